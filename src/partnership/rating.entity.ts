import { instant, integer, points, text, unshown } from '../platform/graph/columns.js';
import { Node, Row } from '../platform/graph/row.js';

/** Null for the unit: it learns its score once the round is published, and never how it came about or who gave it. */
const secret = { nullable: true };
const says = (item: string): string => `${item}, 0–100. Hidden from the unit, which sees the score only.`;

@Row({ table: 'community_rating', tag: 23, action: 'communityRating.read', says: '社区评分: how a community rates the unit that helps it. Secret from the unit until the round is published; then the unit sees its score.' })
export class CommunityRating extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown() partnershipId: string;
  @unshown() communityId: string;
  @integer(says('创城氛围营造'), secret) atmosphere: number | null;
  @integer(says('综合环境整治'), secret) environment: number | null;
  @integer(says('社区功能完善'), secret) facility: number | null;
  @integer(says('志愿队伍建设'), secret) volunteer: number | null;
  @integer(says('市民文明素质提升 (assumed fifth key task)'), secret) culture: number | null;
  @integer(says('How it responds to what the community needs'), secret) response: number | null;
  @integer(says('Its attitude'), secret) attitude: number | null;
  @points('The score: each key task 16 %, response and attitude 10 % each.') score: number;
  @text('What the community says about it. Hidden from the unit.', secret) remark: string | null;
  @unshown('uuid', { nullable: true }) signedBy: string | null;
  @instant('When it was signed.') signedAt: Date;
  @instant('When it was written.') createdAt: Date;
}
