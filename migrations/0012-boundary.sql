-- Who somebody is: asked once per request, before any scope is set, by the login role that may do nothing else.
-- It runs as kaohe_boundary, whose rights the access manual declares. A session that has idled too long is no session.
create function resolve_session(in_token_hash bytea, in_now timestamptz, in_idle interval)
returns table (session_id uuid, office_id uuid, time_zone text, account_id uuid, username text, name text, must_change_password boolean,
  role_grant_id uuid, role text, unit_id uuid, community_id uuid, team_ids uuid[], intersection_ids uuid[])
language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare seen timestamptz; found_id uuid;
begin
  select s.id, s.last_seen_at into found_id, seen from session s
  where s.token_hash = in_token_hash and s.ended_at is null and s.last_seen_at > in_now - in_idle;
  if found_id is null then return; end if;
  -- A minute's precision keeps a busy session from writing with every request.
  if seen < in_now - interval '1 minute' then
    update session s set last_seen_at = in_now where s.token_hash = in_token_hash;
  end if;
  return query
    select s.id, s.office_id, o.time_zone, a.id, a.username, a.name, a.must_change_password, g.id, g.role, g.unit_id, g.community_id,
      -- A leader's reach comes from the teams that one leads, an examiner's from those that one marks in: who is both
      -- must not read colleagues' marks in the one role and then give the own in the other.
      array(select m.team_id from team_member m where m.office_id = s.office_id and m.account_id = a.id and m.is_leader = (g.role = 'TEAM_LEADER')),
      array(select v.intersection_id from supervision v where v.office_id = s.office_id and v.account_id = a.id)
    from session s
    join office o on o.id = s.office_id
    join account a on a.office_id = s.office_id and a.id = s.account_id and a.disabled_at is null
    join role_grant g on g.office_id = s.office_id and g.id = s.role_grant_id and g.revoked_at is null
    where s.token_hash = in_token_hash;
end $$;
revoke all on function resolve_session from public;
grant create on schema public to kaohe_boundary;
alter function resolve_session owner to kaohe_boundary;
revoke create on schema public from kaohe_boundary;
