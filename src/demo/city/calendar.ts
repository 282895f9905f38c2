/**
 * The days of 2018, as 'YYYY-MM-DD' texts.
 *
 * Source of the holidays: the State Council General Office's notice on the holidays of 2018
 * (国务院办公厅关于2018年部分节假日安排的通知, 国办发明电〔2017〕12号). Each holiday's weekend days are listed where the notice makes them
 * part of it; the make-up days are Saturdays and Sundays on which everybody works.
 */

/** A day in the office's own time zone, 'YYYY-MM-DD'. */
export type Day = string;

/** Holidays of 2018, first and last day. */
const HOLIDAYS: readonly { nameZh: string; from: Day; to: Day }[] = [
  { nameZh: '元旦', from: '2018-01-01', to: '2018-01-01' },
  { nameZh: '春节', from: '2018-02-15', to: '2018-02-21' },
  { nameZh: '清明节', from: '2018-04-05', to: '2018-04-07' },
  { nameZh: '劳动节', from: '2018-04-29', to: '2018-05-01' },
  { nameZh: '端午节', from: '2018-06-16', to: '2018-06-18' },
  { nameZh: '中秋节', from: '2018-09-22', to: '2018-09-24' },
  { nameZh: '国庆节', from: '2018-10-01', to: '2018-10-07' },
];

/** Weekend days of 2018 that were worked in exchange. */
const MAKE_UP_DAYS: readonly Day[] = ['2018-02-11', '2018-02-24', '2018-04-08', '2018-04-28', '2018-09-29', '2018-09-30'];

const DAY_MS = 86_400_000;

/** The day's number since 1970-01-01. */
function toNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

/** The day so many days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date((toNumber(day) + count) * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between two days; 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** Whether this is a day of a public holiday of 2018. */
export function isHoliday(day: Day): boolean {
  return HOLIDAYS.some(({ from, to }) => from <= day && day <= to);
}

/** Whether people work on this day, by the notice of 2018. */
export function isWorkingDay(day: Day): boolean {
  if (MAKE_UP_DAYS.includes(day)) return true;
  if (isHoliday(day)) return false;
  const weekday = (toNumber(day) + 4) % 7; // 1970-01-01 was a Thursday; 0 is Sunday
  return weekday !== 0 && weekday !== 6;
}

/** The working days from one day to another, both included. */
export function workingDays(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) days.push(day);
  }
  return days;
}

/** A period, first and last day. */
export interface Period {
  from: Day;
  to: Day;
}

/** The part that two periods have in common, or null when they do not meet. */
export function overlap(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}
