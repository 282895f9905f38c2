/**
 * A server that does nothing but make exports, as a process of its own: to be killed, or to be measured. Given the database's
 * login, the folder of files, a moment, and how many milliseconds it takes to read each piece of a file.
 */
import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { choresOf, Scheduler } from '../../src/api/chores.js';
import '../../src/api/resolvers.js';
import { StoryClock } from '../../src/platform/clock.js';
import { readConfig } from '../../src/platform/config.js';
import { dataSourceOf } from '../../src/platform/db/database.js';
import { FolderStore } from '../../src/platform/files/folder-store.js';
import { everyRow } from '../../src/platform/graph/row.js';

const [login, folder, now, slow] = process.argv.slice(2) as [string, string, string, string];
const source = await dataSourceOf(login, everyRow().map(({ entity }) => entity), 4).initialize();
const files = await FolderStore.at(folder);
const stored = files.stored.bind(files);
if (Number(slow) > 0) {
  files.stored = async (id) => {
    const bytes = (await stored(id))!;
    async function* pieces(): AsyncGenerator<Buffer> {
      for await (const piece of bytes.stream()) {
        await sleep(Number(slow));
        yield piece as Buffer;
      }
    }
    return { ...bytes, stream: () => Readable.from(pieces()) };
  };
}
// What the process has of the system says when its garbage was collected; what it holds on to says what it needs.
const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const before = held();
let most = before;
const watch = setInterval(() => { most = Math.max(most, held()); }, 200);
const scheduler = new Scheduler({ source, clock: new StoryClock(new Date(now)), files, log: (problem) => { console.error(problem); process.exitCode = 1; } }, choresOf(readConfig({})));
await scheduler.runOnce('exports');
clearInterval(watch);
await source.destroy();
console.log(JSON.stringify({ before, most }));
