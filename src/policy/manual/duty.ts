import { deed, each, insert, read, update, type Action } from '../declare.js';
import { assignedUnit, hidden, office, ownUnit, unitPeople } from './who.js';

/** Duty posts, the roll-call and the bulletins. */
export const dutyActions = {
  'dutyPost.read': read('Read duty posts', 'duty_post', { ...ownUnit, SUPERVISOR: 'ownIntersections', ...assignedUnit, ...office }),
  'dutyPost.arrange': deed('Begin or end a duty post', office, insert('duty_post'), update('duty_post', ['to_day'])),
  'supervision.read': read('Read which intersections a supervisor walks', 'supervision', { SUPERVISOR: 'ownAccount', ...office }),
  'supervision.arrange': deed('Give a supervisor intersections', office, insert('supervision')),
  'bulletin.read': read('Read daily bulletins', 'bulletin', { ...each([...unitPeople, 'SUPERVISOR'], 'everything'), ...office },
    hidden([...unitPeople, 'SUPERVISOR'], ['issued_by'])),
  'dutyLine.read': read('Read the roll-call', 'duty_line', { ...each(unitPeople, 'ownUnitFromBulletin'), SUPERVISOR: 'ownRecords', ...office },
    hidden(unitPeople, ['recorded_by'])),
  'dutyEvent.read': read('Read duty events', 'duty_event', { ...each(unitPeople, 'ownUnitFromBulletin'), SUPERVISOR: 'ownRecords', ...office },
    hidden(unitPeople, ['recorded_by', 'confirmed_by'])),
  'dutyLine.record': deed('Record the roll-call', { SUPERVISOR: 'ownRollCall' }, insert('duty_line'), insert('duty_event', { SUPERVISOR: 'ownRecords' })),
  'dutyEvent.confirm': deed('Confirm that duty was conscientious', office, update('duty_event', ['confirmed_by', 'confirmed_at'])),
  'bulletin.issue': deed('Issue the bulletin of a day', office,
    insert('bulletin'), update('duty_line', ['bulletin_id']), update('duty_event', ['bulletin_id'])),
} satisfies Record<string, Action>;
