-- Accounts, what each may act as, and the sessions that are open.

create table account (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{0,59}$'),
  name text not null check (name <> ''),
  password_hash text not null,
  must_change_password boolean not null default true,
  failed_attempts integer not null default 0,
  locked_until timestamptz(3),
  disabled_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint account_username_key unique (office_id, username)
);

create table role_grant (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('UNIT_CLERK', 'UNIT_LEADER', 'COMMUNITY', 'SUPERVISOR', 'EXAMINER', 'TEAM_LEADER',
    'OFFICE_STAFF', 'OFFICE_ADMIN', 'AUDITOR', 'PLATFORM_ADMIN')),
  unit_id uuid,
  community_id uuid,
  revoked_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint role_grant_account_fkey foreign key (office_id, account_id) references account (office_id, id),
  constraint role_grant_unit_fkey foreign key (office_id, unit_id) references unit (office_id, id),
  constraint role_grant_community_fkey foreign key (office_id, community_id) references community (office_id, id),
  -- A clerk without a unit would be a clerk of nothing; a supervisor with one would be two people.
  constraint role_grant_subject_check check (
    (unit_id is not null) = (role in ('UNIT_CLERK', 'UNIT_LEADER')) and (community_id is not null) = (role = 'COMMUNITY'))
);
create unique index role_grant_once_key on role_grant (office_id, account_id, role, unit_id, community_id) nulls not distinct where revoked_at is null;

create table session (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  token_hash bytea not null constraint session_token_hash_key unique,
  account_id uuid not null,
  role_grant_id uuid not null,
  created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (office_id, id),
  constraint session_account_fkey foreign key (office_id, account_id) references account (office_id, id),
  constraint session_role_grant_fkey foreign key (office_id, role_grant_id) references role_grant (office_id, id)
);
create index session_account_idx on session (office_id, account_id) where ended_at is null;

-- Where the platform's own admins have their accounts: an office that assesses nobody. Every account belongs to exactly one office.
insert into office (id, code, name_zh, name_en, created_at) values ('00000000-0000-7001-8000-000000000000', 'platform', '平台', 'Platform', now());
