import { calendarOf, addDays, daysBetween } from '../calendar/calendar.service.js';
import { dayIn } from '../platform/clock.js';
import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { tagByTable } from '../platform/graph/row.js';
import { DutyPost, type Shift } from './duty.entity.js';
import { needAll } from './duty.service.js';
import { dutyLock, lockDuty } from './lock.service.js';
import { placeOf } from './roll-call.loader.js';
import { DutyDayClose, DutyPattern } from './roster.entity.js';
import type { CloseDutyDayInput, GenerateRosterInput, ReopenDutyDayInput } from './roster.input.js';
import { rollCallDays } from './line-check.service.js';
import { coverShifts } from './suspension.service.js';

/** More shifts than this are no roster but a mistake. */
const maxShifts = 100_000;

interface ShiftTimes { readonly shift: Shift; readonly startsAt: string; readonly endsAt: string }

/**
 * Makes the roster of some posts from a pattern: for their days it is what the pattern says, and made again from the same
 * pattern it is the same. A shift that has been recorded stays as it is, in the pattern or not. INVALID_INPUT for a pattern
 * without a day or a shift, NOT_FOUND for a post that is not there.
 */
export async function generateRoster(uow: UnitOfWork, input: GenerateRosterInput): Promise<DutyPattern> {
  const shifts = shiftsOf(input);
  const days = await daysOf(uow, input);
  await lockDuty(uow, [dutyLock.posts(uow)], 'alone');
  const posts = await postsOf(uow, input);
  const wanted = wantedShifts(posts, days, shifts, input.due);
  const standing = await standingShifts(uow, posts, input);
  const news = wanted.filter((one) => !standing.has(placeOf(one)));
  const others = wanted.flatMap((one) => { const there = standing.get(placeOf(one)); return there && !there.recorded && !sameShift(there, one) ? [{ ...one, id: there.id }] : []; });
  const places = new Set(wanted.map(placeOf));
  const gone = [...standing].flatMap(([place, { id, recorded }]) => (recorded || places.has(place) ? [] : [id]));
  const kept = [...standing.values()].filter(({ recorded }) => recorded).length;
  const [pattern] = await uow.rows.insert(DutyPattern, [{
    fromDay: input.fromDay, toDay: input.toDay, workingDaysOnly: input.workingDaysOnly, weekdays: [...input.weekdays].sort(), everyNth: input.everyNth, due: input.due,
    ...Object.fromEntries(shifts.flatMap(({ shift, startsAt, endsAt }) => (shift === 'MORNING' ? [['morningFrom', startsAt], ['morningTo', endsAt]] : [['eveningFrom', startsAt], ['eveningTo', endsAt]]))),
    posts: posts.length, made: news.length, changed: others.length, removed: gone.length, kept, createdBy: uow.actor.accountId,
  }]);
  await writeShifts(uow, pattern!.id, news, others, gone);
  return pattern!;
}

function shiftsOf({ morningFrom, morningTo, eveningFrom, eveningTo }: GenerateRosterInput): ShiftTimes[] {
  const shift = (which: Shift, name: string, from?: string | null, to?: string | null): ShiftTimes[] => {
    if (from == null) return [];
    if (to == null || to <= from) throw invalid(`${name}To`, `is not later than ${name}From`);
    return [{ shift: which, startsAt: from, endsAt: to }];
  };
  const shifts = [...shift('MORNING', 'morning', morningFrom, morningTo), ...shift('EVENING', 'evening', eveningFrom, eveningTo)];
  if (shifts.length === 0) throw invalid('morningFrom', 'or eveningFrom is needed: a roster has a shift');
  return shifts;
}

/** The days of the pattern, every n-th of those that it speaks of. */
async function daysOf(uow: UnitOfWork, { fromDay, toDay, workingDaysOnly, weekdays, everyNth }: GenerateRosterInput): Promise<string[]> {
  const length = daysBetween(fromDay, toDay);
  if (length < 0) throw invalid('toDay', 'is before fromDay');
  if (length > 366) throw invalid('toDay', 'is more than 366 days after fromDay');
  const calendar = await calendarOf(uow);
  const all = Array.from({ length: length + 1 }, (_, at) => addDays(fromDay, at)).filter((day) => {
    const weekday = weekdayOf(day);
    if (!workingDaysOnly) return weekdays.includes(weekday);
    // A Saturday that is worked is somebody's Thursday: no list of weekdays means to leave it out.
    return calendar.isWorkingDay(day) && (weekdays.includes(weekday) || weekday > 5);
  });
  const days = all.filter((_, at) => at % everyNth === 0);
  if (days.length === 0) throw invalid('weekdays', 'leave no day of duty');
  return days;
}

/** 1 Monday … 7 Sunday; 1970-01-05 was a Monday. */
const weekdayOf = (day: string): number => ((daysBetween('1970-01-05', day) % 7) + 7) % 7 + 1;

async function postsOf(uow: UnitOfWork, { dutyPostIds, fromDay, toDay }: GenerateRosterInput): Promise<DutyPost[]> {
  const posts = dutyPostIds == null ? await uow.rows.find(DutyPost, {}, { order: ['id'] }) : await needAll(uow, DutyPost, dutyPostIds, (at) => `dutyPostIds.${at}`);
  const within = posts.filter((post) => post.fromDay <= toDay && (post.toDay === null || post.toDay >= fromDay));
  if (within.length === 0) throw notFound('duty post on these days', 'dutyPostIds');
  return within;
}

interface NewShift extends ShiftTimes { readonly dutyPostId: string; readonly unitId: string; readonly intersectionId: string; readonly day: string; readonly due: number }
function wantedShifts(posts: readonly DutyPost[], days: readonly string[], shifts: readonly ShiftTimes[], due: number): NewShift[] {
  if (posts.length * days.length * shifts.length > maxShifts) throw invalid('toDay', `makes more than ${maxShifts} shifts; take fewer days or posts at a time`);
  return posts.flatMap((post) => days.filter((day) => post.fromDay <= day && (post.toDay === null || day <= post.toDay))
    .flatMap((day) => shifts.map((times) => ({ ...times, dutyPostId: post.id, unitId: post.unitId, intersectionId: post.intersectionId, day, due }))));
}

interface Standing { readonly id: string; readonly day: string; readonly shift: Shift; readonly dutyPostId: string; readonly due: number; readonly startsAt: string; readonly endsAt: string; readonly recorded: boolean }

async function standingShifts(uow: UnitOfWork, posts: readonly DutyPost[], { fromDay, toDay }: GenerateRosterInput): Promise<Map<string, Standing>> {
  const rows = await uow.query<Standing>(`
    select s.id, s.day, s.shift, s.duty_post_id as "dutyPostId", s.due, s.starts_at as "startsAt", s.ends_at as "endsAt",
      exists (select from duty_line l where l.day = s.day and l.shift = s.shift and l.duty_post_id = s.duty_post_id) as recorded
    from duty_shift s where s.duty_post_id = any($1) and s.day between $2 and $3`, [posts.map(({ id }) => id), fromDay, toDay]);
  return new Map(rows.map((row) => [placeOf(row), row]));
}

const sameShift = (there: Standing, wanted: NewShift): boolean =>
  there.due === wanted.due && there.startsAt.slice(0, 5) === wanted.startsAt && there.endsAt.slice(0, 5) === wanted.endsAt;

async function writeShifts(uow: UnitOfWork, patternId: string, news: readonly NewShift[], others: readonly (NewShift & { id: string })[], gone: readonly string[]): Promise<void> {
  if (gone.length > 0) await uow.query('delete from duty_shift where id = any($1)', [gone]);
  if (others.length > 0) {
    await uow.query(`update duty_shift set due = said.due, starts_at = said."startsAt", ends_at = said."endsAt", pattern_id = $2
      from jsonb_to_recordset($1) as said (id uuid, due integer, "startsAt" time, "endsAt" time) where duty_shift.id = said.id`, [JSON.stringify(others), patternId]);
  }
  if (news.length === 0) return;
  const made = news.map((one) => ({ ...one, id: newId(tagByTable('duty_shift'), uow.now) }));
  await uow.query(`
    insert into duty_shift (id, duty_post_id, unit_id, intersection_id, day, shift, due, starts_at, ends_at, pattern_id, created_at)
    select id, "dutyPostId", "unitId", "intersectionId", day, shift, due, "startsAt", "endsAt", $2, $3
    from jsonb_to_recordset($1) as made (id uuid, "dutyPostId" uuid, "unitId" uuid, "intersectionId" uuid, day date, shift text, due integer, "startsAt" time, "endsAt" time)`,
  [JSON.stringify(made), patternId, uow.now]);
  await coverShifts(uow, [...new Set(news.map(({ day }) => day))]);
}

/** Closes a day: nothing more comes from this supervisor. Closed again it stays as it is. INVALID_INPUT for a day to come or too far back. */
export async function closeDutyDay(uow: UnitOfWork, { day, remark, recordedAtClient }: CloseDutyDayInput): Promise<DutyDayClose> {
  const today = dayIn(uow.actor.timeZone, uow.now);
  if (day > today) throw invalid('day', 'has not come yet');
  if (day < addDays(today, -rollCallDays)) throw invalid('day', `is more than ${rollCallDays} days ago`);
  // A roll-call of the same person that is under way is in the day.
  await lockDuty(uow, [dutyLock.recorder(uow)], 'alone');
  const closed = await uow.rows.one(DutyDayClose, { accountId: uow.actor.accountId, day, reopenedAt: null });
  if (closed) return closed;
  const [made] = await uow.rows.insert(DutyDayClose, [{ accountId: uow.actor.accountId, day, remark, recordedAtClient: recordedAtClient ?? null }]);
  return made!;
}

/** Opens a supervisor's day again, with a reason. WRONG_STATE where it is open. */
export async function reopenDutyDay(uow: UnitOfWork, { dutyDayCloseId, reason }: ReopenDutyDayInput): Promise<DutyDayClose> {
  const close = await uow.rows.need(DutyDayClose, dutyDayCloseId, 'dutyDayCloseId', { lock: true });
  if (close.reopenedAt !== null) throw new Refusal('WRONG_STATE', 'The day has been opened again already', { field: 'dutyDayCloseId' });
  const [opened] = await uow.rows.update(DutyDayClose, { id: close.id }, { reopenedAt: uow.now, reopenedBy: uow.actor.accountId, reopenReason: reason });
  return opened!;
}
