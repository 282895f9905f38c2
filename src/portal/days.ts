/** Days of a calendar as `YYYY-MM-DD`, counted without any zone. Which day it is today the server says (`viewer.today`). */
const dayMs = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const of = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export const addDays = (day: string, count: number): string => of(at(day) + count * dayMs);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(at(day)).getUTCDay() || 7;

export const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`;
export const firstOfNextMonth = (day: string): string => firstOfMonth(addDays(firstOfMonth(day), 31));
export const lastOfMonth = (day: string): string => addDays(firstOfNextMonth(day), -1);

/** All days from one to another. */
export const daysBetween = (from: string, to: string): readonly string[] => Array.from({ length: Math.round((at(to) - at(from)) / dayMs) + 1 }, (_, count) => addDays(from, count));

/** The weeks that a month lies in, Monday first, with the days around it. */
export function weeksOf(day: string): readonly (readonly string[])[] {
  const first = addDays(firstOfMonth(day), 1 - weekdayOf(firstOfMonth(day)));
  const weeks: (readonly string[])[] = [];
  for (let monday = first; monday <= lastOfMonth(day); monday = addDays(monday, 7)) weeks.push(daysBetween(monday, addDays(monday, 6)));
  return weeks;
}
