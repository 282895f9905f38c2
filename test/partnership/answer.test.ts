import { answerDays, answerDueOn, answerStateOf, lapsedBefore } from '../../src/partnership/answer-state.service.js';
import { addDays, workingDays } from '../builders/days.js';
import { aStoredFile, aStoredPaper } from '../builders/stored-file.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const record = 'mutation ($entries: [NewLedgerEntryInput!]!) { recordLedgerEntries(input: { entries: $entries }) { id } }';
const answer = 'mutation ($input: AnswerLedgerEntriesInput!) { answerLedgerEntries(input: $input) { done refused rows { at subjectId done code message field } } }';
const change = 'mutation ($input: ChangeLedgerEntryInput!) { changeLedgerEntry(input: $input) { id version title answer answerState answerDueOn askedOn correctedAt } }';
const history = 'query ($id: ID!) { node(id: $id) { ... on LedgerEntry { version versions(first: 9) { totalCount nodes { version act answer answerRemark handOverTo handOverOn reason content { title doneOn money fileIds } doneBy { username } createdAt } } } } }';
const state = 'query ($id: ID!) { node(id: $id) { ... on LedgerEntry { answer answerState answerDueOn answerDaysLeft answeredLate answerable changeable withdrawable answerRemark handOverTo handOverOn answeredBy { username } } } }';

describe('the days for an answer', () => {
  const calendar = workingDays([{ day: '2018-05-01', kind: 'HOLIDAY' }, { day: '2018-04-28', kind: 'WORKDAY' }, { day: '2018-04-30', kind: 'HOLIDAY' }]);

  test('are ten working days, holidays left out and make-up days counted', () => {
    expect(answerDays).toBe(10);
    expect(answerDueOn(calendar, '2018-05-14')).toBe('2018-05-28');
    // Friday 20 April: nine working days to 4 May, Saturday 28 April among them, Monday 30 and Tuesday 1 May not.
    expect(answerDueOn(calendar, '2018-04-20')).toBe('2018-05-07');
  });

  test('are over on the same day for the row and for the filter, whatever the days', () => {
    for (let asked = '2018-04-01'; asked < '2018-06-01'; asked = addDays(asked, 1)) {
      for (let today = asked; today < addDays(asked, 40); today = addDays(today, 1)) {
        const lapsed = answerStateOf({ answer: 'UNANSWERED', withdrawnAt: null, askedOn: asked }, lapsedBefore(calendar, today)) === 'LAPSED';
        expect([asked, today, lapsed]).toEqual([asked, today, answerDueOn(calendar, asked) < today]);
      }
    }
  });
});

describe("the community's answer", () => {
  let world: World;
  let town: Town;
  let clerk: Person;
  let community: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    [clerk, community] = [await world.as('clerk-1'), await world.as('community-1')];
  });
  afterEach(() => world.close());

  const entry = (more: object = {}): object => ({ partnershipId: town.partnerships[0], keyTask: 'ENVIRONMENT', title: '清理楼道', doneOn: '2018-05-01', ...more });
  const recorded = async (...entries: object[]): Promise<string[]> => (await clerk.ask(record, { entries })).recordLedgerEntries.map((one: { id: string }) => one.id);
  const given = (entryId: string, more: object = {}): object => ({ entryId, baseVersion: 1, answer: 'CONFIRMED', ...more });
  const answering = async (answers: object[], who = community): Promise<any> => (await who.ask(answer, { input: { answers } })).answerLedgerEntries;
  const read = async (id: string, who = community): Promise<any> => (await who.ask(state, { id })).node;
  const at = async (instant: string): Promise<void> => {
    world.clock.moveTo(new Date(instant));
    [clerk, community] = [await world.as('clerk-1'), await world.as('community-1')];
  };

  test('confirms, confirms in part and disputes, and the unit sees the answers but not whose they are', async () => {
    const [a, b, c] = await recorded(entry(), entry(), entry());
    expect(await answering([given(c!, { answer: 'DISPUTED', remark: '没有来' }), given(a!), given(b!, { answer: 'PARTLY_CONFIRMED', remark: '只来两人' })])).toMatchObject({ done: 3, refused: 0, rows: [{ subjectId: c }, { subjectId: a }, { subjectId: b }] });
    expect(await read(c!)).toMatchObject({ answer: 'DISPUTED', answerState: 'DISPUTED', answerRemark: '没有来', answeredBy: { username: 'community-1' } });
    expect(await read(c!, clerk)).toMatchObject({ answerRemark: '没有来', answeredBy: null });
    expect((await (await world.as('examiner-1a')).ask(history, { id: c })).node.versions.nodes).toMatchObject([{ act: 'RECORDED', doneBy: null }, { act: 'ANSWERED', doneBy: null }]);
    expect((await community.ask(history, { id: c })).node.versions.nodes).toMatchObject([{ act: 'RECORDED' }, { act: 'ANSWERED', answerRemark: '没有来', doneBy: { username: 'community-1' } }]);
  });

  test('gives each row its own result: what is wrong with one keeps no other from being answered', async () => {
    const [a, b, c, d, e, f] = await recorded(...Array.from({ length: 6 }, () => entry()));
    const result = await answering([
      given(a!), given(b!, { answer: 'DISPUTED' }), given(b!), given(c!, { answer: 'PARTLY_CONFIRMED', remark: ' ' }), given(d!, { answer: 'UNANSWERED' }), given(e!, { baseVersion: 7 }), given('no key'), given(f!)]);
    expect(result).toMatchObject({ done: 2, refused: 6 });
    expect(result.rows.map((row: any) => [row.at, row.done, row.code, row.field, row.subjectId])).toEqual([
      [0, true, null, null, a], [1, false, 'INVALID_INPUT', 'remark', b], [2, false, 'INVALID_INPUT', 'entryId', b], [3, false, 'INVALID_INPUT', 'remark', c], [4, false, 'INVALID_INPUT', 'answer', d],
      [5, false, 'STALE', 'baseVersion', e], [6, false, 'NOT_FOUND', 'entryId', null], [7, true, null, null, f]]);
    expect(await world.value(`select count(*) from ledger_entry where answer <> 'UNANSWERED'`)).toBe(2);
    expect(await world.value(`select count(*) from audit_entry where action = 'ledgerEntry.answer'`)).toBe(8);
    expect(await community.refused(answer, { input: { answers: [given(c!, { remark: '长'.repeat(501) })] } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'answers.0.remark' }]);
  });

  test('repeated with its key it is answered as before, row by row, and done once', async () => {
    const [a, b] = await recorded(entry(), entry());
    const input = { idempotencyKey: 'once', answers: [given(a!), given(b!, { answer: 'DISPUTED' })] };
    const first = await community.ask(answer, { input });
    expect(await community.ask(answer, { input })).toEqual(first);
    expect(await world.value('select version from ledger_entry where id = $1', [a])).toBe(2);
  });

  test('of two answers to the same entries at once, in either order, one is taken and the other has read an older version', async () => {
    const ids = await recorded(entry(), entry(), entry());
    const outcomes = await meetingAt(world, 'select from ledger_entry for update', [() => answering(ids.map((id) => given(id))), () => answering([...ids].reverse().map((id) => given(id)))]);
    expect(outcomes.map((one) => (one.status === 'fulfilled' ? `${one.value.done} ${one.value.rows.map((row: any) => row.code)}` : 'broken')).sort()).toEqual(['0 STALE,STALE,STALE', '3 ,,']);
  });

  test('of an answer and a change by the unit at the same moment one is stale, so that nobody signs what they have not read', async () => {
    const [id] = await recorded(entry());
    const content = { keyTask: 'ENVIRONMENT', title: '清理楼道和天井', doneOn: '2018-05-01' };
    const outcomes = await meetingAt(world, 'select from ledger_entry for update', [
      async () => (await answering([given(id!)])).rows[0].code ?? 'done', async () => clerk.ask(change, { input: { entryId: id, baseVersion: 1, content } }).then(() => 'done', (error) => error.response.errors[0].extensions.code)]);
    expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value : 'broken')).sort()).toEqual(['STALE', 'done']);
  });

  test('is corrected while the round that counts the entry is OPEN, with both answers readable; from its inspection on it stays', async () => {
    const [id] = await recorded(entry());
    await answering([given(id!, { answer: 'DISPUTED', remark: '没有来' })]);
    expect(await answering([given(id!, { baseVersion: 2 })])).toMatchObject({ done: 1 });
    expect((await community.ask(history, { id })).node.versions.nodes.map((one: any) => [one.version, one.act, one.answer, one.answerRemark])).toEqual([
      [1, 'RECORDED', 'UNANSWERED', ''], [2, 'ANSWERED', 'DISPUTED', '没有来'], [3, 'ANSWER_CORRECTED', 'CONFIRMED', '']]);
    await world.owner.query(`update round set phase = 'INSPECTION'`);
    expect((await answering([given(id!, { baseVersion: 3, answer: 'DISPUTED', remark: '还是没有来' })])).rows).toMatchObject([{ code: 'WRONG_STATE', field: 'entryId' }]);
    expect(await read(id!)).toMatchObject({ answer: 'CONFIRMED', answerable: false });
  });

  test('is given for the first time as long as nothing is published', async () => {
    const [a, b] = await recorded(entry(), entry());
    await world.owner.query(`update round set phase = 'REVIEW'`);
    expect(await answering([given(a!)])).toMatchObject({ done: 1 });
    await world.owner.query(`update round set phase = 'PUBLISHED'`);
    expect((await answering([given(b!)])).rows).toMatchObject([{ code: 'ROUND_CLOSED', field: 'entryId' }]);
    expect(await read(b!)).toMatchObject({ answer: 'UNANSWERED', answerable: false });
  });

  test('of money or goods says who took them over and when; a dispute and a deed without either do not', async () => {
    const [goods, other, none] = await recorded(entry({ goods: [{ item: '图书', quantity: 20, unit: '册' }] }), entry({ goods: [{ item: '桌椅' }] }), entry());
    const rows = async (more: object): Promise<any> => (await answering([given(goods!, more)])).rows[0];
    expect(await rows({})).toMatchObject({ code: 'INVALID_INPUT', field: 'handOverTo' });
    expect(await rows({ handOverTo: '赵主任' })).toMatchObject({ code: 'INVALID_INPUT', field: 'handOverOn' });
    expect(await rows({ handOverTo: '赵主任', handOverOn: '2018-05-15' })).toMatchObject({ code: 'INVALID_INPUT', field: 'handOverOn' });
    expect(await rows({ answer: 'PARTLY_CONFIRMED', remark: '只有十册' })).toMatchObject({ code: 'INVALID_INPUT', field: 'handOverTo' });
    expect(await rows({ handOverTo: '赵主任', handOverOn: '2018-05-02' })).toMatchObject({ done: true });
    expect(await read(goods!, clerk)).toMatchObject({ handOverTo: '赵主任', handOverOn: '2018-05-02' });
    expect(await answering([given(other!, { answer: 'DISPUTED', remark: '没有收到' }), given(none!, { handOverTo: '赵主任', handOverOn: '2018-05-02' })])).toMatchObject({ done: 2 });
    expect(await read(none!)).toMatchObject({ handOverTo: '', handOverOn: null });
  });

  test("comes with the community's own papers, which stay when the unit corrects its entry; a row with another's paper is refused alone", async () => {
    const own = await aStoredPaper(world, town, 0, 'community', { name: '签收单.pdf' });
    const foreign = await aStoredPaper(world, town, 1, 'community', {});
    const [a, b] = await recorded(entry({ goods: [{ item: '图书' }] }), entry());
    const taken = { handOverTo: '赵主任', handOverOn: '2018-05-02', fileIds: [own] };
    expect((await answering([given(b!, { fileIds: [foreign] }), given(a!, { ...taken, answer: 'PARTLY_CONFIRMED', remark: '只有十册' })])).rows).toMatchObject([{ done: false, code: 'NOT_FOUND', field: 'fileIds' }, { done: true }]);
    const files = async (): Promise<any> => (await clerk.ask('query ($id: ID!) { node(id: $id) { ... on LedgerEntry { files(first: 9) { nodes { ofCommunity file { name } } } versions(first: 9) { nodes { content { fileIds } } } } } }', { id: a })).node;
    await clerk.ask(change, { input: { entryId: a, baseVersion: 2, content: { keyTask: 'CULTURE', title: '捐书十册', doneOn: '2018-05-01', goods: [{ item: '图书', quantity: 10, unit: '册' }] } } });
    await answering([given(a!, { ...taken, baseVersion: 3 })]);
    expect(await files()).toEqual({ files: { nodes: [{ ofCommunity: true, file: { name: '签收单.pdf' } }] }, versions: { nodes: [[], [own], [own], [own]].map((fileIds) => ({ content: { fileIds } })) } });
  });

  test('confirms no money in full without the paper that approves it, and does with it', async () => {
    const [id] = await recorded(entry({ money: '500' }));
    const taken = { handOverTo: '赵主任', handOverOn: '2018-05-02' };
    expect((await answering([given(id!, taken)])).rows).toMatchObject([{ code: 'WRONG_STATE', field: 'answer' }]);
    const paper = await aStoredFile(world, town, 0, 'LEDGER');
    await clerk.ask(change, { input: { entryId: id, baseVersion: 1, content: { keyTask: 'FACILITY', title: '捐款', doneOn: '2018-05-01', money: '500', approvalFileId: paper } } });
    expect((await answering([given(id!, taken)])).rows).toMatchObject([{ code: 'STALE' }]);
    expect(await answering([given(id!, { ...taken, baseVersion: 2 })])).toMatchObject({ done: 1 });
  });

  test('that does not come in ten working days counts as unconfirmed, says so to everybody, and is taken late as late', async () => {
    const [id, other] = await recorded(entry(), entry());
    expect(await read(id!)).toMatchObject({ answerState: 'AWAITED', answerDueOn: '2018-05-28', answerDaysLeft: 10, answeredLate: false });
    await at('2018-05-28T23:30:00+08:00');
    expect(await read(id!)).toMatchObject({ answerState: 'AWAITED' });
    await at('2018-05-29T00:30:00+08:00');
    for (const name of ['clerk-1', 'unit-leader-1', 'community-1', 'examiner-1a', 'leader-1', 'office']) expect(await read(id!, await world.as(name))).toMatchObject({ answer: 'UNANSWERED', answerState: 'LAPSED', answerDaysLeft: -1, answerable: true, changeable: true });
    await answering([given(id!)]);
    expect(await read(id!)).toMatchObject({ answerState: 'CONFIRMED', answeredLate: true, answerDaysLeft: null, answerable: true, changeable: false, withdrawable: false });
    const office = await world.as('office');
    const lapsed = async (who: Person, filter: object): Promise<string[]> => (await who.ask('query ($filter: LedgerEntryFilter) { ledgerEntries(first: 9, filter: $filter) { totalCount nodes { id } } }', { filter })).ledgerEntries.nodes.map((one: { id: string }) => one.id);
    expect(await lapsed(office, { answerState: 'LAPSED' })).toEqual([other]);
    expect(await lapsed(office, { answerState: 'AWAITED' })).toEqual([]);
    expect(await lapsed(office, { answerState: 'CONFIRMED' })).toEqual([id]);
  });

  test('is given a day more for a holiday that the office sets afterwards', async () => {
    const [id] = await recorded(entry());
    await (await world.as('admin')).ask('mutation ($input: SetCalendarDaysInput!) { setCalendarDays(input: $input) { id } }', { input: { days: [{ day: '2018-05-23', kind: 'HOLIDAY', name: '防汛停工' }] } });
    expect(await read(id!)).toMatchObject({ answerDueOn: '2018-05-29' });
  });

  test('filter and row agree below a unit, a partnership and an assessment, and a withdrawn entry is not what a round counts', async () => {
    const [lapsed, confirmed, withdrawn] = await recorded(entry(), entry(), entry());
    await answering([given(confirmed!)]);
    await clerk.ask('mutation ($input: WithdrawLedgerEntryInput!) { withdrawLedgerEntry(input: $input) { id } }', { input: { entryId: withdrawn, baseVersion: 1, reason: '重复登记' } });
    await at('2018-06-15T09:00:00+08:00');
    const [awaited] = await recorded(entry({ money: '10', doneOn: '2018-06-14' }));
    const examiner = await world.as('examiner-1a');
    const below = async (answerState: string): Promise<string[][]> => {
      const { units, partnerships, assessments } = await examiner.ask(`query ($filter: LedgerEntryFilter) {
        units(first: 1) { nodes { ledger(first: 9, filter: $filter) { nodes { id answerState } } } } partnerships(first: 1) { nodes { ledger(first: 9, filter: $filter) { nodes { id answerState } } } }
        assessments(first: 1) { nodes { ledger(first: 9, filter: $filter) { totalCount nodes { id answerState } } } } }`, { filter: { answerState } });
      return [units, partnerships, assessments].map((page: any) => page.nodes[0].ledger.nodes.map((one: any) => { expect(one.answerState).toBe(answerState); return one.id; }));
    };
    expect(await below('LAPSED')).toEqual([[lapsed], [lapsed], [lapsed]]);
    expect(await below('AWAITED')).toEqual([[awaited], [awaited], [awaited]]);
    expect(await below('CONFIRMED')).toEqual([[confirmed], [confirmed], [confirmed]]);
    expect(await below('WITHDRAWN')).toEqual([[withdrawn], [withdrawn], []]);
    expect((await examiner.ask('{ assessments(first: 1) { nodes { ledgerCounts { awaited lapsed confirmed partlyConfirmed disputed withdrawn paperMissing } } } }')).assessments.nodes).toEqual([
      { ledgerCounts: { awaited: 1, lapsed: 1, confirmed: 1, partlyConfirmed: 0, disputed: 0, withdrawn: 1, paperMissing: 1 } }]);
  });
});
