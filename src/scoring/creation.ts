import { displayHundredths, notShown, Rational } from './exact.js';
import { ScoringError } from './scoring-error.js';
import type { RoundSettings } from './settings.js';

/** One examiner's points for one rule, from a signed sheet. */
export interface MarkInput {
  id: string;
  sheetId: string;
  /** hundredths of a point, from 0 to the rule's maximum; not read when `notApplicable` */
  points: number;
  /** the examiner says that the rule does not apply to this unit */
  notApplicable: boolean;
}

/** One rule of the round, as marked for one unit. */
export interface RuleInput {
  ruleId: string;
  code: string;
  /** hundredths of a point, above 0 */
  maximum: number;
  marks: MarkInput[];
  /** the leader's settlement in hundredths of a point, which stands in place of the mean; null = none */
  settledPoints: number | null;
  /** the leader confirmed that the rule does not apply */
  notApplicable: boolean;
  /** what the office ruled on the unit's objection: hundredths of a point that stand in place of all else; absent = no ruling */
  ruling?: RulingInput;
}

/** What the office ruled on an objection, in hundredths. */
export interface RulingInput {
  id: string;
  points: number;
}

/** What one rule brought one unit. Points read in points, `maximum` and `spread` in hundredths. */
export interface RuleScore {
  ruleId: string;
  code: string;
  maximum: number;
  /** false = out of numerator and denominator; its points are "0/1" and shown as "—" */
  applies: boolean;
  /** the leader has settled this rule */
  settled: boolean;
  pointsExact: string;
  pointsDisplay: string;
  /** the maximum less the points as displayed, so that a printed row adds up */
  lostDisplay: string;
  /** highest less lowest applicable mark; 0 with fewer than two */
  spread: number;
  /** as `spreadExceeded` says, settled or not */
  spreadExceeded: boolean;
  /** the ruling that the points are; absent = none */
  rulingId?: string;
}

/** The creation part, on 0–100, or null where no rule applies; and its rules, by code. */
export interface Creation {
  value: Rational | null;
  rules: RuleScore[];
}

/**
 * Creation = 100 × points / maximum, over the rules that apply to the unit. The points of a rule are what the office
 * ruled on an objection, or else the leader's settlement, or else the mean of its applicable marks, or else 0: a rule
 * without a mark has earned nothing. As long as the leader has not confirmed it, an examiner's "does not apply" only
 * leaves that mark out; a rule that was ruled on applies.
 * Source: setting of the round (several examiners; rule does not apply).
 * @throws ScoringError POINTS_OUT_OF_RANGE, NOT_AN_INTEGER
 */
export function scoreCreation(rules: readonly RuleInput[], settings: RoundSettings): Creation {
  let maximum = 0;
  // Rules marked by equally many examiners share a denominator, so they add up as integers.
  const sumByCount = new Map<number, number>();
  const scores = rules.map((rule) => {
    const { sum, count } = earned(rule);
    if (applies(rule)) {
      maximum += rule.maximum;
      sumByCount.set(count, (sumByCount.get(count) ?? 0) + sum);
    }
    return ruleScore(rule, Rational.of(sum, 100 * count), settings);
  });
  scores.sort((a, b) => compareText(a.code, b.code) || compareText(a.ruleId, b.ruleId));
  if (maximum === 0) return { value: null, rules: scores };
  let points = Rational.zero;
  for (const [count, sum] of sumByCount) points = points.plus(Rational.of(sum, count));
  return { value: Rational.hundred.times(points).over(Rational.of(maximum)), rules: scores };
}

/**
 * Whether the applicable marks of a rule lie further apart than the limit: strictly above it, so exactly 20 % is still
 * agreement. True also after a settlement or ruling, because the marks stay what they are; false for a rule that does
 * not apply. Source: setting of the round.
 */
export function spreadExceeded(rule: RuleInput, settings: RoundSettings): boolean {
  return isTooWide(spread(rule), rule, settings);
}

/** Whether the leader still owes this rule a settlement: the spread is exceeded and nothing settled yet. */
export function needsSettlement(rule: RuleInput, settings: RoundSettings): boolean {
  return rule.settledPoints === null && spreadExceeded(rule, settings);
}

/** The rule's points as `sum / count` hundredths. */
function earned(rule: RuleInput): { sum: number; count: number } {
  if (!Number.isSafeInteger(rule.maximum) || rule.maximum <= 0) {
    throw new ScoringError('POINTS_OUT_OF_RANGE', `rule ${rule.code}: the maximum ${rule.maximum} is not above 0`);
  }
  if (rule.ruling) {
    assertPoints(rule, rule.ruling.points);
    return { sum: rule.ruling.points, count: 1 };
  }
  if (rule.notApplicable) return { sum: 0, count: 1 };
  const points = applicablePoints(rule);
  for (const each of points) assertPoints(rule, each);
  if (rule.settledPoints !== null) {
    assertPoints(rule, rule.settledPoints);
    return { sum: rule.settledPoints, count: 1 };
  }
  return { sum: points.reduce((sum, each) => sum + each, 0), count: Math.max(points.length, 1) };
}

function ruleScore(rule: RuleInput, points: Rational, settings: RoundSettings): RuleScore {
  const counts = applies(rule);
  const shown = points.toHundredths();
  const width = spread(rule);
  return {
    ruleId: rule.ruleId,
    code: rule.code,
    maximum: rule.maximum,
    applies: counts,
    settled: rule.settledPoints !== null,
    pointsExact: points.toString(),
    pointsDisplay: counts ? displayHundredths(shown) : notShown,
    lostDisplay: counts ? displayHundredths(rule.maximum - shown) : notShown,
    spread: width,
    spreadExceeded: isTooWide(width, rule, settings),
    ...(rule.ruling ? { rulingId: rule.ruling.id } : {}),
  };
}

const applies = ({ notApplicable, ruling }: RuleInput): boolean => !notApplicable || ruling !== undefined;

function isTooWide(width: number, rule: RuleInput, { spreadLimit }: RoundSettings): boolean {
  return applies(rule) && BigInt(width) * 10000n > BigInt(spreadLimit) * BigInt(rule.maximum);
}

function applicablePoints(rule: RuleInput): number[] {
  const points: number[] = [];
  for (const mark of rule.marks) if (!mark.notApplicable) points.push(mark.points);
  return points;
}

function spread(rule: RuleInput): number {
  const points = applicablePoints(rule);
  return points.length === 0 ? 0 : Math.max(...points) - Math.min(...points);
}

function assertPoints(rule: RuleInput, points: number): void {
  if (Number.isSafeInteger(points) && points >= 0 && points <= rule.maximum) return;
  throw new ScoringError('POINTS_OUT_OF_RANGE', `rule ${rule.code}: ${points} is not a whole number from 0 to ${rule.maximum}`);
}

/** By UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
