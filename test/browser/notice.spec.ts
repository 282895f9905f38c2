import { expect, test } from './portal.js';

test('the public opens a notice with its five annexes and its fingerprint, and prints it', async ({ portal, page }, { project }) => {
  const { notices } = await portal.graph.ask<{ notices: { nodes: { id: string; sha256: string; annexes: { lines: unknown[] }[] }[] } }>('{ notices(first: 1, filter: { title: "关于 2018年度" }) { nodes { id sha256 annexes { lines { rank } } } } }');
  const [notice] = notices.nodes;
  await portal.open('/');
  await page.getByRole('link', { name: '不登录，查看已发布的通报' }).click();
  await page.getByRole('link', { name: /关于 2018年度/ }).click();
  await expect(page.locator('caption')).toHaveCount(5);
  expect(await page.locator('tbody tr').count()).toBe(notice!.annexes.reduce((sum, { lines }) => sum + lines.length, 0));
  await expect(page.getByText(notice!.sha256, { exact: true })).toBeVisible();
  if (project.name !== 'desk') return;
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(5);
  expect(text).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]/);
});

test('a result opens down to the marks, the evidence and its files', async ({ portal, page }) => {
  await portal.as('unit-002');
  await portal.open('/results');
  await page.getByRole('link', { name: '看扣分明细' }).first().click();
  await expect(page.getByRole('heading', { name: '扣分的条款' })).toBeVisible();
  await page.getByRole('checkbox').check();
  await expect(page.locator('details.rule')).toHaveCount(42);
  // The first rule whose evidence has a file.
  const rules = page.locator('details.rule > summary');
  await rules.nth(0).click();
  await expect(page.getByText('考核组打分').first()).toBeVisible();
  await portal.accessible();
  for (let at = 1; at < 42 && await page.locator('.file').count() === 0; at += 1) await rules.nth(at).click();
  await page.locator('.file').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('img, canvas').first()).toBeVisible();
  await portal.accessible();
});
