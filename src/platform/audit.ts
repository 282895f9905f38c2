import { newId } from './db/id.js';
import { keepable } from './db/text.js';
import type { UnitOfWork } from './db/unit-of-work.js';

const auditTag = 8;

export interface AuditNote {
  readonly action: string;
  readonly outcome: 'DONE' | 'REFUSED';
  readonly subjectId?: string;
  readonly detail?: Record<string, unknown>;
}

/** Appends a line to the office's audit chain. It holds the chain until the unit of work ends: do it last. */
export const appendAudit = (uow: UnitOfWork, note: AuditNote): Promise<void> => appendAudits(uow, [note]);

/** Appends a line for each note, in their order and by one statement. */
export async function appendAudits(uow: UnitOfWork, notes: readonly AuditNote[]): Promise<void> {
  if (uow.officeId === undefined || notes.length === 0) return;
  const lines = notes.map(({ action, outcome, subjectId, detail = {} }) => ({ id: newId(auditTag, uow.now), action, outcome, subject_id: subjectId ?? null, detail }));
  await uow.query(
    'select append_audit_entries($1, $2, $3, $4, $5)', [uow.officeId, uow.now, uow.actor.accountId ?? null, uow.actor.as, JSON.stringify(lines)]);
}

const secret = /password/i;

/** The input of a deed as the log keeps it: secrets left out, what no database keeps marked, since a row that was refused for it is logged all the same, and long ones shortened to what identifies them. */
export function auditable(input: unknown): Record<string, unknown> {
  const text = JSON.stringify(input ?? {}, (key, value: unknown) => (secret.test(key) ? '(not kept)' : typeof value === 'string' ? keepable(value) : value));
  return text.length <= 2_000 ? { input: JSON.parse(text) as unknown } : { inputBytes: text.length, inputBegins: text.slice(0, 500) };
}
