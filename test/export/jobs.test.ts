import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../src/platform/root.js';
import { FolderStore } from '../../src/platform/files/folder-store.js';
import { anotherServer, aPiece, asked, cancel, fetched, hashOf, makeAll, one, refusedFetch, request, unzipped } from '../builders/exporting.js';
import { aStoredFile } from '../builders/stored-file.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';

describe('an export in the making', () => {
  let world: World;
  let town: Town;
  let clerk: Person;
  let office: Person;
  beforeAll(async () => {
    world = await World.open('2018-05-20T09:00:00+08:00');
    town = await aTown(world);
    clerk = await world.as('clerk-1');
    office = await world.as('office');
    await aPiece(world, town, 0, '会议纪要', ['%PDF-1.7 one', '%PDF-1.7 two']);
  });
  afterAll(() => world.close());

  const zip = (): object => ({ kind: 'ARCHIVE_ZIP', format: 'ZIP', roundId: town.roundId, unitIds: [town.units[0]] });
  const csv = { kind: 'UNITS', format: 'CSV' };
  const stateOf = (id: string): Promise<string> => world.value('select state from export where id = $1', [id]);
  const onDisk = (): string[] => [...readdirSync(join(world.folder, 'made')), ...readdirSync(join(world.folder, 'making'))].map((name) => name.split('.')[0]!).sort();
  const forget = (): Promise<unknown> => world.owner.query("delete from export where state <> 'READY'");
  afterEach(forget);

  test('is one of three at most for a person; a fourth waits until one is done or cancelled', async () => {
    const ids = [await asked(clerk, csv), await asked(clerk, csv), await asked(clerk, csv)];
    expect((await clerk.refused(request, { input: csv }))[0]).toMatchObject({ code: 'WRONG_STATE', message: expect.stringContaining('3 exports') });
    await asked(office, csv);
    await clerk.ask(cancel, { id: ids[1] });
    await asked(clerk, csv);
    expect(await clerk.code(request, { input: csv })).toBe('WRONG_STATE');
    await makeAll(world);
    await asked(clerk, csv);
    await makeAll(world);
  });

  test('is one of three though many are asked for at the same moment', async () => {
    const outcomes = await meetingAt(world, `lock table export in share row exclusive mode`, Array.from({ length: 6 }, () => () => clerk.ask(request, { input: csv })));
    expect(outcomesOf(outcomes)).toEqual(['WRONG_STATE', 'WRONG_STATE', 'WRONG_STATE', 'done', 'done', 'done']);
    await makeAll(world);
  });

  test('is asked for once by an idempotency key', async () => {
    const input = { ...csv, idempotencyKey: 'once' };
    const [first, again] = await Promise.all([asked(clerk, input), asked(clerk, input)]);
    expect(again).toBe(first);
    expect(await clerk.code(request, { input: { ...input, format: 'XLSX' } })).toBe('KEY_REUSED');
    await makeAll(world);
  });

  test('is made once though two servers are at it at the same moment, and each takes another', async () => {
    const servers = [await anotherServer(world), await anotherServer(world)];
    const id = await asked(clerk, zip());
    await Promise.all(servers.map(({ make }) => make()));
    expect(await world.value('select attempts from export where id = $1', [id])).toBe(1);
    expect(await stateOf(id)).toBe('READY');
    const both = [await asked(clerk, zip()), await asked(office, csv)];
    await Promise.all(servers.map(({ make }) => make()));
    expect(await Promise.all(both.map(stateOf))).toEqual(['READY', 'READY']);
    expect(servers.flatMap(({ failures }) => failures)).toEqual([]);
  });

  test('is cancelled while it waits and while it is made, and leaves nothing behind; not after it is ready', async () => {
    const waiting = await asked(clerk, zip());
    expect((await clerk.ask(cancel, { id: waiting })).cancelExport).toMatchObject({ state: 'CANCELLED', downloadUrl: null });
    expect(await clerk.code(cancel, { id: waiting })).toBe('WRONG_STATE');
    const before = onDisk();

    const running = await asked(clerk, zip());
    const store = await FolderStore.at(world.folder);
    const make = store.make.bind(store);
    store.make = async (...given) => {
      const made = await make(...given);
      await clerk.ask(cancel, { id: running });
      return made;
    };
    const server = await anotherServer(world, store);
    await server.make();
    expect([await stateOf(running), server.failures, onDisk()]).toEqual(['CANCELLED', [], before]);
    expect((await refusedFetch(clerk, running)).slice(0, 2)).toEqual([409, 'WRONG_STATE']);
    await world.runChores('exports.forget');
    expect(await stateOf(running)).toBe('CANCELLED');

    const ready = await asked(clerk, zip());
    await makeAll(world);
    expect(await clerk.code(cancel, { id: ready })).toBe('WRONG_STATE');
    for (const other of ['clerk-2', 'admin']) expect(await (await world.as(other)).code(cancel, { id: ready })).toBe('NOT_FOUND');
    expect((await fetched(clerk, ready)).status).toBe(200);
  });

  test('is left at once by a server that hears of the cancelling by its heartbeat', async () => {
    const id = await asked(clerk, zip());
    const store = await FolderStore.at(world.folder);
    // A file that never ends: without the heartbeat this would be made for ever.
    store.stored = async () => ({ length: 1, part: async () => Buffer.alloc(0), stream: () => new Readable({ read: () => undefined }) });
    const server = await anotherServer(world, store);
    const making = server.make();
    for (let tries = 0; tries < 200 && (await stateOf(id)) !== 'RUNNING'; tries += 1) await sleep(20);
    await clerk.ask(cancel, { id });
    await making;
    expect([await stateOf(id), server.failures, readdirSync(join(world.folder, 'making'))]).toEqual(['CANCELLED', [], []]);
  });

  test('goes back to wait when the server stops, and is tried again when something fails', async () => {
    const id = await asked(clerk, zip());
    const store = await FolderStore.at(world.folder);
    const server = await anotherServer(world, store);
    const make = store.make.bind(store);
    store.make = async (...given) => { await server.scheduler.stop(); return make(...given); };
    await server.make();
    expect(await world.value('select array[state, attempts::text] from export where id = $1', [id])).toEqual(['QUEUED', '0']);

    const broken = await FolderStore.at(world.folder);
    broken.make = () => Promise.reject(new Error('the disk is full: /srv/secret'));
    const unlucky = await anotherServer(world, broken);
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await unlucky.make();
      expect(await world.value('select array[state, attempts::text] from export where id = $1', [id])).toEqual([attempt < 3 ? 'QUEUED' : 'FAILED', String(attempt)]);
      await unlucky.make();
      expect(await world.value('select attempts from export where id = $1', [id])).toBe(attempt);
      world.clock.moveTo(new Date(world.clock.now().getTime() + 61_000));
    }
    expect(unlucky.failures).toHaveLength(3);
    expect((await clerk.ask(one, { id })).export.failure).not.toContain('secret');
  });

  test('is kept for seven days, fetched as often as one likes, and then listed as expired without its bytes', async () => {
    const id = await asked(clerk, csv);
    await makeAll(world);
    const first = await (await fetched(clerk, id)).text();
    world.clock.moveTo(new Date(world.clock.now().getTime() + 7 * 86_400_000 - 60_000));
    clerk = await world.as('clerk-1');
    expect(await (await fetched(clerk, id)).text()).toBe(first);
    await world.runChores('exports.forget');
    expect(onDisk()).toContain(id);
    world.clock.moveTo(new Date(world.clock.now().getTime() + 61_000));
    expect(await refusedFetch(clerk, id)).toEqual([409, 'WRONG_STATE', 'The export has expired; ask for another']);
    expect((await clerk.ask(one, { id })).export.downloadUrl).toBeNull();
    await world.runChores('exports.forget');
    expect(onDisk()).not.toContain(id);
    expect((await clerk.ask(one, { id })).export).toMatchObject({ state: 'EXPIRED', byteLength: expect.any(Number), sha256: expect.any(String), downloadUrl: null });
    office = await world.as('office');
  });

  describe('by a server that is a process of its own', () => {
    const login = (): string => (world.source.options as unknown as { url: string }).url;
    const begin = (slow: number) => spawn(process.execPath, ['--expose-gc', join(projectRoot, 'dist/test/support/export-worker.js'), login(), world.folder, world.clock.now().toISOString(), String(slow)], { stdio: ['ignore', 'pipe', 'inherit'] });

    test('which is killed half-way is made by another once the lease has run out, whole', async () => {
      const bytes = Buffer.alloc(3 * 1_048_576, '%PDF-1.7 ');
      await aPiece(world, town, 0, '大文件', [bytes], { rule_id: town.rules[1] });
      const id = await asked(clerk, zip());
      const child = begin(100);
      const ended = once(child, 'exit');
      for (let tries = 0; tries < 600 && !readdirSync(join(world.folder, 'making')).some((name) => statSync(join(world.folder, 'making', name)).size > 200_000); tries += 1) await sleep(50);
      child.kill('SIGKILL');
      await ended;
      expect([await stateOf(id), readdirSync(join(world.folder, 'making')).length]).toEqual(['RUNNING', 1]);
      // Another waits until the lease has run out; then it clears away what was left half, and begins anew.
      const server = await anotherServer(world);
      await server.make();
      expect(await stateOf(id)).toBe('RUNNING');
      world.clock.moveTo(new Date(world.clock.now().getTime() + 61_000));
      await server.make();
      expect([await stateOf(id), await world.value('select attempts from export where id = $1', [id])]).toEqual(['READY', 2]);
      expect(readdirSync(join(world.folder, 'making'))).toEqual([]);
      const whole = Buffer.from(await (await fetched(clerk, id)).arrayBuffer());
      expect(hashOf(whole)).toBe(await world.value('select sha256 from export where id = $1', [id]));
      const { files } = await unzipped(whole);
      expect(hashOf([...files.values()].find((file) => file.length === bytes.length)!)).toBe(hashOf(bytes));
    });

    test('takes no more memory for two hundred megabytes than for none', async () => {
      const size = 20 * 1_048_576;
      const bytes = Buffer.alloc(size, '%PDF-1.7 ');
      const sha256 = hashOf(bytes);
      const source = join(world.folder, 'one-for-all');
      writeFileSync(source, bytes);
      for (let n = 0; n < 10; n += 1) {
        const piece = await aPiece(world, town, 1, `材料${n}`, []);
        const file = await aStoredFile(world, town, 1, 'EVIDENCE', { byte_length: size, sha256 });
        linkSync(source, join(world.folder, 'stored', file));
        await world.insert('evidence_file', town.officeId, { evidence_id: piece, file_id: file, unit_id: town.units[1], assessment_id: town.assessments[1] });
      }
      const id = await asked(office, { ...zip(), unitIds: [town.units[1]] });
      const child = begin(0);
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text; });
      expect(await once(child, 'exit')).toEqual([0, null]);
      const { before, most } = JSON.parse(output) as { before: number; most: number };
      expect((await office.ask(one, { id })).export).toMatchObject({ state: 'READY', done: 10 });
      expect(await world.value<number>('select byte_length::float8 from export where id = $1', [id])).toBeGreaterThan(10 * size);
      console.log(`an export of ${Math.trunc((10 * size) / 1e6)} MB: ${Math.trunc((most - before) / 1e6)} MB of memory held`);
      expect(most - before).toBeLessThan(100e6);
    }, 120_000);
  });
});
