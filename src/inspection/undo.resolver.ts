import { Arg, Args, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment } from '../round/round.entity.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Feedback, LedgerReview, Settlement } from './closing.entity.js';
import { ScoreSheet } from './score-sheet.entity.js';
import { AssessmentUnlock, FeedbackVersion, LedgerReviewVersion, SettlementVersion } from './undo.entity.js';
import { ReopenScoreSheetInput, ReviseFeedbackInput, ReviseLedgerReviewInput, ReviseSettlementInput, UnlockAssessmentInput, WithdrawSettlementInput } from './undo.input.js';
import { assessmentUnlocks, feedbackVersions, ledgerReviewVersions, settlementVersions } from './undo.loader.js';
import { reopenScoreSheet, reviseFeedback, reviseLedgerReview, reviseSettlement, unlockAssessment, withdrawSettlement } from './undo.service.js';

@Resolver(() => Assessment)
export class AssessmentUndoResolver {
  @FieldResolver(() => assessmentUnlocks.Connection, { description: 'When and why its scoring was unlocked.' }) @Allowed('assessmentUnlock.read')
  unlocks(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => assessmentUnlocks.Args) args: ListArgs) { return assessmentUnlocks.readBy(uow, 'assessmentId', assessment.id, args); }

  @FieldResolver(() => settlementVersions.Connection, { description: 'Settlements as they stood before they were revised or withdrawn.' }) @Allowed('settlementVersion.read')
  settlementVersions(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => settlementVersions.Args) args: ListArgs) { return settlementVersions.readBy(uow, 'assessmentId', assessment.id, args); }

  @FieldResolver(() => ledgerReviewVersions.Connection, { description: 'The review of the ledger as it stood before it was revised.' }) @Allowed('ledgerReviewVersion.read')
  ledgerReviewVersions(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => ledgerReviewVersions.Args) args: ListArgs) { return ledgerReviewVersions.readBy(uow, 'assessmentId', assessment.id, args); }

  @FieldResolver(() => feedbackVersions.Connection, { description: 'The feedback as it stood before it was revised.' }) @Allowed('feedbackVersion.read')
  feedbackVersions(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => feedbackVersions.Args) args: ListArgs) { return feedbackVersions.readBy(uow, 'assessmentId', assessment.id, args); }

  @Mutation(() => Assessment, { description: "Unlocks a unit's scoring with a reason, before units see it." }) @Allowed('assessment.unlock')
  unlockAssessment(@Uow() uow: UnitOfWork, @Arg('input', () => UnlockAssessmentInput, { description: 'The unit.' }) input: UnlockAssessmentInput) { return unlockAssessment(uow, input); }

  @Mutation(() => ScoreSheet, { description: 'Gives a signed sheet back to its examiner with a reason; the signature stays as superseded.' }) @Allowed('scoreSheet.reopen')
  reopenScoreSheet(@Uow() uow: UnitOfWork, @Arg('input', () => ReopenScoreSheetInput, { description: 'The sheet.' }) input: ReopenScoreSheetInput) { return reopenScoreSheet(uow, input); }

  @Mutation(() => Settlement, { description: 'Settles a rule anew; the former ruling stays readable.' }) @Allowed('settlement.revise')
  reviseSettlement(@Uow() uow: UnitOfWork, @Arg('input', () => ReviseSettlementInput, { description: 'The ruling.' }) input: ReviseSettlementInput) { return reviseSettlement(uow, input); }

  @Mutation(() => Assessment, { description: 'Takes a settlement back; the former ruling stays readable.' }) @Allowed('settlement.revise')
  withdrawSettlement(@Uow() uow: UnitOfWork, @Arg('input', () => WithdrawSettlementInput, { description: 'The settlement.' }) input: WithdrawSettlementInput) { return withdrawSettlement(uow, input); }

  @Mutation(() => LedgerReview, { description: 'Reviews a ledger anew; the former review stays readable.' }) @Allowed('ledgerReview.revise')
  reviseLedgerReview(@Uow() uow: UnitOfWork, @Arg('input', () => ReviseLedgerReviewInput, { description: 'The review.' }) input: ReviseLedgerReviewInput) { return reviseLedgerReview(uow, input); }

  @Mutation(() => Feedback, { description: 'Revises feedback that the unit has not acknowledged; the former words stay readable.' }) @Allowed('feedback.revise')
  reviseFeedback(@Uow() uow: UnitOfWork, @Arg('input', () => ReviseFeedbackInput, { description: 'The feedback.' }) input: ReviseFeedbackInput) { return reviseFeedback(uow, input); }
}

@Resolver(() => AssessmentUnlock)
export class AssessmentUnlockResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'Who had locked it.' }) @Allowed('account.read')
  lockedBy(@Root() unlock: AssessmentUnlock, @Uow() uow: UnitOfWork) { return uow.load(accountById, unlock.lockedBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who unlocked it, for those who see the account.' }) @Allowed('account.read')
  unlockedBy(@Root() unlock: AssessmentUnlock, @Uow() uow: UnitOfWork) { return uow.load(accountById, unlock.unlockedBy); }
}

@Resolver(() => SettlementVersion)
export class SettlementVersionResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule.' }) @Allowed('rule.read')
  rule(@Root() version: SettlementVersion, @Uow() uow: UnitOfWork) { return uow.load(ruleById, version.ruleId); }

  @FieldResolver(() => Account, { nullable: true, description: 'The leader who had settled it.' }) @Allowed('account.read')
  settledBy(@Root() version: SettlementVersion, @Uow() uow: UnitOfWork) { return uow.load(accountById, version.settledBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'The leader who revised or withdrew it.' }) @Allowed('account.read')
  revisedBy(@Root() version: SettlementVersion, @Uow() uow: UnitOfWork) { return uow.load(accountById, version.revisedBy); }
}

@Resolver(() => LedgerReviewVersion)
export class LedgerReviewVersionResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'Who had reviewed the ledger.' }) @Allowed('account.read')
  reviewedBy(@Root() version: LedgerReviewVersion, @Uow() uow: UnitOfWork) { return uow.load(accountById, version.reviewedBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who revised the review.' }) @Allowed('account.read')
  revisedBy(@Root() version: LedgerReviewVersion, @Uow() uow: UnitOfWork) { return uow.load(accountById, version.revisedBy); }
}

@Resolver(() => FeedbackVersion)
export class FeedbackVersionResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'The leader who had given it.' }) @Allowed('account.read')
  givenBy(@Root() version: FeedbackVersion, @Uow() uow: UnitOfWork) { return uow.load(accountById, version.givenBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'The leader who revised it.' }) @Allowed('account.read')
  revisedBy(@Root() version: FeedbackVersion, @Uow() uow: UnitOfWork) { return uow.load(accountById, version.revisedBy); }
}
