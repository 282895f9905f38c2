import { readConfig } from '../../src/platform/config.js';
import { aTown, type Town } from '../builders/town.js';
import { MailServer } from '../support/mail-server.js';
import { World, type Person } from '../support/world.js';

const remind = 'mutation ($roundId: ID!, $remark: String) { remindUnits(input: { roundId: $roundId, steps: [NOT_OPENED, OPENED, BEGUN], remark: $remark }) { done } }';
const setAddress = 'mutation ($address: String) { setMailAddress(input: { address: $address }) { username mailAddress { address } } }';
const letters = '{ mails(first: 10, orderBy: CREATED_AT_ASC) { nodes { address state attempts problem sentAt nextAttemptAt account { username } messages(first: 5) { totalCount } } } }';

/** The text of a letter as its reader sees it. */
const shown = (text: string): string => text.replace(/=\r?\n/g, '').replace(/((?:=[0-9A-F]{2})+)/g, (all) => Buffer.from(all.replace(/=/g, ''), 'hex').toString('utf8'))
  + (/\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)$/.exec(text) ? Buffer.from(/\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)$/.exec(text)![1]!, 'base64').toString('utf8') : '');

describe('mail', () => {
  let server: MailServer;
  let world: World;
  let town: Town;
  let office: Person;
  beforeEach(async () => {
    server = await MailServer.open();
    world = await World.open('2018-05-14T09:00:00+08:00', { SMTP_URL: server.url, MAIL_FROM: '文明办 <office@city.example>' });
    town = await aTown(world);
    office = await world.as('office');
    await (await world.as('clerk-1')).ask(setAddress, { address: 'clerk@unit.example' });
    await office.ask(remind, { roundId: town.roundId, remark: '请抓紧' });
  });
  afterEach(async () => {
    await world.close();
    await server.down();
  });
  const letter = async (): Promise<any> => (await office.ask(letters)).mails.nodes[0];
  /** Lets time pass; whoever was signed in signs in again. */
  const after = async (minutes: number): Promise<void> => {
    world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
    office = await world.as('office');
  };

  test('tells a person once what the portal tells, from the office, to the person\'s own address', async () => {
    await world.runChores('mail');
    await world.runChores('mail');
    expect(server.arrived).toHaveLength(1);
    const [one] = server.arrived;
    expect(one!.to).toEqual(['clerk@unit.example']);
    expect(shown(one!.text)).toContain('贵单位尚未打开本轮考核,截止时间为2018年7月24日18:00(还有71天)。\n请抓紧');
    expect(one!.text).toMatch(/^From: .*<office@city\.example>\r?$/m);
    expect(one!.text).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(await letter()).toMatchObject({ address: 'clerk@unit.example', state: 'SENT', attempts: 1, problem: '', account: { username: 'clerk-1' }, messages: { totalCount: 1 } });
    // Whoever has no address is told in the portal alone.
    expect(await world.value<number>('select count(*)::int from message where mail_id is null')).toBe(3);
  });

  test('what is new since then is one letter more, however much it is; what was read already is none', async () => {
    await world.runChores('mail');
    for (const key of ['a', 'b', 'c', 'd']) await world.insert('message', town.officeId, { account_id: town.accounts['clerk-1'], kind: 'DUE', title_zh: `到期${key}`, body_zh: '明天', subject_id: town.roundId, once_key: key, ...(key === 'd' ? { read_at: world.clock.now() } : {}) });
    await world.runChores('mail');
    expect(server.arrived).toHaveLength(2);
    const text = shown(server.arrived[1]!.text);
    expect(['到期a', '到期b', '到期c', '到期d'].map((title) => text.includes(title))).toEqual([true, true, true, false]);
    expect(new Set(server.arrived.map(({ messageId }) => messageId)).size).toBe(2);
  });

  test('two servers at once send each letter once', async () => {
    for (let n = 0; n < 20; n += 1) {
      const account_id = await world.account(town.officeId, `more-${n}`, 'UNIT_CLERK', { unit_id: town.units[0] });
      await world.insert('mail_address', town.officeId, { account_id, address: `more-${n}@unit.example` });
      await world.insert('message', town.officeId, { account_id, kind: 'DUE', title_zh: '到期', body_zh: '明天', subject_id: town.roundId, once_key: 'x' });
    }
    await Promise.all([world.runChores('mail'), world.runChores('mail'), world.runChores('mail')]);
    expect(server.arrived).toHaveLength(21);
    expect(new Set(server.arrived.flatMap(({ to }) => to)).size).toBe(21);
  });

  test('a message that another server has in its hands is passed over, and told once', async () => {
    await world.owner.query('begin');
    await world.owner.query('select from message for update');
    await world.runChores('mail');
    await world.owner.query('commit');
    expect(server.arrived).toHaveLength(0);
    await world.runChores('mail');
    expect(server.arrived).toHaveLength(1);
  });

  test('an address that the mail server refuses is a letter that failed, and is not tried again', async () => {
    server.mood = 'refuses';
    await world.runChores('mail');
    expect(await letter()).toMatchObject({ state: 'FAILED', attempts: 1, sentAt: null });
    expect((await letter()).problem).toMatch(/550/);
    // What went wrong is the office's to know.
    expect((await (await world.as('clerk-1')).ask(letters)).mails.nodes).toMatchObject([{ state: 'FAILED', problem: null }]);
    server.mood = 'kind';
    await after(2_000);
    await world.runChores('mail');
    expect(server.arrived).toHaveLength(0);
  });

  test.each(['busy', 'slow', 'down'] as const)('a mail server that is %s gets the letter later, once', async (mood) => {
    if (mood === 'down') await server.down();
    else server.mood = mood;
    await world.runChores('mail');
    const waiting = await letter();
    expect(waiting).toMatchObject({ state: 'QUEUED', attempts: 1, sentAt: null });
    expect(waiting.problem.length).toBeGreaterThan(3);
    if (mood === 'down') await server.up();
    server.mood = 'kind';
    await world.runChores('mail');
    expect(server.arrived).toHaveLength(0);
    await after(1);
    await world.runChores('mail');
    expect(await letter()).toMatchObject({ state: 'SENT', attempts: 2, problem: '' });
    expect(server.arrived).toHaveLength(1);
  });

  test('it is tried six times over half a day, each time later, and then given up', async () => {
    server.mood = 'busy';
    const waits: number[] = [];
    for (let at = 0; at < 6; at += 1) {
      await world.runChores('mail');
      const { state, nextAttemptAt } = await letter();
      waits.push(state === 'FAILED' ? -1 : Math.round((Date.parse(nextAttemptAt) - world.clock.now().getTime()) / 60_000));
      await after(waits.at(-1)!  + 1 > 0 ? waits.at(-1)! + 1 : 1);
    }
    expect(waits).toEqual([1, 5, 30, 120, 480, -1]);
    expect(await letter()).toMatchObject({ state: 'FAILED', attempts: 6 });
  });

  test('a letter whose answer was lost is sent again as the same letter', async () => {
    server.mood = 'dies after the letter';
    await world.runChores('mail');
    expect(await letter()).toMatchObject({ state: 'QUEUED', attempts: 1 });
    server.mood = 'kind';
    await after(1);
    await world.runChores('mail');
    expect(await letter()).toMatchObject({ state: 'SENT', attempts: 2 });
    expect(server.arrived).toHaveLength(2);
    expect(server.arrived[1]!.messageId).toBe(server.arrived[0]!.messageId);
    expect(server.arrived[0]!.messageId).toMatch(/^<[0-9a-f-]{36}@city\.example>$/);
  });

  test('a server that died between the mail server\'s yes and its own mark sends the same letter when its claim is over, not before', async () => {
    await world.runChores('mail');
    await world.owner.query("update mail set state = 'QUEUED', sent_at = null, claimed_until = $1", [new Date(world.clock.now().getTime() + 5 * 60_000)]);
    await after(4);
    await world.runChores('mail');
    expect(server.arrived).toHaveLength(1);
    await after(2);
    await world.runChores('mail');
    expect(server.arrived.map(({ messageId }) => messageId)).toEqual([server.arrived[0]!.messageId, server.arrived[0]!.messageId]);
    expect(await letter()).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  test('news of days ago, and people whose account is closed, get no letter', async () => {
    await world.owner.query('update account set disabled_at = created_at where id = $1', [town.accounts['clerk-1']]);
    await (await world.as('unit-leader-1')).ask(setAddress, { address: 'leader@unit.example' });
    await world.owner.query("update message set created_at = created_at - interval '4 days'");
    await world.runChores('mail');
    expect(server.arrived).toHaveLength(0);
  });

  test('nothing in a name or a text makes a second header, address or letter', async () => {
    await world.insert('message', town.officeId, { account_id: town.accounts['clerk-1'], kind: 'DUE', title_zh: '到期\r\nBcc: thief@elsewhere.example\r\n\r\n坏', body_zh: '.\r\nMAIL FROM:<x@y>', subject_id: town.roundId, once_key: 'x' });
    await world.owner.query("update message set read_at = created_at where kind = 'REMINDER'");
    await world.owner.query("update office set name_zh = E'文明办\\r\\nBcc: thief@elsewhere.example' where id = $1", [town.officeId]);
    await world.runChores('mail');
    expect(server.arrived).toHaveLength(1);
    expect(server.arrived[0]!.to).toEqual(['clerk@unit.example']);
    expect(server.arrived[0]!.text.split(/\r?\n\r?\n/)[0]).not.toMatch(/^Bcc/im);
  });

  test('an address is one\'s own to set and to take away, is an address, and is seen by oneself and the office', async () => {
    const clerk = await world.as('clerk-1');
    for (const address of ['nobody', 'a@b', 'a b@c.example', 'a@b.example,c@d.example', 'x@y.example>', '"a"@b.example\r\nBcc: c@d.example', `${'x'.repeat(250)}@y.example`]) expect([address, await clerk.code(setAddress, { address })]).toEqual([address, 'INVALID_INPUT']);
    expect((await clerk.ask(setAddress, { address: 'new@unit.example' })).setMailAddress).toEqual({ username: 'clerk-1', mailAddress: { address: 'new@unit.example' } });
    const colleague = await world.as('unit-leader-1');
    const accounts = 'query { accounts(first: 50, orderBy: USERNAME_ASC) { nodes { username mailAddress { address } } } }';
    expect((await colleague.ask(accounts)).accounts.nodes).toEqual([{ username: 'clerk-1', mailAddress: null }, { username: 'unit-leader-1', mailAddress: null }]);
    expect((await office.ask(accounts)).accounts.nodes.find(({ username }: any) => username === 'clerk-1')).toEqual({ username: 'clerk-1', mailAddress: { address: 'new@unit.example' } });
    expect((await clerk.ask(setAddress, {})).setMailAddress.mailAddress).toBeNull();
    await world.runChores('mail');
    expect(server.arrived).toHaveLength(0);
  });

  test('an account may be created with its address', async () => {
    const admin = await world.as('admin');
    const create = 'mutation ($address: String) { createAccounts(input: { accounts: [{ username: "neu", name: "新", role: AUDITOR, mailAddress: $address }] }) { account { username mailAddress { address } } } }';
    expect(await admin.refused(create, { address: 'nonsense' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'accounts.0.mailAddress' }]);
    expect((await admin.ask(create, { address: 'neu@city.example' })).createAccounts).toEqual([{ account: { username: 'neu', mailAddress: { address: 'neu@city.example' } } }]);
  });
});

describe('the settings of mail', () => {
  test('are both there or none, make sense, and are spelt right', () => {
    const both = { SMTP_URL: 'smtp://mail.example:25', MAIL_FROM: 'office@city.example' };
    expect(readConfig(both)).toMatchObject(both);
    expect(readConfig({ ...both, MAIL_FROM: '文明办 <office@city.example>' }).SMTP_URL).toBe(both.SMTP_URL);
    expect(() => readConfig({ SMTP_URL: both.SMTP_URL })).toThrow(/go together/);
    expect(() => readConfig({ MAIL_FROM: both.MAIL_FROM })).toThrow(/go together/);
    expect(() => readConfig({ ...both, SMTP_URL: 'http://mail.example' })).toThrow(/SMTP_URL: takes an address/);
    expect(() => readConfig({ ...both, SMTP_URL: 'smtp://' })).toThrow(/SMTP_URL/);
    for (const from of ['office', 'a@b\r\nBcc: c@d', 'a@b, c@d', '<a@b> c@d']) expect(() => readConfig({ ...both, MAIL_FROM: from })).toThrow(/MAIL_FROM/);
    expect(() => readConfig({ ...both, SMPT_URL: both.SMTP_URL })).toThrow(/did you mean SMTP_URL/);
  });
});
