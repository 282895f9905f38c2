/** The office reads in a roll-call that was kept in a workbook: judged first, recorded when confirmed, twice the same. */
import writeExcelFile from 'write-excel-file/node';
import { expect, test } from './portal.js';

interface Post { unit: { nameZh: string }; intersection: { nameZh: string } }

test('the office imports a roll-call: good rows are recorded once, a bad one says why', async ({ portal, page }, { project }) => {
  const office = await portal.graph.as('office');
  const day = project.name === 'phone' ? '2018-09-03' : '2018-09-04';
  const { dutyPosts: { nodes: [post] } } = await office.ask<{ dutyPosts: { nodes: Post[] } }>('query ($day: LocalDate!) { dutyPosts(first: 1, filter: { onDay: $day }) { nodes { unit { nameZh } intersection { nameZh } } } }', { day });
  // Another remark makes it another line, so that the test may be run again on the same data.
  const rows = [['日期', '班次', '路口', '单位', '实到', '备注'], [day, '早班', post!.intersection.nameZh, post!.unit.nameZh, '2', `纸质补录 ${Date.now()}`], [day, '晚班', post!.intersection.nameZh, '没有这个单位', '2', '']];
  const buffer = await writeExcelFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
  await portal.as('office');
  await portal.open('/duty-import');
  await page.locator('input[type=file]').first().setInputFiles({ name: '点名.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  await expect(page.getByRole('table', { name: '有错的行' })).toContainText('没有这个单位');
  await expect(page.getByRole('button', { name: '确认写入 1 行' })).toBeVisible();
  await portal.accessible();
  const count = async (): Promise<number> => (await office.ask<{ dutyLines: { totalCount: number } }>('query ($day: LocalDate!) { dutyLines(first: 1, filter: { day: { from: $day, to: $day }, source: [IMPORT] }) { totalCount } }', { day })).dutyLines.totalCount;
  const before = await count();
  await page.getByRole('button', { name: '确认写入 1 行' }).click();
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '确认写入 1 行' }).click();
  await expect(page.getByText('已写入 1 行')).toBeVisible();
  expect(await count()).toBe(before + 1);
});
