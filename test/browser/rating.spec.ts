/** A community's rating: its draft survives the page, one person signs it, the second returns it with a reason and signs it mended. */
import { expect, test, type Portal } from './portal.js';

interface Seen { assessments: { nodes: { id: string; round: { phase: string }; unit: { id: string }; communityRatings: { nodes: { state: string }[] } }[] }; partnerships: { nodes: { id: string; unit: { id: string } }[] } }
interface Rating { state: string; score: string | null; remark: string; atmosphere: number | null; returnReason: string | null; signedBy: { username: string } | null; countersignedBy: { username: string } | null }

/** Communities of the middle of the list; those whose partner nobody has rated yet. A rating that is signed stays, so each run takes another. */
async function unrated(portal: Portal, from: number, to: number): Promise<{ community: string; assessment: string; partnership: string }> {
  for (let number = from; number <= to; number += 1) {
    const community = `community-${String(number).padStart(3, '0')}`;
    const { assessments, partnerships } = await (await portal.graph.as(community)).ask<Seen>(
      '{ assessments(first: 50) { nodes { id round { phase } unit { id } communityRatings(first: 5) { nodes { state } } } } partnerships(first: 50) { nodes { id unit { id } } } }');
    const found = assessments.nodes.find(({ round, communityRatings }) => round.phase === 'OPEN' && communityRatings.nodes.length === 0);
    const partnership = partnerships.nodes.find(({ unit }) => unit.id === found?.unit.id);
    if (found && partnership) return { community, assessment: found.id, partnership: partnership.id };
  }
  throw new Error('Every unit of these communities is rated already');
}

async function ratingOf(portal: Portal, who: string, assessment: string): Promise<Rating | undefined> {
  const { communityRatings } = await (await portal.graph.as(who)).ask<{ communityRatings: { nodes: Rating[] } }>(
    'query ($id: ID!) { communityRatings(first: 5, filter: { assessmentId: $id }) { nodes { state score remark atmosphere returnReason signedBy { username } countersignedBy { username } } } }', { id: assessment });
  return communityRatings.nodes[0];
}

test('a rating saves itself, is signed, returned with a reason, mended, and signed by two', async ({ portal, page, browser, baseURL }, { project }) => {
  test.setTimeout(120_000);
  const { community, assessment, partnership } = project.name === 'phone' ? await unrated(portal, 41, 50) : await unrated(portal, 35, 40);
  const address = `/rating/${assessment}/${partnership}`;
  await portal.open('/rating');
  await page.getByLabel('用户名').fill(community);
  await page.getByLabel('密码', { exact: true }).fill(process.env['PORTAL_PASSWORD']!);
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator(`a[href="${address}"]`).click();
  const item = (name: string) => page.locator('.rating-item').filter({ has: page.getByRole('heading', { name }) });
  await item('创城氛围营造').getByRole('radio', { name: /优/ }).check();
  await expect(item('创城氛围营造').getByLabel('打几分')).toHaveValue('92');
  await item('创城氛围营造').getByLabel('打几分').fill('９３');
  await expect(page.getByText('草稿已自动保存')).toBeVisible();
  await page.reload();
  await expect(item('创城氛围营造').getByLabel('打几分')).toHaveValue('93');
  expect(await ratingOf(portal, community, assessment)).toMatchObject({ state: 'DRAFT', atmosphere: 93, score: null });
  for (const name of ['综合环境整治', '社区功能完善', '志愿队伍建设', '市民文明素质提升', '响应需求']) await item(name).getByRole('radio', { name: /良/ }).check();
  await item('工作态度').getByRole('radio', { name: /突出/ }).check();
  await expect(page.getByText('请写评语')).toBeVisible();
  const sign = page.locator('.signing').getByRole('button', { name: '签字' });
  await expect(sign).toBeDisabled();
  await portal.accessible();
  await page.getByLabel('评语').fill('局长每月到场。');
  await expect(sign).toBeEnabled();
  await sign.click();
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '签字' }).click();
  await expect(page.getByText('请另一位同事用自己的账号')).toBeVisible();
  await portal.accessible();
  expect(await ratingOf(portal, community, assessment)).toMatchObject({ state: 'SIGNED_ONCE', remark: '局长每月到场。', signedBy: { username: community } });

  const colleague = await browser.newContext({ baseURL, viewport: page.viewportSize() });
  const token = await portal.graph.signIn(`${community}-2`);
  await colleague.addInitScript((session) => sessionStorage.setItem('kaohe.session', JSON.stringify({ token: session, usedAt: Date.now() })), token);
  const second = await colleague.newPage();
  await second.goto(address);
  await second.getByRole('button', { name: '退回修改' }).click();
  await second.getByRole('dialog').getByRole('textbox').fill('评语写得再具体些');
  await second.getByRole('dialog').getByRole('button', { name: '退回修改' }).click();
  await expect(second.getByText('退回原因：评语写得再具体些')).toBeVisible();

  await page.reload();
  await expect(page.getByText('退回原因：评语写得再具体些')).toBeVisible();
  await page.getByLabel('评语').fill('局长每月到场，解决了路灯问题。');
  await expect(sign).toBeDisabled();
  await expect(sign).toBeEnabled();
  await sign.click();
  await page.getByRole('dialog').getByRole('button', { name: '签字' }).click();
  await expect(page.getByText('请另一位同事用自己的账号')).toBeVisible();

  await second.reload();
  await second.getByRole('button', { name: '我也签字' }).click();
  await second.getByRole('dialog').getByRole('button', { name: '我也签字' }).click();
  await expect(second.getByText('评分已生效')).toBeVisible();
  await colleague.close();
  expect(await ratingOf(portal, community, assessment)).toMatchObject({ state: 'SIGNED', score: expect.stringMatching(/^\d+\.\d\d$/), signedBy: { username: community }, countersignedBy: { username: `${community}-2` } });
});

test('a unit is told nothing of its rating', async ({ portal, page }) => {
  await portal.as('unit-085');
  await portal.open('/rating');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await expect(page.getByRole('link', { name: '给单位评分' })).toHaveCount(0);
});
