-- The database roles, one for each role of product people plus two of the server itself.
-- kaohe_owner owns every table and logs in nowhere; kaohe_boundary is who the HTTP boundary is
-- before it knows the person. The server's own login is made by the launcher, not here: its name
-- and password are a deployment's business.
-- Roles belong to the cluster, not to the database: a second database finds them made, and two
-- databases migrating at once must not collide.
do $$
declare name text;
begin
  perform pg_advisory_xact_lock(7061234);
  foreach name in array array[
    'kaohe_boundary', 'kaohe_anonymous', 'kaohe_unit_clerk', 'kaohe_unit_leader', 'kaohe_community', 'kaohe_supervisor',
    'kaohe_examiner', 'kaohe_team_leader', 'kaohe_office_staff', 'kaohe_office_admin', 'kaohe_auditor', 'kaohe_platform_admin'
  ] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin noinherit', name);
    end if;
  end loop;
  -- The owner hands one function over to the boundary, for which it must be able to become it.
  grant kaohe_boundary to kaohe_owner;
end $$;
