import { Field, Int } from 'type-graphql';
import { instant, integer, json, text, unshown } from '../platform/graph/columns.js';
import { Node, Row } from '../platform/graph/row.js';
import { Points } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';
import { UnitCategory } from '../territory/territory.entity.js';

@Value('One line of an annex: a unit with its rank.')
export class AnnexLine {
  @Field(() => Int, { description: 'The rank.' }) rank: number;
  @Field(() => Int, { description: 'The number of the unit.' }) unitNumber: number;
  @Field(() => String, { description: 'The name of the unit in Chinese.' }) unitNameZh: string;
  @Field(() => Points, { description: 'The total.' }) total: number;
  @Field(() => Points, { description: 'The creation part.' }) creation: number;
  @Field(() => Points, { nullable: true, description: 'The community part; null where no community was assigned.' }) community: number | null;
  @Field(() => Points, { nullable: true, description: 'The intersection part; null where no intersection was assigned.' }) intersection: number | null;
}

@Value('附件: the ranking of one category.')
export class Annex {
  @Field(() => UnitCategory, { description: 'The category.' }) category: UnitCategory;
  @Field(() => String, { description: 'Its heading, such as "(一)现有全国文明单位排名(7个)".' }) titleZh: string;
  @Field(() => [AnnexLine], { description: 'The ranking.' }) lines: AnnexLine[];
}

@Value('What a correction shows otherwise of one unit than the edition before.')
export class NoticeChange {
  @Field(() => UnitCategory, { description: 'The list that the unit is ranked in.' }) category: UnitCategory;
  @Field(() => Int, { description: 'The number of the unit.' }) unitNumber: number;
  @Field(() => String, { description: 'The name of the unit in Chinese.' }) unitNameZh: string;
  @Field(() => Points, { description: 'Its total in the edition before.' }) totalBefore: number;
  @Field(() => Points, { description: 'Its total in this edition.' }) total: number;
  @Field(() => Int, { description: 'Its rank in the edition before.' }) rankBefore: number;
  @Field(() => Int, { description: 'Its rank in this edition.' }) rank: number;
}

@Row({ table: 'notice', tag: 41, action: 'notice.read', says: '通报: the published document. It never changes; a correction is a new edition.' })
export class Notice extends Node {
  @unshown() roundId: string;
  @unshown() snapshotId: string;
  @integer('Which edition, from 1.') edition: number;
  @text('The name of the office.') officeNameZh: string;
  @text('Title in Chinese.') titleZh: string;
  @unshown('text') wordsZh: string;
  @text('Why this edition corrects the one before; null for the first.', { nullable: true }) correctionReason: string | null;
  @json(() => [NoticeChange], 'What this edition shows otherwise than the one before; empty for the first.') changes: NoticeChange[];
  @text('The text in Chinese, the settings of the round and the hash included.') bodyZh: string;
  @json(() => [Annex], 'The five annexes, one ranking for each category.') annexes: Annex[];
  @text('SHA-256 of the snapshot that everything here was computed from.') sha256: string;
  @unshown('uuid', { nullable: true }) issuedBy: string | null;
  @instant('When it was issued.') issuedAt: Date;
}
