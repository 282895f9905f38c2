import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { notFound, Refusal, stale } from '../platform/errors/errors.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { Assessment } from '../round/round.entity.js';
import { blockersOfAssessments, partneredAmong, sheetBlockers } from './blockers.service.js';
import { Feedback, LedgerReview, Settlement } from './closing.entity.js';
import type { AcknowledgeFeedbackInput, GiveFeedbackInput, LockAssessmentInput, ReviewLedgerInput, SettlementInput, SettleRulesInput } from './closing.input.js';
import { differencesOf, type Difference } from './difference.service.js';
import { heldForTeam, holdForLeader, refuseFaults } from './state.service.js';

/**
 * Settles rules of a unit, all or none, once all sheets of the team are signed (ROUND_BLOCKED names those that are not). Only
 * a rule whose marks lie too far apart, or that an examiner says does not apply, is the leader's to settle (WRONG_STATE), and
 * once (ALREADY_EXISTS). Points also settle a rule that does apply although an examiner said otherwise.
 */
export async function settleRules(uow: UnitOfWork, { assessmentId, settlements }: SettleRulesInput): Promise<Settlement[]> {
  const { assessment } = await holdForLeader(uow, assessmentId);
  const blockers = await sheetBlockers(uow, [assessment]);
  if (blockers.length > 0) throw new Refusal('ROUND_BLOCKED', 'Rules are settled when all sheets of the team are signed', { field: 'assessmentId', blockers });
  const differences = new Map((await differencesOf(uow, [assessment])).map((difference) => [difference.rule.id, difference]));
  checkSettlements(settlements, differences);
  return uow.rows.insert(Settlement, settlements.map(({ ruleId, points, notApplicable, reason }) => ({
    assessmentId: assessment.id, unitId: assessment.unitId, roundId: assessment.roundId, ruleId,
    points: notApplicable ? null : points, notApplicable, reason, settledBy: uow.actor.accountId, settledAt: uow.now,
  })));
}

function checkSettlements(settlements: readonly SettlementInput[], differences: ReadonlyMap<string, Difference>): void {
  const known = new Set<string>();
  refuseFaults(settlements.flatMap(({ ruleId, points, notApplicable }, at) => {
    const twice = known.has(ruleId);
    known.add(ruleId);
    const maximum = differences.get(ruleId)?.rule.maximum;
    return [
      ...(twice ? [{ field: `settlements.${at}.ruleId`, message: 'is settled twice' }] : []),
      ...((points == null) === notApplicable ? [] : [{ field: `settlements.${at}.points`, message: notApplicable ? 'does not go with a rule that does not apply' : 'is required, unless the rule does not apply' }]),
      ...(maximum !== undefined && (points ?? 0) > maximum ? [{ field: `settlements.${at}.points`, message: `is above the rule's maximum of ${decimalOf(maximum)}` }] : []),
    ];
  }));
  for (const [at, { ruleId, notApplicable }] of settlements.entries()) {
    const difference = differences.get(ruleId);
    if (!difference) throw new Refusal('WRONG_STATE', 'The marks for this rule agree; there is nothing to settle', { field: `settlements.${at}.ruleId` });
    if (notApplicable && !difference.saidNotApplicable) throw new Refusal('WRONG_STATE', 'No examiner says that this rule does not apply', { field: `settlements.${at}.notApplicable` });
    if (difference.settled) throw new Refusal('ALREADY_EXISTS', 'This rule has been settled for this unit already', { field: `settlements.${at}.ruleId` });
  }
}

/** From where to where a review's score needs no remark: hundredths of a point. */
const unremarkable = { from: 6_000, to: 9_500 } as const;

/** Refuses a review's score that says nothing of itself without a remark. */
export function refuseUnremarked(score: number, remark: string): void {
  if (remark.trim() === '' && (score < unremarkable.from || score > unremarkable.to)) refuseFaults([{ field: 'remark', message: 'is required below 60 and above 95' }]);
}

/** Reviews the ledger of a unit that has had a partnership in the round's period (WRONG_STATE otherwise), once (ALREADY_EXISTS). */
export async function reviewLedger(uow: UnitOfWork, { assessmentId, score, remark }: ReviewLedgerInput): Promise<LedgerReview> {
  refuseUnremarked(score, remark);
  const assessment = await heldForTeam(uow, assessmentId);
  if ((await partneredAmong(uow, [assessment])).size === 0) throw new Refusal('WRONG_STATE', "The unit has had no community in the round's period, so there is no ledger to review", { field: 'assessmentId' });
  const [review] = await uow.rows.insert(LedgerReview, [{ assessmentId: assessment.id, unitId: assessment.unitId, roundId: assessment.roundId, score, remark, reviewedBy: uow.actor.accountId, reviewedAt: uow.now }]);
  return review!;
}

/** Gives the unit the team's feedback, once (ALREADY_EXISTS); the leader signs it by giving it. */
export async function giveFeedback(uow: UnitOfWork, { assessmentId, strengths, weaknesses, advice }: GiveFeedbackInput): Promise<Feedback> {
  const { assessment } = await holdForLeader(uow, assessmentId);
  const [feedback] = await uow.rows.insert(Feedback, [{
    assessmentId: assessment.id, unitId: assessment.unitId, roundId: assessment.roundId, strengths, weaknesses, advice, givenBy: uow.actor.accountId, givenAt: uow.now,
  }]);
  return feedback!;
}

/** Acknowledges the feedback for the own unit, once (WRONG_STATE); the unit's leader signs it by that. STALE where it was revised since the version that was read. */
export async function acknowledgeFeedback(uow: UnitOfWork, { feedbackId, baseVersion }: AcknowledgeFeedbackInput): Promise<Feedback> {
  const feedback = await uow.rows.need(Feedback, feedbackId, 'feedbackId', { lock: true });
  if (feedback.acknowledgedAt !== null) throw new Refusal('WRONG_STATE', 'The feedback is acknowledged already', { field: 'feedbackId' });
  if (baseVersion != null && baseVersion !== feedback.version) {
    const { version, strengths, weaknesses, advice } = feedback;
    throw stale('baseVersion', { version, strengths, weaknesses, advice }, { version: baseVersion });
  }
  const [acknowledged] = await uow.rows.update(Feedback, { id: feedback.id }, { acknowledgedBy: uow.actor.accountId, acknowledgedAt: uow.now });
  return acknowledged!;
}

/** Confirms and locks the scoring of a unit. ROUND_BLOCKED names all that stands in the way; WRONG_STATE once it is locked. */
export async function lockAssessment(uow: UnitOfWork, { assessmentId }: LockAssessmentInput): Promise<Assessment> {
  const { assessment } = await holdForLeader(uow, assessmentId);
  const blockers = await blockersOfAssessments(uow, [assessment]);
  if (blockers.length > 0) {
    throw new Refusal('ROUND_BLOCKED', `The scoring cannot be locked yet: ${blockers.map(({ message }) => message).join('; ')}`, { field: 'assessmentId', blockers });
  }
  const [locked] = await uow.rows.update(Assessment, { id: assessment.id }, { lockedAt: uow.now, lockedBy: uow.actor.accountId });
  return locked ?? Promise.reject(notFound('assessment', 'assessmentId'));
}
