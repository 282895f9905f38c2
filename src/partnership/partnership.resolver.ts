import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Community, Unit } from '../territory/territory.entity.js';
import { communityById, unitById } from '../territory/territory.loader.js';
import { ledgerPage } from './answer-state.service.js';
import { contact, partnershipPage } from './contact.service.js';
import { ledgerEntries } from './ledger.loader.js';
import { Partnership, PartnershipContact } from './partnership.entity.js';
import { ArrangePartnershipsInput, EndPartnershipInput } from './partnership.input.js';
import { partnerships } from './partnership.loader.js';
import { arrangePartnerships, endPartnership } from './partnership.service.js';

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => partnerships.Connection, { description: 'The partnerships that one sees: the own unit\'s, the own community\'s, the assigned units\', or all.' }) @Allowed('partnership.read')
  partnerships(@Uow() uow: UnitOfWork, @Args(() => partnerships.Args) args: ListArgs) { return partnershipPage(uow, args); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that helps.' }) @Allowed('unit.read')
  unit(@Root() partnership: Partnership, @Uow() uow: UnitOfWork) { return uow.load(unitById, partnership.unitId); }

  @FieldResolver(() => Community, { nullable: true, description: 'The community that is helped.' }) @Allowed('community.read')
  community(@Root() partnership: Partnership, @Uow() uow: UnitOfWork) { return uow.load(communityById, partnership.communityId); }

  @FieldResolver(() => ledgerEntries.Connection, { description: 'The deeds of the partnership, the latest first.' }) @Allowed('ledgerEntry.read')
  ledger(@Root() partnership: Partnership, @Uow() uow: UnitOfWork, @Args(() => ledgerEntries.Args) args: ListArgs) { return ledgerPage(uow, args, { of: 'partnershipId', id: partnership.id }); }

  @FieldResolver(() => PartnershipContact, { nullable: true, description: 'How much there is between unit and community, and for how long there has been silence.' }) @Allowed('partnership.contact')
  contact(@Root() partnership: Partnership, @Uow() uow: UnitOfWork) { return contact(uow, partnership); }

  @Mutation(() => [Partnership], { description: 'Begins partnerships, all or none.' }) @Allowed('partnership.arrange')
  arrangePartnerships(@Uow() uow: UnitOfWork, @Arg('input', () => ArrangePartnershipsInput, { description: 'The partnerships.' }) input: ArrangePartnershipsInput) { return arrangePartnerships(uow, input); }

  @Mutation(() => Partnership, { description: 'Sets the last day of a partnership, or another last day.' }) @Allowed('partnership.arrange')
  endPartnership(@Uow() uow: UnitOfWork, @Arg('input', () => EndPartnershipInput, { description: 'The partnership and its last day.' }) input: EndPartnershipInput) { return endPartnership(uow, input); }
}

@Resolver(() => Unit)
export class UnitPartnershipResolver {
  @FieldResolver(() => partnerships.Connection, { description: 'Whom it helps and has helped.' }) @Allowed('partnership.read')
  partnerships(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => partnerships.Args) args: ListArgs) { return partnershipPage(uow, args, { of: 'unitId', id: unit.id }); }
}

@Resolver(() => Community)
export class CommunityPartnershipResolver {
  @FieldResolver(() => partnerships.Connection, { description: 'Who helps it and has helped it.' }) @Allowed('partnership.read')
  partnerships(@Root() community: Community, @Uow() uow: UnitOfWork, @Args(() => partnerships.Args) args: ListArgs) { return partnershipPage(uow, args, { of: 'communityId', id: community.id }); }
}
