import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterError, systemCode } from './cluster-error.js';
import { birthOf, isAlive, programOf } from './cluster-process.js';

// One folder, one Kaohe. PostgreSQL guards its own files; this lock guards against a second Kaohe that would find the
// server of the first and take it for one left behind.

/** The hold of this process on a data folder. */
export interface FolderLock {
  /** Lets go; a lock that meanwhile belongs to somebody else is left alone. */
  release(): void;
}

interface Holder {
  pid: number;
  birth?: string;
}

/**
 * Takes the folder for this process, over from a process that has died if need be.
 * @throws ClusterError `DATA_DIR_IN_USE` while another live process holds it; `DATA_DIR_UNREACHABLE` when we may not write there.
 */
export async function lockFolder(dataDir: string): Promise<FolderLock> {
  const path = join(dataDir, 'kaohe.lock');
  const ours = `${JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) } satisfies Holder)}\n`;
  let unreadable = 0;

  for (;;) {
    if (create(path, ours, dataDir)) {
      return { release: () => { if (read(path) === ours) rmSync(path, { force: true }); } };
    }
    const found = read(path);
    if (found === undefined) continue;
    const holder = parse(found);
    // Between the making of a lock and its writing lies a moment; a lock that stays empty was left by a death in that moment.
    if (!holder && unreadable++ < 20) {
      await sleep(10);
      continue;
    }
    if (holder && holds(holder)) {
      throw new ClusterError('DATA_DIR_IN_USE',
        `The data folder ${dataDir} is in use by another Kaohe (process ${holder.pid}): stop that one first, or choose another folder.`);
    }
    takeAway(path, found);
  }
}

function create(path: string, text: string, dataDir: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw new ClusterError('DATA_DIR_UNREACHABLE',
      `The data folder ${dataDir} cannot be written (${systemCode(error)}): give it to the user that starts Kaohe.`, { cause: error });
  }
}

/** Removes a dead holder's lock. Two may try at once: who finds another lock in hand than the one judged puts it back. */
function takeAway(path: string, judged: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if (read(aside) === judged) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function holds({ pid, birth }: Holder): boolean {
  if (!isAlive(pid)) return false;
  const now = birthOf(pid);
  return birth !== undefined && now !== undefined ? birth === now : (programOf(pid) ?? 'node') === 'node';
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !Number.isInteger(value.pid)) return undefined;
    return { pid: Number(value.pid), birth: 'birth' in value && typeof value.birth === 'string' ? value.birth : undefined };
  } catch {
    return undefined;
  }
}
