-- The server itself at its chores (mail, exports, sweeping): a role that is always inside one office, beside the boundary's.
do $$
begin
  perform pg_advisory_xact_lock(7061234);
  if not exists (select from pg_roles where rolname = 'kaohe_worker') then
    create role kaohe_worker nologin noinherit;
  end if;
end $$;
