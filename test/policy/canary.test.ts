import { getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import readWorkbook from 'read-excel-file/node';
import { assembleSchema } from '../../src/api/schema.js';
import { aFullTown, type FullTown, type RowsOf } from '../builders/full-town.js';
import { World, type Person as Client } from '../support/world.js';
import { everyPerson, mayAsk, parts, people, questions as askable, reads, type Person } from './matrix.js';
import { deeds } from './matrix-deeds.js';
import { inTurn, kindOf, listsOf } from './seeing.js';

/** Stands in every text of office B, and in none of office A. */
const canary = 'qvzxcanary';

/** The people of office A. The public and the platform's admin belong to no office; the matrix has them. */
const persons = everyPerson.filter((person) => person !== 'anyone' && person !== 'root');

/** Questions that are answered by no row of the matrix, each with all that it tells. */
const plainQuestions = { exportOffers: '{ kind needsRound takesRound takesUnits takesDays }', ratingForm: '{ items { item levels { nameZh } } }', doubtfulRatings: '(first: 9) { totalCount nodes { id remark } }', calendarYear: '{ year known workingDays }', dutyDays: '(from: "2018-05-01", to: "2018-05-31") { day state lines pending counts { absent } bulletin { number } }', bulletinDraft: '(day: "2018-05-10") { day counts { absent } lines(first: 100) { totalCount nodes { id remark } } pending(first: 100) { nodes { remark } } unrecorded(first: 100) { nodes { id } } unclosed(first: 100) { nodes { name } } openContests(first: 100) { nodes { reason } } }', reminderList: '{ counts { begun } round { titleZh } rows { step unit { nameZh } assessment { id } reminders(first: 5) { nodes { remark } } } }' };

interface Question { readonly as: Person; readonly query?: string; readonly variables?: object; readonly path?: string }
interface Heard { readonly status: number; readonly headers: string; readonly text: string }

describe('two offices', () => {
  let world: World;
  let schema: GraphQLSchema;
  let ours: FullTown;
  let theirs: FullTown;
  let theirKeys: ReadonlySet<string>;
  let clients: Record<Person, Client>;
  let admin: Client;
  let questions: { asked: Question[]; tried: Question[]; audited: Question[] };
  let before: Heard[];

  beforeAll(async () => {
    world = await World.open();
    schema = await assembleSchema();
    ours = await aFullTown(world, { code: 'ours', phase: 'INSPECTION', preview: true });
    theirs = await aFullTown(world, { code: 'theirs', home: false, phase: 'INSPECTION', preview: true, canary });
    await world.owner.query('update account set name = name || $2 where office_id = $1', [theirs.officeId, canary]);
    await world.owner.query('update team set name_zh = name_zh || $2 where office_id = $1', [theirs.officeId, canary]);
    await world.owner.query('update rule set section_zh = section_zh || $2, requirement_zh = $2, source = $2 where office_id = $1', [theirs.officeId, canary]);
    await world.owner.query('update unit set contact_phone = $2, name_en = $2 where office_id = $1', [theirs.officeId, canary]);
    await world.owner.query('update community set street = $2, name_en = $2 where office_id = $1', [theirs.officeId, canary]);
    clients = Object.fromEntries(await Promise.all(persons.map(async (person) => [person, await world.as(person)]))) as Record<Person, Client>;
    admin = await world.as('admin@theirs');
    theirKeys = new Set((await Promise.all((await tablesOf(world)).filter((table) => table !== 'idempotent_deed').map(async (table) =>
      (await world.owner.query<{ id: string }>(`select id from ${table} where office_id = $1`, [theirs.officeId])).rows.map(({ id }) => id)))).flat().concat(theirs.officeId));
    questions = { asked: await reading(), tried: trying(), audited: await reading(['auditor']) };
  }, 60_000);
  afterAll(() => world.close());

  /** Every query of the schema, with everything that it can be asked about the other office. */
  async function reading(who: readonly Person[] = persons.filter((person) => person !== 'auditor')): Promise<Question[]> {
    const cursors = new Map<string, string>();
    for (const list of listsOf(schema)) {
      if (!mayAsk('admin', kindOf(list))) continue;
      const { text } = await hear({ as: 'admin', query: `{ ${list.name}(last: 1) { edges { cursor } } }` }, admin);
      cursors.set(list.name, (JSON.parse(text) as any).data[list.name].edges[0]?.cursor ?? '');
    }
    return who.flatMap((as) => {
      const ask = (query: string): Question => ({ as, query });
      const together = (fields: readonly string[], size: number): Question[] =>
        Array.from({ length: Math.ceil(fields.length / size) }, (_, at) => ask(`{ ${fields.slice(at * size, at * size + size).map((field, n) => `f${n}: ${field}`).join('\n')} }`));
      const lists = listsOf(schema).filter((list) => mayAsk(as, kindOf(list))).flatMap((list) => {
        const short = '{ totalCount edges { cursor } nodes { id } pageInfo { hasNextPage endCursor } }';
        const filter = list.args.find(({ name }) => name === 'filter');
        const orders = getNamedType(list.args.find(({ name }) => name === 'orderBy')!.type);
        return [
          ...portions(fieldsOf(typeOf(list), as, 2)).map((portion) => ask(`{ ${list.name}(first: 100) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { __typename } } nodes { ${portion} } } }`)),
          ...together([
            ...(filter ? foreignFilters(filter.type).map((text) => `${list.name}(first: 100, filter: ${text}) ${short}`) : []),
            ...(isEnumType(orders) ? orders.getValues().map(({ name }) => `${list.name}(first: 100, orderBy: ${name}) ${short}`) : []),
          ], 29),
          ...(cursors.get(list.name) ? [ask(`{ ${list.name}(first: 100, after: "${cursors.get(list.name)}") ${short} }`), ask(`{ ${list.name}(last: 100, before: "${cursors.get(list.name)}") ${short} }`)] : []),
        ];
      });
      const single = Object.values(schema.getQueryType()!.getFields()).filter((field) => field.args.some(({ name }) => name === 'id') && kindOf(field) in reads && mayAsk(as, kindOf(field)))
        .flatMap((field) => Object.values(theirs.rows[kindOf(field)]!).flat().map((id) => `${field.name}(id: "${id}") ${selection(typeOf(field), as, 1)}`));
      const keys = [...theirKeys];
      const nodes = keys.map((id) => `node(id: "${id}") { __typename id }`);
      return [...(as === 'auditor' ? [ask('{ auditChain { length brokenAt } }')] : []), ...Object.entries(plainQuestions).filter(([name]) => askable[name]!.includes(people[as])).map(([name, rest]) => ask(`{ ${name} ${rest} }`)),
        ask('{ office { id code nameZh } viewer { role actions account { id name } office { id } unit { id } community { id } } }'), ...lists, ...together(single, 3), ...together(nodes, 29)];
    });
  }

  /** Conditions that speak of the other office: its keys, its words, and everything that is open to all. */
  function foreignFilters(type: GraphQLInputType): string[] {
    const filter = getNamedType(type);
    if (!isInputObjectType(filter)) return [];
    return Object.values(filter.getFields()).flatMap((field) => {
      const name = getNamedType(field.type).name;
      if (name !== 'String' && name !== 'ID') return [];
      return [...keysFor(field.name, theirs.rows), canary].map((value) => `{ ${field.name}: ${JSON.stringify(value)} }`);
    });
  }

  /** Every deed that somebody of ours may do: with all keys theirs, and with one key theirs and all others ours. Files and workbooks by their addresses. */
  function trying(): Question[] {
    const mutations = Object.values(schema.getMutationType()!.getFields()).filter(({ name, args }) => args.length > 0 && !['signIn', 'changePassword'].includes(name));
    const deedsTried = mutations.flatMap((field) => {
      const input = field.args[0]!.type;
      const count = keysIn(input).length;
      if (count === 0) return [];
      const query = `mutation ($input: ${input.toString()}) { ${field.name}(input: $input) ${getNamedType(field.type).name === 'BatchResult' ? '{ rows { done code message field } }' : isObjectType(getNamedType(field.type)) ? '{ __typename }' : ''} }`;
      const inputs = Array.from({ length: count + (count > 1 ? 1 : 0) }, (_, foreign) => filled(input, { foreign: foreign === count ? undefined : foreign, at: 0 }));
      return persons.filter((person) => person !== 'auditor' && deeds[field.name]!.includes(people[person])).flatMap((as) => inputs.map((value): Question => ({ as, query, variables: { input: value } })));
    });
    const addresses = [...Object.values(theirs.rows['File']!).flat().map((id) => `/files/${id}`), ...theirs.rows['UnitImport']!['all']!.map((id) => `/imports/${id}/workbook.xlsx`), ...Object.values(theirs.rows['Export']!).flat().map((id) => `/exports/${id}`), ...theirs.rows['DutyImport']!['all']!.map((id) => `/duty-imports/${id}/workbook.xlsx`)];
    return [...deedsTried, ...persons.filter((person) => person !== 'auditor').flatMap((as) => addresses.map((path): Question => ({ as, path })))];
  }

  /** The required keys of an input, by the names of their fields, in their order. */
  function keysIn(type: GraphQLInputType, name = ''): string[] {
    const plain = getNullableType(type);
    if (isListType(plain)) return keysIn(plain.ofType as GraphQLInputType, name);
    if (isInputObjectType(plain)) return Object.values(plain.getFields()).filter((field) => isNonNullType(field.type)).flatMap((field) => keysIn(field.type, field.name));
    return getNamedType(plain).name === 'ID' ? [name] : [];
  }

  /** A valid input whose keys are ours, but for one, or all where none is named, that are theirs. */
  function filled(type: GraphQLInputType, count: { foreign: number | undefined; at: number }, name = ''): unknown {
    const plain = getNullableType(type);
    if (isListType(plain)) return [filled(plain.ofType as GraphQLInputType, count, name)];
    if (isInputObjectType(plain)) return Object.fromEntries(Object.values(plain.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, filled(field.type, count, field.name)]));
    if (isEnumType(plain)) return plain.name === 'LedgerAnswer' ? 'CONFIRMED' : plain.name === 'Role' ? 'AUDITOR' : plain.getValues()[0]!.name;
    switch (plain.name) {
      case 'ID': {
        const { rows } = count.foreign === undefined || count.at === count.foreign ? theirs : ours;
        count.at += 1;
        return keysFor(name, rows)[0] ?? theirs.officeId;
      }
      case 'Boolean': return false;
      case 'Int': return 1;
      case 'LocalDate': return '2018-05-12';
      case 'DateTimeISO': return '2018-07-24T00:00:00Z';
      case 'Points': case 'Percent': case 'Money': return '1.00';
      default: return 'dummy';
    }
  }

  async function hear({ as, query, variables = {}, path }: Question, client = clients[as]): Promise<Heard> {
    const response = await (path === undefined
      ? fetch(`${client.url}/graphql`, { method: 'POST', headers: { ...client.headers, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
      : fetch(`${client.url}${path}`, { headers: client.headers }));
    const headers = [...response.headers].filter(([name]) => name !== 'date').map((pair) => pair.join(': ')).join('\n');
    return { status: response.status, headers, text: await response.text() };
  }

  const hearAll = (asked: readonly Question[]): Promise<Heard[]> => Promise.all(asked.map((question) => inTurn(() => hear(question))));

  const fieldsAsked = (asked: readonly Question[]): number => asked.reduce((sum, { query }) => sum + (query?.match(/\bf\d+: /g)?.length ?? 1), 0);
  const everything = (): Question[] => [...questions.asked, ...questions.audited];

  test('what is asked covers every query field and every deed that takes a key', () => {
    const text = questions.asked.concat(questions.audited).map(({ query }) => query).join('\n');
    for (const name of Object.keys(schema.getQueryType()!.getFields())) expect([name, new RegExp(`\\b${name}\\b`).test(text)]).toEqual([name, true]);
    expect(fieldsAsked(everything())).toBeGreaterThan(3_000);
    expect(theirKeys.size).toBeGreaterThan(120);
  });

  test('whoever may see the other office finds its word in every kind of text', async () => {
    let found = 0;
    for (const list of listsOf(schema).filter((one) => mayAsk('admin', kindOf(one)))) {
      const texts = await Promise.all(portions(fieldsOf(typeOf(list), 'admin', 2)).map(async (portion) => (await hear({ as: 'admin', query: `{ ${list.name}(first: 100) { nodes { ${portion} } } }` }, admin)).text));
      expect([list.name, texts.flatMap((one) => JSON.parse(one).errors ?? [])]).toEqual([list.name, []]);
      const text = texts.join();
      if (text.includes(canary)) found += 1;
      else expect([list.name, text.includes(theirs.officeId) || [...theirKeys].some((key) => text.includes(key))]).toEqual([list.name, true]);
    }
    expect(found).toBeGreaterThan(20);
  });

  test('no answer, error or header of ours holds a word or a key of theirs', async () => {
    before = await hearAll(everything());
    const leaks = before.flatMap((heard, at) => leak(heard, everything()[at]!));
    expect(leaks).toEqual([]);
    const broken = before.flatMap((heard, at) => (heard.status >= 500 || heard.text.includes('INTERNAL_SERVER_ERROR') || heard.text.includes('QUERY_TOO_COMPLEX') || heard.text.includes('VALIDATION_FAILED') ? [`${everything()[at]!.query?.slice(0, 60)} … ${/"path":\[[^\]]*\]/.exec(heard.text)?.[0]} ${heard.text.slice(0, 160)}`] : []));
    expect(broken).toEqual([]);
  }, 120_000);

  test('with the wall between the offices taken down at one table, the word is heard', async () => {
    const wall = await world.value<string>("select qual from pg_policies where tablename = 'unit' and policyname = 'office'");
    await world.owner.query('alter policy office on unit using (true)');
    try {
      const some = questions.asked.filter(({ as, query }) => as === 'office' && /\b(units|unit|node)\(/.test(query!));
      const leaks = (await hearAll(some)).flatMap((heard, at) => leak(heard, some[at]!));
      expect(leaks.filter((one) => one.includes(canary)).length).toBeGreaterThan(2);
    } finally {
      await world.owner.query(`alter policy office on unit using (${wall})`);
    }
  });

  test('an export of ours holds no word of theirs', async () => {
    for (const person of ['office', 'admin'] as const) {
      const response = await fetch(`${world.url}/units.xlsx`, { headers: clients[person].headers });
      const workbook = JSON.stringify(await readWorkbook(Buffer.from(await response.arrayBuffer())));
      expect(workbook).toContain('单位1');
      expect(workbook).not.toContain(canary);
    }
  });

  test('no deed of ours touches anything of theirs, nor says more of it than of nothing; and without them every answer is the same, byte for byte', async () => {
    const rowsOfTheirs = async (): Promise<string[]> => Promise.all((await tablesOf(world)).filter((table) => table !== 'session').map((table) =>
      world.value<string>(`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${table} t where office_id = $1`, [theirs.officeId])));
    const whole = await rowsOfTheirs();
    const tried = await hearAll(questions.tried);
    expect(tried.flatMap((heard, at) => leak(heard, questions.tried[at]!))).toEqual([]);
    const done = tried.flatMap(({ text, status }, at) => {
      const question = questions.tried[at]!;
      const { data, errors = [] } = (question.path === undefined ? JSON.parse(text) : {}) as any;
      // A batch is refused row by row; one that is done is done.
      const rows = Object.values(data ?? {}).flatMap((result: any) => result?.rows ?? []);
      const codes = question.path !== undefined ? [status] : rows.some((row: any) => row.done) ? [] : [...errors.map((error: any) => error.extensions.code), ...rows.map((row: any) => row.code)];
      return codes.length > 0 && !codes.includes('INTERNAL_SERVER_ERROR') && !codes.includes('FORBIDDEN') && !codes.includes(200) && !codes.includes('BAD_USER_INPUT') ? [] : [`${question.as} ${question.query ?? question.path} ${JSON.stringify(question.variables)} ${codes.join()}`];
    });
    expect(done).toEqual([]);
    expect(await rowsOfTheirs()).toEqual(whole);

    // What our own refusals have written into our own log is there before and after.
    const audited = await hearAll(questions.audited);
    expect(audited.filter(({ text }) => text.includes(canary))).toEqual([]);
    await forget(theirs.officeId);
    expect(changed(questions.audited, audited, await hearAll(questions.audited))).toEqual([]);
    expect(changed(questions.asked, before, await hearAll(questions.asked))).toEqual([]);
    expect(changed(questions.tried, tried, await hearAll(questions.tried))).toEqual([]);
    process.stdout.write(`canary: ${fieldsAsked(everything())} questions, ${questions.tried.length} deeds and files, ${theirKeys.size} keys\n`);
  }, 120_000);

  /** The questions whose answers are not the same, byte for byte. */
  const changed = (asked: readonly Question[], withThem: readonly Heard[], without: readonly Heard[]): object[] =>
    asked.flatMap((question, at) => (JSON.stringify(withThem[at]) === JSON.stringify(without[at]) ? [] : [{ question, with: withThem[at], without: without[at] }]));

  /** What stands in an answer that is the other office's and was not in the question. */
  function leak({ text, headers }: Heard, { as, query, path, variables }: Question): string[] {
    const said = `${query} ${path} ${JSON.stringify(variables)}`;
    const answer = `${text}\n${headers}\n${[...text.matchAll(/"(?:cursor|endCursor|startCursor)":"([^"]+)"/g)].map(([, cursor]) => Buffer.from(cursor!, 'base64url').toString()).join('\n')}`;
    const words = [...(answer.includes(canary) ? [canary] : []), ...(answer.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g) ?? []).filter((key) => theirKeys.has(key))];
    return words.length > 0 ? [`${as} hears ${words[0]} after ${said.slice(0, 200)}`] : [];
  }

  /** Makes an office never have been. */
  async function forget(officeId: string): Promise<void> {
    await world.owner.query('begin');
    await world.owner.query("set local session_replication_role = 'replica'");
    for (const table of await tablesOf(world)) await world.owner.query(`delete from ${table} where office_id = $1`, [officeId]);
    await world.owner.query('delete from office where id = $1', [officeId]);
    await world.owner.query('commit');
  }

  /** All plain fields of a type, and its relations to a depth, as far as somebody may ask. */
  const selection = (type: GraphQLObjectType, person: Person, depth: number): string => `{ ${fieldsOf(type, person, depth).join(' ')} }`;

  function fieldsOf(type: GraphQLObjectType, person: Person, depth: number): string[] {
    return Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (!isObjectType(named)) return [];
      if (named.name in parts) return [`${field.name} ${selection(named, person, depth)}`];
      if (depth === 0 || !mayAsk(person, kindOf(field))) return [];
      const below = selection(typeOf(field), person, depth - 1);
      return [named.name.endsWith('Connection') ? `${field.name}(first: 4) { totalCount nodes ${below} }` : `${field.name} ${below}`];
    });
  }

  /** Fields in as many queries as it takes for none to be too large for the server. */
  function portions(fields: readonly string[]): string[] {
    const size = (text: string): number => text.split(/\s+/).length;
    return fields.reduce<string[]>((made, field) => (made.length > 0 && size(made.at(-1)!) + size(field) < 800 ? [...made.slice(0, -1), `${made.at(-1)} ${field}`] : [...made, field]), []);
  }

  const typeOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType => schema.getType(kindOf(field)) as GraphQLObjectType;
});

const tablesOf = async (world: World): Promise<string[]> =>
  (await world.owner.query<{ table_name: string }>("select table_name from information_schema.columns where table_schema = 'public' and column_name = 'office_id' order by 1")).rows.map((row) => row.table_name);

/** Keys of a town that a field of this name could take: `unitId`, `eventIds`, `leaderId` … */
function keysFor(name: string, rows: RowsOf): string[] {
  const noun = name.replace(/Ids?$/, '');
  const kind = ({ event: 'DutyEvent', entry: 'LedgerEntry', leader: 'Account', examiner: 'Account', subject: 'Unit', '': 'Evidence' } as Record<string, string>)[noun] ?? noun.charAt(0).toUpperCase() + noun.slice(1);
  const keys = Object.values(rows[kind] ?? {}).flat();
  return /Ids?$/.test(name) && keys.length > 0 ? keys.slice(0, 1) : [];
}
