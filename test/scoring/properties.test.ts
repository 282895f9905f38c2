import fc from 'fast-check';
import { canonicalJson } from '../../src/scoring/canonical.js';
import type { RuleInput } from '../../src/scoring/creation.js';
import { rankCategory, rankingKey } from '../../src/scoring/ranking.js';
import { defaultSettings } from '../../src/scoring/settings.js';
import { scoreAssessment, type AssessmentInput, type AssessmentScore } from '../../src/scoring/total.js';
import { anyAssessment, anyOrder, anySettings, fraction } from './assessments.js';

/** Whether the exact total `a` is above `b`. */
const above = (a: AssessmentScore, b: AssessmentScore): boolean => {
  const [[m, n], [p, q]] = [fraction(a.totalExact), fraction(b.totalExact)];
  return m * q > p * n;
};

/** The same assessment with everything in it listed in another order. */
const shuffled = (input: AssessmentInput): fc.Arbitrary<AssessmentInput> =>
  fc.record({
    assessmentId: fc.constant(input.assessmentId),
    unitNumber: fc.constant(input.unitNumber),
    rules: fc
      .tuple(...input.rules.map((rule) => anyOrder(rule.marks).map((marks) => ({ ...rule, marks }))))
      .chain((rules) => anyOrder(rules)),
    community: input.community
      ? fc.record({ ledgerReview: fc.constant(input.community.ledgerReview), ratings: anyOrder(input.community.ratings) })
      : fc.constant(null),
    intersection: input.intersection ? fc.record({ events: anyOrder(input.intersection.events) }) : fc.constant(null),
  });

/** The same assessment with one mark, or the settlement of its rule, lowered. */
const lowered = (input: AssessmentInput): fc.Arbitrary<AssessmentInput> =>
  fc.tuple(fc.nat(input.rules.length - 1), fc.nat(3), fc.integer({ min: 1, max: 1000 })).map(([which, position, by]) => {
    const less = (points: number): number => Math.max(points - by, 0);
    const lower = (rule: RuleInput): RuleInput => ({
      ...rule,
      settledPoints: rule.settledPoints === null ? null : less(rule.settledPoints),
      marks: rule.marks.map((mark, index) => (index === position ? { ...mark, points: less(mark.points) } : mark)),
    });
    return { ...input, rules: input.rules.map((rule, index) => (index === which ? lower(rule) : rule)) };
  });

/** Scores of one category, coarse enough that ties of every depth are common. */
const aCategory: fc.Arbitrary<AssessmentScore[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 25 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((unitNumber) =>
        fc.record({ from: anyAssessment, coarse: fc.integer({ min: 0, max: 3 }) }).map(({ from, coarse }) => {
          const rules = [{ ruleId: 'r', code: 'A01', maximum: 2, marks: [], settledPoints: coarse % 3, notApplicable: false }];
          const community = from.community && { ledgerReview: coarse > 1 ? 0 : 10000, ratings: [] };
          const intersection = from.intersection && { events: from.intersection.events.slice(0, coarse) };
          return scoreAssessment({ assessmentId: `a-${unitNumber}`, unitNumber, rules, community, intersection }, defaultSettings);
        }),
      ),
    ),
  );

/** A printed cell as a reader compares it: "—" is below every number. */
const read = (cell: string): number => (cell === '—' ? -Infinity : Number(cell));

/** What a reader of the printed table compares, by reading its cells. */
const printed = (score: AssessmentScore): number[] => [
  read(score.totalDisplay),
  read(score.parts[0]?.display ?? '—'),
  read(score.parts[1]?.display ?? '—'),
  read(score.uncapped?.display ?? '—'),
  0 - score.eventCounts.ABSENT,
];

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value > (b[index] ?? NaN) ? -1 : 1;
  return 0;
};

describe('whatever was marked', () => {
  test('the order of rules, marks, ratings and events never matters', () => {
    const twice = fc.record({ input: anyAssessment, settings: anySettings }).chain(({ input, settings }) =>
      fc.tuple(fc.constant(input), shuffled(input), fc.constant(settings)),
    );
    fc.assert(
      fc.property(twice, ([input, other, settings]) => {
        expect(canonicalJson(scoreAssessment(other, settings))).toBe(canonicalJson(scoreAssessment(input, settings)));
      }),
    );
  });

  test('a lower mark never raises a total', () => {
    const twice = anyAssessment.chain((input) => fc.tuple(fc.constant(input), lowered(input)));
    fc.assert(
      fc.property(twice, anySettings, ([input, lower], settings) => {
        expect(above(scoreAssessment(lower, settings), scoreAssessment(input, settings))).toBe(false);
      }),
    );
  });

  test('one more deduction at an intersection never raises a total, and one more commendation never lowers it', () => {
    const kinds = fc.constantFrom('ABSENT', 'LATE', 'LEFT_EARLY', 'CARELESS', 'CONSCIENTIOUS');
    fc.assert(
      fc.property(anyAssessment, anySettings, kinds, (input, settings, kind) => {
        const before = { ...input, intersection: input.intersection ?? { events: [] } };
        const after = { ...before, intersection: { events: [...before.intersection.events, { id: 'more', kind }] } };
        const [less, more] = kind === 'CONSCIENTIOUS' ? [before, after] : [after, before];
        expect(above(scoreAssessment(less, settings), scoreAssessment(more, settings))).toBe(false);
      }),
    );
  });

  test("the parts' contributions add up to the total and the weights to one, exactly", () => {
    fc.assert(
      fc.property(anyAssessment, anySettings, (input, settings) => {
        const score = scoreAssessment(input, settings);
        const [total, whole] = fraction(score.totalExact);
        let [sum, under, weights, weightsUnder] = [0n, 1n, 0n, 1n];
        for (const part of score.parts) {
          const [[a, b], [c, d], [e, f]] = [fraction(part.weightExact), fraction(part.exact), fraction(part.contributionExact)];
          expect(a * c * f).toBe(e * b * d);
          [sum, under] = [sum * f + e * under, under * f];
          [weights, weightsUnder] = [weights * b + a * weightsUnder, weightsUnder * b];
        }
        expect(sum * whole).toBe(total * under);
        expect(weights).toBe(weightsUnder);
      }),
    );
  });

  test('the total and every part lie between 0 and 100, and a display is within half a hundredth of the exact value', () => {
    fc.assert(
      fc.property(anyAssessment, anySettings, (input, settings) => {
        const score = scoreAssessment(input, settings);
        const parts = score.parts.filter((part) => part.applies);
        for (const { exact, display } of [{ exact: score.totalExact, display: score.totalDisplay }, ...parts]) {
          const [numerator, denominator] = fraction(exact);
          expect(numerator >= 0n && numerator <= 100n * denominator).toBe(true);
          expect(display).toMatch(/^\d+\.\d\d$/);
          // half up: shown − ½ ≤ exact < shown + ½, in hundredths
          const shown = BigInt(display.replace('.', ''));
          const doubled = 200n * numerator;
          expect((2n * shown - 1n) * denominator <= doubled && doubled < (2n * shown + 1n) * denominator).toBe(true);
        }
      }),
    );
  });
});

describe('whoever is ranked', () => {
  test('every unit is ranked exactly once', () => {
    fc.assert(
      fc.property(aCategory, (scores) => {
        const numbers = (list: AssessmentScore[]): number[] => list.map((score) => score.unitNumber).sort((a, b) => a - b);
        expect(numbers(rankCategory(scores).map(({ score }) => score))).toEqual(numbers(scores));
      }),
    );
  });

  test('the ranking does not depend on the order in which the scores came', () => {
    const twice = aCategory.chain((scores) => fc.tuple(fc.constant(scores), anyOrder(scores)));
    fc.assert(fc.property(twice, ([scores, other]) => expect(rankCategory(other)).toEqual(rankCategory(scores))));
  });

  test('the order shown is the order that a reader derives from the printed cells, and it is the order of the keys', () => {
    fc.assert(
      fc.property(aCategory, (scores) => {
        const ranking = rankCategory(scores);
        ranking.forEach(({ score }, index) => {
          const above = ranking[index - 1]?.score;
          if (!above) return;
          expect(compare(printed(above), printed(score)) || above.unitNumber - score.unitNumber).toBeLessThan(0);
          expect(Math.sign(compare(rankingKey(above), rankingKey(score)))).toBe(Math.sign(compare(printed(above), printed(score))));
        });
      }),
    );
  });

  test('a rank is one more than the number of units that are better', () => {
    fc.assert(
      fc.property(aCategory, (scores) => {
        for (const { score, rank } of rankCategory(scores)) {
          expect(rank).toBe(1 + scores.filter((other) => compare(printed(other), printed(score)) < 0).length);
        }
      }),
    );
  });
});
