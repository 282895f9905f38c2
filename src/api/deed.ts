import { createHash } from 'node:crypto';
import type { ActionName } from '../policy/actions.js';
import { canonicalJson } from '../scoring/canonical.js';
import { Refusal } from '../platform/errors/errors.js';
import { BatchResult, batchResult } from '../platform/graph/batch.js';
import { rowByTag } from '../platform/graph/row.js';
import { isId, tagOf } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { appendAudit, appendAudits, auditable } from '../platform/audit.js';
import type { Operation } from './operation.js';

/** What the wrapper of every mutation sees of its field's arguments. */
export interface DeedArgs { readonly input?: { readonly idempotencyKey?: string | null } }

interface Remembered { readonly action: string; readonly input_sha256: string; readonly result: { ids: string[]; list: boolean; batch?: BatchResult } }

/**
 * Does one mutation field: in its own transaction, at most once for its key, and with its line in the audit chain.
 * The same key with the same input is answered from what was done; with another input it is refused (KEY_REUSED).
 */
export async function doDeed(operation: Operation, action: ActionName, asBoundary: boolean, args: DeedArgs, work: () => Promise<unknown>): Promise<unknown> {
  const key = args.input?.idempotencyKey ?? undefined;
  const inputHash = key === undefined ? '' : createHash('sha256').update(canonicalJson(JSON.parse(JSON.stringify(args)))).digest('hex');
  return operation.write(asBoundary, async (uow) => {
    if (key !== undefined) {
      // Two repeats at the same moment: the second waits here and then finds what the first has written.
      await uow.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${uow.actor.accountId} ${key}`]);
      const [done] = await uow.query<Remembered>('select action, input_sha256, result from idempotent_deed where account_id = $1 and key = $2', [uow.actor.accountId, key]);
      if (done) return repeat(uow, done, action, inputHash);
    }
    const result = await work().catch(async (error: unknown) => {
      // What a refusal keeps, such as a failed sign-in that is counted, is kept with its line in the log.
      if (error instanceof Refusal && error.keepsWrites) await appendAudit(uow, { action, outcome: 'REFUSED', detail: { code: error.code, ...auditable(args.input) } });
      throw error;
    });
    const ids = keysOf(result);
    if (key !== undefined) {
      await uow.query('insert into idempotent_deed (account_id, key, action, input_sha256, result, created_at) values ($1, $2, $3, $4, $5, $6)',
        [uow.actor.accountId, key, action, inputHash, JSON.stringify({ ids, list: Array.isArray(result), batch: result instanceof BatchResult ? result : undefined }), uow.now]);
    }
    if (result instanceof BatchResult) await auditRows(uow, action, args, result);
    else await appendAudit(uow, { action, outcome: 'DONE', subjectId: ids[0], detail: auditable(args.input) });
    return result;
  });
}

/** A line for each row of a batch; what was asked stands in the first, so that it is there once. */
async function auditRows(uow: UnitOfWork, action: ActionName, { input }: DeedArgs, { rows }: BatchResult): Promise<void> {
  await appendAudits(uow, rows.map(({ at, subjectId, done, code, message }) => ({
    action, outcome: done ? 'DONE' : 'REFUSED', subjectId: subjectId != null && isId(subjectId) ? subjectId : undefined,
    detail: { row: at, of: rows.length, ...(done ? {} : { code, message }), ...(at === 0 ? auditable(input) : {}) },
  })));
}

async function repeat(uow: UnitOfWork, done: Remembered, action: ActionName, inputHash: string): Promise<unknown> {
  if (done.action !== action || done.input_sha256 !== inputHash) throw new Refusal('KEY_REUSED', 'This idempotency key stands for another deed', { field: 'input.idempotencyKey' });
  if (done.result.batch) return batchResult(done.result.batch.rows);
  if (done.result.ids.length === 0) throw new Refusal('WRONG_STATE', 'This was done already, and its answer is not kept because it held a secret', { field: 'input.idempotencyKey' });
  const rows = await Promise.all(done.result.ids.map(async (id) => {
    const entity = rowByTag(tagOf(id))?.entity;
    return entity ? uow.rows.one(entity, { id }) : null;
  }));
  return done.result.list ? rows : rows[0];
}

function keysOf(result: unknown): string[] {
  const rows = Array.isArray(result) ? result : [result];
  return rows.flatMap((row: unknown) => (typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? [row.id] : []));
}
