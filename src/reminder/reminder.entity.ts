import { Field } from 'type-graphql';
import { choice, day, instant, text, unshown } from '../platform/graph/columns.js';
import { Node, Row } from '../platform/graph/row.js';
import { Value } from '../platform/graph/value.js';
import type { Assessment } from '../round/round.entity.js';
import { SubmissionCounts, SubmissionStep } from './submission.entity.js';

@Row({ table: 'reminder', tag: 81, action: 'reminder.read', says: '催办: that the office reminded a unit of what it has not submitted. To whom it went, by which ways, and when they read it stand in its messages.' })
export class Reminder extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @day('On which day; a unit is reminded once a day at most.') day: string;
  @choice(() => SubmissionStep, 'How far the unit had come then.') step: SubmissionStep;
  @text('What the office added.') remark: string;
  @unshown('uuid', { nullable: true }) sentBy: string | null;
  @instant('When it was sent.') createdAt: Date;
}

/** One row of the list before it is asked for its relations. */
export interface ListedUnit { readonly assessment: Assessment; readonly step: SubmissionStep }

@Value('One unit in the list of those that may be reminded.')
export class ReminderListRow {
  @Field(() => SubmissionStep, { description: 'How far the unit has come.' }) step: SubmissionStep;
}

@Value('The units of a round by how far they have come with submitting.')
export class ReminderList {
  @Field(() => SubmissionCounts, { description: 'How many units have come how far, all of the round.' }) counts: SubmissionCounts;
}
