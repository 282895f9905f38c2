/* Written by `npm run generate` from the graph and *.graphql; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password so far, a one-time password included. */
  currentPassword: string;
  /** The new password, at least 8 characters. */
  newPassword: string;
};

/** People who are to have accounts, all or none. */
export type CreateAccountsInput = {
  /** One to 100 people. */
  accounts: Array<NewAccountInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** A person who is to have an account. */
export type NewAccountInput = {
  /** The community, for community staff. */
  communityId?: string | null | undefined;
  /** The person's name. */
  name: string;
  /** The role. */
  role: Role;
  /** The unit, for unit clerks and leaders. */
  unitId?: string | null | undefined;
  /** The user name, unique within the office. */
  username: string;
};

/** What somebody may act as. A session acts in exactly one role. */
export type Role =
  /** 审计员 auditor */
  | 'AUDITOR'
  /** 社区 community staff */
  | 'COMMUNITY'
  /** 考核组员 examiner */
  | 'EXAMINER'
  /** 文明办负责人 office admin */
  | 'OFFICE_ADMIN'
  /** 文明办 office staff */
  | 'OFFICE_STAFF'
  /** 平台管理员 platform admin */
  | 'PLATFORM_ADMIN'
  /** 路口督查员 intersection supervisor */
  | 'SUPERVISOR'
  /** 组长 team leader */
  | 'TEAM_LEADER'
  /** 联络员 unit clerk */
  | 'UNIT_CLERK'
  /** 负责人 unit leader */
  | 'UNIT_LEADER';

/** Who signs in. */
export type SignInInput = {
  /** The password. */
  password: string;
  /** The user name; people of another office than the home office write `name@office`. */
  username: string;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { id: string } };

export type CreateAccountsMutationVariables = Exact<{
  input: CreateAccountsInput;
}>;


export type CreateAccountsMutation = { createAccounts: Array<{ oneTimePassword: string, account: { id: string, username: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CreateAccountsDocument = new TypedDocumentString(`
    mutation CreateAccounts($input: CreateAccountsInput!) {
  createAccounts(input: $input) {
    oneTimePassword
    account {
      id
      username
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAccountsMutation, CreateAccountsMutationVariables>;