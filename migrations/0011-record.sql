-- What was done: the audit chain, and the memory that makes a repeated deed one deed.

create table audit_entry (
  office_id uuid not null references office (id),
  id uuid not null,
  sequence bigint not null,
  at timestamptz(3) not null,
  account_id uuid,
  role text not null,
  action text not null,
  outcome text not null check (outcome in ('DONE', 'REFUSED')),
  subject_id uuid,
  detail jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null,
  primary key (office_id, sequence),
  unique (office_id, id)
);
create index audit_entry_account_idx on audit_entry (office_id, account_id);

-- Appends one entry to its office's chain. The lock is held until the transaction ends, so call it last.
-- It runs as the owner: no application role may write the table, and none may change what stands in it.
create function append_audit_entry(in_office uuid, in_id uuid, in_at timestamptz, in_account uuid, in_role text, in_action text,
  in_outcome text, in_subject uuid, in_detail jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  last record;
  ordinal bigint;
  prior bytea;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit' || in_office::text, 0));
  select sequence, hash into last from audit_entry where office_id = in_office order by sequence desc limit 1;
  ordinal := coalesce(last.sequence, 0) + 1;
  prior := coalesce(last.hash, '\x');
  insert into audit_entry (office_id, id, sequence, at, account_id, role, action, outcome, subject_id, detail, previous_hash, hash)
  values (in_office, in_id, ordinal, in_at, in_account, in_role, in_action, in_outcome, in_subject, in_detail, prior,
    sha256(prior || convert_to(concat_ws('|', in_office, ordinal, to_char(in_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
      coalesce(in_account::text, '-'), in_role, in_action, in_outcome, coalesce(in_subject::text, '-'), in_detail), 'UTF8')));
  return ordinal;
end $$;
revoke all on function append_audit_entry from public;

create table idempotent_deed (
  office_id uuid not null default current_office_id() references office (id),
  account_id uuid not null,
  key text not null check (length(key) between 1 and 200),
  action text not null,
  input_sha256 text not null,
  result jsonb not null,
  created_at timestamptz(3) not null,
  primary key (office_id, account_id, key)
);
