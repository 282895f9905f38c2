import { ArrayMaxSize, ArrayMinSize, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';
import { DutyEventKind, Shift, StaffKind } from './duty.entity.js';

@InputType({ description: 'A unit that is to stand duty at an intersection.' })
export class NewDutyPostInput {
  @Field(() => ID, { description: 'The unit.' }) unitId: string;
  @Field(() => ID, { description: 'The intersection.' }) intersectionId: string;
  @Field(() => Day, { description: 'The first day. It goes on until it is ended.' }) fromDay: string;
}

@InputType({ description: 'Duty posts to begin, all or none.' })
export class ArrangeDutyPostsInput extends DeedInput {
  @Field(() => [NewDutyPostInput], { description: 'One to 100 posts.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) posts: NewDutyPostInput[];
}

@InputType({ description: 'A duty post to end.' })
export class EndDutyPostInput extends DeedInput {
  @Field(() => ID, { description: 'The duty post.' }) dutyPostId: string;
  @Field(() => Day, { description: 'Its last day.' }) toDay: string;
}

@InputType({ description: 'Intersections for a supervisor.' })
export class AssignSupervisorInput extends DeedInput {
  @Field(() => ID, { description: "The supervisor's account." }) accountId: string;
  @Field(() => [ID], { description: 'One to 100 intersections; those that the supervisor has already stay.' }) @ArrayMinSize(1) @ArrayMaxSize(100) intersectionIds: string[];
}

@InputType({ description: 'What happened in a line that was not plain duty.' })
export class RollCallEventInput {
  @Field(() => DutyEventKind, { description: 'What happened; each kind once in a line. An absence stands alone.' }) kind: DutyEventKind;
  @Field(() => String, { description: 'Why: 1 to 200 characters.' }) @Length(1, 200) @Matches(/\S/, { message: 'says nothing' }) reason: string;
}

@InputType({ description: 'One line of the roll-call.' })
export class RollCallLineInput {
  @Field(() => ID, { description: 'The duty post, at one of the own intersections.' }) dutyPostId: string;
  @Field(() => Day, { description: 'The day: today, or one of the 14 days before it.' }) day: string;
  @Field(() => Shift, { description: 'The shift.' }) shift: Shift;
  @Field(() => Int, { description: 'How many people stood duty; 0 exactly where the unit was absent.' }) @Min(0) @Max(200) present: number;
  @Field(() => Boolean, { description: 'Whether a leader of the unit stood duty too.' }) leaderPresent: boolean;
  @Field(() => StaffKind, { description: 'Whom the unit sent, or was to send.' }) staffKind: StaffKind;
  @Field(() => String, { defaultValue: '', description: 'Anything else to remark.' }) @MaxLength(500) remark: string;
  @Field(() => [RollCallEventInput], { defaultValue: [], description: 'What was not plain duty; left out, duty was normal.' }) @ArrayMaxSize(5) @ValidateNested({ each: true }) events: RollCallEventInput[];
}

@InputType({ description: 'A roll-call, all of it or nothing.' })
export class RecordRollCallInput extends DeedInput {
  @Field(() => [RollCallLineInput], { description: 'One to 500 lines.' }) @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested({ each: true }) lines: RollCallLineInput[];
}

@InputType({ description: 'Events to confirm, all or none.' })
export class ConfirmDutyEventsInput extends DeedInput {
  @Field(() => [ID], { description: 'One to 500 events of conscientious duty.' }) @ArrayMinSize(1) @ArrayMaxSize(500) eventIds: string[];
}

@InputType({ description: 'A day whose bulletin is to be issued.' })
export class IssueBulletinInput extends DeedInput {
  @Field(() => Day, { description: 'The day.' }) day: string;
}
