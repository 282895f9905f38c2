import { ScoringError } from './scoring-error.js';

/** What a total is made of. Source: notice of 2018. */
export type Part = 'CREATION' | 'COMMUNITY' | 'INTERSECTION';

/** What can happen in a shift at an intersection and counts. Source: notice of 2018. */
export type DutyEventKind = 'ABSENT' | 'LATE' | 'LEFT_EARLY' | 'CARELESS' | 'CONSCIENTIOUS';

/** The parts in the order in which they are always listed. */
export const parts: readonly Part[] = ['CREATION', 'COMMUNITY', 'INTERSECTION'];

/** The kinds of duty event in the order in which they are always listed. */
export const dutyEventKinds: readonly DutyEventKind[] = ['ABSENT', 'LATE', 'LEFT_EARLY', 'CARELESS', 'CONSCIENTIOUS'];

/** The settings of a round that scoring reads. All integers; `settingsProblems` says which are allowed. */
export interface RoundSettings {
  /** hundredths of a percent (4000 = 40 %), adding up to 10000 */
  weights: Record<Part, number>;
  /** the team's review of the ledger within the community part, in hundredths of a percent (5000 = 1/2) */
  ledgerShare: number;
  /** where the intersection part starts, and between what it is held: hundredths of a point */
  base: number;
  floor: number;
  cap: number;
  /** what one event adds, in hundredths of a point: deductions are negative */
  tariffs: Record<DutyEventKind, number>;
  /** how far examiners may differ before the leader must settle, in hundredths of a percent of a rule's maximum */
  spreadLimit: number;
}

/**
 * Community and intersection at 30 % each and the tariffs: notice of 2018 (arriving late and leaving early, one tariff
 * there, are two kinds here). Everything else: setting of the round, at its default. Frozen.
 */
export const defaultSettings: RoundSettings = Object.freeze({
  weights: Object.freeze({ CREATION: 4000, COMMUNITY: 3000, INTERSECTION: 3000 }),
  ledgerShare: 5000,
  base: 10000,
  floor: 0,
  cap: 10000,
  tariffs: Object.freeze({ ABSENT: -500, LATE: -300, LEFT_EARLY: -300, CARELESS: -200, CONSCIENTIOUS: 200 }),
  spreadLimit: 2000,
});

/**
 * Everything that keeps these settings from being used, or an empty list. Each part stays on 0–100, so floor and cap
 * lie there too; a deduction never adds and a commendation never takes away.
 */
export function settingsProblems(s: RoundSettings): { field: string; message: string }[] {
  const problems: { field: string; message: string }[] = [];
  const within = (field: string, value: number, low: number, high: number): void => {
    if (!Number.isSafeInteger(value) || value < low || value > high) {
      problems.push({ field, message: `must be a whole number from ${low} to ${high}, is ${value}` });
    }
  };
  for (const part of parts) within(`weights.${part}`, s.weights[part], 0, 10000);
  const sum = parts.reduce((total, part) => total + s.weights[part], 0);
  if (sum !== 10000) problems.push({ field: 'weights', message: `must add up to 10000, add up to ${sum}` });
  within('ledgerShare', s.ledgerShare, 0, 10000);
  for (const field of ['floor', 'base', 'cap'] as const) within(field, s[field], 0, 10000);
  if (s.floor > s.base) problems.push({ field: 'floor', message: `must not be above the base, ${s.base}` });
  if (s.cap < s.base) problems.push({ field: 'cap', message: `must not be below the base, ${s.base}` });
  for (const kind of dutyEventKinds) {
    const [low, high] = kind === 'CONSCIENTIOUS' ? [0, 10000] : [-10000, 0];
    within(`tariffs.${kind}`, s.tariffs[kind], low, high);
  }
  within('spreadLimit', s.spreadLimit, 0, 10000);
  return problems;
}

/** Passes good settings. @throws ScoringError SETTINGS_INVALID naming every problem */
export function assertSettings(s: RoundSettings): void {
  const problems = settingsProblems(s);
  if (problems.length === 0) return;
  throw new ScoringError('SETTINGS_INVALID', problems.map(({ field, message }) => `${field} ${message}`).join('; '));
}
