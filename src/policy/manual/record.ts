import { each, insert, read, type Action } from '../declare.js';
import { everyRole } from '../roles.js';

/** The audit log and the memory of deeds. */
export const recordActions = {
  'auditEntry.read': read('Read the audit log', 'audit_entry', { AUDITOR: 'everything' }),
  // The boundary's own deeds, such as changing the role, are remembered for the account that asked.
  'deed.remember': { ...read('Have a repeated deed answered once', 'idempotent_deed', each([...everyRole, 'BOUNDARY'], 'ownAccount')),
    touches: [{ table: 'idempotent_deed', verb: 'select' }, insert('idempotent_deed')] },
} satisfies Record<string, Action>;
