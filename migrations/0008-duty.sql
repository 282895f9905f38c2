-- Duty at the intersections: posts, who records, the roll-call, what happened, and the daily bulletin.

create table duty_post (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  unit_id uuid not null,
  intersection_id uuid not null,
  from_day date not null,
  to_day date,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint duty_post_unit_fkey foreign key (office_id, unit_id) references unit (office_id, id),
  constraint duty_post_intersection_fkey foreign key (office_id, intersection_id) references intersection (office_id, id),
  constraint duty_post_key unique (office_id, unit_id, intersection_id, from_day),
  constraint duty_post_whole_key unique (office_id, id, unit_id, intersection_id),
  constraint duty_post_days_check check (to_day is null or from_day <= to_day)
);
create index duty_post_intersection_idx on duty_post (office_id, intersection_id);

-- Which intersections a supervisor walks.
create table supervision (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  account_id uuid not null,
  intersection_id uuid not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint supervision_account_fkey foreign key (office_id, account_id) references account (office_id, id),
  constraint supervision_intersection_fkey foreign key (office_id, intersection_id) references intersection (office_id, id),
  constraint supervision_key unique (office_id, account_id, intersection_id)
);

create table bulletin (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  day date not null,
  number integer not null check (number > 0),
  issued_by uuid not null,
  issued_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint bulletin_day_key unique (office_id, day),
  constraint bulletin_number_key unique (office_id, number)
);

-- One line of the roll-call: one unit, one shift, one intersection.
create table duty_line (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  duty_post_id uuid not null,
  unit_id uuid not null,
  intersection_id uuid not null,
  day date not null,
  shift text not null check (shift in ('MORNING', 'EVENING')),
  present integer not null check (present between 0 and 200),
  leader_present boolean not null,
  staff_kind text not null check (staff_kind in ('REGULAR', 'TEMPORARY', 'VOLUNTEER')),
  remark text not null default '' check (length(remark) <= 500),
  recorded_by uuid not null,
  bulletin_id uuid,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint duty_line_post_fkey foreign key (office_id, duty_post_id, unit_id, intersection_id) references duty_post (office_id, id, unit_id, intersection_id),
  constraint duty_line_bulletin_fkey foreign key (office_id, bulletin_id) references bulletin (office_id, id),
  constraint duty_line_once_key unique (office_id, day, shift, duty_post_id),
  constraint duty_line_whole_key unique (office_id, id, unit_id)
);
create index duty_line_unit_idx on duty_line (office_id, unit_id, day);
create index duty_line_recorder_idx on duty_line (office_id, recorded_by, day);

-- What happened in a line that was not plain duty. A line without an event was normal.
create table duty_event (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  duty_line_id uuid not null,
  unit_id uuid not null,
  day date not null,
  kind text not null check (kind in ('ABSENT', 'LATE', 'LEFT_EARLY', 'CARELESS', 'CONSCIENTIOUS')),
  reason text not null check (reason <> '' and length(reason) <= 200),
  recorded_by uuid not null,
  -- Good marks count only once the office has confirmed them; the others count as recorded.
  confirmed_by uuid,
  confirmed_at timestamptz(3),
  bulletin_id uuid,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint duty_event_line_fkey foreign key (office_id, duty_line_id, unit_id) references duty_line (office_id, id, unit_id),
  constraint duty_event_bulletin_fkey foreign key (office_id, bulletin_id) references bulletin (office_id, id),
  constraint duty_event_once_key unique (office_id, duty_line_id, kind)
);
create index duty_event_unit_idx on duty_event (office_id, unit_id, day);
create index duty_event_bulletin_idx on duty_event (office_id, bulletin_id);
create index duty_event_day_idx on duty_event (office_id, day);
