import { dayIn } from '../platform/clock.js';
import { isId, newId } from '../platform/db/id.js';
import type { Loader, UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound } from '../platform/errors/errors.js';
import { tagByTable } from '../platform/graph/row.js';
import { CalendarDay, CalendarYear } from './calendar.entity.js';
import type { FillCalendarYearInput, RemoveCalendarDaysInput, SetCalendarDaysInput } from './calendar.input.js';
import type { NationalDay } from './days-2018.js';
import { nationalDays } from './national.js';
import { workingDaysOf, type WorkingDays } from './working-days.js';

export { addDays, daysBetween, type WorkingDays } from './working-days.js';

/** One office's calendar, read once for each unit of work however often it is asked. */
const ownCalendar: Loader<'calendar', WorkingDays> = {
  batch: async (uow, keys) => {
    const days = workingDaysOf(await uow.rows.find(CalendarDay));
    return keys.map(() => days);
  },
};

/** The working days of the actor's office: weekends, and the calendar that the office keeps. One statement for each unit of work. */
export const calendarOf = (uow: UnitOfWork): Promise<WorkingDays> => uow.load(ownCalendar, 'calendar');

/** What the calendar knows of a year; without a year, of this one. */
export async function calendarYear(uow: UnitOfWork, year?: number | null): Promise<CalendarYear> {
  const asked = year ?? Number(dayIn(uow.actor.timeZone, uow.now).slice(0, 4));
  if (asked < 1900 || asked > 2199) throw invalid('year', 'is no year of this calendar');
  const days = await calendarOf(uow);
  return { year: asked, known: days.known(`${asked}-01-01`), workingDays: days.between(`${asked - 1}-12-31`, `${asked}-12-31`) };
}

/** Enters days in the calendar, or sets those that it has otherwise; gives them in the order of the input. */
export async function setCalendarDays(uow: UnitOfWork, { days }: SetCalendarDaysInput): Promise<CalendarDay[]> {
  const given = days.map(({ day, kind, name }) => ({ id: newId(tagByTable('calendar_day'), uow.now), day, kind, name, source: '' }));
  // Two people who set one day at once: the later one counts, as it would a second later.
  await uow.query(
    `insert into calendar_day (id, day, kind, name, source, created_at)
     select id, day, kind, name, source, $2 from jsonb_to_recordset($1::jsonb) as given (id uuid, day date, kind text, name text, source text) order by day
     on conflict (office_id, day) do update set kind = excluded.kind, name = excluded.name, source = excluded.source, created_at = excluded.created_at`,
    [JSON.stringify(given), uow.now]);
  const written = new Map((await uow.rows.find(CalendarDay, { day: days.map(({ day }) => day) })).map((row) => [row.day, row]));
  return days.map(({ day }) => written.get(day)!);
}

/** Takes days out of the calendar, all or none, and gives them as they were. */
export async function removeCalendarDays(uow: UnitOfWork, { calendarDayIds }: RemoveCalendarDaysInput): Promise<CalendarDay[]> {
  const days = await uow.rows.find(CalendarDay, { id: calendarDayIds.filter(isId) }, { order: ['day'], lock: true });
  if (days.length !== calendarDayIds.length) throw notFound('day of the calendar', `calendarDayIds.${calendarDayIds.findIndex((id) => days.every((day) => day.id !== id))}`);
  await uow.rows.remove(CalendarDay, { id: calendarDayIds });
  return days;
}

/**
 * Enters the public holidays of a year and their make-up days as far as the calendar has not got those days; what the office
 * set itself stays. Gives what was entered. INVALID_INPUT for a year of which nothing is known: it is not guessed at.
 */
export async function fillCalendarYear(uow: UnitOfWork, { year }: FillCalendarYearInput): Promise<CalendarDay[]> {
  const known = nationalDays(year);
  if (known.length === 0) throw invalid('year', 'is not known yet: enter its holidays by hand (setCalendarDays)');
  return enterDays(uow, known);
}

/** Enters what is known of the years around now where the calendar has nothing of a year: offices from before there was a calendar, and next year's holidays once they are published. */
export async function fillUnknownYears(uow: UnitOfWork): Promise<void> {
  const calendar = await calendarOf(uow);
  const unknown = yearsAround(uow, uow.actor.timeZone).filter((year) => !calendar.known(`${year}-01-01`)).flatMap(nationalDays);
  if (unknown.length > 0) await enterDays(uow, unknown);
}

/** Enters days that the calendar has not got, and gives them. */
async function enterDays(uow: UnitOfWork, days: readonly NationalDay[]): Promise<CalendarDay[]> {
  const given = days.map((day) => ({ ...day, id: newId(tagByTable('calendar_day'), uow.now) }));
  const entered = await uow.query<{ id: string }>(
    `insert into calendar_day (id, day, kind, name, source, created_at)
     select id, day, kind, name, source, $2 from jsonb_to_recordset($1::jsonb) as given (id uuid, day date, kind text, name text, source text) order by day
     on conflict (office_id, day) do nothing returning id`,
    [JSON.stringify(given), uow.now]);
  return entered.length === 0 ? [] : uow.rows.find(CalendarDay, { id: entered.map(({ id }) => id) }, { order: ['day'] });
}

/** Enters what is known of the years around an instant in a calendar that is empty: done for every new office. */
export async function beginCalendar(uow: UnitOfWork, timeZone: string): Promise<void> {
  await uow.rows.insert(CalendarDay, yearsAround(uow, timeZone).flatMap(nationalDays));
}

/** Last year, this one and the next. */
function yearsAround({ now }: UnitOfWork, timeZone: string): number[] {
  const year = Number(dayIn(timeZone, now).slice(0, 4));
  return [year - 1, year, year + 1];
}
