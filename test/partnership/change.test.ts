import { aStoredFile } from '../builders/stored-file.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const record = 'mutation ($entries: [NewLedgerEntryInput!]!) { recordLedgerEntries(input: { entries: $entries }) { id } }';
const answer = 'mutation ($answers: [LedgerAnswerInput!]!) { answerLedgerEntries(input: { answers: $answers }) { done rows { code } } }';
const change = 'mutation ($input: ChangeLedgerEntryInput!) { changeLedgerEntry(input: $input) { id version title doneOn answer answerRemark answerState askedOn answerDueOn correctedAt files(first: 9) { nodes { file { id } } } } }';
const withdraw = 'mutation ($input: WithdrawLedgerEntryInput!) { withdrawLedgerEntry(input: $input) { version answerState withdrawnAt withdrawalReason } }';
const leeway = 'query ($id: ID!) { node(id: $id) { ... on LedgerEntry { changeable withdrawable } } }';
const history = 'query ($id: ID!) { node(id: $id) { ... on LedgerEntry { versions(first: 9) { nodes { version act answer answerRemark reason content { title doneOn staff fileIds } } } } } }';

describe('an entry that is changed', () => {
  let world: World;
  let town: Town;
  let clerk: Person;
  let community: Person;
  let id: string;
  const content = (more: object = {}): object => ({ keyTask: 'ENVIRONMENT', title: '清理楼道', doneOn: '2018-05-01', staff: 5, ...more });
  const changing = (baseVersion: number, more: object = {}): object => ({ input: { entryId: id, baseVersion, content: content(more) } });
  const answering = (baseVersion: number, kind: string, remark = ''): Promise<any> => community.ask(answer, { answers: [{ entryId: id, baseVersion, answer: kind, remark }] });
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    [clerk, community] = [await world.as('clerk-1'), await world.as('community-1')];
    id = (await clerk.ask(record, { entries: [{ partnershipId: town.partnerships[0], ...content() }] })).recordLedgerEntries[0].id;
  });
  afterEach(() => world.close());

  test('before there is an answer has the community asked anew, and keeps every version with its files', async () => {
    const [a, b] = [await aStoredFile(world, town, 0, 'LEDGER'), await aStoredFile(world, town, 0, 'LEDGER')];
    await clerk.ask(change, changing(1, { title: '清理楼道一', fileIds: [a] }));
    world.clock.moveTo(new Date('2018-05-20T09:00:00+08:00'));
    clerk = await world.as('clerk-1');
    expect((await clerk.ask(change, changing(2, { title: '清理楼道二', doneOn: '2018-05-02', fileIds: [b] }))).changeLedgerEntry).toMatchObject({
      version: 3, title: '清理楼道二', doneOn: '2018-05-02', askedOn: '2018-05-20', answerDueOn: '2018-06-01', answerState: 'AWAITED', correctedAt: null, files: { nodes: [{ file: { id: b } }] } });
    expect((await clerk.ask(change, changing(3, { title: '清理楼道三', fileIds: [a, b] }))).changeLedgerEntry.files.nodes.length).toBe(2);
    expect((await clerk.ask(history, { id })).node.versions.nodes).toMatchObject([
      { version: 1, act: 'RECORDED', content: { title: '清理楼道', fileIds: [] } }, { version: 2, act: 'CHANGED', content: { title: '清理楼道一', fileIds: [a] } },
      { version: 3, content: { title: '清理楼道二', doneOn: '2018-05-02', fileIds: [b] } }, { version: 4, content: { title: '清理楼道三', fileIds: [a, b] } }]);
  });

  test('by two clerks at once is changed by one, and the other has both versions at hand', async () => {
    const outcomes = await meetingAt(world, 'select from ledger_entry for update', [() => clerk.ask(change, changing(1, { title: '甲' })), () => clerk.ask(change, changing(1, { title: '乙' }))]);
    expect(outcomesOf(outcomes)).toEqual(['STALE', 'done']);
    const [refusal] = await clerk.refused(change, changing(1, { title: '丙' })) as any[];
    expect(refusal).toMatchObject({ code: 'STALE', field: 'baseVersion', current: { version: 2, fileIds: [] }, given: { baseVersion: 1, title: '丙' } });
    expect(['甲', '乙']).toContain(refusal.current.title);
  });

  test('after a dispute is corrected once, which takes the answer away and asks again; the dispute stays readable', async () => {
    await answering(1, 'DISPUTED', '没有来');
    expect((await clerk.ask(change, changing(2, { staff: 3 }))).changeLedgerEntry).toMatchObject({ version: 3, answer: 'UNANSWERED', answerRemark: '', answerState: 'AWAITED', correctedAt: expect.any(String) });
    expect((await answering(3, 'PARTLY_CONFIRMED', '只来两人')).answerLedgerEntries.done).toBe(1);
    expect(await clerk.refused(change, changing(4, { staff: 2 }))).toMatchObject([{ code: 'WRONG_STATE', field: 'entryId' }]);
    expect((await clerk.ask(history, { id })).node.versions.nodes.map((one: any) => [one.act, one.answer, one.answerRemark, one.content.staff])).toEqual([
      ['RECORDED', 'UNANSWERED', '', 5], ['ANSWERED', 'DISPUTED', '没有来', 5], ['CORRECTED', 'UNANSWERED', '', 3], ['ANSWERED', 'PARTLY_CONFIRMED', '只来两人', 3]]);
  });

  test('once confirmed stays as it is', async () => {
    await answering(1, 'CONFIRMED');
    expect(await clerk.code(change, changing(2))).toBe('WRONG_STATE');
    expect(await clerk.code(withdraw, { input: { entryId: id, baseVersion: 2, reason: '重复' } })).toBe('WRONG_STATE');
  });

  test('is withdrawn with a reason until there is an answer, counts nowhere, and is neither answered nor changed any more', async () => {
    expect(await clerk.refused(withdraw, { input: { entryId: id, baseVersion: 1, reason: '' } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'reason' }]);
    expect(await clerk.code(withdraw, { input: { entryId: id, baseVersion: 4, reason: '重复登记' } })).toBe('STALE');
    expect((await clerk.ask(withdraw, { input: { entryId: id, baseVersion: 1, reason: '重复登记' } })).withdrawLedgerEntry).toMatchObject({ version: 2, answerState: 'WITHDRAWN', withdrawalReason: '重复登记' });
    expect((await answering(2, 'CONFIRMED')).answerLedgerEntries.rows).toEqual([{ code: 'WRONG_STATE' }]);
    expect(await clerk.code(change, changing(2))).toBe('WRONG_STATE');
    expect(await clerk.code(withdraw, { input: { entryId: id, baseVersion: 2, reason: '再撤' } })).toBe('WRONG_STATE');
    expect((await clerk.ask('{ assessments(first: 1) { nodes { ledger(first: 1) { totalCount } } } ledgerEntries(first: 1, filter: { withdrawn: true }) { totalCount } }'))).toEqual({ assessments: { nodes: [{ ledger: { totalCount: 0 } }] }, ledgerEntries: { totalCount: 1 } });
    expect((await clerk.ask(history, { id })).node.versions.nodes[1]).toMatchObject({ act: 'WITHDRAWN', reason: '重复登记' });
  });

  test('after a dispute is not withdrawn: what was disputed stays to be seen', async () => {
    await answering(1, 'DISPUTED', '没有来');
    expect(await clerk.code(withdraw, { input: { entryId: id, baseVersion: 2, reason: '算了' } })).toBe('WRONG_STATE');
  });

  test.each(['INSPECTION', 'REVIEW', 'PUBLISHED', 'CLOSED'])('stays as it is once a round that counts its day, of before or after, is in %s', async (phase) => {
    await world.owner.query(`update round set phase = $1, period_from = '2018-05-01', period_to = '2018-05-01'`, [phase]);
    expect((await clerk.ask(leeway, { id })).node).toEqual({ changeable: false, withdrawable: false });
    expect(await clerk.code(change, changing(1, { doneOn: '2018-05-02' }))).toBe('ROUND_CLOSED');
    expect(await clerk.code(withdraw, { input: { entryId: id, baseVersion: 1, reason: '重复' } })).toBe('ROUND_CLOSED');
    await world.owner.query(`update round set period_from = '2018-05-02', period_to = '2018-05-02'`);
    expect(await clerk.code(change, changing(1, { doneOn: '2018-05-02' }))).toBe('ROUND_CLOSED');
    expect((await clerk.ask(leeway, { id })).node).toEqual({ changeable: true, withdrawable: true });
    await clerk.ask(change, changing(1, { title: '仍可修改' }));
  });

  test('is checked like a new one', async () => {
    for (const [more, code, field] of [[{ doneOn: '2018-05-15' }, 'INVALID_INPUT', 'content.doneOn'], [{ doneOn: '2017-12-31' }, 'INVALID_INPUT', 'content.doneOn'], [{ title: '' }, 'INVALID_INPUT', 'content.title'],
      [{ fileIds: [await aStoredFile(world, town, 1, 'LEDGER')] }, 'NOT_FOUND', 'content.fileIds'], [{ communityItemId: 'no key' }, 'NOT_FOUND', 'content.communityItemId']] as const) {
      expect(await clerk.refused(change, changing(1, more))).toMatchObject([{ code, field }]);
    }
    expect(await world.value('select version from ledger_entry')).toBe(1);
  });

  test('of a change to a later day and the end of the partnership before it, one finds the other', async () => {
    const end = 'mutation ($id: ID!) { endPartnership(input: { partnershipId: $id, toDay: "2018-05-05" }) { id } }';
    const office = await world.as('office');
    const outcomes = await meetingAt(world, `select pg_advisory_xact_lock(hashtextextended('${town.partnerships[0]}', 3))`, [() => clerk.ask(change, changing(1, { doneOn: '2018-05-10' })), () => office.ask(end, { id: town.partnerships[0] })]);
    expect(outcomesOf(outcomes).filter((one) => one === 'done').length).toBe(1);
    expect(await world.value('select count(*) from ledger_entry e join partnership p on p.id = e.partnership_id where e.done_on > p.to_day')).toBe(0);
  });

  test('is changed by its own clerk alone', async () => {
    for (const name of ['unit-leader-1', 'community-1', 'office', 'examiner-1a']) {
      expect(await (await world.as(name)).code(change, changing(1))).toBe('FORBIDDEN');
      expect(await (await world.as(name)).code(withdraw, { input: { entryId: id, baseVersion: 1, reason: '重复' } })).toBe('FORBIDDEN');
    }
    for (const name of ['clerk-2', 'clerk-1@other']) {
      expect(await (await world.as(name)).refused(change, changing(1))).toMatchObject([{ code: 'NOT_FOUND', field: 'entryId' }]);
      expect(await (await world.as(name)).refused(withdraw, { input: { entryId: id, baseVersion: 1, reason: '重复' } })).toMatchObject([{ code: 'NOT_FOUND', field: 'entryId' }]);
    }
    await clerk.ask(change, changing(1));
  });

  test('a unit answers its own ledger by no statement: the database refuses it', async () => {
    const asClerk = async (text: string): Promise<number | null> => {
      await world.owner.query('begin');
      try {
        await world.owner.query(`select set_config('app.office_id', $1, true), set_config('app.unit_id', $2, true)`, [town.officeId, town.units[0]]);
        await world.owner.query('set local role kaohe_unit_clerk');
        return (await world.owner.query(text)).rowCount;
      } finally {
        await world.owner.query('rollback');
      }
    };
    await expect(asClerk(`update ledger_entry set answer = 'CONFIRMED', answered_at = now()`)).rejects.toThrow('does not answer its own ledger');
    await expect(asClerk(`insert into ledger_entry (answer) values ('CONFIRMED')`)).rejects.toThrow('permission denied');
    expect(await asClerk(`update ledger_entry set answer = 'UNANSWERED'`)).toBe(1);
  });
});
