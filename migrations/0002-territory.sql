-- The map everything hangs on: office, unit, community, intersection.

-- Every other table takes its office from the unit of work, never from a caller.
create function current_office_id() returns uuid language sql stable
  return nullif(current_setting('app.office_id', true), '')::uuid;

create table office (
  id uuid primary key,
  code text not null constraint office_code_key unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  name_zh text not null check (name_zh <> ''),
  name_en text not null default '',
  time_zone text not null default 'Asia/Shanghai',
  is_home boolean not null default false,
  created_at timestamptz(3) not null
);
-- A plain user name belongs to the home office; people of the others sign in as name@code.
create unique index office_home_key on office (is_home) where is_home;

create table unit (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  number integer not null check (number > 0),
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  name_zh text not null check (name_zh <> ''),
  name_en text not null default '',
  affiliation text not null check (affiliation in ('CENTRAL', 'PROVINCIAL', 'MUNICIPAL')),
  category text not null check (category in ('NATIONAL', 'NATIONAL_CANDIDATE', 'PROVINCIAL', 'PROVINCIAL_CANDIDATE', 'MUNICIPAL')),
  contact_name text not null default '',
  contact_phone text not null default '',
  active boolean not null default true,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint unit_number_key unique (office_id, number),
  constraint unit_code_key unique (office_id, code),
  constraint unit_name_zh_key unique (office_id, name_zh)
);

create table community (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  name_zh text not null check (name_zh <> ''),
  name_en text not null default '',
  street text not null default '',
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint community_code_key unique (office_id, code),
  constraint community_name_zh_key unique (office_id, name_zh)
);

create table intersection (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  name_zh text not null check (name_zh <> ''),
  name_en text not null default '',
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint intersection_code_key unique (office_id, code),
  constraint intersection_name_zh_key unique (office_id, name_zh)
);
