import { each, insert, read, type Action } from '../declare.js';
import { everyRole } from '../roles.js';

/** The audit log and the memory of deeds. */
export const recordActions = {
  'auditEntry.read': read('Read the audit log', 'audit_entry', { AUDITOR: 'everything' }),
  'deed.remember': { ...read('Have a repeated deed answered once', 'idempotent_deed', each(everyRole, 'ownAccount')),
    touches: [{ table: 'idempotent_deed', verb: 'select' }, insert('idempotent_deed')] },
} satisfies Record<string, Action>;
