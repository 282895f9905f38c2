import { deed, each, insert, look, read, remove, update, type Action } from '../declare.js';
import { everybody, everyRole, officeRoles } from '../roles.js';
import { admin, hidden, inspectors, office, unitPeople, withinOffice } from './who.js';

/** Accounts, roles and sessions. */
export const peopleActions = {
  'viewer.read': deed('Read who one is and what one may do', each(everybody, 'everything')),
  'session.signIn': deed('Sign in', each(everybody, 'everything')),
  'session.signOut': deed('Sign out', each(everyRole, 'ownAccount')),
  'session.actAs': deed('Act in another of the own roles', each(everyRole, 'ownAccount')),
  'session.keep': deed('Find out who somebody is', { BOUNDARY: 'everything' },
    look('session', ['office_id', 'id', 'token_hash', 'account_id', 'role_grant_id', 'last_seen_at', 'ended_at']),
    insert('session'), update('session', ['last_seen_at', 'ended_at', 'role_grant_id']),
    look('team_member', ['office_id', 'account_id', 'team_id', 'is_leader']), look('supervision', ['office_id', 'account_id', 'intersection_id', 'to_day'])),
  'account.changePassword': deed('Change the own password', each(everyRole, 'ownAccount')),
  'account.verify': deed('Check a password and keep count of failures', { BOUNDARY: 'everything' },
    look('account', ['office_id', 'id', 'username', 'name', 'password_hash', 'must_change_password', 'failed_attempts', 'locked_until', 'disabled_at']),
    update('account', ['password_hash', 'must_change_password', 'failed_attempts', 'locked_until'])),
  'account.read': read('Read accounts', 'account',
    { ...each(officeRoles, 'ownAccount'), ...each(unitPeople, ['ownAccount', 'unitColleagues']), COMMUNITY: ['ownAccount', 'communityColleagues'],
      ...each(inspectors, ['ownAccount', 'teamColleagues']), ...office },
    hidden(everyRole, ['password_hash', 'failed_attempts', 'locked_until'])),
  'account.create': deed('Create accounts with a one-time password', admin, insert('account'), insert('role_grant'), insert('mail_address')),
  'account.disable': deed('Disable an account or enable it again', admin, update('account', ['disabled_at'])),
  'account.resetPassword': deed('Set a new one-time password', admin, update('account', ['password_hash', 'must_change_password', 'failed_attempts', 'locked_until'])),
  'mailAddress.read': read('Read mail addresses', 'mail_address', { ...each(withinOffice, 'ownAccount'), ...office, WORKER: 'everything' }),
  'mailAddress.set': deed('Set where the own mail goes', each(withinOffice, 'ownAccount'),
    insert('mail_address'), update('mail_address', ['address', 'created_at']), remove('mail_address')),
  'account.setTypeSize': deed('Set the size of type that one reads in', each(officeRoles, 'ownAccount'), update('account', ['type_size'])),
  'roleGrant.read': read('Read who may act as what', 'role_grant',
    { ...each(officeRoles, 'ownAccount'), ...each(unitPeople, ['ownAccount', 'ownUnit']), COMMUNITY: ['ownAccount', 'ownCommunity'], ...office, BOUNDARY: 'everything' }),
  'roleGrant.give': deed('Grant a role', admin, insert('role_grant')),
  'roleGrant.revoke': deed('Revoke a role', admin, update('role_grant', ['revoked_at'])),
} satisfies Record<string, Action>;
