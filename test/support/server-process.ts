/** A server as its operator starts it: a process of its own on a data folder, with the settings that are given and no others. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../src/platform/root.js';
import { isAlive } from '../../src/platform/db/cluster-process.js';

export interface Ended { readonly code: number | null; readonly output: string; readonly seconds: number }

/** Starts one of the compiled programs. */
function begin(program: string, args: readonly string[], settings: Record<string, string>): { child: ChildProcess; output: () => string } {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const env = { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...settings };
  const child = spawn(process.execPath, [join(projectRoot, 'dist/src', program), ...args], { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  return { child, output: () => output };
}

/** Runs a program to its end. */
export async function run(program: string, args: readonly string[], settings: Record<string, string>): Promise<Ended> {
  const began = performance.now();
  const { child, output } = begin(program, args, settings);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output(), seconds: (performance.now() - began) / 1000 };
}

export class ServerProcess {
  private constructor(readonly url: string, readonly dataDir: string, readonly child: ChildProcess, readonly output: () => string) {}

  /** A server that serves; throws with what it said where it ends instead. */
  static async start(dataDir: string, settings: Record<string, string> = {}): Promise<ServerProcess> {
    const { child, output } = begin('main.js', [], { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error', ...settings });
    for (let tries = 0; tries < 1_200 && child.exitCode === null; tries += 1) {
      const url = /serves (http:\S+)\/graphql/.exec(output())?.[1];
      if (url !== undefined) return new ServerProcess(url, dataDir, child, output);
      await sleep(25);
    }
    child.kill('SIGKILL');
    throw new Error(`The server did not start: ${output()}`);
  }

  /** The number of the database's own process. */
  get database(): number {
    return Number(readFileSync(join(this.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<Ended> {
    const began = performance.now();
    const ended = this.child.exitCode === null && this.child.signalCode === null ? once(this.child, 'close') : Promise.resolve([this.child.exitCode]);
    this.child.kill(signal);
    const [code] = (await ended) as [number | null];
    return { code, output: this.output(), seconds: (performance.now() - began) / 1000 };
  }
}

/** What a server leaves behind in its folder: a lock, a database that runs. */
export function leftBehind(dataDir: string): string[] {
  const pidFile = join(dataDir, 'postgres/postmaster.pid');
  return [
    ...(existsSync(join(dataDir, 'kaohe.lock')) ? ['lock'] : []),
    ...(existsSync(pidFile) && isAlive(Number(readFileSync(pidFile, 'utf8').split('\n')[0])) ? ['database'] : []),
  ];
}

/** Takes a folder away, after the database that may still run in it. */
export async function clear(dataDir: string): Promise<void> {
  const pidFile = join(dataDir, 'postgres/postmaster.pid');
  if (existsSync(pidFile)) {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    if (isAlive(pid)) {
      process.kill(pid, 'SIGQUIT');
      while (isAlive(pid)) await sleep(20);
    }
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 });
}
