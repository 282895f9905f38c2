import { buffer, text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { csvCell, csvOf, workbookOf, type Column, type Line } from '../../src/export/table.js';

const columns: Column[] = [{ title: '编号', holds: 'number' }, { title: '电话' }, { title: '日期', holds: 'day' }];
async function* linesOf(lines: readonly Line[]): AsyncGenerator<Line> { yield* lines; }

describe('a table', () => {
  test.each([
    ['=1+1', `'=1+1`], ['+8613800000001', `'+8613800000001`], ['-2+3', `'-2+3`], ['@SUM(A1)', `'@SUM(A1)`], ['\t=1', `'\t=1`], ['\r=1', `'\r=1`],
    ['13800000001', '\t13800000001'], ['007', '\t007'], ['1-2', '\t1-2'], ['3/4', '\t3/4'], ['1E5', '\t1E5'], ['2018-05-16', '\t2018-05-16'], ['12:30', '\t12:30'],
    ['会议纪要', '会议纪要'], ['unit-001', 'unit-001'], ['', ''], [null, ''],
  ])('keeps the text %j a text in a CSV: %j', (cell, written) => { expect(csvCell(cell)).toBe(written); });

  test('writes numbers and days of ours as they are, and disarms whatever is none', () => {
    expect([csvCell('-5.00', 'number'), csvCell('92.35', 'number'), csvCell('=1', 'number'), csvCell('2018-05-16', 'day'), csvCell('=1', 'day')]).toEqual(['-5.00', '92.35', `'=1`, '2018-05-16', `'=1`]);
  });

  test('is a CSV with the mark that WPS wants, whose cells may hold anything', async () => {
    const bytes = await buffer(csvOf(columns, linesOf([['1', '引号"、逗号,\n换行', '2018-05-16'], ['2', null, null]])));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8')).toContain('编号,电话,日期\r\n');
    expect(parse(bytes, { bom: true })).toEqual([['编号', '电话', '日期'], ['1', '引号"、逗号,\n换行', '2018-05-16'], ['2', '', '']]);
    expect(parse(await text(csvOf(columns, linesOf([]))), { bom: true })).toEqual([['编号', '电话', '日期']]);
  });

  test('whose lines end in an error ends in that error', async () => {
    async function* failing(): AsyncGenerator<Line> { yield ['1', null, null]; throw new Error('half-way'); }
    await expect(buffer(csvOf(columns, failing()))).rejects.toThrow('half-way');
  });

  test('is a workbook in which texts are texts, and no formula is one', async () => {
    const bytes = await workbookOf('表', columns, [['12', '=HYPERLINK("http://x")', '2018-05-16'], ['-5.00', '13800000001', 'a\u0000\u000bb\ud800\uffff'], [null, '', undefined]]);
    const rows = await readWorkbook(bytes);
    expect((rows as any)[0]?.data ?? rows).toEqual([['编号', '电话', '日期'], [12, '=HYPERLINK("http://x")', '2018-05-16'], [-5, '13800000001', 'ab']]);
    expect(bytes.includes('<f>')).toBe(false);
  });
});
