/** What is undone, objected to and ruled before the notice: none of it moves a ranking, and all of it stays readable. */
import {
  DecideObjectionsDocument, FileObjectionDocument, GiveMarksDocument, LockAssessmentDocument, OwnDutyEventsDocument, ReopenScoreSheetDocument, SheetsOfDocument, SignScoreSheetDocument, UnlockAssessmentDocument,
} from '../../documents/documents.js';
import { decimalOf } from '../../platform/graph/scalars.js';
import { planDisputes } from '../city/disputes.js';
import { key, usernames, type Stage } from '../stage.js';

/** A leader finds that an examiner gave a reason for the wrong rule: unlocked, marked again with the same points, signed and locked anew. */
export async function correctSlip(stage: Stage): Promise<void> {
  const { slip: { sheet, mark, reason, why } } = planDisputes(stage.plan);
  const leader = stage.who(usernames.teamLeader(sheet.team));
  const which = stage.plan.teams.find(({ number }) => number === sheet.team)!.examiners.findIndex(({ account }) => account === sheet.examiner) + 1;
  const username = usernames.examiner(sheet.team, which);
  const examiner = stage.who(username);
  const assessmentId = stage.assessments.get(sheet.unit)!.id;
  await leader.ask(UnlockAssessmentDocument, { input: { assessmentId, reason: why } });
  const { scoreSheets } = await leader.ask(SheetsOfDocument, { assessmentId });
  const scoreSheetId = scoreSheets.nodes.find((one) => one.examiner?.username === username)!.id;
  await leader.ask(ReopenScoreSheetDocument, { input: { scoreSheetId, reason: why } });
  await examiner.ask(GiveMarksDocument, { input: { assessmentId, marks: [{ ruleId: key(stage.keys.rules, mark.ruleCode), points: decimalOf(mark.points ?? 0), reason }] } });
  await examiner.ask(SignScoreSheetDocument, { input: { scoreSheetId } });
  await leader.ask(LockAssessmentDocument, { input: { assessmentId } });
}

/** Two clerks object to what the preview shows them; gives the keys of the objections. */
export async function object(stage: Stage): Promise<[string, string]> {
  const { struck, rejected } = planDisputes(stage.plan);
  const clerk = stage.who(usernames.clerk(struck.unit));
  const { dutyEvents } = await clerk.ask(OwnDutyEventsDocument, { filter: { day: { from: struck.day, to: struck.day }, kind: [struck.event.kind] } });
  const event = dutyEvents.nodes.find(({ line }) => line?.shift === struck.shift)!;
  const { fileObjection: one } = await clerk.ask(FileObjectionDocument, { input: { assessmentId: stage.assessments.get(struck.unit)!.id, subject: 'EVENT', dutyEventId: event.id, reason: struck.reason } });
  const { fileObjection: two } = await stage.who(usernames.clerk(rejected.unit)).ask(FileObjectionDocument, {
    input: { assessmentId: stage.assessments.get(rejected.unit)!.id, subject: 'MARK', ruleId: key(stage.keys.rules, rejected.ruleCode), reason: rejected.reason },
  });
  return [one.id, two.id];
}

/** The office's admin decides both in one go. */
export async function rule(stage: Stage, [first, second]: readonly [string, string]): Promise<void> {
  const { struck, rejected } = planDisputes(stage.plan);
  const { decideObjections } = await stage.who('admin').ask(DecideObjectionsDocument, {
    input: { decisions: [{ objectionId: first, upheld: true, reason: struck.ruling }, { objectionId: second, upheld: false, reason: rejected.ruling }] },
  });
  if (decideObjections.refused > 0) throw new Error(`An objection was not decided: ${JSON.stringify(decideObjections.rows)}`);
}
