import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment, Round } from '../round/round.entity.js';
import { assessmentById } from '../round/round.loader.js';
import { reminders } from './reminder.loader.js';
import { AssessmentOpening, SubmissionCounts, SubmissionStep } from './submission.entity.js';
import { OpenAssessmentInput } from './submission.input.js';
import { assessmentOpenings, submissionStepByAssessmentId } from './submission.loader.js';
import { openAssessment, submissionCounts } from './submission.service.js';

@Resolver(() => AssessmentOpening)
export class AssessmentOpeningResolver {
  @Query(() => assessmentOpenings.Connection, { description: 'Who first looked at an assessment when: of the own unit, or of all.' }) @Allowed('assessmentOpening.read')
  assessmentOpenings(@Uow() uow: UnitOfWork, @Args(() => assessmentOpenings.Args) args: ListArgs) { return assessmentOpenings.read(uow, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who.' }) @Allowed('account.read')
  account(@Root() opening: AssessmentOpening, @Uow() uow: UnitOfWork) { return uow.load(accountById, opening.accountId); }

  @FieldResolver(() => Assessment, { nullable: true, description: 'At which assessment.' }) @Allowed('assessment.read')
  assessment(@Root() opening: AssessmentOpening, @Uow() uow: UnitOfWork) { return uow.load(assessmentById, opening.assessmentId); }

  @Mutation(() => AssessmentOpening, { description: 'Notes that one looks at the own unit\'s assessment. The first time stands.' }) @Allowed('assessment.open')
  openAssessment(@Uow() uow: UnitOfWork, @Arg('input', () => OpenAssessmentInput, { description: 'The assessment.' }) input: OpenAssessmentInput) { return openAssessment(uow, input); }
}

@Resolver(() => Assessment)
export class AssessmentSubmissionResolver {
  @FieldResolver(() => SubmissionStep, { description: 'How far the unit has come with submitting.' }) @Allowed('submission.read')
  submissionStep(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(submissionStepByAssessmentId, assessment.id); }

  @FieldResolver(() => assessmentOpenings.Connection, { description: 'Who of the unit first looked at it when.' }) @Allowed('assessmentOpening.read')
  openings(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => assessmentOpenings.Args) args: ListArgs) { return assessmentOpenings.readBy(uow, 'assessmentId', assessment.id, args); }

  @FieldResolver(() => reminders.Connection, { description: 'The reminders of it, the latest first.' }) @Allowed('reminder.read')
  reminders(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => reminders.Args) args: ListArgs) { return reminders.readBy(uow, 'assessmentId', assessment.id, args); }
}

@Resolver(() => Round)
export class RoundSubmissionResolver {
  @FieldResolver(() => SubmissionCounts, { description: 'How many of the units that one sees have come how far with submitting.' }) @Allowed('submission.read')
  submissionCounts(@Root() round: Round, @Uow() uow: UnitOfWork) { return submissionCounts(uow, round); }
}
