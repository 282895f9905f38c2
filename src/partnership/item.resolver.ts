import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Community, Unit } from '../territory/territory.entity.js';
import { communityById, unitById } from '../territory/territory.loader.js';
import { ledgerPage } from './answer-state.service.js';
import { CommunityItem, ItemTake } from './item.entity.js';
import { ChangeCommunityItemInput, CloseCommunityItemInput, GiveBackCommunityItemInput, TakeCommunityItemInput, WriteCommunityItemsInput } from './item.input.js';
import { communityItemById, communityItems, itemTakes } from './item.loader.js';
import { changeCommunityItem, closeCommunityItem, giveBackCommunityItem, takeCommunityItem, writeCommunityItems } from './item.service.js';
import { ledgerEntries } from './ledger.loader.js';
import { Partnership } from './partnership.entity.js';
import { partnershipById } from './partnership.loader.js';

@Resolver(() => CommunityItem)
export class CommunityItemResolver {
  @Query(() => communityItems.Connection, { description: 'The three lists that one sees: those of the communities that the own unit helps, the own community\'s, or all.' }) @Allowed('communityItem.read')
  communityItems(@Uow() uow: UnitOfWork, @Args(() => communityItems.Args) args: ListArgs) { return communityItems.read(uow, args); }

  @FieldResolver(() => Community, { nullable: true, description: 'On whose lists.' }) @Allowed('community.read')
  community(@Root() item: CommunityItem, @Uow() uow: UnitOfWork) { return uow.load(communityById, item.communityId); }

  @FieldResolver(() => Partnership, { nullable: true, description: 'For which partner it is meant, where it is for one.' }) @Allowed('partnership.read')
  partnership(@Root() item: CommunityItem, @Uow() uow: UnitOfWork) { return uow.load(partnershipById, item.partnershipId); }

  @FieldResolver(() => itemTakes.Connection, { description: 'Which units have taken it; for a unit, its own part.' }) @Allowed('itemTake.read')
  takes(@Root() item: CommunityItem, @Uow() uow: UnitOfWork, @Args(() => itemTakes.Args) args: ListArgs) { return itemTakes.readBy(uow, 'itemId', item.id, args); }

  @FieldResolver(() => ledgerEntries.Connection, { description: 'The deeds that serve it, the latest first.' }) @Allowed('ledgerEntry.read')
  ledger(@Root() item: CommunityItem, @Uow() uow: UnitOfWork, @Args(() => ledgerEntries.Args) args: ListArgs) { return ledgerPage(uow, args, { of: 'itemId', id: item.id }); }

  @Mutation(() => [CommunityItem], { description: "Writes items on the own community's lists, all or none." }) @Allowed('communityItem.write')
  writeCommunityItems(@Uow() uow: UnitOfWork, @Arg('input', () => WriteCommunityItemsInput, { description: 'The items.' }) input: WriteCommunityItemsInput) { return writeCommunityItems(uow, input); }

  @Mutation(() => CommunityItem, { description: 'Changes an item that no unit has taken.' }) @Allowed('communityItem.write')
  changeCommunityItem(@Uow() uow: UnitOfWork, @Arg('input', () => ChangeCommunityItemInput, { description: 'The item as it is to be.' }) input: ChangeCommunityItemInput) { return changeCommunityItem(uow, input); }

  @Mutation(() => CommunityItem, { description: 'Ends an item: DONE where some unit has fulfilled its share of it, WITHDRAWN where none has.' }) @Allowed('communityItem.write')
  closeCommunityItem(@Uow() uow: UnitOfWork, @Arg('input', () => CloseCommunityItemInput, { description: 'The item, and why.' }) input: CloseCommunityItemInput) { return closeCommunityItem(uow, input); }

  @Mutation(() => ItemTake, { description: 'Takes an item for the own unit.' }) @Allowed('communityItem.take')
  takeCommunityItem(@Uow() uow: UnitOfWork, @Arg('input', () => TakeCommunityItemInput, { description: 'The item, and who sees to it.' }) input: TakeCommunityItemInput) { return takeCommunityItem(uow, input); }

  @Mutation(() => ItemTake, { description: 'Gives back what the own unit took.' }) @Allowed('communityItem.take')
  giveBackCommunityItem(@Uow() uow: UnitOfWork, @Arg('input', () => GiveBackCommunityItemInput, { description: 'What was taken, and why it is given back.' }) input: GiveBackCommunityItemInput) { return giveBackCommunityItem(uow, input); }
}

@Resolver(() => ItemTake)
export class ItemTakeResolver {
  @Query(() => itemTakes.Connection, { description: 'What units have taken of the lists, as far as one sees it: the own unit, of the own community, or all.' }) @Allowed('itemTake.read')
  itemTakes(@Uow() uow: UnitOfWork, @Args(() => itemTakes.Args) args: ListArgs) { return itemTakes.read(uow, args); }

  @FieldResolver(() => CommunityItem, { nullable: true, description: 'What was taken.' }) @Allowed('communityItem.read')
  item(@Root() take: ItemTake, @Uow() uow: UnitOfWork) { return uow.load(communityItemById, take.itemId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'Which unit took it.' }) @Allowed('unit.read')
  unit(@Root() take: ItemTake, @Uow() uow: UnitOfWork) { return uow.load(unitById, take.unitId); }
}

@Resolver(() => Community)
export class CommunityListsResolver {
  @FieldResolver(() => communityItems.Connection, { description: 'Its three lists.' }) @Allowed('communityItem.read')
  items(@Root() community: Community, @Uow() uow: UnitOfWork, @Args(() => communityItems.Args) args: ListArgs) { return communityItems.readBy(uow, 'communityId', community.id, args); }
}
