-- Files come from communities and supervisors too: a hand-over paper that a community has signed, a photo of a duty post.

alter table file
  add column community_id uuid,
  add constraint file_community_fkey foreign key (office_id, community_id) references community (office_id, id),
  drop constraint file_purpose_check,
  add constraint file_purpose_check check (purpose in ('EVIDENCE', 'LEDGER', 'DUTY', 'IMPORT', 'EXPORT')),
  -- A file is a unit's, or a community's, or neither's.
  add constraint file_owner_check check (unit_id is null or community_id is null);
create index file_community_idx on file (office_id, community_id) where community_id is not null;
