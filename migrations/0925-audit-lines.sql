-- Appends entries to their office's chain, in the order of the list: a batch of five hundred rows is one walk of the chain and
-- one statement. The lock is held until the transaction ends, so call it last. It runs as the owner: no application role may
-- write the table, and none may change what stands in it. It takes the place of the function for one entry.
create function append_audit_entries(in_office uuid, in_at timestamptz, in_account uuid, in_role text, in_entries jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  last record;
  entry record;
  ordinal bigint;
  prior bytea;
  next bytea;
  sequences bigint[] := '{}';
  priors bytea[] := '{}';
  hashes bytea[] := '{}';
begin
  perform pg_advisory_xact_lock(hashtextextended('audit' || in_office::text, 0));
  select sequence, hash into last from audit_entry where office_id = in_office order by sequence desc limit 1;
  ordinal := coalesce(last.sequence, 0);
  prior := coalesce(last.hash, '\x');
  for entry in select * from jsonb_to_recordset(in_entries) as line (id uuid, action text, outcome text, subject_id uuid, detail jsonb) loop
    ordinal := ordinal + 1;
    next := sha256(prior || convert_to(concat_ws('|', in_office, ordinal, to_char(in_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
      coalesce(in_account::text, '-'), in_role, entry.action, entry.outcome, coalesce(entry.subject_id::text, '-'), entry.detail), 'UTF8'));
    sequences := sequences || ordinal;
    priors := priors || prior;
    hashes := hashes || next;
    prior := next;
  end loop;
  insert into audit_entry (office_id, id, sequence, at, account_id, role, action, outcome, subject_id, detail, previous_hash, hash)
  select in_office, line.id, line.sequence, in_at, in_account, in_role, line.action, line.outcome, line.subject_id, line.detail, line.prior, line.hash
  from rows from (jsonb_to_recordset(in_entries) as (id uuid, action text, outcome text, subject_id uuid, detail jsonb), unnest(sequences), unnest(priors), unnest(hashes))
    as line (id, action, outcome, subject_id, detail, sequence, prior, hash);
  return ordinal;
end $$;
revoke all on function append_audit_entries from public;
drop function append_audit_entry;
