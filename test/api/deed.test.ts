import { aTown, type Town } from '../builders/town.js';
import { World } from '../support/world.js';

const register = 'mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { id code nameZh } }';

describe('a deed', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
  });
  afterAll(() => world.close());
  const count = (): Promise<string> => world.value('select count(*)::int from community where office_id = $1', [town.officeId]);

  test('sent twice with one key it is done once and answered twice', async () => {
    const office = await world.as('office');
    const input = { idempotencyKey: 'a', code: 'once', nameZh: '一次社区' };
    const first = await office.ask(register, { input });
    expect(await office.ask(register, { input })).toEqual(first);
    expect(await office.code(register, { input: { ...input, nameZh: '别的社区' } })).toBe('KEY_REUSED');
  });

  test('sent ten times at once with one key it is done once', async () => {
    const office = await world.as('office');
    const before = Number(await count());
    const input = { idempotencyKey: 'b', code: 'race', nameZh: '赛跑社区' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => office.ask(register, { input })));
    expect(new Set(answers.map((answer) => answer.registerCommunity.id)).size).toBe(1);
    expect(Number(await count())).toBe(before + 1);
  });

  test('the same key of somebody else is another key', async () => {
    const [office, admin] = [await world.as('office'), await world.as('admin')];
    await office.ask(register, { input: { idempotencyKey: 'c', code: 'one', nameZh: '甲社区' } });
    await expect(admin.ask(register, { input: { idempotencyKey: 'c', code: 'two', nameZh: '乙社区' } })).resolves.toBeDefined();
  });

  test('that is refused leaves nothing behind, and its key is free for another try', async () => {
    const office = await world.as('office');
    const before = await count();
    expect(await office.code(register, { input: { idempotencyKey: 'd', code: 'community-001', nameZh: '新社区' } })).toBe('ALREADY_EXISTS');
    expect(await count()).toBe(before);
    await expect(office.ask(register, { input: { idempotencyKey: 'd', code: 'free', nameZh: '自由社区' } })).resolves.toBeDefined();
  });

  test('with bad input names every field that is wrong', async () => {
    const [refusal] = await (await world.as('office')).refused(register, { input: { code: 'NO CAPITALS', nameZh: '' } });
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', fields: [expect.objectContaining({ field: expect.stringContaining('code') }), expect.objectContaining({ field: expect.stringContaining('nameZh') })] });
  });

  test('fields of one request each stand alone: the second is refused, the first stays done', async () => {
    const office = await world.as('office');
    const errors = await office.refused('mutation ($a: RegisterCommunityInput!, $b: RegisterCommunityInput!) { a: registerCommunity(input: $a) { id } b: registerCommunity(input: $b) { id } }',
      { a: { code: 'stays', nameZh: '留下社区' }, b: { code: 'stays', nameZh: '冲突社区' } });
    expect(errors.map(({ path }) => path![0])).toEqual(['b']);
    expect(await world.value('select count(*)::int from community where code = $1', ['stays'])).toBe(1);
  });

  test('is written in the audit chain, its refusals too, and secrets are not', async () => {
    const [office, clerk, auditor] = [await world.as('office'), await world.as('clerk-1'), await world.as('auditor')];
    await office.ask(register, { input: { code: 'logged', nameZh: '记录社区' } });
    expect(await clerk.code(register, { input: { code: 'no', nameZh: '不行' } })).toBe('FORBIDDEN');
    const { auditEntries: { nodes }, auditChain } = await auditor.ask('{ auditEntries(first: 100) { nodes { action outcome role detail accountId } } auditChain { length brokenAt } }');
    expect(nodes).toContainEqual(expect.objectContaining({ action: 'community.register', outcome: 'DONE', role: 'OFFICE_STAFF', accountId: town.accounts['office'], detail: { input: { code: 'logged', nameZh: '记录社区', nameEn: '', street: '' } } }));
    expect(nodes).toContainEqual(expect.objectContaining({ action: 'community.register', outcome: 'REFUSED', role: 'UNIT_CLERK' }));
    expect(JSON.stringify(nodes)).not.toContain('correct horse');
    expect(auditChain).toEqual({ length: expect.any(Number), brokenAt: null });
    expect(nodes.length).toBeLessThanOrEqual(auditChain.length);
  });

  test('that made a secret is not done twice, and says that the secret is not kept', async () => {
    const admin = await world.as('admin');
    const create = 'mutation ($input: CreateAccountsInput!) { createAccounts(input: $input) { oneTimePassword } }';
    const input = { idempotencyKey: 'e', accounts: [{ username: 'secret', name: '新人', role: 'AUDITOR' }] };
    expect((await admin.ask(create, { input })).createAccounts).toHaveLength(1);
    expect(await admin.code(create, { input })).toBe('WRONG_STATE');
    expect(await world.value('select count(*)::int from account where username = $1', ['secret'])).toBe(1);
  });

  test('that fails to sign in is in the log of the office whose name was tried', async () => {
    await world.anyone().refused('mutation { signIn(input: { username: "clerk-2", password: "guessed" }) { token } }');
    const { auditEntries: { nodes } } = await (await world.as('auditor')).ask('{ auditEntries(first: 5, filter: { action: "session.signIn", outcome: [REFUSED] }) { nodes { detail } } }');
    expect(nodes).toEqual([{ detail: { code: 'SIGN_IN_FAILED', input: { username: 'clerk-2', password: '(not kept)' } } }]);
  });

  test('nobody but the auditor reads the log, and nobody can change it unseen', async () => {
    expect(await (await world.as('admin')).code('{ auditEntries(first: 1) { totalCount } }')).toBe('FORBIDDEN');
    await expect(world.source.query(`begin; set local role kaohe_office_admin; update audit_entry set action = 'x'`)).rejects.toThrow(/permission denied/);
    await world.source.query('rollback').catch(() => undefined);
    const { rows: [line] } = await world.owner.query<{ sequence: number }>('update audit_entry set action = $1 where sequence = (select max(sequence) / 2 from audit_entry) returning sequence', ['forged']);
    const { auditChain } = await (await world.as('auditor')).ask('{ auditChain { brokenAt } }');
    expect(auditChain.brokenAt).toBe(Number(line!.sequence));
  });

  test('is found in the log by its day in the office\'s own time, and by the role it was done in', async () => {
    const auditor = await world.as('auditor');
    const found = async (filter: object): Promise<number> => (await auditor.ask('query ($filter: AuditEntryFilter) { auditEntries(first: 1, filter: $filter) { totalCount } }', { filter })).auditEntries.totalCount;
    const all = await found({});
    const [{ at }] = (await auditor.ask('{ auditEntries(first: 1) { nodes { at } } }')).auditEntries.nodes;
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(at));
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(await found({ day: { to: day } })).toBeGreaterThanOrEqual(all);
    expect(await found({ day: { from: next } })).toBe(0);
    await world.owner.query("update audit_entry set at = ($1::date + time '00:00') at time zone 'Asia/Shanghai' where sequence = 1 and office_id = $2", [next, town.officeId]);
    expect(await found({ day: { from: next, to: next } })).toBe(1);
    await world.owner.query("update audit_entry set at = ($1::date + time '23:59:59.999') at time zone 'Asia/Shanghai' where sequence = 1 and office_id = $2", [next, town.officeId]);
    expect(await found({ day: { from: next, to: next } })).toBe(1);
    expect(await found({ day: { from: next }, role: 'OFFICE_ADMIN' }) + await found({ day: { from: next }, role: 'OFFICE_STAFF' }) + await found({ day: { from: next }, role: 'BOUNDARY' })).toBe(1);
  });
});
