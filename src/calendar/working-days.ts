/**
 * The arithmetic of working days: weekends rest, exceptions say otherwise. Days are texts `YYYY-MM-DD`, so that they sort as
 * they read and no time zone can move them; inside they are counted from 1970-01-01, which was a Thursday.
 */

/** A day that is otherwise than its weekday says: one of rest (HOLIDAY) or one that is worked (WORKDAY). */
export interface Exception { readonly day: string; readonly kind: 'HOLIDAY' | 'WORKDAY' }

/** The working days of one office. */
export interface WorkingDays {
  isWorkingDay(day: string): boolean;
  /** The n-th working day after a day, or before it where n is negative; the day itself, worked or not, for 0. */
  plus(day: string, n: number): string;
  /** How many working days lie after `from` up to and with `to`: the n of `plus`. As many, negative, where `to` is the earlier one. */
  between(from: string, to: string): number;
  /** Whether the calendar has any exception of the day's year. Where not, it counts by weekends alone, and whoever shows the result says so. */
  known(day: string): boolean;
}

/** The working days that these exceptions make; of two for one day the later one counts. */
export function workingDaysOf(exceptions: Iterable<Exception>): WorkingDays {
  const otherwise = new Map<number, boolean>();
  const years = new Set<string>();
  for (const { day, kind } of exceptions) {
    otherwise.set(numberOf(day), kind === 'WORKDAY');
    years.add(day.slice(0, 4));
  }
  const worked = (number: number): boolean => otherwise.get(number) ?? !rests(number);
  const count = (from: number, to: number): number => {
    let days = 0;
    for (let at = from + 1; at <= to; at += 1) if (worked(at)) days += 1;
    return days;
  };
  return {
    isWorkingDay: (day) => worked(numberOf(day)),
    plus: (day, n) => {
      if (!Number.isSafeInteger(n) || Math.abs(n) > 10_000) throw new Error(`${n} is no number of working days`);
      const step = n < 0 ? -1 : 1;
      let at = numberOf(day);
      for (let left = Math.abs(n); left > 0; ) {
        at += step;
        if (worked(at)) left -= 1;
      }
      return textOf(at);
    },
    between: (from, to) => {
      const [first, last] = [numberOf(from), numberOf(to)];
      // Not a minus in front, which would make of no days at all a zero below zero.
      return first <= last ? count(first, last) : 0 - count(last, first);
    },
    known: (day) => years.has(day.slice(0, 4)),
  };
}

/** The day so many days after another, worked or not; before it where negative. */
export const addDays = (day: string, count: number): string => textOf(numberOf(day) + count);

/** How many days lie from one day to another; negative where the second is the earlier one. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

const millisecondsOfDay = 86_400_000;

function numberOf(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(number)) throw new Error(`${day} is no day`);
  return number;
}

const textOf = (number: number): string => new Date(number * millisecondsOfDay).toISOString().slice(0, 10);

/** Whether a day is a Saturday or a Sunday. */
const rests = (number: number): boolean => [6, 0].includes((((number + 4) % 7) + 7) % 7);
