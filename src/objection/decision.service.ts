import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { eachAlone, type BatchResult } from '../platform/graph/batch.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { Round } from '../round/round.entity.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { Ruling } from '../standing/ruling.entity.js';
import { Objection } from './objection.entity.js';
import type { DecideObjectionsInput, ObjectionDecisionInput, ReopenObjectionInput } from './objection.input.js';
import { heldOpen } from './objection.service.js';

/**
 * Decides objections, each by itself. In REVIEW the next computation takes an upheld one in, after publication the next
 * correction. WRONG_STATE names what was decided or withdrawn already, ROUND_CLOSED a round that is over.
 */
export function decideObjections(uow: UnitOfWork, { decisions }: DecideObjectionsInput): Promise<BatchResult> {
  return eachAlone(uow, decisions, ({ objectionId }) => objectionId, async (decision) => (await decide(uow, decision)).id);
}

async function decide(uow: UnitOfWork, { objectionId, upheld, points, reason }: ObjectionDecisionInput): Promise<Objection> {
  const seen = await uow.rows.need(Objection, objectionId, 'objectionId');
  await heldForDecision(uow, seen.roundId);
  const objection = await heldOpen(uow, objectionId);
  await checkPoints(uow, objection, upheld, points ?? null);
  const { assessmentId, unitId, roundId, subject, ruleId, dutyEventId } = objection;
  // What was ruled in an earlier review of the same thing is ruled over, not forgotten.
  if (upheld) await supersede(uow, { assessmentId, subject, ruleId, dutyEventId, upheld: true, supersededAt: null }, reason);
  await uow.rows.insert(Ruling, [{
    objectionId: objection.id, assessmentId, unitId, roundId, subject, ruleId, dutyEventId, upheld, points: points ?? null, reason, ruledBy: uow.actor.accountId, ruledAt: uow.now,
  }]);
  const [decided] = await uow.rows.update(Objection, { id: objection.id }, { state: upheld ? 'UPHELD' : 'REJECTED', closedAt: uow.now });
  return decided!;
}

async function checkPoints(uow: UnitOfWork, { subject, ruleId }: Objection, upheld: boolean, points: number | null): Promise<void> {
  const wanted = upheld && subject !== 'EVENT';
  if (wanted !== (points !== null)) throw invalid('points', wanted ? 'is required where a mark or a rating is upheld' : 'does not go with this decision');
  if (subject !== 'MARK' || points === null) return;
  const { maximum } = await uow.rows.need(Rule, ruleId!);
  if (points > maximum) throw invalid('points', `is above the rule's maximum of ${decimalOf(maximum)}`);
}

/**
 * Opens a decided objection again, with a reason; its ruling stays readable and stands no more. WRONG_STATE while it is open
 * or withdrawn, ALREADY_EXISTS where the unit has objected to the same thing anew.
 */
export async function reopenObjection(uow: UnitOfWork, { objectionId, reason }: ReopenObjectionInput): Promise<Objection> {
  const seen = await uow.rows.need(Objection, objectionId, 'objectionId');
  await heldForDecision(uow, seen.roundId);
  const objection = await uow.rows.need(Objection, objectionId, 'objectionId', { lock: true });
  if (objection.state !== 'UPHELD' && objection.state !== 'REJECTED') throw new Refusal('WRONG_STATE', 'The objection has not been decided', { field: 'objectionId' });
  await supersede(uow, { objectionId: objection.id, supersededAt: null }, reason);
  const [reopened] = await uow.rows.update(Objection, { id: objection.id }, { state: 'OPEN', closedAt: null });
  return reopened!;
}

const supersede = (uow: UnitOfWork, which: Parameters<typeof uow.rows.update<Ruling>>[1], reason: string): Promise<Ruling[]> =>
  uow.rows.update(Ruling, which, { supersededAt: uow.now, supersededBy: uow.actor.accountId, supersededReason: reason });

/** The round, held against its next step and against a correction that is under way. */
async function heldForDecision(uow: UnitOfWork, roundId: string): Promise<void> {
  const round = await uow.rows.one(Round, { id: roundId }, { lock: 'share' });
  if (!round) throw notFound('objection', 'objectionId');
  if (round.phase === 'CLOSED') throw new Refusal('ROUND_CLOSED', 'The round is closed; nothing is decided in it any more', { field: 'objectionId' });
  if (round.phase !== 'REVIEW' && round.phase !== 'PUBLISHED') throw new Refusal('WRONG_STATE', 'Objections are decided in REVIEW, or after publication', { field: 'objectionId' });
}
