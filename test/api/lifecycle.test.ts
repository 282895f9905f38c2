import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execFileSync } from 'node:child_process';
import { readConfig } from '../../src/platform/config.js';
import { holdsWithin } from '../../src/platform/db/cluster-process.js';
import { clear, leftBehind, run, ServerProcess } from '../support/server-process.js';
import { Person } from '../support/world.js';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
const changePassword = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id mustChangePassword } }';
const register = 'mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { code } }';
const password = 'a password of my own';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-life-'));
  chmodSync(folder, 0o711);
  return folder;
}

async function as(url: string, username: string, word = password): Promise<Person> {
  const { signIn: { token } } = await new Person(username, url).ask(signIn, { input: { username, password: word } });
  return new Person(username, url, token);
}

/** All of a list's codes, page by page. */
async function codesOf(admin: Person): Promise<Set<string>> {
  const codes = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { communities }: any = await admin.ask('query ($after: String) { communities(first: 100, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }', { after });
    for (const { code } of communities.nodes) codes.add(code);
    if (!communities.pageInfo.hasNextPage) return codes;
    after = communities.pageInfo.endCursor;
  }
}

/** Registers communities from four hands until something fails; gives the codes that were acknowledged, as they come. */
function registering(admin: Person, prefix: string): { acknowledged: string[]; ended: Promise<unknown> } {
  const acknowledged: string[] = [];
  const hand = async (which: number): Promise<void> => {
    for (let at = 0; ; at += 1) {
      const code = `${prefix}-${which}-${at}`;
      try {
        await admin.ask(register, { input: { code, nameZh: `社区${code}` } });
      } catch {
        return;
      }
      acknowledged.push(code);
    }
  };
  return { acknowledged, ended: Promise.all([1, 2, 3, 4].map(hand)) };
}

describe('the server as a process', () => {
  let dataDir: string;
  let server: ServerProcess;
  let oneTime: string;
  beforeAll(async () => {
    dataDir = aFolder();
    const made = await run('tools/create-office.js', ['--code', 'liaocheng', '--name', '聊城市文明办'], { DATA_DIR: dataDir });
    expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/聊城市文明办 is ready\.\n {2}user name: admin\n {2}one-time password: \S+\n/) });
    oneTime = /one-time password: (\S+)/.exec(made.output)![1]!;
    expect(leftBehind(dataDir)).toEqual([]);
    server = await ServerProcess.start(dataDir);
  }, 60_000);
  afterAll(async () => {
    await server?.end('SIGKILL');
    await clear(dataDir);
  });

  test('is ready, and its first admin\'s one-time password opens one thing only: choosing another', async () => {
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready' });
    const admin = await as(server.url, 'admin', oneTime);
    expect(await admin.code('{ units(first: 1) { totalCount } }')).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(await admin.code(register, { input: { code: 'too-early', nameZh: '太早' } })).toBe('PASSWORD_CHANGE_REQUIRED');
    await admin.ask(changePassword, { input: { currentPassword: oneTime, newPassword: password } });
    expect(await new Person('admin', server.url).code(signIn, { input: { username: 'admin', password: oneTime } })).toBe('SIGN_IN_FAILED');
    expect((await (await as(server.url, 'admin')).ask('{ units(first: 1) { totalCount } }')).units.totalCount).toBe(0);
  });

  test('keeps its folder to itself: an office cannot be made beside it', async () => {
    const made = await run('tools/create-office.js', ['--code', 'other', '--name', '别处'], { DATA_DIR: dataDir });
    expect(made).toMatchObject({ code: 1, output: expect.stringMatching(/^The data folder \S+ is in use by another Kaohe .*\n$/) });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('stops cleanly on %s, leaves no database and no lock behind, and starts again as it was', async (signal) => {
    const admin = await as(server.url, 'admin');
    await admin.ask(register, { input: { code: signal.toLowerCase(), nameZh: signal } });
    const ended = await server.end(signal);
    expect(ended).toMatchObject({ code: 0, output: expect.not.stringMatching(/error|warn/i) });
    expect(ended.seconds).toBeLessThan(5);
    expect(leftBehind(dataDir)).toEqual([]);
    server = await ServerProcess.start(dataDir);
    expect(await codesOf(await as(server.url, 'admin'))).toContain(signal.toLowerCase());
  });

  test('killed under load has lost nothing that it acknowledged, and the next start heals', async () => {
    const admin = await as(server.url, 'admin');
    const { createAccounts: [auditor] } = await admin.ask('mutation ($input: CreateAccountsInput!) { createAccounts(input: $input) { oneTimePassword } }', { input: { accounts: [{ username: 'auditor', name: '审计', role: 'AUDITOR' }] } });
    const { acknowledged, ended } = registering(admin, 'server');
    expect(await holdsWithin(10_000, 5, () => acknowledged.length > 60)).toBe(true);
    await server.end('SIGKILL');
    await ended;
    expect(leftBehind(dataDir)).toContain('lock');
    server = await ServerProcess.start(dataDir);
    const codes = await codesOf(await as(server.url, 'admin'));
    expect(acknowledged.filter((code) => !codes.has(code))).toEqual([]);
    // What was written is whole: each community has its line in the log, each line its community, and the chain holds.
    const reader = await as(server.url, 'auditor', auditor.oneTimePassword);
    await reader.ask(changePassword, { input: { currentPassword: auditor.oneTimePassword, newPassword: password } });
    expect((await reader.ask('{ auditChain { brokenAt } }')).auditChain.brokenAt).toBeNull();
    const { auditEntries } = await reader.ask('{ auditEntries(first: 1, filter: { action: "community.register", outcome: [DONE] }) { totalCount } }');
    expect(auditEntries.totalCount).toBe(codes.size);
  });

  test('whose database is killed under load answers 503 in JSON, goes on, heals by itself, and has lost nothing', async () => {
    const admin = await as(server.url, 'admin');
    const { acknowledged, ended } = registering(admin, 'database');
    expect(await holdsWithin(10_000, 5, () => acknowledged.length > 60)).toBe(true);
    process.kill(server.database, 'SIGKILL');
    await ended;
    const statuses = new Set<string>();
    const asked = async (path: string, body?: object, headers: Record<string, string> = {}): Promise<number> => {
      const response = await fetch(`${server.url}${path}`, body ? { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), signal: AbortSignal.timeout(10_000) } : {});
      const text = await response.text();
      if (response.status !== 200) statuses.add(`${response.status} ${JSON.parse(text).errors[0].extensions.code}`);
      expect(text).not.toMatch(/ECONN|socket|\.ts:|node_modules|select /);
      return response.status;
    };
    const away = await Promise.all([
      asked('/readyz'), asked('/graphql', { query: '{ notices(first: 1) { totalCount } }' }), asked('/graphql', { query: '{ communities(first: 1) { totalCount } }' }, admin.headers),
      asked('/graphql', { query: signIn, variables: { input: { username: 'admin', password } } }), asked('/graphql', { query: register, variables: { input: { code: 'lost', nameZh: '失' } } }, admin.headers),
    ]);
    expect([away, [...statuses]]).toEqual([[503, 503, 503, 503, 503], ['503 SERVICE_UNAVAILABLE']]);
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await holdsWithin(15_000, 50, async () => (await asked('/readyz')) === 200)).toBe(true);
    const codes = await codesOf(await as(server.url, 'admin'));
    expect(acknowledged.filter((code) => !codes.has(code))).toEqual([]);
    expect(codes.has('lost')).toBe(false);
    expect([...statuses]).toEqual(['503 SERVICE_UNAVAILABLE']);
  });

  test('outlives the death of one of the database\'s connections', async () => {
    const admin = await as(server.url, 'admin');
    const { acknowledged, ended } = registering(admin, 'connection');
    expect(await holdsWithin(10_000, 5, () => acknowledged.length > 20)).toBe(true);
    const [backend] = execFileSync('pgrep', ['-P', String(server.database), '-f', 'kaohe_server'], { encoding: 'utf8' }).split('\n');
    process.kill(Number(backend), 'SIGKILL');
    await ended;
    expect(await holdsWithin(15_000, 50, async () => (await fetch(`${server.url}/readyz`)).status === 200)).toBe(true);
    const codes = await codesOf(await as(server.url, 'admin'));
    expect(acknowledged.filter((code) => !codes.has(code))).toEqual([]);
  });

  test('stops cleanly also while its database is away', async () => {
    process.kill(server.database, 'SIGKILL');
    await sleep(50);
    const ended = await server.end('SIGTERM');
    expect(ended.code).toBe(0);
    expect(ended.seconds).toBeLessThan(5);
    expect(leftBehind(dataDir)).toEqual([]);
    server = await ServerProcess.start(dataDir);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});

describe('the start of the server', () => {
  test.each([
    [{ DATADIR: '/somewhere' }, 'DATADIR: did you mean DATA_DIR?'],
    [{ DATABSE_URL: 'postgresql://a@b/c' }, 'DATABSE_URL: did you mean DATABASE_URL?'],
    [{ DATABASE_POLO: '5' }, 'DATABASE_POLO: did you mean DATABASE_POOL?'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: '],
    [{ PORT: '70000' }, 'PORT: '],
    [{ DATABASE_URL: 'mysql://a' }, 'DATABASE_URL: takes an address that begins with postgresql://'],
    [{ DATABASE_OWNER_URL: 'postgresql://a@b/c' }, 'DATABASE_OWNER_URL needs DATABASE_URL'],
  ])('is refused in one sentence for the setting %j', (settings, sentence) => {
    const read = (): unknown => readConfig(settings as Record<string, string>);
    expect(read).toThrow(/^The settings are not right:\n {2}[^\n]+$/);
    expect(read).toThrow(sentence);
  });

  test('takes settings that are right, and leaves other programs\' alone', () => {
    expect(readConfig({ PORT: '0', DATA_DIR: '/srv/kaohe', DATABASE_POOL: '', POST: 'x', HOSTS: 'x', DATABASE_HOST: 'x', LOG_FILE: 'x', XDG_DATA_DIRS: 'x' })).toMatchObject({ PORT: 0, HOST: '127.0.0.1', DATA_DIR: '/srv/kaohe', DATABASE_POOL: 20 });
  });

  test('ends at once where a setting is misspelt', async () => {
    expect(await run('main.js', [], { DATA_DIR: '/nowhere/at/all', DATABSE_URL: 'postgresql://a@b/c' }))
      .toMatchObject({ code: 1, output: 'Kaohe does not start. The settings are not right:\n  DATABSE_URL: did you mean DATABASE_URL?\n' });
  });

  test.each([['postgresql://kaohe@127.0.0.1:1/kaohe', {}], ['postgresql://kaohe:secret@nowhere.invalid/kaohe', {}], ['postgresql://kaohe@/kaohe?host=/nowhere', { DATABASE_OWNER_URL: 'postgresql://kaohe@127.0.0.1:1/kaohe' }]])(
    'says that no database answers at %s, and ends', async (DATABASE_URL, more) => {
      const { code, output, seconds } = await run('main.js', [], { DATABASE_URL, ...more });
      expect([code, output]).toEqual([1, expect.stringMatching(/^Kaohe does not start\. No database answers at the address of DATABASE_(OWNER_)?URL: [^\n]+\n$/)]);
      expect(output).not.toContain('secret');
      expect(seconds).toBeLessThan(10);
    });
});
