/** A round from its set-up to its notice and the notice's correction, by the office admin of the second city, whose rounds nobody else looks at. */
import { expect, test, type Portal } from './portal.js';
import { scoredRound } from './scored-round.js';

const password = process.env['PORTAL_PASSWORD']!;
const admin = 'admin@linqing';

interface RoundNow { round: { phase: string; ledgerShare: string; rules: { totalCount: number }; submissionDeadline: string } }
const roundNow = async (portal: Portal, id: string): Promise<RoundNow['round']> =>
  (await (await portal.graph.as(admin)).ask<RoundNow>('query ($id: ID!) { round(id: $id) { phase ledgerShare submissionDeadline rules(first: 1) { totalCount } } }', { id })).round;

test('the office admin signs in, sets up a round, changes a setting, and is told by name what stands in the way of opening it', async ({ portal, page }, { project }) => {
  const title = `试设考核 ${project.name} ${Date.now() % 1e6}`;
  await portal.open('/round/new');
  await page.getByLabel('用户名').fill(admin);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新建考核');
  const make = page.getByRole('button', { name: '建成草稿' });
  await expect(make).toBeDisabled();
  await page.getByLabel('名称', { exact: true }).fill(title);
  for (const [label, day] of [['考核期从哪天开始', '2018-01-01'], ['考核期到哪天为止', '2018-06-30'], ['材料报送截止日期', '2018-06-30'], ['实地考核从哪天开始', '2018-07-02'], ['实地考核到哪天为止', '2018-07-06']] as const) await page.getByLabel(label).fill(day);
  await page.locator('details > summary').first().click();
  await page.locator('details').first().getByRole('checkbox').first().uncheck();
  await portal.accessible();
  await make.click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  const id = new URL(page.url()).searchParams.get('round')!;
  const before = await roundNow(portal, id);
  expect(before).toMatchObject({ phase: 'DRAFT', ledgerShare: '50.00', submissionDeadline: '2018-06-30T10:00:00.000Z' });
  const { ruleSets } = await (await portal.graph.as(admin)).ask<{ ruleSets: { nodes: { rules: { totalCount: number } }[] } }>('{ ruleSets(first: 1) { nodes { rules(first: 1) { totalCount } } } }');
  expect(before.rules.totalCount).toBe(ruleSets.nodes[0]!.rules.totalCount - 1);

  await page.getByLabel('帮包社区中考核组查看台账所占份额').fill('60');
  await page.getByRole('button', { name: '保存计分办法' }).click();
  await expect(page.getByText('本次自定')).toBeVisible();
  expect((await roundNow(portal, id)).ledgerShare).toBe('60.00');
  await page.getByLabel('文明创建占总分').fill('50');
  await page.getByRole('button', { name: '保存计分办法' }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await page.getByRole('button', { name: '进入"材料报送"' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '进入"材料报送"' }).click();
  await expect(dialog.getByRole('alert')).toContainText('材料报送截止时间已经过去');
  await portal.accessible();
  expect((await roundNow(portal, id)).phase).toBe('DRAFT');
});

test('a scored round is computed, previewed and published with its hash, and then corrected in a second edition', async ({ portal, page }, { project }) => {
  test.setTimeout(150_000);
  const roundId = await scoredRound(portal.graph, `${project.name}${Date.now() % 1e6}`);
  const title = `关于试设考核的通报 ${project.name} ${Date.now() % 1e6}`;
  await portal.as(admin);
  await portal.open(`/round?round=${roundId}`);
  await page.getByRole('button', { name: '退回"实地考核"' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '退回"实地考核"' })).toBeDisabled();
  await dialog.getByLabel('理由').fill('漏看了一份材料');
  await dialog.getByRole('button', { name: '退回"实地考核"' }).click();
  await expect(dialog).toBeHidden();
  expect((await roundNow(portal, roundId)).phase).toBe('INSPECTION');
  await page.getByRole('button', { name: '进入"审核"' }).click();
  await dialog.getByRole('button', { name: '进入"审核"' }).click();
  await page.getByRole('link', { name: '去计算和公布成绩' }).click();

  await page.getByLabel('通报标题').fill(title);
  await page.getByLabel('通报正文').fill('各文明单位：\n现将考核情况予以通报。');
  const publish = page.getByRole('button', { name: '公布', exact: true });
  await publish.click();
  await dialog.getByRole('button', { name: '公布', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('还没有给各单位预览');
  await portal.accessible();
  await dialog.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '计算成绩' }).click();
  await expect(page.getByText(/^已算出/)).toBeVisible();
  await page.getByRole('button', { name: '开始预览' }).click();
  await dialog.getByRole('button', { name: '开始预览' }).click();
  await expect(dialog).toBeHidden();

  // The viewer's own name over what is not published.
  await page.getByRole('link', { name: '看排名和组成' }).click();
  await page.getByRole('button', { name: '市级文明单位' }).click();
  await expect(page.locator('table.ranking')).toBeVisible();
  await expect(page.locator('.watermark')).toContainText('admin');
  await expect(page.locator('.plot svg').first()).toBeVisible();
  await page.goBack();
  await portal.ready();

  await page.getByLabel('通报标题').fill(title);
  await page.getByLabel('通报正文').fill('各文明单位：\n现将考核情况予以通报。');
  await publish.click();
  await dialog.getByRole('button', { name: '公布', exact: true }).click();
  await expect(page.getByText('已经公布。')).toBeVisible();
  const { round } = await (await portal.graph.as(admin)).ask<{ round: { notices: { nodes: { id: string; sha256: string }[] } } }>('query ($id: ID!) { round(id: $id) { notices(first: 1) { nodes { id sha256 } } } }', { id: roundId });
  await expect(page.locator('.hash')).toHaveText(round.notices.nodes[0]!.sha256);

  await page.getByLabel('为什么更正（印在通报里）').fill('标题有误');
  await page.getByLabel('新的标题（不改就不填）').fill(`${title}（更正）`);
  await page.getByRole('button', { name: '发布更正' }).click();
  await portal.accessible();
  await dialog.getByRole('button', { name: '发布更正' }).click();
  await expect(page.locator('.hash')).toHaveCount(2);
  // The public reads the first edition, which says which one corrects it.
  await portal.open(`/notices/${round.notices.nodes[0]!.id}`);
  await expect(page.getByText('这一版已经更正。')).toBeVisible();
  await page.getByRole('link', { name: '看第 2 版' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title}（更正）`);
  await expect(page.getByText('第 2 版更正：标题有误')).toBeVisible();
  await portal.accessible();
});
