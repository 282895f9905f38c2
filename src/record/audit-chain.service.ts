import type { UnitOfWork } from '../platform/db/unit-of-work.js';

/**
 * Computes the chain anew in the database, with the same text as append_audit_entries: each line's hash covers its contents
 * and the hash before it, so a line that was changed, taken out or put in breaks the chain at its place.
 */
export async function checkChain(uow: UnitOfWork): Promise<{ length: number; brokenAt: number | null }> {
  const [row] = await uow.query<{ length: number; brokenAt: number | null }>(`
    select count(*)::int as length, min(sequence) filter (where not holds) as "brokenAt" from (
      select sequence,
        sequence = row_number() over chain
        and previous_hash = coalesce(lag(hash) over chain, '\\x')
        and hash = sha256(previous_hash || convert_to(concat_ws('|', office_id, sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
          coalesce(account_id::text, '-'), role, action, outcome, coalesce(subject_id::text, '-'), detail), 'UTF8')) as holds
      from audit_entry window chain as (order by sequence)) checked`);
  return row ?? { length: 0, brokenAt: null };
}
