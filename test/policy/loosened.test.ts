import { assembleSchema } from '../../src/api/schema.js';
import { World } from '../support/world.js';
import { people, reads, type Person, type State } from './matrix.js';
import { ask, cellsExpected, cellsSeen, differences, everyTown, type Towns } from './seeing.js';

interface Policy { readonly table: string; readonly name: string; readonly qual: string }

/** Tables whose rows no answer of the graph can show, so that no matrix of the graph can notice what becomes of them. */
const unshown = ['session', 'idempotent_deed'];

const kindOfTable = (table: string): string => table.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** On both sides of every state that a policy asks for: opened, in inspection or review, previewed, published. */
const states: readonly State[] = ['D', 'R', 'P'];

describe('a policy that is loosened is noticed', () => {
  let world: World;
  let towns: Towns;
  let policies: Policy[];
  const all = async (): Promise<Policy[]> =>
    (await world.owner.query<Policy>("select tablename as table, policyname as name, qual from pg_policies where schemaname = 'public' and qual is not null order by 1, 2")).rows;
  beforeAll(async () => {
    world = await World.open();
    towns = await everyTown(world, await assembleSchema(), states);
    policies = (await all()).filter(({ table }) => !unshown.includes(table));
  }, 60_000);
  afterAll(() => world.close());

  /** Does something while a policy lets everything through. */
  async function whileLoosened<T>({ table, name, qual }: Policy, work: () => Promise<T>): Promise<T> {
    await world.owner.query(`alter policy ${name} on ${table} using (true)`);
    try {
      return await work();
    } finally {
      await world.owner.query(`alter policy ${name} on ${table} using (${qual})`);
    }
  }

  test('by the matrix of reads, for every role and table', async () => {
    const unnoticed: string[] = [];
    let noticed = 0;
    for (const [person, role] of Object.entries(people) as [Person, string][]) {
      if (person === 'examiner-1b') continue;
      for (const policy of policies.filter(({ name, qual }) => name === `${role.toLowerCase()}_select` && qual !== 'true')) {
        const slice = { states, persons: [person], kinds: [kindOfTable(policy.table)] };
        const changed = differences(await whileLoosened(policy, () => cellsSeen(towns, slice)), cellsExpected(slice));
        if (Object.keys(changed).length === 0) unnoticed.push(`${policy.table} ${policy.name}`);
        else noticed += 1;
      }
    }
    expect(unnoticed).toEqual([]);
    expect(noticed).toBeGreaterThan(100);
    process.stdout.write(`loosened policies of roles that were noticed: ${noticed}\n`);
  }, 120_000);

  test('by another office, for every table', async () => {
    const unnoticed: string[] = [];
    const tables = policies.filter(({ name }) => name === 'office');
    const rowOf = (kind: string): string => Object.values(towns.towns['P'].rows[kind]!)[0]![0]!;
    const finds = async (person: Person, id: string): Promise<boolean> => (await ask(towns.clients['D'][person], `{ node(id: "${id}") { id } }`)).data?.['node'] != null;
    for (const policy of tables) {
      const kind = kindOfTable(policy.table);
      const person = kind === 'AuditEntry' ? 'auditor' : 'admin';
      expect([kind, await finds(person, rowOf(kind))]).toEqual([kind, false]);
      if (!(await whileLoosened(policy, () => finds(person, rowOf(kind))))) unnoticed.push(policy.table);
    }
    expect(unnoticed).toEqual([]);
    expect(tables.length).toBe(Object.keys(reads).length - 1);
  });

  test('and with every policy back in its place the matrix holds again', async () => {
    expect((await all()).filter(({ table }) => !unshown.includes(table))).toEqual(policies);
    expect(differences(await cellsSeen(towns, { states }), cellsExpected({ states }))).toEqual({});
  });
});
