/**
 * Lists of the graph. One declaration gives the filter, the order, the connection and the reading of a list, at the top
 * of the graph and below many parents alike: below parents, all of them are read in one statement, each with its page.
 */
import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Refusal, invalid } from '../errors/errors.js';
import type { RowClass } from '../db/row-class.js';
import { tableOf, type Test, type Where } from '../db/rows.js';
import type { Loader, UnitOfWork } from '../db/unit-of-work.js';
import type { ReturnTypeFunc } from './columns.js';
import { Day } from './scalars.js';

/** How one filter field tests a row: the graph's type of the field, its words, and the condition that it becomes. */
export interface FilterField<E> {
  readonly type: ReturnTypeFunc;
  readonly says: string;
  readonly where: (value: never) => Where<E>;
}

/** Rows whose property is one of the given values. */
export const oneOf = <E>(property: keyof E & string, type: () => object, says: string): FilterField<E> =>
  ({ type: () => [type()] as never, says, where: (values: readonly unknown[]) => ({ [property]: values }) as Where<E> });
/** Rows whose property equals the given value. */
export const equals = <E>(property: keyof E & string, type: () => object, says: string): FilterField<E> =>
  ({ type: type as ReturnTypeFunc, says, where: (value: unknown) => ({ [property]: value }) as Where<E> });
/** Rows whose property contains the given text. */
export const contains = <E>(property: keyof E & string, says: string): FilterField<E> =>
  ({ type: () => String, says, where: (text: string) => ({ [property]: { contains: text } }) as Where<E> });
/** Rows where the property has a value at all, or has none. */
export const given = <E>(property: keyof E & string, says: string): FilterField<E> =>
  ({ type: () => Boolean, says, where: (is: boolean) => ({ [property]: { given: is } }) as Where<E> });
/** Rows whose day lies in the given range, both ends included. */
export const within = <E>(property: keyof E & string, says: string): FilterField<E> =>
  ({ type: () => DayRange, says, where: (range: Test<unknown>) => ({ [property]: range }) as Where<E> });
/** A condition on what no column says, such as how late it is: the feature's service makes columns' conditions of it before the list is read. */
export const judged = <E>(type: () => object, says: string): FilterField<E> => ({ type: type as ReturnTypeFunc, says, where: () => ({}) });

@InputType({ description: 'A range of days, both ends included; an end that is left out is open.' })
export class DayRange {
  @Field(() => Day, { nullable: true, description: 'The first day.' }) from?: string;
  @Field(() => Day, { nullable: true, description: 'The last day.' }) to?: string;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow after this page.' }) hasNextPage: boolean;
  @Field(() => Boolean, { description: 'Whether some stand before this page.' }) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'The cursor of the first row of the page.' }) startCursor: string | null;
  @Field(() => String, { nullable: true, description: 'The cursor of the last row of the page.' }) endCursor: string | null;
}

export interface ListArgs {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly filter?: Record<string, unknown> | null;
  readonly orderBy?: string | null;
}

export interface Page<E> {
  readonly nodes: readonly E[];
  /** What costs something to make is made for whoever selects it. */
  readonly edges: () => readonly { readonly node: E; readonly cursor: string }[];
  readonly pageInfo: () => PageInfo;
  readonly totalCount: () => Promise<number>;
}

export interface ListDeclaration<E> {
  /** What the rows are called in sentences, plural: "units". */
  readonly says: string;
  readonly filter: Record<string, FilterField<E>>;
  /** Properties that a list may be ordered by; the first is the order of a list that asks for none. A leading minus begins with the last. */
  readonly order: readonly (keyof E & string | `-${keyof E & string}`)[];
  /** What stands in the order for a property that is null; one that is not named here is never null. */
  readonly nullsAs?: { readonly [K in keyof E & string]?: string };
}

export interface List<E> {
  readonly Connection: RowClass<object>;
  readonly Args: RowClass<object>;
  /** What `orderBy` may be. */
  readonly orders: ReadonlySet<string>;
  /** A page of all that the actor sees, or of the rows where a property has a value. */
  read(uow: UnitOfWork, args: ListArgs, fixed?: Fixed<E>): Promise<Page<E>>;
  /** A page of the rows below one parent, or of those that also fit; the parents of one moment that ask alike share a statement. */
  readBy<K extends keyof E & string>(uow: UnitOfWork, property: K, parent: E[K], args: ListArgs, fixed?: Fixed<E>): Promise<Page<E>>;
}

/** What must hold besides the filter: one condition, or several, all of them. */
export type Fixed<E> = Where<E> | readonly Where<E>[];

/** Declares the list of an entity. Call once for each entity, beside its loaders. */
export function listOf<E extends { id: string }>(entity: RowClass<E>, declaration: ListDeclaration<E>): List<E> {
  const { Connection, Args, orders } = declareTypes(entity, declaration);
  const askFor = (args: ListArgs, fixed: Fixed<E>, property?: keyof E & string): Ask<E> => {
    const wheres = Object.entries(args.filter ?? {}).flatMap(([name, value]) => {
      const field = declaration.filter[name];
      return value == null || !field ? [] : [field.where(value as never)];
    });
    return { entity, property, wheres: [...(Array.isArray(fixed) ? (fixed as readonly Where<E>[]) : [fixed as Where<E>]), ...wheres], order: orders[args.orderBy ?? ''] ?? orders['']!, nullsAs: declaration.nullsAs ?? {}, ...pageOf(args) };
  };
  const loaders = new Map<string, Loader<unknown, Page<E>>>();
  return {
    Connection,
    Args,
    orders: new Set(Object.keys(orders)),
    read: async (uow, args, fixed = {}) => (await readPages(uow, askFor(args, fixed), [undefined]))[0]!,
    readBy: (uow, property, parent, args, fixed = {}) => {
      const key = JSON.stringify([property, args, fixed]);
      let loader = loaders.get(key);
      if (!loader) {
        const ask = askFor(args, fixed, property);
        loader = { batch: (work, parents) => readPages(work, ask, parents) };
        if (loaders.size > 500) loaders.clear();
        loaders.set(key, loader);
      }
      return uow.load(loader, parent);
    },
  };
}

function declareTypes<E extends object>(entity: RowClass<E>, { says, filter, order }: ListDeclaration<E>): { Connection: RowClass<object>; Args: RowClass<object>; orders: Record<string, readonly string[]> } {
  const name = entity.name;
  const orders: Record<string, readonly string[]> = {};
  const orderEnum: Record<string, string> = {};
  const sentences: Record<string, { description: string }> = {};
  for (const entry of order as readonly string[]) {
    const property = entry.replace(/^-/, '');
    const screaming = property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    for (const [suffix, sign, words] of [['ASC', '', 'first to last'], ['DESC', '-', 'last to first']] as const) {
      orders[`${screaming}_${suffix}`] = [`${sign}${property}`];
      orderEnum[`${screaming}_${suffix}`] = `${screaming}_${suffix}`;
      sentences[`${screaming}_${suffix}`] = { description: `By ${property}, ${words}.` };
    }
  }
  orders[''] = [order[0] as string];
  registerEnumType(orderEnum, { name: `${name}Order`, description: `How ${says} may be ordered; equal ones by their key.`, valuesConfig: sentences });

  class Filter {}
  for (const [field, { type, says: words }] of Object.entries(filter)) Field(type, { nullable: true, description: words })(Filter.prototype, field);
  InputType(`${name}Filter`, { description: `Which ${says} to list: all conditions must hold.` })(Filter);

  class Edge {}
  Field(() => entity, { description: 'The row itself.' })(Edge.prototype, 'node');
  Field(() => String, { description: 'Where the row stands in the list, for `after` and `before`.' })(Edge.prototype, 'cursor');
  ObjectType(`${name}Edge`, { description: `One of the ${says}, with its place in the list.` })(Edge);

  class Connection {}
  Field(() => [Edge], { description: 'The rows of the page with their cursors.' })(Connection.prototype, 'edges');
  Field(() => [entity], { description: 'The rows of the page.' })(Connection.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where the page stands.' })(Connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many there are in all, the filter applied.' })(Connection.prototype, 'totalCount');
  ObjectType(`${name}Connection`, { description: `A page of ${says}.` })(Connection);

  class Args {}
  Field(() => Int, { nullable: true, description: 'How many rows from the beginning, 1–100. Either `first` or `last` is required.' })(Args.prototype, 'first');
  Field(() => String, { nullable: true, description: 'Begin after the row with this cursor.' })(Args.prototype, 'after');
  Field(() => Int, { nullable: true, description: 'How many rows from the end, 1–100.' })(Args.prototype, 'last');
  Field(() => String, { nullable: true, description: 'End before the row with this cursor.' })(Args.prototype, 'before');
  if (Object.keys(filter).length > 0) Field(() => Filter, { nullable: true, description: 'Which rows.' })(Args.prototype, 'filter');
  Field(() => orderEnum, { nullable: true, description: 'In which order.' })(Args.prototype, 'orderBy');
  ArgsType()(Args);
  return { Connection, Args, orders };
}

interface Ask<E> {
  readonly entity: RowClass<E & object>;
  readonly property?: keyof E & string;
  readonly wheres: readonly Where<E>[];
  readonly order: readonly string[];
  readonly nullsAs: Readonly<Record<string, string | undefined>>;
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: readonly [string, readonly unknown[]] | null;
}

/** The page that the arguments ask for: which end, how many, and from where. Refuses a list without a bound. */
function pageOf({ first, last, after, before }: ListArgs): Pick<Ask<never>, 'size' | 'backward' | 'cursor'> {
  if ((first == null) === (last == null)) throw new Refusal('PAGE_SIZE_REQUIRED', 'Say how many rows: either `first` or `last`, from 1 to 100', { field: 'first' });
  const size = (first ?? last)!;
  if (size < 1 || size > 100) throw new Refusal('PAGE_SIZE_REQUIRED', 'A page has 1 to 100 rows', { field: first == null ? 'last' : 'first' });
  const backward = first == null;
  const cursor = backward ? before : after;
  if ((backward ? after : before) != null) throw invalid(backward ? 'after' : 'before', 'goes with the other direction: `first` with `after`, `last` with `before`');
  return { size, backward, cursor: cursor == null ? null : [backward ? 'before' : 'after', readCursor(cursor, backward ? 'before' : 'after')] };
}

/** The size of a list that has one page only: 1–100, or the refusal of any other list. */
export const pageSize = (first: number): number => pageOf({ first }).size;

function readCursor(cursor: string, field: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.every((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')) return values;
  } catch { /* refused below, with everything else that is no cursor */ }
  throw invalid(field, 'is not a cursor of this list');
}

const writeCursor = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');

/** One statement for the pages of all parents: for each, the rows that fit, beyond the cursor, one more than the page. */
async function readPages<E extends { id: string }>(uow: UnitOfWork, ask: Ask<E>, parents: readonly unknown[]): Promise<Page<E>[]> {
  const table = tableOf(uow.source, ask.entity);
  const values: unknown[] = [];
  const order = [...ask.order, ask.order[0]!.startsWith('-') ? '-id' : 'id'];
  const keys = order.map((name) => ({ name: name.replace(/^-/, ''), descending: name.startsWith('-') !== ask.backward }));
  const place = (name: string): string => (ask.nullsAs[name] === undefined ? table.column(name) : `coalesce(${table.column(name)}, '${ask.nullsAs[name]}')`);
  const conditions = ask.wheres.map((where) => table.condition(where, values));
  if (ask.cursor) {
    const [field, at] = ask.cursor;
    if (at.length !== keys.length) throw invalid(field, 'is not a cursor of this list and order');
    conditions.push(`(${keys.map(({ name }) => place(name)).join(', ')}) ${keys[0]!.descending ? '<' : '>'} (${at.map((value) => `$${values.push(value)}`).join(', ')})`);
  }
  const sorted = keys.map(({ name, descending }) => `${place(name)}${descending ? ' desc' : ''}`).join(', ');
  const page = (parent: string): string =>
    `select ${table.shown(uow.actor.as)} from ${table.name} where ${[...conditions, ...(parent === '' ? [] : [parent])].join(' and ')} order by ${sorted} limit ${ask.size + 1}`;
  const rows = ask.property === undefined
    ? await uow.query<E>(page(''), values)
    : await uow.query<E & { parent__: unknown }>(
        `select page.*, parent.key as parent__ from unnest($${values.push(parents)}::uuid[]) as parent (key) cross join lateral (${page(`${table.column(ask.property)} = parent.key`)}) page`, values);
  const counts = countOnce(uow, ask, parents);
  const byParent = new Map<unknown, E[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) byParent.get(ask.property === undefined ? undefined : (row as unknown as { parent__: unknown }).parent__)!.push(row);
  return parents.map((parent) => pageFrom(byParent.get(parent) ?? [], ask, keys.map(({ name }) => name), () => counts(parent)));
}

function pageFrom<E extends { id: string }>(rows: E[], ask: Ask<E>, keys: readonly string[], totalCount: () => Promise<number>): Page<E> {
  const more = rows.length > ask.size;
  const nodes = rows.slice(0, ask.size);
  if (ask.backward) nodes.reverse();
  const cursorOf = (node: E | undefined): string | null => (node ? writeCursor(keys.map((key) => (node as Record<string, unknown>)[key] ?? ask.nullsAs[key])) : null);
  return {
    nodes,
    edges: () => nodes.map((node) => ({ node, cursor: cursorOf(node)! })),
    pageInfo: () => ({
      hasNextPage: ask.backward ? ask.cursor !== null : more,
      hasPreviousPage: ask.backward ? more : ask.cursor !== null,
      startCursor: cursorOf(nodes[0]),
      endCursor: cursorOf(nodes.at(-1)),
    }),
    totalCount,
  };
}

/** Counts for all parents in one statement, and only when somebody asks. */
function countOnce<E extends { id: string }>(uow: UnitOfWork, ask: Ask<E>, parents: readonly unknown[]): (parent: unknown) => Promise<number> {
  let counting: Promise<Map<unknown, number>> | undefined;
  const count = async (): Promise<Map<unknown, number>> => {
    const table = tableOf(uow.source, ask.entity);
    const values: unknown[] = [];
    const where = ask.wheres.map((one) => table.condition(one, values)).join(' and ');
    if (ask.property === undefined) {
      const [row] = await uow.query<{ count: number }>(`select count(*) as count from ${table.name} where ${where}`, values);
      return new Map([[undefined, row?.count ?? 0]]);
    }
    const column = table.column(ask.property);
    const rows = await uow.query<{ parent: unknown; count: number }>(
      `select ${column} as parent, count(*) as count from ${table.name} where ${where} and ${column} = any($${values.push(parents)}::uuid[]) group by ${column}`, values);
    return new Map(rows.map((row) => [row.parent, row.count]));
  };
  return async (parent) => (await (counting ??= count())).get(parent) ?? 0;
}
