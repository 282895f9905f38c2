import fc from 'fast-check';
import type { MarkInput, RuleInput } from '../../src/scoring/creation.js';
import { dutyEventKinds, type DutyEventKind, type Part, type RoundSettings } from '../../src/scoring/settings.js';
import type { AssessmentInput, AssessmentScore, PartScore } from '../../src/scoring/total.js';

/** A rule of 10 points, marked with these hundredths by one examiner each; null = "does not apply", says the examiner. */
export function aRule(points: (number | null)[], change: Partial<RuleInput> = {}): RuleInput {
  const code = change.code ?? 'A01';
  const marks = points.map(aMark);
  return { ruleId: `rule-${code}`, code, maximum: 1000, marks, settledPoints: null, notApplicable: false, ...change };
}

function aMark(points: number | null, index: number): MarkInput {
  return { id: `mark-${index}`, sheetId: `sheet-${index}`, points: points ?? 0, notApplicable: points === null };
}

/** A unit that reached everything: 100 in each part. */
export function anAssessment(change: Partial<AssessmentInput> = {}): AssessmentInput {
  return {
    assessmentId: `assessment-${change.unitNumber ?? 1}`,
    unitNumber: 1,
    rules: [aRule([1000])],
    community: { ledgerReview: 10000, ratings: [{ id: 'rating', score: 10000 }] },
    intersection: { events: [] },
    ...change,
  };
}

/** Duty events of these kinds. */
export function events(...kinds: DutyEventKind[]): { events: { id: string; kind: DutyEventKind }[] } {
  return { events: kinds.map((kind, index) => ({ id: `event-${index}`, kind })) };
}

/** One part of a score. */
export function partOf(score: AssessmentScore, part: Part): PartScore {
  const found = score.parts.find((each) => each.part === part);
  if (!found) throw new Error(`${part} is missing`);
  return found;
}

/** A fraction "a/b" read again by other code than the one that wrote it. */
export function fraction(text: string): [bigint, bigint] {
  const [numerator, denominator] = text.split('/');
  return [BigInt(numerator ?? ''), BigInt(denominator ?? '')];
}

const points = (maximum: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: maximum });

/** Any good settings, with base, floor and cap on 0–100. */
export const anySettings: fc.Arbitrary<RoundSettings> = fc
  .record({
    cuts: fc.tuple(points(10000), points(10000)),
    ledgerShare: points(10000),
    bounds: fc.tuple(points(10000), points(10000), points(10000)),
    deductions: fc.tuple(points(800), points(800), points(800), points(800)),
    conscientious: points(800),
    spreadLimit: points(10000),
  })
  .map(({ cuts, ledgerShare, bounds, deductions, conscientious, spreadLimit }) => {
    const [low, high] = ascending(cuts) as [number, number];
    const [floor, base, cap] = ascending(bounds) as [number, number, number];
    const [absent, late, early, careless] = deductions;
    return {
      weights: { CREATION: low, COMMUNITY: high - low, INTERSECTION: 10000 - high },
      ledgerShare,
      base,
      floor,
      cap,
      tariffs: { ABSENT: -absent, LATE: -late, LEFT_EARLY: -early, CARELESS: -careless, CONSCIENTIOUS: conscientious },
      spreadLimit,
    };
  });

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function anyRule(code: string): fc.Arbitrary<RuleInput> {
  return points(1000).chain((less) => {
    const maximum = 1001 - less;
    return fc.record({
      ruleId: fc.constant(`rule-${code}`),
      code: fc.constant(code),
      maximum: fc.constant(maximum),
      marks: fc.array(fc.option(points(maximum), { freq: 5 }), { maxLength: 4 }).map((marks) => marks.map(aMark)),
      settledPoints: fc.option(points(maximum), { freq: 1 }),
      notApplicable: fc.integer({ min: 0, max: 4 }).map((die) => die === 0),
    });
  });
}

/** Any assessment of up to eight rules, of which the first applies. */
export const anyAssessment: fc.Arbitrary<AssessmentInput> = fc.record({
  assessmentId: fc.uuid(),
  unitNumber: fc.integer({ min: 1, max: 999 }),
  rules: fc
    .integer({ min: 1, max: 8 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyRule(`A0${index}`))))
    .map((rules) => rules.map((rule, index) => (index === 0 ? { ...rule, notApplicable: false } : rule))),
  community: fc.option(
    fc.record({
      ledgerReview: points(10000),
      ratings: fc.array(fc.record({ id: fc.uuid(), score: points(10000) }), { maxLength: 3 }),
    }),
    { freq: 4 },
  ),
  intersection: fc.option(
    fc.record({ events: fc.array(fc.record({ id: fc.uuid(), kind: fc.constantFrom(...dutyEventKinds) }), { maxLength: 30 }) }),
    { freq: 4 },
  ),
});

/** These values in any order. */
export function anyOrder<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}
