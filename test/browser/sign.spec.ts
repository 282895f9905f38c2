/** The clerk hands the archive in; the leader reads it, sends it back with a reason, and signs it when it comes again. */
import { expect, test, type Portal } from './portal.js';
import type { Graph } from './graph.js';

const year = '2018年年终考核';

interface Own { id: string; state: string; returnReason: string | null; assessment: { round: { titleZh: string } } }
const archiveOf = async (graph: Graph): Promise<Own> => {
  const { archives } = await graph.ask<{ archives: { nodes: Own[] } }>('{ archives(first: 5) { nodes { id state returnReason assessment { round { titleZh } } } } }');
  return archives.nodes.find(({ assessment }) => assessment.round.titleZh === year)!;
};

/** A unit whose archive its leader has not signed yet: a signature is not taken back. */
async function unsigned(portal: Portal, project: string): Promise<string> {
  for (const number of project === 'phone' ? ['075', '077', '079'] : ['074', '076', '078']) {
    const unit = `unit-${number}`;
    if ((await archiveOf(await portal.graph.as(unit))).state !== 'SIGNED') return unit;
  }
  throw new Error('Every unit of this test has its archive signed already');
}

test('an archive goes from the clerk to the leader and back, and is signed in the end', async ({ portal, page, context }, { project }) => {
  test.slow();
  const unit = await unsigned(portal, project.name);
  const clerk = await portal.graph.as(unit);
  const leader = await portal.graph.as(`${unit}-leader`);
  const { id, state } = await archiveOf(clerk);
  if (state === 'HANDED_IN') await leader.ask('mutation ($input: ArchiveBackInput!) { sendArchiveBack(input: $input) { id } }', { input: { archiveId: id, reason: '重新整理' } });
  // Nobody hands in an empty archive.
  const { archive } = await clerk.ask<{ archive: { assessment: { round: { rules: { nodes: { rule: { id: string } }[] } } } } }>('query ($id: ID!) { archive(id: $id) { assessment { round { rules(first: 1) { nodes { rule { id } } } } } } }', { id });
  await clerk.ask('mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { id } }', { input: { archiveId: id, evidence: [{ ruleId: archive.assessment.round.rules.nodes[0]!.rule.id, title: '汇报提纲', aboutFrom: '2018-09-03', aboutTo: '2018-09-03' }] } });
  await portal.as(unit);
  await portal.open('/archive');
  await page.getByRole('button', { name: '送负责人签字' }).click();
  await expect(page.getByRole('dialog')).toContainText('没有备齐');
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '送负责人签字' }).click();
  await expect(page.getByText('等负责人签字')).toBeVisible();
  expect((await archiveOf(clerk)).state).toBe('HANDED_IN');

  await page.evaluate(() => sessionStorage.removeItem('kaohe.session'));
  await context.clearCookies();
  await page.goto('/sign');
  await page.getByLabel('用户名').fill(`${unit}-leader`);
  await page.getByLabel('密码', { exact: true }).fill(process.env['PORTAL_PASSWORD']!);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('审阅签字');
  await expect(page.getByRole('heading', { name: '需要留意的地方' })).toBeVisible();
  await expect(page.locator('.risks')).toContainText('没有备齐');
  await page.getByText(/逐条查看/).click();
  await expect(page.locator('details.rule')).toHaveCount(42);
  await portal.accessible();
  await page.getByRole('button', { name: '退回联络员' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '退回联络员' })).toBeDisabled();
  await dialog.getByLabel('哪里要改').fill('请把 A02 的会议纪要补上');
  await portal.accessible();
  await dialog.getByRole('button', { name: '退回联络员' }).click();
  await expect(page.getByText('联络员还在整理')).toBeVisible();
  expect(await archiveOf(clerk)).toMatchObject({ state: 'DRAFT', returnReason: '请把 A02 的会议纪要补上' });

  await clerk.ask('mutation ($input: ArchiveInput!) { handInArchive(input: $input) { id } }', { input: { archiveId: id } });
  await page.reload();
  await page.getByRole('button', { name: '签字', exact: true }).click();
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '签字', exact: true }).click();
  await expect(page.locator('.note.good')).toContainText('签字');
  expect((await archiveOf(clerk)).state).toBe('SIGNED');
});
