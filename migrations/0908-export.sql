-- Exports: what somebody has asked the server to prepare, in the background, as a file to be fetched until it expires.

create table export (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  kind text not null check (kind ~ '^[A-Z_]+$'),
  format text not null check (format in ('ZIP', 'XLSX', 'CSV')),
  -- What it is of: all that the asker sees, unless these say less.
  round_id uuid,
  unit_ids uuid[] not null default '{}',
  from_day date,
  to_day date,
  file_name text not null check (file_name <> '' and length(file_name) <= 200),
  state text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'READY', 'FAILED', 'CANCELLED', 'WITHDRAWN', 'EXPIRED')),
  failure text,
  done integer not null default 0 check (done >= 0),
  total integer check (total >= 0),
  -- Who asked, in which role, and how far that role reached then: what it reaches no more is not handed out.
  requested_by uuid not null,
  role_grant_id uuid not null,
  reach jsonb not null,
  -- The rows on which it hangs that the asker may see what is in it; what they are is the kind's to know.
  holds uuid[] not null default '{}',
  -- Who makes it now, and until when that is believed without hearing from them.
  claim uuid,
  lease_until timestamptz(3),
  attempts integer not null default 0,
  byte_length bigint check (byte_length > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  finished_at timestamptz(3),
  expires_at timestamptz(3),
  -- Whether the store was told to forget its bytes.
  bytes_removed boolean not null default false,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint export_round_fkey foreign key (office_id, round_id) references round (office_id, id),
  constraint export_requested_by_fkey foreign key (office_id, requested_by) references account (office_id, id),
  constraint export_role_grant_fkey foreign key (office_id, role_grant_id) references role_grant (office_id, id),
  constraint export_days_check check (from_day is null or to_day is null or from_day <= to_day),
  constraint export_ready_check check (state <> 'READY' or (byte_length is not null and sha256 is not null and finished_at is not null and expires_at is not null))
);
create index export_requested_by_idx on export (office_id, requested_by, created_at);
create index export_waiting_idx on export (office_id, created_at) where state in ('QUEUED', 'RUNNING');
create index export_stored_idx on export (office_id, expires_at) where not bytes_removed;
