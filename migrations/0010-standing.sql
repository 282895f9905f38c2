-- Results, their immutable snapshots, and the published notice.

create table standing (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  round_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  category text not null,
  unit_number integer not null,
  unit_name_zh text not null,
  total integer not null,
  creation integer not null,
  community integer,
  intersection integer,
  uncapped_intersection integer,
  absences integer not null,
  rank integer not null check (rank > 0),
  computed_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint standing_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint standing_once_key unique (office_id, assessment_id)
);
create index standing_round_idx on standing (office_id, round_id, category, rank);

-- How a standing came about: parts, rules and redistribution as the scoring gave them, exact fractions included.
-- Apart from the standing, because everybody may read a published list but only the unit and the office its reasons.
create table explanation (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  standing_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  detail jsonb not null,
  primary key (office_id, id),
  constraint explanation_standing_fkey foreign key (office_id, standing_id) references standing (office_id, id) on delete cascade,
  constraint explanation_once_key unique (office_id, standing_id)
);

create table snapshot (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  round_id uuid not null,
  edition integer not null check (edition > 0),
  canonical_json text not null,
  byte_length integer not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_by uuid not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint snapshot_round_fkey foreign key (office_id, round_id) references round (office_id, id),
  constraint snapshot_edition_key unique (office_id, round_id, edition)
);

create table notice (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  round_id uuid not null,
  snapshot_id uuid not null,
  edition integer not null check (edition > 0),
  office_name_zh text not null,
  title_zh text not null,
  body_zh text not null,
  annexes jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  issued_by uuid not null,
  issued_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint notice_round_fkey foreign key (office_id, round_id) references round (office_id, id),
  constraint notice_snapshot_fkey foreign key (office_id, snapshot_id) references snapshot (office_id, id),
  constraint notice_edition_key unique (office_id, round_id, edition)
);
