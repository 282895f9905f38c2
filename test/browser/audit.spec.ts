/** The auditor looks a deed up: who did what when, and whether the log is whole. */
import { readFile } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from './portal.js';

test('the auditor signs in, sees that the log is whole, finds a deed and takes what was found home', async ({ portal, page }, { project }) => {
  // A deed of this test's own: a unit of its own is given more time.
  const admin = await portal.graph.as('admin');
  const { units } = await admin.ask<{ units: { nodes: { id: string }[] } }>('query ($code: String!) { units(first: 1, filter: { code: $code }) { nodes { id } } }', { code: project.name === 'phone' ? 'unit-117' : 'unit-116' });
  const { archives } = await admin.ask<{ archives: { nodes: { id: string; assessment: { round: { phase: string } } }[] } }>('query ($id: ID!) { archives(first: 10, filter: { unitId: $id }) { nodes { id assessment { round { phase } } } } }', { id: units.nodes[0]!.id });
  const archiveId = archives.nodes.find(({ assessment }) => assessment.round.phase === 'OPEN')!.id;
  const reason = `调档 ${Date.now()}`;
  await admin.ask('mutation ($input: ExtendArchivesInput!) { extendArchives(input: $input) { done } }', { input: { archiveIds: [archiveId], until: '2019-01-20T10:00:00Z', reason } });

  await portal.open('/');
  await page.getByLabel('用户名').fill('auditor');
  await page.getByLabel('密码').fill(process.env['PORTAL_PASSWORD']!);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('登录');
  const menu = page.getByRole('button', { name: '菜单' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('link', { name: '查操作日志' }).click();
  await expect(page.getByText(/条全部核对过/)).toBeVisible();
  await page.getByRole('combobox', { name: '做了什么' }).fill('延期');
  await page.keyboard.press('Enter');
  await page.getByLabel('对象编号').fill(archiveId);
  await page.getByRole('button', { name: '查找' }).click();
  const lines = page.getByRole('row').filter({ hasText: '给单位延期' });
  await expect(lines.first()).toContainText('文明办负责人');
  await lines.first().getByText('详细内容').last().click();
  await expect(lines.first()).toContainText(reason);
  await portal.accessible();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出查到的记录' }).click()]);
  const [sheet] = await readWorkbook(await readFile(await saved.path()));
  expect(sheet!.data).toHaveLength(await lines.count() + 1);
  expect(JSON.stringify(sheet!.data)).toContain(reason);
  // Everything of that account.
  await lines.first().getByRole('button', { name: /^只看/ }).first().click();
  await expect(page.getByLabel('账号编号')).not.toHaveValue('');
  await page.getByLabel('到哪天').fill('2018-01-01');
  await page.getByRole('button', { name: '查找' }).click();
  await expect(page.getByText('没有这样的记录')).toBeVisible();
});
