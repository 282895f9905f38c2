import { Field } from 'type-graphql';
import { choice, flag, instant, json, points, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Points } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';

export const ScoreSheetState = enumOf('ScoreSheetState', 'Whether a score sheet can still change.', {
  DRAFT: '填写中: the examiner is still marking.',
  SIGNED: '已签字: signed; nothing on it changes, unless the leader reopens it.',
});
export type ScoreSheetState = keyof typeof ScoreSheetState;

@Row({ table: 'score_sheet', tag: 32, action: 'scoreSheet.read', says: "评分表: one examiner's marks for one unit. Colleagues see it when they have signed their own, the unit from the preview on and without a name." })
export class ScoreSheet extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown('uuid', { nullable: true }) examinerId: string | null;
  @choice(() => ScoreSheetState, 'Whether it can still change.') state: ScoreSheetState;
  @instant('When it was signed.', { nullable: true }) signedAt: Date | null;
  @instant('When the first mark was given.') createdAt: Date;
}

@Row({ table: 'mark', tag: 33, action: 'mark.read', says: '得分: the points that one examiner gives for one rule.' })
export class Mark extends Node {
  @unshown() scoreSheetId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown('uuid', { nullable: true }) examinerId: string | null;
  @unshown() ruleId: string;
  @points("The points, from 0 to the rule's maximum; 0 where the rule does not apply.") points: number;
  @text('Why; always given below the maximum, and as the ground where the rule does not apply.') reason: string;
  @flag('Whether the examiner says that the rule does not apply to this unit. It counts when the leader has confirmed it.') notApplicable: boolean;
  @instant('When the mark was first given.') createdAt: Date;
  @instant('When the mark was last given.') updatedAt: Date;
}

@Value('A mark as it stood under a signature that is superseded.')
export class SignedMark {
  ruleId: string;
  @Field(() => Points, { description: 'The points; 0 where the examiner said that the rule does not apply.' }) points: number;
  @Field(() => String, { description: 'Why.' }) reason: string;
  @Field(() => Boolean, { description: 'Whether the examiner said that the rule does not apply.' }) notApplicable: boolean;
}

@Row({ table: 'sheet_signature', tag: 34, action: 'sheetSignature.read', says: 'That an examiner has signed a sheet, with the hash of what was signed. When the sheet is reopened the signature stays, superseded.' })
export class SheetSignature extends Node {
  @unshown() scoreSheetId: string;
  @unshown() assessmentId: string;
  @unshown() examinerId: string;
  @text("SHA-256 of the sheet's canonical JSON (RFC 8785): its keys and its marks in the order of the rules' keys, 64 hexadecimal digits.") sha256: string;
  @instant('When.') signedAt: Date;
  @json(() => [SignedMark], "The marks that it stood for, in the order of the rules' keys; null while it stands, and they are the sheet's own.", { nullable: true }) marks: SignedMark[] | null;
  @instant('When the leader reopened the sheet; null while it stands.', { nullable: true }) supersededAt: Date | null;
  @unshown('uuid', { nullable: true }) supersededBy: string | null;
  @text('Why the sheet was reopened.', { nullable: true }) supersededReason: string | null;
}
