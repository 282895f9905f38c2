-- Teams at the units: visits, score sheets with marks, settlements, the ledger review, feedback.

create table visit (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  stage integer not null check (stage in (1, 2)),
  day date not null,
  report_heard_at timestamptz(3),
  archives_read_at timestamptz(3),
  site_seen_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint visit_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint visit_assessment_key unique (office_id, assessment_id)
);

create table score_sheet (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  examiner_id uuid not null,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'SIGNED')),
  signed_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint score_sheet_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint score_sheet_examiner_fkey foreign key (office_id, examiner_id) references account (office_id, id),
  constraint score_sheet_once_key unique (office_id, assessment_id, examiner_id),
  constraint score_sheet_whole_key unique (office_id, id, assessment_id, unit_id, round_id, examiner_id),
  constraint score_sheet_signed_check check ((state = 'SIGNED') = (signed_at is not null))
);

create table mark (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  score_sheet_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  examiner_id uuid not null,
  rule_id uuid not null,
  points integer not null check (points >= 0),
  reason text not null default '' check (length(reason) <= 500),
  not_applicable boolean not null default false,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint mark_sheet_fkey foreign key (office_id, score_sheet_id, assessment_id, unit_id, round_id, examiner_id)
    references score_sheet (office_id, id, assessment_id, unit_id, round_id, examiner_id),
  constraint mark_round_rule_fkey foreign key (office_id, round_id, rule_id) references round_rule (office_id, round_id, rule_id),
  constraint mark_once_key unique (office_id, score_sheet_id, rule_id),
  constraint mark_not_applicable_check check (not not_applicable or (points = 0 and reason <> ''))
);
create index mark_assessment_idx on mark (office_id, assessment_id, rule_id);
create index mark_round_idx on mark (office_id, round_id);

-- Who has signed which sheet. A table of its own, because a policy on score_sheet asks it.
create table sheet_signature (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  score_sheet_id uuid not null,
  assessment_id uuid not null,
  examiner_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  signed_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint sheet_signature_sheet_fkey foreign key (office_id, score_sheet_id) references score_sheet (office_id, id),
  constraint sheet_signature_once_key unique (office_id, score_sheet_id)
);
create index sheet_signature_examiner_idx on sheet_signature (office_id, examiner_id);

-- The leader's ruling on one rule of one unit: the points where examiners differ too much, or that the rule does not apply.
create table settlement (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  rule_id uuid not null,
  points integer check (points >= 0),
  not_applicable boolean not null default false,
  reason text not null check (reason <> '' and length(reason) <= 500),
  settled_by uuid not null,
  settled_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint settlement_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint settlement_round_rule_fkey foreign key (office_id, round_id, rule_id) references round_rule (office_id, round_id, rule_id),
  constraint settlement_once_key unique (office_id, assessment_id, rule_id),
  constraint settlement_kind_check check (not_applicable = (points is null))
);

create table ledger_review (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  score integer not null check (score between 0 and 10000),
  remark text not null default '' check (length(remark) <= 500),
  reviewed_by uuid not null,
  reviewed_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint ledger_review_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint ledger_review_once_key unique (office_id, assessment_id)
);

create table feedback (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  strengths text not null check (strengths <> '' and length(strengths) <= 1000),
  weaknesses text not null check (weaknesses <> '' and length(weaknesses) <= 1000),
  advice text not null default '' check (length(advice) <= 1000),
  given_by uuid not null,
  given_at timestamptz(3) not null,
  acknowledged_by uuid,
  acknowledged_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint feedback_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint feedback_once_key unique (office_id, assessment_id)
);
