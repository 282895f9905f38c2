/** A deed from the unit's form to the community's answer: written with its photo, confirmed in a batch, disputed one by one, set right. */
import { expect, test, type Portal } from './portal.js';
import type { Graph } from './graph.js';

interface Entry { id: string; title: string; doneOn: string; staff: number; minutes: number; keyTask: string; answer: string; answerRemark: string; answerState: string; withdrawalReason: string; files: { nodes: { file: { name: string; mediaType: string } }[] } }

const sides = { desk: { clerk: 'unit-085', community: 'community-034' }, phone: { clerk: 'unit-098', community: 'community-031' } } as const;
const sideOf = (project: { name: string }): typeof sides.desk | typeof sides.phone => (project.name === 'phone' ? sides.phone : sides.desk);
const unique = (name: string): string => `${name} ${Date.now() % 1e8}`;

async function entry(portal: Portal, who: string, title: string): Promise<Entry | undefined> {
  const { ledgerEntries } = await (await portal.graph.as(who)).ask<{ ledgerEntries: { nodes: Entry[] } }>(
    'query ($text: String) { ledgerEntries(first: 5, filter: { text: $text }) { nodes { id title doneOn staff minutes keyTask answer answerRemark answerState withdrawalReason files(first: 5) { nodes { file { name mediaType } } } } } }', { text: title });
  return ledgerEntries.nodes[0];
}

/** Records deeds as the clerk, for the community of the side. */
async function record(graph: Graph, deeds: readonly object[]): Promise<void> {
  const { viewer, partnerships } = await graph.ask<{ viewer: { today: string }; partnerships: { nodes: { id: string }[] } }>('{ viewer { today } partnerships(first: 1) { nodes { id } } }');
  const entries = deeds.map((deed) => ({ partnershipId: partnerships.nodes[0]!.id, keyTask: 'ENVIRONMENT', doneOn: viewer.today, staff: 8, minutes: 90, ...deed }));
  await graph.ask('mutation ($input: RecordLedgerEntriesInput!) { recordLedgerEntries(input: $input) { id } }', { input: { entries } });
}

test('a clerk signs in and writes a deed down with its photo, and what was not sent outlives the page', async ({ portal, page }, { project }) => {
  const { clerk, community } = sideOf(project);
  const title = unique('清理楼道杂物');
  const photo = await page.screenshot({ type: 'jpeg' });
  await portal.open('/ledger');
  await page.getByLabel('用户名').fill(clerk);
  await page.getByLabel('密码', { exact: true }).fill(process.env['PORTAL_PASSWORD']!);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: '记一条' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('记一条台账');
  await page.locator('.entry-photos input[type=file]').first().setInputFiles({ name: '楼道.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(page.getByRole('button', { name: /楼道.jpg \(/ })).toBeVisible();
  await page.getByRole('button', { name: '提交给社区确认' }).click();
  await expect(page.getByRole('alert').first()).toHaveText('请填写');
  await portal.accessible();
  await page.getByRole('radio', { name: '综合环境整治' }).check({ force: true });
  await page.getByLabel('做了什么').fill(title);
  await page.getByLabel('职工').fill('１２');
  await page.getByLabel('用了几小时').fill('1.5');
  await page.waitForTimeout(300);
  await page.reload();
  await expect(page.getByText('上次没有提交的内容还在')).toBeVisible();
  await expect(page.getByLabel('做了什么')).toHaveValue(title);
  await expect(page.getByRole('button', { name: /楼道.jpg \(/ })).toBeVisible();
  // The server's clock says what is the future.
  await page.getByLabel('哪一天').fill('2030-01-01');
  await page.getByRole('button', { name: '提交给社区确认' }).click();
  await expect(page.getByText('不能晚于今天，要在帮包期间内')).toBeVisible();
  expect(await entry(portal, clerk, title)).toBeUndefined();
  const { viewer } = await (await portal.graph.as(clerk)).ask<{ viewer: { today: string } }>('{ viewer { today } }');
  await page.getByLabel('哪一天').fill(viewer.today);
  await page.getByRole('button', { name: '提交给社区确认' }).click();
  await expect(page.getByText('已记入台账')).toBeVisible();
  await expect(page.locator('details.rule').filter({ hasText: title })).toContainText('待社区确认');
  expect(await entry(portal, community, title)).toMatchObject({ doneOn: viewer.today, staff: 12, minutes: 90, keyTask: 'ENVIRONMENT', answer: 'UNANSWERED', files: { nodes: [{ file: { name: '楼道.jpg', mediaType: 'image/jpeg' } }] } });
  // What was sent is no draft any more.
  await portal.open('/ledger/new');
  await expect(page.getByLabel('做了什么')).toHaveValue('');
  await expect(page.getByLabel('职工')).toHaveValue('12');
});

test('a community looks at the photos, confirms two at once and disputes one, and each answer is at the server', async ({ portal, page }, { project }) => {
  const { clerk, community } = sideOf(project);
  const [one, two, three] = [unique('甲：清理南院'), unique('乙：清理北院'), unique('丙：慰问老人')];
  const graph = await portal.graph.as(clerk);
  const fileIds = [await graph.upload('LEDGER', '南院一.jpg', await page.screenshot({ type: 'jpeg', quality: 71 })), await graph.upload('LEDGER', '南院二.jpg', await page.screenshot({ type: 'jpeg', quality: 72 }))];
  await record(graph, [{ title: one, fileIds }, { title: two, goods: [{ item: '垃圾桶', quantity: 4, unit: '个' }] }, { title: three }]);
  await portal.open('/entries');
  await page.getByLabel('用户名').fill(community);
  await page.getByLabel('密码', { exact: true }).fill(process.env['PORTAL_PASSWORD']!);
  await page.getByRole('button', { name: '登录' }).click();
  const card = (title: string) => page.locator('.entries > li').filter({ hasText: title });
  await expect(card(one)).toContainText('还剩 10 个工作日');
  await card(one).getByRole('button', { name: '放大看 南院一.jpg' }).click();
  const viewer = page.getByRole('dialog');
  await expect(viewer.locator('img')).toBeVisible();
  await portal.accessible();
  await viewer.getByRole('button', { name: '下一张' }).click();
  await expect(viewer).toContainText('南院二.jpg（第 2 张，共 2 张）');
  await page.keyboard.press('ArrowLeft');
  await expect(viewer).toContainText('南院一.jpg（第 1 张，共 2 张）');
  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await page.getByLabel(`选中：${one}`).check();
  await page.getByLabel(`选中：${two}`).check();
  await expect(page.getByText('已选 2 条')).toBeVisible();
  await page.locator('.ticking').getByRole('button', { name: '属实', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '属实' }).click();
  await expect(dialog.getByText('请填写')).toBeVisible();
  await portal.accessible();
  await dialog.getByLabel('资金或物品由谁接收').fill('赵主任');
  await dialog.locator('input[type=file]').first().setInputFiles({ name: '交接单.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg', quality: 73 }) });
  await expect(dialog.getByRole('button', { name: /交接单.jpg \(/ })).toBeVisible();
  await dialog.getByRole('button', { name: '属实' }).click();
  await expect(page.getByText('2 条已办好')).toBeVisible();
  await card(three).getByRole('button', { name: `不属实：${three}` }).click();
  await page.getByRole('dialog').getByLabel('请说明').fill('当天没有来');
  await page.getByRole('dialog').getByRole('button', { name: '不属实' }).click();
  await expect(page.getByText('1 条已办好')).toBeVisible();
  await expect(card(three)).toHaveCount(0);
  for (const [title, answer] of [[one, 'CONFIRMED'], [two, 'CONFIRMED'], [three, 'DISPUTED']] as const) expect(await entry(portal, clerk, title)).toMatchObject({ answer });
  expect(await entry(portal, clerk, three)).toMatchObject({ answerRemark: '当天没有来' });
  expect((await entry(portal, clerk, two))?.files.nodes.map(({ file }) => file.name)).toEqual(['交接单.jpg']);
  await portal.accessible();
});

test('a batch tells of each row that was refused why, and does the others', async ({ portal, page }, { project }) => {
  const { clerk, community } = sideOf(project);
  const [good, lacking] = [unique('捐赠清扫工具'), unique('资助文艺演出')];
  await record(await portal.graph.as(clerk), [{ title: good }, { title: lacking, money: '800' }]);
  await portal.as(community);
  await portal.open('/entries');
  await page.getByLabel(`选中：${good}`).check();
  await page.getByLabel(`选中：${lacking}`).check();
  await page.locator('.ticking').getByRole('button', { name: '属实', exact: true }).click();
  await page.getByRole('dialog').getByLabel('资金或物品由谁接收').fill('赵主任');
  await page.getByRole('dialog').getByRole('button', { name: '属实' }).click();
  await expect(page.getByText('1 条已办好，1 条没有办成')).toBeVisible();
  await expect(page.locator('.note.warning').filter({ hasText: lacking }).first()).toContainText('缺审批单，不能全部确认');
  expect(await entry(portal, clerk, good)).toMatchObject({ answer: 'CONFIRMED' });
  expect(await entry(portal, clerk, lacking)).toMatchObject({ answer: 'UNANSWERED' });
  await portal.accessible();
});

test('a clerk sets right what was disputed, and withdraws what was written twice', async ({ portal, page }, { project }) => {
  const { clerk, community } = sideOf(project);
  const [disputed, twice] = [unique('义诊'), unique('义诊重复')];
  await record(await portal.graph.as(clerk), [{ title: disputed, staff: 20 }, { title: twice }]);
  const { id } = (await entry(portal, community, disputed))!;
  await (await portal.graph.as(community)).ask('mutation ($input: AnswerLedgerEntriesInput!) { answerLedgerEntries(input: $input) { done } }', { input: { answers: [{ entryId: id, baseVersion: 1, answer: 'DISPUTED', remark: '只来了 6 人' }] } });
  await portal.as(clerk);
  await portal.open('/ledger');
  const line = (title: string) => page.locator('details.rule').filter({ hasText: title });
  await line(disputed).locator('summary').click();
  await expect(line(disputed)).toContainText('只来了 6 人');
  await line(disputed).getByRole('link', { name: '更正后再请社区确认' }).click();
  await page.getByLabel('职工').fill('6');
  await page.getByRole('button', { name: '保存修改，请社区重新确认' }).click();
  await expect(page.getByText('已记入台账')).toBeVisible();
  expect(await entry(portal, clerk, disputed)).toMatchObject({ staff: 6, answer: 'UNANSWERED', answerState: 'AWAITED' });
  await line(twice).locator('summary').click();
  await line(twice).getByRole('button', { name: '撤回' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('和上一条重复');
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
  await expect(line(twice)).toContainText('已撤回');
  expect(await entry(portal, clerk, twice)).toMatchObject({ answerState: 'WITHDRAWN', withdrawalReason: '和上一条重复' });
});

test('the dialogs of a community can be used by everybody in English too', async ({ portal, page }, { project }) => {
  const { clerk, community } = sideOf(project);
  const title = unique('宣讲文明礼仪');
  await record(await portal.graph.as(clerk), [{ title, goods: [{ item: '宣传册', approximate: '近百份' }] }]);
  await portal.as(community);
  await portal.open('/entries');
  await portal.speak('en');
  await page.getByRole('button', { name: `Confirm: ${title}` }).click();
  await expect(page.getByRole('dialog').getByLabel('Who took over the money or goods')).toBeVisible();
  await portal.accessible();
  await page.keyboard.press('Escape');
  await portal.open('/needs');
  await page.getByRole('button', { name: 'Write one' }).click();
  await portal.accessible();
});
