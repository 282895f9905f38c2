import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { figuresOf, showAlike, type Figures } from './figures.service.js';
import { inputsIn, resultsOf, type CategoryResults } from './results.service.js';
import { rulingsThatStand, withRulings, type RoundInputs } from './ruling.service.js';
import { Snapshot } from './standing.entity.js';

/** A unit that a correction shows otherwise than the edition before. */
export interface ChangedUnit { readonly before: Figures; readonly now: Figures }

/** What the next edition of a published round would be. */
export interface Correction {
  /** The edition that it would correct, and its own number. */
  readonly from: Snapshot;
  readonly edition: number;
  readonly inputs: RoundInputs;
  readonly results: readonly CategoryResults[];
  /** In the order of the annexes. */
  readonly changes: readonly ChangedUnit[];
}

/** The latest edition of a published round with the rulings that stand by now. Nothing else of it is read anew. */
export async function correctionOf(uow: UnitOfWork, roundId: string): Promise<Correction | null> {
  const from = await uow.rows.one(Snapshot, { roundId }, { order: ['-edition'] });
  if (!from) return null;
  const published = inputsIn(from.canonicalJson);
  const inputs = withRulings(published, await rulingsThatStand(uow, roundId));
  const results = resultsOf(inputs);
  const before = new Map(resultsOf(published).flatMap(({ results: ranked }) => ranked.map(figuresOf)).map((one) => [one.assessmentId, one]));
  const changes = results.flatMap(({ results: ranked }) => ranked.map(figuresOf)).flatMap((now) => {
    const then = before.get(now.assessmentId);
    return then && !showAlike(then, now) ? [{ before: then, now }] : [];
  });
  return { from, edition: from.edition + 1, inputs, results, changes };
}
