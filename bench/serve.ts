/** A server in a process of its own: `ours` is the whole server, `hand` the one written by hand, `pipe` a pipe to disk that hashes. Speaks to its parent. */
import '../src/platform/production.js';
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assembleSchema } from '../src/api/schema.js';
import { makeServer } from '../src/api/server.js';
import { systemClock } from '../src/platform/clock.js';
import { readConfig } from '../src/platform/config.js';
import { dataSourceOf, statements } from '../src/platform/db/database.js';
import { Measuring } from '../src/platform/files/arrivals.js';
import { fileRulesOf, openFileStore } from '../src/platform/files/place.js';
import { everyRow } from '../src/platform/graph/row.js';
import { handServer } from './hand-server.js';

/** What a server tells: first where it is, and when it is asked, what it has used. */
export type Said = { readonly url: string } | Used;
export interface Used { readonly cpuMs: number; readonly statements: number }

export type Kind = 'ours' | 'hand' | 'pipe';
const [kind, login] = process.argv.slice(2) as [Kind, string];

async function serveOurs(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-files-'));
  const source = await dataSourceOf(login, everyRow().map(({ entity }) => entity)).initialize();
  const config = readConfig({ DATA_DIR: folder, MAX_FILE_MB: '2000', MAX_OFFICE_MB: '100000' });
  const app = await makeServer({ source, clock: systemClock, files: await openFileStore(config), rules: fileRulesOf(config), schema: await assembleSchema(), logLevel: 'silent' });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: async () => { await app.close(); await source.destroy(); rmSync(folder, { recursive: true, force: true }); } };
}

async function serveHand(): Promise<{ url: string; close(): Promise<void> }> {
  const { server, close } = handServer(login);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** The least that an upload can cost: from the socket to the disk, hashed on the way, and on the disk before the answer. */
async function servePipe(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-files-'));
  const server = createServer((request, response) => {
    const measuring = new Measuring();
    pipeline(request, measuring, createWriteStream(join(folder, randomUUID()), { flush: true }))
      .then(() => response.writeHead(201).end(JSON.stringify(measuring.measured())), () => response.destroy());
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: async () => { server.close(); rmSync(folder, { recursive: true, force: true }); } };
}

const say = (said: Said): boolean | undefined => process.send?.(said);
const serving = await (kind === 'ours' ? serveOurs() : kind === 'hand' ? serveHand() : servePipe());
process.on('message', (asked) => {
  const { user, system } = process.cpuUsage();
  if (asked === 'used') say({ cpuMs: (user + system) / 1_000, statements: statements.sent });
});
process.once('disconnect', () => void serving.close());
say({ url: serving.url });
