-- Who partners whom, the ledger of deeds, and the community's rating.

create table partnership (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  unit_id uuid not null,
  community_id uuid not null,
  from_day date not null,
  to_day date,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint partnership_unit_fkey foreign key (office_id, unit_id) references unit (office_id, id),
  constraint partnership_community_fkey foreign key (office_id, community_id) references community (office_id, id),
  constraint partnership_key unique (office_id, unit_id, community_id, from_day),
  constraint partnership_whole_key unique (office_id, id, unit_id, community_id),
  constraint partnership_days_check check (to_day is null or from_day <= to_day)
);
create index partnership_community_idx on partnership (office_id, community_id);

create table ledger_entry (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  partnership_id uuid not null,
  unit_id uuid not null,
  community_id uuid not null,
  key_task text not null check (key_task in ('ATMOSPHERE', 'ENVIRONMENT', 'FACILITY', 'VOLUNTEER', 'CULTURE')),
  title text not null check (title <> '' and length(title) <= 200),
  note text not null default '' check (length(note) <= 1000),
  done_on date not null,
  leaders integer not null default 0 check (leaders >= 0),
  staff integer not null default 0 check (staff >= 0),
  volunteers integer not null default 0 check (volunteers >= 0),
  minutes integer not null default 0 check (minutes >= 0),
  money numeric(12, 2) not null default 0 check (money >= 0),
  goods jsonb not null default '[]',
  answer text not null default 'UNANSWERED' check (answer in ('UNANSWERED', 'CONFIRMED', 'PARTLY_CONFIRMED', 'DISPUTED')),
  answer_remark text not null default '',
  answered_by uuid,
  answered_at timestamptz(3),
  created_by uuid not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint ledger_entry_partnership_fkey foreign key (office_id, partnership_id, unit_id, community_id) references partnership (office_id, id, unit_id, community_id),
  constraint ledger_entry_answered_check check ((answer = 'UNANSWERED') = (answered_at is null))
);
create index ledger_entry_unit_idx on ledger_entry (office_id, unit_id, done_on);
create index ledger_entry_partnership_idx on ledger_entry (office_id, partnership_id);
create index ledger_entry_community_idx on ledger_entry (office_id, community_id, done_on);

create table ledger_entry_file (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  ledger_entry_id uuid not null,
  file_id uuid not null,
  unit_id uuid not null,
  community_id uuid not null,
  primary key (office_id, id),
  constraint ledger_entry_file_entry_fkey foreign key (office_id, ledger_entry_id) references ledger_entry (office_id, id),
  constraint ledger_entry_file_file_fkey foreign key (office_id, file_id) references file (office_id, id),
  constraint ledger_entry_file_key unique (office_id, ledger_entry_id, file_id)
);
create index ledger_entry_file_file_idx on ledger_entry_file (office_id, file_id);

-- Whole points 0..100 for each item; the score is their weighted sum, exact in hundredths of a point.
create table community_rating (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  partnership_id uuid not null,
  community_id uuid not null,
  atmosphere integer not null check (atmosphere between 0 and 100),
  environment integer not null check (environment between 0 and 100),
  facility integer not null check (facility between 0 and 100),
  volunteer integer not null check (volunteer between 0 and 100),
  culture integer not null check (culture between 0 and 100),
  response integer not null check (response between 0 and 100),
  attitude integer not null check (attitude between 0 and 100),
  score integer not null check (score between 0 and 10000),
  remark text not null default '' check (length(remark) <= 500),
  signed_by uuid not null,
  signed_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint community_rating_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint community_rating_partnership_fkey foreign key (office_id, partnership_id, unit_id, community_id) references partnership (office_id, id, unit_id, community_id),
  constraint community_rating_once_key unique (office_id, assessment_id, partnership_id)
);
create index community_rating_community_idx on community_rating (office_id, community_id);
