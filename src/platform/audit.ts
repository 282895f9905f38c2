import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';

const auditTag = 8;

export interface AuditNote {
  readonly action: string;
  readonly outcome: 'DONE' | 'REFUSED';
  readonly subjectId?: string;
  readonly detail?: Record<string, unknown>;
}

/** Appends a line to the office's audit chain. It holds the chain until the unit of work ends: do it last. */
export async function appendAudit(uow: UnitOfWork, { action, outcome, subjectId, detail = {} }: AuditNote): Promise<void> {
  if (uow.officeId === undefined) return;
  await uow.query('select append_audit_entry($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    uow.officeId, newId(auditTag, uow.now), uow.now, uow.actor.accountId ?? null, uow.actor.as, action, outcome, subjectId ?? null, JSON.stringify(detail),
  ]);
}

const secret = /password/i;

/** The input of a deed as the log keeps it: secrets left out, and long ones shortened to what identifies them. */
export function auditable(input: unknown): Record<string, unknown> {
  const text = JSON.stringify(input ?? {}, (key, value: unknown) => (secret.test(key) ? '(not kept)' : value));
  return text.length <= 2_000 ? { input: JSON.parse(text) as unknown } : { inputBytes: text.length, inputBegins: text.slice(0, 500) };
}
