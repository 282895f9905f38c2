/** The office sees how its units come along: finds one, returns a piece, reminds and extends in a batch. */
import { expect, test, type Portal } from './portal.js';

interface Row { id: string; submissionStep: string; unit: { number: number; nameZh: string }; archive: { id: string; extendedUntil: string | null }; reminders: { nodes: { day: string; remark: string }[] } }
const byRound = `query ($id: ID!, $after: String) { assessments(first: 100, after: $after, filter: { roundId: $id }) {
  pageInfo { hasNextPage endCursor } nodes { id submissionStep unit { number nameZh } archive { id extendedUntil } reminders(first: 20) { nodes { day remark } } } } }`;

/** The units of the open round that belong to these tests: 100 to 119, even on a desk, odd on a phone. */
async function ownUnits(portal: Portal, project: string): Promise<Row[]> {
  const office = await portal.graph.as('office');
  const { rounds } = await office.ask<{ rounds: { nodes: { id: string; phase: string }[] } }>('{ rounds(first: 20) { nodes { id phase } } }');
  const id = rounds.nodes.find(({ phase }) => phase === 'OPEN')!.id;
  const rows: Row[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const { assessments }: { assessments: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Row[] } } = await office.ask(byRound, { id, after });
    rows.push(...assessments.nodes);
    after = assessments.pageInfo.hasNextPage ? assessments.pageInfo.endCursor : undefined;
  }
  return rows.filter(({ unit: { number } }) => number >= 100 && number < 120 && (number % 2 === 0) === (project === 'desk'));
}

const today = async (portal: Portal): Promise<string> => (await (await portal.graph.as('office')).ask<{ viewer: { today: string } }>('{ viewer { today } }')).viewer.today;

/** Has the unit's clerk submit a piece for A02, and gives its title. */
async function submitted(portal: Portal, { unit: { number }, archive }: Row): Promise<string> {
  const clerk = await portal.graph.as(`unit-${number}`);
  const { archive: found } = await clerk.ask<{ archive: { progress: { rules: { rule: { id: string; code: string } }[] } } }>('query ($id: ID!) { archive(id: $id) { progress { rules { rule { id code } } } } }', { id: archive.id });
  const ruleId = found.progress.rules.find(({ rule }) => rule.code === 'A02')!.rule.id;
  const title = `会议纪要 ${Date.now()}`;
  const { saveEvidence } = await clerk.ask<{ saveEvidence: { id: string }[] }>('mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { id } }',
    { input: { archiveId: archive.id, evidence: { ruleId, slot: 1, title, aboutFrom: '2018-09-10', aboutTo: '2018-09-10' } } });
  await clerk.ask('mutation ($input: EvidenceBatchInput!) { submitEvidence(input: $input) { done } }', { input: { evidenceIds: saveEvidence.map(({ id }) => id) } });
  return title;
}

async function signIn(portal: Portal, username: string): Promise<void> {
  await portal.open('/');
  await portal.page.getByLabel('用户名').fill(username);
  await portal.page.getByLabel('密码').fill(process.env['PORTAL_PASSWORD']!);
  await portal.page.keyboard.press('Enter');
  await expect(portal.page.getByRole('heading', { level: 1 })).not.toHaveText('登录');
}

async function goTo(portal: Portal, name: string): Promise<void> {
  const menu = portal.page.getByRole('button', { name: '菜单' });
  if (await menu.isVisible()) await menu.click();
  await portal.page.getByRole('link', { name }).click();
  await portal.ready();
}

test('the office finds a unit by its name, and returns a piece with a reason and a day', async ({ portal, page }, { project }) => {
  const [row] = await ownUnits(portal, project.name);
  const title = await submitted(portal, row!);
  const due = await today(portal);
  await signIn(portal, 'office');
  await goTo(portal, '看各单位进度');
  await page.getByLabel('单位名称').fill(row!.unit.nameZh);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^显示 1 个/)).toBeVisible();
  await page.getByRole('link', { name: new RegExp(row!.unit.nameZh) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${row!.unit.nameZh}的创建档案`);
  await page.locator('summary').filter({ hasText: 'A02' }).click();
  const piece = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) }).last();
  await expect(piece).toContainText('事情发生');
  await piece.getByRole('button', { name: '退回修改' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '退回修改' })).toBeDisabled();
  await dialog.getByLabel('哪里要修改').fill('缺少签到表');
  await dialog.getByLabel('最迟哪天改好').fill(due);
  await portal.accessible();
  await dialog.getByRole('button', { name: '退回修改' }).click();
  await expect(piece).toContainText('缺少签到表');
  await expect(dialog).toHaveCount(0);
  await portal.accessible();
  const { archive } = await (await portal.graph.as(`unit-${row!.unit.number}`)).ask<{ archive: { evidence: { nodes: object[] } } }>(
    'query ($id: ID!, $text: String!) { archive(id: $id) { evidence(first: 5, filter: { text: $text }) { nodes { state returnReason returnDue } } } }', { id: row!.archive.id, text: title });
  expect(archive.evidence.nodes).toEqual([{ state: 'RETURNED', returnReason: '缺少签到表', returnDue: due }]);
});

test('units are ticked and reminded in a batch, each with its own result', async ({ portal, page }, { project }) => {
  const day = await today(portal);
  const rows = (await ownUnits(portal, project.name)).filter(({ submissionStep }) => submissionStep !== 'SUBMITTED');
  const reminded = ({ reminders }: Row): boolean => reminders.nodes.some((one) => one.day === day);
  const chosen = [rows.find((row) => !reminded(row)) ?? rows[1]!, rows.find(reminded) ?? rows[2]!].filter((row, at, all) => all.indexOf(row) === at);
  const fresh = chosen.filter((row) => !reminded(row));
  const remark = `请抓紧 ${Date.now()}`;
  await portal.as('office');
  await portal.open('/progress');
  for (const { unit } of chosen) await page.getByRole('checkbox', { name: `选择 ${unit.nameZh}`, exact: true }).check();
  const bar = page.getByRole('region', { name: `已选 ${chosen.length} 个单位` });
  await bar.getByRole('button', { name: '催办' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/要补充的话/).fill(remark);
  await portal.accessible();
  await dialog.getByRole('button', { name: '催办' }).click();
  await expect(dialog.getByText(new RegExp(`^${fresh.length} 条已办好`))).toBeVisible();
  await expect(dialog.getByText('今天已经催办过')).toHaveCount(chosen.length - fresh.length);
  await portal.accessible();
  const after = await ownUnits(portal, project.name);
  for (const { id } of fresh) expect(after.find((row) => row.id === id)!.reminders.nodes.map((one) => one.remark)).toContain(remark);
});

test('the admin gives several units more time, with a reason', async ({ portal, page }, { project }) => {
  const rows = (await ownUnits(portal, project.name)).slice(3, 5);
  await portal.as('admin');
  await portal.open('/progress');
  for (const { unit } of rows) await page.getByRole('checkbox', { name: `选择 ${unit.nameZh}`, exact: true }).check();
  await page.getByRole('region', { name: '已选 2 个单位' }).getByRole('button', { name: '延期' }).click();
  const dialog = page.getByRole('dialog');
  const until = `2019-01-${String(2 + (Date.now() % 27)).padStart(2, '0')}`;
  await dialog.getByLabel('延到哪一天').fill(until);
  await expect(dialog.getByRole('button', { name: '延期' })).toBeDisabled();
  await dialog.getByLabel('理由').fill('材料在市档案馆，月底才能调出');
  await portal.accessible();
  await dialog.getByRole('button', { name: '延期' }).click();
  await expect(dialog.getByText('2 条已办好')).toBeVisible();
  const after = await ownUnits(portal, project.name);
  for (const { id } of rows) expect(after.find((row) => row.id === id)!.archive.extendedUntil?.slice(0, 10)).toBe(until);
});

test('a cell of the wall opens the archive at its rule, by mouse and by keyboard', async ({ portal, page }, { project }) => {
  test.skip(project.name === 'phone', 'A phone has cards');
  await portal.as('office');
  await portal.open('/progress');
  const line = page.locator('.wall tbody tr').first();
  await expect(page.locator('.wall tbody td[data-at]')).toHaveCount(147 * 42);
  await line.getByRole('link').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/\/archives\/.*rule=A02/);
  await expect(page.locator('details[open] > summary')).toContainText('A02');
  await page.goBack();
  await page.locator('.wall tbody tr').nth(3).locator('td[data-at]').nth(4).click();
  await expect(page).toHaveURL(/\/archives\/.*rule=A05/);
});

test('three groups are reminded by one press, and it can be proved who was told', async ({ portal, page }, { project }) => {
  await portal.as('office');
  await portal.open('/reminders');
  const remind = page.getByRole('button', { name: /^催办还没提交的/ });
  await remind.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('一次催办三组单位？');
  await portal.accessible();
  // All units are reminded once a day at most: on a phone, after the tests that remind some of them.
  if (project.name !== 'phone') return;
  await dialog.getByRole('button', { name: /^催办还没提交的/ }).click();
  await expect(page.getByText(/^已催办 \d+ 个单位/)).toBeVisible();
  // Whom nobody could be told of has no account; everybody else was reminded today, now or before.
  const { viewer: { today }, reminderList: { rows } } = await (await portal.graph.as('office')).ask<{ viewer: { today: string }; reminderList: { rows: { step: string; unit: { nameZh: string }; reminders: { nodes: { day: string }[] } }[] } }>(
    '{ viewer { today } reminderList { rows { step unit { nameZh } reminders(first: 20) { nodes { day } } } } }');
  const due = rows.filter(({ step }) => step !== 'SUBMITTED');
  expect(due.filter(({ reminders }) => reminders.nodes.some(({ day }) => day === today))).toHaveLength(due.length);
  await page.getByRole('button', { name: /：谁看过$/ }).first().click();
  await expect(page.getByRole('dialog')).toContainText('催办');
  await expect(page.getByRole('dialog').getByRole('row')).not.toHaveCount(0);
  await portal.accessible();
});
