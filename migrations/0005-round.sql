-- When it is asked, with which settings, and of whom.
-- Settings are integers: weights and shares in hundredths of a percent, points in hundredths of a point.

create table round (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  title_zh text not null check (title_zh <> ''),
  title_en text not null default '',
  rule_set_id uuid not null,
  phase text not null default 'DRAFT' check (phase in ('DRAFT', 'OPEN', 'INSPECTION', 'REVIEW', 'PUBLISHED', 'CLOSED')),
  period_from date not null,
  period_to date not null,
  submission_deadline timestamptz(3) not null,
  inspection_from date not null,
  inspection_to date not null,
  creation_weight integer not null default 4000,
  community_weight integer not null default 3000,
  intersection_weight integer not null default 3000,
  ledger_share integer not null default 5000 check (ledger_share between 0 and 10000),
  intersection_base integer not null default 10000,
  intersection_floor integer not null default 0,
  intersection_cap integer not null default 10000,
  absent_tariff integer not null default -500,
  late_tariff integer not null default -300,
  left_early_tariff integer not null default -300,
  careless_tariff integer not null default -200,
  conscientious_tariff integer not null default 200,
  spread_limit integer not null default 2000 check (spread_limit between 0 and 10000),
  settings_frozen_at timestamptz(3),
  preview_opened_at timestamptz(3),
  published_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint round_title_zh_key unique (office_id, title_zh),
  constraint round_rule_set_fkey foreign key (office_id, rule_set_id) references rule_set (office_id, id),
  constraint round_period_check check (period_from <= period_to and inspection_from <= inspection_to),
  constraint round_weights_check check (creation_weight >= 0 and community_weight >= 0 and intersection_weight >= 0
    and creation_weight + community_weight + intersection_weight = 10000),
  constraint round_intersection_check check (intersection_floor <= intersection_base and intersection_base <= intersection_cap)
);

create table round_rule (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  round_id uuid not null,
  rule_id uuid not null,
  ordinal integer not null,
  primary key (office_id, id),
  constraint round_rule_round_fkey foreign key (office_id, round_id) references round (office_id, id),
  constraint round_rule_rule_fkey foreign key (office_id, rule_id) references rule (office_id, id),
  constraint round_rule_key unique (office_id, round_id, rule_id)
);

-- Each step of a round's life, forward or back, with its reason: nothing here is ever changed.
create table round_step (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  round_id uuid not null,
  from_phase text not null,
  to_phase text not null,
  reason text not null default '',
  taken_by uuid not null,
  taken_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint round_step_round_fkey foreign key (office_id, round_id) references round (office_id, id),
  constraint round_step_account_fkey foreign key (office_id, taken_by) references account (office_id, id)
);
create index round_step_round_idx on round_step (office_id, round_id);

-- Inspection teams belong to a round; they stand here because an assessment names its team.
create table team (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  round_id uuid not null,
  number integer not null check (number > 0),
  name_zh text not null default '',
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint team_round_fkey foreign key (office_id, round_id) references round (office_id, id),
  constraint team_number_key unique (office_id, round_id, number)
);

create table team_member (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  team_id uuid not null,
  round_id uuid not null,
  account_id uuid not null,
  is_leader boolean not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint team_member_team_fkey foreign key (office_id, team_id) references team (office_id, id),
  constraint team_member_account_fkey foreign key (office_id, account_id) references account (office_id, id),
  -- One person sits in one team of a round.
  constraint team_member_round_key unique (office_id, round_id, account_id)
);
create index team_member_account_idx on team_member (office_id, account_id);
create unique index team_leader_key on team_member (office_id, team_id) where is_leader;

create table assessment (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  -- As fixed when the round opened: a unit that is promoted meanwhile stays in its list.
  category text not null check (category in ('NATIONAL', 'NATIONAL_CANDIDATE', 'PROVINCIAL', 'PROVINCIAL_CANDIDATE', 'MUNICIPAL')),
  team_id uuid,
  locked_at timestamptz(3),
  locked_by uuid,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint assessment_round_fkey foreign key (office_id, round_id) references round (office_id, id),
  constraint assessment_unit_fkey foreign key (office_id, unit_id) references unit (office_id, id),
  constraint assessment_team_fkey foreign key (office_id, team_id) references team (office_id, id),
  constraint assessment_round_unit_key unique (office_id, round_id, unit_id),
  -- Rows below an assessment repeat its unit and round for the policies; this key keeps them true.
  constraint assessment_whole_key unique (office_id, id, unit_id, round_id)
);
create index assessment_unit_idx on assessment (office_id, unit_id);
create index assessment_team_idx on assessment (office_id, team_id);
