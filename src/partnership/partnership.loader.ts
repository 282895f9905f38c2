import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { equals, listOf } from '../platform/graph/list.js';
import { Partnership } from './partnership.entity.js';

export const partnershipById = rowById(Partnership);

export const partnerships = listOf(Partnership, {
  says: 'partnerships',
  filter: {
    unitId: equals<Partnership>('unitId', () => ID, 'Of this unit.'),
    communityId: equals<Partnership>('communityId', () => ID, 'Of this community.'),
  },
  order: ['fromDay', 'createdAt'],
});
