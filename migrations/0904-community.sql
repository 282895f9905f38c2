-- What units and communities do every day: ledger entries that change with every version kept, three lists, a rating of two signatures.

-- The policies are forced on the owner too; what is filled in below is the owner's to fill in. The last migration forces them again.
alter table office no force row level security;
alter table ledger_entry no force row level security;
alter table ledger_entry_file no force row level security;
alter table community_rating no force row level security;

alter table ledger_entry
  add column kind text not null default 'DEED' check (kind in ('DEED', 'PLAN')),
  add column approval_file_id uuid,
  add column paper_missing boolean generated always as (money > 0 and approval_file_id is null) stored,
  add column item_id uuid,
  add column completes_item boolean not null default false,
  add column hand_over_to text not null default '' check (length(hand_over_to) <= 100),
  add column hand_over_on date,
  add column asked_on date,
  add column version integer not null default 1 check (version >= 1),
  add column corrected_at timestamptz(3),
  add column withdrawn_at timestamptz(3),
  add column withdrawal_reason text not null default '' check (length(withdrawal_reason) <= 500),
  add constraint ledger_entry_approval_file_fkey foreign key (office_id, approval_file_id) references file (office_id, id),
  add constraint ledger_entry_whole_key unique (office_id, id, unit_id, community_id),
  add constraint ledger_entry_withdrawn_check check (withdrawn_at is null or answer = 'UNANSWERED');
update ledger_entry set
  asked_on = (ledger_entry.created_at at time zone office.time_zone)::date, version = case when answer = 'UNANSWERED' then 1 else 2 end
  from office where office.id = ledger_entry.office_id;
alter table ledger_entry alter column asked_on set not null;
create index ledger_entry_asked_idx on ledger_entry (office_id, asked_on) where answer = 'UNANSWERED' and withdrawn_at is null;
create index ledger_entry_item_idx on ledger_entry (office_id, item_id) where item_id is not null;

-- A unit may take an answer away by asking again; giving one is the community's alone.
create function ledger_answer_is_the_communitys() returns trigger language plpgsql as $$
begin
  if current_user = 'kaohe_unit_clerk' and new.answer <> 'UNANSWERED' and new.answer is distinct from old.answer then
    raise exception 'A unit does not answer its own ledger' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger ledger_answer_is_the_communitys before update on ledger_entry for each row execute function ledger_answer_is_the_communitys();

-- A file stands in an entry until a version without it; old versions keep theirs. The community adds its papers with its answer.
alter table ledger_entry_file
  add column removed_in integer,
  add column of_community boolean not null default false;

-- One row for each thing that was done with an entry, with its content as it was left.
create table ledger_entry_version (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  ledger_entry_id uuid not null,
  unit_id uuid not null,
  community_id uuid not null,
  version integer not null check (version >= 1),
  act text not null check (act in ('RECORDED', 'CHANGED', 'CORRECTED', 'WITHDRAWN', 'ANSWERED', 'ANSWER_CORRECTED')),
  content jsonb not null,
  answer text not null,
  answer_remark text not null default '',
  hand_over_to text not null default '',
  hand_over_on date,
  reason text not null default '',
  done_by uuid not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint ledger_entry_version_entry_fkey foreign key (office_id, ledger_entry_id, unit_id, community_id) references ledger_entry (office_id, id, unit_id, community_id),
  constraint ledger_entry_version_key unique (office_id, ledger_entry_id, version)
);

-- What was recorded and answered before versions were kept. A key is that of its entry with the kind 58, and of the answer with another last digit.
insert into ledger_entry_version (office_id, id, ledger_entry_id, unit_id, community_id, version, act, content, answer, answer_remark, done_by, created_at)
select e.office_id,
  (case when act.version = 1 then overlay(e.id::text placing '3a' from 17 for 2)
    else left(overlay(e.id::text placing '3a' from 17 for 2), 35) || translate(right(e.id::text, 1), '0123456789abcdef', '123456789abcdef0') end)::uuid,
  e.id, e.unit_id, e.community_id, act.version, act.name,
  jsonb_build_object('kind', e.kind, 'keyTask', e.key_task, 'title', e.title, 'note', e.note, 'doneOn', e.done_on, 'leaders', e.leaders, 'staff', e.staff,
    'volunteers', e.volunteers, 'minutes', e.minutes, 'money', e.money::text, 'goods', e.goods, 'approvalFileId', null, 'communityItemId', null,
    'fileIds', (select coalesce(jsonb_agg(f.file_id order by f.id), '[]') from ledger_entry_file f where f.office_id = e.office_id and f.ledger_entry_id = e.id)),
  case when act.version = 1 then 'UNANSWERED' else e.answer end, case when act.version = 1 then '' else e.answer_remark end,
  case when act.version = 1 then e.created_by else coalesce(e.answered_by, e.created_by) end, case when act.version = 1 then e.created_at else e.answered_at end
from ledger_entry e cross join lateral (values (1, 'RECORDED'), (2, 'ANSWERED')) as act (version, name)
where act.version <= e.version;

-- The three lists of a community: needs, division of service, responsibilities; and which unit took what.
create table community_item (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  community_id uuid not null,
  partnership_id uuid,
  unit_id uuid,
  kind text not null check (kind in ('NEED', 'SERVICE', 'RESPONSIBILITY')),
  key_task text not null check (key_task in ('ATMOSPHERE', 'ENVIRONMENT', 'FACILITY', 'VOLUNTEER', 'CULTURE')),
  title text not null check (title <> '' and length(title) <= 200),
  note text not null default '' check (length(note) <= 1000),
  wanted_by date,
  shares integer not null default 1 check (shares between 1 and 20),
  taken integer not null default 0,
  state text not null default 'OPEN' check (state in ('OPEN', 'TAKEN', 'DONE', 'WITHDRAWN')),
  closed_at timestamptz(3),
  closing_reason text not null default '' check (length(closing_reason) <= 500),
  version integer not null default 1 check (version >= 1),
  created_by uuid not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint community_item_whole_key unique (office_id, id, community_id),
  constraint community_item_community_fkey foreign key (office_id, community_id) references community (office_id, id),
  constraint community_item_partnership_fkey foreign key (office_id, partnership_id, unit_id, community_id) references partnership (office_id, id, unit_id, community_id),
  constraint community_item_addressed_check check ((partnership_id is null) = (unit_id is null) and (partnership_id is null or shares = 1)),
  constraint community_item_whose_check check (kind = 'NEED' or partnership_id is not null),
  constraint community_item_taken_check check (taken between 0 and shares)
);
create index community_item_community_idx on community_item (office_id, community_id);

create table item_take (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  item_id uuid not null,
  partnership_id uuid not null,
  unit_id uuid not null,
  community_id uuid not null,
  state text not null default 'TAKEN' check (state in ('TAKEN', 'GIVEN_BACK', 'CANCELLED', 'DONE')),
  responsible text not null check (responsible <> '' and length(responsible) <= 100),
  note text not null default '' check (length(note) <= 500),
  given_back_reason text not null default '' check (length(given_back_reason) <= 500),
  given_back_at timestamptz(3),
  taken_by uuid not null,
  created_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint item_take_item_fkey foreign key (office_id, item_id, community_id) references community_item (office_id, id, community_id),
  constraint item_take_partnership_fkey foreign key (office_id, partnership_id, unit_id, community_id) references partnership (office_id, id, unit_id, community_id)
);
create unique index item_take_standing_key on item_take (office_id, item_id, unit_id) where state in ('TAKEN', 'DONE');
create index item_take_unit_idx on item_take (office_id, unit_id);
create index item_take_partnership_idx on item_take (office_id, partnership_id);

alter table ledger_entry add constraint ledger_entry_item_fkey foreign key (office_id, item_id, community_id) references community_item (office_id, id, community_id);

-- A rating is a draft, signed by one person of the community, or by two. What one alone signed before this stays signed.
alter table community_rating
  alter column atmosphere drop not null, alter column environment drop not null, alter column facility drop not null, alter column volunteer drop not null,
  alter column culture drop not null, alter column response drop not null, alter column attitude drop not null, alter column score drop not null,
  alter column signed_by drop not null, alter column signed_at drop not null,
  add column state text not null default 'SIGNED' check (state in ('DRAFT', 'SIGNED_ONCE', 'SIGNED')),
  add column version integer not null default 1 check (version >= 1),
  add column countersigned_by uuid,
  add column countersigned_at timestamptz(3),
  add column return_reason text not null default '' check (length(return_reason) <= 500),
  add column saved_by uuid,
  add column saved_at timestamptz(3);
alter table community_rating
  alter column state set default 'DRAFT',
  add constraint community_rating_complete_check check (state = 'DRAFT' or (atmosphere is not null and environment is not null and facility is not null and volunteer is not null
    and culture is not null and response is not null and attitude is not null and score is not null)),
  add constraint community_rating_draft_check check ((state = 'DRAFT') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
  add constraint community_rating_persons_check check (countersigned_by is null or (state = 'SIGNED' and countersigned_by <> signed_by)),
  add constraint community_rating_signed_check check (state <> 'SIGNED' or (countersigned_by is not null and countersigned_at is not null)) not valid;
