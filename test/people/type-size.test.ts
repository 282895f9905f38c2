import { aTown } from '../builders/town.js';
import { World } from '../support/world.js';

const set = 'mutation ($percent: Int!) { setTypeSize(input: { percent: $percent }) { username typeSize } }';
const own = '{ viewer { account { typeSize } } }';

describe('the size of type', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    await aTown(world);
  });
  afterAll(() => world.close());

  test('is one of three, and kept with the account wherever its person signs in', async () => {
    const clerk = await world.as('clerk-1');
    expect((await clerk.ask(own)).viewer.account.typeSize).toBe(100);
    expect((await clerk.ask(set, { percent: 150 })).setTypeSize).toEqual({ username: 'clerk-1', typeSize: 150 });
    expect((await (await world.as('clerk-1')).ask(own)).viewer.account.typeSize).toBe(150);
    for (const percent of [0, 110, 200, -100]) expect(await clerk.code(set, { percent })).toBe('INVALID_INPUT');
    expect((await clerk.ask(own)).viewer.account.typeSize).toBe(150);
  });

  test('is everybody\'s own: nobody else\'s changes with it', async () => {
    await (await world.as('auditor')).ask(set, { percent: 125 });
    for (const [who, size] of [['auditor', 125], ['unit-leader-1', 100], ['admin', 100]] as const) expect([who, (await (await world.as(who)).ask(own)).viewer.account.typeSize]).toEqual([who, size]);
    expect(await world.anyone().code(set, { percent: 125 })).toBe('UNAUTHENTICATED');
  });
});
