import { choice, instant, integer, points, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const RatingState = enumOf('RatingState', 'How far a community rating has come.', {
  DRAFT: '草稿: being written.',
  SIGNED_ONCE: '待二次签字: signed by one person of the community, and waiting for another.',
  SIGNED: '已签: signed by two people; it does not change any more, and counts.',
});
export type RatingState = keyof typeof RatingState;

/** Null in a draft as long as it is not given. Null for the unit: it learns its score once the round is published, and never how it came about or who gave it. */
const secret = { nullable: true };
const says = (item: string): string => `${item}, 0–100; none while a draft is without it. Hidden from the unit, which sees the score only.`;

@Row({ table: 'community_rating', tag: 23, action: 'communityRating.read', says: '社区评分: how a community rates the unit that helps it. Secret from the unit until the round is published; then the unit sees its score.' })
export class CommunityRating extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown() partnershipId: string;
  @unshown() communityId: string;
  @choice(() => RatingState, 'How far it has come.') state: RatingState;
  @integer(says('创城氛围营造'), secret) atmosphere: number | null;
  @integer(says('综合环境整治'), secret) environment: number | null;
  @integer(says('社区功能完善'), secret) facility: number | null;
  @integer(says('志愿队伍建设'), secret) volunteer: number | null;
  @integer(says('市民文明素质提升 (assumed fifth key task)'), secret) culture: number | null;
  @integer(says('How it responds to what the community needs'), secret) response: number | null;
  @integer(says('Its attitude'), secret) attitude: number | null;
  @points('The score: each key task 16 %, response and attitude 10 % each; none while an item is missing.', secret) score: number | null;
  @text('What the community says about it. Hidden from the unit.', secret) remark: string | null;
  @integer('Counts its drafts. Whoever saves or signs it names the version that they have read.') version: number;
  @text('Why it was returned to draft the last time. Hidden from the unit.', secret) returnReason: string | null;
  @unshown('uuid', { nullable: true }) savedBy: string | null;
  @instant('When the draft was saved the last time.', { nullable: true }) savedAt: Date | null;
  @unshown('uuid', { nullable: true }) signedBy: string | null;
  @instant('When it was signed the first time.', { nullable: true }) signedAt: Date | null;
  @unshown('uuid', { nullable: true }) countersignedBy: string | null;
  @instant('When it was signed by a second person.', { nullable: true }) countersignedAt: Date | null;
  @instant('When it was begun.') createdAt: Date;
}
