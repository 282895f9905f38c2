-- Files come from communities and supervisors too; they arrive in parts, are scanned, looked at, compared and looked after.

alter table file
  add column community_id uuid,
  -- Until it is whole, what it will be: its length as announced, the sender's own key for it, and the server that takes its parts.
  add column announced_length bigint check (announced_length > 0),
  add column client_key text check (length(client_key) between 1 and 200),
  add column writer uuid,
  add column writer_until timestamptz(3),
  -- What is wrong with it: the virus that was found, or what became of its bytes.
  add column problem text,
  -- What its photo says, and its difference hash, once somebody has looked.
  add column pictured_at timestamptz(3),
  add column has_pictures boolean not null default false,
  add column taken_at timestamptz(3),
  add column taken_place jsonb,
  add column print bit(64),
  -- When the sweep was last here, since when nothing has referred to it, and when its bytes last had its hash.
  add column swept_at timestamptz(3),
  add column orphaned_at timestamptz(3),
  add column verified_at timestamptz(3),
  add constraint file_community_fkey foreign key (office_id, community_id) references community (office_id, id),
  drop constraint file_purpose_check,
  add constraint file_purpose_check check (purpose in ('EVIDENCE', 'LEDGER', 'DUTY', 'IMPORT', 'EXPORT')),
  drop constraint file_state_check,
  add constraint file_state_check check (state in ('TICKETED', 'UNSCANNED', 'STORED', 'QUARANTINED', 'DAMAGED', 'REFUSED')),
  drop constraint file_stored_check,
  -- No evidence without a hash.
  add constraint file_stored_check check (state in ('TICKETED', 'REFUSED') or (sha256 is not null and byte_length is not null and media_type is not null and uploaded_at is not null)),
  -- A file is a unit's, or a community's, or neither's.
  add constraint file_owner_check check (unit_id is null or community_id is null);
create index file_community_idx on file (office_id, community_id) where community_id is not null;
-- A repeated request finds what the first has begun.
create unique index file_client_key on file (office_id, uploaded_by, client_key) where client_key is not null;
create index file_bytes_idx on file (office_id, unit_id) include (byte_length, announced_length) where state <> 'REFUSED';
create index file_print_idx on file (office_id) include (id, unit_id, uploaded_at, print) where print is not null;
create index file_unpictured_idx on file (office_id, id) where state = 'STORED' and pictured_at is null;
create index file_damaged_idx on file (office_id, id) where state = 'DAMAGED';
create index file_unscanned_idx on file (office_id, id) where state = 'UNSCANNED';
create index file_swept_idx on file (office_id, swept_at);
create index file_verified_idx on file (office_id, verified_at);

-- A photo that is nearly the same as an earlier one.
create table photo_match (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  file_id uuid not null,
  other_file_id uuid not null,
  -- The unit, where both are its photos; null across units, which the office alone may know.
  unit_id uuid,
  distance smallint not null check (distance between 0 and 8),
  found_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint photo_match_key unique (office_id, file_id, other_file_id),
  constraint photo_match_file_fkey foreign key (office_id, file_id) references file (office_id, id) on delete cascade,
  constraint photo_match_other_fkey foreign key (office_id, other_file_id) references file (office_id, id) on delete cascade,
  constraint photo_match_unit_fkey foreign key (office_id, unit_id) references unit (office_id, id)
);
create index photo_match_other_idx on photo_match (office_id, other_file_id);
create index photo_match_unit_idx on photo_match (office_id, unit_id);

-- How many bytes the own office holds or awaits: of one unit, and in all. Whoever asks keeps others from asking until what it
-- then begins is written, so that two uploads never share the last free bytes. A unit is told no other unit's sum by it: the
-- server says only whether there is room.
create function storage_in_use(of_unit uuid, out unit_bytes bigint, out office_bytes bigint)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('storage ' || current_office_id(), 0));
  select coalesce(sum(coalesce(byte_length, announced_length)) filter (where unit_id = of_unit), 0), coalesce(sum(coalesce(byte_length, announced_length)), 0)
    into unit_bytes, office_bytes from file where office_id = current_office_id() and state <> 'REFUSED';
end $$;
revoke all on function storage_in_use from public;
grant execute on function storage_in_use to kaohe_unit_clerk, kaohe_community, kaohe_supervisor, kaohe_office_staff, kaohe_office_admin;
