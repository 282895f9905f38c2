import { scoreCommunity, type CommunityInput } from './community.js';
import { scoreCreation, type RuleInput, type RuleScore } from './creation.js';
import { displayHundredths, notShown, Rational } from './exact.js';
import { countEvents, scoreIntersection, type IntersectionInput } from './intersection.js';
import { ScoringError } from './scoring-error.js';
import { assertSettings, parts, type DutyEventKind, type Part, type RoundSettings } from './settings.js';

/** Everything that counts for one unit in one round. No order in it matters. */
export interface AssessmentInput {
  assessmentId: string;
  unitNumber: number;
  rules: RuleInput[];
  /** null = no community assigned (not merely idle) */
  community: CommunityInput | null;
  /** null = no intersection assigned */
  intersection: IntersectionInput | null;
}

/** One part of a total. Exact values are fractions "a/b" in lowest terms. */
export interface PartScore {
  part: Part;
  /** false = never assigned: "0/1", shown as "—", and its weight went to the other parts */
  applies: boolean;
  /** 0..100 */
  exact: string;
  display: string;
  displayHundredths: number;
  /** the weight in force after redistribution: a fraction of one ("2/5"), shown in percent ("40.00") */
  weightExact: string;
  weightDisplay: string;
  /** weight × part. The exact ones add up to the exact total; the displayed ones may be a hundredth or two off. */
  contributionExact: string;
  contributionDisplay: string;
}

/** What a unit reached in a round, opened down to its rules and events. */
export interface AssessmentScore {
  assessmentId: string;
  unitNumber: number;
  totalExact: string;
  totalDisplay: string;
  totalHundredths: number;
  /** always three, in the order CREATION, COMMUNITY, INTERSECTION */
  parts: PartScore[];
  /** by code */
  rules: RuleScore[];
  /** the intersection part before floor and cap; null = no intersection assigned */
  uncapped: { display: string; hundredths: number } | null;
  absences: number;
  /** the row to be marked: weight of a part that was not assigned went to the others */
  redistributed: boolean;
  eventCounts: Record<DutyEventKind, number>;
}

/**
 * Total = Σ weight × part. Source: notice of 2018 (community and intersection 30 % each); setting of the round (the
 * weights, and where the weight of a part that was not assigned goes).
 * @throws ScoringError SETTINGS_INVALID, NO_RULE_APPLIES, POINTS_OUT_OF_RANGE, NOT_AN_INTEGER
 */
export function scoreAssessment(input: AssessmentInput, settings: RoundSettings): AssessmentScore {
  assertSettings(settings);
  const { assessmentId, unitNumber } = input;
  const creation = scoreCreation(input.rules, settings);
  if (creation.value === null) {
    throw new ScoringError('NO_RULE_APPLIES', `no rule applies to unit ${unitNumber} (assessment ${assessmentId})`);
  }
  const eventCounts = countEvents(input.intersection?.events ?? []);
  const intersection = input.intersection && scoreIntersection(eventCounts, settings);
  const values: Record<Part, Rational | null> = {
    CREATION: creation.value,
    COMMUNITY: input.community && scoreCommunity(input.community, settings),
    INTERSECTION: intersection && intersection.value,
  };
  const weights = weightsInForce(values, settings);
  const contribution = (part: Part): Rational => weights[part].times(values[part] ?? Rational.zero);
  const total = parts.reduce((sum, part) => sum.plus(contribution(part)), Rational.zero);
  const totalHundredths = total.toHundredths();
  return {
    assessmentId,
    unitNumber,
    totalExact: total.toString(),
    totalDisplay: displayHundredths(totalHundredths),
    totalHundredths,
    parts: parts.map((part) => partScore(part, values[part], weights[part], contribution(part))),
    rules: creation.rules,
    uncapped: intersection && { display: displayHundredths(intersection.uncapped), hundredths: intersection.uncapped },
    absences: eventCounts.ABSENT,
    redistributed: parts.some((part) => values[part] === null && settings.weights[part] > 0),
    eventCounts,
  };
}

/**
 * Each assigned part's weight over the weight of all assigned parts: that is how the weight of a part that was not
 * assigned goes to the others in proportion. Where the others weigh nothing there is no proportion, and CREATION, which
 * every unit has, takes all. Source: setting of the round.
 */
function weightsInForce(values: Record<Part, Rational | null>, { weights }: RoundSettings): Record<Part, Rational> {
  const assigned = (part: Part): number => (values[part] === null ? 0 : weights[part]);
  const whole = parts.reduce((sum, part) => sum + assigned(part), 0);
  if (whole === 0) return { CREATION: Rational.of(1), COMMUNITY: Rational.zero, INTERSECTION: Rational.zero };
  const weight = (part: Part): Rational => Rational.of(assigned(part), whole);
  return { CREATION: weight('CREATION'), COMMUNITY: weight('COMMUNITY'), INTERSECTION: weight('INTERSECTION') };
}

function partScore(part: Part, value: Rational | null, weight: Rational, contribution: Rational): PartScore {
  const exact = value ?? Rational.zero;
  const hundredths = exact.toHundredths();
  return {
    part,
    applies: value !== null,
    exact: exact.toString(),
    display: value === null ? notShown : displayHundredths(hundredths),
    displayHundredths: hundredths,
    weightExact: weight.toString(),
    weightDisplay: displayHundredths(weight.times(Rational.hundred).toHundredths()),
    contributionExact: contribution.toString(),
    contributionDisplay: displayHundredths(contribution.toHundredths()),
  };
}
