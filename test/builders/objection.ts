import type { World } from '../support/world.js';
import type { Town } from './town.js';

export const unlock = 'mutation ($input: UnlockAssessmentInput!) { unlockAssessment(input: $input) { id lockedAt lockedBy { username } } }';
export const reopenSheet = 'mutation ($input: ReopenScoreSheetInput!) { reopenScoreSheet(input: $input) { id state signedAt signature { id } } }';
export const reviseSettlement = 'mutation ($input: ReviseSettlementInput!) { reviseSettlement(input: $input) { id points notApplicable reason settledBy { username } } }';
export const withdrawSettlement = 'mutation ($input: WithdrawSettlementInput!) { withdrawSettlement(input: $input) { id settlements(first: 5) { totalCount } } }';
export const reviseReview = 'mutation ($input: ReviseLedgerReviewInput!) { reviseLedgerReview(input: $input) { id score remark reviewedBy { username } } }';
export const reviseFeedback = 'mutation ($input: ReviseFeedbackInput!) { reviseFeedback(input: $input) { id version strengths acknowledgedAt } }';

export const fileObjection = 'mutation ($input: FileObjectionInput!) { fileObjection(input: $input) { id subject state reason closedAt rule { code } dutyEvent { day kind } filedBy { username } files(first: 5) { nodes { file { id } } } } }';
export const withdraw = 'mutation ($input: WithdrawObjectionInput!) { withdrawObjection(input: $input) { id state closedAt withdrawnBy { username } } }';
export const decide = 'mutation ($input: DecideObjectionsInput!) { decideObjections(input: $input) { done refused rows { at subjectId done code message field } } }';
export const reopen = 'mutation ($input: ReopenObjectionInput!) { reopenObjection(input: $input) { id state closedAt } }';
export const correct = `mutation ($input: CorrectNoticeInput!) { correctNotice(input: $input) { id edition titleZh bodyZh correctionReason sha256 changes { category unitNumber unitNameZh totalBefore total rankBefore rank }
  annexes { category lines { rank unitNumber total creation community intersection } } snapshot { edition canonicalJson sha256 recomputes } issuedBy { username } } }`;

/** Puts the round into REVIEW with the preview open, by the owner's hands. */
export const previewed = (world: World, town: Town): Promise<unknown> =>
  world.owner.query(`update round set phase = 'REVIEW', preview_opened_at = $2 where id = $1`, [town.roundId, world.clock.now()]);
