import { readFile } from 'node:fs/promises';
import { expect, test } from './portal.js';

test('a list is prepared, saved, and can be fetched again', async ({ portal, page }, { project }) => {
  await portal.as(project.name === 'phone' ? 'admin' : 'office');
  await portal.open('/exports');
  await page.getByRole('combobox', { name: '哪一张表' }).fill('社区名册');
  await page.keyboard.press('Enter');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '文本表格（.csv）' }).click()]);
  const text = (await readFile(await saved.path())).toString();
  const { communities: { totalCount } } = await (await portal.graph.as('office')).ask<{ communities: { totalCount: number } }>('{ communities(first: 1) { totalCount } }');
  expect(text.trim().split('\r\n')).toHaveLength(totalCount + 1);
  await expect(page.getByText(`已保存：${saved.suggestedFilename()}`)).toBeVisible();
  const line = page.getByRole('row').filter({ hasText: saved.suggestedFilename() }).first();
  await expect(line.getByText('可下载', { exact: true })).toBeVisible();
  const [again] = await Promise.all([page.waitForEvent('download'), line.getByRole('button', { name: '下载' }).click()]);
  expect((await readFile(await again.path())).toString()).toBe(text);
});
