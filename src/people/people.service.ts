import { beginCalendar } from '../calendar/calendar.service.js';
import { hashPassword, oneTimePassword } from '../platform/auth/password.js';
import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound } from '../platform/errors/errors.js';
import { tagByTable } from '../platform/graph/row.js';
import type { Role } from '../policy/roles.js';
import { Office } from '../territory/territory.entity.js';
import { MailAddress } from './mail-address.entity.js';
import { Account, RoleGrant } from './people.entity.js';
import type { AccountInput, CreateAccountsInput, CreateOfficeInput, GrantRoleInput, GrantedRoleInput, RevokeRoleInput, SetTypeSizeInput } from './people.input.js';

/** A new account and the password that opens it once. The password is shown this one time and kept nowhere. */
export interface OneTimeAccount {
  readonly account: Account;
  readonly oneTimePassword: string;
}

/** Creates accounts, each with one role and a one-time password that must be changed at the first sign-in. */
export async function createAccounts(uow: UnitOfWork, { accounts }: CreateAccountsInput): Promise<OneTimeAccount[]> {
  accounts.forEach((account, at) => checkSubject(account, `accounts.${at}`));
  const passwords = accounts.map(() => oneTimePassword());
  const hashes = await Promise.all(passwords.map(hashPassword));
  const created = await uow.rows.insert(Account, accounts.map(({ username, name }, at) => ({ username, name, passwordHash: hashes[at]!, mustChangePassword: true })));
  await uow.rows.insert(RoleGrant, accounts.map((account, at) => ({ accountId: created[at]!.id, ...grantOf(account) })));
  await uow.rows.insert(MailAddress, accounts.flatMap(({ mailAddress }, at) => (mailAddress == null ? [] : [{ accountId: created[at]!.id, address: mailAddress }])));
  return created.map((account, at) => ({ account, oneTimePassword: passwords[at]! }));
}

/** Grants one more role to an account. */
export async function grantRole(uow: UnitOfWork, input: GrantRoleInput): Promise<RoleGrant> {
  checkSubject(input, '');
  const account = await uow.rows.need(Account, input.accountId, 'accountId');
  const [grant] = await uow.rows.insert(RoleGrant, [{ accountId: account.id, ...grantOf(input) }]);
  return grant!;
}

/** Revokes a role; sessions that act in it end with their next request. */
export async function revokeRole(uow: UnitOfWork, { roleGrantId }: RevokeRoleInput): Promise<RoleGrant> {
  const grant = await uow.rows.need(RoleGrant, roleGrantId, 'roleGrantId', { lock: true });
  if (grant.accountId === uow.actor.accountId) throw invalid('roleGrantId', 'is your own; somebody else must revoke it');
  if (grant.revokedAt !== null) return grant;
  const [revoked] = await uow.rows.update(RoleGrant, { id: grant.id }, { revokedAt: uow.now });
  return revoked!;
}

/** Disables an account: its sessions end with their next request. */
export async function disableAccount(uow: UnitOfWork, { accountId }: AccountInput): Promise<Account> {
  if (accountId === uow.actor.accountId) throw invalid('accountId', 'is your own; somebody else must disable it');
  return changed(await uow.rows.update(Account, { id: accountId }, { disabledAt: uow.now }));
}

export async function enableAccount(uow: UnitOfWork, { accountId }: AccountInput): Promise<Account> {
  return changed(await uow.rows.update(Account, { id: accountId }, { disabledAt: null }));
}

/** Gives an account a new one-time password and opens it if failures had locked it. */
export async function resetPassword(uow: UnitOfWork, { accountId }: AccountInput): Promise<OneTimeAccount> {
  const password = oneTimePassword();
  const account = changed(await uow.rows.update(Account, { id: accountId }, { passwordHash: await hashPassword(password), mustChangePassword: true, failedAttempts: 0, lockedUntil: null }));
  return { account, oneTimePassword: password };
}

/** Creates an office with its first admin, whose password opens it once. The first office of a server is its home office. */
export async function createOffice(uow: UnitOfWork, input: CreateOfficeInput): Promise<{ office: Office; adminUsername: string; oneTimePassword: string }> {
  const isHome = (await uow.rows.find(Office)).every((office) => office.id === platformOfficeId);
  const { code, nameZh, nameEn, timeZone, adminUsername, adminName } = input;
  if (!Intl.supportedValuesOf('timeZone').includes(timeZone)) throw invalid('timeZone', 'is no time zone');
  const officeId = newId(tagByTable('office'), uow.now);
  await uow.enterOffice(officeId);
  const [office] = await uow.rows.insert(Office, [{ id: officeId, code, nameZh, nameEn, timeZone, isHome }]);
  await beginCalendar(uow, timeZone);
  const oneTime = await firstAccount(uow, adminUsername, adminName, 'OFFICE_ADMIN');
  return { office: office!, adminUsername: isHome ? adminUsername : `${adminUsername}@${code}`, oneTimePassword: oneTime };
}

/** Creates an account for an admin of the platform, who signs in as `name@platform`. Only at the machine's own console. */
export async function createPlatformAdmin(uow: UnitOfWork, username: string, name: string): Promise<{ username: string; oneTimePassword: string }> {
  await uow.enterOffice(platformOfficeId);
  return { username: `${username}@platform`, oneTimePassword: await firstAccount(uow, username, name, 'PLATFORM_ADMIN') };
}

/** Sets the size of type that the actor reads in. */
export async function setTypeSize(uow: UnitOfWork, { percent }: SetTypeSizeInput): Promise<Account> {
  return changed(await uow.rows.update(Account, { id: uow.actor.accountId }, { typeSize: percent }));
}

/** The office of the platform's own admins, made by the migrations. */
const platformOfficeId = '00000000-0000-7001-8000-000000000000';

/** Writes an account with one role in the office that was entered. Gives its one-time password. */
async function firstAccount(uow: UnitOfWork, username: string, name: string, role: Role): Promise<string> {
  const password = oneTimePassword();
  const accountId = newId(tagByTable('account'), uow.now);
  await uow.rows.insert(Account, [{ id: accountId, username, name, passwordHash: await hashPassword(password), mustChangePassword: true }]);
  await uow.rows.insert(RoleGrant, [{ accountId, role }]);
  return password;
}

const unitRoles: readonly Role[] = ['UNIT_CLERK', 'UNIT_LEADER'];

/** A role that is somebody's for a unit or a community names it, and no other role does. */
function checkSubject({ role, unitId, communityId }: GrantedRoleInput, path: string): void {
  const at = (field: string): string => (path === '' ? field : `${path}.${field}`);
  if (role === 'PLATFORM_ADMIN') throw invalid(at('role'), 'is not an office\'s to grant');
  if ((unitId != null) !== unitRoles.includes(role)) throw invalid(at('unitId'), unitId == null ? 'is needed for this role' : 'does not go with this role');
  if ((communityId != null) !== (role === 'COMMUNITY')) throw invalid(at('communityId'), communityId == null ? 'is needed for this role' : 'does not go with this role');
}

const grantOf = ({ role, unitId, communityId }: GrantedRoleInput): Partial<RoleGrant> => ({ role, unitId: unitId ?? null, communityId: communityId ?? null });

function changed([account]: Account[]): Account {
  if (!account) throw notFound('account', 'accountId');
  return account;
}
