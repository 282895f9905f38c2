-- Files, and a unit's evidence in a round by rule.

create table file (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  -- The unit whose material this is; null for the office's own workbooks.
  unit_id uuid,
  purpose text not null check (purpose in ('EVIDENCE', 'LEDGER', 'IMPORT', 'EXPORT')),
  name text not null check (name <> '' and length(name) <= 200),
  media_type text,
  byte_length bigint check (byte_length > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null default 'TICKETED' check (state in ('TICKETED', 'STORED', 'REFUSED')),
  refusal text,
  ticket_expires_at timestamptz(3) not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint file_unit_fkey foreign key (office_id, unit_id) references unit (office_id, id),
  constraint file_uploaded_by_fkey foreign key (office_id, uploaded_by) references account (office_id, id),
  -- No evidence without a hash.
  constraint file_stored_check check (state <> 'STORED' or (sha256 is not null and byte_length is not null and media_type is not null and uploaded_at is not null))
);
create index file_unit_idx on file (office_id, unit_id);

create table archive (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'HANDED_IN', 'SIGNED')),
  return_reason text,
  handed_in_at timestamptz(3),
  handed_in_by uuid,
  signed_at timestamptz(3),
  signed_by uuid,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint archive_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint archive_assessment_key unique (office_id, assessment_id)
);

create table evidence (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  archive_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  rule_id uuid not null,
  title text not null check (title <> '' and length(title) <= 200),
  note text not null default '' check (length(note) <= 500),
  about_from date not null,
  about_to date not null,
  created_by uuid not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint evidence_archive_fkey foreign key (office_id, archive_id) references archive (office_id, id),
  constraint evidence_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint evidence_round_rule_fkey foreign key (office_id, round_id, rule_id) references round_rule (office_id, round_id, rule_id),
  constraint evidence_about_check check (about_from <= about_to)
);
create index evidence_assessment_idx on evidence (office_id, assessment_id, rule_id);

create table evidence_file (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  evidence_id uuid not null,
  file_id uuid not null,
  unit_id uuid not null,
  assessment_id uuid not null,
  primary key (office_id, id),
  constraint evidence_file_evidence_fkey foreign key (office_id, evidence_id) references evidence (office_id, id) on delete cascade,
  constraint evidence_file_file_fkey foreign key (office_id, file_id) references file (office_id, id),
  constraint evidence_file_key unique (office_id, evidence_id, file_id)
);
create index evidence_file_file_idx on evidence_file (office_id, file_id);

-- A workbook of units on its way in: read and judged, but nothing written before it is confirmed.
create table unit_import (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  file_id uuid not null,
  state text not null default 'PREVIEWED' check (state in ('PREVIEWED', 'CONFIRMED')),
  rows jsonb not null,
  good integer not null,
  bad integer not null,
  unchanged integer not null,
  created_by uuid not null,
  confirmed_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint unit_import_file_fkey foreign key (office_id, file_id) references file (office_id, id)
);
