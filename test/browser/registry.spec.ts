/** The office keeps its registry: by hand, and from a workbook that is judged before anything is written. */
import writeWorkbook from 'write-excel-file/node';
import { expect, test, type Portal } from './portal.js';

const password = process.env['PORTAL_PASSWORD']!;

/** The second city is small, and nobody counts its units. */
const admin = 'admin@linqing';
const unitsCalled = async (portal: Portal, name: string): Promise<readonly { nameZh: string; category: string; active: boolean }[]> =>
  (await (await portal.graph.as(admin)).ask<{ units: { nodes: { nameZh: string; category: string; active: boolean }[] } }>('query ($name: String) { units(first: 20, filter: { name: $name }, orderBy: NUMBER_ASC) { nodes { nameZh category active } } }', { name })).units.nodes;

/** A number that no unit has yet. */
async function freeNumber(portal: Portal): Promise<number> {
  const { units } = await (await portal.graph.as(admin)).ask<{ units: { nodes: { number: number }[] } }>('{ units(first: 1, orderBy: NUMBER_DESC) { nodes { number } } }');
  return units.nodes[0]!.number + 1;
}

test('a workbook of units is judged first, and only its good rows are written when that is confirmed', async ({ portal, page }, { project }) => {
  const tag = `${project.name}${Date.now() % 1e7}`;
  // Both sizes run at the same time: each has numbers of its own.
  const number = await freeNumber(portal) + (project.name === 'phone' ? 500 : 0);
  const row = (at: number, category: string, affiliation = '市直'): (string | number)[] => [number + at, `${tag}-${at}`, `导入单位${tag}之${at}`, '', affiliation, category, '张三', ''];
  const rows = [['编号', '代码', '单位名称', '英文名称', '隶属', '类别', '联络员', '电话'], row(1, '市级文明单位'), row(2, '省级文明单位'), row(3, '没有这一类'), row(4, '市级文明单位', '不知道')];
  const buffer = await writeWorkbook(rows.map((cells) => cells.map((value) => ({ value }))), { sheet: '单位' }).toBuffer();

  await portal.open('/registry/import');
  await page.getByLabel('用户名').fill(admin);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('从表格导入单位');
  await page.locator('input[type=file]').first().setInputFiles({ name: '单位.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  await expect(page.getByText('2 行可以写入，2 行有错，0 行没有变化').first()).toBeAttached({ timeout: 20_000 });
  const bad = page.getByRole('table', { name: '有错的行' });
  await expect(bad.locator('tbody tr')).toHaveCount(2);
  await expect(bad).toContainText('没有这一类');
  expect(await unitsCalled(portal, tag)).toEqual([]);
  await portal.accessible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /单位导入-原因\.xlsx/ }).click();
  expect((await download).suggestedFilename()).toBe('单位导入-原因.xlsx');

  await page.getByRole('button', { name: '确认写入 2 行' }).click();
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '确认写入 2 行' }).click();
  await expect(page.getByText('已写入 2 行，2 行有错没有写入。')).toBeVisible();
  expect(await unitsCalled(portal, tag)).toMatchObject([{ nameZh: `导入单位${tag}之1`, category: 'MUNICIPAL' }, { nameZh: `导入单位${tag}之2`, category: 'PROVINCIAL' }]);
});

test('a unit is registered, found by its initials, and changed', async ({ portal, page }, { project }) => {
  // Letters alone: the initials of the name are what is typed.
  const letters = [...String(Date.now() % 1e6)].map((digit) => '甲乙丙东午己更心人贵'[Number(digit)]).join('');
  const number = await freeNumber(portal) + (project.name === 'phone' ? 700 : 200);
  await portal.as(admin);
  await portal.open('/registry');
  await page.getByRole('button', { name: '登记单位' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '登记', exact: true })).toBeDisabled();
  await dialog.getByLabel('编号').fill(String(number));
  await dialog.getByLabel('代码').fill(`u-${Date.now()}`);
  await dialog.getByLabel('名称', { exact: true }).fill(`${letters}局`);
  await portal.choose('类别', '省级文明单位');
  await portal.choose('隶属', '市直');
  await portal.accessible();
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await expect(dialog).toBeHidden();
  const initials = [...letters].map((one) => 'jybdwjgxrg'['甲乙丙东午己更心人贵'.indexOf(one)]).join('');
  await page.getByRole('textbox', { name: /拼音首字母/ }).fill(`${initials}j`);
  const line = page.locator('tbody tr').filter({ hasText: `${letters}局` });
  await expect(line).toContainText('省级文明单位');
  await line.getByRole('button', { name: /修改/ }).click();
  await dialog.getByLabel('名称', { exact: true }).fill(`${letters}中心局`);
  await portal.choose('状态', '不参加');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  expect(await unitsCalled(portal, `${letters}中心`)).toEqual([{ nameZh: `${letters}中心局`, category: 'PROVINCIAL', active: false }]);
});

test('a telephone number is shown whole to whom asks for it, and the log says who asked', async ({ portal, page }) => {
  const asked = async (): Promise<number> => (await (await portal.graph.as('auditor')).ask<{ auditEntries: { totalCount: number } }>(
    '{ auditEntries(first: 1, filter: { action: "unit.revealPhone" }) { totalCount } }')).auditEntries.totalCount;
  const before = await asked();
  await portal.as('office');
  await portal.open('/registry');
  const row = page.getByRole('row').filter({ hasText: /\d{3}\*{4}\d{4}/ }).first();
  await expect(row.getByRole('link')).toHaveCount(0);
  await row.getByRole('button', { name: /^显示.*的电话$/ }).click();
  await expect(page.locator('a[href^="tel:"]').first()).toHaveText(/^\d{11}$/);
  expect(await asked()).toBeGreaterThan(before);
  await portal.accessible();
});
