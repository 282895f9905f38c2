import { newId } from '../../src/platform/db/id.js';
import { aStoredFile } from '../builders/stored-file.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const bring = 'mutation ($input: BringOverEvidenceInput!) { bringOverEvidence(input: $input) { id title state slot aboutFrom version rule { id } archive { id } broughtFrom { id } files(first: 5) { nodes { file { id } } } versions(first: 5) { nodes { deed } } } }';
const slot = (number: number, titleZh: string): object => ({ number, titleZh, kind: 'DOCUMENT', least: 1, needsNumber: false, showsUnitName: false, needsNote: false, leastCharacters: 0, mostCharacters: 0 });

describe('evidence of an earlier round', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let clerk: Person;
  /** The later round's archive of unit 1, and its rules: the same A01, an A02 of another rule set, no A03. */
  let later: { roundId: string; archiveId: string; rules: [string, string] };
  let pieces: [string, string, string, string];
  let file: string;

  beforeEach(async () => {
    world = await World.open('2018-05-14T09:00:00+08:00');
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    const put = (table: string, row: Record<string, unknown>): Promise<string> => world.insert(table, town.officeId, row);
    await world.owner.query('update rule set slots = $2 where id = $1', [town.rules[1], JSON.stringify([slot(1, '会议纪要'), slot(2, '签到表')])]);
    const ruleSet = await put('rule_set', { code: 'rules', version: 2, title_zh: '细则' });
    const successor = await put('rule', { rule_set_id: ruleSet, code: 'A02', ordinal: 2, section_zh: '组织领导', title_zh: '条款', maximum: 200, method: 'MATERIAL', slots: [slot(1, '通知'), slot(2, '照片目录'), slot(3, '签到表')] });
    const roundId = (await world.owner.query(`insert into round select (jsonb_populate_record(r, jsonb_build_object('id', $1::text, 'title_zh', '下半年', 'period_from', '2018-07-25', 'period_to', '2018-12-31', 'submission_deadline', '2018-12-01T10:00:00Z'))).* from round r where id = $2 returning id`,
      [newId(11, world.clock.now()), town.roundId])).rows[0].id;
    for (const [at, rule_id] of [town.rules[0], successor].entries()) await put('round_rule', { round_id: roundId, rule_id, ordinal: at + 1 });
    const assessment_id = await put('assessment', { round_id: roundId, unit_id: town.units[0], category: 'MUNICIPAL' });
    later = { roundId, archiveId: await put('archive', { assessment_id, unit_id: town.units[0], round_id: roundId, state: 'DRAFT' }), rules: [town.rules[0], successor] };
    file = await aStoredFile(world, town, 0, 'EVIDENCE');
    clerk = await world.as('clerk-1');
    const evidence = [[0, '甲', null], [0, '乙', null], [1, '丙', 2], [2, '丁', null]].map(([rule, title, slotNumber]) => ({ ruleId: town.rules[rule as number], title, slot: slotNumber, aboutFrom: '2018-03-01', aboutTo: '2018-03-02', fileIds: title === '乙' ? [] : [file] }));
    pieces = (await clerk.ask('mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { id } }', { input: { archiveId: town.archives[0], evidence } })).saveEvidence.map(({ id }: { id: string }) => id);
    await world.owner.query(`update round set phase = 'PUBLISHED' where id = $1`, [town.roundId]);
    await world.owner.query(`update evidence set state = 'ACCEPTED'`);
    world.clock.moveTo(new Date('2018-10-10T01:00:00Z'));
    clerk = await world.as('clerk-1');
  });
  afterEach(() => world.close());
  const over = (more: object): object => ({ input: { archiveId: later.archiveId, ...more } });

  test('is brought over piece by piece, as drafts with their files, their days and where they came from', async () => {
    const { bringOverEvidence } = await clerk.ask(bring, over({ evidenceIds: [pieces[2], pieces[0]] }));
    expect(bringOverEvidence).toMatchObject([
      // The rule of the new rule set with the same code, and its slot with the same words.
      { title: '丙', state: 'DRAFT', slot: 3, aboutFrom: '2018-03-01', version: 1, rule: { id: later.rules[1] }, archive: { id: later.archiveId }, broughtFrom: { id: pieces[2] }, files: { nodes: [{ file: { id: file } }] }, versions: { nodes: [{ deed: 'BROUGHT_OVER' }] } },
      { title: '甲', state: 'DRAFT', rule: { id: later.rules[0] }, broughtFrom: { id: pieces[0] }, files: { nodes: [{ file: { id: file } }] } },
    ]);
    expect(await world.value('select count(*)::int from file')).toBe(1);
    // What is about March is old in a round that began in July.
    const { archive } = await clerk.ask('query ($id: ID!) { archive(id: $id) { progress { oldRules rules { newestAbout freshness rule { code } } } } }', { id: later.archiveId });
    expect(archive.progress).toEqual({ oldRules: 2, rules: [{ newestAbout: '2018-03-02', freshness: 'OLD', rule: { code: 'A01' } }, { newestAbout: '2018-03-02', freshness: 'OLD', rule: { code: 'A02' } }] });
    // The earlier round keeps its own.
    expect(await world.value(`select count(*)::int from evidence where archive_id = $1 and state = 'ACCEPTED'`, [town.archives[0]])).toBe(4);
  });

  test('is brought over by rule, all of it that is not there yet', async () => {
    const whole = { fromArchiveId: town.archives[0], ruleId: town.rules[0] };
    await clerk.ask(bring, over({ evidenceIds: [pieces[0]] }));
    expect((await clerk.ask(bring, over(whole))).bringOverEvidence).toMatchObject([{ title: '乙' }]);
    expect((await clerk.ask(bring, over(whole))).bringOverEvidence).toEqual([]);
    expect(await clerk.refused(bring, over({ evidenceIds: [pieces[1], pieces[2]] }))).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'evidenceIds.0' }]);
    expect(await world.value('select count(*)::int from evidence where archive_id = $1', [later.archiveId])).toBe(2);
  });

  test('is not brought where it is not asked for, not from a round that is not earlier, and not without saying what', async () => {
    const wrong: [object, string, string][] = [
      [{ evidenceIds: [pieces[0], pieces[3]] }, 'NOT_FOUND', 'evidenceIds.1'], [{ evidenceIds: [pieces[0], 'no key'] }, 'NOT_FOUND', 'evidenceIds.1'], [{ fromArchiveId: town.archives[0], ruleId: 'no key' }, 'NOT_FOUND', 'ruleId'],
      [{ fromArchiveId: 'no key', ruleId: town.rules[0] }, 'NOT_FOUND', 'fromArchiveId'], [{}, 'INVALID_INPUT', 'evidenceIds'], [{ evidenceIds: [] }, 'INVALID_INPUT', 'evidenceIds'], [{ evidenceIds: [pieces[0]], ruleId: town.rules[0] }, 'INVALID_INPUT', 'evidenceIds'],
      [{ fromArchiveId: town.archives[0] }, 'INVALID_INPUT', 'evidenceIds'], [{ evidenceIds: [pieces[0], pieces[0]] }, 'INVALID_INPUT', 'evidenceIds'],
    ];
    for (const [more, code, field] of wrong) expect([more, await clerk.refused(bring, over(more))]).toMatchObject([more, [{ code, field }]]);
    expect(await world.value('select count(*)::int from evidence where archive_id = $1', [later.archiveId])).toBe(0);
    await world.owner.query(`update round set phase = 'OPEN', submission_deadline = '2018-12-01T10:00:00Z' where id = $1`, [town.roundId]);
    const [mine] = (await clerk.ask(bring, over({ evidenceIds: [pieces[0]] }))).bringOverEvidence;
    expect(await clerk.refused(bring, { input: { archiveId: town.archives[0], evidenceIds: [mine.id] } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'evidenceIds' }]);
  });

  test('is the own unit\'s alone, and brought by its clerk while the later round takes evidence', async () => {
    for (const [name, refusal] of [['clerk-2', 'NOT_FOUND'], ['clerk-1@other', 'NOT_FOUND'], ['unit-leader-1', 'FORBIDDEN'], ['office', 'FORBIDDEN']] as const) {
      expect([name, await (await world.as(name)).code(bring, over({ evidenceIds: [pieces[0]] }))]).toEqual([name, refusal]);
    }
    expect(other.archives).toHaveLength(2);
    expect(await clerk.code(bring, { input: { archiveId: town.archives[0], evidenceIds: [pieces[0]] } })).toBe('ROUND_CLOSED');
    await world.owner.query(`update archive set state = 'SIGNED' where id = $1`, [later.archiveId]);
    expect(await clerk.code(bring, over({ evidenceIds: [pieces[0]] }))).toBe('WRONG_STATE');
  });

  test('is brought once by two who do it at the same moment', async () => {
    const deed = (): Promise<unknown> => clerk.ask(bring, over({ evidenceIds: [pieces[0]] }));
    expect(outcomesOf(await meetingAt(world, `select from archive where id = '${later.archiveId}' for update`, [deed, deed]))).toEqual(['ALREADY_EXISTS', 'done']);
  });

  test('costs as many statements for three pieces as for one', async () => {
    const cost = (ids: string[]): Promise<number> => world.statements(() => clerk.ask('mutation ($input: BringOverEvidenceInput!) { bringOverEvidence(input: $input) { id } }', over({ evidenceIds: ids })));
    const one = await cost([pieces[0]]);
    await world.owner.query('delete from evidence where archive_id = $1', [later.archiveId]);
    expect(await cost(pieces.slice(0, 3))).toBe(one);
  });
});
