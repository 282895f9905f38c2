import writeWorkbook from 'write-excel-file/node';
import { cellsOf, workbookType } from '../../src/platform/workbook/cells.js';
import { aTown, type Town } from '../builders/town.js';
import { event, handsIn, hasRecorded } from '../builders/roll-call.js';
import { uploaded } from '../support/upload.js';
import { World, type Person } from '../support/world.js';

const preview = 'mutation ($id: ID!) { previewDutyImport(input: { fileId: $id }) { id state good bad unchanged columns badRows { rowNumber cells reasons } errorWorkbookUrl file { name } createdBy { username } } }';
const confirm = 'mutation ($id: ID!, $skipBad: Boolean!) { confirmDutyImport(input: { dutyImportId: $id, skipBad: $skipBad }) { id state good confirmedAt } }';
const titles = ['日期', '班次', '路口', '单位', '应到', '实到', '领导到岗', '人员', '到岗时间', '离岗时间', '缺勤', '迟到分钟', '早退分钟', '不认真', '认真负责', '备注'];

describe('importing a day of the roll-call', () => {
  let world: World;
  let town: Town;
  let office: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    office = await world.as('office');
  });
  afterAll(() => world.close());

  const row = (over: Record<string, string> = {}): string[] => {
    const cells: Record<string, string> = { 日期: '2018-05-10', 班次: '早班', 路口: '路口1', 单位: '单位1', 实到: '2', ...over };
    return titles.map((title) => cells[title] ?? '');
  };
  const xlsx = (rows: readonly (readonly string[])[]): Promise<Buffer> => writeWorkbook([titles, ...rows].map((cells) => cells.map((value) => ({ value, type: String }))) as never).toBuffer();
  const previewed = async (rows: readonly (readonly string[])[], by = office) =>
    (await by.ask(preview, { id: await uploaded(by, await xlsx(rows), { purpose: 'IMPORT', name: '点名.xlsx' }) })).previewDutyImport;
  const confirmed = async (id: string, skipBad = false) => (await office.ask(confirm, { id, skipBad })).confirmDutyImport;
  const written = () => world.value<string>("select (select count(*) from duty_line) || ' lines, ' || (select count(*) from duty_event) || ' events'");
  const reasons = async (...rows: string[][]): Promise<string[][]> => (await previewed(rows)).badRows.map(({ reasons: why }: { reasons: string[] }) => why);

  test('nothing is recorded before it is confirmed, the good rows are then, and the same file twice changes nothing', async () => {
    const rows = [
      row({ 应到: '3', 领导到岗: '是', 人员: '志愿者', 到岗时间: '7:35', 离岗时间: '08：20', 迟到分钟: '５', 早退分钟: '10', 备注: '雨' }),
      row({ 班次: '晚', 单位: 'unit-001', 路口: 'intersection-01', 实到: '0', 缺勤: '是' }),
      row({ 日期: '2018年5月11日', 单位: '单位2', 路口: '路口2', 不认真: '聊天', 认真负责: '搀扶老人' }),
    ];
    const before = await written();
    const found = await previewed(rows);
    expect(found).toMatchObject({ state: 'PREVIEWED', good: 3, bad: 0, unchanged: 0, columns: titles, badRows: [], errorWorkbookUrl: null, file: { name: '点名.xlsx' }, createdBy: { username: 'office' } });
    expect(await written()).toBe(before);
    expect(await confirmed(found.id)).toMatchObject({ state: 'CONFIRMED', good: 3 });
    const { dutyLines } = await office.ask('{ dutyLines(first: 10, orderBy: CREATED_AT_ASC) { nodes { day shift due present leaderPresent staffKind arrivedAt leftAt source remark state recordedBy { username } unit { code } events(first: 5, orderBy: KIND_ASC) { nodes { kind minutes reason } } } } }');
    expect(dutyLines.nodes).toMatchObject([
      { day: '2018-05-10', shift: 'MORNING', due: 3, present: 2, leaderPresent: true, staffKind: 'VOLUNTEER', arrivedAt: '07:35', leftAt: '08:20', source: 'IMPORT', remark: '雨', state: 'COUNTS', recordedBy: { username: 'office' }, unit: { code: 'unit-001' },
        events: { nodes: [{ kind: 'LATE', minutes: 5 }, { kind: 'LEFT_EARLY', minutes: 10 }] } },
      { shift: 'EVENING', present: 0, events: { nodes: [{ kind: 'ABSENT' }] } },
      { day: '2018-05-11', unit: { code: 'unit-002' }, events: { nodes: [{ kind: 'CARELESS', reason: '聊天' }, { kind: 'CONSCIENTIOUS', reason: '搀扶老人' }] } },
    ]);
    const after = await written();
    expect(await confirmed(found.id)).toMatchObject({ state: 'CONFIRMED' });
    const again = await previewed(rows);
    expect(again).toMatchObject({ good: 0, bad: 0, unchanged: 3 });
    await confirmed(again.id);
    // Another hand with the same file changes nothing either.
    const admin = await world.as('admin');
    expect(await previewed(rows, admin)).toMatchObject({ good: 0, unchanged: 3 });
    expect(await written()).toBe(after);
  });

  test('bad rows are told with all their reasons in Chinese, in the answer and in a red column of the same workbook', async () => {
    const rows = [row({ 日期: '2018-05-09' }), row({ 日期: '2018-13-01', 班次: '中班' }), row({ 日期: '2018-05-15' }), row({ 单位: '单位2' }), row({ 实到: '' })];
    const found = await previewed(rows);
    expect(found).toMatchObject({ good: 1, bad: 4, badRows: [
      { rowNumber: 3, reasons: ['日期“2018-13-01”不认识，应如 2018-05-10', '班次“中班”不认识，应为：早班、晚班'] },
      { rowNumber: 4, reasons: ['日期“2018-05-15”还没有到'] },
      { rowNumber: 5, reasons: ['2018-05-10 没有“单位2”在“路口1”的值班点'] },
      { rowNumber: 6, reasons: ['缺少实到'] },
    ] });
    const response = await fetch(`${world.url}${found.errorWorkbookUrl}`, { headers: office.headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, workbookType]);
    const [heading, good, bad] = await cellsOf(Buffer.from(await response.arrayBuffer()), workbookType);
    expect(heading).toEqual(['原因', ...titles]);
    expect([good![0], bad![0]]).toEqual(['', '日期“2018-13-01”不认识，应如 2018-05-10；班次“中班”不认识，应为：早班、晚班']);
    expect(await office.refused(confirm, { id: found.id, skipBad: false })).toMatchObject([{ code: 'INVALID_INPUT', field: 'skipBad', blockers: [{ code: 'BAD_ROW' }, {}, {}, {}] }]);
    const before = await world.value<number>('select count(*)::int from duty_line');
    await confirmed(found.id, true);
    expect(await world.value('select count(*)::int from duty_line')).toBe(before + 1);
  });

  test('what contradicts itself, another row, a suspension or a publication is bad', async () => {
    const day = '2018-05-08';
    await office.ask('mutation ($day: LocalDate!) { suspendDuty(input: { days: [$day], shift: EVENING, cause: RAIN, reason: "大雨" }) { id } }', { day });
    const of = (over: Record<string, string>) => row({ 日期: day, ...over });
    expect(await reasons(
      of({ 缺勤: '是', 迟到分钟: '5' }), of({ 实到: '0' }), of({ 实到: '0', 领导到岗: '是', 缺勤: '是' }), of({ 到岗时间: '8:00', 离岗时间: '7:59' }), of({ 到岗时间: '25:00' }), of({ 实到: '201', 迟到分钟: '-1' }), of({ 应到: '0', 实到: '0', 缺勤: '是' }),
      of({ 班次: '晚班', 实到: '0', 缺勤: '是' }), of({ 备注: '长'.repeat(501) }), of({}), of({}),
    )).toEqual([
      ['缺勤不能和其他情况同时填写', '缺勤时实到应为 0'], ['实到为 0 时应填缺勤'], ['实到为 0 时领导不可能到岗'], ['离岗时间不晚于到岗时间'], ['到岗时间“25:00”不认识，应如 07:30'],
      ['实到“201”不是 0 到 200 的整数', '迟到分钟“-1”不是 0 到 600 的整数'], ['应到为 0，不能是缺勤'], ['当班已停岗（大雨），不记缺勤、迟到和早退'], ['备注超过 500 个字'], ['与第 11 行是同一单位、路口和班次'],
    ]);
    await world.owner.query("update round set phase = 'PUBLISHED' where id = $1", [town.roundId]);
    expect(await reasons(of({}))).toEqual([[`${day} 计入的排名已经公布`]]);
    await world.owner.query("update round set phase = 'OPEN' where id = $1", [town.roundId]);
    expect(await previewed([of({ 班次: '晚班', 实到: '0' })])).toMatchObject({ good: 1, bad: 0 });
  });

  test('a row of a shift that a supervisor has recorded is kept as a duplicate, and counts where it came first', async () => {
    const day = '2018-05-07';
    const supervisor = await world.as('supervisor-1');
    await hasRecorded(supervisor, { dutyPostId: town.posts[0], day, events: [event('LATE')] });
    await confirmed((await previewed([row({ 日期: day }), row({ 日期: day, 班次: '晚班' })])).id);
    expect((await world.owner.query('select shift, state, source from duty_line where day = $1 order by shift, state', [day])).rows).toEqual([
      { shift: 'EVENING', state: 'COUNTS', source: 'IMPORT' }, { shift: 'MORNING', state: 'COUNTS', source: 'PHONE' }, { shift: 'MORNING', state: 'DUPLICATE', source: 'IMPORT' }]);
    expect(await handsIn(supervisor, { dutyPostId: town.posts[0], day, shift: 'EVENING' })).toMatchObject([{ done: true, note: 'DUPLICATE' }]);
  });

  test('of the same import confirmed twice at once, and of the same file in two imports, each row is recorded once', async () => {
    const rows = [row({ 日期: '2018-05-04' }), row({ 日期: '2018-05-04', 班次: '晚班' })];
    const [one, two] = [await previewed(rows), await previewed(rows)];
    await Promise.all([confirmed(one.id), confirmed(one.id), confirmed(two.id)]);
    expect(await world.value("select count(*)::int from duty_line where day = '2018-05-04'")).toBe(2);
  });

  test('the template has the columns and drop-downs of what is understood, and only the office gets it or an import', async () => {
    const response = await fetch(`${world.url}/duty/template.xlsx`, { headers: office.headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(await cellsOf(bytes, workbookType)).toEqual([titles]);
    const found = await previewed([row({ 日期: '' })]);
    const status = async (path: string, person: Person): Promise<number> => (await fetch(`${world.url}${path}`, { headers: person.headers })).status;
    for (const who of ['clerk-1', 'supervisor-1', 'auditor']) {
      const person = await world.as(who);
      expect([await status('/duty/template.xlsx', person), await status(found.errorWorkbookUrl, person), await person.code(preview, { id: found.id })]).toEqual([403, 403, 'FORBIDDEN']);
    }
    const stranger = await world.as('office@other');
    expect([await status(found.errorWorkbookUrl, stranger), await status(found.errorWorkbookUrl, office), await stranger.code(confirm, { id: found.id, skipBad: true })]).toEqual([404, 200, 'NOT_FOUND']);
    expect(await office.refused(preview, { id: town.units[0] })).toMatchObject([{ code: 'NOT_FOUND', field: 'fileId' }]);
    expect(await office.refused(preview, { id: await uploaded(office, await writeWorkbook([[{ value: '日期', type: String }, { value: '班次', type: String }]] as never).toBuffer(), { purpose: 'IMPORT', name: '空.xlsx' }) })).toMatchObject([{ code: 'INVALID_INPUT', field: 'fileId' }]);
  });

  test('a hundred rows cost as many statements as ten', async () => {
    const posts: string[] = [];
    for (let n = 30; n < 80; n += 1) {
      const unit = await world.insert('unit', town.officeId, { number: n, code: `unit-0${n}`, name_zh: `单位${n}`, affiliation: 'MUNICIPAL', category: 'MUNICIPAL', contact_name: '', contact_phone: '', name_en: '', active: true });
      posts.push(await world.insert('duty_post', town.officeId, { unit_id: unit, intersection_id: town.intersections[0], from_day: '2018-01-01' }));
    }
    const rows = (day: string, count: number) => Array.from({ length: count }, (_, at) => row({ 日期: day, 班次: at % 2 === 0 ? '早班' : '晚班', 单位: `unit-0${30 + Math.trunc(at / 2)}`, 不认真: '聊天' }));
    const cost = async (day: string, count: number): Promise<number> => {
      const { id } = await previewed(rows(day, count));
      return world.statements(() => confirmed(id));
    };
    await cost('2018-03-01', 10);
    expect(await cost('2018-03-02', 100)).toBe(await cost('2018-03-05', 10));
  });
});
