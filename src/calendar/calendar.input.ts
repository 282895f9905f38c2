import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';
import { CalendarDayKind } from './calendar.entity.js';

@InputType({ description: 'What a day is in the office\'s calendar.' })
export class CalendarDayInput {
  @Field(() => Day, { description: 'The day.' }) day: string;
  @Field(() => CalendarDayKind, { description: 'Whether it is worked.' }) kind: CalendarDayKind;
  @Field(() => String, { description: 'Its name, such as 春节.' }) @Length(1, 50) @Matches(/\S/, { message: 'says nothing' }) name: string;
}

@InputType({ description: 'Days to enter in the calendar or to set otherwise, all or none.' })
export class SetCalendarDaysInput extends DeedInput {
  @Field(() => [CalendarDayInput], { description: 'One to 100 days, each once.' })
  @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique(({ day }: CalendarDayInput) => day, { message: 'names a day twice' }) @ValidateNested({ each: true }) days: CalendarDayInput[];
}

@InputType({ description: 'Days to take out of the calendar, so that their weekday counts again, all or none.' })
export class RemoveCalendarDaysInput extends DeedInput {
  @Field(() => [ID], { description: 'One to 100 days of the calendar.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique({ message: 'names a day twice' }) calendarDayIds: string[];
}

@InputType({ description: 'A year whose public holidays are to be entered.' })
export class FillCalendarYearInput extends DeedInput {
  @Field(() => Int, { description: 'The year.' }) @Min(2004) @Max(2100) year: number;
}
