import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Assessment, Round } from '../round/round.entity.js';
import { settingsOf } from '../round/round.service.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { spreadExceeded } from '../scoring/creation.js';
import type { RoundSettings } from '../scoring/settings.js';
import { Settlement } from './closing.entity.js';

/** A rule of one unit that the leader has to rule on: the signed sheets lie too far apart, or say that it does not apply. */
export interface Difference {
  readonly assessmentId: string;
  readonly rule: Rule;
  /** The marks lie further apart than the round's limit. */
  readonly tooFar: boolean;
  /** At least one examiner says that the rule does not apply. */
  readonly saidNotApplicable: boolean;
  readonly settled: boolean;
}

interface Candidate { readonly assessmentId: string; readonly ruleId: string; readonly points: readonly number[]; readonly saidNotApplicable: boolean }

/** All differences between the signed sheets of these assessments, settled or not, in the order of the rules. Four statements, however many there are. */
export async function differencesOf(uow: UnitOfWork, assessments: readonly Assessment[]): Promise<Difference[]> {
  const ids = assessments.map(({ id }) => id);
  const rounds = await uow.rows.find(Round, { id: [...new Set(assessments.map(({ roundId }) => roundId))] });
  const settingsByRound = new Map(rounds.map((round) => [round.id, settingsOf(round)]));
  const settingsById = new Map(assessments.map(({ id, roundId }) => [id, settingsByRound.get(roundId)]));
  // Most rules are marked alike, and a whole round has twenty thousand marks: those in question are few.
  const candidates = await uow.query<Candidate>(`
    select mark.assessment_id as "assessmentId", mark.rule_id as "ruleId", bool_or(mark.not_applicable) as "saidNotApplicable",
      coalesce(array_agg(mark.points) filter (where not mark.not_applicable), '{}') as points
    from mark join score_sheet on score_sheet.id = mark.score_sheet_id and score_sheet.state = 'SIGNED'
    where mark.assessment_id = any($1::uuid[]) group by 1, 2 having bool_or(mark.not_applicable) or min(mark.points) <> max(mark.points)`, [ids]);
  const rules = await uow.rows.find(Rule, { id: [...new Set(candidates.map(({ ruleId }) => ruleId))] }, { order: ['ordinal'] });
  const settled = new Set((await uow.rows.find(Settlement, { assessmentId: ids })).map(({ assessmentId, ruleId }) => `${assessmentId} ${ruleId}`));
  return rules.flatMap((rule) => candidates.filter(({ ruleId }) => ruleId === rule.id).flatMap((candidate) => {
    const { assessmentId, saidNotApplicable } = candidate;
    const tooFar = liesTooFar(rule, candidate, settingsById.get(assessmentId));
    return tooFar || saidNotApplicable ? [{ assessmentId, rule, tooFar, saidNotApplicable, settled: settled.has(`${assessmentId} ${rule.id}`) }] : [];
  }));
}

function liesTooFar({ id, code, maximum }: Rule, { points }: Candidate, settings: RoundSettings | undefined): boolean {
  if (settings === undefined) return false;
  const marks = points.map((each, at) => ({ id: `${id} ${at}`, sheetId: String(at), points: each, notApplicable: false }));
  return spreadExceeded({ ruleId: id, code, maximum, marks, settledPoints: null, notApplicable: false }, settings);
}
