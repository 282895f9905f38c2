import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { StoryClock, type Clock } from '../platform/clock.js';
import { platformOperator } from '../platform/auth/current-actor.js';
import type { Config } from '../platform/config.js';
import { startCluster, type Cluster } from '../platform/db/cluster.js';
import { dataSourceOf, migrate, refuseMightyLogin, type Addresses } from '../platform/db/database.js';
import { beginStory, clockOf, keepStory } from '../platform/db/story-clock.js';
import { refusalOf } from '../platform/errors/constraints.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { fileRulesOf, openFileStore } from '../platform/files/place.js';
import { everyRow } from '../platform/graph/row.js';
import type { CreateOfficeInput } from '../people/people.input.js';
import { createOffice } from '../people/people.service.js';
import { choresOf, Scheduler } from './chores.js';
import { assembleSchema } from './schema.js';
import { makeServer } from './server.js';

/** The database of a server: where it is, and how to leave it. */
export interface OpenDatabase {
  readonly source: DataSource;
  readonly owner?: string;
  readonly clock: Clock;
  close(): Promise<void>;
}

export interface Running extends OpenDatabase {
  readonly app: FastifyInstance;
  readonly url: string;
}

/** The database's own name in the embedded cluster, and the login that the server uses there. */
const embedded = { database: 'kaohe', login: 'kaohe_server' } as const;

/**
 * Opens the database of the settings: the embedded PostgreSQL in DATA_DIR unless DATABASE_URL names a server, migrated where
 * the owner's address is known, and never as a login that could go round row-level security. With the beginning of a story an
 * empty database becomes a demo's; one that has a story already goes on with it.
 */
export async function openDatabase(config: Config, log: (line: string) => void, story?: Date): Promise<OpenDatabase> {
  const cluster = config.DATABASE_URL === undefined ? await startCluster({ dataDir: resolve(config.DATA_DIR), log }) : undefined;
  try {
    const addresses = cluster ? await embeddedAddresses(cluster) : { login: config.DATABASE_URL!, owner: config.DATABASE_OWNER_URL };
    if (addresses.owner !== undefined) await reaching('DATABASE_OWNER_URL', migrate(addresses as Addresses));
    const source = await reaching('DATABASE_URL', dataSourceOf(addresses.login, everyRow().map(({ entity }) => entity), config.DATABASE_POOL).initialize());
    try {
      await refuseMightyLogin(source);
      if (story && addresses.owner !== undefined && (await clockOf(source)).kind === 'system') await beginStory(addresses.owner, story);
      const clock = await clockOf(source);
      return {
        source, clock, owner: addresses.owner,
        close: async () => {
          await source.destroy();
          if (clock instanceof StoryClock && addresses.owner !== undefined) await keepStory(addresses.owner, clock);
          await cluster?.stop();
        },
      };
    } catch (error) {
      await source.destroy();
      throw error;
    }
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
}

/** Says of which setting it was that the database there does not answer; any other error is its own explanation. */
async function reaching<T>(setting: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    const { message, code = '' } = error as { message: string; code?: string };
    throw refusalOf(error)?.code === 'SERVICE_UNAVAILABLE' ? new Error(`No database answers at the address of ${setting}: ${message || code}`, { cause: error }) : error;
  });
}

/** Does one deed of the platform's operator at the machine's own console, such as making an office. */
export async function asOperator<T>(database: OpenDatabase, deed: (uow: UnitOfWork) => Promise<T>): Promise<T> {
  const uow = new UnitOfWork(database.source, platformOperator, database.clock.now(), 'write');
  try {
    const done = await deed(uow);
    await uow.commit();
    return done;
  } finally {
    await uow.close();
  }
}

/** Makes an office and its first admin. Gives what the admin signs in with, once. */
export const makeOffice = (database: OpenDatabase, input: CreateOfficeInput) => asOperator(database, (uow) => createOffice(uow, input));

/** Starts everything and listens. `close()` stops it again, the embedded database last. */
export async function start(config: Config, log: (line: string) => void, story?: Date): Promise<Running> {
  const database = await openDatabase(config, log, story);
  try {
    const files = await openFileStore(config);
    const app = await makeServer({ source: database.source, clock: database.clock, files, rules: fileRulesOf(config), schema: await assembleSchema(), logLevel: config.LOG_LEVEL });
    const url = await app.listen({ port: config.PORT, host: config.HOST });
    const scheduler = new Scheduler({ source: database.source, clock: database.clock, files, log: (problem, sentence) => app.log.error({ err: problem }, sentence) }, choresOf(config));
    scheduler.start();
    return { ...database, app, url, close: async () => { await scheduler.stop(); await app.close(); await database.close(); } };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function embeddedAddresses(cluster: Cluster): Promise<Addresses> {
  const admin = dataSourceOf(cluster.url('postgres'), [], 1);
  await admin.initialize();
  try {
    const found = await admin.query<object[]>('select from pg_database where datname = $1', [embedded.database]);
    if (found.length === 0) await admin.query(`create database ${embedded.database}`);
  } finally {
    await admin.destroy();
  }
  return { owner: cluster.url(embedded.database), login: cluster.url(embedded.database, embedded.login) };
}
