-- What was done may be undone with a reason, objected to, and corrected in a numbered edition; the former version stays.

-- The policies are forced on the owner too; what is filled in below is the owner's to fill in. The last migration forces them again.
alter table round no force row level security;
alter table standing no force row level security;
alter table explanation no force row level security;
alter table notice no force row level security;

create table assessment_unlock (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  locked_at timestamptz(3) not null,
  locked_by uuid not null,
  reason text not null check (reason <> '' and length(reason) <= 500),
  unlocked_by uuid not null,
  unlocked_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint assessment_unlock_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id)
);
create index assessment_unlock_assessment_idx on assessment_unlock (office_id, assessment_id);

-- A signature that is superseded stays with its hash and with the marks that it stood for, since the sheet's own change then.
alter table sheet_signature
  add column marks jsonb,
  add column superseded_at timestamptz(3),
  add column superseded_by uuid,
  add column superseded_reason text check (superseded_reason <> '' and length(superseded_reason) <= 500),
  add constraint sheet_signature_superseded_check check ((superseded_at is null) = (superseded_by is null) and (superseded_at is null) = (superseded_reason is null) and (superseded_at is null) = (marks is null)),
  drop constraint sheet_signature_once_key;
create unique index sheet_signature_once_key on sheet_signature (office_id, score_sheet_id) where superseded_at is null;

-- What a ruling, a review and the feedback said before they were revised. The row itself holds what stands now.
create table settlement_version (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  settlement_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  rule_id uuid not null,
  points integer,
  not_applicable boolean not null,
  reason text not null,
  settled_by uuid not null,
  settled_at timestamptz(3) not null,
  withdrawn boolean not null,
  revision_reason text not null check (revision_reason <> '' and length(revision_reason) <= 500),
  revised_by uuid not null,
  revised_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint settlement_version_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id)
);
create index settlement_version_assessment_idx on settlement_version (office_id, assessment_id);

create table ledger_review_version (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  ledger_review_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  score integer not null,
  remark text not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz(3) not null,
  revision_reason text not null check (revision_reason <> '' and length(revision_reason) <= 500),
  revised_by uuid not null,
  revised_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint ledger_review_version_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id)
);
create index ledger_review_version_assessment_idx on ledger_review_version (office_id, assessment_id);

alter table feedback add column version integer not null default 1 check (version > 0);

create table feedback_version (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  feedback_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  version integer not null,
  strengths text not null,
  weaknesses text not null,
  advice text not null,
  given_by uuid not null,
  given_at timestamptz(3) not null,
  revision_reason text not null check (revision_reason <> '' and length(revision_reason) <= 500),
  revised_by uuid not null,
  revised_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint feedback_version_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint feedback_version_key unique (office_id, feedback_id, version)
);
create index feedback_version_assessment_idx on feedback_version (office_id, assessment_id);

-- A unit's dispute of the mark for a rule, of a duty event, or of its communities' rating.
create table objection (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  subject text not null check (subject in ('MARK', 'EVENT', 'RATING')),
  rule_id uuid,
  duty_event_id uuid,
  reason text not null check (reason <> '' and length(reason) <= 500),
  state text not null default 'OPEN' check (state in ('OPEN', 'WITHDRAWN', 'UPHELD', 'REJECTED')),
  filed_by uuid not null,
  withdrawn_by uuid,
  closed_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint objection_assessment_fkey foreign key (office_id, assessment_id, unit_id, round_id) references assessment (office_id, id, unit_id, round_id),
  constraint objection_round_rule_fkey foreign key (office_id, round_id, rule_id) references round_rule (office_id, round_id, rule_id),
  constraint objection_event_fkey foreign key (office_id, duty_event_id) references duty_event (office_id, id),
  constraint objection_whole_key unique (office_id, id, assessment_id, unit_id, round_id),
  constraint objection_about_check check ((subject = 'MARK') = (rule_id is not null) and (subject = 'EVENT') = (duty_event_id is not null)),
  constraint objection_closed_check check ((state = 'OPEN') = (closed_at is null) and (state = 'WITHDRAWN') = (withdrawn_by is not null))
);
create unique index objection_open_key on objection (office_id, assessment_id, subject, coalesce(rule_id, duty_event_id, assessment_id)) where state = 'OPEN';
create index objection_round_idx on objection (office_id, round_id, state);
create index objection_unit_idx on objection (office_id, unit_id);

create table objection_file (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  objection_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  file_id uuid not null,
  primary key (office_id, id),
  constraint objection_file_objection_fkey foreign key (office_id, objection_id, assessment_id, unit_id, round_id) references objection (office_id, id, assessment_id, unit_id, round_id),
  constraint objection_file_file_fkey foreign key (office_id, file_id) references file (office_id, id),
  constraint objection_file_key unique (office_id, objection_id, file_id)
);
create index objection_file_file_idx on objection_file (office_id, file_id);

-- What the office ruled on an objection. A ruling that is taken back or ruled over stays, superseded.
create table ruling (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  objection_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  subject text not null check (subject in ('MARK', 'EVENT', 'RATING')),
  rule_id uuid,
  duty_event_id uuid,
  upheld boolean not null,
  points integer check (points between 0 and 10000),
  reason text not null check (reason <> '' and length(reason) <= 500),
  ruled_by uuid not null,
  ruled_at timestamptz(3) not null,
  superseded_at timestamptz(3),
  superseded_by uuid,
  superseded_reason text check (superseded_reason <> '' and length(superseded_reason) <= 500),
  primary key (office_id, id),
  constraint ruling_objection_fkey foreign key (office_id, objection_id, assessment_id, unit_id, round_id) references objection (office_id, id, assessment_id, unit_id, round_id),
  constraint ruling_about_check check ((subject = 'MARK') = (rule_id is not null) and (subject = 'EVENT') = (duty_event_id is not null)),
  constraint ruling_awarded_check check ((upheld and subject <> 'EVENT') = (points is not null)),
  constraint ruling_superseded_check check ((superseded_at is null) = (superseded_by is null) and (superseded_at is null) = (superseded_reason is null))
);
create unique index ruling_standing_key on ruling (office_id, assessment_id, subject, coalesce(rule_id, duty_event_id, assessment_id)) where upheld and superseded_at is null;
create index ruling_round_idx on ruling (office_id, round_id);
create index ruling_objection_idx on ruling (office_id, objection_id);

-- Which edition of the publication a standing shows; 0 before publication. What an edition shows goes only when the next is there.
alter table standing add column edition integer not null default 0 check (edition >= 0);
alter table explanation add column edition integer not null default 0 check (edition >= 0);
update standing set edition = 1 from round where round.office_id = standing.office_id and round.id = standing.round_id and round.phase in ('PUBLISHED', 'CLOSED');
update explanation set edition = 1 from round where round.office_id = explanation.office_id and round.id = explanation.round_id and round.phase in ('PUBLISHED', 'CLOSED');

-- What the office wrote, without what the system adds; why an edition corrects the one before, and what is otherwise in it.
alter table notice
  add column words_zh text not null default '',
  add column correction_reason text check (correction_reason <> '' and length(correction_reason) <= 500),
  add column changes jsonb not null default '[]',
  add constraint notice_correction_check check ((edition = 1) = (correction_reason is null));
update notice set words_zh = split_part(body_zh, E'\n\n计分办法:', 1);
