/** The office looks at how teams have marked: as a plot, as the table behind it, as files to take home. */
import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from './portal.js';

test('a plot has its table behind it, and both are saved', async ({ portal, page }) => {
  await portal.as('office');
  await portal.open('/quality');
  const plot = page.locator('.card', { hasText: '平均得分率' }).first();
  const drawing = plot.getByRole('img', { name: /平均得分率/ });
  await expect(drawing.locator('svg text').first()).toBeVisible();
  await plot.getByRole('button', { name: '看表格' }).click();
  await expect(plot.locator('tbody tr')).toHaveCount(420);
  await expect(drawing).toBeHidden();
  await portal.accessible();
  await plot.getByRole('button', { name: '看图' }).click();
  await expect(drawing).toBeVisible();

  const saved = async (name: RegExp): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), plot.getByRole('button', { name }).click()]);
    return download.path();
  };
  const picture = readFileSync(await saved(/存为图片/));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.length).toBeGreaterThan(20_000);
  const [{ data }] = await readXlsxFile(await saved(/xlsx/)) as unknown as [{ data: unknown[][] }];
  expect(data[0]).toContain('考核组');
  expect(data).toHaveLength(421);
  expect(data[1]).toEqual([expect.stringMatching(/^A01$/), expect.any(String), 3, expect.any(Number), 0, expect.any(Number), expect.any(Number)]);
});
