-- Evidence answers slots, goes through states, and keeps every version; archives are returned once and extended.

-- What is there already is filled in below; the policies that follow force the tables' owner again.
alter table rule no force row level security;
alter table round no force row level security;
alter table archive no force row level security;
alter table evidence no force row level security;
alter table evidence_file no force row level security;
alter table file no force row level security;

-- The slots of a rule: what each asks for, read from its words as src/ruleset/slots.ts reads them. A version of a rule set never changes.
alter table rule add column slots jsonb not null default '[]' check (jsonb_typeof(slots) = 'array');

update rule set slots = coalesce((
  select jsonb_agg(jsonb_build_object(
    'number', slot.number, 'titleZh', slot.title, 'kind', slot.kind,
    'least', case slot.kind
      when 'PHOTOS' then coalesce(substring(slot.title from '(\d+)张')::integer, case when slot.title ~ '截图' then 1 else 2 end)
      when 'DOCUMENT' then coalesce(substring(slot.title from '(\d+)(?:[~-]\d+)?[次份个]')::integer, 1)
      else 1 end,
    'needsNumber', slot.kind = 'DOCUMENT' and slot.title ~ '文号',
    'showsUnitName', slot.kind = 'PHOTOS' and slot.title !~ '截图',
    'needsNote', slot.kind = 'PHOTOS' and slot.title ~ '说明',
    'leastCharacters', case when slot.kind = 'TEXT' then least(coalesce(substring(slot.title from '(\d+)字以上')::integer, 1), 500) else 0 end,
    'mostCharacters', case when slot.kind = 'TEXT' then least(coalesce(substring(slot.title from '(\d+)字以内')::integer, 500), 500) else 0 end
  ) order by slot.number)
  from (
    select number, title, case
      when title ~ '链接|网址' then 'LINK'
      when title ~ '\d+字以[上内]' then 'TEXT'
      when title ~ '图片|照片|截图' then 'PHOTOS'
      else 'DOCUMENT' end as kind
    from unnest(rule.evidence_slots) with ordinality as words (title, number)
  ) as slot), '[]');

alter table archive
  -- Until when one unit may submit beyond the deadline; the signed reasons are the rows of archive_extension.
  add column extended_until timestamptz(3),
  -- The office returns an archive once, and may give a day by which it is to be mended.
  add column returned_at timestamptz(3),
  add column returned_by uuid,
  add column return_due date;

alter table evidence
  -- A draft may be incomplete; what is submitted may not.
  drop constraint evidence_title_check,
  add constraint evidence_title_length_check check (length(title) <= 200),
  alter column about_from drop not null,
  alter column about_to drop not null,
  add column slot integer check (slot > 0),
  add column state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
  add column text text not null default '' check (length(text) <= 500),
  add column document_number text not null default '' check (length(document_number) <= 100),
  add column links text[] not null default '{}' check (cardinality(links) <= 10),
  add column return_reason text,
  add column return_due date,
  -- The piece of an earlier round that it was brought over from. No key: that one's own round may drop it.
  add column brought_from_id uuid,
  add column version integer not null default 1 check (version > 0),
  add constraint evidence_returned_check check ((state = 'RETURNED') = (return_reason is not null and return_due is not null)),
  add constraint evidence_complete_check check (state in ('DRAFT', 'RETURNED') or (title <> '' and about_from is not null and about_to is not null));
create index evidence_archive_idx on evidence (office_id, archive_id);

update evidence set slot = 1 from rule where rule.office_id = evidence.office_id and rule.id = evidence.rule_id and jsonb_array_length(rule.slots) = 1;
-- What was handed in is submitted, and so is what examiners have been reading.
update evidence set state = 'SUBMITTED' from archive, round
  where archive.office_id = evidence.office_id and archive.id = evidence.archive_id and round.office_id = evidence.office_id and round.id = evidence.round_id
    and (archive.state <> 'DRAFT' or round.phase not in ('DRAFT', 'OPEN'));

-- Every state that a piece of evidence has been in, whole. Nothing here is ever changed, and it outlives the piece.
create table evidence_version (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  evidence_id uuid not null,
  archive_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  version integer not null,
  deed text not null check (deed in ('ADDED', 'BROUGHT_OVER', 'CHANGED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'REMOVED')),
  changed text[] not null default '{}',
  state text not null,
  rule_id uuid not null,
  slot integer,
  title text not null,
  note text not null,
  text text not null,
  document_number text not null,
  about_from date,
  about_to date,
  links text[] not null,
  files jsonb not null,
  return_reason text,
  return_due date,
  made_by uuid not null,
  made_as text not null,
  made_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint evidence_version_archive_fkey foreign key (office_id, archive_id) references archive (office_id, id),
  constraint evidence_version_key unique (office_id, evidence_id, version)
);
create index evidence_version_archive_idx on evidence_version (office_id, archive_id);

-- The key of a first version is its piece's own, with the table's tag (42) in its place.
insert into evidence_version (office_id, id, evidence_id, archive_id, assessment_id, unit_id, round_id, version, deed, state, rule_id, slot, title, note, text, document_number,
  about_from, about_to, links, files, made_by, made_as, made_at)
select e.office_id, overlay(e.id::text placing '2a' from 17 for 2)::uuid, e.id, e.archive_id, e.assessment_id, e.unit_id, e.round_id, 1, 'ADDED', e.state, e.rule_id, e.slot, e.title, e.note, e.text, e.document_number,
  e.about_from, e.about_to, e.links,
  coalesce((select jsonb_agg(jsonb_build_object('fileId', f.id, 'name', f.name, 'sha256', f.sha256) order by f.id)
    from evidence_file x join file f on f.office_id = x.office_id and f.id = x.file_id where x.office_id = e.office_id and x.evidence_id = e.id), '[]'),
  e.created_by, 'UNIT_CLERK', e.updated_at
from evidence e;

-- More time for one unit: who signed it, and why.
create table archive_extension (
  office_id uuid not null default current_office_id() references office (id),
  id uuid not null,
  archive_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  until timestamptz(3) not null,
  reason text not null check (reason <> '' and length(reason) <= 500),
  signed_by uuid not null,
  -- The unit is shown who signed, and sees no account of the office.
  signer_name text not null,
  signed_at timestamptz(3) not null,
  primary key (office_id, id),
  constraint archive_extension_archive_fkey foreign key (office_id, archive_id) references archive (office_id, id),
  constraint archive_extension_signer_fkey foreign key (office_id, signed_by) references account (office_id, id)
);
create index archive_extension_archive_idx on archive_extension (office_id, archive_id);
