/** From the roll-call to the bulletin and back: the office issues, a unit contests, the office answers and corrects. */
import { expect, test, type Portal } from './portal.js';

type Shift = 'MORNING' | 'EVENING';
interface Recorded { readonly day: string; readonly lineId: string; readonly unit: string; readonly clerk: string; readonly shift: Shift }
interface Ground { dutyLines: { nodes: { shift: Shift; dutyPost: { id: string } }[] }; dutyPosts: { nodes: { id: string; unit: { number: number; nameZh: string } }[] } }

const before = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
const shiftZh = { MORNING: '早班', EVENING: '晚班' } as const;
const shortZh = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** Records something at a place where nothing has been recorded; on a day without a bulletin, if that is asked. The two projects take different days. */
async function recorded(portal: Portal, project: string, event: object, unissued = false): Promise<Recorded> {
  const supervisor = await portal.graph.as(project === 'phone' ? 'supervisor-08' : 'supervisor-07');
  const office = await portal.graph.as('office');
  const { viewer: { today } } = await supervisor.ask<{ viewer: { today: string } }>('{ viewer { today } }');
  for (let back = project === 'phone' ? 1 : 2; back <= 14; back += 2) {
    const day = before(today, back);
    const { dutyDays: [state] } = await office.ask<{ dutyDays: { bulletin: object | null }[] }>('query ($day: LocalDate!) { dutyDays(from: $day, to: $day) { bulletin { id } } }', { day });
    if (unissued && state!.bulletin !== null) continue;
    const { dutyLines, dutyPosts } = await supervisor.ask<Ground>(
      'query ($day: LocalDate!) { dutyLines(first: 100, filter: { day: { from: $day, to: $day } }) { nodes { shift dutyPost { id } } } dutyPosts(first: 100, filter: { onDay: $day }) { nodes { id unit { number nameZh } } } }', { day });
    const taken = new Set(dutyLines.nodes.map(({ shift, dutyPost }) => `${dutyPost.id} ${shift}`));
    const free = dutyPosts.nodes.flatMap((post) => (['MORNING', 'EVENING'] as const).map((shift) => ({ ...post, shift }))).find(({ id, shift }) => !taken.has(`${id} ${shift}`));
    if (!free) continue;
    const { recordRollCall: { rows } } = await supervisor.ask<{ recordRollCall: { rows: { done: boolean; subjectId: string; message: string }[] } }>(
      'mutation ($input: RecordRollCallInput!) { recordRollCall(input: $input) { rows { done subjectId message } } }',
      { input: { lines: [{ dutyPostId: free.id, day, shift: free.shift, present: 2, leaderPresent: false, staffKind: 'REGULAR', events: [event] }] } });
    if (!rows[0]!.done) throw new Error(rows[0]!.message);
    return { day, lineId: rows[0]!.subjectId, unit: free.unit.nameZh, clerk: `unit-${String(free.unit.number).padStart(3, '0')}`, shift: free.shift };
  }
  throw new Error('There is no place left to record anything');
}

/** Publishes what has been recorded: in the day's bulletin, or in a correction of it. */
async function publish(portal: Portal, day: string): Promise<void> {
  const office = await portal.graph.as('office');
  await office.ask('mutation ($day: LocalDate!) { issueBulletin(input: { day: $day }) { id } }', { day })
    .catch(() => office.ask('mutation ($day: LocalDate!) { correctBulletin(input: { day: $day, reason: "补录" }) { id } }', { day }));
}

const late = { kind: 'LATE', reasonCode: 'LATE_AFTER_START', minutes: 15 };
const contestsOf = async (portal: Portal, clerk: string, lineId: string): Promise<{ state: string; reason: string; decisionReason: string }[]> => (await (await portal.graph.as(clerk)).ask<{ dutyLine: { contests: { nodes: { state: string; reason: string; decisionReason: string }[] } } }>(
  'query ($id: ID!) { dutyLine(id: $id) { contests(first: 5) { nodes { state reason decisionReason } } } }', { id: lineId })).dutyLine.contests.nodes;

test('the office confirms what was conscientious and issues the bulletin of a day', async ({ portal, page }, { project }) => {
  const { day, unit } = await recorded(portal, project.name, { kind: 'CONSCIENTIOUS', reasonCode: 'CONSCIENTIOUS_HELPED' }, true);
  await portal.open('/duty-days');
  await page.getByLabel('用户名').fill('office');
  await page.getByLabel('密码', { exact: true }).fill(process.env['PORTAL_PASSWORD']!);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('每日通报');
  await page.goto(`/duty-days?month=${day}`);
  await page.getByRole('link', { name: new RegExp(`^${shortZh(day)} `) }).click();
  await page.getByRole('button', { name: `确认 ${unit}` }).first().click();
  await expect(page.getByRole('button', { name: `确认 ${unit}` })).toHaveCount(0);
  await page.getByRole('button', { name: '发布每日通报' }).click();
  await expect(page.getByRole('dialog')).toContainText('两个工作日');
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '发布每日通报' }).click();
  await expect(page.getByRole('heading', { name: /第 \d+ 期每日通报/ })).toBeVisible();
  await portal.accessible();
  const { dutyDays: [found] } = await (await portal.graph.as('office')).ask<{ dutyDays: { state: string; counts: { conscientiousConfirmed: number } }[] }>(
    'query ($day: LocalDate!) { dutyDays(from: $day, to: $day) { state counts { conscientiousConfirmed } } }', { day });
  expect(found!.state).toBe('ISSUED');
  expect(found!.counts.conscientiousConfirmed).toBeGreaterThan(0);
});

test('a unit contests what the bulletin says of it', async ({ portal, page }, { project }) => {
  const { day, lineId, clerk, shift } = await recorded(portal, project.name, late);
  await publish(portal, day);
  await portal.as(clerk);
  await portal.open(`/duty?month=${day}`);
  const result = page.getByRole('article', { name: `${shortZh(day)} ${shiftZh[shift]}` });
  await expect(result).toContainText('15 分钟');
  await result.getByRole('button', { name: /有异议/ }).click();
  await portal.accessible();
  await page.getByRole('dialog').getByLabel('理由').fill('我单位两人 7:20 已到岗，有签到表。');
  await page.getByRole('dialog').getByRole('button', { name: '提交异议' }).click();
  await expect(result).toContainText('等文明办答复');
  expect(await contestsOf(portal, clerk, lineId)).toMatchObject([{ state: 'OPEN', reason: '我单位两人 7:20 已到岗，有签到表。' }]);
  await portal.accessible();
});

test('the office answers a contest and corrects the bulletin', async ({ portal, page }, { project }) => {
  const { day, lineId, clerk, unit } = await recorded(portal, project.name, late);
  await publish(portal, day);
  const why = `签到表可以证明 ${project.name} ${Date.now()}`;
  await (await portal.graph.as(clerk)).ask('mutation ($input: ContestDutyInput!) { contestDuty(input: $input) { done } }', { input: { contests: [{ dutyLineId: lineId, reason: why }] } });
  await portal.as('office');
  await portal.open('/duty-days');
  const row = page.getByRole('row').filter({ hasText: why });
  await row.getByRole('checkbox', { name: `选择 ${unit}` }).check();
  await page.getByLabel('答复的理由（单位会看到）').fill('签到表属实，予以撤销。');
  await portal.accessible();
  await page.getByRole('button', { name: '撤销记录（1）' }).click();
  await expect(page.getByText('已答复 1 件')).toBeVisible();
  expect(await contestsOf(portal, clerk, lineId)).toMatchObject([{ state: 'STRUCK', decisionReason: '签到表属实，予以撤销。' }]);
  await portal.open(`/duty-days/${day}`);
  await page.getByRole('button', { name: '发布更正' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('异议成立，撤销一条记录。');
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '发布更正' }).click();
  await expect(page.getByText('次发布以后有')).toHaveCount(0);
  await expect(page.getByText('异议成立，撤销一条记录。').first()).toBeVisible();
});
