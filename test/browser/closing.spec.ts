/** An inspection comes to its end: an examiner signs, the leader settles, both sides sign the feedback, the leader locks. */
import type { Graph } from './graph.js';
import { expect, Portal, test } from './portal.js';

interface Sheet { id: string; state: string; examiner: { username: string }; marks: { totalCount: number }; doNotApply: { totalCount: number } }
interface Unit { assessment: { id: string; lockedAt: string | null; feedback: { acknowledgedAt: string | null } | null; unit: { number: number }; scoreSheets: { nodes: Sheet[] } } }

const unitsOfTeam = `{ visits(first: 100) { nodes { assessment { id lockedAt feedback { acknowledgedAt } unit { number }
  scoreSheets(first: 10) { nodes { id state examiner { username } marks(first: 1) { totalCount } doNotApply: marks(first: 1, filter: { notApplicable: true }) { totalCount } } } } } } }`;
const unitsOf = async (leader: Graph): Promise<Unit['assessment'][]> => (await leader.ask<{ visits: { nodes: Unit[] } }>(unitsOfTeam)).visits.nodes.map(({ assessment }) => assessment);

test('an examiner goes from the sign-in form to a signed sheet without a mouse', async ({ portal, page }, { project }) => {
  test.slow();
  const name = project.name === 'phone' ? 'examiner-01-2' : 'examiner-01-1';
  const leader = await portal.graph.as('leader-01@linqing');
  // The last unit is this test's; what an earlier run has signed there is given back first.
  const target = (await unitsOf(leader)).pop()!;
  const own = async (): Promise<Sheet | undefined> => (await unitsOf(leader)).find(({ id }) => id === target.id)!.scoreSheets.nodes.find(({ examiner }) => examiner.username === name);
  const before = await own();
  if (before?.state === 'SIGNED') await leader.ask('mutation ($input: ReopenScoreSheetInput!) { reopenScoreSheet(input: $input) { id } }', { input: { scoreSheetId: before.id, reason: '再核对一次' } });

  await page.goto('/visits');
  await page.getByLabel('用户名').fill(`${name}@linqing`);
  await page.getByLabel('密码', { exact: true }).fill(process.env['PORTAL_PASSWORD']!);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('考核打分');
  await page.locator(`a[href="/visits/${target.id}"]`).focus();
  await page.keyboard.press('Enter');
  if (before) await expect(page.getByText('再核对一次')).toBeVisible();
  const at = page.locator('.rule-line[aria-current]');
  for (let rule = 0; rule < 42; rule += 1) {
    await expect(at.locator('.soft').first()).toHaveText(await page.locator('.rule-line').nth(rule).locator('.soft').first().innerText());
    await expect(page.locator('.mark-form :focus')).toBeVisible();
    if (rule !== 5) await page.keyboard.press('Alt+f');
    else {
      if (!(await page.getByRole('checkbox').isChecked())) await page.keyboard.press('Alt+n');
      await page.keyboard.press('Alt+6');
      await page.keyboard.press('Enter');
    }
  }
  await expect(page.locator('.waiting .info')).toHaveCount(0);
  const button = page.getByRole('button', { name: '签字确认评分表' });
  await expect(button).toBeEnabled();
  for (let press = 0; press < 60 && !(await button.evaluate((element) => element === document.activeElement)); press += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 条您认为不适用');
  await portal.accessible();
  await dialog.getByRole('button', { name: '签字确认评分表' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/已于 .* 签字/)).toBeVisible();
  await expect.poll(own).toMatchObject({ state: 'SIGNED', marks: { totalCount: 42 }, doNotApply: { totalCount: 1 } });
});

/** Two signed sheets for a unit: the first rule lies too far apart, the second is said not to apply by one. */
async function signedByBoth(portal: Portal, assessmentId: string): Promise<void> {
  const first = await portal.graph.as('examiner-01-1@linqing');
  const { assessment } = await first.ask<{ assessment: { round: { rules: { nodes: { rule: { id: string; maximum: string } }[] } } } }>('query ($id: ID!) { assessment(id: $id) { round { rules(first: 100) { nodes { rule { id maximum } } } } } }', { id: assessmentId });
  for (const [examiner, low] of [[first, true], [await portal.graph.as('examiner-01-2@linqing'), false]] as const) {
    const marks = assessment.round.rules.nodes.map(({ rule: { id, maximum } }, at) => (low && at === 0 ? { ruleId: id, points: '0', reason: '材料不全' } : low && at === 1 ? { ruleId: id, points: '0', notApplicable: true, reason: '没有下属单位' } : { ruleId: id, points: maximum }));
    const { giveMarks } = await examiner.ask<{ giveMarks: { id: string } }>('mutation ($input: GiveMarksInput!) { giveMarks(input: $input) { id } }', { input: { assessmentId, marks } });
    await examiner.ask('mutation ($input: SignScoreSheetInput!) { signScoreSheet(input: $input) { id } }', { input: { scoreSheetId: giveMarks.id } });
  }
}

test('a leader settles, gives feedback that the unit’s leader signs, and locks', async ({ portal, page, browser, baseURL }, { project }) => {
  test.slow();
  const leader = await portal.graph.as('leader-01@linqing');
  // The first units are the score sheets' tests', the last one is the examiner's above.
  const free = (await unitsOf(leader)).slice(2, -1).filter(({ lockedAt, feedback, scoreSheets }) => !lockedAt && !feedback && scoreSheets.nodes.length === 0);
  const target = project.name === 'phone' ? free[0]! : free.pop()!;
  await signedByBoth(portal, target.id);

  await portal.as('leader-01@linqing');
  await portal.open('/team');
  const row = page.locator('tr', { has: page.locator(`a[href="/team/${target.id}"]`) });
  await expect(row).toContainText('2 条待裁定');
  await page.getByRole('checkbox', { name: '只看等我处理的' }).check();
  await row.getByRole('link').click();
  const [apart, said] = [page.locator('.difference').nth(0), page.locator('.difference').nth(1)];
  await expect(apart).toContainText('打分相差太大');
  await apart.getByLabel(/裁定得分/).fill('99');
  await apart.getByRole('button', { name: '裁定' }).click();
  await expect(apart).toContainText('超过了满分');
  await apart.getByLabel(/裁定得分/).fill('1.5');
  await apart.getByLabel('裁定理由').fill('复核材料后裁定');
  await apart.getByRole('button', { name: '裁定' }).click();
  await expect(apart).toContainText('裁定 1.50 分');
  await said.getByRole('checkbox').check();
  await said.getByLabel('裁定理由').fill('确实没有下属单位');
  await said.getByRole('button', { name: '裁定' }).click();
  await expect(said).toContainText('确认不适用');
  await portal.accessible();

  await page.getByRole('link', { name: '查看台账' }).click();
  await page.getByLabel(/评分（0–100）/).fill('50');
  await page.getByRole('button', { name: '提交台账评分' }).click();
  await expect(page.locator('.note.error')).toBeVisible();
  await page.getByLabel(/评分（0–100）/).fill('88');
  await page.getByRole('button', { name: '提交台账评分' }).click();
  await expect(page.getByText(/已评 88.00 分/)).toBeVisible();
  await page.getByRole('link', { name: '返回该单位' }).click();

  await expect(page.getByRole('button', { name: '确认并锁定' })).toBeDisabled();
  await page.getByLabel('好的方面').fill('办公环境整洁');
  await page.getByLabel('存在的不足').fill('材料不全');
  await page.getByRole('button', { name: '签字并反馈给单位' }).click();
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '签字并反馈给单位' }).click();
  await expect(page.getByText('等单位负责人确认')).toBeVisible();

  const there = await browser.newContext({ baseURL, viewport: project.use.viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const unit = new Portal(await there.newPage(), portal.graph);
  await unit.as(`unit-${String(target.unit.number).padStart(3, '0')}-leader@linqing`);
  await unit.open('/feedback');
  // Other rounds of the city have feedback of their own.
  const own = unit.page.locator('.card').filter({ hasText: '办公环境整洁' });
  await own.getByRole('button', { name: '已阅，确认签字' }).click();
  await unit.accessible();
  await unit.page.getByRole('dialog').getByRole('button', { name: '已阅，确认签字' }).click();
  await expect(own.getByText(/单位负责人 .* 确认/)).toBeVisible();
  await there.close();

  await page.getByRole('button', { name: '确认并锁定' }).click();
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '确认并锁定' }).click();
  await expect(page.getByText(/确认锁定。/)).toBeVisible();
  await expect.poll(async () => (await unitsOf(leader)).find(({ id }) => id === target.id)).toMatchObject({ lockedAt: expect.any(String), feedback: { acknowledgedAt: expect.any(String) } });
});
