import { choice, day, flag, instant, integer, integers, text, timeOfDay, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Shift } from './duty.entity.js';

@Row({ table: 'duty_pattern', tag: 68, action: 'dutyPattern.read', says: '排班规律: a pattern that the roster of some posts was made from, and what came of it.' })
export class DutyPattern extends Node {
  @day('The first day of the roster.') fromDay: string;
  @day('The last day of the roster.') toDay: string;
  @flag('Whether it takes working days alone, by the office\'s calendar: without holidays, and with the days worked in exchange.') workingDaysOnly: boolean;
  @integers('On which days of the week: 1 Monday … 7 Sunday. A day worked in exchange counts as whatever day it is, and is taken in any case where only working days are.') weekdays: number[];
  @integer('Every how many of those days: 1 all, 5 every fifth.') everyNth: number;
  @integer('How many people are due in each shift.') due: number;
  @timeOfDay('When the morning shift begins; null where there is none.', { nullable: true }) morningFrom: string | null;
  @timeOfDay('When the morning shift ends.', { nullable: true }) morningTo: string | null;
  @timeOfDay('When the evening shift begins; null where there is none.', { nullable: true }) eveningFrom: string | null;
  @timeOfDay('When the evening shift ends.', { nullable: true }) eveningTo: string | null;
  @integer('For how many posts.') posts: number;
  @integer('How many shifts were new.') made: number;
  @integer('How many shifts that stood already were changed.') changed: number;
  @integer('How many shifts that stood there went, because the pattern does not have them.') removed: number;
  @integer('How many shifts stayed as they were, because they have been recorded.') kept: number;
  @unshown('uuid', { nullable: true }) createdBy: string | null;
  @instant('When the roster was made.') createdAt: Date;
}

@Row({ table: 'duty_shift', tag: 69, action: 'dutyShift.read', says: '值班安排: one shift of one post on the roster. Its unit sees it from when it is made.' })
export class DutyShift extends Node {
  @unshown() dutyPostId: string;
  @unshown() unitId: string;
  @unshown() intersectionId: string;
  @unshown() patternId: string;
  @unshown('uuid', { nullable: true }) suspensionId: string | null;
  @day('The day.') day: string;
  @choice(() => Shift, 'The shift.') shift: Shift;
  @integer('How many people are due. On a suspended shift nobody is.') due: number;
  @timeOfDay('When it begins.') startsAt: string;
  @timeOfDay('When it ends.') endsAt: string;
  @instant('When it was put on the roster.') createdAt: Date;
}

export const SuspensionCause = enumOf('SuspensionCause', 'Why nobody stands duty.', {
  RAIN: '雨雪天气: rain, snow or storm.',
  HOLIDAY: '节假日: a holiday.',
  OTHER: '其他: something else.',
});
export type SuspensionCause = keyof typeof SuspensionCause;

@Row({ table: 'duty_suspension', tag: 70, action: 'dutySuspension.read', says: '停岗: that nobody is expected on a day: at one intersection or all, in one shift or both.' })
export class DutySuspension extends Node {
  @day('The day.') day: string;
  @choice(() => Shift, 'The shift; null for both.', { nullable: true }) shift: Shift | null;
  @unshown('uuid', { nullable: true }) intersectionId: string | null;
  @choice(() => SuspensionCause, 'Why, in a word.') cause: SuspensionCause;
  @text('Why, in a sentence.') reason: string;
  @unshown('uuid', { nullable: true }) suspendedBy: string | null;
  @instant('When it was lifted again; null while it holds.', { nullable: true }) liftedAt: Date | null;
  @unshown('uuid', { nullable: true }) liftedBy: string | null;
  @text('Why it was lifted; empty while it holds.') liftReason: string;
  @instant('When it was said.') createdAt: Date;
}

@Row({ table: 'duty_day_close', tag: 71, action: 'dutyDayClose.read', says: '收班: that a supervisor has closed a day: nothing more comes from there.' })
export class DutyDayClose extends Node {
  @unshown() accountId: string;
  @day('The day.') day: string;
  @text('What the supervisor remarked.') remark: string;
  @instant('When it was closed, by the phone\'s own clock.', { nullable: true }) recordedAtClient: Date | null;
  @instant('When the office opened the day again; null while it is closed.', { nullable: true }) reopenedAt: Date | null;
  @unshown('uuid', { nullable: true }) reopenedBy: string | null;
  @text('Why it was opened again; empty while it is closed.') reopenReason: string;
  @instant('When it was closed, by the server\'s clock.') createdAt: Date;
}
