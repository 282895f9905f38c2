/**
 * What can stand in the way of a database server of our own.
 *
 * - `PLATFORM_UNSUPPORTED`: no binaries run on this system; `DATABASE_URL` is needed.
 * - `BINARIES_UNUSABLE`: the binaries are there but cannot be run or copied.
 * - `DATA_DIR_IN_USE`: another live process holds the folder.
 * - `DATA_DIR_UNREACHABLE`: we, or the server's user, may not enter or write the folder.
 * - `DATA_DIR_UNKNOWN`: `postgres/` holds something else, or another PostgreSQL's cluster.
 * - `SOCKET_DIR_TAKEN`: somebody else's folder stands where the socket belongs.
 * - `INITDB_FAILED`, `START_FAILED`, `STOP_FAILED`: PostgreSQL itself did not do as told.
 */
export type ClusterErrorCode =
  | 'PLATFORM_UNSUPPORTED'
  | 'BINARIES_UNUSABLE'
  | 'DATA_DIR_IN_USE'
  | 'DATA_DIR_UNREACHABLE'
  | 'DATA_DIR_UNKNOWN'
  | 'SOCKET_DIR_TAKEN'
  | 'INITDB_FAILED'
  | 'START_FAILED'
  | 'STOP_FAILED';

/** The database server could not be started or stopped; the message says in plain words why and what to do. */
export class ClusterError extends Error {
  override readonly name = 'ClusterError';

  constructor(
    readonly code: ClusterErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code of a failed system call (`ENOENT`, …), or undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) && (typeof error !== 'object' || error === null)) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What an unknown error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
