import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Role } from '../../policy/roles.js';
import { statements } from '../db/database.js';
import { dayIn } from '../clock.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import type { CurrentActor } from './current-actor.js';

/** A session ends after this many minutes without a request. */
export const idleMinutes = 30;

/** A new session token: 256 random bits. The database keeps only its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** How the database knows a token: its SHA-256, as the text of a `bytea`. */
export const tokenHash = (token: string): string => `\\x${createHash('sha256').update(token).digest('hex')}`;

interface SessionRow {
  session_id: string; office_id: string; time_zone: string; account_id: string; must_change_password: boolean; role_grant_id: string; role: Role;
  unit_id: string | null; community_id: string | null; team_ids: string[]; intersection_ids: string[];
}

/** Who holds this token now, or undefined where it holds nothing: ended, idled out, disabled, revoked. One statement. */
export async function actorOf(source: DataSource, token: string, now: Date): Promise<CurrentActor | undefined> {
  statements.sent += 1;
  const [row] = await source.query<SessionRow[]>('select * from resolve_session($1, $2, $3)', [tokenHash(token), now, `${idleMinutes} minutes`]);
  return row && {
    as: row.role,
    // The platform's admins stand outside every office, their own accounts' included.
    officeId: row.role === 'PLATFORM_ADMIN' ? undefined : row.office_id,
    timeZone: row.time_zone,
    accountId: row.account_id,
    sessionId: row.session_id,
    roleGrantId: row.role_grant_id,
    unitId: row.unit_id ?? undefined,
    communityId: row.community_id ?? undefined,
    teamIds: row.team_ids,
    intersectionIds: row.intersection_ids,
    mustChangePassword: row.must_change_password,
  };
}

interface GrantRow { account_id: string; role: Role; unit_id: string | null; community_id: string | null; team_ids: string[]; intersection_ids: string[] }

/**
 * Who somebody is now in a role that they have: the same answer as a session in that role gives, for work that is done for
 * them while they are away. Undefined where the account is disabled or the role revoked. Asked by the server at its chores.
 */
export async function actorOfGrant(uow: UnitOfWork, roleGrantId: string): Promise<CurrentActor | undefined> {
  const [row] = await uow.query<GrantRow>(
    `select g.account_id, g.role, g.unit_id, g.community_id,
       array(select m.team_id from team_member m where m.account_id = a.id and m.is_leader = (g.role = 'TEAM_LEADER')) as team_ids,
       array(select v.intersection_id from supervision v where v.account_id = a.id and (v.to_day is null or v.to_day >= $2::date - 14)) as intersection_ids
     from role_grant g join account a on a.office_id = g.office_id and a.id = g.account_id
     where g.id = $1 and g.revoked_at is null and a.disabled_at is null`, [roleGrantId, dayIn(uow.actor.timeZone, uow.now)]);
  return row && {
    as: row.role, officeId: uow.officeId, timeZone: uow.actor.timeZone, accountId: row.account_id, roleGrantId,
    unitId: row.unit_id ?? undefined, communityId: row.community_id ?? undefined, teamIds: row.team_ids, intersectionIds: row.intersection_ids, mustChangePassword: false,
  };
}
