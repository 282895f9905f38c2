import { choice, flag, instant, integer, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { roles, type Role } from '../policy/roles.js';

export const RoleEnum = enumOf('Role', 'What somebody may act as. A session acts in exactly one role.', roles);

@Row({ table: 'account', tag: 5, action: 'account.read', says: 'A person who signs in.' })
export class Account extends Node {
  @text('The user name, unique within the office.') username: string;
  @text("The person's name.") name: string;
  @unshown('text') passwordHash: string;
  @flag('Whether a password of their own is still to be chosen.') mustChangePassword: boolean;
  @integer('The size of type that the person reads in, in percent: 100, 125 or 150.') typeSize: number;
  @unshown('integer') failedAttempts: number;
  @unshown('timestamptz', { nullable: true }) lockedUntil: Date | null;
  @instant('Since when the account cannot be used.', { nullable: true }) disabledAt: Date | null;
  @instant('When the account was created.') createdAt: Date;
}

@Row({ table: 'role_grant', tag: 6, action: 'roleGrant.read', says: 'That a person may act in a role, for a unit or a community where the role asks for one.' })
export class RoleGrant extends Node {
  @unshown() accountId: string;
  @choice(() => RoleEnum, 'The role.') role: Role;
  @unshown('uuid', { nullable: true }) unitId: string | null;
  @unshown('uuid', { nullable: true }) communityId: string | null;
  @instant('Since when the role is revoked.', { nullable: true }) revokedAt: Date | null;
  @instant('When the role was granted.') createdAt: Date;
}

@Row({ table: 'session', tag: 7, action: 'session.keep', says: 'A sign-in that has not ended.' })
export class Session extends Node {
  @unshown('bytea') tokenHash: string;
  @unshown() accountId: string;
  @unshown() roleGrantId: string;
  @instant('When it began.') createdAt: Date;
  @instant('When it was last used, to the minute.') lastSeenAt: Date;
  @instant('When it ended.', { nullable: true }) endedAt: Date | null;
}
