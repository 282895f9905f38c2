import { aTown, type Town } from '../builders/town.js';
import { password, World } from '../support/world.js';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
const viewer = '{ viewer { role actions mustChangePassword account { username } unit { nameZh contactPhone } office { code } } }';

describe('signing in', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
  });
  afterAll(() => world.close());

  test('a clerk signs in and is the clerk of the own unit', async () => {
    const clerk = await world.as('clerk-1');
    const { viewer: who } = await clerk.ask(viewer);
    expect(who).toMatchObject({ role: 'UNIT_CLERK', account: { username: 'clerk-1' }, unit: { nameZh: '单位1', contactPhone: '138****0001' }, office: { code: 'town' } });
    expect(who.actions).toContain('ledgerEntry.record');
    expect(who.actions).not.toContain('ledgerEntry.answer');
  });

  test('people of another office sign in with its code', async () => {
    expect((await (await world.as('clerk-1@other')).ask(viewer)).viewer.office.code).toBe('other');
  });

  test('a wrong password and an unknown name are refused alike', async () => {
    const [wrong] = await world.anyone().refused(signIn, { input: { username: 'clerk-1', password: 'wrong' } });
    const [unknown] = await world.anyone().refused(signIn, { input: { username: 'nobody', password: 'wrong' } });
    expect(wrong).toEqual({ ...unknown });
    expect(wrong!.code).toBe('SIGN_IN_FAILED');
  });

  test('five failures lock an account for ten minutes, and not for longer', async () => {
    for (let n = 0; n < 5; n += 1) await world.anyone().refused(signIn, { input: { username: 'office', password: 'wrong' } });
    expect(await world.anyone().code(signIn, { input: { username: 'office', password } })).toBe('SIGN_IN_FAILED');
    world.clock.moveTo(new Date(world.clock.now().getTime() + 10 * 60_000 + 1));
    await expect(world.as('office')).resolves.toBeDefined();
  });

  test('who has two roles changes between them, and a repeat with the same key changes nothing', async () => {
    const [admin, supervisor] = [await world.as('admin'), await world.as('supervisor-1')];
    await admin.ask('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }', { input: { accountId: town.accounts['supervisor-1'], role: 'AUDITOR' } });
    const { viewer: { roles } } = await supervisor.ask('{ viewer { roles { id role } } }');
    const input = { idempotencyKey: 'as auditor', roleGrantId: roles.find(({ role }: { role: string }) => role === 'AUDITOR').id };
    const actAs = 'mutation ($input: ActAsInput!) { actAs(input: $input) { id role } }';
    const answers = [await supervisor.ask(actAs, { input }), await supervisor.ask(actAs, { input })];
    expect(answers.map((answer) => answer.actAs.role)).toEqual(['AUDITOR', 'AUDITOR']);
    expect((await supervisor.ask(viewer)).viewer.role).toBe('AUDITOR');
  });

  test('a session ends after thirty idle minutes, and at once when the account is disabled', async () => {
    const clerk = await world.as('clerk-2');
    world.clock.moveTo(new Date(world.clock.now().getTime() + 29 * 60_000));
    await clerk.ask(viewer);
    world.clock.moveTo(new Date(world.clock.now().getTime() + 31 * 60_000));
    expect(await clerk.code(viewer)).toBe('UNAUTHENTICATED');
    const again = await world.as('clerk-2');
    const admin = await world.as('admin');
    await admin.ask('mutation ($id: ID!) { disableAccount(input: { accountId: $id }) { disabledAt } }', { id: town.accounts['clerk-2'] });
    expect(await again.code(viewer)).toBe('UNAUTHENTICATED');
  });

  test('a one-time password opens only the way to a password of one\'s own', async () => {
    const admin = await world.as('admin');
    const { createAccounts: [created] } = await admin.ask(
      'mutation ($input: CreateAccountsInput!) { createAccounts(input: $input) { oneTimePassword account { username } } }',
      { input: { accounts: [{ username: 'new', name: '新人', role: 'OFFICE_STAFF' }] } });
    const { signIn: { token } } = await world.anyone().ask(signIn, { input: { username: 'new', password: created.oneTimePassword } });
    const person = Object.assign(Object.create(Object.getPrototypeOf(admin) as object), { username: 'new', url: world.url, token }) as typeof admin;
    expect(await person.code('{ units(first: 1) { totalCount } }')).toBe('PASSWORD_CHANGE_REQUIRED');
    await person.ask('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }',
      { input: { currentPassword: created.oneTimePassword, newPassword: 'one of my own' } });
    expect((await person.ask('{ units(first: 1) { totalCount } }')).units.totalCount).toBe(2);
  });
});
