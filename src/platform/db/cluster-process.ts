import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from './cluster-error.js';

// Process numbers are used again, in containers within seconds of a restart. So a number alone never proves that a
// process is still the one that we knew: its moment of birth, or the folder that it stands in, has to agree.

/** Whether a process of this number runs. One that has ended and that nobody has collected counts as ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) !== 'EPERM') return false;
  }
  return statFields(pid)?.[0] !== 'Z';
}

/** A text that differs between two processes that had the same number at different times; undefined where the system does not tell. */
export function birthOf(pid: number): string | undefined {
  const ticks = statFields(pid)?.[19];
  if (ticks !== undefined) return `${readText('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}:${ticks}`;
  return ask(pid, 'lstart=');
}

/** The name of the program that a process runs, without its folder; undefined where the system does not tell. */
export function programOf(pid: number): string | undefined {
  const name = readText(`/proc/${pid}/comm`)?.trim() ?? ask(pid, 'comm=');
  return name?.split('/').at(-1);
}

/** Whether a live process is the PostgreSQL server of this cluster: servers stand in their own folder. */
export function isServerOf(pid: number, clusterDir: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === clusterDir;
  } catch {
    return programOf(pid) === 'postgres';
  }
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

/** Looks every `every` milliseconds until the condition holds; false when it still does not after `limit` milliseconds. */
export async function holdsWithin(limit: number, every: number, condition: () => boolean | Promise<boolean>): Promise<boolean> {
  const start = performance.now();
  while (!(await condition())) {
    if (performance.now() - start > limit) return false;
    await sleep(every);
  }
  return true;
}

/** The fields of `/proc/<pid>/stat` from the state on: the program's name before it may itself hold blanks and brackets. */
function statFields(pid: number): string[] | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ask(pid: number, column: string): string | undefined {
  try {
    const answer = execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return answer.trim() || undefined;
  } catch {
    return undefined;
  }
}
