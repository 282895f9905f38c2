import { deed, each, look, read, update, type Action, type Touch } from '../declare.js';
import { withinOffice } from './who.js';

const ownExports = each(withinOffice, 'ownExports');
const request: Touch = {
  table: 'export', verb: 'insert',
  columns: ['id', 'kind', 'format', 'round_id', 'unit_ids', 'from_day', 'to_day', 'file_name', 'requested_by', 'role_grant_id', 'reach', 'created_at'],
};

/** Exports: what is in one is decided by the rights of who asked, when it is made and when it is fetched. */
export const exportActions = {
  'export.read': read('Read exports', 'export', { ...ownExports, OFFICE_ADMIN: 'everything', WORKER: 'everything' }),
  'export.request': deed('Have an export of what one sees prepared', ownExports, request),
  'export.cancel': deed('Cancel an own export that is not ready', ownExports, update('export', ['state', 'finished_at'])),
  'export.fetch': deed('Fetch an own export', ownExports, update('export', ['state', 'failure'])),
  'export.make': deed('Make the exports that were asked for, and forget them in time', { WORKER: 'everything' },
    update('export', ['state', 'failure', 'done', 'total', 'holds', 'claim', 'lease_until', 'attempts', 'byte_length', 'sha256', 'finished_at', 'expires_at', 'bytes_removed']),
    // Who asked is looked up again by the records that a session is resolved by.
    look('account', ['office_id', 'id', 'disabled_at']), look('role_grant', ['office_id', 'id', 'account_id', 'role', 'unit_id', 'community_id', 'revoked_at']),
    look('team_member', ['office_id', 'account_id', 'team_id', 'is_leader']), look('supervision', ['office_id', 'account_id', 'intersection_id', 'to_day'])),
} satisfies Record<string, Action>;
