import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { equals, judged, listOf } from '../platform/graph/list.js';
import { ContactState, Partnership } from './partnership.entity.js';

export const partnershipById = rowById(Partnership);

/** Read by `partnershipPage` alone, which knows what day it is. */
export const partnerships = listOf(Partnership, {
  says: 'partnerships',
  filter: {
    unitId: equals<Partnership>('unitId', () => ID, 'Of this unit.'),
    communityId: equals<Partnership>('communityId', () => ID, 'Of this community.'),
    contact: judged<Partnership>(() => ContactState, 'With so much between unit and community.'),
    silent: judged<Partnership>(() => Boolean, 'Without a deed for thirty days, or not.'),
  },
  order: ['fromDay', 'createdAt'],
});
