import { Field, Int } from 'type-graphql';
import { instant, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Value } from '../platform/graph/value.js';

export const SubmissionStep = enumOf('SubmissionStep', 'How far a unit has come with what it submits to a round.', {
  NOT_OPENED: '未打开: nobody of the unit has looked at its assessment.',
  OPENED: '已打开: somebody has looked at it, and no evidence is there yet.',
  BEGUN: '已开始: there is evidence, and its leader has not signed it.',
  SUBMITTED: '已提交: handed in and signed by its leader.',
});
export type SubmissionStep = keyof typeof SubmissionStep;

@Row({ table: 'assessment_opening', tag: 80, action: 'assessmentOpening.read', says: 'The first time that somebody of a unit looked at its assessment.' })
export class AssessmentOpening extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown() accountId: string;
  @instant('When.') openedAt: Date;
}

@Value('How many units of a round have come how far with submitting.')
export class SubmissionCounts {
  @Field(() => Int, { description: '未打开: not opened.' }) notOpened: number;
  @Field(() => Int, { description: '已打开: opened, and no evidence yet.' }) opened: number;
  @Field(() => Int, { description: '已开始: begun, and not signed.' }) begun: number;
  @Field(() => Int, { description: '已提交: submitted.' }) submitted: number;
}
