import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { tagByTable } from '../platform/graph/row.js';
import { Assessment, type Round } from '../round/round.entity.js';
import { AssessmentOpening, type SubmissionCounts, type SubmissionStep } from './submission.entity.js';
import type { OpenAssessmentInput } from './submission.input.js';
import { assessmentsByRoundId, submissionStepByAssessmentId } from './submission.loader.js';

/** Notes that one has looked at the own unit's assessment. The first time stands; any later one changes nothing and gives the first. */
export async function openAssessment(uow: UnitOfWork, { assessmentId }: OpenAssessmentInput): Promise<AssessmentOpening> {
  const { id, unitId, roundId } = await uow.rows.need(Assessment, assessmentId, 'assessmentId');
  await uow.query(
    `insert into assessment_opening (id, assessment_id, unit_id, round_id, account_id, opened_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (office_id, assessment_id, account_id) do nothing`,
    [newId(tagByTable('assessment_opening'), uow.now), id, unitId, roundId, uow.actor.accountId, uow.now]);
  const opening = await uow.rows.one(AssessmentOpening, { assessmentId: id, accountId: uow.actor.accountId });
  return opening!;
}

const counter: Readonly<Record<SubmissionStep, keyof SubmissionCounts>> = { NOT_OPENED: 'notOpened', OPENED: 'opened', BEGUN: 'begun', SUBMITTED: 'submitted' };

/** How many of a round's units that the actor sees have come how far. */
export async function submissionCounts(uow: UnitOfWork, round: Round): Promise<SubmissionCounts> {
  const counts = { notOpened: 0, opened: 0, begun: 0, submitted: 0 };
  for (const { step } of await submissionsOf(uow, round.id)) counts[counter[step]] += 1;
  return counts;
}

/** Every assessment of a round that the actor sees, with how far its unit has come. */
export async function submissionsOf(uow: UnitOfWork, roundId: string): Promise<{ assessment: Assessment; step: SubmissionStep }[]> {
  const assessments = await uow.load(assessmentsByRoundId, roundId);
  return Promise.all(assessments.map(async (assessment) => ({ assessment, step: await uow.load(submissionStepByAssessmentId, assessment.id) })));
}
