import { Arg, Args, Extensions, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { dayIn } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { actionsOf, allows } from '../policy/guard.js';
import { Community, Office, Unit } from '../territory/territory.entity.js';
import { communityById, officeById, unitById } from '../territory/territory.loader.js';
import { MailAddress } from './mail-address.entity.js';
import { SetMailAddressInput } from './mail-address.input.js';
import { mailAddressByAccountId, mailAddresses } from './mail-address.loader.js';
import { setMailAddress } from './mail-address.service.js';
import { Account, RoleGrant } from './people.entity.js';
import { AccountInput, ActAsInput, ChangePasswordInput, CreateAccountsInput, CreateOfficeInput, GrantRoleInput, RevokeRoleInput, SetTypeSizeInput, SignInInput } from './people.input.js';
import { accountById, accounts, grantsByAccountId, roleGrants } from './people.loader.js';
import { createAccounts, createOffice, disableAccount, enableAccount, grantRole, resetPassword, revokeRole, setTypeSize } from './people.service.js';
import { actAs, changePassword, signIn, signOut } from './sign-in.service.js';
import { Viewer } from './viewer.entity.js';

@ObjectType({ description: 'An open session.' })
@Extensions({ action: 'session.signIn' })
class SignInPayload {
  @Field(() => String, { description: 'Send it with every request as `Authorization: Bearer <token>`. It ends after 30 minutes without one.' }) token: string;
}

@ObjectType({ description: 'A new account and the password that opens it once.' })
@Extensions({ action: 'account.create' })
class OneTimeAccount {
  @Field(() => String, { description: 'The password, shown this one time. It must be changed at the first sign-in.' }) oneTimePassword: string;
}

@ObjectType({ description: 'A new office and the sign-in of its first admin.' })
@Extensions({ action: 'office.create' })
class CreateOfficePayload {
  @Field(() => String, { description: 'What its first admin writes as user name.' }) adminUsername: string;
  @Field(() => String, { description: 'The password, shown this one time. It must be changed at the first sign-in.' }) oneTimePassword: string;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who one is and what one may do.' }) @Allowed('viewer.read')
  viewer(@Uow() { actor, now }: UnitOfWork) {
    return {
      role: actor.as === 'ANONYMOUS' || actor.as === 'BOUNDARY' ? null : actor.as, actions: actionsOf(actor.as), mustChangePassword: actor.mustChangePassword, today: dayIn(actor.timeZone, now),
    };
  }

  @FieldResolver(() => Account, { nullable: true, description: 'The own account; null for the public and for admins of the platform, who see no accounts.' }) @Allowed('viewer.read')
  account(@Uow() uow: UnitOfWork) { return allows(uow.actor.as, 'account.read') ? uow.load(accountById, uow.actor.accountId) : null; }

  @FieldResolver(() => [RoleGrant], { description: 'The roles that one may act in; none for admins of the platform, who have one role.' }) @Allowed('viewer.read')
  async roles(@Uow() uow: UnitOfWork) {
    const grants = uow.actor.accountId === undefined || !allows(uow.actor.as, 'roleGrant.read') ? [] : await uow.load(grantsByAccountId, uow.actor.accountId);
    return grants.filter((grant) => grant.revokedAt === null);
  }

  @FieldResolver(() => Office, { nullable: true, description: 'The own office.' }) @Allowed('viewer.read')
  office(@Uow() uow: UnitOfWork) { return uow.actor.officeId === undefined ? null : uow.load(officeById, uow.actor.officeId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The own unit, for unit people.' }) @Allowed('viewer.read')
  unit(@Uow() uow: UnitOfWork) { return uow.actor.unitId === undefined ? null : uow.load(unitById, uow.actor.unitId); }

  @FieldResolver(() => Community, { nullable: true, description: 'The own community, for community staff.' }) @Allowed('viewer.read')
  community(@Uow() uow: UnitOfWork) { return uow.actor.communityId === undefined ? null : uow.load(communityById, uow.actor.communityId); }
}

@Resolver(() => OneTimeAccount)
export class OneTimeAccountResolver {
  @FieldResolver(() => Account, { description: 'The account.' }) @Allowed('account.read')
  account(@Root() created: { account: Account }) { return created.account; }
}

@Resolver(() => CreateOfficePayload)
export class CreateOfficeResolver {
  @FieldResolver(() => Office, { description: 'The office.' }) @Allowed('office.read')
  office(@Root() created: { office: Office }) { return created.office; }

  @Mutation(() => CreateOfficePayload, { description: 'Creates an office and its first admin.' }) @Allowed('office.create')
  createOffice(@Uow() uow: UnitOfWork, @Arg('input', () => CreateOfficeInput, { description: 'The office.' }) input: CreateOfficeInput) { return createOffice(uow, input); }
}

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'Who may act in the role.' }) @Allowed('account.read')
  account(@Root() grant: RoleGrant, @Uow() uow: UnitOfWork) { return uow.load(accountById, grant.accountId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'For which unit.' }) @Allowed('unit.read')
  unit(@Root() grant: RoleGrant, @Uow() uow: UnitOfWork) { return uow.load(unitById, grant.unitId); }

  @FieldResolver(() => Community, { nullable: true, description: 'For which community.' }) @Allowed('community.read')
  community(@Root() grant: RoleGrant, @Uow() uow: UnitOfWork) { return uow.load(communityById, grant.communityId); }
}

@Resolver(() => Account)
export class AccountResolver {
  @FieldResolver(() => roleGrants.Connection, { description: 'What the person may act as, revoked roles included.' }) @Allowed('roleGrant.read')
  roles(@Root() account: Account, @Uow() uow: UnitOfWork, @Args(() => roleGrants.Args) args: ListArgs) { return roleGrants.readBy(uow, 'accountId', account.id, args); }

  @Query(() => accounts.Connection, { description: 'The accounts that one sees: the own one, the own team\'s, or all of the office.' }) @Allowed('account.read')
  accounts(@Uow() uow: UnitOfWork, @Args(() => accounts.Args) args: ListArgs) { return accounts.read(uow, args); }

  @Mutation(() => SignInPayload, { description: 'Opens a session.' }) @Allowed('session.signIn', { asBoundary: true })
  signIn(@Uow() uow: UnitOfWork, @Arg('input', () => SignInInput, { description: 'Who.' }) input: SignInInput) { return signIn(uow, input); }

  @Mutation(() => Boolean, { description: 'Ends the session.' }) @Allowed('session.signOut', { asBoundary: true })
  signOut(@Uow() uow: UnitOfWork) { return signOut(uow); }

  @Mutation(() => RoleGrant, { description: 'Has the session act in another of the own roles from the next request on.' }) @Allowed('session.actAs', { asBoundary: true })
  actAs(@Uow() uow: UnitOfWork, @Arg('input', () => ActAsInput, { description: 'The role.' }) input: ActAsInput) { return actAs(uow, input); }

  @Mutation(() => Account, { description: 'Sets a password of one\'s own.' }) @Allowed('account.changePassword', { asBoundary: true })
  changePassword(@Uow() uow: UnitOfWork, @Arg('input', () => ChangePasswordInput, { description: 'The passwords.' }) input: ChangePasswordInput) { return changePassword(uow, input); }

  @Mutation(() => [OneTimeAccount], { description: 'Creates accounts with one-time passwords, all or none.' }) @Allowed('account.create')
  createAccounts(@Uow() uow: UnitOfWork, @Arg('input', () => CreateAccountsInput, { description: 'The people.' }) input: CreateAccountsInput) { return createAccounts(uow, input); }

  @Mutation(() => Account, { description: 'Disables an account; its sessions end at once.' }) @Allowed('account.disable')
  disableAccount(@Uow() uow: UnitOfWork, @Arg('input', () => AccountInput, { description: 'The account.' }) input: AccountInput) { return disableAccount(uow, input); }

  @Mutation(() => Account, { description: 'Enables a disabled account again.' }) @Allowed('account.disable')
  enableAccount(@Uow() uow: UnitOfWork, @Arg('input', () => AccountInput, { description: 'The account.' }) input: AccountInput) { return enableAccount(uow, input); }

  @Mutation(() => OneTimeAccount, { description: 'Sets a new one-time password.' }) @Allowed('account.resetPassword')
  resetPassword(@Uow() uow: UnitOfWork, @Arg('input', () => AccountInput, { description: 'The account.' }) input: AccountInput) { return resetPassword(uow, input); }

  @Mutation(() => RoleGrant, { description: 'Grants a role.' }) @Allowed('roleGrant.give')
  grantRole(@Uow() uow: UnitOfWork, @Arg('input', () => GrantRoleInput, { description: 'The role.' }) input: GrantRoleInput) { return grantRole(uow, input); }

  @Mutation(() => RoleGrant, { description: 'Revokes a role; sessions in it end at once.' }) @Allowed('roleGrant.revoke')
  revokeRole(@Uow() uow: UnitOfWork, @Arg('input', () => RevokeRoleInput, { description: 'The granted role.' }) input: RevokeRoleInput) { return revokeRole(uow, input); }

  @Mutation(() => Account, { description: 'Sets the size of type that one reads in, wherever one signs in.' }) @Allowed('account.setTypeSize')
  setTypeSize(@Uow() uow: UnitOfWork, @Arg('input', () => SetTypeSizeInput, { description: 'The size.' }) input: SetTypeSizeInput) { return setTypeSize(uow, input); }

  @FieldResolver(() => MailAddress, { nullable: true, description: 'Where mail for the person goes; seen by the person and the office.' }) @Allowed('mailAddress.read')
  mailAddress(@Root() account: Account, @Uow() uow: UnitOfWork) { return uow.load(mailAddressByAccountId, account.id); }

  @Query(() => mailAddresses.Connection, { description: 'The mail addresses that one sees: the own one, or all of the office.' }) @Allowed('mailAddress.read')
  mailAddresses(@Uow() uow: UnitOfWork, @Args(() => mailAddresses.Args) args: ListArgs) { return mailAddresses.read(uow, args); }

  @Mutation(() => Account, { description: 'Sets where one\'s own mail goes, or that there is none.' }) @Allowed('mailAddress.set')
  setMailAddress(@Uow() uow: UnitOfWork, @Arg('input', () => SetMailAddressInput, { description: 'The address.' }) input: SetMailAddressInput) { return setMailAddress(uow, input); }
}

@Resolver(() => MailAddress)
export class MailAddressResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'Whose it is.' }) @Allowed('account.read')
  account(@Root() address: MailAddress, @Uow() uow: UnitOfWork) { return uow.load(accountById, address.accountId); }
}
