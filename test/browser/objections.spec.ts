/** A unit objects to what it sees of its result, and the office decides; both find the ruling where they look for it. */
import { expect, test, type Portal } from './portal.js';

const password = process.env['PORTAL_PASSWORD']!;

interface Result { standings: { nodes: { id: string; round: { phase: string }; assessment: { id: string; objections: { nodes: { rule: { id: string } | null }[] } }; explanation: { detail: { rules: { code: string; lostDisplay: string; maximum: string; rule: { id: string } }[] } } }[] } }
interface Own { viewer: { unit: { id: string; number: number } } }

/** The published result of a unit, and the rules without loss that it has not objected to yet: what is ruled on them moves no rank. */
async function resultOf(portal: Portal, clerk: string): Promise<{ standingId: string; assessmentId: string; unitNumber: number; rules: { code: string; id: string; maximum: string }[] }> {
  const graph = await portal.graph.as(clerk);
  const { viewer: { unit } } = await graph.ask<Own>('{ viewer { unit { id number } } }');
  const { standings } = await graph.ask<Result>(`query ($id: ID!) { standings(first: 5, filter: { unitId: $id }) { nodes {
    id round { phase } assessment { id objections(first: 100) { nodes { rule { id } } } } explanation { detail { rules { code lostDisplay maximum rule { id } } } } } } }`, { id: unit.id });
  const found = standings.nodes.find(({ round }) => round.phase === 'PUBLISHED')!;
  const known = found.assessment.objections.nodes.map(({ rule }) => rule?.id);
  const rules = found.explanation.detail.rules.filter(({ rule, lostDisplay }) => lostDisplay === '0.00' && !known.includes(rule.id)).map(({ code, maximum, rule }) => ({ code, maximum, id: rule.id }));
  return { standingId: found.id, assessmentId: found.assessment.id, unitNumber: unit.number, rules };
}

const file = async (portal: Portal, clerk: string, reason: string): Promise<{ id: string; unitNumber: number; code: string; maximum: string }> => {
  const { assessmentId, unitNumber, rules: [rule] } = await resultOf(portal, clerk);
  const { fileObjection } = await (await portal.graph.as(clerk)).ask<{ fileObjection: { id: string } }>('mutation ($input: FileObjectionInput!) { fileObjection(input: $input) { id } }', { input: { assessmentId, subject: 'MARK', ruleId: rule!.id, reason } });
  return { id: fileObjection.id, unitNumber, code: rule!.code, maximum: rule!.maximum };
};

const stateOf = async (portal: Portal, id: string): Promise<unknown> =>
  (await (await portal.graph.as('admin')).ask<{ objection: unknown }>('query ($id: ID!) { objection(id: $id) { state reason files(first: 5) { totalCount } rulings(first: 5) { nodes { upheld points reason } } } }', { id })).objection;

test('a clerk objects to a mark at its row, withdraws, and objects again with a paper', async ({ portal, page }, { project }) => {
  const clerk = project.name === 'phone' ? 'unit-130' : 'unit-120';
  const { standingId, rules: [rule] } = await resultOf(portal, clerk);
  await portal.as(clerk);
  await portal.open(`/standings/${standingId}`);
  await page.getByRole('checkbox').check();
  const row = page.locator('details.rule').filter({ hasText: rule!.code });
  await row.locator('summary').click();
  await row.getByRole('button', { name: /提出异议/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('为什么有异议').fill('材料已按要求上传，请复核');
  await portal.accessible();
  await dialog.getByRole('button', { name: '提交异议' }).click();
  await expect(dialog).toBeHidden();
  await row.getByRole('link', { name: '待裁定' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('本单位异议');
  const own = page.locator('section.card').filter({ hasText: rule!.code }).first();
  await own.getByRole('button', { name: '撤回' }).click();
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
  await expect(own).toContainText('已撤回');
  await portal.open(`/standings/${standingId}`);
  await page.getByRole('checkbox').check();
  await row.locator('summary').click();
  await row.getByRole('button', { name: /提出异议/ }).click();
  await dialog.getByLabel('为什么有异议').fill('补充证明，请复核');
  await dialog.locator('input[type=file]').first().setInputFiles({ name: '证明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n') });
  await expect(dialog.getByText(/证明\.pdf/).first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: /去掉/ })).toBeVisible();
  await dialog.getByRole('button', { name: '提交异议' }).click();
  await expect(dialog).toBeHidden();
  const { objections } = await (await portal.graph.as(clerk)).ask<{ objections: { nodes: { id: string }[] } }>('{ objections(first: 1, orderBy: CREATED_AT_DESC) { nodes { id } } }');
  expect(await stateOf(portal, objections.nodes[0]!.id)).toEqual({ state: 'OPEN', reason: '补充证明，请复核', files: { totalCount: 1 }, rulings: { nodes: [] } });
  // Nothing is left for the office.
  await (await portal.graph.as(clerk)).ask('mutation ($input: WithdrawObjectionInput!) { withdrawObjection(input: $input) { id } }', { input: { objectionId: objections.nodes[0]!.id } });
});

test('the office admin signs in, decides one objection and then two together, and opens one again', async ({ portal, page }, { project }) => {
  const clerks = project.name === 'phone' ? ['unit-131', 'unit-132', 'unit-133'] as const : ['unit-122', 'unit-123', 'unit-124'] as const;
  const [one, two, three] = await Promise.all(clerks.map((clerk) => file(portal, clerk, `${project.name} 请复核这一条`))) as [Filed, Filed, Filed];
  await portal.open('/decide');
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('裁定异议');
  const cardOf = ({ unitNumber, code }: Filed) => page.locator('section.card').filter({ hasText: `${unitNumber}. ` }).filter({ hasText: code });
  await expect(cardOf(one)).toContainText(`扣 0.00`);
  await cardOf(one).getByRole('button', { name: '裁定' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '成立', exact: true }).check();
  await dialog.getByLabel(/改为多少分/).fill('99');
  await dialog.getByLabel('理由（单位看得到）').fill('材料齐全，维持满分');
  await expect(dialog.getByRole('alert')).toContainText('请填写 0 到');
  await expect(dialog.getByRole('button', { name: '裁定' })).toBeDisabled();
  await dialog.getByLabel(/改为多少分/).fill(one.maximum);
  await portal.accessible();
  await dialog.getByRole('button', { name: '裁定' }).click();
  await expect(dialog).toBeHidden();
  expect(await stateOf(portal, one.id)).toMatchObject({ state: 'UPHELD', rulings: { nodes: [{ upheld: true, points: one.maximum, reason: '材料齐全，维持满分' }] } });

  for (const each of [two, three]) await cardOf(each).getByRole('checkbox').check();
  await page.getByRole('button', { name: '裁定勾选的 2 项' }).click();
  await dialog.getByRole('radio', { name: '不成立', exact: true }).check();
  await dialog.getByLabel('理由（单位看得到）').fill('已是满分，不予调整');
  await dialog.getByRole('button', { name: '裁定' }).click();
  await expect(dialog).toBeHidden();
  for (const each of [two, three]) expect(await stateOf(portal, each.id)).toMatchObject({ state: 'REJECTED', rulings: { nodes: [{ upheld: false, points: null, reason: '已是满分，不予调整' }] } });

  await page.getByRole('button', { name: /^全部/ }).click();
  await cardOf(two).getByRole('button', { name: '重新裁定' }).click();
  await dialog.getByLabel('理由').fill('单位又交来材料');
  await portal.accessible();
  await dialog.getByRole('button', { name: '重新裁定' }).click();
  await expect(cardOf(two)).toContainText('这项裁定已经撤销：单位又交来材料');
  expect(await stateOf(portal, two.id)).toMatchObject({ state: 'OPEN' });
  await (await portal.graph.as('admin')).ask('mutation ($input: DecideObjectionsInput!) { decideObjections(input: $input) { done } }', { input: { decisions: [{ objectionId: two.id, upheld: false, reason: '维持原裁定' }] } });
});

type Filed = Awaited<ReturnType<typeof file>>;

test('a unit reads what was ruled and why', async ({ portal, page }) => {
  await portal.as('unit-121-leader');
  await portal.open('/objections');
  await expect(page.locator('section.card')).toContainText(['经核对交警大队记录']);
  await expect(page.getByRole('button', { name: '撤回' })).toHaveCount(0);
});
