import type { Actor } from '../../policy/roles.js';

/** Who a unit of work acts for, as our own records say at this moment; never what a client claims. */
export interface CurrentActor {
  readonly as: Actor;
  readonly officeId?: string;
  readonly timeZone: string;
  readonly accountId?: string;
  readonly sessionId?: string;
  readonly roleGrantId?: string;
  readonly unitId?: string;
  readonly communityId?: string;
  readonly teamIds: readonly string[];
  readonly intersectionIds: readonly string[];
  readonly mustChangePassword: boolean;
}

const nobody = { timeZone: 'Asia/Shanghai', teamIds: [], intersectionIds: [], mustChangePassword: false };

/** Somebody who has not signed in: no office, no grants. */
export const anonymous: CurrentActor = { as: 'ANONYMOUS', ...nobody };

/** The HTTP boundary while it checks a password or opens a session. */
export const boundary: CurrentActor = { as: 'BOUNDARY', ...nobody };

/** The operator at the machine's own console, who makes offices and sees none of their data. */
export const platformOperator: CurrentActor = { as: 'PLATFORM_ADMIN', ...nobody };
