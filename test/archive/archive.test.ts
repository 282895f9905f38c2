import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const fields = '{ id state returnReason handedInAt signedAt }';
const handIn = `mutation ($id: ID!) { handInArchive(input: { archiveId: $id }) ${fields} }`;
const sign = `mutation ($id: ID!) { signArchive(input: { archiveId: $id }) ${fields} }`;
const sendBack = `mutation ($id: ID!, $reason: String = "照片太旧") { sendArchiveBack(input: { archiveId: $id, reason: $reason }) ${fields} }`;
const giveBack = `mutation ($id: ID!, $reason: String = "缺签字") { returnArchive(input: { archiveId: $id, reason: $reason }) ${fields} }`;

describe('the archive', () => {
  let world: World;
  let town: Town;
  let clerk: Person;
  let leader: Person;
  let office: Person;

  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    [clerk, leader, office] = [await world.as('clerk-1'), await world.as('unit-leader-1'), await world.as('office')];
  });
  afterEach(() => world.close());

  const id = (): { id: string } => ({ id: town.archives[0] });
  const evidence = (rule = 0): Promise<string> => world.insert('evidence', town.officeId, {
    archive_id: town.archives[0], assessment_id: town.assessments[0], unit_id: town.units[0], round_id: town.roundId, rule_id: town.rules[rule],
    title: '会议纪要', note: '', about_from: '2018-03-01', about_to: '2018-03-01', created_by: town.accounts['clerk-1'], updated_at: world.clock.now(),
  });

  test('the clerk hands it in, the leader sends it back with a reason, and at last signs it', async () => {
    await evidence();
    expect((await clerk.ask(handIn, id())).handInArchive).toMatchObject({ state: 'HANDED_IN', returnReason: null, signedAt: null });
    expect((await leader.ask(sendBack, id())).sendArchiveBack).toMatchObject({ state: 'DRAFT', returnReason: '照片太旧' });
    expect((await clerk.ask(handIn, id())).handInArchive).toMatchObject({ state: 'HANDED_IN', returnReason: null });
    const { signArchive } = await leader.ask(sign, id());
    expect(signArchive).toMatchObject({ state: 'SIGNED' });
    expect(signArchive.signedAt).not.toBeNull();
    const { archive } = await office.ask('query ($id: ID!) { archive(id: $id) { handedInBy { username } signedBy { username } assessment { unit { nameZh } archive { id } } } }', id());
    expect(archive).toEqual({ handedInBy: { username: 'clerk-1' }, signedBy: { username: 'unit-leader-1' }, assessment: { unit: { nameZh: '单位1' }, archive: { id: town.archives[0] } } });
  });

  test('an archive without any evidence is not handed in', async () => {
    expect(await clerk.refused(handIn, id())).toMatchObject([{ code: 'WRONG_STATE', field: 'archiveId' }]);
    await evidence();
    await clerk.ask(handIn, id());
  });

  test('the office returns an archive that was handed in or signed, once, and no draft', async () => {
    await evidence();
    expect(await office.code(giveBack, id())).toBe('WRONG_STATE');
    await clerk.ask(handIn, id());
    expect((await office.ask(giveBack, id())).returnArchive).toMatchObject({ state: 'DRAFT', returnReason: '缺签字' });
    await clerk.ask(handIn, id());
    await leader.ask(sign, id());
    expect(await office.refused(giveBack, id())).toMatchObject([{ code: 'WRONG_STATE', field: 'archiveId', message: expect.stringContaining('once already') }]);
    await world.owner.query('update archive set returned_at = null');
    expect((await office.ask(giveBack, id())).returnArchive).toMatchObject({ state: 'DRAFT', returnReason: '缺签字', signedAt: null });
  });

  test('nothing is signed, sent back or handed in out of its turn', async () => {
    await evidence();
    expect(await leader.code(sign, id())).toBe('WRONG_STATE');
    expect(await leader.code(sendBack, id())).toBe('WRONG_STATE');
    await clerk.ask(handIn, id());
    expect(await clerk.code(handIn, id())).toBe('WRONG_STATE');
    await leader.ask(sign, id());
    expect(await leader.code(sign, id())).toBe('WRONG_STATE');
    expect(await leader.code(sendBack, id())).toBe('WRONG_STATE');
    expect(await clerk.code(handIn, id())).toBe('WRONG_STATE');
  });

  test.each(['INSPECTION', 'REVIEW', 'PUBLISHED', 'CLOSED'])('the archive stays as it is while the round is in %s', async (phase) => {
    await evidence();
    await world.owner.query('update round set phase = $1', [phase]);
    expect(await clerk.code(handIn, id())).toBe('ROUND_CLOSED');
    await world.owner.query(`update archive set state = 'HANDED_IN'`);
    expect(await leader.code(sign, id())).toBe('ROUND_CLOSED');
    expect(await leader.code(sendBack, id())).toBe('ROUND_CLOSED');
    expect(await office.code(giveBack, id())).toBe('ROUND_CLOSED');
    await world.owner.query(`update round set phase = 'OPEN'`);
    await leader.ask(sign, id());
  });

  test('what was saved in time is handed in and signed after the deadline, while the round is open', async () => {
    await evidence();
    world.clock.moveTo(new Date('2018-07-24T10:00:01Z'));
    await (await world.as('clerk-1')).ask(handIn, id());
    await (await world.as('unit-leader-1')).ask(sign, id());
  });

  test('each does only what is theirs', async () => {
    await evidence();
    for (const [person, document] of [[clerk, sign], [clerk, sendBack], [clerk, giveBack], [leader, handIn], [leader, giveBack], [office, handIn], [office, sign]] as const) {
      expect(await person.code(document, id())).toBe('FORBIDDEN');
    }
    expect(await leader.code(sendBack, { ...id(), reason: '' })).toBe('INVALID_INPUT');
  });

  test("another unit's and another office's archive is not there", async () => {
    await evidence();
    for (const at of ['clerk-2', 'clerk-1@other']) expect(await (await world.as(at)).refused(handIn, id())).toMatchObject([{ code: 'NOT_FOUND', field: 'archiveId' }]);
    await clerk.ask(handIn, id());
    for (const at of ['unit-leader-2', 'unit-leader-1@other']) {
      const stranger = await world.as(at);
      for (const document of [sign, sendBack]) expect(await stranger.refused(document, id())).toMatchObject([{ code: 'NOT_FOUND', field: 'archiveId' }]);
      expect(await stranger.ask('query ($id: ID!) { archive(id: $id) { id } node(id: $id) { id } }', id())).toEqual({ archive: null, node: null });
    }
    expect(await (await world.as('office@other')).refused(giveBack, id())).toMatchObject([{ code: 'NOT_FOUND', field: 'archiveId' }]);
    expect(await clerk.code(handIn, { id: 'no key' })).toBe('NOT_FOUND');
    await leader.ask(sign, id());
  });

  test('of signing and sending back at the same moment, one succeeds', async () => {
    await evidence();
    await clerk.ask(handIn, id());
    const outcomes = await meetingAt(world, 'select from archive for update', [() => leader.ask(sign, id()), () => leader.ask(sendBack, id()), () => leader.ask(sign, id())]);
    expect(outcomesOf(outcomes)).toEqual(['WRONG_STATE', 'WRONG_STATE', 'done']);
  });

  test('of signing and a round that moves at the same moment, the move wins cleanly', async () => {
    await evidence();
    await clerk.ask(handIn, id());
    const outcomes = await meetingAt(world, 'select from archive for update', [() => leader.ask(sign, id())], `update round set phase = 'INSPECTION'`);
    expect(outcomesOf(outcomes)).toEqual(['ROUND_CLOSED']);
    expect(await world.value('select state from archive where id = $1', [town.archives[0]])).toBe('HANDED_IN');
  });

  test('lists show the own archive, all of the office, or the assigned ones during the inspection', async () => {
    const seen = async (name: string, filter: object = {}): Promise<number> =>
      (await (await world.as(name)).ask('query ($filter: ArchiveFilter) { archives(first: 10, filter: $filter) { totalCount } }', { filter })).archives.totalCount;
    expect(await seen('clerk-1')).toBe(1);
    expect(await seen('clerk-1', { unitId: town.units[1] })).toBe(0);
    expect(await seen('office')).toBe(2);
    expect(await seen('office', { state: ['SIGNED'] })).toBe(0);
    expect(await seen('office', { state: ['DRAFT'], roundId: town.roundId })).toBe(2);
    expect(await seen('office@other')).toBe(2);
    expect(await seen('office@other', { roundId: town.roundId })).toBe(0);
    expect(await seen('examiner-1a')).toBe(0);
    await world.owner.query(`update round set phase = 'INSPECTION'`);
    expect(await seen('examiner-1a')).toBe(1);
  });

  test('progress counts rules asked, rules with evidence, and the points of those that lack any', async () => {
    await evidence(1);
    await evidence(1);
    const progress = (await clerk.ask('{ archives(first: 1) { nodes { progress { rulesAsked rulesWithEvidence pointsAtStake } } } }')).archives.nodes[0].progress;
    expect(progress).toEqual({ rulesAsked: 3, rulesWithEvidence: 1, pointsAtStake: '8.00' });
  });

  test('two archives cost as many statements as one', async () => {
    await evidence();
    const read = (first: number): Promise<number> => world.statements(() => office.ask(
      'query ($first: Int!) { assessments(first: $first) { nodes { archive { progress { pointsAtStake } evidence(first: 5) { totalCount nodes { title } } handedInBy { name } } } } }', { first }));
    expect(await read(2)).toBe(await read(1));
  });
});
