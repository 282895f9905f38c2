/** 催办: the office sees who has not submitted and reminds them; people open, read, and see what they have to do. */
import {
  CalendarYearDocument, MarkMessagesReadDocument, OpenAssessmentDocument, OwnMessagesDocument, OwnTasksDocument, ReminderCountsDocument, RemindersOfRoundDocument, RemindUnitsDocument, type SubmissionStep,
} from '../../documents/documents.js';
import { together } from '../cast.js';
import { usernames, type Stage } from '../stage.js';

/** A few clerks look at their assessment as soon as it is there. */
export async function openEarly(stage: Stage, units: readonly number[]): Promise<void> {
  await together(units, async (unit) => {
    const assessment = stage.assessments.get(unit);
    if (assessment) await stage.who(usernames.clerk(unit)).ask(OpenAssessmentDocument, { input: { assessmentId: assessment.id } });
  });
}

/** The office reminds whole groups in one click. */
export async function remind(stage: Stage, steps: SubmissionStep[], remark: string): Promise<void> {
  const office = stage.who('office');
  const { reminderList } = await office.ask(ReminderCountsDocument, { roundId: stage.roundId });
  const { remindUnits } = await office.ask(RemindUnitsDocument, { input: { roundId: stage.roundId, steps, remark } });
  const { notOpened, opened, begun, submitted } = reminderList!.counts;
  stage.report.push(`催办: ${notOpened} units not opened, ${opened} opened, ${begun} begun, ${submitted} submitted; one click reminded ${remindUnits.done} of them`);
}

/** Some clerks read what they were told, and one of them sees what is to be done. */
export async function readMessages(stage: Stage, units: readonly number[]): Promise<void> {
  await together(units, async (unit) => {
    const clerk = stage.who(usernames.clerk(unit));
    const { viewer: { messages } } = await clerk.ask(OwnMessagesDocument, {});
    if (messages.nodes.length > 0) await clerk.ask(MarkMessagesReadDocument, { input: { messageIds: messages.nodes.map(({ id }) => id) } });
  });
  const { reminders, messages } = await stage.who('office').ask(RemindersOfRoundDocument, { roundId: stage.roundId });
  const { calendarYear } = await stage.who('office').ask(CalendarYearDocument, { year: 2018 });
  const [first] = units;
  const { viewer: { tasks } } = await stage.who(usernames.clerk(first!)).ask(OwnTasksDocument, {});
  stage.report.push(
    `of ${reminders.totalCount} reminders the office sees ${messages.totalCount} messages read; 2018 has ${calendarYear.workingDays} working days, holidays ${calendarYear.known ? 'known' : 'unknown'}`,
    ...tasks.map(({ whatZh, whyZh, daysLeft, pointsAtStake }) => `待办 of ${usernames.clerk(first!)}: ${whatZh}: ${whyZh}${daysLeft == null ? '' : `, ${daysLeft} days left`}${pointsAtStake == null ? '' : `, ${pointsAtStake} points at stake`}`),
  );
}
