import { ArrayMaxSize, ArrayMinSize, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day, Instant, TimeOfDay } from '../platform/graph/scalars.js';
import { DeedInput, NotBlank } from '../platform/graph/value.js';
import { Shift } from './duty.entity.js';
import { DutyEventKind, DutyReasonCode, DutySource, StaffKind } from './roll-call.entity.js';

// A line is judged by itself, in the service: what is wrong with one must not keep the others from being recorded.

@InputType({ description: 'What happened in a line that was not plain duty.' })
export class RollCallEventInput {
  @Field(() => DutyEventKind, { description: 'What happened; each kind once in a line. An absence stands alone.' }) kind: DutyEventKind;
  @Field(() => DutyReasonCode, { nullable: true, description: 'Why, from the list of its kind.' }) reasonCode?: DutyReasonCode | null;
  @Field(() => String, { defaultValue: '', description: 'Why, in words, at most 200 characters; needed where no reason of the list is given, or "something else" is.' }) reason: string;
  @Field(() => Int, { nullable: true, description: 'How many minutes late or early, 1–600. Left out, it is counted from the roster where `arrivedAt` or `leftAt` is given.' }) minutes?: number | null;
}

@InputType({ description: 'One line of the roll-call.' })
export class RollCallLineInput {
  @Field(() => String, { nullable: true, description: 'A key of the phone\'s own for this line, such as a UUID, at most 200 characters. The line sent again with it is done already; another line with it is refused.' }) clientKey?: string | null;
  @Field(() => ID, { description: 'The duty post, at one of the own intersections.' }) dutyPostId: string;
  @Field(() => Day, { description: 'The day: today, or one of the 14 days before it.' }) day: string;
  @Field(() => Shift, { description: 'The shift.' }) shift: Shift;
  @Field(() => Int, { nullable: true, description: 'How many people were due, 0–200; left out, as the roster says.' }) due?: number | null;
  @Field(() => Int, { description: 'How many people stood duty, 0–200; 0 exactly where the unit was absent, or nobody was due.' }) present: number;
  @Field(() => Boolean, { description: 'Whether a leader of the unit stood duty too.' }) leaderPresent: boolean;
  @Field(() => StaffKind, { description: 'Whom the unit sent, or was to send.' }) staffKind: StaffKind;
  @Field(() => TimeOfDay, { nullable: true, description: 'When the unit was there.' }) arrivedAt?: string | null;
  @Field(() => TimeOfDay, { nullable: true, description: 'When the unit went.' }) leftAt?: string | null;
  @Field(() => DutySource, { defaultValue: 'PHONE', description: 'Where the line comes from: PHONE or PAPER.' }) source: DutySource;
  @Field(() => String, { defaultValue: '', description: 'Anything else to remark, at most 500 characters.' }) remark: string;
  @Field(() => [RollCallEventInput], { defaultValue: [], description: 'What was not plain duty, at most five; left out, duty was normal.' }) events: RollCallEventInput[];
  @Field(() => [ID], { defaultValue: [], description: 'Photos: at most nine files uploaded for DUTY by who records the line.' }) fileIds: string[];
  @Field(() => Instant, { nullable: true, description: 'When it was written down, by the phone\'s own clock.' }) recordedAtClient?: Date | null;
}

@InputType({ description: 'A roll-call: each line by itself.' })
export class RecordRollCallInput extends DeedInput {
  @Field(() => [RollCallLineInput], { description: 'One to 500 lines.' }) @ArrayMinSize(1) @ArrayMaxSize(500) lines: RollCallLineInput[];
  @Field(() => Instant, { nullable: true, description: 'What the phone\'s own clock says while it sends this: the server writes down how far it is off.' }) sentAtClient?: Date | null;
}

@InputType({ description: 'Events to confirm, all or none.' })
export class ConfirmDutyEventsInput extends DeedInput {
  @Field(() => [ID], { description: 'One to 500 events of conscientious duty.' }) @ArrayMinSize(1) @ArrayMaxSize(500) eventIds: string[];
}

@InputType({ description: 'A line or an event to strike.' })
export class StrikeInput {
  @Field(() => ID, { description: 'The line.' }) dutyLineId: string;
  @Field(() => ID, { nullable: true, description: 'The event in it; left out, the whole line.' }) dutyEventId?: string | null;
  @Field(() => String, { description: 'Why: 1 to 500 characters.' }) @Length(1, 500) @NotBlank('says nothing') reason: string;
}

@InputType({ description: 'Lines or events to strike, each by itself.' })
export class StrikeDutyInput extends DeedInput {
  @Field(() => [StrikeInput], { description: 'One to 100.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) strikes: StrikeInput[];
}

@InputType({ description: 'Which of several lines of one post and shift counts.' })
export class ChooseDutyLineInput extends DeedInput {
  @Field(() => ID, { description: 'The line that counts from now on: the duplicate, or the one that counts already.' }) dutyLineId: string;
  @Field(() => String, { description: 'Why: 1 to 500 characters.' }) @Length(1, 500) @NotBlank('says nothing') reason: string;
}
