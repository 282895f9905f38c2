-- The office's calendar: days on which it is otherwise than the weekday says. Weekends rest and other days are worked;
-- a HOLIDAY is a day of rest, a WORKDAY a weekend day that is worked in exchange.

create table calendar_day (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  day date not null,
  kind text not null check (kind in ('HOLIDAY', 'WORKDAY')),
  name text not null check (name <> '' and length(name) <= 50),
  source text not null default '' check (length(source) <= 200),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint calendar_day_once_key unique (office_id, day)
);
