import { Rational } from './exact.js';
import { dutyEventKinds, type DutyEventKind, type RoundSettings } from './settings.js';

/** What counts for a unit that has an intersection assigned: its duty events inside the round's period. */
export interface IntersectionInput {
  events: { id: string; kind: DutyEventKind }[];
  /** events that the office struck on the unit's objection: not among `events`, kept so that the ruling can be seen */
  struck?: { id: string; kind: DutyEventKind; rulingId: string }[];
}

/** The intersection part: `value` on 0–100, and in hundredths what it would be without floor and cap. */
export interface Intersection {
  value: Rational;
  uncapped: number;
}

/** How many events there are of each kind. */
export function countEvents(events: IntersectionInput['events']): Record<DutyEventKind, number> {
  const counts = { ABSENT: 0, LATE: 0, LEFT_EARLY: 0, CARELESS: 0, CONSCIENTIOUS: 0 };
  for (const { kind } of events) counts[kind] += 1;
  return counts;
}

/**
 * Intersection = base + sum of the events' tariffs, held between floor and cap only at the end, so the order of events
 * cannot matter. Source: notice of 2018 (tariffs); setting of the round (base, floor, cap; the uncapped value is kept).
 */
export function scoreIntersection(counts: Record<DutyEventKind, number>, settings: RoundSettings): Intersection {
  const { base, floor, cap, tariffs } = settings;
  const uncapped = dutyEventKinds.reduce((sum, kind) => sum + counts[kind] * tariffs[kind], base);
  return { value: Rational.of(Math.min(Math.max(uncapped, floor), cap), 100), uncapped };
}
