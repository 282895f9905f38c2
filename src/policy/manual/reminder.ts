import { deed, each, insert, look, read, update, type Action } from '../declare.js';
import { hidden, office, ownUnit, unitPeople, withinOffice } from './who.js';

/** Reminders, messages and the mail that carries them. */
export const reminderActions = {
  'task.read': deed('See what one has to do', each(withinOffice, 'everything')),
  'assessmentOpening.read': read('Read who of a unit has opened its assessment', 'assessment_opening', { ...ownUnit, ...office }),
  'assessment.open': deed('Open the own assessment', each(unitPeople, 'ownUnitInOwnName'), insert('assessment_opening')),
  'submission.read': deed('See how far the units have come with submitting', { ...ownUnit, ...office }),
  'reminderList.read': deed('See who is to be reminded', office),
  'reminder.read': read('Read reminders', 'reminder', { ...ownUnit, ...office }, hidden(unitPeople, ['sent_by'])),
  'reminder.send': deed('Remind units that have not submitted', office, insert('reminder'), insert('message')),
  'message.read': read('Read messages', 'message', { ...each(withinOffice, 'ownAccount'), ...each(['OFFICE_STAFF', 'OFFICE_ADMIN'], ['ownAccount', 'ofReminders']), WORKER: 'everything' }),
  'message.mark': deed('Mark the own messages as read', each(withinOffice, 'ownAccount'), update('message', ['read_at'])),
  'mail.read': read('Read how far mail has come', 'mail', { ...each(withinOffice, 'ownAccount'), ...office, WORKER: 'everything' },
    hidden(withinOffice.filter((role) => role !== 'OFFICE_STAFF' && role !== 'OFFICE_ADMIN'), ['problem'])),
  // The server's own chores: what is due is told, and what is told is sent.
  'message.write': deed('Tell people what is due', { WORKER: 'everything' }, insert('message'),
    look('account', ['office_id', 'id', 'disabled_at', 'must_change_password']), look('role_grant', ['office_id', 'id', 'account_id', 'role', 'unit_id', 'community_id', 'revoked_at', 'created_at']),
    look('team_member', ['office_id', 'account_id', 'team_id', 'is_leader']), look('supervision', ['office_id', 'account_id', 'intersection_id'])),
  'mail.send': deed('Send mail', { WORKER: 'everything' }, insert('mail'), update('mail', ['state', 'attempts', 'next_attempt_at', 'claimed_until', 'problem', 'sent_at']), update('message', ['mail_id']),
    look('office', ['id', 'name_zh'])),
} satisfies Record<string, Action>;
