import { expect, test } from './portal.js';

test('a clerk finds what is missing, from the to-do list down to the piece', async ({ portal, page }) => {
  await portal.as('unit-001');
  await portal.open('/');
  await page.getByRole('link', { name: /补齐缺少的材料 · 2018年年终考核/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('整理创建档案');
  await expect(page.locator('details.rule')).toHaveCount(42);
  await page.getByRole('button', { name: /还没备齐/ }).click();
  const [lacking] = await page.locator('details.rule').all();
  await expect(lacking!).toContainText('还缺：');
  await lacking!.locator('summary').click();
  await expect(lacking!).toContainText('要求');
  await portal.accessible();
});
