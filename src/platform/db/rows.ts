import type { DataSource, EntityMetadata } from 'typeorm';
import { mayRead } from '../../policy/guard.js';
import type { Actor } from '../../policy/roles.js';
import { notFound } from '../errors/errors.js';
import { tagByTable } from '../graph/row.js';
import { isId, newId } from './id.js';
import type { CurrentActor } from '../auth/current-actor.js';
import type { RowClass } from './row-class.js';

type ColumnMetadata = EntityMetadata['columns'][number];

/** Rows of another table, by conditions of their own; the actor's reach over that table holds here too. */
export interface Among { readonly entity: RowClass<object>; readonly property: string; readonly where: Readonly<Record<string, unknown>> }

/** What a value must be: equal to this, one of these, between these (or open, where an empty end is none), containing this text in any of its letters' cases, there at all, or a key within other rows. */
export type Test<T> = T | null | readonly T[] | { readonly within: Among } | { readonly from?: T | null; readonly to?: T | null; readonly orOpen?: boolean } | { readonly contains: string } | { readonly given: boolean };

/** Conditions on a row's own properties, all of which must hold. */
export type Where<E> = { readonly [K in keyof E]?: Test<E[K]> };

export interface Finding<E> {
  /** Properties to order by; a leading minus turns one round. */
  readonly order?: readonly (keyof E & string | `-${keyof E & string}`)[];
  readonly limit?: number;
  /** Keeps others from changing the rows until the unit of work ends; `share` lets others hold them as well. */
  readonly lock?: boolean | 'share';
}

/** What rows need of their unit of work. */
interface Work {
  readonly source: DataSource;
  readonly actor: CurrentActor;
  readonly now: Date;
  query<R extends object>(text: string, values?: readonly unknown[]): Promise<R[]>;
}

/** The rows of one unit of work: plain objects shaped like their entity, without hydration. Reads only what the actor may read. */
export class Rows {
  constructor(private readonly uow: Work) {}

  async find<E extends object>(entity: RowClass<E>, where: Where<NoInfer<E>> = {}, finding: Finding<NoInfer<E>> = {}): Promise<E[]> {
    const table = tableOf(this.uow.source, entity);
    const values: unknown[] = [];
    const order = (finding.order ?? []).map((name) => (name.startsWith('-') ? `${table.column(name.slice(1))} desc` : table.column(name)));
    return this.uow.query<E>(
      `select ${table.shown(this.uow.actor.as)} from ${table.name} where ${table.condition(where, values)}` +
        (order.length > 0 ? ` order by ${order.join(', ')}` : '') +
        (finding.limit === undefined ? '' : ` limit ${finding.limit}`) +
        (finding.lock ? ` for ${finding.lock === 'share' ? 'share' : 'update'}` : ''),
      values,
    );
  }

  /** The one row that fits, or null. */
  async one<E extends object>(entity: RowClass<E>, where: Where<NoInfer<E>>, finding: Finding<NoInfer<E>> = {}): Promise<E | null> {
    const [row] = await this.find(entity, where, { ...finding, limit: 1 });
    return row ?? null;
  }

  /** The row with this key, or NOT_FOUND naming the input field; another office's row is not found either. */
  async need<E extends { id: string }>(entity: RowClass<E>, id: string, field?: string, finding: Finding<NoInfer<E>> = {}): Promise<E> {
    const row = isId(id) ? await this.one(entity, { id } as Where<E>, finding) : null;
    return row ?? Promise.reject(notFound(nounOf(entity), field));
  }

  /** How many rows fit. */
  async count<E extends object>(entity: RowClass<E>, where: Where<NoInfer<E>> = {}): Promise<number> {
    const table = tableOf(this.uow.source, entity);
    const values: unknown[] = [];
    const [row] = await this.uow.query<{ count: number }>(`select count(*) as count from ${table.name} where ${table.condition(where, values)}`, values);
    return row?.count ?? 0;
  }

  /**
   * Writes new rows in one statement however many they are, and gives them back as the actor may read them, in the order
   * of the input. Keys and times of creation are filled in; the office is the database's own default.
   */
  async insert<E extends object>(entity: RowClass<E>, rows: readonly Partial<NoInfer<E>>[]): Promise<E[]> {
    if (rows.length === 0) return [];
    const table = tableOf(this.uow.source, entity);
    const filled = rows.map((row) => ({ ...table.birth(this.uow.now), ...row }));
    const names = table.columns.filter((column) => filled.some((row) => (row as Record<string, unknown>)[column.propertyName] !== undefined));
    const list = names.map((column) => column.databaseName).join(', ');
    const records = filled.map((row) => Object.fromEntries(names.map((column) => [column.databaseName, (row as Record<string, unknown>)[column.propertyName]])));
    const text = `insert into ${table.name} (${list}) select ${list} from jsonb_populate_recordset(null::${table.name}, $1::jsonb)`;
    const shown = table.shown(this.uow.actor.as);
    if (shown === '') {
      await this.uow.query(text, [JSON.stringify(records)]);
      return filled as E[];
    }
    const written = await this.uow.query<E & { id?: string }>(`${text} returning ${shown}`, [JSON.stringify(records)]);
    const byId = new Map(written.map((row) => [row.id, row]));
    return filled.map((row, at) => byId.get((row as { id?: string }).id) ?? written[at]!);
  }

  /** Changes the rows that fit and gives them as they are now. No row is no error here: the caller knows what that means. */
  async update<E extends object>(entity: RowClass<E>, where: Where<NoInfer<E>>, set: Partial<NoInfer<E>>): Promise<E[]> {
    const table = tableOf(this.uow.source, entity);
    const values: unknown[] = [];
    const changes = table.columns
      .filter((column) => (set as Record<string, unknown>)[column.propertyName] !== undefined)
      .map((column) => {
        const value = (set as Record<string, unknown>)[column.propertyName];
        values.push(column.type === 'jsonb' ? JSON.stringify(value) : value);
        return `${column.databaseName} = $${values.length}`;
      });
    const shown = table.shown(this.uow.actor.as);
    return this.uow.query<E>(`update ${table.name} set ${changes.join(', ')} where ${table.condition(where, values)}${shown === '' ? '' : ` returning ${shown}`}`, values);
  }

  /** Removes the rows that fit and says how many they were. */
  async remove<E extends object>(entity: RowClass<E>, where: Where<NoInfer<E>>): Promise<number> {
    const table = tableOf(this.uow.source, entity);
    const values: unknown[] = [];
    const gone = await this.uow.query(`with gone as (delete from ${table.name} where ${table.condition(where, values)} returning 1) select from gone`, values);
    return gone.length;
  }
}

/** "ledger entry" for LedgerEntry: how an error names what it could not find. */
const nounOf = (entity: RowClass<object>): string => entity.name.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

/** The SQL side of one entity, from TypeORM's own metadata. */
export class Table {
  readonly name: string;
  readonly columns: readonly ColumnMetadata[];
  readonly #byProperty: ReadonlyMap<string, ColumnMetadata>;
  readonly #shown = new Map<Actor, string>();

  constructor(metadata: EntityMetadata, private readonly of: (entity: RowClass<object>) => Table) {
    this.name = metadata.tableName;
    this.columns = metadata.columns;
    this.#byProperty = new Map(metadata.columns.map((column) => [column.propertyName, column]));
  }

  /** The database's name of a property. A name that is not declared never reaches a statement. */
  column(property: string): string {
    const column = this.#byProperty.get(property);
    if (!column) throw new Error(`${this.name} has no column for ${property}`);
    return `${this.name}.${column.databaseName}`;
  }

  /** The columns that this actor may read, each under its property's name. */
  shown(actor: Actor): string {
    let list = this.#shown.get(actor);
    if (list === undefined) {
      list = this.columns
        .filter((column) => mayRead(actor, this.name, column.databaseName))
        .map((column) => `${this.name}.${column.databaseName} as "${column.propertyName}"`)
        .join(', ');
      this.#shown.set(actor, list);
    }
    return list;
  }

  birth(now: Date): Record<string, unknown> {
    return {
      ...(this.#byProperty.has('id') ? { id: newId(tagByTable(this.name), now) } : {}),
      ...(this.#byProperty.has('createdAt') ? { createdAt: now } : {}),
    };
  }

  condition<E>(where: Where<E>, values: unknown[]): string {
    const place = (value: unknown): string => `$${values.push(value)}`;
    const parts = Object.entries(where as Record<string, Test<unknown> | undefined>).flatMap(([property, test]) => {
      if (test === undefined) return [];
      const column = this.column(property);
      if (test === null) return [`${column} is null`];
      if (Array.isArray(test)) return [`${column} = any(${place(test)})`];
      if (typeof test === 'object' && !(test instanceof Date)) {
        if ('contains' in test && typeof test.contains === 'string') return [`${column} ilike ${place(`%${test.contains.replace(/[\\%_]/g, '\\$&')}%`)}`];
        if ('within' in test) {
          const { entity, property: key, where: inner } = test.within as Among;
          const other = this.of(entity);
          return [`${column} in (select ${other.column(key)} from ${other.name} where ${other.condition(inner as Where<object>, values)})`];
        }
        if ('given' in test) return [`${column} is ${test.given === true ? 'not null' : 'null'}`];
        const bounds = [
          ...('from' in test && test.from != null ? [`${column} >= ${place(test.from)}`] : []),
          ...('to' in test && test.to != null ? [`${column} <= ${place(test.to)}`] : []),
        ];
        return 'orOpen' in test && test.orOpen === true ? bounds.map((bound) => `(${bound} or ${column} is null)`) : bounds;
      }
      return [`${column} = ${place(test)}`];
    });
    return parts.length === 0 ? 'true' : parts.join(' and ');
  }
}

const tables = new WeakMap<DataSource, Map<RowClass<object>, Table>>();

/** The SQL side of an entity; made once for each data source. */
export function tableOf(source: DataSource, entity: RowClass<object>): Table {
  let known = tables.get(source);
  if (!known) tables.set(source, (known = new Map()));
  let table = known.get(entity);
  if (!table) known.set(entity, (table = new Table(source.getMetadata(entity), (other) => tableOf(source, other))));
  return table;
}
