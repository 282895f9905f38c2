import { Scheduler } from '../../src/api/chores.js';
import { appendAudits } from '../../src/platform/audit.js';
import type { Chore } from '../../src/platform/chore.js';
import { newId } from '../../src/platform/db/id.js';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { Refusal } from '../../src/platform/errors/errors.js';
import { FolderStore } from '../../src/platform/files/folder-store.js';
import { batchResult, eachAlone } from '../../src/platform/graph/batch.js';
import { tagByTable } from '../../src/platform/graph/row.js';
import { World } from '../support/world.js';

let world: World;
let officeId: string;
beforeAll(async () => {
  world = await World.open();
  officeId = await world.insert('office', '', { code: 'lc', name_zh: '文明办', time_zone: 'Asia/Shanghai', is_home: true });
});
afterAll(() => world.close());

const office = (): UnitOfWork => new UnitOfWork(world.source,
  { as: 'OFFICE_STAFF', officeId, timeZone: 'Asia/Shanghai', teamIds: [], intersectionIds: [], mustChangePassword: false }, world.clock.now(), 'write');
const addCommunity = async (uow: UnitOfWork, name: string): Promise<string> => {
  const id = newId(tagByTable('community'), uow.now);
  await uow.query('insert into community (id, code, name_zh, created_at) values ($1, $2, $2, $3)', [id, name, uow.now]);
  return id;
};
const names = async (): Promise<string[]> => (await world.owner.query<{ name_zh: string }>('select name_zh from community order by 1')).rows.map((row) => row.name_zh);

describe('a batch', () => {
  test('does every row that can be done, and says of the others why', async () => {
    const uow = office();
    const result = await eachAlone(uow, ['a', 'bad', 'c'], (name) => name, async (name, at) => {
      const id = await addCommunity(uow, name);
      if (name === 'bad') throw new Refusal('WRONG_STATE', 'It is bad', { field: `rows.${at}.name` });
      return id;
    });
    await uow.commit();
    await uow.close();
    expect(result).toMatchObject({ done: 2, refused: 1, rows: [{ at: 0, done: true }, { at: 1, done: false, subjectId: 'bad', code: 'WRONG_STATE', field: 'rows.1.name' }, { at: 2, done: true }] });
    expect(await names()).toEqual(['a', 'c']);
  });

  test('a row that the database refuses leaves the others done', async () => {
    const uow = office();
    const result = await eachAlone(uow, ['d', 'a', 'e'], (name) => name, (name) => addCommunity(uow, name));
    await uow.commit();
    await uow.close();
    expect(result.rows.map((row) => row.code ?? 'done')).toEqual(['done', 'ALREADY_EXISTS', 'done']);
  });

  test('anything but a refusal undoes the whole batch', async () => {
    const uow = office();
    await expect(eachAlone(uow, ['f', 'g'], (name) => name, async (name) => {
      if (name === 'g') throw new Error('a fault of ours');
      return addCommunity(uow, name);
    })).rejects.toThrow('a fault of ours');
    await uow.close();
    expect(await names()).not.toContain('f');
  });

  test('its lines stand in the audit chain one behind the other', async () => {
    const uow = office();
    await appendAudits(uow, [1, 2, 3].map((row) => ({ action: 'community.register', outcome: 'DONE', detail: { row } })));
    await uow.commit();
    await uow.close();
    const { rows } = await world.owner.query<{ detail: { row: number }; linked: boolean }>(
      'select detail, previous_hash is not distinct from lag(hash) over (order by sequence) as linked from audit_entry where office_id = $1 order by sequence', [officeId]);
    expect(rows.map((row) => row.detail.row)).toEqual([1, 2, 3]);
    expect(rows.slice(1).every((row) => row.linked)).toBe(true);
  });

  test('counts its rows', () => {
    expect(batchResult([{ at: 0, done: true }, { at: 1, done: false }, { at: 2, done: true }])).toMatchObject({ done: 2, refused: 1 });
  });
});

describe('the scheduler', () => {
  const scheduler = async (chores: Chore[], failures: unknown[] = []): Promise<Scheduler> =>
    new Scheduler({ source: world.source, clock: world.clock, files: await FolderStore.at(world.folder), log: (problem) => failures.push(problem) }, chores);

  test('does a chore for every office, and a failure in one does not keep the other waiting', async () => {
    const other = await world.insert('office', '', { code: 'zz', name_zh: '别处', time_zone: 'Asia/Urumqi', is_home: false });
    const seen: [string, string][] = [];
    const failures: unknown[] = [];
    const chores = await scheduler([{ name: 'look', everySeconds: 60, run: async ({ officeId: at, timeZone }) => {
      seen.push([at, timeZone]);
      if (at === officeId) throw new Error('here it fails');
    } }], failures);
    await chores.runOnce('look');
    expect(seen).toEqual(expect.arrayContaining([[officeId, 'Asia/Shanghai'], [other, 'Asia/Urumqi']]));
    expect(failures).toEqual([new Error('here it fails')]);
    await expect(chores.runOnce('lok')).rejects.toThrow('No chore is called lok');
  });

  test('stops only when what runs has ended', async () => {
    let ended = false;
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => { begin = resolve; });
    const chores = await scheduler([{ name: 'slow', everySeconds: 0, run: async ({ signal }) => {
      begin();
      await new Promise((resolve) => signal.addEventListener('abort', () => setTimeout(resolve, 20)));
      ended = true;
    } }]);
    chores.start();
    await begun;
    await chores.stop();
    expect(ended).toBe(true);
  });

  test('the server at its chores may read nothing that the access manual does not give it', async () => {
    const failures: unknown[] = [];
    await (await scheduler([{ name: 'peek', everySeconds: 60, run: async (work) => { await work.transact('read', (uow) => uow.query('select password_hash from account')); } }], failures)).runOnce();
    expect(failures[0]).toMatchObject({ code: 'NOT_FOUND' });
  });
});
