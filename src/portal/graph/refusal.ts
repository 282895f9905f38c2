/** What can stand in the way of a request: the server's codes, and two of this side. */
export type Code =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'PASSWORD_CHANGE_REQUIRED' | 'SIGN_IN_FAILED' | 'ACCOUNT_LOCKED' | 'NOT_FOUND' | 'INVALID_INPUT'
  | 'PAGE_SIZE_REQUIRED' | 'QUERY_TOO_COMPLEX' | 'ALREADY_EXISTS' | 'STALE' | 'KEY_REUSED' | 'ROUND_CLOSED' | 'ROUND_BLOCKED'
  | 'SETTINGS_FROZEN' | 'WRONG_STATE' | 'FILE_REFUSED' | 'FILE_TOO_LARGE' | 'STORAGE_FULL' | 'TICKET_EXPIRED' | 'SERVICE_UNAVAILABLE' | 'INTERNAL_SERVER_ERROR'
  | 'OFFLINE';

export interface Blocker { readonly code: string; readonly message: string; readonly subjectId?: string; readonly about?: string }

/** The `extensions` of an error of the graph. */
export interface Particulars {
  readonly code?: string;
  readonly field?: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly blockers?: readonly Blocker[];
  readonly reference?: string;
  /** On STALE: what stands there now, and what was sent. */
  readonly current?: unknown;
  readonly given?: unknown;
}

/** A request that was refused or did not arrive. `look/refused.tsx` says to people what to do about it. */
export class Refused extends Error {
  constructor(readonly code: Code, message: string, readonly particulars: Particulars = {}) {
    super(message);
  }
}

/** Anything thrown, as a refusal. */
export function refusalOf(error: unknown): Refused {
  return error instanceof Refused ? error : new Refused('INTERNAL_SERVER_ERROR', error instanceof Error ? error.message : String(error));
}
