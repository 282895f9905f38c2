import { aStoredFile } from '../builders/stored-file.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const fields = 'id version state slot title note text documentNumber aboutFrom aboutTo links files(first: 9) { nodes { file { id } } }';
const save = `mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { ${fields} } }`;
const changing = `mutation ($input: ChangeEvidenceInput!) { changeEvidence(input: $input) { ${fields} } }`;
const submit = 'mutation ($ids: [ID!]!) { submitEvidence(input: { evidenceIds: $ids }) { done refused rows { at subjectId done code field } } }';
const history = 'query ($id: ID!) { evidenceVersions(first: 50, filter: { evidenceId: $id }, orderBy: VERSION_ASC) { nodes { version deed changed state title note aboutFrom links files { fileId name } madeAs madeBy { username } rule { code } evidence { id } } } }';

describe('a draft', () => {
  let world: World;
  let town: Town;
  let clerk: Person;
  let colleague: Person;
  let files: string[];

  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    await world.account(town.officeId, 'clerk-1b', 'UNIT_CLERK', { unit_id: town.units[0] });
    await world.owner.query(`update rule set slots = '[{"number":1,"titleZh":"会议纪要","kind":"DOCUMENT","least":1,"needsNumber":false,"showsUnitName":false,"needsNote":false,"leastCharacters":0,"mostCharacters":0},
      {"number":2,"titleZh":"说明(100字以内)","kind":"TEXT","least":1,"needsNumber":false,"showsUnitName":false,"needsNote":false,"leastCharacters":1,"mostCharacters":100}]' where id = $1`, [town.rules[0]]);
    [clerk, colleague] = [await world.as('clerk-1'), await world.as('clerk-1b')];
    files = [await aStoredFile(world, town, 0, 'EVIDENCE'), await aStoredFile(world, town, 0, 'EVIDENCE', { name: '照片.jpg' })];
  });
  afterEach(() => world.close());

  const draft = async (more: object = {}): Promise<string> =>
    (await clerk.ask(save, { input: { archiveId: town.archives[0], evidence: [{ ruleId: town.rules[0], ...more }] } })).saveEvidence[0].id;
  const change = (evidenceId: string, baseVersion: number, more: object, who = clerk): Promise<any> => who.ask(changing, { input: { evidenceId, baseVersion, ...more } }).then(({ changeEvidence }) => changeEvidence);

  test('is begun with nothing but its rule, and filled field by field', async () => {
    const id = await draft();
    expect(await change(id, 1, { title: '会议纪要' })).toMatchObject({ version: 2, title: '会议纪要', state: 'DRAFT', aboutFrom: null });
    expect(await change(id, 2, { aboutFrom: '2018-03-01', aboutTo: '2018-03-02' })).toMatchObject({ version: 3, title: '会议纪要', aboutFrom: '2018-03-01' });
    expect(await change(id, 3, { slot: 1, documentNumber: '聊文明办〔2018〕12号', links: ['https://a.cn/1'], fileIds: [files[0]] })).toMatchObject({ version: 4, slot: 1, documentNumber: '聊文明办〔2018〕12号', links: ['https://a.cn/1'], files: { nodes: [{ file: { id: files[0] } }] } });
    expect(await change(id, 4, { aboutTo: null, links: null, note: null })).toMatchObject({ version: 5, aboutTo: null, links: [], note: '', title: '会议纪要' });
    // A save that changes nothing leaves no version.
    expect(await change(id, 5, { title: '会议纪要' })).toMatchObject({ version: 5 });
  });

  test('keeps every version with who made it, what it changed and which files it had', async () => {
    const id = await draft({ title: '甲', fileIds: [files[0]] });
    await change(id, 1, { title: '乙' }, colleague);
    await change(id, 2, { fileIds: [files[1]], note: '换照片' });
    const { evidenceVersions: { nodes } } = await clerk.ask(history, { id });
    expect(nodes).toEqual([
      { version: 1, deed: 'ADDED', changed: [], state: 'DRAFT', title: '甲', note: '', aboutFrom: null, links: [], files: [{ fileId: files[0], name: '会议纪要.pdf' }], madeAs: 'UNIT_CLERK', madeBy: { username: 'clerk-1' }, rule: { code: 'A01' }, evidence: { id } },
      { version: 2, deed: 'CHANGED', changed: ['title'], state: 'DRAFT', title: '乙', note: '', aboutFrom: null, links: [], files: [{ fileId: files[0], name: '会议纪要.pdf' }], madeAs: 'UNIT_CLERK', madeBy: { username: 'clerk-1b' }, rule: { code: 'A01' }, evidence: { id } },
      { version: 3, deed: 'CHANGED', changed: ['note', 'fileIds'], state: 'DRAFT', title: '乙', note: '换照片', aboutFrom: null, links: [], files: [{ fileId: files[1], name: '照片.jpg' }], madeAs: 'UNIT_CLERK', madeBy: { username: 'clerk-1' }, rule: { code: 'A01' }, evidence: { id } },
    ]);
    await clerk.ask('mutation ($ids: [ID!]!) { removeEvidence(input: { evidenceIds: $ids }) { id } }', { ids: [id] });
    const after = (await clerk.ask(history, { id })).evidenceVersions.nodes;
    expect(after).toHaveLength(4);
    expect(after[3]).toMatchObject({ version: 4, deed: 'REMOVED', title: '乙', files: [{ fileId: files[1] }], evidence: null });
    expect((await (await world.as('office')).ask(history, { id })).evidenceVersions.nodes).toHaveLength(4);
    for (const stranger of ['clerk-2', 'clerk-1@other', 'examiner-1a']) expect((await (await world.as(stranger)).ask(history, { id })).evidenceVersions.nodes).toEqual([]);
  });

  test('of two clerks keeps both saves where they touch different fields, and refuses the later with both versions where they touch the same', async () => {
    const id = await draft({ title: '甲', note: '一' });
    await change(id, 1, { title: '乙' }, colleague);
    expect(await change(id, 1, { note: '二' })).toMatchObject({ version: 3, title: '乙', note: '二' });
    const [refusal] = await clerk.refused(changing, { input: { evidenceId: id, baseVersion: 1, title: '丙' } });
    expect(refusal).toMatchObject({ code: 'STALE', field: 'title', current: { version: 3, title: '乙', note: '二' }, given: { version: 1, title: '丙' } });
    // The whole form, saved from what it was: what it did not touch stays the other's.
    const form = { id, baseVersion: 1, ruleId: town.rules[0], title: '甲', note: '一', text: '三', fileIds: [files[0]] };
    expect((await clerk.ask(save, { input: { archiveId: town.archives[0], evidence: [form] } })).saveEvidence).toMatchObject([{ version: 4, title: '乙', note: '二', text: '三' }]);
    expect(await clerk.refused(save, { input: { archiveId: town.archives[0], evidence: [{ ...form, title: '丁' }] } })).toMatchObject([{ code: 'STALE', field: 'evidence.0.title' }]);
    expect(await clerk.refused(save, { input: { archiveId: town.archives[0], evidence: [{ ...form, baseVersion: undefined }] } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'evidence.0.baseVersion' }]);
    expect(await clerk.refused(changing, { input: { evidenceId: id, baseVersion: 9, title: '戊' } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'baseVersion' }]);
  });

  test('of two clerks at the same moment: one saves, the other is told', async () => {
    const id = await draft({ title: '甲' });
    const outcomes = await meetingAt(world, 'select from archive for update', [() => change(id, 1, { title: '乙' }), () => change(id, 1, { title: '丙' }, colleague)]);
    expect(outcomesOf(outcomes)).toEqual(['STALE', 'done']);
    expect(outcomesOf(await meetingAt(world, 'select from archive for update', [() => change(id, 2, { note: '附' }), () => change(id, 2, { text: '文' }, colleague)]))).toEqual(['done', 'done']);
    expect(await world.value('select version from evidence where id = $1', [id])).toBe(4);
    expect(await world.value('select string_agg(version::text, $2 order by version) from evidence_version where evidence_id = $1', [id, ','])).toBe('1,2,3,4');
  });

  test('of two clerks, one removes and one changes: what is gone is not there', async () => {
    const id = await draft({ title: '甲' });
    const remove = (): Promise<unknown> => colleague.ask('mutation ($ids: [ID!]!) { removeEvidence(input: { evidenceIds: $ids }) { id } }', { ids: [id] });
    const outcomes = outcomesOf(await meetingAt(world, 'select from archive for update', [() => change(id, 1, { title: '乙' }), remove]));
    expect([['NOT_FOUND', 'done'], ['done', 'done']]).toContainEqual(outcomes);
    expect(await world.value('select count(*)::int from evidence where id = $1', [id])).toBe(0);
  });

  test('is submitted once it has its title and its days, each piece with a result of its own', async () => {
    const [whole, untitled, dayless] = [await draft({ title: '甲', aboutFrom: '2018-03-01', aboutTo: '2018-03-01' }), await draft({ aboutFrom: '2018-03-01', aboutTo: '2018-03-01' }), await draft({ title: '乙' })];
    const neighbour = await world.as('clerk-2');
    const { submitEvidence } = await clerk.ask(submit, { ids: [whole, untitled, dayless, town.archives[0], 'no key'] });
    expect(submitEvidence).toEqual({ done: 1, refused: 4, rows: [
      { at: 0, subjectId: whole, done: true, code: null, field: null }, { at: 1, subjectId: untitled, done: false, code: 'INVALID_INPUT', field: 'title' }, { at: 2, subjectId: dayless, done: false, code: 'INVALID_INPUT', field: 'aboutFrom' },
      { at: 3, subjectId: town.archives[0], done: false, code: 'NOT_FOUND', field: 'evidenceIds' }, { at: 4, subjectId: 'no key', done: false, code: 'NOT_FOUND', field: 'evidenceIds' },
    ] });
    expect((await neighbour.ask(submit, { ids: [whole] })).submitEvidence.rows).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await clerk.ask(submit, { ids: [whole] })).submitEvidence.rows).toMatchObject([{ code: 'WRONG_STATE' }]);
    // Whoever changes it makes a draft of it again.
    expect(await change(whole, 2, { note: '附' })).toMatchObject({ state: 'DRAFT', version: 3 });
    expect((await clerk.ask(history, { id: whole })).evidenceVersions.nodes.map(({ deed, state }: any) => [deed, state])).toEqual([['ADDED', 'DRAFT'], ['SUBMITTED', 'SUBMITTED'], ['CHANGED', 'DRAFT']]);
  });

  test('is handed in with the archive if it is whole, and stays a draft if not', async () => {
    const [whole, half] = [await draft({ title: '甲', aboutFrom: '2018-03-01', aboutTo: '2018-03-01' }), await draft({ title: '乙' })];
    const progress = async (): Promise<object> => (await clerk.ask('{ archives(first: 1) { nodes { state progress { unfinishedDrafts rulesWithEvidence } } } }')).archives.nodes[0];
    expect(await progress()).toEqual({ state: 'DRAFT', progress: { unfinishedDrafts: 1, rulesWithEvidence: 1 } });
    await clerk.ask('mutation ($id: ID!) { handInArchive(input: { archiveId: $id }) { state } }', { id: town.archives[0] });
    expect(await world.value(`select string_agg(state, ',' order by id) from evidence where id = any($1)`, [[whole, half]])).toBe('SUBMITTED,DRAFT');
    await world.owner.query(`update round set phase = 'INSPECTION'`);
    expect((await (await world.as('examiner-1a')).ask('{ evidence(first: 9) { nodes { id versions(first: 9) { nodes { version state } } } } }')).evidence.nodes).toEqual([{ id: whole, versions: { nodes: [{ version: 2, state: 'SUBMITTED' }] } }]);
  });

  test('alone is no archive that could be handed in', async () => {
    await draft({ title: '乙' });
    expect(await clerk.code('mutation ($id: ID!) { handInArchive(input: { archiveId: $id }) { state } }', { id: town.archives[0] })).toBe('WRONG_STATE');
    expect(await world.value('select state from archive where id = $1', [town.archives[0]])).toBe('DRAFT');
  });

  test('takes no link but https, no text over its slot\'s length, no slot that its rule has not, and no file that is not there', async () => {
    const id = await draft();
    const wrong: [object, string, string][] = [
      [{ links: ['http://a.cn'] }, 'INVALID_INPUT', 'links'], [{ links: ['https://a.cn', 'javascript:alert(1)'] }, 'INVALID_INPUT', 'links'], [{ links: Array.from({ length: 11 }, (_, n) => `https://a.cn/${n}`) }, 'INVALID_INPUT', 'links'],
      [{ links: [`https://a.cn/${'x'.repeat(500)}`] }, 'INVALID_INPUT', 'links'], [{ links: ['https://a.cn', 'https://a.cn'] }, 'INVALID_INPUT', 'links'],
      [{ text: '字'.repeat(501) }, 'INVALID_INPUT', 'text'], [{ slot: 2, text: '字'.repeat(101) }, 'INVALID_INPUT', 'text'], [{ slot: 3 }, 'INVALID_INPUT', 'slot'], [{ slot: 0 }, 'INVALID_INPUT', 'slot'],
      [{ aboutFrom: '2018-03-02', aboutTo: '2018-03-01' }, 'INVALID_INPUT', 'aboutTo'], [{ fileIds: ['no key'] }, 'NOT_FOUND', 'fileIds'], [{ fileIds: [await aStoredFile(world, town, 1, 'EVIDENCE')] }, 'NOT_FOUND', 'fileIds'],
      [{ fileIds: [await aStoredFile(world, town, 0, 'EVIDENCE', { state: 'REFUSED' })] }, 'NOT_FOUND', 'fileIds'], [{ ruleId: town.roundId }, 'NOT_FOUND', 'ruleId'],
    ];
    for (const [more, code, field] of wrong) expect([more, await clerk.refused(changing, { input: { evidenceId: id, baseVersion: 1, ...more } })]).toMatchObject([more, [{ code, field }]]);
    expect(await world.value('select version from evidence where id = $1', [id])).toBe(1);
    expect(await change(id, 1, { slot: 2, text: '字'.repeat(100), links: ['https://a.cn'] })).toMatchObject({ version: 2, slot: 2 });
  });

  test('is not saved by somebody whose role was just taken away, and nothing of it is left behind', async () => {
    const id = await draft({ title: '甲' });
    const grant = await world.value<string>(`select id from role_grant where account_id = $1`, [town.accounts['clerk-1']]);
    await (await world.as('admin')).ask('mutation ($id: ID!) { revokeRole(input: { roleGrantId: $id }) { id } }', { id: grant });
    expect(await clerk.code(changing, { input: { evidenceId: id, baseVersion: 1, title: '乙' } })).toBe('UNAUTHENTICATED');
    expect(await clerk.code(save, { input: { archiveId: town.archives[0], evidence: [{ ruleId: town.rules[0] }] } })).toBe('UNAUTHENTICATED');
    expect(await world.value('select count(*)::int from evidence_version')).toBe(1);
    expect(await change(id, 1, { title: '丙' }, colleague)).toMatchObject({ version: 2 });
  });

  test('costs few statements to save a field of, and as many among a hundred pieces as alone', async () => {
    const id = await draft({ title: '甲', fileIds: [files[0]] });
    const cost = (version: number): Promise<number> => world.statements(() => clerk.ask('mutation ($input: ChangeEvidenceInput!) { changeEvidence(input: $input) { id version } }', { input: { evidenceId: id, baseVersion: version, title: `甲${version}` } }));
    const alone = await cost(1);
    expect(alone).toBeLessThanOrEqual(15);
    await clerk.ask(save, { input: { archiveId: town.archives[0], evidence: Array.from({ length: 99 }, () => ({ ruleId: town.rules[0], title: '乙' })) } });
    expect(await cost(2)).toBe(alone);
  });

  test('without its days comes last in the order of what pieces are about, and pages go on behind it', async () => {
    for (const more of [{ title: '无' }, { title: '二', aboutFrom: '2018-02-01', aboutTo: '2018-02-01' }, { title: '一', aboutFrom: '2018-01-01', aboutTo: '2018-01-01' }, { title: '也无' }]) await draft(more);
    const page = async (orderBy: string, after: string | null): Promise<any> => (await clerk.ask('query ($after: String, $orderBy: EvidenceOrder) { evidence(first: 1, after: $after, orderBy: $orderBy) { nodes { title } pageInfo { endCursor hasNextPage } } }', { after, orderBy })).evidence;
    for (const [orderBy, titles] of [['ABOUT_FROM_ASC', ['一', '二', '无', '也无']], ['ABOUT_FROM_DESC', ['也无', '无', '二', '一']]] as const) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { nodes, pageInfo } = await page(orderBy, after);
        seen.push(nodes[0].title);
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect(seen).toEqual(titles);
    }
  });
});
