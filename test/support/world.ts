import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hash } from '@node-rs/argon2';
import type { FastifyInstance } from 'fastify';
import { ClientError, GraphQLClient } from 'graphql-request';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { choresOf, Scheduler } from '../../src/api/chores.js';
import { assembleSchema } from '../../src/api/schema.js';
import { makeServer } from '../../src/api/server.js';
import { StoryClock } from '../../src/platform/clock.js';
import { readConfig } from '../../src/platform/config.js';
import { dataSourceOf, statements } from '../../src/platform/db/database.js';
import { newId } from '../../src/platform/db/id.js';
import { fileRulesOf, openFileStore } from '../../src/platform/files/place.js';
import { everyRow } from '../../src/platform/graph/row.js';
import { addressesOf, templateName } from './cluster.js';

/** The password of everybody in tests. */
export const password = 'correct horse battery';
let passwordHash: string | undefined;

/** An error as a client sees it. */
export interface Refused { readonly code: string; readonly message: string; readonly field?: string; readonly path?: readonly (string | number)[]; readonly blockers?: readonly { code: string; message: string; subjectId?: string; about?: string }[] }

/** Somebody at the graph: asks, and either gets data or is refused. */
export class Person {
  constructor(readonly username: string, readonly url: string, readonly token?: string) {}

  get headers(): Record<string, string> {
    return this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
  }

  /** The data of an answer without errors; fails the test on any error. */
  async ask<T = any>(document: string, variables: object = {}): Promise<T> {
    return new GraphQLClient(`${this.url}/graphql`, { headers: this.headers }).request<T>(document, variables);
  }

  /** The errors of an answer; fails the test where there is none. */
  async refused(document: string, variables: object = {}): Promise<Refused[]> {
    try {
      await this.ask(document, variables);
    } catch (error) {
      const { errors = [] } = (error as ClientError).response;
      return errors.map((one) => ({ message: one.message, path: one.path, ...(one.extensions as object) }) as Refused);
    }
    throw new Error(`${this.username} was not refused`);
  }

  /** The code of the first refusal. */
  async code(document: string, variables: object = {}): Promise<string> {
    return (await this.refused(document, variables))[0]!.code;
  }
}

/** A server of its own with an empty migrated database, a clock that stands where the test puts it, and the owner's hands. */
export class World {
  private constructor(
    readonly url: string,
    readonly owner: pg.Client,
    readonly source: DataSource,
    readonly clock: StoryClock,
    readonly folder: string,
    private readonly app: FastifyInstance,
    private readonly scheduler: Scheduler,
    private readonly failures: unknown[],
  ) {}

  /** A world at a moment, with settings as the environment would give them. */
  static async open(at = '2018-05-14T09:00:00+08:00', settings: NodeJS.ProcessEnv = {}): Promise<World> {
    const base = process.env['KAOHE_TEST_BASE']!;
    const database = `kaohe_test_${randomBytes(6).toString('hex')}`;
    const admin = new pg.Client({ connectionString: base });
    await admin.connect();
    await admin.query(`create database ${database} template ${templateName}`);
    await admin.end();
    const { owner, login } = addressesOf(database, base);
    const hands = new pg.Client({ connectionString: owner });
    await hands.connect();
    const source = await dataSourceOf(login, everyRow().map(({ entity }) => entity), 8).initialize();
    const clock = new StoryClock(new Date(at));
    const place = mkdtempSync(join(tmpdir(), 'kaohe-world-'));
    const config = readConfig({ DATA_DIR: place, MAX_FILE_MB: '2', ...settings });
    const files = await openFileStore(config);
    const app = await makeServer({ source, clock, files, rules: fileRulesOf(config), schema: await assembleSchema(), logLevel: process.env['TEST_LOG'] ?? 'silent' });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const failures: unknown[] = [];
    const scheduler = new Scheduler({ source, clock, files, log: (problem) => failures.push(problem) }, choresOf(config));
    return new World(url, hands, source, clock, join(place, 'files'), app, scheduler, failures);
  }

  /** Has the server do one of its chores now, or all of them, for every office. A chore that fails fails the test. */
  async runChores(name?: string): Promise<void> {
    await this.scheduler.runOnce(name);
    const [failure] = this.failures.splice(0);
    if (failure !== undefined) throw failure;
  }

  async close(): Promise<void> {
    // An answer that a test did not read to its end would keep the server waiting.
    const closing = this.app.close();
    this.app.server.closeAllConnections();
    await closing;
    await this.source.destroy();
    const { database } = this.owner;
    await this.owner.end();
    const admin = new pg.Client({ connectionString: process.env['KAOHE_TEST_BASE']! });
    await admin.connect();
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
    rmSync(dirname(this.folder), { recursive: true, force: true });
  }

  /** Writes a row with the owner's hands, past every policy, and gives its key. Properties are the table's own column names. */
  async insert(table: string, officeId: string, row: Record<string, unknown>): Promise<string> {
    const id = newId(everyRow().find((row) => row.table === table)?.tag ?? 255, this.clock.now());
    const columns = await this.columnsOf(table);
    const full: Record<string, unknown> = { id, ...(columns.has('office_id') ? { office_id: officeId } : {}), ...(columns.has('created_at') ? { created_at: this.clock.now() } : {}), ...row };
    const names = Object.keys(full);
    await this.owner.query(`insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(full)]);
    return full['id'] as string;
  }

  readonly #columns = new Map<string, Set<string>>();
  private async columnsOf(table: string): Promise<Set<string>> {
    let columns = this.#columns.get(table);
    if (!columns) {
      const { rows } = await this.owner.query<{ column_name: string }>('select column_name from information_schema.columns where table_name = $1', [table]);
      columns = new Set(rows.map((row) => row.column_name));
      this.#columns.set(table, columns);
    }
    return columns;
  }

  /** An account with the tests' password and one role. */
  async account(officeId: string, username: string, role: string, subject: { unit_id?: string; community_id?: string } = {}): Promise<string> {
    passwordHash ??= await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    const id = await this.insert('account', officeId, { username, name: username, password_hash: passwordHash, must_change_password: false });
    await this.insert('role_grant', officeId, { account_id: id, role, ...subject });
    return id;
  }

  /** Somebody signed in through the graph. */
  async as(username: string): Promise<Person> {
    const { signIn } = await this.anyone().ask<{ signIn: { token: string } }>('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', { input: { username, password } });
    return new Person(username, this.url, signIn.token);
  }

  /** Somebody who has not signed in. */
  anyone(): Person {
    return new Person('anyone', this.url);
  }

  /** How many SQL statements some work made the server send. */
  async statements(work: () => Promise<unknown>): Promise<number> {
    const before = statements.sent;
    await work();
    return statements.sent - before;
  }

  /** One value, read with the owner's hands. */
  async value<T>(text: string, values: unknown[] = []): Promise<T> {
    const { rows } = await this.owner.query<Record<string, T>>(text, values);
    return Object.values(rows[0] ?? {})[0] as T;
  }
}
