import { GraphQLError } from 'graphql';

/** The closed list of what can stand in the way: each code a state of the world, with the HTTP status of its own routes. */
export const errorCodes = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  SIGN_IN_FAILED: 401,
  ACCOUNT_LOCKED: 423,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  PAGE_SIZE_REQUIRED: 400,
  QUERY_TOO_COMPLEX: 400,
  ALREADY_EXISTS: 409,
  STALE: 409,
  KEY_REUSED: 409,
  ROUND_CLOSED: 409,
  ROUND_BLOCKED: 409,
  SETTINGS_FROZEN: 409,
  WRONG_STATE: 409,
  FILE_REFUSED: 422,
  FILE_TOO_LARGE: 413,
  STORAGE_FULL: 413,
  TICKET_EXPIRED: 410,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** One thing that stands in the way: in words, by key, and whom or what it is about as the office writes it (unit, person, rule, day). */
export interface Blocker { readonly code: string; readonly message: string; readonly subjectId?: string; readonly about?: string }

/** What an error says besides its sentence: the input field at fault, or all that stands in the way. */
export interface Particulars {
  readonly field?: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly blockers?: readonly Blocker[];
  /** What is there and what was to be saved, where somebody else saved in between. */
  readonly current?: object;
  readonly given?: object;
  /** True where the refusal itself must be remembered: what was written so far is kept. */
  readonly keepsWrites?: boolean;
}

/** Something that a person asked for and cannot have, in a sentence that says what to do. */
export class Refusal extends GraphQLError {
  readonly code: ErrorCode;
  readonly keepsWrites: boolean;

  constructor(code: ErrorCode, message: string, { keepsWrites = false, ...particulars }: Particulars = {}) {
    // A client that retries on 503 is right to; any other refusal of the graph is an answer, and answers are 200.
    super(message, { extensions: { code, ...particulars, ...(code === 'SERVICE_UNAVAILABLE' ? { http: { status: errorCodes[code] } } : {}) } });
    this.code = code;
    this.keepsWrites = keepsWrites;
  }
}

/** The one way to say that something is not there, or is another office's, which is the same. */
export const notFound = (what: string, field?: string): Refusal => new Refusal('NOT_FOUND', `There is no such ${what}`, { field });

/** Input that cannot be taken, with the field at fault. */
export const invalid = (field: string, message: string): Refusal => new Refusal('INVALID_INPUT', `${field}: ${message}`, { field });

/** Somebody else saved in between: both versions, so that nothing that anybody wrote is lost. */
export const stale = (field: string, current: object, given: object): Refusal =>
  new Refusal('STALE', 'Somebody else has changed this meanwhile; compare both and save again', { field, current, given });
