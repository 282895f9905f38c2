import type { Day } from './calendar.js';
import type { DutyDayPlan, DutyEventPlan, Shift } from './duty.js';
import { TARIFF } from './duty.js';
import type { MarkPlan, SheetPlan } from './sheets.js';

/** A deduction that its unit objects to, and rightly. */
export interface StruckPlan { unit: number; day: Day; shift: Shift; event: DutyEventPlan; reason: string; ruling: string }

/** A mark that its unit objects to, in vain. */
export interface RejectedPlan { unit: number; ruleCode: string; reason: string; ruling: string }

/** A mark whose reason was written down wrongly; its points are right. */
export interface SlipPlan { sheet: SheetPlan; mark: MarkPlan; reason: string; why: string }

export interface DisputesPlan { struck: StruckPlan; rejected: RejectedPlan; slip: SlipPlan }

/**
 * What is undone and disputed in the story: a slip that a leader has corrected, an objection that the office follows, and one
 * that it does not. The first two leave every total as it is, and honestly so: a reason carries no points, and the one
 * deduction of a unit that stands at the cap without it stood at the cap with it.
 */
export function planDisputes({ duty, sheets }: { duty: readonly DutyDayPlan[]; sheets: readonly SheetPlan[] }): DisputesPlan {
  const { unit, day, shift, event } = atTheCap(duty);
  const [slip, rejected] = sheets.flatMap((sheet) => sheet.marks.flatMap((mark) => (mark.points !== null && mark.reason !== null && sheet.unit !== unit ? [{ sheet, mark }] : [])))
    .filter((one, at, all) => all.findIndex(({ sheet }) => sheet.unit === one.sheet.unit) === at);
  return {
    struck: { unit, day, shift, event, reason: '当班人员受交警安排到相邻路口疏导，考勤表附后', ruling: '经核对交警大队记录，情况属实，该事件不计' },
    rejected: { unit: rejected!.sheet.unit, ruleCode: rejected!.mark.ruleCode, reason: '我单位已提交相关材料，请予复核', ruling: '材料形成时间在考核期之外，维持原得分' },
    slip: { ...slip!, reason: `${slip!.mark.reason}（理由已更正）`, why: '得分理由误写到相邻条款，得分无误' },
  };
}

/** The one deduction of the unit that stands highest above the cap in spite of it. */
function atTheCap(duty: readonly DutyDayPlan[]): Pick<StruckPlan, 'unit' | 'day' | 'shift' | 'event'> {
  const events = duty.flatMap(({ day, lines }) => lines.flatMap(({ unit, shift, events: happened }) => happened.map((event) => ({ unit, day, shift, event }))));
  const sums = new Map<number, number>();
  for (const { unit, event } of events) sums.set(unit, (sums.get(unit) ?? 0) + TARIFF[event.kind]);
  const [found] = events
    .filter(({ unit, event }) => TARIFF[event.kind] < 0 && sums.get(unit)! >= 0 && events.filter((one) => one.unit === unit && TARIFF[one.event.kind] < 0).length === 1)
    .sort((a, b) => sums.get(b.unit)! - sums.get(a.unit)! || a.unit - b.unit);
  if (!found) throw new Error('No unit of the plan has one deduction and stands at the cap');
  return found;
}
