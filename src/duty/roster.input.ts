import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day, Instant, TimeOfDay } from '../platform/graph/scalars.js';
import { DeedInput, NotBlank } from '../platform/graph/value.js';
import { Shift } from './duty.entity.js';
import { SuspensionCause } from './roster.entity.js';

@InputType({ description: 'A pattern to make the roster from. For its posts and days the roster is what the pattern says; what has been recorded already stays.' })
export class GenerateRosterInput extends DeedInput {
  @Field(() => Day, { description: 'The first day.' }) fromDay: string;
  @Field(() => Day, { description: 'The last day, at most 366 days on.' }) toDay: string;
  @Field(() => [ID], { nullable: true, description: 'For these posts, at most 500; left out, for all.' }) @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(500) dutyPostIds?: string[] | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether working days alone, by the office\'s calendar: without holidays, and with the days worked in exchange.' }) workingDaysOnly: boolean;
  @Field(() => [Int], { defaultValue: [1, 2, 3, 4, 5, 6, 7], description: 'On which days of the week: 1 Monday … 7 Sunday. Days worked in exchange are taken in any case where only working days are.' })
  @ArrayMinSize(1) @ArrayMaxSize(7) @ArrayUnique() @Min(1, { each: true }) @Max(7, { each: true }) weekdays: number[];
  @Field(() => Int, { defaultValue: 1, description: 'Every how many of those days, from the first of them on: 1 all, 5 every fifth.' }) @Min(1) @Max(31) everyNth: number;
  @Field(() => Int, { defaultValue: 2, description: 'How many people are due in each shift.' }) @Min(1) @Max(200) due: number;
  @Field(() => TimeOfDay, { nullable: true, defaultValue: '07:30', description: 'When the morning shift begins; null for none.' }) morningFrom?: string | null;
  @Field(() => TimeOfDay, { nullable: true, defaultValue: '08:30', description: 'When the morning shift ends.' }) morningTo?: string | null;
  @Field(() => TimeOfDay, { nullable: true, defaultValue: '17:30', description: 'When the evening shift begins; null for none.' }) eveningFrom?: string | null;
  @Field(() => TimeOfDay, { nullable: true, defaultValue: '18:30', description: 'When the evening shift ends.' }) eveningTo?: string | null;
}

@InputType({ description: 'Days, intersections and shifts on which nobody is to stand duty, all or none.' })
export class SuspendDutyInput extends DeedInput {
  @Field(() => [Day], { description: 'One to 31 days.' }) @ArrayMinSize(1) @ArrayMaxSize(31) @ArrayUnique() days: string[];
  @Field(() => [ID], { nullable: true, description: 'At these intersections, at most 100; left out, at all.' }) @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique() intersectionIds?: string[] | null;
  @Field(() => Shift, { nullable: true, description: 'In this shift; left out, in both.' }) shift?: Shift | null;
  @Field(() => SuspensionCause, { description: 'Why, in a word.' }) cause: SuspensionCause;
  @Field(() => String, { description: 'Why: 1 to 200 characters.' }) @Length(1, 200) @NotBlank('says nothing') reason: string;
}

@InputType({ description: 'Suspensions to lift, each by itself.' })
export class LiftSuspensionsInput extends DeedInput {
  @Field(() => [ID], { description: 'One to 100 suspensions.' }) @ArrayMinSize(1) @ArrayMaxSize(100) suspensionIds: string[];
  @Field(() => String, { description: 'Why: 1 to 200 characters.' }) @Length(1, 200) @NotBlank('says nothing') reason: string;
}

@InputType({ description: 'A day that is closed: nothing more comes from there.' })
export class CloseDutyDayInput extends DeedInput {
  @Field(() => Day, { description: 'The day: today, or one of the 14 days before it.' }) day: string;
  @Field(() => String, { defaultValue: '', description: 'Anything to remark.' }) @MaxLength(500) remark: string;
  @Field(() => Instant, { nullable: true, description: 'When it was closed, by the phone\'s own clock.' }) recordedAtClient?: Date | null;
}

@InputType({ description: 'A day of a supervisor that is opened again.' })
export class ReopenDutyDayInput extends DeedInput {
  @Field(() => ID, { description: 'The closed day.' }) dutyDayCloseId: string;
  @Field(() => String, { description: 'Why: 1 to 200 characters.' }) @Length(1, 200) @NotBlank('says nothing') reason: string;
}
