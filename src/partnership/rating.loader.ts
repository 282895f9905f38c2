import { ID } from 'type-graphql';
import { equals, listOf, oneOf } from '../platform/graph/list.js';
import { CommunityRating, RatingState } from './rating.entity.js';

/** Filters and orders name only what everybody who sees a rating may read, so that neither tells what is hidden. */
export const communityRatings = listOf(CommunityRating, {
  says: 'community ratings',
  filter: {
    roundId: equals<CommunityRating>('roundId', () => ID, 'In this round.'),
    assessmentId: equals<CommunityRating>('assessmentId', () => ID, 'Of this assessment.'),
    unitId: equals<CommunityRating>('unitId', () => ID, 'Of this unit.'),
    communityId: equals<CommunityRating>('communityId', () => ID, 'By this community.'),
    state: oneOf<CommunityRating>('state', () => RatingState, 'Come so far.'),
  },
  order: ['createdAt', 'score'],
  nullsAs: { score: '-1' },
});
