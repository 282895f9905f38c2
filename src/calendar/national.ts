/**
 * What the State Council has said of a year: 2018 from its notices themselves, the years around it from the package
 * chinese-days, which collects them. A year of which nothing is known gives nothing, and nobody guesses at it.
 */
import chineseDays from 'chinese-days';
import { periodsOf2018, type NationalDay } from './days-2018.js';
import { addDays } from './working-days.js';

/** The holidays and make-up days of a year in their order; none where the year is not known. */
export function nationalDays(year: number): NationalDay[] {
  return (year === 2018 ? fromNotices() : fromPackage(year)).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function fromNotices(): NationalDay[] {
  return periodsOf2018.flatMap(({ name, from, to, workdays, source }) => [
    ...everyDay(from, to).map((day) => ({ day, kind: 'HOLIDAY' as const, name, source })),
    ...workdays.map((day) => ({ day, kind: 'WORKDAY' as const, name: `${name}调休`, source })),
  ]);
}

/** The package names a day that is otherwise "Spring Festival,春节,3"; any other day is named for its weekday. */
export function fromPackage(year: number): NationalDay[] {
  return everyDay(`${year}-01-01`, `${year}-12-31`).flatMap((day) => {
    const { name, work } = chineseDays.getDayDetail(day);
    const title = name.split(',')[1];
    if (title === undefined) return [];
    return [{ day, kind: work ? ('WORKDAY' as const) : ('HOLIDAY' as const), name: work ? `${title}调休` : title, source: 'chinese-days 1.5.7' }];
  });
}

function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
