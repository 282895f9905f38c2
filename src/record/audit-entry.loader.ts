import { ID } from 'type-graphql';
import { DayRange, equals, judged, listOf, oneOf } from '../platform/graph/list.js';
import { AuditEntry, AuditOutcome } from './audit-entry.entity.js';

export const auditEntries = listOf(AuditEntry, {
  says: 'lines of the log',
  filter: {
    action: equals<AuditEntry>('action', () => String, 'Of this action.'),
    outcome: oneOf<AuditEntry>('outcome', () => AuditOutcome, 'With this outcome.'),
    subjectId: equals<AuditEntry>('subjectId', () => ID, 'Done to what has this key.'),
    role: equals<AuditEntry>('role', () => String, 'Done in this role.'),
    day: judged<AuditEntry>(() => DayRange, "Done on these days of the office's own time."),
    accountId: equals<AuditEntry>('accountId', () => ID, 'Done by this account.'),
  },
  order: ['-sequence'],
});
