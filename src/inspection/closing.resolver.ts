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
import { AcknowledgeFeedbackInput, GiveFeedbackInput, LockAssessmentInput, ReviewLedgerInput, SettleRulesInput } from './closing.input.js';
import { feedbackByAssessmentId, ledgerReviewByAssessmentId, settlements } from './closing.loader.js';
import { acknowledgeFeedback, giveFeedback, lockAssessment, reviewLedger, settleRules } from './closing.service.js';

@Resolver(() => Settlement)
export class SettlementResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule.' }) @Allowed('rule.read')
  rule(@Root() settlement: Settlement, @Uow() uow: UnitOfWork) { return uow.load(ruleById, settlement.ruleId); }

  @FieldResolver(() => Account, { nullable: true, description: 'The leader who settled it. Never shown to the unit.' }) @Allowed('account.read')
  settledBy(@Root() settlement: Settlement, @Uow() uow: UnitOfWork) { return uow.load(accountById, settlement.settledBy); }

  @Mutation(() => [Settlement], { description: 'Settles rules of a unit on which the signed sheets differ, all or none.' }) @Allowed('settlement.make')
  settleRules(@Uow() uow: UnitOfWork, @Arg('input', () => SettleRulesInput, { description: 'The rulings.' }) input: SettleRulesInput) { return settleRules(uow, input); }
}

@Resolver(() => LedgerReview)
export class LedgerReviewResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'The leader who reviewed it. Never shown to the unit.' }) @Allowed('account.read')
  reviewedBy(@Root() review: LedgerReview, @Uow() uow: UnitOfWork) { return uow.load(accountById, review.reviewedBy); }

  @Mutation(() => LedgerReview, { description: "Gives the team's review of a unit's ledger." }) @Allowed('ledgerReview.give')
  reviewLedger(@Uow() uow: UnitOfWork, @Arg('input', () => ReviewLedgerInput, { description: 'The review.' }) input: ReviewLedgerInput) { return reviewLedger(uow, input); }
}

@Resolver(() => Feedback)
export class FeedbackResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'The leader who gave it, for those who see the account.' }) @Allowed('account.read')
  givenBy(@Root() feedback: Feedback, @Uow() uow: UnitOfWork) { return uow.load(accountById, feedback.givenBy); }

  @FieldResolver(() => Account, { nullable: true, description: "The unit's leader who acknowledged it, for those who see the account." }) @Allowed('account.read')
  acknowledgedBy(@Root() feedback: Feedback, @Uow() uow: UnitOfWork) { return uow.load(accountById, feedback.acknowledgedBy); }

  @Mutation(() => Feedback, { description: "Gives a unit the team's feedback." }) @Allowed('feedback.give')
  giveFeedback(@Uow() uow: UnitOfWork, @Arg('input', () => GiveFeedbackInput, { description: 'The feedback.' }) input: GiveFeedbackInput) { return giveFeedback(uow, input); }

  @Mutation(() => Feedback, { description: 'Acknowledges the feedback for the own unit.' }) @Allowed('feedback.acknowledge')
  acknowledgeFeedback(@Uow() uow: UnitOfWork, @Arg('input', () => AcknowledgeFeedbackInput, { description: 'The feedback.' }) input: AcknowledgeFeedbackInput) { return acknowledgeFeedback(uow, input); }
}

@Resolver(() => Assessment)
export class AssessmentClosingResolver {
  @FieldResolver(() => settlements.Connection, { description: "The leader's settlements." }) @Allowed('settlement.read')
  settlements(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => settlements.Args) args: ListArgs) { return settlements.readBy(uow, 'assessmentId', assessment.id, args); }

  @FieldResolver(() => LedgerReview, { nullable: true, description: "The team's review of the ledger." }) @Allowed('ledgerReview.read')
  ledgerReview(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(ledgerReviewByAssessmentId, assessment.id); }

  @FieldResolver(() => Feedback, { nullable: true, description: 'The feedback for the unit.' }) @Allowed('feedback.read')
  feedback(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(feedbackByAssessmentId, assessment.id); }

  @Mutation(() => Assessment, { description: 'Confirms and locks the scoring of a unit; refused with all that still stands in the way.' }) @Allowed('assessment.lock')
  lockAssessment(@Uow() uow: UnitOfWork, @Arg('input', () => LockAssessmentInput, { description: 'The unit.' }) input: LockAssessmentInput) { return lockAssessment(uow, input); }
}
