/** January to July: supervisors record the roll-call, and the office issues a bulletin for each day. */
import { ConfirmDutyEventsDocument, DutyEventsToConfirmDocument, IssueBulletinDocument, RecordRollCallDocument } from '../../documents/documents.js';
import { daysBetween } from '../city/calendar.js';
import type { DutyDayPlan } from '../city/duty.js';
import { together } from '../cast.js';
import { groups, key, usernames, type Stage } from '../stage.js';

/** How many days one reporting reaches back: a supervisor's phone may have been offline for so long. */
const reach = 11;

/** The days of duty in the reportings that they are handed in with: about two weeks each. */
export function reportings(days: readonly DutyDayPlan[]): DutyDayPlan[][] {
  const found: DutyDayPlan[][] = [];
  for (const one of days) {
    const current = found.at(-1);
    if (current && daysBetween(current[0]!.day, one.day) <= reach) current.push(one);
    else found.push([one]);
  }
  return found;
}

/** One reporting: the days' lines by each supervisor, then the bulletins by the office. */
export async function report(stage: Stage, days: readonly DutyDayPlan[]): Promise<void> {
  const { plan, keys } = stage;
  const supervisorOf = new Map(plan.supervisors.flatMap(({ number, intersections }) => intersections.map((intersection) => [intersection, number] as const)));
  const lines = days.flatMap(({ day, lines: all }) => all.map((line) => ({ day, ...line })));
  await together([...groups(lines, ({ intersection }) => supervisorOf.get(intersection)!)], async ([supervisor, own]) => {
    const { recordRollCall } = await stage.who(usernames.supervisor(supervisor)).ask(RecordRollCallDocument, {
      input: {
        lines: own.map(({ day, unit, intersection, shift, present, leaderPresent, staffKind, events }) => ({
          dutyPostId: key(keys.posts, `${unit}-${intersection}`), day, shift, present, leaderPresent, staffKind,
          events: events.map(({ kind, reason }) => ({ kind, reason })),
        })),
      },
    });
    const refused = recordRollCall.rows.find(({ done }) => !done);
    if (refused) throw new Error(`The roll-call of ${usernames.supervisor(supervisor)}: ${refused.message}`);
  });
  const office = stage.who('office');
  const { dutyEvents } = await office.ask(DutyEventsToConfirmDocument, { first: 100, filter: { kind: ['CONSCIENTIOUS'], day: { from: days[0]!.day, to: days.at(-1)!.day } } });
  if (dutyEvents.nodes.length > 0) await office.ask(ConfirmDutyEventsDocument, { input: { eventIds: dutyEvents.nodes.map(({ id }) => id) } });
  for (const { day } of days) await office.ask(IssueBulletinDocument, { input: { day } });
}
