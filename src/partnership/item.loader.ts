import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { contains, equals, listOf, oneOf, within } from '../platform/graph/list.js';
import { CommunityItem, CommunityItemKind, CommunityItemState, ItemTake, ItemTakeState } from './item.entity.js';
import { KeyTask } from './ledger.entity.js';

export const communityItemById = rowById(CommunityItem);

export const communityItems = listOf(CommunityItem, {
  says: 'items of the three lists',
  filter: {
    kind: oneOf<CommunityItem>('kind', () => CommunityItemKind, 'On one of these lists.'),
    state: oneOf<CommunityItem>('state', () => CommunityItemState, 'In one of these states.'),
    keyTask: oneOf<CommunityItem>('keyTask', () => KeyTask, 'Serving one of these key tasks.'),
    communityId: equals<CommunityItem>('communityId', () => ID, "On this community's lists."),
    unitId: equals<CommunityItem>('unitId', () => ID, 'Meant for this unit.'),
    wantedBy: within<CommunityItem>('wantedBy', 'Wanted by a day of this range.'),
    text: contains<CommunityItem>('title', 'Whose title contains this text.'),
  },
  order: ['createdAt', 'wantedBy'],
  nullsAs: { wantedBy: '9999-12-31' },
});

export const itemTakes = listOf(ItemTake, {
  says: 'things taken of the lists',
  filter: {
    state: oneOf<ItemTake>('state', () => ItemTakeState, 'In one of these states.'),
    unitId: equals<ItemTake>('unitId', () => ID, 'By this unit.'),
    communityId: equals<ItemTake>('communityId', () => ID, "Of this community's lists."),
  },
  order: ['createdAt'],
});
