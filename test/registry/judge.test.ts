import iconv from 'iconv-lite';
import { cellsOf, maxRows, UnreadableSheet, workbookType, type Cells } from '../../src/platform/workbook/cells.js';
import { sheetIn, type Sheet } from '../../src/platform/workbook/sheet.js';
import { errorWorkbook } from '../../src/platform/workbook/write.js';
import { judge, unitForm, type KnownUnit } from '../../src/registry/judge.js';
import { unitSheetName, unitTemplate, unitWorkbook } from '../../src/registry/workbook.service.js';
import { zip } from './wps-workbook.js';

const sheetOf = (cells: Cells): Sheet => sheetIn(cells, unitForm);

const headings = ['编号', '代码', '单位名称', '英文名称', '隶属', '类别', '联络员', '电话'];
const good = ['3', 'unit-003', '市审计局', '', '市直', '市级文明单位', '王芳', '13800000003'];
const known: KnownUnit = { id: 'one', number: 1, code: 'unit-001', nameZh: '单位1', nameEn: '', affiliation: 'MUNICIPAL', category: 'MUNICIPAL', contactName: '联络员', contactPhone: '13800000001' };
const knownRow = ['1', 'unit-001', '单位1', '', '市直', '市级文明单位', '联络员', '13800000001'];

const judged = (cells: Cells, units: readonly KnownUnit[] = [known]) => judge(sheetOf(cells), units);
const withCell = (title: string, value: string, row = good): string[] => row.map((cell, at) => (headings[at] === title ? value : cell));
const verdictOf = (row: readonly string[]) => { const [first] = judged([headings, row]).rows; return { verdict: first!.verdict, reasons: first!.reasons, unit: first!.unit }; };

describe('judging a workbook of units', () => {
  test('a unit nobody knows is new, a known one is changed or unchanged', () => {
    expect(judged([headings, good, knownRow])).toMatchObject({ good: 1, bad: 0, unchanged: 1, rows: [{ verdict: 'NEW' }, { verdict: 'UNCHANGED' }] });
    expect(verdictOf(withCell('类别', '省级', knownRow))).toMatchObject({ verdict: 'CHANGED', unit: { id: 'one', category: 'PROVINCIAL', contactName: '联络员' } });
  });

  test('headings are read in Chinese and in English, under a title, in any order, and other columns are left alone', () => {
    const english = ['nameZh', 'NUMBER', 'code', 'Category', '备注', 'affiliation', '原因'];
    const { columns, rows } = judged([['二〇一八年单位名单'], [], english, ['市审计局', '3', 'unit-003', 'PROVINCIAL', '新', 'central', '旧原因']]);
    expect(columns).toEqual(['nameZh', 'NUMBER', 'code', 'Category', '备注', 'affiliation']);
    expect(rows).toMatchObject([{ rowNumber: 4, verdict: 'NEW', unit: { number: 3, category: 'PROVINCIAL', affiliation: 'CENTRAL', nameEn: '', contactPhone: '' } }]);
  });

  test('a column that is left out leaves what is registered', () => {
    const { rows } = judged([['编号', '代码', '单位名称', '隶属', '类别'], ['1', 'unit-001', '新名', '市直', '市级']]);
    expect(rows[0]).toMatchObject({ verdict: 'CHANGED', unit: { nameZh: '新名', contactPhone: '13800000001' } });
  });

  test('spaces of both widths and full-width digits are read as meant, and a name keeps its full-width brackets', () => {
    expect(verdictOf(['　３ ', ' ｕｎｉｔ-００３　', '　市第１中学（东校）　', '', ' 市直', '市级文明单位　', '王芳', '　１３８００００0００3'])).toMatchObject({
      verdict: 'NEW', unit: { number: 3, code: 'unit-003', nameZh: '市第1中学（东校）', contactPhone: '13800000003' },
    });
  });

  test.each([
    ['编号', '', '缺少编号'], ['编号', '0', '编号“0”不是 1 以上的整数'], ['编号', '1.5', '编号“1.5”不是 1 以上的整数'], ['编号', '-3', '编号“-3”不是 1 以上的整数'],
    ['编号', '1', '编号“1”已被 unit-001（单位1）使用'],
    ['代码', '', '缺少代码'], ['代码', 'Unit 3', '代码“Unit 3”只能用小写字母、数字和连字符，最多 40 个'],
    ['单位名称', '', '缺少单位名称'], ['单位名称', '长'.repeat(101), '单位名称超过 100 个字'], ['单位名称', '单位1', '单位名称“单位1”已被 unit-001（单位1）使用'],
    ['隶属', '县直', '隶属“县直”不认识，应为：中央驻聊、省驻聊、市直'],
    ['类别', '县级', '类别“县级”不认识，应为：现有全国文明单位、新申报全国文明单位、省级文明单位、新申报省级文明单位、市级文明单位'],
    ['联络员', '名'.repeat(51), '联络员超过 50 个字'], ['电话', '12', '电话“12”不是中国的电话号码'],
  ])('%s "%s" is bad: %s', (title, value, reason) => {
    expect(verdictOf(withCell(title, value))).toEqual({ verdict: 'BAD', reasons: [reason], unit: undefined });
  });

  test('a bad row tells all that is wrong with it', () => {
    expect(verdictOf(['x', '', '', '', '', '县级', '', '12']).reasons).toHaveLength(6);
  });

  test('rows with the same number, code or name name each other, and neither is taken over', () => {
    const { rows } = judged([headings, good, ['3', 'unit-003', '市审计局', '', '市直', '市级', '', ''], ['4', 'unit-004', '别的单位', '', '市直', '市级', '', '']]);
    expect(rows.map((row) => row.verdict)).toEqual(['BAD', 'BAD', 'NEW']);
    expect(rows[0]!.reasons).toEqual(['编号“3”与第 3 行重复', '代码“unit-003”与第 3 行重复', '单位名称“市审计局”与第 3 行重复']);
  });

  test('what is registered already is no fault, whatever the rules of today say', () => {
    const old = { ...known, contactPhone: '分机 8201', nameZh: '单位  一' };
    expect(judged([headings, withCell('电话', '分机 8201', withCell('单位名称', '单位  一', knownRow))], [old]).unchanged).toBe(1);
  });

  test.each<[string, Cells, string]>([
    ['nothing', [], 'empty'], ['blank rows', [['', ' '], ['　']], 'empty'], ['headings alone', [headings], 'no row below'],
    ['no headings', [['a', 'b'], ['c', 'd']], '编号 (number), 代码 (code), 单位名称 (nameZh), 隶属 (affiliation), 类别 (category)'],
    ['two columns too few', [headings.filter((title) => title !== '隶属' && title !== '代码'), good], 'the columns 代码 (code), 隶属 (affiliation) are missing'],
    ['a column twice', [[...headings, 'code'], good], '代码 (code) stands twice'],
    ['too many rows', [headings, ...Array.from({ length: maxRows + 1 }, () => good)], '5001 rows; an import takes at most 5000'],
  ])('%s cannot be judged, and the reason is said', (_, cells, words) => {
    expect(() => sheetOf(cells)).toThrow(UnreadableSheet);
    expect(() => sheetOf(cells)).toThrow(words);
  });

  test('five thousand rows are judged', () => {
    const rows = Array.from({ length: maxRows }, (_, n) => [String(n + 10), `u-${n}`, `名${n}`, '', '市直', '市级', '', '']);
    expect(judged([headings, ...rows]).good).toBe(maxRows);
  });
});

describe('reading and writing workbooks', () => {
  const row = ['13800000001', '一,二', '"引号"', '=1+1', '007'];
  const text = '编号,代码\r\n13800000001,"一,二","""引号""",=1+1,007\r\n';

  test.each([
    ['UTF-8', Buffer.from(text)], ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)], ['GB18030', iconv.encode(text, 'gb18030')],
  ])('a .csv in %s is read, and every cell stays text', async (_, bytes) => {
    expect(await cellsOf(bytes, 'text/csv')).toEqual([['编号', '代码'], row]);
  });

  test('the export of a unit reads as that unit', async () => {
    const sheet = sheetOf(await cellsOf(await unitWorkbook([known]), workbookType));
    expect(sheet.rows).toEqual([{ rowNumber: 2, cells: knownRow }]);
    expect(judge(sheet, [known]).unchanged).toBe(1);
  });

  test('the template has the headings and no row', async () => {
    expect(await cellsOf(await unitTemplate(), workbookType)).toEqual([headings]);
  });

  test('the workbook that is given back has all rows, the reasons of the bad ones, and can be read in again', async () => {
    const first = judged([headings, good, withCell('类别', '县级', withCell('编号', '4', withCell('代码', 'unit-004', withCell('单位名称', '第四', good))))]);
    const cells = await cellsOf(await errorWorkbook(unitSheetName, first), workbookType);
    expect(cells.map((one) => one[0])).toEqual(['原因', '', first.rows[1]!.reasons[0]]);
    const again = judged(cells.map((one) => one.map((cell) => (cell === '县级' ? '市级' : cell))));
    expect(again).toMatchObject({ good: 2, bad: 0, columns: headings });
  });

  test('a small workbook that unpacks to a huge one is refused unread', async () => {
    const bomb = zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': Buffer.alloc(100 * 1_048_576, 32) });
    expect(bomb.length).toBeLessThan(1_048_576);
    await expect(cellsOf(bomb, workbookType)).rejects.toThrow('far more');
    // Nor when its headers lie about its sizes.
    bomb.writeUInt32LE(10, bomb.lastIndexOf('PK\x03\x04') + 18);
    bomb.writeUInt32LE(10, bomb.lastIndexOf('PK\x03\x04') + 22);
    await expect(cellsOf(bomb, workbookType)).rejects.toThrow('far more');
  });

  test('what is no workbook is said to be none', async () => {
    await expect(cellsOf(Buffer.from('nothing'), workbookType)).rejects.toThrow('cannot be read');
    await expect(cellsOf(Buffer.from('a,"b\n'), 'text/csv')).rejects.toThrow('quotation marks');
    await expect(cellsOf(Buffer.from('a'), 'image/png')).rejects.toThrow('neither');
  });
});
