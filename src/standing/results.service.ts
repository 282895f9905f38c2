import { createHash } from 'node:crypto';
import { canonicalJson } from '../scoring/canonical.js';
import { rankCategory } from '../scoring/ranking.js';
import { scoreAssessment, type AssessmentScore } from '../scoring/total.js';
import { UnitCategory } from '../territory/territory.entity.js';
import { isRuled, type RoundInputs, type UnitInputs } from './ruling.service.js';

/** A unit's result: its score, its rank, and among how many. */
export interface UnitResult {
  readonly unit: UnitInputs;
  readonly score: AssessmentScore;
  readonly rank: number;
}

export interface CategoryResults {
  readonly category: UnitCategory;
  readonly results: readonly UnitResult[];
}

/** The categories in the order of the notice's annexes. */
export const annexOrder = Object.keys(UnitCategory) as UnitCategory[];

/** Scores and ranks a round: one ranking for each category, in the order of the annexes. Pure, and the same for the same inputs. */
export function resultsOf({ units, settings }: RoundInputs): CategoryResults[] {
  const byAssessment = new Map(units.map((unit) => [unit.assessmentId, unit]));
  return annexOrder.map((category) => {
    const scores = units.filter((unit) => unit.category === category).map((unit) => scoreAssessment(unit, settings));
    return { category, results: rankCategory(scores).map(({ score, rank }) => ({ unit: byAssessment.get(score.assessmentId)!, score, rank })) };
  });
}

/** The form of a snapshot: 2 where the office has ruled on an objection, else 1. A reader that meets another number must not guess. */
const formOf = (inputs: RoundInputs): number => (isRuled(inputs) ? 2 : 1);

/** A publication's inputs, settings and results as canonical JSON (RFC 8785): equal contents are equal bytes. */
export function snapshotText(inputs: RoundInputs, results: readonly CategoryResults[]): string {
  return canonicalJson({
    form: formOf(inputs),
    inputs,
    results: results.map(({ category, results: ranked }) => ({ category, ranking: ranked.map(({ unit, score, rank }) => ({ rank, unitNumber: unit.unitNumber, score })) })),
  });
}

/**
 * Whether a snapshot is what was published: its bytes have the hash that was printed, and computing anew from its inputs
 * gives them again. What can no longer be read or computed is not.
 */
export function recomputes(text: string, sha256: string): boolean {
  if (sha256Of(text) !== sha256) return false;
  try {
    const inputs = inputsIn(text);
    return snapshotText(inputs, resultsOf(inputs)) === text;
  } catch {
    return false;
  }
}

/** The inputs that a snapshot holds. */
export const inputsIn = (text: string): RoundInputs => (JSON.parse(text) as { inputs: RoundInputs }).inputs;

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
