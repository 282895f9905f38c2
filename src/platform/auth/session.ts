import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Role } from '../../policy/roles.js';
import { statements } from '../db/database.js';
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
