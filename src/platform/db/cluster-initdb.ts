import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './cluster-binaries.js';
import { ClusterError } from './cluster-error.js';
import { signal } from './cluster-process.js';
import type { ServerUser } from './cluster-user.js';

/** What every program of PostgreSQL gets as its environment: nothing of ours that could change what it does. */
export const PROGRAM_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Whether a cluster is there already. An empty folder counts as none.
 * @throws ClusterError `DATA_DIR_UNKNOWN` when the folder holds something else, or a cluster of another major version.
 */
export function hasCluster(clusterDir: string, binaries: Binaries): boolean {
  if (!existsSync(clusterDir) || readdirSync(clusterDir).length === 0) return false;
  const versionFile = join(clusterDir, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    throw new ClusterError('DATA_DIR_UNKNOWN', `${clusterDir} is not empty and is not a PostgreSQL cluster: move it away, or choose another data folder.`);
  }
  const major = Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
  if (major !== binaries.major) {
    throw new ClusterError('DATA_DIR_UNKNOWN',
      `${clusterDir} was made by PostgreSQL ${major}, and this is PostgreSQL ${binaries.major}: dump it with the old version and restore it with the new one.`);
  }
  return true;
}

/**
 * Makes a cluster: UTF-8, with the same order of characters on every system. It is made in a folder beside its own and
 * renamed when it is whole, so that a death halfway leaves nothing that looks like a cluster.
 */
export async function makeCluster(clusterDir: string, binaries: Binaries, user: ServerUser, durable: boolean): Promise<void> {
  const draft = `${clusterDir}.new-${randomUUID().slice(0, 8)}`;
  mkdirSync(draft, { mode: 0o700 });
  try {
    if (user.spawnAs.uid !== undefined) chownSync(draft, user.uid, user.gid);
    chmodSync(draft, 0o700);
    await runInitdb(draft, binaries, user, durable);
    renameSync(draft, clusterDir);
    if (durable) flush(dirname(clusterDir));
  } catch (error) {
    removeTree(draft);
    throw error;
  }
}

/** Removes what a making that was cut short by our own death has left. Call it with the folder locked. */
export function removeDrafts(clusterDir: string): void {
  const parent = dirname(clusterDir);
  for (const name of readdirSync(parent)) {
    if (join(parent, name).startsWith(`${clusterDir}.new-`)) removeTree(join(parent, name));
  }
}

async function runInitdb(folder: string, binaries: Binaries, user: ServerUser, durable: boolean): Promise<void> {
  const builtinLocale = binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const parameters = ['-D', folder, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', ...builtinLocale, '--no-instructions', ...(durable ? [] : ['--no-sync'])];
  const said: string[] = [];
  const end = await new Promise<string>((resolve) => {
    // Its own process group: initdb has children, and they must end with it.
    const child = spawn(join(binaries.dir, 'bin', 'initdb'), parameters, {
      ...user.spawnAs, cwd: '/', env: PROGRAM_ENVIRONMENT, detached: true, stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (_code, killedBy) => {
      if (killedBy && child.pid !== undefined) signal(-child.pid, 'SIGKILL');
    });
    child.on('close', (code, killedBy) => resolve(code === 0 ? '' : killedBy ? `it was stopped by ${killedBy}` : lastWords(said)));
  });
  if (!end) return;
  const advice = end.includes('effective user ID') ? `; give user number ${user.uid} an account on this system (a line in /etc/passwd), or set DATABASE_URL` : '';
  throw new ClusterError('INITDB_FAILED', `PostgreSQL could not make a new database in ${dirname(folder)}: ${end}${advice}`);
}

function lastWords(said: string[]): string {
  const lines = said.join('').split('\n').filter((line) => line.trim());
  return (lines.filter((line) => /error|fatal/i.test(line)).slice(-3).join(' ') || lines.at(-1)) ?? 'it said nothing';
}

function removeTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

function flush(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
