import { Field, Int } from 'type-graphql';
import { choice, day, instant, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Day, Instant, Points } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';
import { EvidenceSlot } from '../ruleset/ruleset.entity.js';

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
  @day('The last day on which an archive that the office returned may be mended, where that is later than the deadline.', { nullable: true }) returnDue: string | null;
  @instant('When the office returned it; it does so once.', { nullable: true }) returnedAt: Date | null;
  @unshown('uuid', { nullable: true }) returnedBy: string | null;
  @instant('Until when this unit may submit, where its time was extended.', { nullable: true }) extendedUntil: Date | null;
  @instant('When it was last handed to the leader.', { nullable: true }) handedInAt: Date | null;
  @unshown('uuid', { nullable: true }) handedInBy: string | null;
  @instant('When the leader signed it.', { nullable: true }) signedAt: Date | null;
  @unshown('uuid', { nullable: true }) signedBy: string | null;
  @instant('When the round opened for the unit.') createdAt: Date;
}

@Row({ table: 'archive_extension', tag: 43, action: 'archiveExtension.read', says: '延期: more time for one unit to submit, with its reason and who signed it.' })
export class ArchiveExtension extends Node {
  @unshown() archiveId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @instant('Until when the unit may submit.') until: Date;
  @text('Why.') reason: string;
  @unshown() signedBy: string;
  @text('Who signed it.') signerName: string;
  @instant('When it was signed.') signedAt: Date;
}

export const Freshness = enumOf('Freshness', 'How recent the evidence for a rule is.', {
  NOTHING: '无材料: there is none.',
  CURRENT: '有更新: some of it is about this quarter.',
  QUIET: '本季度无新材料: nothing new this quarter; once the round\'s period is over, in its last quarter.',
  OLD: '材料陈旧: all of it is about days before the round\'s period.',
});
export type Freshness = keyof typeof Freshness;

@Value('How far one rule is answered.')
export class RuleProgress {
  ruleId: string;
  @Field(() => Boolean, { description: 'Whether there is any evidence for it that is not returned.' }) hasEvidence: boolean;
  @Field(() => Int, { description: 'How many slots it asks for; a rule that states none has one.' }) slotsAsked: number;
  @Field(() => Int, { description: 'How many of them are answered: "2 of 4".' }) slotsAnswered: number;
  @Field(() => [EvidenceSlot], { description: 'The slots that are not answered.' }) missing: EvidenceSlot[];
  @Field(() => Points, { description: 'What is at stake: its points while anything is missing, nothing once it is complete.' }) pointsAtStake: number;
  @Field(() => Day, { nullable: true, description: 'The latest day that its evidence is about.' }) newestAbout: string | null;
  @Field(() => Freshness, { description: 'How recent its evidence is.' }) freshness: Freshness;
}

@Value('How far one section of the rules is answered.')
export class SectionProgress {
  @Field(() => String, { description: 'The section in Chinese.' }) sectionZh: string;
  @Field(() => Int, { description: 'How many of its rules the round asks for.' }) rulesAsked: number;
  @Field(() => Int, { description: 'How many of them have any evidence that is not returned.' }) rulesWithEvidence: number;
  @Field(() => Int, { description: 'How many of them have every slot answered.' }) rulesComplete: number;
  @Field(() => Int, { description: 'How many slots they ask for.' }) slotsAsked: number;
  @Field(() => Int, { description: 'How many of the slots are answered.' }) slotsAnswered: number;
  @Field(() => Points, { description: 'The points of the rules that lack anything.' }) pointsAtStake: number;
  @Field(() => Int, { description: 'About how many of them there is nothing new this quarter.' }) quietRules: number;
  @Field(() => Int, { description: 'For how many of them all evidence lies before the round\'s period.' }) oldRules: number;
  @Field(() => Day, { nullable: true, description: 'The latest day that its evidence is about.' }) newestAbout: string | null;
}

@Value('How much of what the round asks for an archive answers.')
export class ArchiveProgress {
  @Field(() => Int, { description: 'How many rules the round asks for.' }) rulesAsked: number;
  @Field(() => Int, { description: 'How many of them have at least one piece of evidence that is not returned.' }) rulesWithEvidence: number;
  @Field(() => Int, { description: 'How many of them have every slot answered.' }) rulesComplete: number;
  @Field(() => Int, { description: 'How many slots the rules ask for.' }) slotsAsked: number;
  @Field(() => Int, { description: 'How many of the slots are answered.' }) slotsAnswered: number;
  @Field(() => Points, { description: 'The most points that the rules which lack anything could bring: what is at stake.' }) pointsAtStake: number;
  @Field(() => Int, { description: 'About how many rules there is nothing new this quarter.' }) quietRules: number;
  @Field(() => Int, { description: 'For how many rules all evidence lies before the round\'s period.' }) oldRules: number;
  @Field(() => Day, { nullable: true, description: 'The latest day that any evidence is about.' }) newestAbout: string | null;
  @Field(() => Int, { description: 'How many pieces are drafts that lack a title or the days that they are about: handing in leaves them behind.' }) unfinishedDrafts: number;
  @Field(() => Int, { description: 'How many pieces the office has returned and the unit has not answered.' }) returned: number;
  @Field(() => Instant, { nullable: true, description: 'Until when the unit may submit, extensions included.' }) closesAt: Date | null;
  @Field(() => Boolean, { description: 'Whether that lies ahead and the round is open.' }) isOpen: boolean;
  @Field(() => Int, { description: 'How many days are left, 0 on the last one and after it.' }) daysLeft: number;
  @Field(() => [SectionProgress], { description: 'The same by section.' }) sections: SectionProgress[];
  @Field(() => [RuleProgress], { description: 'The same by rule, in the order of the score sheet.' }) rules: RuleProgress[];
}
