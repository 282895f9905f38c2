/** What there is to do at the intersections, for units, supervisors and the office. */
import { addDays } from '../calendar/calendar.service.js';
import { contestable, openContests, shiftsOfUnit, unclosedDays } from '../duty/agenda.service.js';
import { openDays } from '../duty/bulletin.service.js';
import type { DutyEventKind } from '../duty/roll-call.entity.js';
import { rollCallDays } from '../duty/line-check.service.js';
import type { Round } from '../round/round.entity.js';
import { intersectionById } from '../territory/territory.loader.js';
import { task, type Frame, type Source } from './task-frame.js';
import type { Task } from './task.entity.js';
import { dayZh } from './words.js';

const shiftZh = { MORNING: '早班', EVENING: '晚班' } as const;
const eventZh: Readonly<Record<DutyEventKind, string>> = { ABSENT: '缺勤', LATE: '迟到', LEFT_EARLY: '早退', CARELESS: '工作不认真', CONSCIENTIOUS: '工作认真负责' };
const tariffOf = { ABSENT: 'absentTariff', LATE: 'lateTariff', LEFT_EARLY: 'leftEarlyTariff', CARELESS: 'carelessTariff', CONSCIENTIOUS: 'conscientiousTariff' } as const satisfies Record<DutyEventKind, keyof Round>;

export const unitsDuty: Source = async (frame) => {
  const { uow, today, rounds } = frame;
  const unitId = uow.actor.unitId;
  if (unitId === undefined) return [];
  const tomorrow = addDays(today, 1);
  const shifts = await Promise.all((await shiftsOfUnit(uow, unitId, tomorrow)).map(async (shift) => {
    const place = await uow.load(intersectionById, shift.intersectionId);
    return task(frame, { kind: 'DUTY_TOMORROW', subjectId: shift.id, what: place?.nameZh ?? '', why: `明日${shiftZh[shift.shift]} ${shift.startsAt.slice(0, 5)}–${shift.endsAt.slice(0, 5)},应到${shift.due}人`, count: shift.due, due: tomorrow });
  }));
  const contests = (await contestable(uow, unitId, today)).map(({ eventId, day, kind, lastDay }) => {
    const round = rounds.find(({ periodFrom, periodTo }) => periodFrom <= day && day <= periodTo);
    return task(frame, { kind: 'DUTY_CONTEST', subjectId: eventId, what: `${dayZh(day)} ${eventZh[kind]}`, why: '如有异议,请在期限内申诉', due: lastDay, points: round ? 0 - round[tariffOf[kind]] : null });
  });
  return [...shifts, ...contests];
};

export const supervisorsDays: Source = async (frame) => {
  const { uow, today } = frame;
  if (uow.actor.accountId === undefined) return [];
  // Further back than a roll-call reaches nothing can be recorded any more.
  const days = await unclosedDays(uow, uow.actor.accountId, addDays(today, -rollCallDays), today);
  return days.map((day): Task => (day === today
    ? task(frame, { kind: 'ROLL_CALL', subjectId: uow.actor.accountId!, what: `${dayZh(day)}路口点名`, why: '今日值守待点名、收班', due: day })
    : task(frame, { kind: 'DAY_CLOSE', subjectId: uow.actor.accountId!, what: `${dayZh(day)}收班`, why: '当日尚未收班', due: day })));
};

/** The days of all rounds that are under way, up to yesterday. */
function daysOf({ rounds, today }: Frame): { from: string; to: string } | null {
  const yesterday = addDays(today, -1);
  const [from] = rounds.map(({ periodFrom }) => periodFrom).sort();
  const last = rounds.map(({ periodTo }) => periodTo).sort().at(-1);
  return from === undefined || last === undefined || from > yesterday ? null : { from, to: last < yesterday ? last : yesterday };
}

export const officesDuty: Source = async (frame) => {
  const { uow, rounds } = frame;
  const contests = await openContests(uow);
  const days = daysOf(frame);
  const { missing, outdated } = days ? await openDays(uow, days.from, days.to) : { missing: [], outdated: [] };
  const bulletins = (kind: 'BULLETIN_ISSUE' | 'BULLETIN_CORRECT', list: readonly string[], why: string): Task[] =>
    (list.length === 0 ? [] : [task(frame, { kind, subjectId: rounds[0]!.id, what: `${list.slice(0, 3).map(dayZh).join('、')}${list.length > 3 ? '等' : ''}`, why, count: list.length, due: addDays(list[0]!, 1) })]);
  return [
    ...bulletins('BULLETIN_ISSUE', missing, `${missing.length}天的每日通报未发布`),
    ...bulletins('BULLETIN_CORRECT', outdated, `${outdated.length}天的每日通报需要更正`),
    ...(contests.length === 0 ? [] : [task(frame, { kind: 'CONTESTS_DECIDE', subjectId: contests[0]!.id, what: `${contests.length}件异议`, why: '单位对路口记录提出异议,待答复', count: contests.length })]),
  ];
};
