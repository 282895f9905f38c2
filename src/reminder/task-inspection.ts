/** What inspection teams have to do: each examiner the own sheets, the leader what stands between a visit and its end. */
import { blockersOfAssessments, type Blocker } from '../inspection/blockers.service.js';
import { ScoreSheet } from '../inspection/score-sheet.entity.js';
import { Visit } from '../inspection/team.entity.js';
import { Assessment } from '../round/round.entity.js';
import { Unit } from '../territory/territory.entity.js';
import { addDays } from '../calendar/calendar.service.js';
import { grouped, task, type Frame, type Source } from './task-frame.js';
import type { Task, TaskKind } from './task.entity.js';

interface Visited { readonly assessment: Assessment; readonly unit: string; readonly day: string }

/** The units of the own teams that are not locked and whose visit has been or is tomorrow at the latest, by the day of the visit. */
async function visited({ uow, rounds, today }: Frame): Promise<Visited[]> {
  const inspected = rounds.filter(({ phase }) => phase === 'INSPECTION' || phase === 'REVIEW').map(({ id }) => id);
  const assessments = inspected.length === 0 ? [] : await uow.rows.find(Assessment, { roundId: inspected, teamId: uow.actor.teamIds, lockedAt: null });
  if (assessments.length === 0) return [];
  const visits = new Map((await uow.rows.find(Visit, { assessmentId: assessments.map(({ id }) => id), day: { to: addDays(today, 1) } })).map(({ assessmentId, day }) => [assessmentId, day]));
  const units = new Map((await uow.rows.find(Unit, { id: assessments.map(({ unitId }) => unitId) })).map(({ id, nameZh }) => [id, nameZh]));
  return assessments.flatMap((assessment) => (visits.has(assessment.id) ? [{ assessment, unit: units.get(assessment.unitId) ?? '', day: visits.get(assessment.id)! }] : []))
    .sort((a, b) => (a.day === b.day ? (a.assessment.id < b.assessment.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

export const examinersSheets: Source = async (frame) => {
  const { uow } = frame;
  const due = await visited(frame);
  if (due.length === 0) return [];
  const signed = new Set((await uow.rows.find(ScoreSheet, { assessmentId: due.map(({ assessment }) => assessment.id), examinerId: uow.actor.accountId, state: 'SIGNED' })).map(({ assessmentId }) => assessmentId));
  return due.filter(({ assessment }) => !signed.has(assessment.id)).map(({ assessment, unit, day }) =>
    task(frame, { kind: 'SHEET_SIGN', subjectId: assessment.id, what: unit, why: '评分表未签字', due: day }));
};

const kindOf: Readonly<Record<Blocker['code'], readonly [TaskKind, string]>> = {
  TEAM_MISSING: ['SHEETS_AWAITED', '考核组没有组员'],
  SHEET_UNSIGNED: ['SHEETS_AWAITED', '组员评分表未签字'],
  DIFFERENCE_UNSETTLED: ['DIFFERENCE_SETTLE', '组员评分差距过大,待裁定'],
  NOT_APPLICABLE_UNSETTLED: ['DIFFERENCE_SETTLE', '条款是否适用待确认'],
  LEDGER_REVIEW_MISSING: ['LEDGER_REVIEW', '台账未评审'],
  FEEDBACK_MISSING: ['FEEDBACK_GIVE', '意见未反馈'],
};

export const leadersUnits: Source = async (frame) => {
  // A visit that is tomorrow has nothing to be ended yet.
  const due = (await visited(frame)).filter(({ day }) => day <= frame.today);
  if (due.length === 0) return [];
  const blockers = grouped(await blockersOfAssessments(frame.uow, due.map(({ assessment }) => assessment)), ({ assessmentId }) => assessmentId);
  const byAssessment = new Map(blockers.map((group) => [group[0]!.assessmentId, group]));
  return due.flatMap(({ assessment, unit, day }): Task[] => {
    const open = byAssessment.get(assessment.id) ?? [];
    if (open.length === 0) return [task(frame, { kind: 'ASSESSMENT_LOCK', subjectId: assessment.id, what: unit, why: '考核事项已完成,待确认锁定', due: day })];
    return grouped(open, ({ code }) => kindOf[code][0]).map((group) => {
      const [kind, why] = kindOf[group[0]!.code];
      return task(frame, { kind, subjectId: assessment.id, what: unit, why, count: group.length, due: day });
    });
  });
};

