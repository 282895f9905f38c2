/** What the inspection has done is undone with a reason, before the units see it. What stood before stays readable. */
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { Assessment, Round } from '../round/round.entity.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { sheetBlockers } from './blockers.service.js';
import { Feedback, LedgerReview, Settlement } from './closing.entity.js';
import { refuseUnremarked } from './closing.service.js';
import { differencesOf } from './difference.service.js';
import { Mark, ScoreSheet, SheetSignature } from './score-sheet.entity.js';
import { assertInspecting, heldForTeam, holdForLeader } from './state.service.js';
import { AssessmentUnlock, FeedbackVersion, LedgerReviewVersion, SettlementVersion } from './undo.entity.js';
import type { ReopenScoreSheetInput, ReviseFeedbackInput, ReviseLedgerReviewInput, ReviseSettlementInput, UnlockAssessmentInput, WithdrawSettlementInput } from './undo.input.js';

/**
 * Unlocks the scoring of a unit, so that its team may change it and lock it again. The leader while the round is in
 * INSPECTION, the office's admin also in REVIEW as long as units see no preview (WRONG_STATE otherwise): a step back comes first.
 */
export async function unlockAssessment(uow: UnitOfWork, { assessmentId, reason }: UnlockAssessmentInput): Promise<Assessment> {
  const seen = await uow.rows.need(Assessment, assessmentId, 'assessmentId');
  const byOffice = uow.actor.as === 'OFFICE_ADMIN';
  // A preview or publication that is under way comes wholly before or wholly after. A leader has no right to hold the round;
  // the step to REVIEW holds the assessments.
  if (byOffice) await uow.rows.need(Round, seen.roundId, undefined, { lock: 'share' });
  const assessment = await uow.rows.need(Assessment, assessmentId, 'assessmentId', { lock: true });
  const round = await uow.rows.need(Round, assessment.roundId);
  assertInspecting(round, 'assessmentId');
  if (round.phase === 'REVIEW' && !byOffice) throw new Refusal('WRONG_STATE', 'The round is in REVIEW; the office unlocks, or takes a step back', { field: 'assessmentId' });
  if (round.previewOpenedAt !== null) throw new Refusal('WRONG_STATE', 'Units see the preview; take the round a step back first', { field: 'assessmentId' });
  if (assessment.lockedAt === null || assessment.lockedBy === null) throw new Refusal('WRONG_STATE', 'The scoring of this unit is not locked', { field: 'assessmentId' });
  const { id, unitId, roundId, lockedAt, lockedBy } = assessment;
  await uow.rows.insert(AssessmentUnlock, [{ assessmentId: id, unitId, roundId, lockedAt, lockedBy, reason, unlockedBy: uow.actor.accountId, unlockedAt: uow.now }]);
  const [unlocked] = await uow.rows.update(Assessment, { id }, { lockedAt: null, lockedBy: null });
  return unlocked ?? Promise.reject(notFound('assessment', 'assessmentId'));
}

/**
 * Gives a signed sheet back to its examiner, who marks and signs it again. The signature stays, superseded, with its hash and
 * the marks that it stood for. WRONG_STATE where the sheet is not signed or the scoring locked.
 */
export async function reopenScoreSheet(uow: UnitOfWork, { scoreSheetId, reason }: ReopenScoreSheetInput): Promise<ScoreSheet> {
  const seen = await uow.rows.need(ScoreSheet, scoreSheetId, 'scoreSheetId');
  await holdForLeader(uow, seen.assessmentId, 'scoreSheetId');
  const sheet = await uow.rows.need(ScoreSheet, scoreSheetId, 'scoreSheetId', { lock: true });
  if (sheet.state !== 'SIGNED') throw new Refusal('WRONG_STATE', 'The sheet is not signed; its examiner is still marking', { field: 'scoreSheetId' });
  const marks = (await uow.rows.find(Mark, { scoreSheetId: sheet.id }, { order: ['ruleId'] })).map(({ ruleId, points, reason: why, notApplicable }) => ({ ruleId, points, reason: why, notApplicable }));
  await uow.rows.update(SheetSignature, { scoreSheetId: sheet.id, supersededAt: null }, { marks, supersededAt: uow.now, supersededBy: uow.actor.accountId, supersededReason: reason });
  const [reopened] = await uow.rows.update(ScoreSheet, { id: sheet.id }, { state: 'DRAFT', signedAt: null });
  return reopened!;
}

/**
 * Rules anew on a rule that was settled. What a settlement is refused for refuses this one too; WRONG_STATE where the marks
 * agree by now: then the settlement is withdrawn.
 */
export async function reviseSettlement(uow: UnitOfWork, { settlementId, points, notApplicable, reason, revisionReason }: ReviseSettlementInput): Promise<Settlement> {
  const { settlement, assessment } = await heldSettlement(uow, settlementId);
  if ((points == null) !== notApplicable) throw invalid('points', notApplicable ? 'does not go with a rule that does not apply' : 'is required, unless the rule does not apply');
  const { maximum } = await uow.rows.need(Rule, settlement.ruleId);
  if ((points ?? 0) > maximum) throw invalid('points', `is above the rule's maximum of ${decimalOf(maximum)}`);
  const blockers = await sheetBlockers(uow, [assessment]);
  if (blockers.length > 0) throw new Refusal('ROUND_BLOCKED', 'Rules are settled when all sheets of the team are signed', { field: 'settlementId', blockers });
  const difference = (await differencesOf(uow, [assessment])).find(({ rule }) => rule.id === settlement.ruleId);
  if (!difference) throw new Refusal('WRONG_STATE', 'The marks for this rule agree by now; withdraw the settlement', { field: 'settlementId' });
  if (notApplicable && !difference.saidNotApplicable) throw new Refusal('WRONG_STATE', 'No examiner says that this rule does not apply', { field: 'notApplicable' });
  await keep(uow, settlement, false, revisionReason);
  const [revised] = await uow.rows.update(Settlement, { id: settlement.id }, { points: points ?? null, notApplicable, reason, settledBy: uow.actor.accountId, settledAt: uow.now });
  return revised!;
}

/** Takes a settlement back: the mean of the marks counts again. Where they still differ, the lock asks for another. */
export async function withdrawSettlement(uow: UnitOfWork, { settlementId, revisionReason }: WithdrawSettlementInput): Promise<Assessment> {
  const { settlement, assessment } = await heldSettlement(uow, settlementId);
  await keep(uow, settlement, true, revisionReason);
  await uow.rows.remove(Settlement, { id: settlement.id });
  return assessment;
}

async function heldSettlement(uow: UnitOfWork, settlementId: string): Promise<{ settlement: Settlement; assessment: Assessment }> {
  const seen = await uow.rows.need(Settlement, settlementId, 'settlementId');
  const { assessment } = await holdForLeader(uow, seen.assessmentId, 'settlementId');
  // Read again: whoever held the assessment before may have revised or withdrawn it.
  return { settlement: await uow.rows.need(Settlement, settlementId, 'settlementId'), assessment };
}

async function keep(uow: UnitOfWork, { id, assessmentId, unitId, roundId, ruleId, points, notApplicable, reason, settledBy, settledAt }: Settlement, withdrawn: boolean, revisionReason: string): Promise<void> {
  await uow.rows.insert(SettlementVersion, [{
    settlementId: id, assessmentId, unitId, roundId, ruleId, points, notApplicable, reason, settledBy: settledBy ?? undefined, settledAt, withdrawn, revisionReason, revisedBy: uow.actor.accountId, revisedAt: uow.now,
  }]);
}

/** Reviews a ledger anew. What a review is refused for refuses this one too. */
export async function reviseLedgerReview(uow: UnitOfWork, { ledgerReviewId, score, remark, revisionReason }: ReviseLedgerReviewInput): Promise<LedgerReview> {
  refuseUnremarked(score, remark);
  const seen = await uow.rows.need(LedgerReview, ledgerReviewId, 'ledgerReviewId');
  await heldForTeam(uow, seen.assessmentId, 'ledgerReviewId');
  // Several of the team may share the round; the review itself is one's alone.
  const { id, assessmentId, unitId, roundId, ...former } = await uow.rows.need(LedgerReview, ledgerReviewId, 'ledgerReviewId', { lock: true });
  await uow.rows.insert(LedgerReviewVersion, [{
    ledgerReviewId: id, assessmentId, unitId, roundId, score: former.score, remark: former.remark, reviewedBy: former.reviewedBy ?? undefined, reviewedAt: former.reviewedAt,
    revisionReason, revisedBy: uow.actor.accountId, revisedAt: uow.now,
  }]);
  const [revised] = await uow.rows.update(LedgerReview, { id }, { score, remark, reviewedBy: uow.actor.accountId, reviewedAt: uow.now });
  return revised!;
}

/** Gives the feedback in other words. WRONG_STATE once the unit's leader has acknowledged it: both sides have signed it then. */
export async function reviseFeedback(uow: UnitOfWork, { feedbackId, strengths, weaknesses, advice, revisionReason }: ReviseFeedbackInput): Promise<Feedback> {
  const seen = await uow.rows.need(Feedback, feedbackId, 'feedbackId');
  await holdForLeader(uow, seen.assessmentId, 'feedbackId');
  // Held against the unit's leader, who may be signing it at this moment.
  const { id, assessmentId, unitId, roundId, ...former } = await uow.rows.need(Feedback, feedbackId, 'feedbackId', { lock: true });
  if (former.acknowledgedAt !== null) throw new Refusal('WRONG_STATE', "The unit's leader has signed this feedback; it stays as it is", { field: 'feedbackId' });
  await uow.rows.insert(FeedbackVersion, [{
    feedbackId: id, assessmentId, unitId, roundId, version: former.version, strengths: former.strengths, weaknesses: former.weaknesses, advice: former.advice,
    givenBy: former.givenBy, givenAt: former.givenAt, revisionReason, revisedBy: uow.actor.accountId, revisedAt: uow.now,
  }]);
  const [revised] = await uow.rows.update(Feedback, { id }, { version: former.version + 1, strengths, weaknesses, advice, givenBy: uow.actor.accountId, givenAt: uow.now });
  return revised!;
}
