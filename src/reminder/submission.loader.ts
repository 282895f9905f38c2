import { ID } from 'type-graphql';
import type { ArchiveState } from '../archive/archive.entity.js';
import { rowsBy } from '../platform/db/loader.js';
import type { Loader } from '../platform/db/unit-of-work.js';
import { equals, listOf } from '../platform/graph/list.js';
import { Assessment } from '../round/round.entity.js';
import { AssessmentOpening, type SubmissionStep } from './submission.entity.js';

export const assessmentOpenings = listOf(AssessmentOpening, {
  says: 'first looks at assessments',
  filter: {
    assessmentId: equals<AssessmentOpening>('assessmentId', () => ID, 'At this assessment.'),
    roundId: equals<AssessmentOpening>('roundId', () => ID, 'In this round.'),
    unitId: equals<AssessmentOpening>('unitId', () => ID, 'Of this unit.'),
  },
  order: ['openedAt'],
});

export const assessmentsByRoundId = rowsBy(Assessment, 'roundId', ['createdAt', 'id']);

interface Submission { readonly id: string; readonly state: ArchiveState | null; readonly begun: boolean; readonly opened: boolean }

/** How far the units of some assessments have come, in one statement; the one rule by which it is told everywhere. */
export const submissionStepByAssessmentId: Loader<string, SubmissionStep> = {
  batch: async (uow, assessmentIds) => {
    const rows = await uow.query<Submission>(`
      select asked.id, archive.state,
        exists (select from evidence where evidence.archive_id = archive.id) as begun,
        exists (select from assessment_opening opening where opening.assessment_id = asked.id) as opened
      from unnest($1::uuid[]) as asked (id) left join archive on archive.assessment_id = asked.id`, [assessmentIds]);
    const byId = new Map(rows.map((row) => [row.id, stepOf(row)]));
    return assessmentIds.map((id) => byId.get(id)!);
  },
};

const stepOf = ({ state, begun, opened }: Submission): SubmissionStep =>
  state === 'SIGNED' ? 'SUBMITTED' : begun || (state !== null && state !== 'DRAFT') ? 'BEGUN' : opened ? 'OPENED' : 'NOT_OPENED';
