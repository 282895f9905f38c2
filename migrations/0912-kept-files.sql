-- Versions of evidence and of ledger entries name their files within a text, where no foreign key holds them: this does.

create index evidence_version_files_idx on evidence_version using gin (files jsonb_path_ops);
create index ledger_entry_version_files_idx on ledger_entry_version using gin ((content -> 'fileIds') jsonb_path_ops);
create index ledger_entry_version_paper_idx on ledger_entry_version (office_id, (content ->> 'approvalFileId')) where content ->> 'approvalFileId' is not null;

-- It runs as the owner: whoever deletes need not see the versions.
create function refuse_kept_file() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from evidence_version v where v.office_id = old.office_id and v.files @> jsonb_build_array(jsonb_build_object('fileId', old.id)))
    or exists (select from ledger_entry_version v where v.office_id = old.office_id and (v.content -> 'fileIds' @> to_jsonb(old.id::text) or v.content ->> 'approvalFileId' = old.id::text)) then
    raise foreign_key_violation using message = 'a version names this file', constraint = 'kept_version_file_fkey';
  end if;
  return old;
end $$;
create trigger file_kept before delete on file for each row when (old.state <> 'TICKETED') execute function refuse_kept_file();
