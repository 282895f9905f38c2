import { aTown } from '../builders/town.js';
import { createPlatformAdmin } from '../../src/people/people.service.js';
import { platformOperator } from '../../src/platform/auth/current-actor.js';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { Person, World } from '../support/world.js';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
const changePassword = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }';

/** Signs in with a one-time password and chooses another. */
async function settle(world: World, username: string, oneTimePassword: string): Promise<Person> {
  const { signIn: { token } } = await world.anyone().ask(signIn, { input: { username, password: oneTimePassword } });
  const person = new Person(username, world.url, token);
  await person.ask(changePassword, { input: { currentPassword: oneTimePassword, newPassword: 'chosen by myself' } });
  return person;
}

describe('a platform admin', () => {
  let world: World;
  let root: Person;
  beforeAll(async () => {
    world = await World.open();
    await aTown(world);
    const uow = new UnitOfWork(world.source, platformOperator, world.clock.now(), 'write');
    const made = await createPlatformAdmin(uow, 'root', '平台管理员');
    await uow.commit();
    await uow.close();
    root = await settle(world, made.username, made.oneTimePassword);
  });
  afterAll(() => world.close());

  test('creates an office whose first admin signs in with its code and sets up people', async () => {
    const { createOffice } = await root.ask('mutation ($input: CreateOfficeInput!) { createOffice(input: $input) { adminUsername oneTimePassword office { code isHome } } }', { input: { code: 'new-city', nameZh: '新市文明办' } });
    expect(createOffice).toMatchObject({ adminUsername: 'admin@new-city', office: { code: 'new-city', isHome: false } });
    const admin = await settle(world, createOffice.adminUsername, createOffice.oneTimePassword);
    expect((await admin.ask('{ units(first: 1) { totalCount } office { code } }'))).toEqual({ units: { totalCount: 0 }, office: { code: 'new-city' } });
    await admin.ask('mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { id } }', { input: { code: 'c', nameZh: '社区' } });
  });

  test('sees no office\'s data, and a code that is taken is refused', async () => {
    for (const list of ['units', 'communities', 'rounds', 'accounts', 'standings']) expect(await root.code(`{ ${list}(first: 1) { totalCount } }`)).toBe('FORBIDDEN');
    expect(await root.code('mutation ($input: CreateOfficeInput!) { createOffice(input: $input) { adminUsername } }', { input: { code: 'town', nameZh: '另一个' } })).toBe('ALREADY_EXISTS');
  });

  test('an office admin cannot create an office, nor make anybody a platform admin', async () => {
    const admin = await world.as('admin');
    expect(await admin.code('mutation ($input: CreateOfficeInput!) { createOffice(input: $input) { adminUsername } }', { input: { code: 'mine', nameZh: '我的' } })).toBe('FORBIDDEN');
    const [refusal] = await admin.refused('mutation ($input: CreateAccountsInput!) { createAccounts(input: $input) { oneTimePassword } }', { input: { accounts: [{ username: 'x', name: 'x', role: 'PLATFORM_ADMIN' }] } });
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', field: 'accounts.0.role' });
  });
});
