import { Field, Int } from 'type-graphql';
import { enumOf } from '../platform/graph/enum.js';
import { Day } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';

export const DutyDayState = enumOf('DutyDayState', 'How far a day of duty has come.', {
  IDLE: '无值守: nobody is due, and nothing has been recorded.',
  PLANNED: '未到: the day is still to come.',
  OPEN: '点名中: supervisors have not closed it.',
  CLOSED: '已收班: every supervisor has closed it, and its bulletin can be issued.',
  ISSUED: '已通报: its bulletin says what stands.',
  OUTDATED: '待更正: something has been decided or has arrived since the last edition of its bulletin.',
});
export type DutyDayState = keyof typeof DutyDayState;

@Value('值守日: one day of duty as the office sees it, with how much is still open.')
export class DutyDay {
  @Field(() => Day, { description: 'The day.' }) day: string;
  @Field(() => DutyDayState, { description: 'How far it has come.' }) state: DutyDayState;
  @Field(() => Int, { description: 'Shifts of the roster, suspended ones left out.' }) shifts: number;
  @Field(() => Int, { description: 'Shifts that are suspended.' }) suspended: number;
  @Field(() => Int, { description: 'Lines of the roll-call, without duplicates.' }) lines: number;
  @Field(() => Int, { description: 'Shifts without any line, suspended ones left out.' }) unrecorded: number;
  @Field(() => Int, { description: 'Duplicates that nobody has looked at since they came.' }) duplicates: number;
  @Field(() => Int, { description: 'Conscientious duty that the office has not confirmed.' }) unconfirmed: number;
  @Field(() => Int, { description: 'Supervisors who have not closed the day.' }) unclosed: number;
  @Field(() => Int, { description: 'Contests that have not been answered.' }) contests: number;
  @Field(() => Int, { description: 'Lines that the next edition would print, or print otherwise than the last one.' }) pending: number;
}
