import { Field, Int } from 'type-graphql';
import { choice, day, instant, text } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Value } from '../platform/graph/value.js';

export const CalendarDayKind = enumOf('CalendarDayKind', 'What a day is otherwise than its weekday says.', {
  HOLIDAY: '放假: a day of rest, whatever its weekday.',
  WORKDAY: '上班: a day that is worked, also where it is a weekend day: 调休.',
});
export type CalendarDayKind = keyof typeof CalendarDayKind;

@Row({ table: 'calendar_day', tag: 78, action: 'calendarDay.read', says: '工作日历: a day of the office\'s calendar that is otherwise than its weekday says. Days that are not listed are worked from Monday to Friday.' })
export class CalendarDay extends Node {
  @day('The day.') day: string;
  @choice(() => CalendarDayKind, 'Whether it is worked.') kind: CalendarDayKind;
  @text('Its name, such as 春节.') name: string;
  @text('Who says so, such as the notice of the State Council; empty where the office set it itself.') source: string;
  @instant('When it was entered or last set.') createdAt: Date;
}

@Value('One year of the office\'s calendar.')
export class CalendarYear {
  @Field(() => Int, { description: 'The year.' }) year: number;
  @Field(() => Boolean, { description: 'Whether the calendar has any holiday of this year. Where it has none, working days are counted by weekends alone.' }) known: boolean;
  @Field(() => Int, { description: 'How many days of the year are worked.' }) workingDays: number;
}
