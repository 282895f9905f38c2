/** What messages say: plain sentences in Chinese, for the people of an office. */
import { daysBetween } from '../calendar/calendar.service.js';
import { dayIn } from '../platform/clock.js';
import type { Round } from '../round/round.entity.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { labelZh, type Task } from './task.entity.js';
import type { SubmissionStep } from './submission.entity.js';

const stepSays: Readonly<Record<Exclude<SubmissionStep, 'SUBMITTED'>, string>> = {
  NOT_OPENED: '贵单位尚未打开本轮考核', OPENED: '贵单位尚未开始整理创建档案', BEGUN: '贵单位的创建档案尚未经负责人签字提交',
};

/** The words of a reminder to a unit: where it stands, until when, and what the office adds. */
export function reminderText(round: Pick<Round, 'titleZh' | 'submissionDeadline'>, step: Exclude<SubmissionStep, 'SUBMITTED'>, remark: string, now: Date, timeZone: string): { titleZh: string; bodyZh: string } {
  const until = `截止时间为${momentZh(round.submissionDeadline, timeZone)}(${leftZh(daysBetween(dayIn(timeZone, now), dayIn(timeZone, round.submissionDeadline)))})`;
  return { titleZh: `催办:${round.titleZh}`, bodyZh: `${stepSays[step]},${until}。${remark.trim() === '' ? '' : `\n${remark.trim()}`}` };
}

/** "还有 3 天", "今天到期", "已过期 2 天". */
export const leftZh = (days: number): string => (days > 0 ? `还有${days}天` : days === 0 ? '今天到期' : `已过期${-days}天`);

/** "2018年7月24日18:00" in the office's own time. */
export function momentZh(at: Date, timeZone: string): string {
  const part = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part['year']}年${Number(part['month'])}月${Number(part['day'])}日${part['hour']}:${part['minute']}`;
}

/** "7月24日". */
export const dayZh = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** A letter of one office with everything that is new to one person. */
export function digestText(officeZh: string, messages: readonly { readonly title_zh: string; readonly body_zh: string }[]): { subject: string; body: string } {
  const lines = messages.map(({ title_zh, body_zh }, at) => `${at + 1}. ${title_zh}\n${body_zh}`);
  return {
    subject: `〔${officeZh}〕${messages.length === 1 ? messages[0]!.title_zh : `您有${messages.length}条新消息`}`,
    body: `${lines.join('\n\n')}\n\n请登录考核平台办理。本邮件由系统自动发送,请勿回复。\n`,
  };
}

/** The words of a message about a task that is due. */
export function dueText({ kind, whatZh, whyZh, dueDay, daysLeft, pointsAtStake }: Task): { titleZh: string; bodyZh: string } {
  const until = dueDay === null || daysLeft === null ? '' : `,${dayZh(dueDay)}到期(${leftZh(daysLeft)})`;
  const stake = pointsAtStake === null || pointsAtStake === 0 ? '' : `,涉及${decimalOf(pointsAtStake)}分`;
  return { titleZh: `到期提醒:${labelZh(kind)} ${whatZh}`.slice(0, 200), bodyZh: `${whyZh}${until}${stake}。`.slice(0, 2_000) };
}
