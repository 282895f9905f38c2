import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import { newId } from '../platform/db/id.js';
import { tagByTable } from '../platform/graph/row.js';
import { Round } from '../round/round.entity.js';
import { holdResults } from '../round/round.service.js';
import type { Part } from '../scoring/settings.js';
import { figuresOf } from './figures.service.js';
import { inputsOf } from './inputs.service.js';
import { resultsOf, type CategoryResults, type UnitResult } from './results.service.js';
import type { RoundInputs, UnitInputs } from './ruling.service.js';
import { blockersOfResults, refuseWhileBlocked } from './step.service.js';
import { Explanation, Standing, type ExplanationDetail } from './standing.entity.js';

/** A round's inputs and what came of them. */
export interface Computation {
  readonly inputs: RoundInputs;
  readonly results: readonly CategoryResults[];
}

/** Computes all standings of a round in REVIEW anew; what stood there before is replaced as a whole. */
export async function computeStandings(uow: UnitOfWork, roundId: string): Promise<Round> {
  await oneAtATime(uow, roundId);
  const round = await uow.rows.need(Round, roundId, 'roundId');
  if (round.phase !== 'REVIEW') throw new Refusal('WRONG_STATE', 'Standings are computed while the round is in REVIEW', { field: 'roundId' });
  refuseWhileBlocked(await blockersOfResults(uow, round), 'The standings cannot be computed yet');
  await replaceStandings(uow, round);
  return round;
}

/**
 * Lets one unit of work at a time write the standings of a round. Staff compute, but have no right to lock the round itself.
 * Who locks the assessments as well does so after this: new standings hold theirs, and the two would wait for each other.
 */
export const oneAtATime = (uow: UnitOfWork, roundId: string): Promise<void> => holdResults(uow, roundId, 'alone');

/** Computes and writes the standings of a round for an edition, 0 for none yet; the caller has looked for what stands in the way. */
export async function replaceStandings(uow: UnitOfWork, round: Round, edition = 0): Promise<Computation> {
  await oneAtATime(uow, round.id);
  const inputs = await inputsOf(uow, round);
  const results = resultsOf(inputs);
  await writeStandings(uow, round, results, edition);
  return { inputs, results };
}

/** Writes the standings of a round in place of those that stood there; whoever does holds `oneAtATime`. */
export async function writeStandings(uow: UnitOfWork, round: Round, results: readonly CategoryResults[], edition: number): Promise<void> {
  const all = results.flatMap(({ results: ranked }) => ranked);
  await uow.rows.remove(Explanation, { roundId: round.id });
  await uow.rows.remove(Standing, { roundId: round.id });
  // Keys in the order of the ranking: equal ranks are listed by key, and so by unit number.
  const ids = all.map(() => newId(tagByTable('standing'), uow.now)).sort();
  const standings = all.map((result, at) => ({ id: ids[at]!, roundId: round.id, ...figuresOf(result), edition, computedAt: uow.now }));
  await uow.rows.insert(Standing, standings);
  await uow.rows.insert(Explanation, all.map((result, at) => ({
    standingId: standings[at]!.id, assessmentId: result.score.assessmentId, unitId: result.unit.unitId, roundId: round.id, edition, detail: detailOf(round, result),
  })));
}

function detailOf(round: Round, { unit, score }: UnitResult): ExplanationDetail {
  const { assessmentId } = score;
  return {
    totalExact: score.totalExact, totalDisplay: score.totalDisplay, redistributed: score.redistributed, absences: score.absences,
    ledgerShare: unit.community ? round.ledgerShare : null,
    parts: score.parts.map((part) => ({ ...part, unitId: unit.unitId, assessmentId, periodFrom: round.periodFrom, periodTo: round.periodTo, rulingIds: rulingsOn(part.part, unit) })),
    rules: score.rules.map((rule) => ({ ...rule, assessmentId })),
  };
}

/** The rulings that a part follows. */
function rulingsOn(part: Part, { rules, community, intersection }: UnitInputs): string[] {
  if (part === 'CREATION') return rules.flatMap(({ ruling }) => (ruling ? [ruling.id] : []));
  return part === 'COMMUNITY' ? (community?.ruling ? [community.ruling.id] : []) : (intersection?.struck ?? []).map(({ rulingId }) => rulingId);
}
