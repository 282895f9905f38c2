/** January to July: supervisors record the roll-call, and the office issues a bulletin for each day. */
import { ConfirmDutyEventsDocument, DutyEventsToConfirmDocument, IssueBulletinDocument, RecordRollCallDocument } from '../../documents/documents.js';
import type { DutyDayPlan } from '../city/duty.js';
import { together } from '../cast.js';
import { usernames, type Stage } from '../stage.js';
import type { Duty } from './duty.js';

/** One reporting: the days' lines by each supervisor, then the bulletins by the office. */
export async function report(stage: Stage, duty: Duty, days: readonly DutyDayPlan[]): Promise<void> {
  const lines = duty.linesBySupervisor(days.flatMap(({ day, lines: all }) => all.map((line) => ({ day, ...line }))));
  await together([...lines], async ([supervisor, own]) => {
    const { recordRollCall } = await stage.who(usernames.supervisor(supervisor)).ask(RecordRollCallDocument, { input: { lines: own } });
    const refused = recordRollCall.rows.find(({ done }) => !done);
    if (refused) throw new Error(`The roll-call of ${usernames.supervisor(supervisor)}: ${refused.message}`);
  });
  if (days.some(({ day }) => day === duty.story.twice.day)) await duty.recordTwice();
  await duty.close(days.at(-1)!.day);
  const office = stage.who('office');
  const { dutyEvents } = await office.ask(DutyEventsToConfirmDocument, { first: 100, filter: { kind: ['CONSCIENTIOUS'], day: { from: days[0]!.day, to: days.at(-1)!.day } } });
  if (dutyEvents.nodes.length > 0) await office.ask(ConfirmDutyEventsDocument, { input: { eventIds: dutyEvents.nodes.map(({ id }) => id) } });
  for (const { day } of days) await office.ask(IssueBulletinDocument, { input: { day } });
}
