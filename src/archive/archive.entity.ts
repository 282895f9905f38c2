import { Field, Int } from 'type-graphql';
import { choice, instant, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Points } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';

export const ArchiveState = enumOf('ArchiveState', 'How far a unit has come with its archive.', {
  DRAFT: '整理中: the clerk adds evidence.',
  HANDED_IN: '待签: with the leader, to be signed.',
  SIGNED: '已签: signed off by the leader.',
});
export type ArchiveState = keyof typeof ArchiveState;

@Row({ table: 'archive', tag: 17, action: 'archive.read', says: '创建档案: all evidence of one unit in one round.' })
export class Archive extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @choice(() => ArchiveState, 'How far the unit has come with it.') state: ArchiveState;
  @text('Why it was given back to the clerk, until it is handed in again.', { nullable: true }) returnReason: string | null;
  @instant('When it was last handed to the leader.', { nullable: true }) handedInAt: Date | null;
  @unshown('uuid', { nullable: true }) handedInBy: string | null;
  @instant('When the leader signed it.', { nullable: true }) signedAt: Date | null;
  @unshown('uuid', { nullable: true }) signedBy: string | null;
  @instant('When the round opened for the unit.') createdAt: Date;
}

@Value('How much of what the round asks for an archive answers.')
export class ArchiveProgress {
  @Field(() => Int, { description: 'How many rules the round asks for.' }) rulesAsked: number;
  @Field(() => Int, { description: 'How many of them have at least one piece of evidence.' }) rulesWithEvidence: number;
  @Field(() => Points, { description: 'The most points that the rules without any evidence could bring: what is at stake.' }) pointsAtStake: number;
}
