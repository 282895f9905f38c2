import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { assembleSchema } from '../src/api/schema.js';
import { makeServer } from '../src/api/server.js';
import { systemClock } from '../src/platform/clock.js';
import { readConfig } from '../src/platform/config.js';
import { dataSourceOf } from '../src/platform/db/database.js';
import { fileRulesOf, openFileStore } from '../src/platform/files/place.js';
import { everyRow } from '../src/platform/graph/row.js';

/** Has the whole server at hand in this process for some work, so that its statements are counted here; it hears no port. */
export async function withOwnServer(login: string, work: (app: FastifyInstance) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-files-'));
  const source = await dataSourceOf(login, everyRow().map(({ entity }) => entity)).initialize();
  const config = readConfig({ DATA_DIR: folder, MAX_FILE_MB: '2000' });
  const app = await makeServer({ source, clock: systemClock, files: await openFileStore(config), rules: fileRulesOf(config), schema: await assembleSchema(), logLevel: 'silent' });
  try {
    await work(app);
  } finally {
    await app.close();
    await source.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks the graph as whoever the token is of, and gives the data. Throws on any error. */
export async function asked<T>(app: FastifyInstance, token: string, query: string, variables: object): Promise<T> {
  const response = await app.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${token}` }, payload: { query, variables } });
  const { errors, data } = response.json<{ errors?: { message: string }[]; data: T }>();
  if (errors) throw new Error(`${query}: ${errors[0]!.message}`);
  return data;
}
