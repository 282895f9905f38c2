import { Field, Int } from 'type-graphql';
import { choice, instant, integer, json, points, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Percent, Points } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';
import type { Part } from '../scoring/settings.js';
import { UnitCategory } from '../territory/territory.entity.js';

export const PartEnum = enumOf('Part', 'One of the three parts of a total.', {
  CREATION: '文明创建: the rules of the score sheet.',
  COMMUNITY: '帮包社区: the ledger and the community\'s rating.',
  INTERSECTION: '帮包路口: duty at the intersections.',
});

@Row({ table: 'standing', tag: 38, action: 'standing.read', says: '成绩: a unit\'s computed result in a round. A ranking is the standings of one category by rank.' })
export class Standing extends Node {
  @unshown() roundId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @choice(() => UnitCategory, 'The list that it is ranked in.') category: UnitCategory;
  @integer('The number of the unit.') unitNumber: number;
  @text('The name of the unit in Chinese, as it was when the result was computed.') unitNameZh: string;
  @points('The total, rounded once, half up.') total: number;
  @points('The creation part, 0–100.') creation: number;
  @points('The community part, 0–100; null where no community was assigned and its weight went to the other parts.', { nullable: true }) community: number | null;
  @points('The intersection part, between floor and cap; null where no intersection was assigned.', { nullable: true }) intersection: number | null;
  @points('The intersection part before floor and cap.', { nullable: true }) uncappedIntersection: number | null;
  @integer('How many absences counted.') absences: number;
  @integer('The rank within the category. Equal units share it, and the next rank is skipped: 1, 2, 2, 4.') rank: number;
  @integer('Which edition of the publication it shows: the latest; 0 before publication.') edition: number;
  @instant('When it was computed.') computedAt: Date;
}

@Value('How one rule of the score sheet came about.')
export class RuleResult {
  ruleId: string;
  assessmentId: string;
  rulingId?: string;
  @Field(() => String, { description: 'The code of the rule.' }) code: string;
  @Field(() => Points, { description: 'The most that it could bring.' }) maximum: number;
  @Field(() => Boolean, { description: 'Whether it applies to the unit. A rule that does not apply leaves the points and the maximum.' }) applies: boolean;
  @Field(() => Boolean, { description: 'Whether the leader settled it.' }) settled: boolean;
  @Field(() => String, { description: 'The points as an exact fraction, such as "7/3".' }) pointsExact: string;
  @Field(() => String, { description: 'The points as shown, two decimals; "—" where the rule does not apply.' }) pointsDisplay: string;
  @Field(() => String, { description: 'The points lost, as shown.' }) lostDisplay: string;
  @Field(() => Points, { description: 'How far the examiners\' marks lie apart.' }) spread: number;
}

@Value('How one part of a total came about.')
export class PartResult {
  unitId: string;
  assessmentId: string;
  periodFrom: string;
  periodTo: string;
  rulingIds?: string[];
  @Field(() => PartEnum, { description: 'Which part.' }) part: Part;
  @Field(() => Boolean, { description: 'Whether the part applies: a unit without a community or an intersection gives its weight to the other parts.' }) applies: boolean;
  @Field(() => String, { description: 'The part as an exact fraction.' }) exact: string;
  @Field(() => String, { description: 'The part as shown, two decimals.' }) display: string;
  @Field(() => String, { description: 'The weight in force, in percent.' }) weightDisplay: string;
  @Field(() => String, { description: 'What the part adds to the total, as an exact fraction.' }) contributionExact: string;
  @Field(() => String, { description: 'What the part adds to the total, as shown.' }) contributionDisplay: string;
}

@Value('Everything that a total consists of, exact fractions included.')
export class ExplanationDetail {
  @Field(() => String, { description: 'The total as an exact fraction.' }) totalExact: string;
  @Field(() => String, { description: 'The total as shown.' }) totalDisplay: string;
  @Field(() => Boolean, { description: 'Whether the weight of a part without assignment went to the other parts.' }) redistributed: boolean;
  @Field(() => Int, { description: 'How many absences counted.' }) absences: number;
  @Field(() => Percent, { nullable: true, description: 'The share of the ledger review within the community part.' }) ledgerShare: number | null;
  @Field(() => [PartResult], { description: 'The three parts: creation, community, intersection.' }) parts: PartResult[];
  @Field(() => [RuleResult], { description: 'The rules of the round by code.' }) rules: RuleResult[];
}

@Row({ table: 'explanation', tag: 39, action: 'explanation.read', says: 'How a standing came about: total, parts, rules.' })
export class Explanation extends Node {
  @unshown() standingId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown('integer') edition: number;
  @json(() => ExplanationDetail, 'The parts and rules.') detail: ExplanationDetail;
}

@Row({ table: 'snapshot', tag: 40, action: 'snapshot.read', says: 'The full inputs, settings and results of a publication, frozen.' })
export class Snapshot extends Node {
  @unshown() roundId: string;
  @integer('Which edition of the publication, from 1.') edition: number;
  @text('Inputs, settings and results as canonical JSON (RFC 8785).') canonicalJson: string;
  @integer('Its length in bytes.') byteLength: number;
  @text('Its SHA-256, as printed in the notice.') sha256: string;
  @unshown() createdBy: string;
  @instant('When it was frozen.') createdAt: Date;
}
