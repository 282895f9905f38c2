import { spawn } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Binaries } from './cluster-binaries.js';
import { ClusterError, messageOf } from './cluster-error.js';
import { PROGRAM_ENVIRONMENT } from './cluster-initdb.js';
import { holdsWithin, isServerOf, signal } from './cluster-process.js';
import type { ServerUser } from './cluster-user.js';

/** The number in the socket's name; there is no TCP port. */
export const PORT = 5432;

/** Everything that a start of the server depends on. */
export interface ServerPlan {
  clusterDir: string;
  socketDir: string;
  logFile: string;
  binaries: Binaries;
  user: ServerUser;
  /** What follows the program's name on its command line. */
  parameters: string[];
}

/** A running server: a child of ours, or one that an earlier Kaohe left behind. */
export interface Server {
  pid: number;
  hasExited(): boolean;
}

const START_LIMIT = 120_000;
const ORPHANS_LIMIT = 10_000;
const FAST_LIMIT = 10_000;
const IMMEDIATE_LIMIT = 5_000;

/** The server's command line. Two equal command lines are two equal servers: this is how one left behind is judged. */
export function serverParameters(clusterDir: string, socketDir: string, binaries: Binaries, durable: boolean, maxConnections: number): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '',
    port: String(PORT),
    // A list: quoted, a comma in a folder's name stays part of it.
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    cluster_name: `kaohe-${binaries.version}`,
    max_connections: String(maxConnections),
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_destination: 'stderr',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', clusterDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * The server that still runs on the folder after our predecessor was killed, once it answers; undefined when there is
 * none. One that was started in another way than ours would be is stopped.
 */
export async function findSurvivor(plan: ServerPlan): Promise<Server | undefined> {
  const pidFile = join(plan.clusterDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!(pid > 0) || !isServerOf(pid, plan.clusterDir)) {
    // The number may be another process's by now, or a dead one's that nobody has collected: PostgreSQL would refuse to
    // start. It takes its own parent's number for a dead server's, and then still makes sure that no orphan of that
    // server uses the data, which it could not if the file were gone.
    writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));
    return undefined;
  }

  const survivor: Server = { pid, hasExited: () => !isServerOf(pid, plan.clusterDir) };
  const isLost = () => lines[7]?.trim() === 'ready' && !existsSync(join(plan.socketDir, `.s.PGSQL.${PORT}`));
  if (!wasStartedWith(plan) || isLost()) {
    await stopServer(survivor);
    return undefined;
  }
  const settled = await holdsWithin(START_LIMIT, 15, async () => survivor.hasExited() || (await answers(plan.socketDir)));
  if (!settled) throw new ClusterError('START_FAILED', `A PostgreSQL server (process ${pid}) runs on ${plan.clusterDir} and does not answer: stop it with "kill -INT ${pid}".`);
  return survivor.hasExited() ? undefined : survivor;
}

/** Starts the server and waits until it answers. Where a dead server's last queries still run, it waits for their end. */
export async function launch(plan: ServerPlan, onUnexpectedExit: () => void): Promise<Server> {
  const begun = performance.now();
  for (;;) {
    const outcome = await launchOnce(plan, onUnexpectedExit);
    if (typeof outcome !== 'string') return outcome;
    const orphansRun = outcome.includes('shared memory block') && performance.now() - begun < ORPHANS_LIMIT;
    if (!orphansRun) throw new ClusterError('START_FAILED', `PostgreSQL did not start: ${outcome}`);
    await holdsWithin(250, 250, () => false);
  }
}

/**
 * Stops a server: at once and cleanly, without waiting for its clients; after ten seconds, not even cleanly.
 * @throws ClusterError `STOP_FAILED` when it runs on all the same.
 */
export async function stopServer(server: Server): Promise<void> {
  if (server.hasExited()) return;
  signal(server.pid, 'SIGINT');
  if (await holdsWithin(FAST_LIMIT, 5, server.hasExited)) return;
  signal(server.pid, 'SIGQUIT');
  if (await holdsWithin(IMMEDIATE_LIMIT, 5, server.hasExited)) return;
  throw new ClusterError('STOP_FAILED', `PostgreSQL (process ${server.pid}) did not stop within 15 seconds: look at postgres.log, and stop it by hand.`);
}

/** The server, or what it said before it gave up. */
async function launchOnce(plan: ServerPlan, onUnexpectedExit: () => void): Promise<Server | string> {
  const log = openSync(plan.logFile, 'a', 0o600);
  const logStart = fstatSync(log).size;
  // Its own process group: Ctrl-C in a terminal reaches us alone, and we stop the server after our last query.
  const child = spawn(join(plan.binaries.dir, 'bin', 'postgres'), plan.parameters, {
    ...plan.user.spawnAs, cwd: '/', env: PROGRAM_ENVIRONMENT, detached: true, stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();

  let failure: string | undefined;
  child.on('error', (error) => { failure = messageOf(error); });
  const hasExited = () => failure !== undefined || child.exitCode !== null || child.signalCode !== null;
  const settled = await holdsWithin(START_LIMIT, 10, async () => hasExited() || (await answers(plan.socketDir)));
  if (hasExited()) return failure ?? lastWords(plan.logFile, logStart);

  const server: Server = { pid: child.pid ?? 0, hasExited };
  if (!settled) {
    await stopServer(server);
    return `it did not answer within ${START_LIMIT / 1000} seconds; see ${plan.logFile}`;
  }
  child.on('exit', onUnexpectedExit);
  return server;
}

/** PostgreSQL writes down its command line when it starts. */
function wasStartedWith(plan: ServerPlan): boolean {
  const file = join(plan.clusterDir, 'postmaster.opts');
  const wanted = plan.parameters.map((parameter) => ` "${parameter}"`).join('');
  return existsSync(file) && readFileSync(file, 'utf8').trimEnd().endsWith(wanted);
}

async function answers(socketDir: string): Promise<boolean> {
  if (!existsSync(join(socketDir, `.s.PGSQL.${PORT}`))) return false;
  const client = new pg.Client({ host: socketDir, port: PORT, user: 'postgres', database: 'postgres', password: '', ssl: false, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function lastWords(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString('utf8').split('\n').filter((line) => line.trim());
  const grave = lines.filter((line) => /FATAL|PANIC|error while loading/.test(line));
  return `${grave.at(-1) ?? lines.at(-1) ?? 'it said nothing'} (see ${logFile})`;
}
