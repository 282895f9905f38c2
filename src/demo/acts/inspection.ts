/** 25 July to 2 August: ten teams visit the units, score, settle, give feedback and lock. */
import {
  AcknowledgeFeedbackDocument, AssignUnitsDocument, CreateTeamsDocument, GiveFeedbackDocument, GiveMarksDocument, LockAssessmentDocument, RecordVisitDocument, ReviewLedgerDocument,
  SettleRulesDocument, SignScoreSheetDocument, VisitsDocument,
} from '../../documents/documents.js';
import { decimalOf } from '../../platform/graph/scalars.js';
import { everyPage, together } from '../cast.js';
import { groups, key, usernames, type Stage } from '../stage.js';
import type { Progress } from '../progress.js';

/** The office sets up the teams and gives each its units, with the day of each visit: the plan's, or one day for all. */
export async function drawTeams(stage: Stage, oneDay?: string): Promise<void> {
  const { plan, keys, roundId } = stage;
  const office = stage.who('office');
  const { createTeams } = await office.ask(CreateTeamsDocument, {
    input: {
      roundId,
      teams: plan.teams.map(({ number, nameZh }) => ({
        number, nameZh, leaderId: key(keys.accounts, usernames.teamLeader(number)), examinerIds: [1, 2].map((which) => key(keys.accounts, usernames.examiner(number, which))),
      })),
    },
  });
  const teamIds = new Map(createTeams.map(({ id, number }) => [number, id]));
  const { assignUnits } = await office.ask(AssignUnitsDocument, {
    input: { roundId, assignments: plan.visits.map(({ unit, team, phase, day }) => ({ assessmentId: stage.assessments.get(unit)!.id, teamId: key(teamIds, team), stage: phase, day: oneDay ?? day })) },
  });
  if (assignUnits.refused > 0) throw new Error(`Units were not assigned: ${assignUnits.rows.find(({ code }) => code != null)?.message}`);
  for (const { id, assessment } of await everyPage(async (after) => (await office.ask(VisitsDocument, { roundId, first: 100, after })).visits)) keys.visits.set(assessment!.unit!.number, id);
}

/** Plays the visits day by day. */
export async function inspect(stage: Stage, progress: Progress): Promise<void> {
  const { plan } = stage;
  await progress.during(`${plan.office.nameZh}: inspection, ${plan.sheets.length} score sheets`, plan.visits.length, async (tick) => {
    for (const [day, visits] of groups(plan.visits, (visit) => visit.day)) {
      const units = new Set(visits.map(({ unit }) => unit));
      stage.at(day, '08:30');
      const byExaminer = groups(plan.sheets.filter((sheet) => units.has(sheet.unit)), (sheet) => sheet.examiner);
      await together([...byExaminer.values()], async (sheets) => {
        for (const sheet of sheets) await score(stage, sheet);
      });
      stage.at(day, '17:00');
      const feedbackIds = new Map<number, string>();
      await together([...groups(visits, (visit) => visit.team)], async ([team, own]) => {
        for (const { unit } of own) {
          feedbackIds.set(unit, await conclude(stage, team, unit));
          tick();
        }
      });
      stage.at(day, '18:00');
      await together([...feedbackIds], async ([unit, feedbackId]) => {
        await stage.who(usernames.unitLeader(unit)).ask(AcknowledgeFeedbackDocument, { input: { feedbackId } });
      });
    }
  });
}

/** An examiner gives all marks of one unit and signs the sheet; one of the team reviews the ledger. */
async function score(stage: Stage, sheet: Stage['plan']['sheets'][number]): Promise<void> {
  const team = stage.plan.teams.find(({ number }) => number === sheet.team)!;
  const which = team.examiners.findIndex(({ account }) => account === sheet.examiner) + 1;
  const examiner = stage.who(usernames.examiner(sheet.team, which));
  const { giveMarks } = await examiner.ask(GiveMarksDocument, {
    input: {
      assessmentId: stage.assessments.get(sheet.unit)!.id,
      marks: sheet.marks.map(({ ruleCode, points, ground, reason }) => ({
        ruleId: key(stage.keys.rules, ruleCode), points: decimalOf(points ?? 0), reason: ground ?? reason ?? '', notApplicable: points === null,
      })),
    },
  });
  await examiner.ask(SignScoreSheetDocument, { input: { scoreSheetId: giveMarks.id } });
  const review = stage.plan.ledgerReviews.find((one) => one.unit === sheet.unit && one.examiner === sheet.examiner);
  if (review) await examiner.ask(ReviewLedgerDocument, { input: { assessmentId: stage.assessments.get(sheet.unit)!.id, score: decimalOf(review.points), remark: review.remark } });
}

/** The leader notes the steps of the visit, settles, gives feedback and locks. Gives the feedback's key. */
async function conclude(stage: Stage, team: number, unit: number): Promise<string> {
  const { plan, keys } = stage;
  const leader = stage.who(usernames.teamLeader(team));
  const assessmentId = stage.assessments.get(unit)!.id;
  for (const step of ['REPORT_HEARD', 'ARCHIVES_READ', 'SITE_SEEN'] as const) await leader.ask(RecordVisitDocument, { input: { visitId: key(keys.visits, unit), step } });
  const settlements = [
    ...plan.settlements.filter((one) => one.unit === unit).map(({ ruleCode, points, reason }) => ({ ruleId: key(keys.rules, ruleCode), points: decimalOf(points), reason })),
    ...plan.notApplicableConfirmations.filter((one) => one.unit === unit).map(({ ruleCode, reason }) => ({ ruleId: key(keys.rules, ruleCode), notApplicable: true, reason })),
  ];
  if (settlements.length > 0) await leader.ask(SettleRulesDocument, { input: { assessmentId, settlements } });
  const words = plan.feedback.find((one) => one.unit === unit)!;
  const { giveFeedback } = await leader.ask(GiveFeedbackDocument, { input: { assessmentId, strengths: words.strengths, weaknesses: words.weaknesses, advice: words.advice } });
  await leader.ask(LockAssessmentDocument, { input: { assessmentId } });
  return giveFeedback.id;
}
