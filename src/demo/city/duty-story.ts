import { daysBetween, workingDays, type Day, type Period } from './calendar.js';
import type { IntersectionPlan, PostPlan } from './communities.js';
import { cycle, turnsOf, type DutyDayPlan, type DutyLinePlan, type Shift } from './duty.js';

/** A line of one day of the plan. */
export type StoryLine = DutyLinePlan & { readonly day: Day };

/** What happens at the intersections besides plain duty. None of it changes what counts. */
export interface DutyStory {
  /** A rainy evening: the intersections where nobody had anything recorded are suspended, and nobody comes there. */
  readonly rain: { readonly day: Day; readonly shift: Shift; readonly intersections: readonly number[] };
  /** A line that a second supervisor records as well. */
  readonly twice: StoryLine;
  /** A plain line that gets an event by mistake: the unit contests it, and the office strikes it. */
  readonly mistaken: StoryLine;
  /** A line with a true event that the unit contests in vain. */
  readonly contested: StoryLine;
}

/** One pattern of the roster: posts whose turn comes on the same days, from the first of these on. */
export interface PatternPlan {
  readonly from: Day;
  readonly to: Day;
  readonly everyNth: number;
  readonly posts: readonly PostPlan[];
}

/** How many days one reporting reaches back: a supervisor's phone may have been offline for so long. */
const reach = 11;

/** The days of duty in the reportings that they are handed in with: about two weeks each. */
export function reportings(days: readonly DutyDayPlan[]): DutyDayPlan[][] {
  const found: DutyDayPlan[][] = [];
  for (const one of days) {
    const current = found.at(-1);
    if (current && daysBetween(current[0]!.day, one.day) <= reach) current.push(one);
    else found.push([one]);
  }
  return found;
}

/** Finds the scenes in a half-year of duty: the rain in June, everything else in one reporting of May, so that its bulletins are issued on one evening. */
export function dutyStoryOf(duty: readonly DutyDayPlan[]): DutyStory {
  const reporting = need(reportings(duty).find((days) => days.at(-1)!.day >= '2018-05-14'));
  const may = reporting.flatMap(({ day, lines }): StoryLine[] => lines.map((line) => ({ ...line, day })));
  const plain = may.filter(({ events }) => events.length === 0);
  const contested = need(may.find(({ events }) => events.some(({ kind }) => kind !== 'CONSCIENTIOUS')));
  const mistaken = need(plain.find(({ unit }) => unit !== contested.unit));
  const twice = need(plain.find(({ unit }) => unit !== contested.unit && unit !== mistaken.unit));
  const shift = 'EVENING';
  const rainy = duty.filter(({ day }) => day >= '2018-06-01' && day < '2018-07-01').map(({ day, lines }) => {
    const evening = lines.filter((line) => line.shift === shift);
    const busy = new Set(evening.filter(({ events }) => events.length > 0).map(({ intersection }) => intersection));
    return { day, shift, intersections: [...new Set(evening.map(({ intersection }) => intersection))].filter((intersection) => !busy.has(intersection)) } as const;
  });
  return { rain: need(rainy.reduce((most, one) => (one.intersections.length > most.intersections.length ? one : most), rainy[0]!)), twice, mistaken, contested };
}

function need<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The plan has no such line of duty');
  return found;
}

/** The roster of a period: a unit's turn comes once in so many working days, and the units of one intersection take different ones. */
export function rosterOf({ from, to }: Period, posts: readonly PostPlan[], intersections: readonly IntersectionPlan[]): PatternPlan[] {
  const days = workingDays(from, to);
  const turns = turnsOf(posts, intersections);
  return days.slice(0, cycle).map((day, turn) => ({ from: day, to, everyNth: cycle, posts: turns.filter((one) => one.turn === turn).map(({ post }) => post) }));
}
