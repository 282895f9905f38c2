/** One of the two servers in a process of its own: `ours` is the whole server, `hand` the one written by hand. Speaks to its parent. */
import '../src/platform/production.js';
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleSchema } from '../src/api/schema.js';
import { makeServer } from '../src/api/server.js';
import { systemClock } from '../src/platform/clock.js';
import { readConfig } from '../src/platform/config.js';
import { dataSourceOf, statements } from '../src/platform/db/database.js';
import { fileRulesOf, openFileStore } from '../src/platform/files/place.js';
import { everyRow } from '../src/platform/graph/row.js';
import { handServer } from './hand-server.js';

/** What a server tells: first where it is, and when it is asked, what it has used. */
export type Said = { readonly url: string } | Used;
export interface Used { readonly cpuMs: number; readonly statements: number }

const [kind, login] = process.argv.slice(2) as ['ours' | 'hand', string];

async function serveOurs(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-files-'));
  const source = await dataSourceOf(login, everyRow().map(({ entity }) => entity)).initialize();
  const config = readConfig({ DATA_DIR: folder, MAX_FILE_MB: '2000' });
  const app = await makeServer({ source, clock: systemClock, files: await openFileStore(config), rules: fileRulesOf(config), schema: await assembleSchema(), logLevel: 'silent' });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: async () => { await app.close(); await source.destroy(); rmSync(folder, { recursive: true, force: true }); } };
}

async function serveHand(): Promise<{ url: string; close(): Promise<void> }> {
  const { server, close } = handServer(login);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const say = (said: Said): boolean | undefined => process.send?.(said);
const serving = await (kind === 'ours' ? serveOurs() : serveHand());
process.on('message', (asked) => {
  const { user, system } = process.cpuUsage();
  if (asked === 'used') say({ cpuMs: (user + system) / 1_000, statements: statements.sent });
});
process.once('disconnect', () => void serving.close());
say({ url: serving.url });
