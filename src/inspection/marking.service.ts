/** How teams come along with their units, and how they have marked: what the leader and the office look at, and nothing is decided by. */
import type { Loader, UnitOfWork } from '../platform/db/unit-of-work.js';
import { Assessment, type Round } from '../round/round.entity.js';
import { findingsOf } from './blockers.service.js';
import { differencesOf, type Difference as FoundDifference } from './difference.service.js';
import type { Closing, Difference, RuleMarking } from './marking.entity.js';

const shown = ({ rule, tooFar, saidNotApplicable, settled }: FoundDifference): Difference => ({ ruleId: rule.id, tooFar, saidNotApplicable, settled });

/** What stands between units and the end of their inspection; the assessments of one page share their statements. */
export const closingByAssessment: Loader<string, Closing> = {
  batch: async (uow, ids) => {
    const assessments = await uow.rows.find(Assessment, { id: [...ids] });
    const { blockers, differences, partnered } = await findingsOf(uow, assessments);
    return ids.map((id) => ({
      blockers: blockers.filter(({ assessmentId }) => assessmentId === id),
      differences: differences.filter(({ assessmentId }) => assessmentId === id).map(shown),
      ledgerAsked: partnered.has(id),
    }));
  },
};

/** How each team has marked each rule of a round, by the rules' order and the teams' numbers. Points in hundredths; the mean is rounded half up. */
export async function markingOfRound(uow: UnitOfWork, { id }: Round): Promise<RuleMarking[]> {
  const rows = await uow.query<Omit<RuleMarking, 'differences' | 'settled'>>(`
    select mark.rule_id as "ruleId", assessment.team_id as "teamId",
      count(*) filter (where not mark.not_applicable)::int as marks, count(*) filter (where mark.not_applicable)::int as "notApplicable",
      min(mark.points) filter (where not mark.not_applicable) as lowest, max(mark.points) filter (where not mark.not_applicable) as highest,
      percentile_disc(0.25) within group (order by mark.points) filter (where not mark.not_applicable) as "lowerQuartile",
      percentile_disc(0.5) within group (order by mark.points) filter (where not mark.not_applicable) as median,
      percentile_disc(0.75) within group (order by mark.points) filter (where not mark.not_applicable) as "upperQuartile",
      round(avg(mark.points) filter (where not mark.not_applicable))::int as mean
    from mark join score_sheet on score_sheet.id = mark.score_sheet_id and score_sheet.state = 'SIGNED'
      join assessment on assessment.id = mark.assessment_id join rule on rule.id = mark.rule_id join team on team.id = assessment.team_id
    where mark.round_id = $1 group by 1, 2, rule.ordinal, team.number order by rule.ordinal, team.number`, [id]);
  const assessments = await uow.rows.find(Assessment, { roundId: id });
  const teamOf = new Map(assessments.map((assessment) => [assessment.id, assessment.teamId]));
  const found = await differencesOf(uow, assessments);
  return rows.map((row) => {
    const differences = found.filter(({ rule, assessmentId }) => rule.id === row.ruleId && teamOf.get(assessmentId) === row.teamId);
    return { ...row, differences: differences.length, settled: differences.filter(({ settled }) => settled).length };
  });
}
