/** Asks the graph, as everybody and in every state, what the matrix says; gives what was seen in the matrix's own shape. */
import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { aFullTown, type FullTown } from '../builders/full-town.js';
import type { Person as Client, World } from '../support/world.js';
import { everyPerson, everyState, hidden, mayAsk, questions, reads, type Person, type State } from './matrix.js';

/** One town in each state of a round, with everybody signed in. */
export interface Towns {
  readonly world: World;
  readonly schema: GraphQLSchema;
  readonly towns: Readonly<Record<State, FullTown>>;
  readonly clients: Readonly<Record<State, Readonly<Record<Person, Client>>>>;
}

const phases = {
  D: { phase: 'DRAFT' }, O: { phase: 'OPEN' }, I: { phase: 'INSPECTION' }, R: { phase: 'REVIEW' }, V: { phase: 'REVIEW', preview: true }, P: { phase: 'PUBLISHED' }, C: { phase: 'CLOSED' },
} as const;

/** An admin of the platform, signed in. */
export async function aPlatformAdmin(world: World): Promise<Client> {
  await world.account(await world.value<string>("select id from office where code = 'platform'"), 'root', 'PLATFORM_ADMIN');
  return world.as('root@platform');
}

/** Builds the towns, in the states asked for; the first is the home office. */
export async function everyTown(world: World, schema: GraphQLSchema, of: readonly State[] = everyState): Promise<Towns> {
  const towns = {} as Record<State, FullTown>;
  const clients = {} as Record<State, Record<Person, Client>>;
  const root = await aPlatformAdmin(world);
  for (const state of of) {
    const code = `town-${state.toLowerCase()}`;
    const town = await aFullTown(world, { code, home: state === of[0], ...phases[state] });
    const signedIn = await Promise.all(everyPerson.map(async (person) => [person, person === 'anyone' ? world.anyone() : person === 'root' ? root : await world.as(`${person}${town.at}`)] as const));
    clients[state] = Object.fromEntries(signedIn) as Record<Person, Client>;
    const ids = async (table: string): Promise<string[]> => (await world.owner.query<{ id: string }>(`select id from ${table} where office_id = $1`, [town.officeId])).rows.map(({ id }) => id);
    town.rows['Session']!['of everybody'] = await ids('session');
    town.rows['AuditEntry']!['all'] = await ids('audit_entry');
    towns[state] = town;
  }
  return { world, schema, towns, clients };
}

/** An answer as it came: data, and the codes of its errors. */
export interface Answer { readonly data: Record<string, any> | null; readonly codes: readonly string[]; readonly text: string }

/** As many questions at once as the server has connections: one that waits longer for its turn than the server lets it is answered 503. */
const atOnce = 8;
let asking = 0;
const waiting: (() => void)[] = [];

/** Does some of the asking when its turn comes. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (asking >= atOnce) await new Promise<void>((resolve) => { waiting.push(resolve); });
  else asking += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else asking -= 1;
  }
}

export const ask = (client: Client, query: string, variables: object = {}): Promise<Answer> => inTurn(() => askNow(client, query, variables));

async function askNow(client: Client, query: string, variables: object): Promise<Answer> {
  const response = await fetch(`${client.url}/graphql`, { method: 'POST', headers: { ...client.headers, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: { message: string; extensions: { code: string } }[] };
  return { data, codes: errors.map((error) => error.extensions.code), text };
}

type Field = GraphQLField<unknown, unknown>;
const typeOf = (field: Field): GraphQLObjectType => getNamedType(field.type) as GraphQLObjectType;
/** The kind of row that a field gives, as a page or alone. */
export const kindOf = (field: Field): string => typeOf(field).name.replace(/Connection$/, '');
const isPage = (field: Field): boolean => typeOf(field).name.endsWith('Connection');

/** Relations of a kind to rows, all of them. */
const relationsOf = (schema: GraphQLSchema, kind: string): Field[] =>
  Object.values((schema.getType(kind) as GraphQLObjectType).getFields()).filter((field) => isObjectType(getNamedType(field.type)) && kindOf(field) in reads);

/** Every list at the top of the graph that shows all rows of its kind that one sees; what shows some of them is a question of its own. */
export const listsOf = (schema: GraphQLSchema): Field[] => Object.values(schema.getQueryType()!.getFields()).filter((field) => isPage(field) && !(field.name in questions));

/** An assessment's ledger is that of its round's days, which nobody but the office is told while it is a draft; no draft has an assessment outside of tests. */
const asksDraft = (state: State, list: Field, field: Field): boolean => state === 'D' && kindOf(list) === 'Assessment' && field.name === 'ledger';

/** Documents of all lists that somebody may ask, each with its relations one level deep; a few lists each, since a query has its bounds. */
function listsDocuments(schema: GraphQLSchema, state: State, person: Person, only?: string): string[] {
  const lists = listsOf(schema).filter((list) => mayAsk(person, kindOf(list)) && (only === undefined || kindOf(list) === only || relationsOf(schema, kindOf(list)).some((field) => kindOf(field) === only)));
  const plain = (kind: string): string => Object.keys(hidden).filter((at) => at.startsWith(`${kind}.`)).map((at) => at.slice(kind.length + 1)).join(' ');
  const texts = lists.map((list) => `${list.name}(first: 100) { totalCount nodes { id ${plain(kindOf(list))} ${relationsOf(schema, kindOf(list))
    .filter((field) => mayAsk(person, kindOf(field)) && (only === undefined || kindOf(field) === only) && !asksDraft(state, list, field))
    .map((field) => (isPage(field) ? `${field.name}(first: 20) { totalCount nodes { id } }` : `${field.name} { id }`)).join(' ')} } }`);
  return Array.from({ length: Math.max(1, Math.ceil(texts.length / 12)) }, (_, at) => `{ viewer { actions } ${texts.slice(at * 12, at * 12 + 12).join('\n')} }`);
}

interface Row { readonly id: string; readonly [field: string]: unknown }
interface Page { readonly totalCount: number; readonly nodes: readonly Row[] }

/** What one person saw of one town. */
export interface Sight {
  /** Rows that a list or a relation showed. */
  readonly listed: ReadonlySet<string>;
  /** Rows that were found by their key. */
  readonly found: ReadonlySet<string>;
  /** `Type.field` of a row → the rows that it led to. */
  readonly led: ReadonlyMap<string, readonly string[]>;
  /** The counts of the lists, by kind. */
  readonly counts: ReadonlyMap<string, number>;
  /** Pages whose count was not the number of their rows. */
  readonly miscounted: readonly string[];
  /** `Type.field` → whether it was null in every row. */
  readonly empty: ReadonlyMap<string, boolean>;
  /** Error codes that nobody expected. */
  readonly errors: readonly string[];
}

/** Looks at a town by lists, relations and counts, and by the keys given. */
export async function look({ schema, clients }: Towns, state: State, person: Person, keys: readonly string[], only?: string): Promise<Sight> {
  const client = clients[state][person];
  const listed = new Set<string>();
  const found = new Set<string>();
  const led = new Map<string, string[]>();
  const counts = new Map<string, number>();
  const miscounted: string[] = [];
  const empty = new Map<string, boolean>();
  const chunks = Array.from({ length: Math.ceil(keys.length / 29) }, (_, at) => keys.slice(at * 29, at * 29 + 29));
  const [lists, nodes] = await Promise.all([
    Promise.all(listsDocuments(schema, state, person, only).map((document) => ask(client, document))),
    Promise.all(chunks.map((chunk) => ask(client, `{ ${chunk.map((id, at) => `n${at}: node(id: "${id}") { id }`).join(' ')} }`))),
  ]);
  const query = schema.getQueryType()!.getFields();
  for (const [name, page] of lists.flatMap(({ data }) => Object.entries(data ?? {})) as [string, Page][]) {
    if (name === 'viewer') continue;
    const kind = kindOf(query[name]!);
    counts.set(kind, page.totalCount);
    for (const row of page.nodes) {
      listed.add(row.id);
      for (const [field, value] of Object.entries(row)) {
        const at = `${kind}.${field}`;
        if (at in hidden) empty.set(at, (empty.get(at) ?? true) && value === null);
        else if (typeof value === 'object' && value !== null) {
          const rows = 'nodes' in value ? (value as Page).nodes : [value as Row];
          if ('nodes' in value && (value as Page).totalCount !== rows.length) miscounted.push(at);
          rows.forEach(({ id }) => listed.add(id));
          led.set(`${at} ${row.id}`, rows.map(({ id }) => id));
        }
      }
    }
  }
  for (const { data } of nodes) for (const row of Object.values(data ?? {}) as (Row | null)[]) if (row) found.add(row.id);
  return { listed, found, led, counts, miscounted, empty, errors: [...lists.filter(({ codes }) => codes.length > 0).map(({ text }) => text.slice(0, 300)), ...nodes.flatMap(({ codes }) => codes)] };
}

/** The state's letter where all of the rows that a cell speaks of were seen, nothing where none, and a remark where some. */
function share(state: State, ids: readonly string[], within: ReadonlySet<string>): string {
  const count = ids.filter((id) => within.has(id)).length;
  return count === 0 ? '' : count === ids.length ? state : `(${state}: ${count} of ${ids.length})`;
}

/** Cells of the matrix: "Type, row" → person and way → the states in which it was seen, in the matrix's letters. */
export type Cells = Record<string, Record<string, string>>;

export interface Slice { readonly persons?: readonly Person[]; readonly kinds?: readonly string[]; readonly states?: readonly State[] }

/** What people saw, cell by cell, by list and by key; in a slice, only of it. */
export async function cellsSeen(towns: Towns, { persons = everyPerson, kinds = Object.keys(reads), states = everyState }: Slice = {}, sights: (state: State, person: Person, sight: Sight) => void = () => undefined): Promise<Cells> {
  const cells: Cells = {};
  const only = kinds.length === 1 ? kinds[0] : undefined;
  for (const state of states) {
    const { rows } = towns.towns[state];
    const keys = kinds.flatMap((kind) => Object.values(rows[kind]!).flat());
    const looks = await Promise.all(persons.map(async (person) => [person, await look(towns, state, person, keys, only)] as const));
    for (const [person, sight] of looks) {
      sights(state, person, sight);
      for (const kind of kinds) {
        for (const row of Object.keys(reads[kind]!)) {
          for (const [way, within] of [['by list', sight.listed], ['by key', sight.found]] as const) {
            if (way === 'by list' && !isListed(kind)) continue;
            const line = (cells[`${kind} ${row}`] ??= {});
            line[`${person} ${way}`] = (line[`${person} ${way}`] ?? '') + share(state, rows[kind]![row]!, within);
          }
        }
      }
    }
  }
  return cells;
}

/** Kinds that no list and no relation of a list shows: one's own office is asked for by `office`. */
const isListed = (kind: string): boolean => kind !== 'Office' && kind !== 'Session';

/** What the matrix says, in the shape of `cellsSeen`. */
export function cellsExpected({ persons = everyPerson, kinds = Object.keys(reads), states = everyState }: Slice = {}): Cells {
  const cells: Cells = {};
  for (const kind of kinds) {
    for (const [row, seen] of Object.entries(reads[kind]!)) {
      cells[`${kind} ${row}`] = Object.fromEntries(persons.flatMap((person) => ['by list', 'by key'].filter((way) => way === 'by key' || isListed(kind))
        .map((way) => [`${person} ${way}`, states.filter((state) => seesOwn(seen[person], state)).join('')])));
    }
  }
  return cells;
}

const seesOwn = (seen: string | undefined, state: State): boolean => seen?.includes(state) ?? false;

/** The cells in which two tables differ, so that a failure prints these and nothing else. */
export function differences(graph: Cells, matrix: Cells): Record<string, { readonly matrix: string | undefined; readonly graph: string | undefined }> {
  const cells = [...new Set([...Object.keys(graph), ...Object.keys(matrix)])].flatMap((row) =>
    [...new Set([...Object.keys(graph[row] ?? {}), ...Object.keys(matrix[row] ?? {})])].map((column) => [`${row} | ${column}`, { matrix: matrix[row]?.[column], graph: graph[row]?.[column] }] as const));
  return Object.fromEntries(cells.filter(([, cell]) => cell.matrix !== cell.graph));
}

/** The rows of a town that the matrix lets somebody see. */
export const rowsSeen = (town: FullTown, state: State, person: Person): Set<string> =>
  new Set(Object.entries(reads).flatMap(([kind, rows]) => Object.entries(rows).flatMap(([row, seen]) => (seesOwn(seen[person], state) ? town.rows[kind]![row]! : []))));

export const plainFields = (type: GraphQLObjectType): string[] => Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0).map(({ name }) => name);
