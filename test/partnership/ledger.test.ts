import { aStoredFile } from '../builders/stored-file.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const record = `mutation ($entries: [NewLedgerEntryInput!]!) { recordLedgerEntries(input: { entries: $entries }) {
  id keyTask title note doneOn leaders staff volunteers minutes money goods { item quantity unit approximate } answer answerRemark answeredAt
  version paperMissing approvalPaper { id } unit { nameZh } community { nameZh } partnership { id } files(first: 5) { nodes { file { id name } } } } }`;
const answer = 'mutation ($answers: [LedgerAnswerInput!]!) { answerLedgerEntries(input: { answers: $answers }) { done refused rows { at subjectId done code message field } } }';
const list = '{ ledgerEntries(first: 100) { totalCount nodes { id title answer } } }';

describe('the ledger', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let clerk: Person;
  let community: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    [clerk, community] = [await world.as('clerk-1'), await world.as('community-1')];
  });
  afterEach(() => world.close());

  const entry = (more: object = {}): object => ({ partnershipId: town.partnerships[0], keyTask: 'ENVIRONMENT', title: '清理楼道', doneOn: '2018-05-01', ...more });
  const given = (entryId: string, more: object = {}): object => ({ entryId, baseVersion: 1, answer: 'CONFIRMED', ...more });
  const recorded = async (...entries: object[]): Promise<string[]> => (await clerk.ask(record, { entries })).recordLedgerEntries.map((one: { id: string }) => one.id);

  test('a clerk records deeds with money, goods and files, in the order given', async () => {
    const file = await aStoredFile(world, town, 0, 'LEDGER', { name: '捐赠单.pdf' });
    const { recordLedgerEntries } = await clerk.ask(record, { entries: [
      entry({ keyTask: 'FACILITY', title: '安装健身器材', note: '附注', leaders: 1, staff: 5, volunteers: 12, minutes: 90, money: '30000.50', fileIds: [file],
        goods: [{ item: '健身器材', quantity: 6, unit: '台' }, { item: '树苗', approximate: '近百株' }] }),
      entry({ doneOn: '2018-05-14' })] });
    expect(recordLedgerEntries).toMatchObject([
      { keyTask: 'FACILITY', title: '安装健身器材', note: '附注', doneOn: '2018-05-01', leaders: 1, staff: 5, volunteers: 12, minutes: 90, money: '30000.50', answer: 'UNANSWERED', answerRemark: '', answeredAt: null,
        goods: [{ item: '健身器材', quantity: 6, unit: '台', approximate: null }, { item: '树苗', quantity: null, unit: null, approximate: '近百株' }],
        unit: { nameZh: '单位1' }, community: { nameZh: '社区1' }, partnership: { id: town.partnerships[0] }, files: { nodes: [{ file: { id: file, name: '捐赠单.pdf' } }] } },
      { keyTask: 'ENVIRONMENT', doneOn: '2018-05-14', leaders: 0, money: '0.00', goods: [], files: { nodes: [] } }]);
    const seen = await community.ask('{ ledgerEntries(first: 5, orderBy: DONE_ON_ASC) { nodes { title files(first: 5) { nodes { file { name } } } } } }');
    expect(seen.ledgerEntries.nodes[0]).toEqual({ title: '安装健身器材', files: { nodes: [{ file: { name: '捐赠单.pdf' } }] } });
  });

  test('what is wrong with a deed is named, and nothing is recorded', async () => {
    await world.owner.query(`update partnership set to_day = '2018-05-10' where id = $1`, [town.partnerships[0]]);
    const wrong: [object, string, string][] = [
      [{ doneOn: '2018-05-15' }, 'INVALID_INPUT', 'entries.1.doneOn'], [{ doneOn: '2018-05-11' }, 'INVALID_INPUT', 'entries.1.doneOn'], [{ doneOn: '2017-12-31' }, 'INVALID_INPUT', 'entries.1.doneOn'],
      [{ title: '' }, 'INVALID_INPUT', 'entries.1.title'], [{ staff: -1 }, 'INVALID_INPUT', 'entries.1.staff'], [{ goods: [{ item: '' }] }, 'INVALID_INPUT', 'entries.1.goods.0.item'],
      [{ goods: [{ item: '树', quantity: 0 }] }, 'INVALID_INPUT', 'entries.1.goods.0.quantity'], [{ partnershipId: 'no key' }, 'NOT_FOUND', 'entries.1.partnershipId'],
      [{ partnershipId: town.partnerships[1] }, 'NOT_FOUND', 'entries.1.partnershipId'], [{ partnershipId: other.partnerships[0] }, 'NOT_FOUND', 'entries.1.partnershipId'],
      [{ fileIds: [await aStoredFile(world, town, 1, 'LEDGER')] }, 'NOT_FOUND', 'entries.1.fileIds'], [{ fileIds: [await aStoredFile(world, town, 0, 'LEDGER', { state: 'TICKETED' })] }, 'NOT_FOUND', 'entries.1.fileIds']];
    for (const [more, code, field] of wrong) expect(await clerk.refused(record, { entries: [entry(), entry(more)] })).toMatchObject([{ code, field }]);
    expect(await clerk.refused(record, { entries: [] })).toMatchObject([{ code: 'INVALID_INPUT', field: 'entries' }]);
    expect(await world.value('select count(*) from ledger_entry')).toBe(0);
    await recorded(entry({ doneOn: '2018-01-01' }), entry({ doneOn: '2018-05-10' }));
  });

  test('the last possible day is today in the office\'s time zone, not in UTC', async () => {
    world.clock.moveTo(new Date('2018-05-14T17:00:00Z'));
    clerk = await world.as('clerk-1');
    await recorded(entry({ doneOn: '2018-05-15' }));
    expect(await clerk.code(record, { entries: [entry({ doneOn: '2018-05-16' })] })).toBe('INVALID_INPUT');
  });

  test('of a deed and the end of its partnership at the same moment, the end wins cleanly', async () => {
    const outcomes = await meetingAt(world, 'select from partnership for update', [() => clerk.ask(record, { entries: [entry({ doneOn: '2018-05-01' })] })], `update partnership set to_day = '2018-04-30'`);
    expect(outcomesOf(outcomes)).toEqual(['INVALID_INPUT']);
    expect(await world.value('select count(*) from ledger_entry')).toBe(0);
  });

  test('each does only what is theirs, and strangers find nothing', async () => {
    const [id] = await recorded(entry());
    for (const name of ['unit-leader-1', 'office', 'community-1', 'examiner-1a']) expect(await (await world.as(name)).code(record, { entries: [entry()] })).toBe('FORBIDDEN');
    for (const name of ['clerk-1', 'unit-leader-1', 'office', 'leader-1']) expect(await (await world.as(name)).code(answer, { answers: [given(id!)] })).toBe('FORBIDDEN');
    for (const name of ['community-2', 'community-1@other']) expect((await (await world.as(name)).ask(answer, { answers: [given(id!)] })).answerLedgerEntries).toMatchObject({ done: 0, rows: [{ subjectId: null, code: 'NOT_FOUND', field: 'entryId' }] });
    for (const name of ['clerk-2', 'unit-leader-2', 'community-2', 'examiner-2a', 'leader-2', 'clerk-1@other', 'office@other']) {
      const stranger = await world.as(name);
      expect((await stranger.ask(list)).ledgerEntries).toEqual({ totalCount: 0, nodes: [] });
      expect((await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    }
    for (const name of ['clerk-1', 'unit-leader-1', 'community-1', 'examiner-1a', 'leader-1', 'office', 'admin']) expect((await (await world.as(name)).ask(list)).ledgerEntries.totalCount).toBe(1);
    for (const name of ['supervisor-1', 'auditor']) expect(await (await world.as(name)).code(list)).toBe('FORBIDDEN');
    expect((await community.ask(answer, { answers: [given(id!)] })).answerLedgerEntries.done).toBe(1);
  });

  test('an assessment shows the deeds of the round\'s period, whatever days one asks for besides', async () => {
    await world.owner.query(`update round set period_from = '2018-02-01', period_to = '2018-04-30'`);
    await recorded(entry({ title: '早', doneOn: '2018-01-31' }), entry({ title: '首', doneOn: '2018-02-01' }), entry({ title: '末', doneOn: '2018-04-30' }), entry({ title: '晚', doneOn: '2018-05-01' }));
    const titles = async (filter: object = {}): Promise<string> => {
      const { assessments } = await clerk.ask('query ($filter: LedgerEntryFilter) { assessments(first: 1) { nodes { ledger(first: 9, filter: $filter) { totalCount nodes { title } } } } }', { filter });
      expect(assessments.nodes[0].ledger.totalCount).toBe(assessments.nodes[0].ledger.nodes.length);
      return assessments.nodes[0].ledger.nodes.map((one: { title: string }) => one.title).join('');
    };
    expect(await titles()).toBe('末首');
    expect(await titles({ doneOn: { from: '2018-01-01', to: '2018-02-15' } })).toBe('首');
    expect(await titles({ doneOn: { from: '2018-05-01' } })).toBe('');
    expect((await clerk.ask('{ units(first: 1) { nodes { ledger(first: 9) { totalCount } } } }')).units.nodes[0].ledger.totalCount).toBe(4);
  });

  test('the list filters by task, answer, days, unit, community and text, and orders by day both ways', async () => {
    await recorded(entry({ title: '宣传栏', keyTask: 'ATMOSPHERE', doneOn: '2018-03-01' }), entry({ title: '扫雪', doneOn: '2018-02-01' }));
    await (await world.as('clerk-2')).ask(record, { entries: [entry({ partnershipId: town.partnerships[1], title: '培训', keyTask: 'CULTURE', doneOn: '2018-02-15' })] });
    const office = await world.as('office');
    const titles = async (filter: object, orderBy = 'DONE_ON_ASC'): Promise<string> => (await office.ask('query ($filter: LedgerEntryFilter, $orderBy: LedgerEntryOrder) { ledgerEntries(first: 9, filter: $filter, orderBy: $orderBy) { nodes { title } } }', { filter, orderBy }))
      .ledgerEntries.nodes.map((one: { title: string }) => one.title).join(' ');
    expect(await titles({})).toBe('扫雪 培训 宣传栏');
    expect(await titles({}, 'DONE_ON_DESC')).toBe('宣传栏 培训 扫雪');
    expect(await titles({ keyTask: ['ATMOSPHERE', 'CULTURE'] })).toBe('培训 宣传栏');
    expect(await titles({ answer: ['CONFIRMED'] })).toBe('');
    expect(await titles({ doneOn: { from: '2018-02-15', to: '2018-02-28' } })).toBe('培训');
    expect(await titles({ unitId: town.units[0] })).toBe('扫雪 宣传栏');
    expect(await titles({ communityId: town.communities[1] })).toBe('培训');
    expect(await titles({ text: '扫' })).toBe('扫雪');
  });

  test('a deed of a day that a published round has counted is not recorded; one of another day is', async () => {
    await world.owner.query(`update round set phase = 'PUBLISHED', period_to = '2018-04-30'`);
    expect(await clerk.refused(record, { entries: [entry(), entry({ doneOn: '2018-04-30' })] })).toMatchObject([{ code: 'ROUND_CLOSED', field: 'entries.1.doneOn' }]);
    await recorded(entry());
  });

  test('money without the paper that approves it is recorded and shown so; the paper is one of the files', async () => {
    const paper = await aStoredFile(world, town, 0, 'LEDGER', { name: '审批单.pdf' });
    const foreign = await aStoredFile(world, town, 1, 'LEDGER');
    const { recordLedgerEntries } = await clerk.ask(record, { entries: [entry({ money: '100' }), entry({ money: '100', approvalFileId: paper, fileIds: [paper] }), entry()] });
    expect(recordLedgerEntries).toMatchObject([{ paperMissing: true, approvalPaper: null, files: { nodes: [] } }, { paperMissing: false, approvalPaper: { id: paper }, files: { nodes: [{ file: { id: paper } }] } }, { paperMissing: false }]);
    expect(await clerk.refused(record, { entries: [entry({ money: '1', approvalFileId: foreign })] })).toMatchObject([{ code: 'NOT_FOUND', field: 'entries.0.approvalFileId' }]);
    const lacking = async (paperMissing: boolean): Promise<number> => (await (await world.as('office')).ask('query ($filter: LedgerEntryFilter) { ledgerEntries(first: 1, filter: $filter) { totalCount } }', { filter: { paperMissing } })).ledgerEntries.totalCount;
    expect([await lacking(true), await lacking(false)]).toEqual([1, 2]);
  });

  test('ten entries cost as many statements as one, to record, to answer and to read', async () => {
    const files = [await aStoredFile(world, town, 0, 'LEDGER')];
    const some = (count: number): object[] => Array.from({ length: count }, () => entry({ fileIds: files }));
    let ids: string[] = [];
    const write = (count: number): Promise<number> => world.statements(async () => { ids = await recorded(...some(count)); });
    const confirm = (): Promise<number> => world.statements(() => community.ask(answer, { answers: ids.map((entryId) => given(entryId)) }));
    const [one, confirmOne] = [await write(1), await confirm()];
    expect([await write(10), await confirm()]).toEqual([one, confirmOne]);
    const office = await world.as('office');
    const read = (first: number): Promise<number> => world.statements(() => office.ask(
      'query ($first: Int!) { ledgerEntries(first: $first) { totalCount nodes { unit { nameZh } community { nameZh } partnership { fromDay } answeredBy { name } answerState answerDueOn answeredLate approvalPaper { name } communityItem { title } versions(first: 3) { totalCount nodes { act content { title } doneBy { name } } } files(first: 3) { nodes { file { name } } } } } }', { first }));
    expect(await read(10)).toBe(await read(1));
    const ofAssessments = (first: number): Promise<number> => world.statements(() => office.ask('query ($first: Int!) { assessments(first: $first) { nodes { ledgerCounts { awaited } ledger(first: 5) { totalCount nodes { title } } communityRatings(first: 2) { totalCount } } } }', { first }));
    expect(await ofAssessments(2)).toBe(await ofAssessments(1));
  });
});
