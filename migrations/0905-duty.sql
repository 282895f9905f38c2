-- Duty as it goes every day: rosters, suspensions, lines that arrive late or twice, days that are closed, bulletins that are
-- corrected, contests, and days that come as workbooks.

-- From when to when somebody walks an intersection. A phone that was offline brings lines of days when its owner still did.
alter table supervision add column from_day date, add column to_day date,
  add constraint supervision_days_check check (from_day is null or to_day is null or from_day <= to_day);

-- A session reaches the intersections of the last two weeks too; which day's lines it may bring is the roll-call's question.
grant create on schema public to kaohe_boundary;
set local role kaohe_boundary;
create or replace function resolve_session(in_token_hash bytea, in_now timestamptz, in_idle interval)
returns table (session_id uuid, office_id uuid, time_zone text, account_id uuid, username text, name text, must_change_password boolean,
  role_grant_id uuid, role text, unit_id uuid, community_id uuid, team_ids uuid[], intersection_ids uuid[])
language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare seen timestamptz; found_id uuid;
begin
  select s.id, s.last_seen_at into found_id, seen from session s
  where s.token_hash = in_token_hash and s.ended_at is null and s.last_seen_at > in_now - in_idle;
  if found_id is null then return; end if;
  -- A minute's precision keeps a busy session from writing with every request.
  if seen < in_now - interval '1 minute' then
    update session s set last_seen_at = in_now where s.token_hash = in_token_hash;
  end if;
  return query
    select s.id, s.office_id, o.time_zone, a.id, a.username, a.name, a.must_change_password, g.id, g.role, g.unit_id, g.community_id,
      -- A leader's reach comes from the teams that one leads, an examiner's from those that one marks in: who is both
      -- must not read colleagues' marks in the one role and then give the own in the other.
      array(select m.team_id from team_member m where m.office_id = s.office_id and m.account_id = a.id and m.is_leader = (g.role = 'TEAM_LEADER')),
      array(select v.intersection_id from supervision v where v.office_id = s.office_id and v.account_id = a.id
        and (v.to_day is null or v.to_day >= (in_now at time zone o.time_zone)::date - 14))
    from session s
    join office o on o.id = s.office_id
    join account a on a.office_id = s.office_id and a.id = s.account_id and a.disabled_at is null
    join role_grant g on g.office_id = s.office_id and g.id = s.role_grant_id and g.revoked_at is null
    where s.token_hash = in_token_hash;
end $$;
set local role kaohe_owner;
revoke create on schema public from kaohe_boundary;

-- A pattern that rosters were made from, and what came of it.
create table duty_pattern (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  from_day date not null,
  to_day date not null,
  working_days_only boolean not null,
  weekdays integer[] not null,
  every_nth integer not null check (every_nth between 1 and 31),
  due integer not null check (due between 1 and 200),
  morning_from time,
  morning_to time,
  evening_from time,
  evening_to time,
  posts integer not null,
  made integer not null,
  changed integer not null,
  removed integer not null,
  kept integer not null,
  created_by uuid not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint duty_pattern_days_check check (from_day <= to_day)
);

-- Days, intersections and shifts on which nobody is expected: an intersection or a shift that is not named means all.
create table duty_suspension (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  day date not null,
  shift text check (shift in ('MORNING', 'EVENING')),
  intersection_id uuid,
  cause text not null check (cause in ('RAIN', 'HOLIDAY', 'OTHER')),
  reason text not null check (reason <> '' and length(reason) <= 200),
  suspended_by uuid not null,
  lifted_at timestamptz(3),
  lifted_by uuid,
  lift_reason text not null default '',
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint duty_suspension_intersection_fkey foreign key (office_id, intersection_id) references intersection (office_id, id)
);
create index duty_suspension_day_idx on duty_suspension (office_id, day);

-- One shift of one post on the roster.
create table duty_shift (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  duty_post_id uuid not null,
  unit_id uuid not null,
  intersection_id uuid not null,
  day date not null,
  shift text not null check (shift in ('MORNING', 'EVENING')),
  due integer not null check (due between 1 and 200),
  starts_at time not null,
  ends_at time not null,
  pattern_id uuid not null,
  suspension_id uuid,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint duty_shift_post_fkey foreign key (office_id, duty_post_id, unit_id, intersection_id) references duty_post (office_id, id, unit_id, intersection_id),
  constraint duty_shift_pattern_fkey foreign key (office_id, pattern_id) references duty_pattern (office_id, id),
  constraint duty_shift_suspension_fkey foreign key (office_id, suspension_id) references duty_suspension (office_id, id),
  constraint duty_shift_once_key unique (office_id, day, shift, duty_post_id)
);
create index duty_shift_unit_idx on duty_shift (office_id, unit_id, day);
create index duty_shift_intersection_idx on duty_shift (office_id, intersection_id, day);
create index duty_shift_pattern_idx on duty_shift (office_id, pattern_id);

-- "Closed, nothing more from me": a supervisor's word for a day, until the office opens it again.
create table duty_day_close (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  account_id uuid not null,
  day date not null,
  remark text not null default '' check (length(remark) <= 500),
  recorded_at_client timestamptz(3),
  reopened_at timestamptz(3),
  reopened_by uuid,
  reopen_reason text not null default '',
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint duty_day_close_account_fkey foreign key (office_id, account_id) references account (office_id, id)
);
create unique index duty_day_close_once_key on duty_day_close (office_id, account_id, day) where reopened_at is null;
create index duty_day_close_day_idx on duty_day_close (office_id, day);

-- The first issue of a bulletin and its numbered corrections; none of them ever changes.
create table bulletin_edition (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  bulletin_id uuid not null,
  day date not null,
  edition integer not null check (edition > 0),
  reason text not null default '' check (length(reason) <= 500),
  changes integer not null,
  issued_by uuid not null,
  issued_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint bulletin_edition_bulletin_fkey foreign key (office_id, bulletin_id) references bulletin (office_id, id),
  constraint bulletin_edition_key unique (office_id, bulletin_id, edition)
);

alter table duty_line
  add column due integer check (due between 0 and 200),
  add column arrived_at time,
  add column left_at time,
  add column source text not null default 'PHONE' check (source in ('PHONE', 'PAPER', 'IMPORT')),
  add column client_key text check (length(client_key) between 1 and 200),
  add column content_sha256 text not null default '',
  add column recorded_at_client timestamptz(3),
  add column clock_offset_seconds integer,
  -- A second line of the same post and shift is kept and named a duplicate: never lost, never counted.
  add column state text not null default 'COUNTS' check (state in ('COUNTS', 'DUPLICATE', 'STRUCK')),
  -- As the latest edition of the bulletin has it; null while it is in none.
  add column printed_state text check (printed_state in ('COUNTS', 'STRUCK')),
  add column contest_until date,
  add column struck_at timestamptz(3),
  add column struck_by uuid,
  add column strike_reason text not null default '',
  add column chosen_at timestamptz(3),
  add column chosen_by uuid,
  add column choice_reason text not null default '',
  drop constraint duty_line_once_key;
create unique index duty_line_once_key on duty_line (office_id, day, shift, duty_post_id) where state = 'COUNTS';
create index duty_line_place_idx on duty_line (office_id, day, shift, duty_post_id);
create unique index duty_line_client_key on duty_line (office_id, recorded_by, client_key);

alter table duty_event
  add column reason_code text,
  add column minutes integer check (minutes between 1 and 600),
  add column struck_at timestamptz(3),
  add column struck_by uuid,
  add column strike_reason text not null default '',
  add column suspension_id uuid,
  -- Whether it counts for its unit: what the latest edition of its bulletin says, and nothing that was decided since.
  add column counts boolean not null default false,
  drop constraint duty_event_reason_check,
  add constraint duty_event_reason_check check (length(reason) <= 200 and (reason <> '' or reason_code is not null)),
  add constraint duty_event_suspension_fkey foreign key (office_id, suspension_id) references duty_suspension (office_id, id);
create index duty_event_line_idx on duty_event (office_id, duty_line_id);

-- A line as an edition prints it.
create table bulletin_entry (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  edition_id uuid not null,
  bulletin_id uuid not null,
  edition integer not null,
  duty_line_id uuid not null,
  unit_id uuid not null,
  intersection_id uuid not null,
  day date not null,
  shift text not null,
  due integer,
  present integer not null,
  leader_present boolean not null,
  staff_kind text not null,
  state text not null check (state in ('COUNTS', 'STRUCK', 'WITHDRAWN')),
  events jsonb not null,
  change text check (change in ('ADDED', 'CHANGED', 'STRUCK', 'WITHDRAWN')),
  change_reason text not null default '',
  recorded_by uuid not null,
  primary key (office_id, id),
  constraint bulletin_entry_edition_fkey foreign key (office_id, edition_id) references bulletin_edition (office_id, id),
  constraint bulletin_entry_line_fkey foreign key (office_id, duty_line_id, unit_id) references duty_line (office_id, id, unit_id),
  constraint bulletin_entry_once_key unique (office_id, edition_id, duty_line_id)
);
create index bulletin_entry_bulletin_idx on bulletin_entry (office_id, bulletin_id);
create index bulletin_entry_line_idx on bulletin_entry (office_id, duty_line_id);

create table duty_line_file (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  duty_line_id uuid not null,
  unit_id uuid not null,
  file_id uuid not null,
  recorded_by uuid not null,
  primary key (office_id, id),
  constraint duty_line_file_line_fkey foreign key (office_id, duty_line_id, unit_id) references duty_line (office_id, id, unit_id),
  constraint duty_line_file_file_fkey foreign key (office_id, file_id) references file (office_id, id),
  constraint duty_line_file_once_key unique (office_id, duty_line_id, file_id)
);
create index duty_line_file_file_idx on duty_line_file (office_id, file_id);

-- A unit's objection to a line of a bulletin, or to one event in it.
create table duty_contest (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  duty_line_id uuid not null,
  duty_event_id uuid,
  unit_id uuid not null,
  day date not null,
  reason text not null check (reason <> '' and length(reason) <= 500),
  state text not null default 'OPEN' check (state in ('OPEN', 'UPHELD', 'STRUCK')),
  contested_by uuid not null,
  decided_by uuid,
  decided_at timestamptz(3),
  decision_reason text not null default '' check (length(decision_reason) <= 500),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint duty_contest_line_fkey foreign key (office_id, duty_line_id, unit_id) references duty_line (office_id, id, unit_id),
  constraint duty_contest_event_fkey foreign key (office_id, duty_event_id) references duty_event (office_id, id)
);
create unique index duty_contest_line_key on duty_contest (office_id, duty_line_id) where duty_event_id is null;
create unique index duty_contest_event_key on duty_contest (office_id, duty_event_id) where duty_event_id is not null;
create index duty_contest_unit_idx on duty_contest (office_id, unit_id, day);
create index duty_contest_open_idx on duty_contest (office_id, day) where state = 'OPEN';

create table duty_import (
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
  constraint duty_import_file_fkey foreign key (office_id, file_id) references file (office_id, id)
);

-- What was issued before there were editions is the first one: its keys are those of the bulletin and the lines, with the
-- tags of the new tables (72 is 48, 73 is 49). The owner himself reads and writes here, so his own walls are down meanwhile.
do $$
declare walled text;
begin
  foreach walled in array array['bulletin', 'bulletin_edition', 'bulletin_entry', 'duty_line', 'duty_event'] loop
    execute format('alter table %I no force row level security', walled);
  end loop;
end $$;
update duty_event set counts = true where bulletin_id is not null and (kind <> 'CONSCIENTIOUS' or confirmed_at is not null);
update duty_line set printed_state = 'COUNTS' where bulletin_id is not null;
insert into bulletin_edition (office_id, id, bulletin_id, day, edition, changes, issued_by, issued_at)
select office_id, overlay(id::text placing '48' from 17 for 2)::uuid, id, day, 1, 0, issued_by, issued_at from bulletin;
insert into bulletin_entry (office_id, id, edition_id, bulletin_id, edition, duty_line_id, unit_id, intersection_id, day, shift, due, present, leader_present, staff_kind, state, events, recorded_by)
select l.office_id, overlay(l.id::text placing '49' from 17 for 2)::uuid, overlay(l.bulletin_id::text placing '48' from 17 for 2)::uuid, l.bulletin_id, 1, l.id, l.unit_id, l.intersection_id,
  l.day, l.shift, l.due, l.present, l.leader_present, l.staff_kind, 'COUNTS',
  coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'minutes', e.minutes, 'reasonCode', e.reason_code, 'reason', e.reason, 'counts', e.counts) order by e.kind)
    from duty_event e where e.office_id = l.office_id and e.duty_line_id = l.id), '[]'), l.recorded_by
from duty_line l where l.bulletin_id is not null;
do $$
declare walled text;
begin
  foreach walled in array array['bulletin', 'bulletin_edition', 'bulletin_entry', 'duty_line', 'duty_event'] loop
    execute format('alter table %I force row level security', walled);
  end loop;
end $$;
