/** What stands between a unit's inspection and its end. The leader asks it of one unit, the office's next step of all of them. */
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { Blocker as SaidBlocker } from '../platform/errors/errors.js';
import { Account } from '../people/people.entity.js';
import type { Assessment } from '../round/round.entity.js';
import { Unit } from '../territory/territory.entity.js';
import { Feedback, LedgerReview } from './closing.entity.js';
import { differencesOf, type Difference } from './difference.service.js';
import { ScoreSheet } from './score-sheet.entity.js';
import { TeamMember } from './team.entity.js';

/** One thing that is still missing, in a sentence that names the unit; `subjectId` is the rule, the sheet or the assessment. */
export interface Blocker extends SaidBlocker {
  readonly code: 'TEAM_MISSING' | 'SHEET_UNSIGNED' | 'DIFFERENCE_UNSETTLED' | 'NOT_APPLICABLE_UNSETTLED' | 'LEDGER_REVIEW_MISSING' | 'FEEDBACK_MISSING';
  readonly subjectId: string;
  readonly assessmentId: string;
}

/** Blockers, and what they were found from. */
export interface Findings {
  readonly blockers: Blocker[];
  readonly differences: readonly Difference[];
  /** The assessments whose unit has had a community in the round's period. */
  readonly partnered: ReadonlySet<string>;
}

/**
 * Everything that keeps the scoring of these assessments from being confirmed, by the units' numbers; an empty list where
 * nothing does. Whether they are locked is not asked. Twelve statements at most, however many assessments there are.
 */
export const blockersOfAssessments = async (uow: UnitOfWork, assessments: readonly Assessment[]): Promise<Blocker[]> => (await findingsOf(uow, assessments)).blockers;

/** The same with what it was found from, which is read once. */
export async function findingsOf(uow: UnitOfWork, assessments: readonly Assessment[]): Promise<Findings> {
  if (assessments.length === 0) return { blockers: [], differences: [], partnered: new Set() };
  const found = new Map<string, Blocker[]>(assessments.map(({ id }) => [id, []]));
  const differences = await differencesOf(uow, assessments);
  const partnered = await partneredAmong(uow, assessments);
  const groups = [await sheetBlockers(uow, assessments), differenceBlockers(differences), await ledgerBlockers(uow, partnered), await feedbackBlockers(uow, assessments)];
  for (const blocker of groups.flat()) found.get(blocker.assessmentId)?.push(blocker);
  const units = new Map((await uow.rows.find(Unit, { id: assessments.map(({ unitId }) => unitId) })).map((unit) => [unit.id, unit]));
  const blockers = assessments
    .map(({ id, unitId }) => ({ unit: units.get(unitId), open: found.get(id) ?? [] }))
    .sort((a, b) => (a.unit?.number ?? 0) - (b.unit?.number ?? 0))
    .flatMap(({ unit, open }) => open.map((blocker) => (unit ? {
      ...blocker, message: `Unit ${unit.number} ${unit.nameZh}: ${blocker.message}`, about: [`${unit.number}号 ${unit.nameZh}`, blocker.about].filter((said) => said !== undefined).join('：'),
    } : blocker)));
  return { blockers, differences, partnered };
}

/** Which examiners of the assessments' teams have no signed sheet, and which assessments have no team with an examiner. */
export async function sheetBlockers(uow: UnitOfWork, assessments: readonly Assessment[]): Promise<Blocker[]> {
  const teamIds = [...new Set(assessments.flatMap(({ teamId }) => teamId ?? []))];
  const members = await uow.rows.find(TeamMember, { teamId: teamIds, isLeader: false }, { order: ['createdAt', 'id'] });
  const sheets = new Map((await uow.rows.find(ScoreSheet, { assessmentId: assessments.map(({ id }) => id) })).map((sheet) => [`${sheet.assessmentId} ${sheet.examinerId}`, sheet]));
  // The names that the asker sees anyhow: the own team's for a leader, all for the office.
  const names = new Map((await uow.rows.find(Account, { id: members.map(({ accountId }) => accountId) })).map(({ id, name }) => [id, name]));
  return assessments.flatMap((assessment): Blocker[] => {
    const examiners = members.filter(({ teamId }) => teamId === assessment.teamId);
    if (examiners.length === 0) return [{ code: 'TEAM_MISSING', message: 'no team with an examiner is assigned', subjectId: assessment.id, assessmentId: assessment.id }];
    return examiners.flatMap(({ accountId }): Blocker[] => {
      const sheet = sheets.get(`${assessment.id} ${accountId}`);
      if (sheet?.state === 'SIGNED') return [];
      const who = names.get(accountId) ?? 'an examiner';
      return [{ code: 'SHEET_UNSIGNED', message: `${who} has not ${sheet ? 'signed' : 'begun'} the score sheet`, subjectId: sheet?.id ?? assessment.id, assessmentId: assessment.id, about: names.get(accountId) }];
    });
  });
}

function differenceBlockers(differences: readonly Difference[]): Blocker[] {
  return differences.filter(({ settled }) => !settled).map(({ assessmentId, rule, tooFar }): Blocker => ({
    code: tooFar ? 'DIFFERENCE_UNSETTLED' : 'NOT_APPLICABLE_UNSETTLED',
    message: tooFar
      ? `the marks for rule ${rule.code} ${rule.titleZh} lie too far apart and are not settled`
      : `rule ${rule.code} ${rule.titleZh} is said not to apply, which is neither confirmed nor settled with points`,
    subjectId: rule.id,
    assessmentId,
    about: `${rule.code} ${rule.titleZh}`,
  }));
}

async function ledgerBlockers(uow: UnitOfWork, partnered: ReadonlySet<string>): Promise<Blocker[]> {
  const reviewed = new Set((await uow.rows.find(LedgerReview, { assessmentId: [...partnered] })).map(({ assessmentId }) => assessmentId));
  return [...partnered].filter((id) => !reviewed.has(id)).map((id) => ({ code: 'LEDGER_REVIEW_MISSING', message: 'the ledger is not reviewed', subjectId: id, assessmentId: id }));
}

async function feedbackBlockers(uow: UnitOfWork, assessments: readonly Assessment[]): Promise<Blocker[]> {
  const given = new Set((await uow.rows.find(Feedback, { assessmentId: assessments.map(({ id }) => id) })).map(({ assessmentId }) => assessmentId));
  return assessments.filter(({ id }) => !given.has(id)).map(({ id }) => ({ code: 'FEEDBACK_MISSING', message: 'no feedback is given', subjectId: id, assessmentId: id }));
}

/** The assessments whose unit has had a partnership on any day of the round's period. */
export async function partneredAmong(uow: UnitOfWork, assessments: readonly Assessment[]): Promise<Set<string>> {
  const rows = await uow.query<{ id: string }>(`
    select assessment.id from assessment join round on round.id = assessment.round_id
    where assessment.id = any($1::uuid[]) and exists (select from partnership where partnership.unit_id = assessment.unit_id
      and partnership.from_day <= round.period_to and (partnership.to_day is null or partnership.to_day >= round.period_from))`, [assessments.map(({ id }) => id)]);
  return new Set(rows.map(({ id }) => id));
}
