-- Reminders that can be proved: who has opened what, who was reminded when and by which ways, and when they read it.

-- Where mail for a person goes. A table of its own: the person and the office see it, colleagues do not.
create table mail_address (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  account_id uuid not null,
  address text not null check (length(address) <= 254 and address ~ '^[^@[:space:]<>,;:"()\\]+@[^@[:space:]<>,;:"()\\]+$'),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint mail_address_account_fkey foreign key (office_id, account_id) references account (office_id, id),
  constraint mail_address_once_key unique (office_id, account_id)
);

-- The first time that somebody of a unit looked at its assessment.
create table assessment_opening (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  account_id uuid not null,
  opened_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint assessment_opening_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint assessment_opening_account_fkey foreign key (office_id, account_id) references account (office_id, id),
  constraint assessment_opening_once_key unique (office_id, assessment_id, account_id)
);

create table reminder (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  day date not null,
  step text not null check (step in ('NOT_OPENED', 'OPENED', 'BEGUN')),
  remark text not null default '' check (length(remark) <= 500),
  sent_by uuid not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint reminder_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint reminder_sent_by_fkey foreign key (office_id, sent_by) references account (office_id, id),
  -- Two of the office who remind the same units at once remind them once.
  constraint reminder_day_key unique (office_id, assessment_id, day)
);
create index reminder_round_idx on reminder (office_id, round_id, created_at);

-- One letter to one person with everything that was new, and how far it has come.
create table mail (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  account_id uuid not null,
  address text not null,
  subject text not null,
  body text not null,
  state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
  attempts integer not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz(3) not null,
  claimed_until timestamptz(3),
  problem text not null default '' check (length(problem) <= 300),
  sent_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint mail_account_fkey foreign key (office_id, account_id) references account (office_id, id),
  constraint mail_sent_check check ((state = 'SENT') = (sent_at is not null))
);
create index mail_queue_idx on mail (office_id, next_attempt_at) where state = 'QUEUED';
create index mail_account_idx on mail (office_id, account_id);

create table message (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('REMINDER', 'DUE')),
  title_zh text not null check (title_zh <> '' and length(title_zh) <= 200),
  body_zh text not null check (length(body_zh) <= 2000),
  subject_id uuid not null,
  due_day date,
  reminder_id uuid,
  -- What a message is about and of which day: the same is never told twice.
  once_key text not null check (length(once_key) <= 200),
  mail_id uuid,
  read_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint message_account_fkey foreign key (office_id, account_id) references account (office_id, id),
  constraint message_reminder_fkey foreign key (office_id, reminder_id) references reminder (office_id, id),
  constraint message_mail_fkey foreign key (office_id, mail_id) references mail (office_id, id),
  constraint message_once_key unique (office_id, account_id, once_key)
);
create index message_account_idx on message (office_id, account_id, created_at);
create index message_reminder_idx on message (office_id, reminder_id) where reminder_id is not null;
create index message_mail_idx on message (office_id, mail_id) where mail_id is not null;
create index message_unmailed_idx on message (office_id, created_at) where mail_id is null and read_at is null;
