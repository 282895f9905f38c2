import iconv from 'iconv-lite';
import { cellsOf, workbookType } from '../../src/platform/workbook/cells.js';
import { aTown, type Town } from '../builders/town.js';
import { uploaded as uploadedBy } from '../support/upload.js';
import { World, type Person } from '../support/world.js';
import { wpsWorkbook } from './wps-workbook.js';

const preview = 'mutation ($input: PreviewUnitImportInput!) { previewUnitImport(input: $input) { id state good bad unchanged columns badRows { rowNumber cells reasons } errorWorkbookUrl confirmedAt file { name } createdBy { username } } }';
const confirm = 'mutation ($input: ConfirmUnitImportInput!) { confirmUnitImport(input: $input) { id state good bad unchanged confirmedAt } }';
const headings = ['编号', '代码', '单位名称', '英文名称', '隶属', '类别', '联络员', '电话'];
const unitOne = ['1', 'unit-001', '单位1', '', '市直', '市级文明单位', '联络员', '13800000001'];
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

describe('importing units', () => {
  let world: World;
  let town: Town;
  let office: Person;
  let stranger: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    office = await world.as('office');
    stranger = await world.as('office@other');
  });
  afterAll(() => world.close());

  const uploaded = async (bytes: Buffer | string, { name = '名册.csv', by = office } = {}): Promise<string> => {
    return uploadedBy(by, bytes, { purpose: 'IMPORT', name });
  };
  const previewed = async (bytes: Buffer | string, options: { name?: string; by?: Person } = {}) =>
    (await (options.by ?? office).ask(preview, { input: { fileId: await uploaded(bytes, options) } })).previewUnitImport;
  const confirmed = async (unitImportId: string, skipBad = false) => (await office.ask(confirm, { input: { unitImportId, skipBad } })).confirmUnitImport;
  const unit = (code: string): Promise<Record<string, unknown> | null> =>
    world.value(`select to_jsonb(u) from unit u where code = $1 and office_id = $2`, [code, town.officeId]);
  const unitCount = (): Promise<number> => world.value('select count(*)::int from unit where office_id = $1', [town.officeId]);
  const workbook = async (path: string, person = office): Promise<string[][]> => {
    const response = await fetch(`${world.url}${path}`, { headers: person.headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, workbookType]);
    return (await cellsOf(Buffer.from(await response.arrayBuffer()), workbookType)).map((row) => [...row]);
  };
  const status = async (path: string, person: Person): Promise<number> => (await fetch(`${world.url}${path}`, { headers: person.headers })).status;
  let next = 10;
  const fresh = (over: Partial<Record<string, string>> = {}): string[] => {
    const n = (next += 1);
    const row: Record<string, string> = { 编号: String(n), 代码: `u-${n}`, 单位名称: `新单位${n}`, 英文名称: '', 隶属: '市直', 类别: '市级文明单位', 联络员: '王芳', 电话: '13800000002', ...over } as Record<string, string>;
    return headings.map((title) => row[title]!);
  };

  test('a preview judges every row and writes no unit; the confirmation takes the good ones over, once', async () => {
    const before = await unitCount();
    const rows = [headings, unitOne, fresh(), fresh(), ['2', 'unit-002', '单位2', 'Unit 2', '省驻聊', '省级文明单位', '联络员', '0635-8420000']];
    const found = await previewed(csv(rows));
    expect(found).toMatchObject({ state: 'PREVIEWED', good: 3, bad: 0, unchanged: 1, badRows: [], columns: headings, errorWorkbookUrl: null, confirmedAt: null, file: { name: '名册.csv' }, createdBy: { username: 'office' } });
    expect(await unitCount()).toBe(before);
    expect(await unit('unit-002')).toMatchObject({ name_en: '', category: 'MUNICIPAL' });

    const done = await confirmed(found.id);
    expect(done).toMatchObject({ id: found.id, state: 'CONFIRMED', good: 3 });
    expect(await unitCount()).toBe(before + 2);
    expect(await unit(rows[2]![1]!)).toMatchObject({ name_zh: rows[2]![2], active: true, contact_phone: '13800000002', category: 'MUNICIPAL', affiliation: 'MUNICIPAL' });
    expect(await unit('unit-002')).toMatchObject({ id: town.units[1], name_en: 'Unit 2', category: 'PROVINCIAL', affiliation: 'PROVINCIAL', contact_phone: '0635-8420000' });

    await world.owner.query(`update unit set name_en = 'by hand' where code = 'unit-002'`);
    expect(await confirmed(found.id)).toEqual(done);
    expect(await unit('unit-002')).toMatchObject({ name_en: 'by hand' });
  });

  test('the same file twice changes nothing', async () => {
    const text = csv([headings, fresh(), fresh()]);
    await confirmed((await previewed(text)).id);
    const before = await unitCount();
    const again = await previewed(text);
    expect(again).toMatchObject({ good: 0, bad: 0, unchanged: 2 });
    await confirmed(again.id);
    expect(await unitCount()).toBe(before);
  });

  test('bad rows are told with all their reasons, come back red, and are left out only when that is asked for', async () => {
    const [fine, wrong] = [fresh(), fresh({ 类别: '县级', 电话: '12', 单位名称: '单位1' })];
    const found = await previewed(csv([headings, fine, wrong]));
    expect(found).toMatchObject({ good: 1, bad: 1, badRows: [{ rowNumber: 3, cells: wrong }], errorWorkbookUrl: `/imports/${found.id}/workbook.xlsx` });
    expect(found.badRows[0].reasons).toHaveLength(3);

    const before = await unitCount();
    const [refused] = await office.refused(confirm, { input: { unitImportId: found.id } });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: 'skipBad', blockers: [{ code: 'BAD_ROW', message: `第 3 行：${found.badRows[0].reasons.join('；')}` }] });
    expect(await unitCount()).toBe(before);

    const back = await workbook(found.errorWorkbookUrl);
    expect(back).toEqual([['原因', ...headings], ['', ...fine], [found.badRows[0].reasons.join('；'), ...wrong]]);
    expect(await world.value(`select count(*)::int from audit_entry where action = 'export' and subject_id = $1`, [found.id])).toBe(1);

    await confirmed(found.id, true);
    expect(await unitCount()).toBe(before + 1);
    expect([await unit(fine[1]!), await unit(wrong[1]!)]).toEqual([expect.anything(), undefined]);
  });

  test('what is given out can be taken in again: the export is all unchanged, the template is empty', async () => {
    const exported = await workbook('/units.xlsx');
    expect(exported).toHaveLength(1 + (await unitCount()));
    expect(exported[1]).toEqual(unitOne);
    const bytes = Buffer.from(await (await fetch(`${world.url}/units.xlsx`, { headers: office.headers })).arrayBuffer());
    expect(await previewed(bytes, { name: '名册.xlsx' })).toMatchObject({ good: 0, bad: 0, unchanged: await unitCount() });
    expect(await workbook('/units/template.xlsx')).toEqual([headings]);
  });

  test('a workbook as WPS saves it is read, and a telephone that it took for a number stays as it was', async () => {
    const row = fresh({ 电话: '13800000009' });
    const found = await previewed(wpsWorkbook([headings, row]), { name: '名册.xlsx' });
    expect(found).toMatchObject({ good: 1, bad: 0 });
    await confirmed(found.id);
    expect(await unit(row[1]!)).toMatchObject({ number: Number(row[0]), contact_phone: '13800000009', name_zh: row[2] });
  });

  test.each([['UTF-8', (text: string) => Buffer.from(text)], ['UTF-8 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`)], ['GB18030', (text: string) => iconv.encode(text, 'gb18030')]])(
    'a .csv in %s is read', async (_, encoded) => {
      expect(await previewed(encoded(csv([headings, fresh()])))).toMatchObject({ good: 1, bad: 0 });
    });

  test.each([
    ['an empty table', ' \r\n ', '名册.csv', 'the workbook is empty'],
    ['a table without its columns', 'a,b\r\n1,2', '名册.csv', '编号 (number), 代码 (code), 单位名称 (nameZh), 隶属 (affiliation), 类别 (category)'],
    ['a photo', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWP4//8/AAX+Av5Y8msOAAAAAElFTkSuQmCC', 'base64'), 'a.png', 'neither .xlsx nor .csv'],
  ])('%s is refused, and why is said', async (_, bytes, name, words) => {
    const [refused] = await office.refused(preview, { input: { fileId: await uploaded(bytes, { name }) } });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: 'fileId', message: expect.stringContaining(words) });
  });

  test('only the office imports and exports, only its own, and only workbooks that it uploaded for that', async () => {
    const clerk = await world.as('clerk-1');
    const fileId = await uploaded(csv([headings, fresh()]));
    for (const who of ['clerk-1', 'unit-leader-1', 'community-1', 'examiner-1a', 'supervisor-1', 'auditor']) {
      const person = await world.as(who);
      expect(await person.code(preview, { input: { fileId } })).toBe('FORBIDDEN');
      for (const path of ['/units.xlsx', '/units/template.xlsx']) expect(await status(path, person)).toBe(403);
    }
    for (const path of ['/units.xlsx', '/units/template.xlsx']) expect(await status(path, world.anyone())).toBe(401);
    expect((await stranger.refused(preview, { input: { fileId } }))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'fileId' });

    const found = (await office.ask(preview, { input: { fileId } })).previewUnitImport;
    for (const skipBad of [true, false]) expect((await stranger.refused(confirm, { input: { unitImportId: found.id, skipBad } }))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'unitImportId' });
    expect(await clerk.code(confirm, { input: { unitImportId: found.id } })).toBe('FORBIDDEN');
    expect(await stranger.ask('query ($id: ID!) { unitImport(id: $id) { id } node(id: $id) { id } unitImports(first: 100) { totalCount nodes { id } } }', { id: found.id }))
      .toEqual({ unitImport: null, node: null, unitImports: { totalCount: 0, nodes: [] } });
    expect(await status(`/imports/${found.id}/workbook.xlsx`, stranger)).toBe(404);
    expect(await status(`/imports/nothing/workbook.xlsx`, office)).toBe(404);
    expect(await status(`/imports/${found.id}/workbook.xlsx`, clerk)).toBe(403);
    expect(await status(`/imports/${found.id}/workbook.xlsx`, office)).toBe(200);
    expect((await workbook('/units.xlsx', stranger)).length).toBe(3);
    expect((await office.ask('query ($id: ID!) { unitImport(id: $id) { id } }', { id: found.id })).unitImport).toEqual({ id: found.id });

    for (const bad of ['nothing', town.units[0]]) expect((await office.refused(preview, { input: { fileId: bad } }))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'fileId' });
    const evidence = await world.insert('file', town.officeId, {
      unit_id: town.units[0], purpose: 'EVIDENCE', name: 'a.csv', state: 'STORED', media_type: 'text/csv', byte_length: 5, sha256: '0'.repeat(64),
      uploaded_at: world.clock.now(), ticket_expires_at: world.clock.now(), uploaded_by: town.accounts['clerk-1'],
    });
    expect((await office.refused(preview, { input: { fileId: evidence } }))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'fileId' });
  });

  test('rows are judged anew at the confirmation: what has become bad meanwhile is not written', async () => {
    const [mine, theirs] = [fresh(), fresh()];
    const found = await previewed(csv([headings, mine, theirs]));
    await world.insert('unit', town.officeId, { number: Number(mine[0]), code: 'came-between', name_zh: '插入的', name_en: '', affiliation: 'MUNICIPAL', category: 'MUNICIPAL', contact_name: '', contact_phone: '', active: true });
    expect((await office.refused(confirm, { input: { unitImportId: found.id } }))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'skipBad', blockers: [{ code: 'BAD_ROW', message: expect.stringContaining('came-between') }] });
    expect(await unit(theirs[1]!)).toBeUndefined();
    await confirmed(found.id, true);
    expect([await unit(mine[1]!), await unit(theirs[1]!)]).toEqual([undefined, expect.anything()]);
  });

  test('the same rows confirmed twice at once are written once', async () => {
    const admin = await world.as('admin');
    for (let n = 0; n < 5; n += 1) {
      const text = csv([headings, fresh(), fresh(), fresh()]);
      const imports = [await previewed(text), await previewed(text), await previewed(text), await previewed(text)];
      const before = await unitCount();
      const answers = await Promise.all([...imports, ...imports].map(({ id }, at) => (at % 2 === 1 ? admin : office).ask(confirm, { input: { unitImportId: id } })));
      expect(answers.map(({ confirmUnitImport }) => confirmUnitImport.state)).toEqual(Array.from({ length: 8 }, () => 'CONFIRMED'));
      expect(await unitCount()).toBe(before + 3);
    }
  });

  test('two hundred rows cost as many statements as two, and ten imports in a list as many as one', async () => {
    const rows = (n: number) => [...Array.from({ length: n }, () => fresh()), ...Array.from({ length: n }, () => fresh({ 类别: '县级' }))];
    const small = rows(1);
    const large = rows(100);
    const cost = async (all: string[][]): Promise<number> => {
      const fileId = await uploaded(csv([headings, ...all]));
      return world.statements(async () => { await confirmed((await office.ask(preview, { input: { fileId } })).previewUnitImport.id, true); });
    };
    expect(await cost(large)).toBe(await cost(small));
    const renamed = (all: string[][]) => all.map((row) => row.map((cell, at) => (at === 6 ? '李四' : cell)));
    expect(await cost(renamed(large))).toBe(await cost(renamed(small)));
    expect(await unit(large[57]![1]!)).toMatchObject({ contact_name: '李四' });

    const list = 'query ($first: Int!) { unitImports(first: $first) { nodes { id bad columns badRows { reasons } file { name } createdBy { username } } } }';
    const one = await world.statements(() => office.ask(list, { first: 1 }));
    expect(await world.statements(() => office.ask(list, { first: 10 }))).toBe(one);
  });

  test('at most two hundred bad rows are shown, in the order of the workbook, and all are counted', async () => {
    const found = await previewed(csv([headings, ...Array.from({ length: 230 }, () => fresh({ 类别: '县级' }))]));
    expect(found.bad).toBe(230);
    expect(found.badRows.map(({ rowNumber }: { rowNumber: number }) => rowNumber)).toEqual(Array.from({ length: 200 }, (_, at) => at + 2));
    expect(await workbook(found.errorWorkbookUrl)).toHaveLength(231);
  });
});
