import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { databaseRole } from '../../policy/roles.js';
import type { CurrentActor } from '../auth/current-actor.js';
import type { Clock } from '../clock.js';
import { refusalOf } from '../errors/constraints.js';
import { statements } from './database.js';
import { Rows } from './rows.js';

/** A batched read, declared once as a value: many keys in, as many answers out, in the same order. */
export interface Loader<K, V> {
  readonly batch: (uow: UnitOfWork, keys: readonly K[]) => Promise<readonly V[]>;
}

export type Mode = 'read' | 'write';

/**
 * One transaction that can only see its actor's rows. It takes a connection on the first need of the database and gives it
 * back in `close`; its queries go one after the other; its `now` is the only time that the work knows.
 */
export class UnitOfWork {
  readonly rows: Rows;
  #runner: QueryRunner | undefined;
  #client: Promise<PoolClient> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #loaders = new Map<Loader<never, unknown>, DataLoader<unknown, unknown>>();
  /** How many SQL statements this unit of work has sent, its own begin, scope and commit included. */
  sent = 0;
  #officeId: string | undefined;

  constructor(
    readonly source: DataSource,
    readonly actor: CurrentActor,
    readonly now: Date,
    readonly mode: Mode,
    private readonly clock?: Pick<Clock, 'now'>,
  ) {
    this.rows = new Rows(this);
    this.#officeId = actor.officeId;
  }

  /**
   * What the server's clock shows at this moment. For what a deadline decides, asked once the lock is held: who came in time and
   * then waited for the lock until after it is late.
   */
  get moment(): Date {
    const at = this.clock?.now() ?? this.now;
    return at > this.now ? at : this.now;
  }

  /** The office whose rows this work sees, if any. */
  get officeId(): string | undefined {
    return this.#officeId;
  }

  /** Reads through a loader; equal keys of one tick become one query, and a key is read once. */
  load<K, V>(loader: Loader<K, V>, key: K): Promise<V> {
    let loading = this.#loaders.get(loader as never);
    if (!loading) {
      loading = new DataLoader<unknown, unknown>((keys) => loader.batch(this, keys.map((one) => (one === noKey ? null : one)) as K[]), { maxBatchSize: 1_000 });
      this.#loaders.set(loader as never, loading);
    }
    // DataLoader refuses a key that is null or undefined, where a relation that is not there is an ordinary thing.
    return loading.load(key ?? noKey) as Promise<V>;
  }

  /**
   * Sends one statement as this actor and gives its rows. Statements are prepared under a name that holds the role too,
   * since a plan under row-level security is made for one role. Throws a `Refusal` where the database's no has a meaning.
   */
  query<R extends object = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const turn = this.#queue.then(async () => {
      const client = await (this.#client ??= this.#begin());
      return this.#send<R>(client, text, values);
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #send<R extends object>(client: PoolClient, text: string, values: readonly unknown[]): Promise<R[]> {
    this.sent += 1;
    statements.sent += 1;
    try {
      const result = await client.query<R>({ name: nameOf(this.actor.as, text), text, values: values as unknown[] });
      return result.rows;
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }

  async #begin(): Promise<PoolClient> {
    const runner = this.source.createQueryRunner();
    this.#runner = runner;
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      this.sent += 1;
      statements.sent += 1;
      await this.#send(client, scoping, [
        databaseRole(this.actor.as), this.mode === 'read' ? 'on' : 'off', this.actor.officeId ?? '', this.actor.accountId ?? '',
        this.actor.unitId ?? '', this.actor.communityId ?? '', arrayText(this.actor.teamIds), arrayText(this.actor.intersectionIds),
      ]);
      return client;
    } catch (error) {
      // Not `close`, which would wait for the very query that is waiting for this.
      await this.#giveBack();
      throw refusalOf(error) ?? error;
    }
  }

  /** Turns to another office of the same transaction: only who creates one, or finds out whose a user name is, ever does. */
  async enterOffice(officeId: string): Promise<void> {
    this.#officeId = officeId;
    await this.query(`select set_config('app.office_id', $1, true)`, [officeId]);
  }

  /** Does some work that fails by itself: where it throws, what it wrote is undone and the rest of this unit of work goes on. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    await this.query('savepoint alone');
    try {
      const done = await work();
      await this.query('release savepoint alone');
      return done;
    } catch (error) {
      await this.query('rollback to savepoint alone');
      // What was read since may never have been.
      this.#loaders.clear();
      throw error;
    }
  }

  /** Makes all that was written last. A unit of work that was never needed has nothing to make last. */
  async commit(): Promise<void> {
    await this.#queue;
    if (!this.#runner?.isTransactionActive) return;
    await this.#runner.commitTransaction();
    this.sent += 1;
    statements.sent += 1;
  }

  /** Undoes what was not committed and gives the connection back. Safe to call twice, and after anything. */
  async close(): Promise<void> {
    await this.#queue;
    await this.#giveBack();
  }

  async #giveBack(): Promise<void> {
    const runner = this.#runner;
    this.#runner = undefined;
    this.#client = undefined;
    if (!runner) return;
    try {
      if (runner.isTransactionActive) {
        await runner.rollbackTransaction();
        this.sent += 1;
        statements.sent += 1;
      }
    } catch (error) {
      // A connection that has died needs no rollback: the database has undone what was not committed.
      if (refusalOf(error)?.code !== 'SERVICE_UNAVAILABLE') throw error;
    } finally {
      await runner.release();
    }
  }
}

const scoping = `select set_config('role', $1, true), set_config('transaction_read_only', $2, true), set_config('app.office_id', $3, true),
  set_config('app.account_id', $4, true), set_config('app.unit_id', $5, true), set_config('app.community_id', $6, true),
  set_config('app.team_ids', $7, true), set_config('app.intersection_ids', $8, true)`;

const noKey = Symbol('no key');

const arrayText = (ids: readonly string[]): string => `{${ids.join(',')}}`;

const names = new Map<string, string>();

function nameOf(as: string, text: string): string {
  const key = `${as} ${text}`;
  let name = names.get(key);
  if (!name) {
    name = `k${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
    // Texts come from declarations, so they are few; the bound is for the day when somebody builds one from a value.
    if (names.size < 5_000) names.set(key, name);
  }
  return name;
}
