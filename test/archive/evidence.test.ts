import { newId } from '../../src/platform/db/id.js';
import { aStoredFile } from '../builders/stored-file.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const save = `mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) {
  id title note aboutFrom aboutTo rule { code } archive { id } files(first: 5) { nodes { file { id name } } } } }`;
const remove = 'mutation ($ids: [ID!]!) { removeEvidence(input: { evidenceIds: $ids }) { id progress { rulesWithEvidence pointsAtStake } evidence(first: 1) { totalCount } } }';
const list = '{ evidence(first: 100) { totalCount nodes { id title } } }';

describe('evidence', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let clerk: Person;
  let neighbour: Person;
  let files: string[];

  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    clerk = await world.as('clerk-1');
    neighbour = await world.as('clerk-2');
    files = [await aStoredFile(world, town, 0, 'EVIDENCE'), await aStoredFile(world, town, 0, 'EVIDENCE', { name: '照片.jpg' })];
  });
  afterEach(() => world.close());

  const piece = (more: object = {}): object => ({ ruleId: town.rules[0], title: '会议纪要', aboutFrom: '2018-03-01', aboutTo: '2018-03-02', ...more });
  const input = (...evidence: object[]): object => ({ input: { archiveId: town.archives[0], evidence } });
  const saved = async (...evidence: object[]): Promise<string[]> => (await clerk.ask(save, input(...evidence))).saveEvidence.map((one: { id: string }) => one.id);

  test('a clerk adds pieces with files, in the order given, and one file may serve several', async () => {
    const { saveEvidence } = await clerk.ask(save, input(piece({ title: '甲', fileIds: [files[0], files[1]] }), piece({ title: '乙', ruleId: town.rules[1], note: '附注', fileIds: [files[0]] }), piece({ title: '丙' })));
    expect(saveEvidence).toMatchObject([
      { title: '甲', note: '', aboutFrom: '2018-03-01', aboutTo: '2018-03-02', rule: { code: 'A01' }, archive: { id: town.archives[0] } },
      { title: '乙', note: '附注', rule: { code: 'A02' }, files: { nodes: [{ file: { id: files[0] } }] } },
      { title: '丙', files: { nodes: [] } },
    ]);
    expect(saveEvidence[0].files.nodes.map((node: { file: { id: string } }) => node.file.id).sort()).toEqual([...files].sort());
  });

  test('a clerk changes a piece and adds another in one deed, and the changed one has exactly the files given', async () => {
    const [id] = await saved(piece({ fileIds: [files[0]] }));
    const { saveEvidence } = await clerk.ask(save, input(piece({ title: '新' }), piece({ id, baseVersion: 1, title: '改', ruleId: town.rules[2], aboutTo: '2018-03-09', fileIds: [files[1]] })));
    expect(saveEvidence).toMatchObject([
      { title: '新' }, { id, title: '改', aboutTo: '2018-03-09', rule: { code: 'A03' }, files: { nodes: [{ file: { id: files[1] } }] } }]);
    expect((await clerk.ask(list)).evidence.totalCount).toBe(2);
  });

  test('a clerk removes pieces with their links, and the files stay', async () => {
    const ids = await saved(piece({ fileIds: files }), piece(), piece({ ruleId: town.rules[1] }));
    expect((await clerk.ask(remove, { ids: ids.slice(0, 2) })).removeEvidence).toEqual([{ id: town.archives[0], progress: { rulesWithEvidence: 1, pointsAtStake: '8.00' }, evidence: { totalCount: 1 } }]);
    expect(await world.value('select count(*) from evidence_file')).toBe(0);
    expect(await world.value('select count(*) from file')).toBe(2);
  });

  test('the same deed sent twice with one key adds once', async () => {
    const once = { input: { archiveId: town.archives[0], idempotencyKey: 'k', evidence: [piece()] } };
    const first = await clerk.ask(save, once);
    expect(await clerk.ask(save, once)).toEqual(first);
    expect((await clerk.ask(list)).evidence.totalCount).toBe(1);
  });

  test('only the clerk adds evidence, and everybody who may see it lists it', async () => {
    const ids = await saved(piece({ title: '唯一' }));
    for (const name of ['unit-leader-1', 'office', 'examiner-1a', 'community-1']) expect(await (await world.as(name)).code(save, input(piece()))).toBe('FORBIDDEN');
    for (const name of ['unit-leader-1', 'office', 'admin']) expect((await (await world.as(name)).ask(list)).evidence.nodes).toEqual([{ id: ids[0], title: '唯一' }]);
    for (const name of ['community-1', 'supervisor-1']) expect(await (await world.as(name)).code(list)).toBe('FORBIDDEN');
  });

  test('another unit and another office neither see nor change nor use what is not theirs', async () => {
    const [id] = await saved(piece({ fileIds: [files[0]] }));
    for (const stranger of [neighbour, await world.as('clerk-1@other')]) {
      expect(await stranger.refused(save, input(piece()))).toMatchObject([{ code: 'NOT_FOUND', field: 'archiveId' }]);
      expect(await stranger.refused(remove, { ids: [id] })).toMatchObject([{ code: 'NOT_FOUND', field: 'evidenceIds' }]);
      expect((await stranger.ask(list)).evidence.totalCount).toBe(0);
      expect((await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    }
    const own = (more: object): object => ({ input: { archiveId: town.archives[1], evidence: [piece(), piece(more)] } });
    expect(await neighbour.refused(save, own({ id }))).toMatchObject([{ code: 'NOT_FOUND', field: 'evidence.1.id' }]);
    expect(await neighbour.refused(save, own({ fileIds: [files[0]] }))).toMatchObject([{ code: 'NOT_FOUND', field: 'evidence.1.fileIds' }]);
    expect(await clerk.refused(save, input(piece({ ruleId: other.rules[0] })))).toMatchObject([{ code: 'NOT_FOUND', field: 'evidence.0.ruleId' }]);
    expect((await neighbour.ask(list)).evidence.totalCount).toBe(0);
    expect((await neighbour.ask(save, own({}))).saveEvidence).toHaveLength(2);
  });

  test('examiners see the evidence of their own units only while the round is inspected', async () => {
    await saved(piece({ fileIds: [files[0]] }));
    const [own, foreign] = [await world.as('examiner-1a'), await world.as('examiner-2a')];
    expect((await own.ask(list)).evidence.totalCount).toBe(0);
    await world.owner.query(`update round set phase = 'INSPECTION'`);
    // A draft is the clerk's own until it is submitted.
    expect((await own.ask(list)).evidence.totalCount).toBe(0);
    await world.owner.query(`update evidence set state = 'SUBMITTED'`);
    expect((await own.ask('{ evidence(first: 5) { nodes { title rule { code } files(first: 5) { totalCount nodes { file { name } } } } } }')).evidence.nodes)
      .toEqual([{ title: '会议纪要', rule: { code: 'A01' }, files: { totalCount: 1, nodes: [{ file: { name: '会议纪要.pdf' } }] } }]);
    expect((await foreign.ask(list)).evidence.totalCount).toBe(0);
  });

  test('bad input names its piece, and nothing of the deed is written', async () => {
    const wrong: [object, string, string][] = [
      [{ title: '字'.repeat(201) }, 'INVALID_INPUT', 'evidence.1.title'],
      [{ aboutTo: '2018-02-28' }, 'INVALID_INPUT', 'evidence.1.aboutTo'],
      [{ ruleId: town.roundId }, 'NOT_FOUND', 'evidence.1.ruleId'],
      [{ ruleId: 'no key' }, 'NOT_FOUND', 'evidence.1.ruleId'],
      [{ id: 'no key' }, 'NOT_FOUND', 'evidence.1.id'],
      [{ fileIds: ['no key'] }, 'NOT_FOUND', 'evidence.1.fileIds'],
      [{ fileIds: [files[0], files[0]] }, 'INVALID_INPUT', 'evidence.1.fileIds'],
      [{ fileIds: [await aStoredFile(world, town, 0, 'EVIDENCE', { state: 'TICKETED' })] }, 'NOT_FOUND', 'evidence.1.fileIds'],
    ];
    for (const [more, code, field] of wrong) expect(await clerk.refused(save, input(piece({ fileIds: [files[0]] }), piece(more)))).toMatchObject([{ code, field }]);
    const [id] = await saved(piece());
    expect(await clerk.refused(save, input(piece({ id, baseVersion: 1, title: '一' }), piece({ id, baseVersion: 1, title: '二' })))).toMatchObject([{ code: 'INVALID_INPUT', field: 'evidence.0.id' }]);
    expect(await clerk.refused(save, input())).toMatchObject([{ code: 'INVALID_INPUT', field: 'evidence' }]);
    expect(await clerk.refused(save, input(...Array.from({ length: 101 }, () => piece())))).toMatchObject([{ code: 'INVALID_INPUT', field: 'evidence' }]);
    expect(await clerk.refused(remove, { ids: [id, town.archives[0]] })).toMatchObject([{ code: 'NOT_FOUND', field: 'evidenceIds' }]);
    expect((await clerk.ask(list)).evidence.nodes).toEqual([{ id, title: '会议纪要' }]);
  });

  test('evidence is taken until the deadline and not after it', async () => {
    world.clock.moveTo(new Date('2018-07-24T09:59:00Z'));
    clerk = await world.as('clerk-1');
    const [id] = await saved(piece());
    world.clock.moveTo(new Date('2018-07-24T10:00:01Z'));
    expect(await clerk.refused(save, input(piece()))).toMatchObject([{ code: 'ROUND_CLOSED', field: 'archiveId' }]);
    expect(await clerk.refused(remove, { ids: [id] })).toMatchObject([{ code: 'ROUND_CLOSED', field: 'evidenceIds' }]);
  });

  test.each(['DRAFT', 'INSPECTION', 'REVIEW', 'PUBLISHED', 'CLOSED'])('no evidence is taken while the round is in %s', async (phase) => {
    const [id] = await saved(piece());
    await world.owner.query('update round set phase = $1', [phase]);
    expect(await clerk.code(save, input(piece()))).toBe('ROUND_CLOSED');
    expect(await clerk.code(remove, { ids: [id] })).toBe('ROUND_CLOSED');
  });

  test('an archive that is with the leader or signed takes no evidence', async () => {
    const [id] = await saved(piece());
    for (const state of ['HANDED_IN', 'SIGNED']) {
      await world.owner.query('update archive set state = $1', [state]);
      expect(await clerk.code(save, input(piece()))).toBe('WRONG_STATE');
      expect(await clerk.code(remove, { ids: [id] })).toBe('WRONG_STATE');
    }
  });

  test('of evidence and a round that moves at the same moment, the move wins cleanly', async () => {
    const [id] = await saved(piece());
    const outcomes = await meetingAt(world, 'select from archive for update', [() => clerk.ask(save, input(piece())), () => clerk.ask(remove, { ids: [id] })], `update round set phase = 'INSPECTION'`);
    expect(outcomesOf(outcomes)).toEqual(['ROUND_CLOSED', 'ROUND_CLOSED']);
    expect(await world.value('select count(*) from evidence')).toBe(1);
  });

  test('of two who remove the same piece at once, one succeeds', async () => {
    const [id, kept] = await saved(piece(), piece());
    const deed = (): Promise<unknown> => clerk.ask(remove, { ids: [id] });
    expect(outcomesOf(await meetingAt(world, 'select from archive for update', [deed, deed]))).toEqual(['NOT_FOUND', 'done']);
    expect((await clerk.ask(list)).evidence.nodes).toMatchObject([{ id: kept }]);
  });

  test('a piece of the own archive in another round is not there in this one', async () => {
    const roundId = (await world.owner.query(`insert into round select (jsonb_populate_record(r, jsonb_build_object('id', $1::text, 'title_zh', '下半年'))).* from round r where id = $2 returning id`, [newId(11, world.clock.now()), town.roundId])).rows[0].id;
    await world.insert('round_rule', town.officeId, { round_id: roundId, rule_id: town.rules[0], ordinal: 1 });
    const assessment_id = await world.insert('assessment', town.officeId, { round_id: roundId, unit_id: town.units[0], category: 'MUNICIPAL' });
    const archiveId = await world.insert('archive', town.officeId, { assessment_id, round_id: roundId, unit_id: town.units[0], state: 'DRAFT' });
    const [id] = await saved(piece());
    expect(await clerk.refused(save, { input: { archiveId, evidence: [piece({ id, baseVersion: 1, title: '改' })] } })).toMatchObject([{ code: 'NOT_FOUND', field: 'evidence.0.id' }]);
    expect(await clerk.refused(save, { input: { archiveId, evidence: [piece({ ruleId: town.rules[1] })] } })).toMatchObject([{ code: 'NOT_FOUND', field: 'evidence.0.ruleId' }]);
    await clerk.ask(save, { input: { archiveId, evidence: [piece()] } });
  });

  test('ten pieces cost as many statements as one, to write and to read', async () => {
    const some = (count: number): object[] => Array.from({ length: count }, (_, at) => piece({ ruleId: town.rules[at % 3], fileIds: files }));
    const one = await saved(...some(1));
    const ten = await saved(...some(10));
    const write = (ids: string[]): Promise<number> => world.statements(() => clerk.ask(save, input(...some(ids.length), ...ids.map((id) => piece({ id, baseVersion: 1, title: '改', fileIds: files.slice(1) })))));
    expect(await write(ten)).toBe(await write(one));
    const read = (first: number): Promise<number> => world.statements(() =>
      clerk.ask('query ($first: Int!) { evidence(first: $first) { totalCount nodes { rule { code } archive { progress { rulesAsked } } files(first: 5) { totalCount nodes { file { name } } } } } }', { first }));
    expect(await read(10)).toBe(await read(1));
  });

  test('the list filters by rule, archive, unit and text, orders both ways, and counts what it lists', async () => {
    await saved(piece({ title: '早', aboutFrom: '2018-01-01' }), piece({ title: '晚', ruleId: town.rules[1] }));
    await neighbour.ask(save, { input: { archiveId: town.archives[1], evidence: [piece({ title: '邻', aboutFrom: '2018-02-01' })] } });
    const office = await world.as('office');
    const titles = async (filter: object, orderBy = 'ABOUT_FROM_ASC'): Promise<string> => {
      const { evidence } = await office.ask('query ($filter: EvidenceFilter, $orderBy: EvidenceOrder) { evidence(first: 9, filter: $filter, orderBy: $orderBy) { totalCount nodes { title } } }', { filter, orderBy });
      expect(evidence.totalCount).toBe(evidence.nodes.length);
      return evidence.nodes.map((one: { title: string }) => one.title).join('');
    };
    expect(await titles({})).toBe('早邻晚');
    expect(await titles({}, 'ABOUT_FROM_DESC')).toBe('晚邻早');
    expect(await titles({ ruleId: town.rules[0] })).toBe('早邻');
    expect(await titles({ archiveId: town.archives[0] })).toBe('早晚');
    expect(await titles({ unitId: town.units[1] })).toBe('邻');
    expect(await titles({ text: '早', roundId: town.roundId })).toBe('早');
    expect(await titles({ roundId: other.roundId })).toBe('');
  });
});
