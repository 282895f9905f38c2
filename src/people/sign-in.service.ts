import { acceptablePassword, hashPassword, passwordFits } from '../platform/auth/password.js';
import { newToken, tokenHash } from '../platform/auth/session.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { Office } from '../territory/territory.entity.js';
import { Account, RoleGrant, Session } from './people.entity.js';
import type { ActAsInput, ChangePasswordInput, SignInInput } from './people.input.js';

const failuresBeforeLock = 5;
const lockMinutes = 10;

/** One sentence for every reason, so that it tells nobody which accounts exist. */
const failed = (): Refusal =>
  new Refusal('SIGN_IN_FAILED', 'The user name or the password is wrong, or the account is locked: after five failures it opens again in ten minutes', { keepsWrites: true });

/** Opens a session for who has the password, in the role that was granted first. Runs as the boundary. */
export async function signIn(uow: UnitOfWork, { username, password }: SignInInput): Promise<{ token: string }> {
  const [name = '', code] = username.trim().toLowerCase().split('@');
  const office = await uow.rows.one(Office, code === undefined ? { isHome: true } : { code });
  if (office) await uow.enterOffice(office.id);
  const account = await checkedAccount(uow, office ? await uow.rows.one(Account, { username: name }, { lock: true }) : null, password);
  const [grant] = await uow.rows.find(RoleGrant, { accountId: account.id, revokedAt: null }, { order: ['createdAt', 'id'] });
  if (!grant) throw failed();
  const token = newToken();
  await uow.rows.insert(Session, [{ tokenHash: tokenHash(token), accountId: account.id, roleGrantId: grant.id, lastSeenAt: uow.now }]);
  return { token };
}

/** Sets a password of the person's own; other open sessions of the account end. Runs as the boundary. */
export async function changePassword(uow: UnitOfWork, { currentPassword, newPassword }: ChangePasswordInput): Promise<Account> {
  acceptablePassword(newPassword, 'newPassword');
  if (newPassword === currentPassword) throw invalid('newPassword', 'is the old one');
  const account = await checkedAccount(uow, await uow.rows.one(Account, { id: uow.actor.accountId }, { lock: true }), currentPassword);
  const [changed] = await uow.rows.update(Account, { id: account.id }, { passwordHash: await hashPassword(newPassword), mustChangePassword: false });
  const open = await uow.rows.find(Session, { accountId: account.id, endedAt: null });
  const others = open.map((session) => session.id).filter((id) => id !== uow.actor.sessionId);
  await uow.rows.update(Session, { id: others }, { endedAt: uow.now });
  return changed!;
}

/** Ends the session that asks. Runs as the boundary. */
export async function signOut(uow: UnitOfWork): Promise<boolean> {
  await uow.rows.update(Session, { id: uow.actor.sessionId }, { endedAt: uow.now });
  return true;
}

/** Has this session act in another role of the same person from the next request on. Runs as the boundary. */
export async function actAs(uow: UnitOfWork, { roleGrantId }: ActAsInput): Promise<RoleGrant> {
  const grant = await uow.rows.one(RoleGrant, { id: roleGrantId, accountId: uow.actor.accountId, revokedAt: null });
  if (!grant) throw notFound('role grant', 'roleGrantId');
  await uow.rows.update(Session, { id: uow.actor.sessionId }, { roleGrantId: grant.id });
  return grant;
}

/** The account, if the password fits and it may be used now. Failures are counted, and five of them lock it. */
async function checkedAccount(uow: UnitOfWork, account: Account | null, password: string): Promise<Account> {
  const fits = await passwordFits(account?.passwordHash, password);
  if (!account || account.disabledAt !== null || (account.lockedUntil !== null && account.lockedUntil > uow.now)) throw failed();
  if (!fits) {
    const failures = account.failedAttempts + 1;
    const locks = failures >= failuresBeforeLock;
    await uow.rows.update(Account, { id: account.id }, {
      failedAttempts: locks ? 0 : failures,
      ...(locks ? { lockedUntil: new Date(uow.now.getTime() + lockMinutes * 60_000) } : {}),
    });
    throw failed();
  }
  if (account.failedAttempts > 0) await uow.rows.update(Account, { id: account.id }, { failedAttempts: 0 });
  return account;
}
