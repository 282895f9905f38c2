/** An examiner scores a unit by the keyboard, without a connection in between, and every mark reaches the server exactly once. */
import { expect, test, type Portal } from './portal.js';

interface Sheets { visits: { nodes: { assessment: { id: string; ownScoreSheet: { marks: { nodes: { points: string; reason: string; notApplicable: boolean; rule: { code: string } }[] } } | null } }[] } }

const sheets = `{ visits(first: 100) { nodes { assessment { id ownScoreSheet { marks(first: 100) { nodes { points reason notApplicable rule { code } } } } } } } }`;

/** An assessment of this examiner that nobody has marked yet; each test takes its own. */
async function untouched(portal: Portal, examiner: string): Promise<string> {
  const { visits } = await (await portal.graph.as(examiner)).ask<Sheets>(sheets);
  const found = visits.nodes.find(({ assessment }) => assessment.ownScoreSheet === null);
  if (!found) throw new Error(`${examiner} has marked every unit already`);
  return found.assessment.id;
}

const marksOf = async (portal: Portal, examiner: string, id: string): Promise<[string, string][]> => {
  const { visits } = await (await portal.graph.as(examiner)).ask<Sheets>(sheets);
  return (visits.nodes.find(({ assessment }) => assessment.id === id)?.assessment.ownScoreSheet?.marks.nodes ?? []).map((mark): [string, string] => [mark.rule.code, mark.points]).sort();
};

test('marks are given by the keyboard alone, and one below the maximum needs its reason', async ({ portal, page }, { project }) => {
  const examiner = project.name === 'phone' ? 'examiner-01-2@linqing' : 'examiner-01-1@linqing';
  const id = await untouched(portal, examiner);
  await portal.as(examiner);
  await portal.open(`/visits/${id}`);
  const points = page.locator('.points-input');
  await expect(points).toBeFocused();
  await page.keyboard.type('３。０');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rule-line[aria-current]')).toContainText('A02');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(page.getByText('超过了满分')).toBeVisible();
  await points.fill('1.5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('请写理由')).toBeVisible();
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rule-line[aria-current]')).toContainText('A03');
  await page.keyboard.press('Alt+f');
  await expect(page.locator('.rule-line[aria-current]')).toContainText('A04');
  await expect(page.locator('.waiting .info')).toHaveCount(0);
  await expect.poll(() => marksOf(portal, examiner, id)).toEqual([['A01', '3.00'], ['A02', '1.50'], ['A03', '2.00']]);
  await portal.accessible();
});

test('marks that were given without a connection outlive a reload and reach the server once', async ({ portal, page, context, forgive }, { project }) => {
  forgive.push(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const examiner = project.name === 'phone' ? 'examiner-01-2@linqing' : 'examiner-01-1@linqing';
  const id = await untouched(portal, examiner);
  await portal.as(examiner);
  await portal.open(`/visits/${id}`);
  // The page itself is kept by its worker from the first visit on.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await portal.ready();
  await context.setOffline(true);
  await page.keyboard.press('Alt+f');
  await expect(page.locator('.rule-line[aria-current]')).toContainText('A02');
  await page.keyboard.press('Alt+f');
  await expect(page.locator('.waiting .info')).toContainText('2 项');
  await page.reload();
  await portal.ready();
  await expect(page.locator('.rule-line').first()).toContainText('3.00');
  expect(await marksOf(portal, examiner, id)).toEqual([]);
  await context.setOffline(false);
  await expect(page.locator('.waiting .info')).toHaveCount(0, { timeout: 20_000 });
  await expect.poll(() => marksOf(portal, examiner, id)).toEqual([['A01', '3.00'], ['A02', '3.00']]);
});
