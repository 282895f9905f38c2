import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { equals, listOf, type FilterField } from '../platform/graph/list.js';
import { Day } from '../platform/graph/scalars.js';
import { DutyPost, Supervision } from './duty.entity.js';

export const dutyPostById = rowById(DutyPost);

/** Posts that stand on a day: begun by then, and not ended before. */
const standingOn: FilterField<DutyPost> = {
  type: () => Day,
  says: 'Which stand on this day.',
  where: (day: string) => ({ fromDay: { to: day }, toDay: { from: day, orOpen: true } }),
};

export const dutyPosts = listOf(DutyPost, {
  says: 'duty posts',
  filter: {
    unitId: equals<DutyPost>('unitId', () => ID, 'Of this unit.'),
    intersectionId: equals<DutyPost>('intersectionId', () => ID, 'At this intersection.'),
    onDay: standingOn,
  },
  order: ['fromDay', 'createdAt'],
});

export const supervisions = listOf(Supervision, {
  says: 'walks of supervisors',
  filter: {
    accountId: equals<Supervision>('accountId', () => ID, 'Of this supervisor.'),
    intersectionId: equals<Supervision>('intersectionId', () => ID, 'Of this intersection.'),
  },
  order: ['createdAt'],
});
