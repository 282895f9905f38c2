import { deed, each, insert, read, remove, update, type Action } from '../declare.js';
import { assignedUnit, hidden, office, ownUnit, unitPeople } from './who.js';

const whoWalks = { SUPERVISOR: 'ownIntersections' } as const;
const unitsAndSupervisors = [...unitPeople, 'SUPERVISOR'] as const;
const striking = ['struck_at', 'struck_by', 'strike_reason'] as const;
/** What an edition writes into the lines and events that it prints. */
const printing = [insert('bulletin_edition'), insert('bulletin_entry'), update('duty_line', ['bulletin_id', 'printed_state', 'contest_until']), update('duty_event', ['bulletin_id', 'counts'])] as const;
const recording = (who: { SUPERVISOR: 'ownRollCall' } | typeof office) => [insert('duty_line', who), ...['duty_event', 'duty_line_file'].map((table) => insert(table, 'SUPERVISOR' in who ? { SUPERVISOR: 'ownRecords' } : who))];

/** Duty posts and rosters, the roll-call, the bulletins and what is contested in them. */
export const dutyActions = {
  'dutyPost.read': read('Read duty posts', 'duty_post', { ...ownUnit, ...whoWalks, ...assignedUnit, ...office }),
  'dutyPost.arrange': deed('Begin or end a duty post', office, insert('duty_post'), update('duty_post', ['to_day'])),
  'supervision.read': read('Read which intersections a supervisor walks', 'supervision', { SUPERVISOR: 'ownAccount', ...office }),
  'supervision.arrange': deed('Give a supervisor intersections, or end that', office, insert('supervision'), update('supervision', ['from_day', 'to_day'])),

  'dutyPattern.read': read('Read the patterns of rosters', 'duty_pattern', office),
  'dutyShift.read': read('Read the roster', 'duty_shift', { ...ownUnit, ...whoWalks, ...office }),
  'dutyShift.arrange': deed('Make the roster from a pattern', office,
    insert('duty_pattern'), update('duty_pattern', ['made', 'changed', 'removed', 'kept']),
    insert('duty_shift'), update('duty_shift', ['due', 'starts_at', 'ends_at', 'pattern_id']), remove('duty_shift')),
  'dutySuspension.read': read('Read when duty is suspended', 'duty_suspension', { ...each(unitsAndSupervisors, 'everything'), ...office },
    hidden(unitsAndSupervisors, ['suspended_by', 'lifted_by'])),
  'dutySuspension.arrange': deed('Suspend duty for rain or a holiday, or lift that', office,
    insert('duty_suspension'), update('duty_suspension', ['lifted_at', 'lifted_by', 'lift_reason']), update('duty_shift', ['suspension_id']),
    update('duty_event', [...striking, 'suspension_id'])),

  'dutyLine.read': read('Read the roll-call', 'duty_line', { ...each(unitPeople, 'ownUnitFromBulletin'), SUPERVISOR: 'ownRecords', ...office },
    { ...hidden(unitPeople, ['recorded_by', 'struck_by', 'chosen_by', 'client_key', 'recorded_at_client', 'clock_offset_seconds']), SUPERVISOR: ['struck_by', 'chosen_by'] }),
  'dutyEvent.read': read('Read duty events', 'duty_event', { ...each(unitPeople, 'ownUnitFromBulletin'), SUPERVISOR: 'ownRecords', ...office },
    { ...hidden(unitPeople, ['recorded_by', 'confirmed_by', 'struck_by']), SUPERVISOR: ['struck_by'] }),
  'dutyLineFile.read': read('Read which photos a line of the roll-call has', 'duty_line_file', { ...each(unitPeople, 'dutyLinesSeen'), SUPERVISOR: 'ownRecords', ...office },
    hidden(unitPeople, ['recorded_by'])),
  'dutyLine.record': deed('Record the roll-call', { SUPERVISOR: 'ownRollCall' }, ...recording({ SUPERVISOR: 'ownRollCall' })),
  'dutyDayClose.read': read('Read which days supervisors have closed', 'duty_day_close', { SUPERVISOR: 'ownAccount', ...office }, { SUPERVISOR: ['reopened_by'] }),
  'dutyDayClose.close': deed('Close the own day at the intersections', { SUPERVISOR: 'ownAccount' }, insert('duty_day_close')),
  'dutyDayClose.reopen': deed("Open a supervisor's day again", office, update('duty_day_close', ['reopened_at', 'reopened_by', 'reopen_reason'])),
  'dutyEvent.confirm': deed('Confirm that duty was conscientious', office, update('duty_event', ['confirmed_by', 'confirmed_at'])),
  'dutyEvent.strike': deed('Strike lines or events of the roll-call', office, update('duty_line', ['state', ...striking]), update('duty_event', striking)),
  'dutyLine.choose': deed('Choose which of several lines of one shift counts', office, update('duty_line', ['state', 'chosen_at', 'chosen_by', 'choice_reason'])),

  'bulletin.read': read('Read daily bulletins', 'bulletin', { ...each(unitsAndSupervisors, 'everything'), ...office }, hidden(unitsAndSupervisors, ['issued_by'])),
  'bulletinEdition.read': read('Read the editions of a bulletin', 'bulletin_edition', { ...each(unitsAndSupervisors, 'everything'), ...office }, hidden(unitsAndSupervisors, ['issued_by'])),
  'bulletinEntry.read': read('Read the lines of an edition', 'bulletin_entry', { ...ownUnit, SUPERVISOR: 'ownRecords', ...office }, hidden(unitPeople, ['recorded_by'])),
  'bulletin.draft': deed('See what the bulletin of a day would say, and what is open', office),
  'bulletin.issue': deed('Issue the bulletin of a day', office, insert('bulletin'), ...printing),
  'bulletin.correct': deed('Correct an issued bulletin', office, ...printing),

  'dutyContest.read': read('Read what is contested', 'duty_contest', { ...ownUnit, ...office }, hidden(unitPeople, ['decided_by'])),
  'dutyContest.raise': deed('Contest a line of a bulletin', { UNIT_CLERK: 'ownUnit' }, insert('duty_contest')),
  'dutyContest.decide': deed('Uphold or strike what is contested', office,
    update('duty_contest', ['state', 'decided_by', 'decided_at', 'decision_reason']), update('duty_line', ['state', ...striking]), update('duty_event', striking)),

  'dutyImport.read': read('Read imports of the roll-call', 'duty_import', office),
  'dutyImport.preview': deed('Have a workbook of the roll-call read and judged', office, insert('duty_import')),
  'dutyImport.confirm': deed('Record the good rows of an import', office, update('duty_import', ['state', 'confirmed_at']), ...recording(office)),
} satisfies Record<string, Action>;
