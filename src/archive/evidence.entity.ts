import { Field, ID } from 'type-graphql';
import { choice, day, instant, integer, json, text, texts, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Value } from '../platform/graph/value.js';

export const EvidenceState = enumOf('EvidenceState', 'How far a piece of evidence has come.', {
  DRAFT: '草稿: the clerk is at it; examiners do not see it.',
  SUBMITTED: '已提交: it stands in the archive as it is.',
  RETURNED: '退回: the office wants it mended, until a day.',
  ACCEPTED: '已采纳: the office has accepted it.',
});
export type EvidenceState = keyof typeof EvidenceState;

export const EvidenceDeed = enumOf('EvidenceDeed', 'What made a version of a piece of evidence.', {
  ADDED: '新增: the piece was added.',
  BROUGHT_OVER: '沿用: the piece was brought over from an earlier round.',
  CHANGED: '修改: its content was changed.',
  SUBMITTED: '提交: the clerk submitted it.',
  RETURNED: '退回: the office returned it.',
  ACCEPTED: '采纳: the office accepted it.',
  REMOVED: '删除: the clerk took it out of the archive.',
});
export type EvidenceDeed = keyof typeof EvidenceDeed;

@Row({ table: 'evidence', tag: 18, action: 'evidence.read', says: '材料: a piece of evidence for one rule, with its files. A draft may still lack what a submitted piece has.' })
export class Evidence extends Node {
  @unshown() archiveId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown() ruleId: string;
  @integer('The number of the slot of its rule that it answers, if any.', { nullable: true }) slot: number | null;
  @choice(() => EvidenceState, 'How far it has come.') state: EvidenceState;
  @text('What it is; empty in a draft that has no title yet.') title: string;
  @text('What the clerk says about it.') note: string;
  @text('The text itself, for a slot that asks for one.') text: string;
  @text('The number that the document bears (文号).') documentNumber: string;
  @day('The first day of what it is about: when the thing happened, not when it was written down. A draft may lack it.', { nullable: true }) aboutFrom: string | null;
  @day('The last day of what it is about. A draft may lack it.', { nullable: true }) aboutTo: string | null;
  @texts('Where more of it stands, as https links. The server never follows them.') links: string[];
  @text('What the office wants mended, while it is returned.', { nullable: true }) returnReason: string | null;
  @day('The last day on which the unit may answer the return, whatever has become of the deadline.', { nullable: true }) returnDue: string | null;
  @unshown('uuid', { nullable: true }) broughtFromId: string | null;
  @integer('Its version, 1, 2, 3 …: to be named as `baseVersion` by whoever changes it.') version: number;
  @unshown() createdBy: string;
  @instant('When it was added.') createdAt: Date;
  @instant('When it was last changed.') updatedAt: Date;
}

@Row({ table: 'evidence_file', tag: 19, action: 'evidenceFile.read', says: 'That a piece of evidence has a file. One file may serve several pieces.' })
export class EvidenceFile extends Node {
  @unshown() evidenceId: string;
  @unshown() fileId: string;
  @unshown() unitId: string;
  @unshown() assessmentId: string;
}

@Value('A file as a version of a piece of evidence had it.')
export class VersionFile {
  @Field(() => ID, { description: 'The key of the file.' }) fileId: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'The SHA-256 of its bytes.' }) sha256: string;
}

@Row({ table: 'evidence_version', tag: 42, action: 'evidenceVersion.read', says: '材料版本: a piece of evidence as it was, whole, with what was done to it, by whom and when. It outlives the piece.' })
export class EvidenceVersion extends Node {
  @unshown() evidenceId: string;
  @unshown() archiveId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @integer('The version, from 1.') version: number;
  @choice(() => EvidenceDeed, 'What was done.') deed: EvidenceDeed;
  @texts('Which fields were changed by it.') changed: string[];
  @choice(() => EvidenceState, 'The state that the piece was in after it.') state: EvidenceState;
  @unshown() ruleId: string;
  @integer('The slot that it answered.', { nullable: true }) slot: number | null;
  @text('Its title.') title: string;
  @text('Its note.') note: string;
  @text('Its text.') text: string;
  @text('The number that the document bore.') documentNumber: string;
  @day('The first day of what it was about.', { nullable: true }) aboutFrom: string | null;
  @day('The last day of what it was about.', { nullable: true }) aboutTo: string | null;
  @texts('Its links.') links: string[];
  @json(() => [VersionFile], 'The files that it had. Whether their bytes may still be read is asked anew each time.') files: VersionFile[];
  @text('What the office wanted mended.', { nullable: true }) returnReason: string | null;
  @day('Until when.', { nullable: true }) returnDue: string | null;
  @unshown() madeBy: string;
  @text('The role in which it was done, such as `UNIT_CLERK`.') madeAs: string;
  @instant('When it was done.') madeAt: Date;
}
