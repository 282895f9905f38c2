/** A clerk fills the archive: a piece from the sign-in form to its submission, an upload that is cut, a piece that two write at once. */
import { createHash } from 'node:crypto';
import { expect, test, type Portal } from './portal.js';
import type { Graph } from './graph.js';

interface Piece { id: string; title: string; state: string; documentNumber: string; aboutFrom: string | null; note: string; version: number; rule: { code: string }; files: { nodes: { file: { id: string; name: string; sha256: string; byteLength: number } }[] } }

const year = '2018年年终考核';

async function openArchive(graph: Graph): Promise<{ id: string; state: string; rules: Map<string, string> }> {
  const { archives } = await graph.ask<{ archives: { nodes: { id: string; state: string; assessment: { round: { titleZh: string; rules: { nodes: { rule: { id: string; code: string } }[] } } } }[] } }>(
    '{ archives(first: 5) { nodes { id state assessment { round { titleZh rules(first: 100) { nodes { rule { id code } } } } } } } }');
  const { id, state, assessment } = archives.nodes.find((one) => one.assessment.round.titleZh === year)!;
  return { id, state, rules: new Map(assessment.round.rules.nodes.map(({ rule }) => [rule.code, rule.id])) };
}

async function piecesOf(portal: Portal, clerk: string): Promise<Piece[]> {
  const graph = await portal.graph.as(clerk);
  const { id } = await openArchive(graph);
  return (await graph.ask<{ evidence: { nodes: Piece[] } }>(
    'query ($id: ID!) { evidence(first: 100, filter: { archiveId: $id }) { nodes { id title state documentNumber aboutFrom note version rule { code } files(first: 20) { nodes { file { id name sha256 byteLength } } } } } }', { id })).evidence.nodes;
}

async function add(portal: Portal, clerk: string, code: string, fields: object): Promise<string> {
  const graph = await portal.graph.as(clerk);
  const { id, rules } = await openArchive(graph);
  const { saveEvidence } = await graph.ask<{ saveEvidence: { id: string }[] }>('mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { id } }', { input: { archiveId: id, evidence: [{ ruleId: rules.get(code), slot: 1, ...fields }] } });
  return saveEvidence[0]!.id;
}

/** A PDF to the server, and to nobody else, of about so many bytes. */
function pdf(bytes: number, seed: string): Buffer {
  const line = Buffer.from(`% ${createHash('sha256').update(seed).digest('hex')}\n`);
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(bytes, line), Buffer.from('\n%%EOF\n')]);
}

const unique = (name: string): string => `${name} ${Date.now() % 1e8}`;

test('a clerk signs in, finds what is missing, adds it and submits it', async ({ portal, page }, { project }) => {
  const clerk = project.name === 'phone' ? 'unit-063' : 'unit-062';
  const title = unique('成立创建工作领导小组的通知');
  await portal.open('/');
  await page.getByLabel('用户名').fill(clerk);
  await page.getByLabel('密码', { exact: true }).fill(process.env['PORTAL_PASSWORD']!);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的待办');
  await portal.open('/archive?rule=A03');
  const rule = page.locator('details.rule[open]');
  await expect(rule).toContainText('A03 创建领导机构和专兼职人员');
  await rule.getByRole('button', { name: /给“成立或调整领导小组的正式文件/ }).click();
  const form = rule.locator('.piece-form');
  await form.locator('input[type=file]').first().setInputFiles([{ name: '通知.pdf', mimeType: 'application/pdf', buffer: pdf(2_000, title) }, { name: '附件.pdf', mimeType: 'application/pdf', buffer: pdf(3_000, title) }]);
  await expect(form.getByRole('button', { name: /附件.pdf \(/ })).toBeVisible();
  await form.getByLabel('材料名称').fill(title);
  await form.getByLabel('文号').fill('聊审文明〔2018〕3号');
  await form.getByRole('button', { name: /提交这份材料/ }).click();
  await expect(form.getByText('还没有写日期')).toBeVisible();
  await portal.accessible();
  await form.getByLabel('事情发生在哪一天').fill('2018-09-12');
  await expect(form.getByText('已自动保存')).toBeVisible();
  await form.getByRole('button', { name: /提交这份材料/ }).click();
  const card = rule.locator('.piece', { hasText: title });
  await expect(card).toContainText('已提交');
  const piece = (await piecesOf(portal, clerk)).find((one) => one.title === title)!;
  expect(piece).toMatchObject({ state: 'SUBMITTED', documentNumber: '聊审文明〔2018〕3号', aboutFrom: '2018-09-12', rule: { code: 'A03' } });
  expect(piece.files.nodes.map(({ file }) => file.name).sort()).toEqual(['通知.pdf', '附件.pdf'].sort());
  await card.getByRole('button', { name: /修改记录/ }).click();
  await expect(page.getByRole('dialog')).toContainText('聊审文明〔2018〕3号');
  await portal.accessible();
});

test('an upload that is cut goes on by itself, over a reload too, and the server has the file once', async ({ portal, page, context, forgive }, { project }) => {
  test.slow();
  forgive.push(/ERR_|Failed to load resource/);
  const clerk = project.name === 'phone' ? 'unit-065' : 'unit-064';
  const title = unique('半年工作总结');
  const bytes = pdf(14_000_000, title);
  const name = `${title}.pdf`;
  const id = await add(portal, clerk, 'A04', { title });
  await portal.as(clerk);
  await portal.open(`/archive?rule=A04&piece=${id}`);
  const parts: number[] = [];
  let isCut = true;
  await page.route('**/files/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    // In the middle of the file the connection is gone, for good until it is mended.
    if (isCut && parts.length === 2) { await context.setOffline(true); return route.abort('internetdisconnected'); }
    parts.push(Number(request.headers()['upload-offset']));
    return route.continue();
  });
  const form = page.locator('.piece-form');
  await form.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });
  await expect(form.getByText('恢复后自动接着传')).toBeVisible({ timeout: 20_000 });
  await portal.accessible();
  isCut = false;
  await context.setOffline(false);
  await page.reload();
  await expect(page.locator('.piece-form').getByRole('button', { name: new RegExp(`${name} \\(`) })).toBeVisible({ timeout: 30_000 });
  // It went on where it had stopped: nothing was sent twice.
  expect(parts).toEqual([0, 4_194_304, 8_388_608, 12_582_912]);
  await expect(page.locator('.piece-form').getByText('已自动保存')).toBeVisible();
  await expect.poll(async () => (await piecesOf(portal, clerk)).find((piece) => piece.id === id)!.files.nodes.map(({ file }) => [file.byteLength, file.sha256])).toEqual([[bytes.length, createHash('sha256').update(bytes).digest('hex')]]);
  const { files } = await (await portal.graph.as(clerk)).ask<{ files: { totalCount: number } }>('query ($name: String!) { files(first: 5, filter: { name: $name }) { totalCount } }', { name });
  expect(files.totalCount).toBe(1);
});

test('a file that cannot be taken says why, and is put away', async ({ portal, page, forgive }, { project }) => {
  forgive.push(/422|413|Failed to load resource/);
  const clerk = project.name === 'phone' ? 'unit-065' : 'unit-064';
  const id = await add(portal, clerk, 'A05', { title: unique('责任书') });
  await portal.as(clerk);
  await portal.open(`/archive?rule=A05&piece=${id}`);
  const form = page.locator('.piece-form');
  await form.locator('input[type=file]').first().setInputFiles([{ name: '笔记.txt', mimeType: 'text/plain', buffer: Buffer.from('not a document') }, { name: '空的.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }]);
  await expect(form.getByText('别的格式请先另存为这些格式')).toBeVisible();
  await expect(form.getByText('这个文件是空的')).toBeVisible();
  await form.getByRole('button', { name: '去掉笔记.txt' }).click();
  await expect(form.getByText('别的格式请先另存为这些格式')).toHaveCount(0);
  await portal.accessible();
});

test('one file serves a second rule without another upload', async ({ portal, page }, { project }) => {
  const clerk = project.name === 'phone' ? 'unit-063' : 'unit-062';
  const id = await add(portal, clerk, 'A06', { title: unique('经费支出明细') });
  await portal.as(clerk);
  await portal.open(`/archive?rule=A06&piece=${id}`);
  await page.getByRole('button', { name: '用已上传的文件' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('按文件名找').fill('创建资料汇编');
  const file = dialog.getByRole('checkbox').first();
  await expect(dialog.locator('.upload-list')).toContainText('创建资料汇编');
  await file.check();
  await portal.accessible();
  await dialog.getByRole('button', { name: '选用 1 个' }).click();
  await expect.poll(async () => (await piecesOf(portal, clerk)).find((piece) => piece.id === id)!.files.nodes.map(({ file: one }) => one.name)).toEqual([expect.stringContaining('创建资料汇编')]);
});

test('what two people write at once is shown to the second, and nothing is lost', async ({ portal, page }, { project }) => {
  const clerk = project.name === 'phone' ? 'unit-067' : 'unit-066';
  const id = await add(portal, clerk, 'A02', { title: unique('班子会议纪要'), note: '初稿' });
  await portal.as(clerk);
  await portal.open(`/archive?rule=A02&piece=${id}`);
  const form = page.locator('.piece-form');
  await expect(form.getByLabel('说明', { exact: true })).toHaveValue('初稿');
  const colleague = await portal.graph.as(clerk);
  await colleague.ask('mutation ($input: ChangeEvidenceInput!) { changeEvidence(input: $input) { id } }', { input: { evidenceId: id, baseVersion: 1, note: '同事写的', documentNumber: '文号一' } });
  await form.getByLabel('说明', { exact: true }).fill('我写的');
  const choice = form.getByRole('alert').filter({ hasText: '同事刚才也改了这份材料' });
  await expect(choice).toContainText('同事写的');
  await expect(choice).toContainText('我写的');
  await portal.accessible();
  // Whoever writes what the other has written has nothing to choose any more.
  await form.getByLabel('说明', { exact: true }).fill('同事写的');
  await expect(choice).toHaveCount(0);
  await expect(form.getByText('已自动保存')).toBeVisible();
  const { version } = (await piecesOf(portal, clerk)).find((piece) => piece.id === id)!;
  await colleague.ask('mutation ($input: ChangeEvidenceInput!) { changeEvidence(input: $input) { id } }', { input: { evidenceId: id, baseVersion: version, note: '同事又写的' } });
  await form.getByLabel('说明', { exact: true }).fill('我写的');
  await expect(choice).toContainText('同事又写的');
  await choice.getByRole('button', { name: '按选好的保存' }).click();
  await expect(form.getByText('已自动保存')).toBeVisible();
  await expect.poll(async () => (await piecesOf(portal, clerk)).find((piece) => piece.id === id)).toMatchObject({ note: '我写的', documentNumber: '文号一' });
});

test('a returned piece is mended and submitted again', async ({ portal, page }, { project }) => {
  const clerk = project.name === 'phone' ? 'unit-069' : 'unit-068';
  const title = unique('道德讲堂照片');
  const id = await add(portal, clerk, 'B04', { title, aboutFrom: '2018-09-01', aboutTo: '2018-09-01' });
  await (await portal.graph.as(clerk)).ask('mutation ($input: EvidenceBatchInput!) { submitEvidence(input: $input) { done } }', { input: { evidenceIds: [id] } });
  await (await portal.graph.as('office')).ask('mutation ($input: ReturnEvidenceInput!) { returnEvidence(input: $input) { done } }', { input: { evidenceIds: [id], reason: '照片里看不到单位名称', due: '2018-12-20' } });
  await portal.as(clerk);
  await portal.open('/archive');
  const returned = page.locator('.links > li', { hasText: title });
  await expect(returned).toContainText('照片里看不到单位名称');
  await returned.getByRole('link', { name: '去修改' }).click();
  const form = page.locator('.piece-form');
  await expect(form).toContainText('请在 12月20日前改好并重新提交');
  await form.getByLabel(/说明/).first().fill('已换成能看到单位名称的照片');
  await expect(form.getByText('已自动保存')).toBeVisible();
  await form.getByRole('button', { name: /提交这份材料/ }).click();
  await expect.poll(async () => (await piecesOf(portal, clerk)).find((piece) => piece.id === id)).toMatchObject({ state: 'SUBMITTED', note: '已换成能看到单位名称的照片' });
});

test('evidence of an earlier round is brought over, and taken out again', async ({ portal, page }, { project }) => {
  const clerk = project.name === 'phone' ? 'unit-073' : 'unit-072';
  await portal.as(clerk);
  await portal.open('/archive?rule=A03');
  await page.getByRole('button', { name: '从以前的考核沿用' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().check();
  await portal.accessible();
  await dialog.getByRole('button', { name: '沿用 1 份' }).click();
  const card = page.locator('.piece', { hasText: '从《2018年年中集中考核》沿用' });
  await expect(card).toContainText('草稿');
  expect((await piecesOf(portal, clerk)).filter(({ rule }) => rule.code === 'A03').length).toBeGreaterThan(0);
  const before = (await piecesOf(portal, clerk)).length;
  await card.getByRole('button', { name: '删除' }).click();
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(card).toHaveCount(0);
  expect((await piecesOf(portal, clerk)).length).toBe(before - 1);
});

test('what is written without a connection is saved when it is back, and a file arrives although its form was closed', async ({ portal, page, context, forgive }, { project }) => {
  forgive.push(/ERR_|Failed to load resource/);
  const clerk = project.name === 'phone' ? 'unit-071' : 'unit-070';
  const id = await add(portal, clerk, 'A08', { title: unique('档案目录') });
  await portal.as(clerk);
  await portal.open(`/archive?rule=A08&piece=${id}`);
  const form = page.locator('.piece-form');
  await context.setOffline(true);
  await form.getByLabel('说明', { exact: true }).fill('断网时写的');
  await expect(form.getByText('恢复后自动保存')).toBeVisible();
  await portal.accessible();
  await context.setOffline(false);
  await expect(form.getByText('已自动保存')).toBeVisible({ timeout: 20_000 });
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => { go = resolve; });
  await page.route('**/files/*', async (route) => { if (route.request().method() === 'PATCH') await held; return route.continue(); });
  await form.locator('input[type=file]').first().setInputFiles({ name: '目录.pdf', mimeType: 'application/pdf', buffer: pdf(4_000, id) });
  await form.getByRole('button', { name: '完成' }).click();
  await expect(form).toHaveCount(0);
  go();
  await expect(page.locator('.piece', { hasText: '断网时写的' }).first().getByRole('button', { name: /目录.pdf \(/ })).toBeVisible({ timeout: 20_000 });
  expect((await piecesOf(portal, clerk)).find((piece) => piece.id === id)).toMatchObject({ note: '断网时写的', files: { nodes: [{ file: { name: '目录.pdf' } }] } });
});
