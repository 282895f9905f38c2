/** When inspection may happen at all: the states of round and assessment that all of its deeds ask for. */
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import { Assessment, Round } from '../round/round.entity.js';

/** Passes a round whose teams are at work. WRONG_STATE before, ROUND_CLOSED after, naming the input field. */
export function assertInspecting(round: Round, field: string): void {
  if (round.phase === 'DRAFT' || round.phase === 'OPEN') throw new Refusal('WRONG_STATE', 'The inspection of this round has not begun', { field });
  assertUnpublished(round, field);
}

/** Passes a round that is not published yet. ROUND_CLOSED names the input field. */
export function assertUnpublished(round: Round, field: string): void {
  if (round.phase === 'PUBLISHED' || round.phase === 'CLOSED') throw new Refusal('ROUND_CLOSED', 'The round is published; nothing in it changes any more', { field });
}

/** Passes an assessment whose scoring the leader has not locked. WRONG_STATE names the input field. */
export function assertUnlocked(assessment: Assessment, field: string): void {
  if (assessment.lockedAt !== null) throw new Refusal('WRONG_STATE', 'The scoring of this unit is locked', { field });
}

/**
 * The assessment, held for a deed of its team's leader, so that no two such deeds and no new assignment go at once; and its
 * round. NOT_FOUND for another team's; WRONG_STATE once locked, or before the inspection; ROUND_CLOSED after publication.
 */
export async function holdForLeader(uow: UnitOfWork, assessmentId: string, field = 'assessmentId'): Promise<{ assessment: Assessment; round: Round }> {
  const assessment = await uow.rows.need(Assessment, assessmentId, field, { lock: true });
  const round = await uow.rows.need(Round, assessment.roundId);
  assertInspecting(round, field);
  assertUnlocked(assessment, field);
  return { assessment, round };
}

/**
 * The assessment for a deed that anybody of its team may do. An examiner may not lock it, and holds the round instead: the
 * leader's lock asks for what is written here, so that the two cannot pass each other by.
 */
export async function heldForTeam(uow: UnitOfWork, assessmentId: string, field = 'assessmentId'): Promise<Assessment> {
  if (uow.actor.as === 'TEAM_LEADER') return (await holdForLeader(uow, assessmentId, field)).assessment;
  const { roundId } = await uow.rows.need(Assessment, assessmentId, field);
  assertInspecting(await uow.rows.need(Round, roundId, undefined, { lock: 'share' }), field);
  const assessment = await uow.rows.need(Assessment, assessmentId, field);
  assertUnlocked(assessment, field);
  return assessment;
}

/** Refuses an input for all of its faults at once, each at its field; does nothing where there is none. */
export function refuseFaults(faults: readonly { readonly field: string; readonly message: string }[]): void {
  const [first] = faults;
  if (first) throw new Refusal('INVALID_INPUT', faults.map(({ field, message }) => `${field}: ${message}`).join('; '), { field: first.field, fields: faults });
}
