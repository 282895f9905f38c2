import { isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isLeafType, getNamedType, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { assembleSchema } from '../../src/api/schema.js';
import { newId } from '../../src/platform/db/id.js';
import { aTown } from '../builders/town.js';
import { World, type Person as Client } from '../support/world.js';
import { beyondOffices, everyPerson, everyState, hidden, mayAsk, parts, people, questions, reads, type Person } from './matrix.js';
import { deeds } from './matrix-deeds.js';
import { aPlatformAdmin, ask, cellsExpected, cellsSeen, differences, everyTown, kindOf, rowsSeen, type Sight, type Towns } from './seeing.js';

let schema: GraphQLSchema;
beforeAll(async () => { schema = await assembleSchema(); });

describe('the matrix', () => {
  test('has a row for every mutation, every query field and every type of the schema', () => {
    expect(Object.keys(schema.getMutationType()!.getFields()).sort()).toEqual(Object.keys(deeds).sort());
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !/^__|Connection$|Edge$|^PageInfo$|^Query$|^Mutation$/.test(type.name)).map(({ name }) => name);
    expect(types.sort()).toEqual([...Object.keys(reads), ...Object.keys(parts)].sort());
    const unknown = Object.values(schema.getQueryType()!.getFields()).filter((field) => !(field.name in questions) && !(kindOf(field) in reads));
    expect(unknown.map(({ name }) => name)).toEqual([]);
    for (const at of [...Object.keys(hidden), ...Object.values(parts)]) {
      const [type, field] = at.split('.') as [string, string];
      expect([at, field in ((schema.getType(type) as { getFields?: () => object } | undefined)?.getFields?.() ?? {})]).toEqual([at, true]);
    }
  });
});

/** One person for each role, for what does not ask who it is. */
const personOf = Object.fromEntries(everyPerson.map((person) => [people[person], person]));

/** A value that the graph takes for a type: dummy keys, the first of an enumeration, required fields only. */
function dummy(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummy(type.ofType as GraphQLInputType);
  if (isListType(type)) return [dummy(type.ofType as GraphQLInputType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, dummy(field.type)]));
  switch (type.name) {
    case 'ID': return newId(200, new Date());
    case 'Boolean': return false;
    case 'Int': return 1;
    case 'LocalDate': return '2018-05-10';
    case 'DateTimeISO': return '2018-05-10T00:00:00Z';
    case 'Points': case 'Percent': case 'Money': return '1.00';
    default: return 'dummy';
  }
}

/** What became of asking: refused for who one is, broken, or let through to whatever comes next. */
const outcome = (codes: readonly string[]): string =>
  codes.includes('UNAUTHENTICATED') || codes.includes('FORBIDDEN') ? codes.find((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')!
    : codes.some((code) => ['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'].includes(code)) ? codes.join() : 'may';
const expected = (role: string, may: boolean): string => (may ? 'may' : role === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN');

describe('who may do what at all', () => {
  let world: World;
  let clients: Record<string, Client>;
  const signIn = async (): Promise<void> => {
    clients = Object.fromEntries(await Promise.all(Object.entries(personOf).map(async ([role, person]) =>
      [role, person === 'anyone' ? world.anyone() : await world.as(person === 'root' ? 'root@platform' : person)])));
  };
  beforeAll(async () => {
    world = await World.open();
    await aTown(world);
    await aPlatformAdmin(world);
    await signIn();
  });
  afterAll(() => world.close());

  test('every mutation lets through exactly whom the matrix names', async () => {
    const fields = Object.values(schema.getMutationType()!.getFields());
    const done: Record<string, Record<string, string>> = {};
    // Who signs out can do nothing more.
    for (const field of [...fields.filter(({ name }) => name !== 'signOut'), ...fields.filter(({ name }) => name === 'signOut')]) {
      const [arg] = field.args;
      const document = `mutation ${arg ? `($input: ${arg.type.toString()}) ` : ''}{ ${field.name}${arg ? '(input: $input)' : ''} ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`;
      const line: Record<string, string> = (done[field.name] = {});
      for (const [role, client] of Object.entries(clients)) line[role] = outcome((await ask(client, document, arg ? { input: dummy(arg.type) } : {})).codes);
    }
    const roles = Object.keys(clients);
    const wanted = Object.fromEntries(Object.entries(deeds).map(([name, who]) => [name, Object.fromEntries(roles.map((role) => [role, expected(role, who.includes(role as never))]))]));
    expect(done).toEqual(wanted);
    expect(Object.values(done).flatMap((line) => Object.keys(line)).length).toBe(Object.keys(deeds).length * 11);
  });

  test('every query lets through exactly whom the matrix lets see something of its kind', async () => {
    // The sessions of before are over.
    await signIn();
    const asked: Record<string, Record<string, string>> = {};
    const wanted: Record<string, Record<string, string>> = {};
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      const args = field.args.some(({ name }) => name === 'id') ? `(id: "${newId(200, new Date())}")` : field.args.some(({ name }) => name === 'first') ? '(first: 1)' : '';
      for (const [role, client] of Object.entries(clients)) {
        (asked[field.name] ??= {})[role] = outcome((await ask(client, `{ ${field.name}${args} { __typename } }`)).codes);
        (wanted[field.name] ??= {})[role] = expected(role, questions[field.name]?.includes(role as never) ?? mayAsk(personOf[role] as Person, kindOf(field)));
      }
    }
    expect(asked).toEqual(wanted);
  });

  test('everybody learns who one is and what one may do', async () => {
    for (const [role, client] of Object.entries(clients)) {
      const { data, codes } = await ask(client, '{ viewer { role actions mustChangePassword account { id username } roles { role } office { code } unit { code } community { code } } }');
      expect([role, codes, data?.['viewer'].role]).toEqual([role, [], role === 'ANONYMOUS' ? null : role]);
    }
  });
});

describe('who sees what', () => {
  let world: World;
  let towns: Towns;
  beforeAll(async () => {
    world = await World.open();
    towns = await everyTown(world, schema);
  }, 60_000);
  afterAll(() => world.close());

  test('a full town has a row for every line of the matrix, and the matrix a line for every row', async () => {
    const tables = (await world.owner.query<{ table_name: string }>("select table_name from information_schema.columns where table_schema = 'public' and column_name = 'office_id' order by 1")).rows.map((row) => row.table_name);
    for (const state of everyState) {
      const { rows, officeId } = towns.towns[state];
      expect(Object.fromEntries(Object.entries(rows).map(([kind, lines]) => [kind, Object.keys(lines).sort()]))).toEqual(Object.fromEntries(Object.entries(reads).map(([kind, lines]) => [kind, Object.keys(lines).sort()])));
      const empty = Object.entries(rows).flatMap(([kind, lines]) => Object.entries(lines).filter(([, ids]) => ids.length === 0 || ids.includes('')).map(([line]) => `${kind} ${line}`));
      expect(empty).toEqual([]);
      const named = Object.fromEntries(Object.entries(rows).map(([kind, lines]) => [kind.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase(), Object.values(lines).flat().length]));
      for (const table of tables) {
        if (table === 'idempotent_deed') continue;
        expect([table, await world.value('select count(*)::int from ' + table + ' where office_id = $1', [officeId])]).toEqual([table, named[table]]);
      }
    }
  });

  test('every row is seen by list and by key exactly by whom, and when, the matrix says; and counts, relations and hidden fields agree', async () => {
    const wrong: string[] = [];
    let relations = 0;
    const admins = new Map<string, Sight>();
    const check = (state: (typeof everyState)[number], person: Person, sight: Sight): void => {
      const at = `${state} ${person}`;
      const town = towns.towns[state];
      const may = rowsSeen(town, state, person);
      if (sight.errors.length > 0) wrong.push(`${at} was refused: ${sight.errors.join()}`);
      wrong.push(...sight.miscounted.map((page) => `${at} ${page} is miscounted`));
      for (const [kind, count] of sight.counts) {
        // The log grows while people look.
        if (kind === 'AuditEntry' || kind === beyondOffices[person]) continue;
        const visible = Object.values(town.rows[kind]!).flat().filter((id) => may.has(id)).length;
        if (count !== visible) wrong.push(`${at} counts ${count} of ${kind}, not ${visible}`);
      }
      for (const [field, empty] of sight.empty) if (empty !== hidden[field]!.includes(person)) wrong.push(`${at} ${field} is ${empty ? 'hidden' : 'shown'}`);
      // What a relation shows is what the office is shown by it, as far as one sees that.
      const all = (kind: string) => Object.values(town.rows[kind]!).flat();
      for (const [key, ids] of admins.get(state)!.led) {
        const [coordinate, parent] = key.split(' ') as [string, string];
        if (person in beyondOffices || !sight.listed.has(parent) || !all(coordinate.split('.')[0]!).includes(parent)) continue;
        relations += 1;
        const shown = [...(sight.led.get(key) ?? [])].sort();
        const wanted = ids.filter((id) => may.has(id)).sort();
        if (shown.join() !== wanted.join() && !shownOtherwise(coordinate, person)) wrong.push(`${at} ${coordinate} shows ${shown.length} of ${wanted.length}`);
      }
      const strange = [...sight.listed].filter((id) => !may.has(id) && !(person in beyondOffices));
      if (strange.length > 0) wrong.push(`${at} sees ${strange.length} rows that the matrix does not know`);
    };
    for (const state of everyState) await cellsSeen(towns, { persons: ['admin'], states: [state] }, (_, __, sight) => admins.set(state, sight));
    const cells = await cellsSeen(towns, {}, check);
    expect({ ...differences(cells, cellsExpected()), others: [...new Set(wrong)] }).toEqual({ others: [] });
    expect(relations).toBeGreaterThan(1_000);
    process.stdout.write(`the matrix: ${Object.values(cells).reduce((sum, line) => sum + Object.keys(line).length, 0) * everyState.length} cells, ${relations} relations\n`);
  }, 120_000);

  test('an explanation opens down to what the office is shown by it, as far as one sees that', async () => {
    const page = '(first: 20) { totalCount nodes { id } }';
    const list = (person: Person): string => `{ standings(first: 100) { nodes { explanation { detail { rules { rule { id } marks { id } settlement { id } ruling { id } evidence { id } }
      parts { rulings { id } ledgerReview { id } entries${page} ${mayAsk(person, 'CommunityRating') ? `ratings${page}` : ''} events${page} } } } } } }`;
    const idsIn = (text: string): string[] => [...new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!))].sort();
    let opened = 0;
    for (const state of everyState) {
      const all = idsIn((await ask(towns.clients[state]['admin'], list('admin'))).text);
      expect(all.length).toBeGreaterThan(10);
      // What was never submitted stands behind no number.
      expect(all).toEqual(expect.arrayContaining(towns.towns[state].rows['Evidence']!['of 1']!));
      expect(all).not.toEqual(expect.arrayContaining(towns.towns[state].rows['Evidence']!['of a draft of 1']!));
      for (const person of everyPerson.filter((one) => mayAsk(one, 'Explanation'))) {
        const answer = await ask(towns.clients[state][person], list(person));
        const may = rowsSeen(towns.towns[state], state, person);
        const sees = (reads['Explanation']!['of 1']![person] ?? '').includes(state);
        opened += idsIn(answer.text).length;
        expect([state, person, answer.codes, idsIn(answer.text)]).toEqual([state, person, [], sees ? all.filter((id) => may.has(id)) : []]);
      }
    }
    expect(opened).toBeGreaterThan(100);
  });

  test('no row of another office is found by its key, whatever the state of either', async () => {
    const leaks: string[] = [];
    for (const [at, state] of everyState.entries()) {
      const { rows } = towns.towns[everyState[(at + 5) % everyState.length]!];
      const keys = Object.values(rows).flatMap((lines) => Object.values(lines).flat());
      await Promise.all(everyPerson.map(async (person) => {
        for (let from = 0; from < keys.length; from += 29) {
          const { data, codes } = await ask(towns.clients[state][person], `{ ${keys.slice(from, from + 29).map((id, n) => `n${n}: node(id: "${id}") { __typename id }`).join(' ')} }`);
          if (codes.length > 0) leaks.push(`${state} ${person} ${codes.join()}`);
          for (const node of Object.values(data ?? {})) if (node && node.__typename !== beyondOffices[person]) leaks.push(`${state} ${person} ${node.__typename}`);
        }
      }));
    }
    expect(leaks).toEqual([]);
  });

  test('the bytes of a file are handed out exactly to whom the matrix shows its row', async () => {
    const got: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const [at, state] of everyState.entries()) {
      const other = towns.towns[everyState[(at + 1) % everyState.length]!];
      await Promise.all(everyPerson.map(async (person) => {
        const client = towns.clients[state][person];
        const status = async (id: string): Promise<number> => {
          const response = await fetch(`${client.url}/files/${id}`, { headers: client.headers });
          await response.arrayBuffer();
          return response.status;
        };
        const none = person === 'anyone' ? 401 : mayAsk(person, 'File') ? 404 : 403;
        for (const [row, [id]] of Object.entries(towns.towns[state].rows['File']!)) {
          got[`${person} ${state} ${row}`] = String(await status(id!));
          wanted[`${person} ${state} ${row}`] = String((reads['File']![row]![person] ?? '').includes(state) ? (row.startsWith('begun') ? 404 : 200) : none);
        }
        got[`${person} ${state} other office`] = String(await status(other.rows['File']!['of evidence of 1']![0]!));
        wanted[`${person} ${state} other office`] = String(none);
      }));
    }
    expect(got).toEqual(wanted);
  });
});

/** Relations that show by design less than their rows: an examiner's own sheet is nobody else's. */
const shownOtherwise = (coordinate: string, person: Person): boolean => coordinate === 'Assessment.ownScoreSheet' && person.startsWith('examiner');
