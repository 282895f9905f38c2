/* Written by `npm run generate` from the graph and *.graphql; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Another of the own roles. */
export type ActAsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The granted role to act in from now on. */
  roleGrantId: string;
};

/** How far a unit has come with its archive. */
export type ArchiveState =
  /** 整理中: the clerk adds evidence. */
  | 'DRAFT'
  /** 待签: with the leader, to be signed. */
  | 'HANDED_IN'
  /** 已签: signed off by the leader. */
  | 'SIGNED';

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password so far, a one-time password included. */
  currentPassword: string;
  /** The new password, at least 8 characters. */
  newPassword: string;
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

/** Where a round stands in its life. */
export type RoundPhase =
  /** 归档: the round is over. */
  | 'CLOSED'
  /** 筹备: being set up; only the office sees it. */
  | 'DRAFT'
  /** 考核: archives are locked, teams score. */
  | 'INSPECTION'
  /** 申报: units submit. */
  | 'OPEN'
  /** 公布: the rankings are published. */
  | 'PUBLISHED'
  /** 复核: differences are settled, results previewed. */
  | 'REVIEW';

/** Who signs in. */
export type SignInInput = {
  /** The password. */
  password: string;
  /** The user name; people of another office than the home office write `name@office`. */
  username: string;
};

/** The list that a unit is ranked in. A unit that applies for a higher honour leaves its old list. */
export type UnitCategory =
  /** 市级文明单位: holds the municipal honour. */
  | 'MUNICIPAL'
  /** 现有全国文明单位: holds the national honour. */
  | 'NATIONAL'
  /** 新申报全国文明单位: applies for the national honour. */
  | 'NATIONAL_CANDIDATE'
  /** 省级文明单位: holds the provincial honour. */
  | 'PROVINCIAL'
  /** 新申报省级文明单位: applies for the provincial honour. */
  | 'PROVINCIAL_CANDIDATE';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { mustChangePassword: boolean, role: Role | null, actions: Array<string>, account: { id: string, name: string, username: string } | null, office: { nameZh: string, nameEn: string, timeZone: string } | null, unit: { id: string, nameZh: string, nameEn: string } | null, community: { id: string, nameZh: string, nameEn: string } | null, roles: Array<{ id: string, role: Role, unit: { nameZh: string, nameEn: string } | null, community: { nameZh: string, nameEn: string } | null }> } };

export type HomeQueryVariables = Exact<{
  rounds: boolean;
  archives: boolean;
  answers: boolean;
  confirmations: boolean;
}>;


export type HomeQuery = { rounds?: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, submissionDeadline: string, inspectionFrom: string, inspectionTo: string, publishedAt: string | null }> }, archives?: { nodes: Array<{ id: string, state: ArchiveState, returnReason: string | null, progress: { rulesAsked: number, rulesWithEvidence: number, pointsAtStake: string }, assessment: { round: { titleZh: string, titleEn: string, phase: RoundPhase, submissionDeadline: string } | null } | null }> }, unanswered?: { totalCount: number }, unconfirmed?: { totalCount: number }, notices: { nodes: Array<{ id: string, titleZh: string, issuedAt: string }> } };

export type PublishedNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PublishedNoticesQuery = { notices: { totalCount: number, nodes: Array<{ id: string, titleZh: string, officeNameZh: string, edition: number, issuedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublishedNoticeQueryVariables = Exact<{
  id: string;
}>;


export type PublishedNoticeQuery = { notice: { id: string, titleZh: string, bodyZh: string, officeNameZh: string, edition: number, issuedAt: string, sha256: string, annexes: Array<{ category: UnitCategory, titleZh: string, lines: Array<{ rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null }> }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { id: string } };

export type ActAsMutationVariables = Exact<{
  input: ActAsInput;
}>;


export type ActAsMutation = { actAs: { id: string, role: Role } };

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

export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    mustChangePassword
    role
    actions
    account {
      id
      name
      username
    }
    office {
      nameZh
      nameEn
      timeZone
    }
    unit {
      id
      nameZh
      nameEn
    }
    community {
      id
      nameZh
      nameEn
    }
    roles {
      id
      role
      unit {
        nameZh
        nameEn
      }
      community {
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($rounds: Boolean!, $archives: Boolean!, $answers: Boolean!, $confirmations: Boolean!) {
  rounds(first: 3) @include(if: $rounds) {
    nodes {
      id
      titleZh
      titleEn
      phase
      submissionDeadline
      inspectionFrom
      inspectionTo
      publishedAt
    }
  }
  archives(first: 5, filter: {state: [DRAFT, HANDED_IN]}) @include(if: $archives) {
    nodes {
      id
      state
      returnReason
      progress {
        rulesAsked
        rulesWithEvidence
        pointsAtStake
      }
      assessment {
        round {
          titleZh
          titleEn
          phase
          submissionDeadline
        }
      }
    }
  }
  unanswered: ledgerEntries(first: 1, filter: {answer: [UNANSWERED]}) @include(if: $answers) {
    totalCount
  }
  unconfirmed: dutyEvents(
    first: 1
    filter: {kind: [CONSCIENTIOUS], confirmed: false}
  ) @include(if: $confirmations) {
    totalCount
  }
  notices(first: 1, orderBy: ISSUED_AT_DESC) {
    nodes {
      id
      titleZh
      issuedAt
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PublishedNoticesDocument = new TypedDocumentString(`
    query PublishedNotices($first: Int!, $after: String) {
  notices(first: $first, after: $after, orderBy: ISSUED_AT_DESC) {
    totalCount
    nodes {
      id
      titleZh
      officeNameZh
      edition
      issuedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedNoticesQuery, PublishedNoticesQueryVariables>;
export const PublishedNoticeDocument = new TypedDocumentString(`
    query PublishedNotice($id: ID!) {
  notice(id: $id) {
    id
    titleZh
    bodyZh
    officeNameZh
    edition
    issuedAt
    sha256
    annexes {
      category
      titleZh
      lines {
        rank
        unitNumber
        unitNameZh
        total
        creation
        community
        intersection
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedNoticeQuery, PublishedNoticeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ActAsDocument = new TypedDocumentString(`
    mutation ActAs($input: ActAsInput!) {
  actAs(input: $input) {
    id
    role
  }
}
    `) as unknown as TypedDocumentString<ActAsMutation, ActAsMutationVariables>;