-- What is asked: versioned rule sets and their rules. Points are integers, hundredths of a point.

create table rule_set (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  code text not null check (code <> ''),
  version integer not null check (version > 0),
  title_zh text not null check (title_zh <> ''),
  title_en text not null default '',
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint rule_set_version_key unique (office_id, code, version)
);

create table rule (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  rule_set_id uuid not null,
  code text not null check (code <> ''),
  ordinal integer not null,
  section_zh text not null,
  section_en text not null default '',
  title_zh text not null check (title_zh <> ''),
  title_en text not null default '',
  requirement_zh text not null default '',
  maximum integer not null check (maximum > 0 and maximum <= 10000),
  method text not null check (method in ('REPORT', 'MATERIAL', 'SITE')),
  evidence_slots text[] not null default '{}',
  source text not null default '',
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint rule_rule_set_fkey foreign key (office_id, rule_set_id) references rule_set (office_id, id),
  constraint rule_code_key unique (office_id, rule_set_id, code)
);
