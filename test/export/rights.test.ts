import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { anotherServer, asked, aPiece, fetched, makeAll, one, refusedFetch, request } from '../builders/exporting.js';
import { setRound } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { actorOf, actorOfGrant } from '../../src/platform/auth/session.js';
import type { CurrentActor } from '../../src/platform/auth/current-actor.js';
import { FolderStore } from '../../src/platform/files/folder-store.js';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { World, type Person } from '../support/world.js';

const mutation = (name: string, input: string): string => `mutation ($input: ${input}!) { ${name}(input: $input) { id } }`;

describe('the right to an export', () => {
  let world: World;
  let town: Town;
  let admin: Person;
  let towns = 0;
  /** Somebody of this test's own town. */
  const as = (username: string): Promise<Person> => world.as(`${username}${town.at}`);
  beforeAll(async () => { world = await World.open('2018-07-26T09:00:00+08:00'); });
  afterAll(() => world.close());
  beforeEach(async () => {
    towns += 1;
    town = await aTown(world, { code: `town-${towns}`, home: false, phase: 'INSPECTION' });
    admin = await as('admin');
    await aPiece(world, town, 0, '会议纪要', ['%PDF-1.7 one']);
    await aPiece(world, town, 1, '会议纪要', ['%PDF-1.7 two']);
  });

  const zip = (): object => ({ kind: 'ARCHIVE_ZIP', format: 'ZIP', roundId: town.roundId });
  const ready = async (person: Person, input: object = zip()): Promise<string> => {
    const id = await asked(person, input);
    await makeAll(world);
    expect((await fetched(person, id)).status).toBe(200);
    return id;
  };
  const stored = (id: string): boolean => readdirSync(join(world.folder, 'made')).some((name) => name.startsWith(`${id}.`));
  const grantOf = (username: string): Promise<string> => world.value('select id from role_grant where account_id = $1', [town.accounts[username]]);
  /** What becomes of an export once somebody lost a right to what is in it. */
  const isWithdrawn = async (person: Person, id: string): Promise<void> => {
    expect((await refusedFetch(person, id)).slice(0, 2)).toEqual([403, 'FORBIDDEN']);
    expect(stored(id)).toBe(false);
    expect((await person.ask(one, { id })).export).toMatchObject({ state: 'WITHDRAWN', downloadUrl: null, failure: expect.stringMatching(/no longer/) });
    expect((await refusedFetch(person, id)).slice(0, 2)).toEqual([409, 'WRONG_STATE']);
  };

  test('ends with the window of the inspection: what an examiner has exported is handed out no more, and its bytes are gone', async () => {
    const examiner = await as('examiner-1a');
    const office = await as('office');
    const [theirs, offices] = [await ready(examiner), await ready(office)];
    await setRound(world, town, "phase = 'REVIEW'");
    expect((await fetched(examiner, theirs)).status).toBe(200);
    await setRound(world, town, "phase = 'PUBLISHED'");
    await isWithdrawn(examiner, theirs);
    expect((await fetched(office, offices)).status).toBe(200);
    // The window opens once more, and what was withdrawn stays so.
    await setRound(world, town, "phase = 'REVIEW'");
    expect((await fetched(examiner, theirs)).status).toBe(409);
    await ready(examiner);
  });

  test('ends when the team changes, and when the unit is given to another team', async () => {
    const [one1, two] = [await as('examiner-1a'), await as('examiner-1b')];
    const [first, second] = [await ready(one1), await ready(two)];
    await world.owner.query('update team_member set team_id = $2 where account_id = $1', [town.accounts['examiner-1a'], town.teams[1]]);
    await isWithdrawn(one1, first);
    expect((await fetched(two, second)).status).toBe(200);
    await world.owner.query('update assessment set team_id = $2 where id = $1', [town.assessments[0], town.teams[1]]);
    await isWithdrawn(two, second);
  });

  test('does not end when a role reaches further than it did', async () => {
    const supervisor = await as('supervisor-1');
    const id = await ready(supervisor, { kind: 'DUTY_POSTS', format: 'CSV' });
    await world.insert('supervision', town.officeId, { account_id: town.accounts['supervisor-1'], intersection_id: town.intersections[1] });
    expect((await fetched(supervisor, id)).status).toBe(200);
    await world.owner.query('delete from supervision where account_id = $1 and intersection_id = $2', [town.accounts['supervisor-1'], town.intersections[0]]);
    await isWithdrawn(supervisor, id);
  });

  test('ends with the role: whoever has another one does not fetch with it, and whoever has none does not fetch', async () => {
    const clerk = await as('clerk-1');
    const id = await ready(clerk, { kind: 'LEDGER', format: 'CSV' });
    const { grantRole } = await admin.ask(mutation('grantRole', 'GrantRoleInput'), { input: { accountId: town.accounts['clerk-1'], role: 'UNIT_CLERK', unitId: town.units[1] } });
    const actAs = mutation('actAs', 'ActAsInput');
    await clerk.ask(actAs, { input: { roleGrantId: grantRole.id } });
    expect(await refusedFetch(clerk, id)).toEqual([409, 'WRONG_STATE', 'It was asked for in another role; act in that one to fetch it']);
    await clerk.ask(actAs, { input: { roleGrantId: await world.value('select id from role_grant where account_id = $1 and unit_id = $2', [town.accounts['clerk-1'], town.units[0]]) } });
    expect((await fetched(clerk, id)).status).toBe(200);
    // The role is taken away between the making and the fetching; the server forgets the bytes of its own accord too.
    await admin.ask(mutation('revokeRole', 'RevokeRoleInput'), { input: { roleGrantId: await world.value('select id from role_grant where account_id = $1 and unit_id = $2', [town.accounts['clerk-1'], town.units[0]]) } });
    expect((await fetched(clerk, id)).status).toBe(401);
    expect(stored(id)).toBe(true);
    await world.runChores('exports.forget');
    expect([stored(id), await world.value('select state from export where id = $1', [id])]).toEqual([false, 'WITHDRAWN']);
  });

  test('is asked again when it is made: a role that was taken away, or reaches no more, makes nothing', async () => {
    const [clerk, examiner] = [await as('clerk-1'), await as('examiner-1a')];
    const other = await as('clerk-2');
    const [lost, moved, stays] = [await asked(clerk, zip()), await asked(examiner, zip()), await asked(other, zip())];
    await world.owner.query('update role_grant set revoked_at = now() where id = $1', [await grantOf('clerk-1')]);
    await world.owner.query('update team_member set team_id = $2 where account_id = $1', [town.accounts['examiner-1a'], town.teams[1]]);
    await makeAll(world);
    const states = await Promise.all([lost, moved, stays].map((id) => world.value<string>('select state from export where id = $1', [id])));
    expect(states).toEqual(['WITHDRAWN', 'WITHDRAWN', 'READY']);
    expect([lost, moved, stays].map(stored)).toEqual([false, false, true]);
  });

  test('is asked again at the end of the making, which may have taken hours', async () => {
    const examiner = await as('examiner-1a');
    const id = await asked(examiner, zip());
    // The window ends once the bytes are there, and before they are handed over.
    const store = await FolderStore.at(world.folder);
    const make = store.make.bind(store);
    store.make = async (...given) => {
      const made = await make(...given);
      await setRound(world, town, "phase = 'PUBLISHED'");
      return made;
    };
    await (await anotherServer(world, store)).make();
    expect((await examiner.ask(one, { id })).export).toMatchObject({ state: 'WITHDRAWN', failure: expect.stringContaining('may no longer be seen'), sha256: null });
    expect([stored(id), readdirSync(join(world.folder, 'making'))]).toEqual([false, []]);
  });

  test('is its asker\'s alone: the office\'s admin sees that there is one, and nobody else does', async () => {
    const clerk = await as('clerk-1');
    const id = await ready(clerk, { kind: 'LEDGER', format: 'XLSX' });
    expect((await admin.ask('query ($id: ID!) { export(id: $id) { state requestedBy { username } downloadUrl } }', { id })).export).toEqual({ state: 'READY', requestedBy: { username: 'clerk-1' }, downloadUrl: null });
    for (const name of ['admin', 'office', 'unit-leader-1', 'clerk-2', 'examiner-1a']) expect((await refusedFetch(await as(name), id)).slice(0, 2)).toEqual([404, 'NOT_FOUND']);
    expect((await fetched(world.anyone(), id)).status).toBe(401);
    expect((await fetched(await as('auditor'), id)).status).toBe(403);
    for (const nothing of ['nothing', '..%2fstored%2fx', town.units[0]]) expect((await fetched(clerk, nothing)).status).toBe(404);
    expect((await (await as('office')).ask('{ exports(first: 10) { totalCount } }')).exports.totalCount).toBe(0);
  });

  test('is found out anew as a session finds it out, for everybody', async () => {
    // Whose walk of an intersection ended five days ago still hands its lines in; after twenty it is over.
    for (const [username, to_day] of [['supervisor-1', '2018-07-21'], ['supervisor-2', '2018-07-06']]) {
      await world.insert('supervision', town.officeId, { account_id: town.accounts[username!], intersection_id: town.intersections[username === 'supervisor-1' ? 1 : 0], to_day });
    }
    for (const username of Object.keys(town.accounts)) {
      const { token } = await as(username);
      const session = (await actorOf(world.source, token!, world.clock.now()))!;
      const worker: CurrentActor = { as: 'WORKER', officeId: town.officeId, timeZone: 'Asia/Shanghai', teamIds: [], intersectionIds: [], mustChangePassword: false };
      const uow = new UnitOfWork(world.source, worker, world.clock.now(), 'read');
      const { sessionId: _, ...expected } = session;
      try {
        expect(await actorOfGrant(uow, session.roleGrantId!)).toEqual(expected);
      } finally {
        await uow.close();
      }
    }
  });

  test('leaves its line in the log for each request, each making and each fetch, refused ones too', async () => {
    const examiner = await as('examiner-1a');
    const id = await ready(examiner);
    await fetched(await as('office'), id);
    await setRound(world, town, "phase = 'CLOSED'");
    await fetched(examiner, id);
    const { rows } = await world.owner.query('select action, outcome, role from audit_entry where subject_id = $1 order by sequence', [id]);
    expect(rows).toEqual([
      { action: 'export.request', outcome: 'DONE', role: 'EXAMINER' }, { action: 'export.make', outcome: 'DONE', role: 'WORKER' }, { action: 'export.fetch', outcome: 'DONE', role: 'EXAMINER' },
      { action: 'export.fetch', outcome: 'REFUSED', role: 'OFFICE_STAFF' }, { action: 'export.fetch', outcome: 'REFUSED', role: 'EXAMINER' },
    ]);
    expect((await (await as('auditor')).ask('{ auditChain { brokenAt } }')).auditChain.brokenAt).toBeNull();
  });

  test('is refused before anything is made, in the same words for what is not there and what one does not see', async () => {
    const clerk = await as('clerk-1');
    const cases: [object, string, string][] = [
      [{ kind: 'LEDGER', format: 'CSV', unitIds: [town.units[1]] }, 'NOT_FOUND', 'unitIds'], [{ kind: 'LEDGER', format: 'CSV', unitIds: ['nothing'] }, 'NOT_FOUND', 'unitIds'],
      [{ kind: 'ARCHIVE_PROGRESS', format: 'CSV', roundId: town.units[0] }, 'NOT_FOUND', 'roundId'], [{ kind: 'ARCHIVE_PROGRESS', format: 'CSV' }, 'INVALID_INPUT', 'roundId'],
      [{ kind: 'ARCHIVE_ZIP', format: 'CSV', roundId: town.roundId }, 'INVALID_INPUT', 'format'], [{ kind: 'LEDGER', format: 'ZIP' }, 'INVALID_INPUT', 'format'],
      [{ kind: 'UNITS', format: 'CSV', roundId: town.roundId }, 'INVALID_INPUT', 'roundId'], [{ kind: 'RULES', format: 'CSV', roundId: town.roundId, unitIds: [town.units[0]] }, 'INVALID_INPUT', 'unitIds'],
      [{ kind: 'UNITS', format: 'CSV', toDay: '2018-01-01' }, 'INVALID_INPUT', 'toDay'], [{ kind: 'LEDGER', format: 'CSV', fromDay: '2018-02-01', toDay: '2018-01-01' }, 'INVALID_INPUT', 'toDay'],
      [{ kind: 'LEDGER', format: 'CSV', unitIds: [] }, 'INVALID_INPUT', 'unitIds'],
    ];
    for (const [input, code, field] of cases) expect([input, (await clerk.refused(request, { input }))[0]]).toMatchObject([input, { code, field: expect.stringMatching(new RegExp(`(^|\\.)${field}$`)) }]);
    const [hidden, absent] = [cases[0]![0], cases[1]![0]];
    expect((await clerk.refused(request, { input: hidden }))[0]!.message).toBe((await clerk.refused(request, { input: absent }))[0]!.message);
    expect((await clerk.refused(request, { input: { kind: 'RATINGS', format: 'CSV', roundId: town.roundId } }).catch(() => [])).length).toBe(0);
    expect(await world.value('select count(*)::int from export where office_id = $1', [town.officeId])).toBe(1);
  });
});
