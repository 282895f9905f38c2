import { assembleSchema } from '../../src/api/schema.js';
import { World } from '../support/world.js';
import { everyState, people, reads } from './matrix.js';
import { writes } from './matrix-writes.js';
import { differences, everyTown, type Towns } from './seeing.js';
import { cellsWritten, writers, writesExpected } from './writing.js';

interface Policy { readonly table: string; readonly name: string; readonly qual: string | null; readonly check: string | null }

describe('what the database itself lets people write', () => {
  let world: World;
  let towns: Towns;
  beforeAll(async () => {
    world = await World.open();
    towns = await everyTown(world, await assembleSchema());
  }, 60_000);
  afterAll(() => world.close());

  test('every row is written exactly by whom, and when, the matrix says', async () => {
    for (const at of Object.keys(writes)) expect([at, Object.keys(reads).includes(at.split(' ')[1]!)]).toEqual([at, true]);
    const cells = await cellsWritten(towns);
    expect(differences(cells, writesExpected(towns))).toEqual({});
    process.stdout.write(`writes: ${Object.keys(cells).length * writers.length * everyState.length} cells\n`);
  }, 120_000);

  test('a policy of writing that is loosened is noticed', async () => {
    const { rows } = await world.owner.query<Policy>("select tablename as table, policyname as name, qual, with_check as check from pg_policies where schemaname = 'public' and cmd in ('INSERT', 'UPDATE', 'DELETE') order by 1, 2");
    const unnoticed: string[] = [];
    let noticed = 0;
    for (const person of writers.filter((one) => one !== 'anyone' && one !== 'examiner-1b')) {
      const role = people[person].toLowerCase();
      for (const { table, name, qual, check } of rows) {
        const verb = name.slice(role.length + 1);
        if (name !== `${role}_${verb}` || (qual ?? check) === 'true' || table === 'idempotent_deed') continue;
        const policy = (using: string | null, withCheck: string | null): string => `alter policy ${name} on ${table} ${using === null ? '' : `using (${using})`} ${withCheck === null ? '' : `with check (${withCheck})`}`;
        await world.owner.query(policy(qual && 'true', check && 'true'));
        const slice = { states: ['D', 'R', 'P'] as const, persons: [person], kinds: [table.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())] };
        const changed = differences(await cellsWritten(towns, slice, [verb]), writesExpected(towns, slice, [verb]));
        await world.owner.query(policy(qual, check));
        if (Object.keys(changed).length === 0) unnoticed.push(`${table} ${name}`);
        else noticed += 1;
      }
    }
    expect(unnoticed).toEqual([]);
    process.stdout.write(`loosened policies of writing that were noticed: ${noticed}\n`);
  }, 120_000);

  test('no row of another office is changed or removed', async () => {
    const through: string[] = [];
    const town = towns.towns['R'];
    // Everybody of the office, but acting within another.
    const foreign = { ...towns, towns: { ...towns.towns, R: { ...town, officeId: towns.towns['I'].officeId } } };
    const cells = await cellsWritten(foreign, { states: ['R'] }, ['update', 'delete']);
    through.push(...Object.entries(cells).filter(([at, line]) => !at.endsWith('blindly') && Object.values(line).some((states) => states !== '')).map(([at]) => at));
    expect(Object.keys(cells).length).toBeGreaterThan(100);
    expect(through).toEqual([]);
  });
});
