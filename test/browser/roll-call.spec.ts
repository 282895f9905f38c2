/** A supervisor at the intersections: the roll-call without a connection, a slip taken back, the day closed. */
import sharp from 'sharp';
import type { Graph } from './graph.js';
import { expect, test, type Portal } from './portal.js';

interface Post { id: string; unit: { nameZh: string } }
interface Line { clientKey?: string; present: number; dutyPost: { id: string }; events: { nodes: { kind: string; minutes: number | null }[] }; files: { totalCount: number } }
interface Prepared { readonly supervisor: Graph; readonly day: string; readonly posts: readonly Post[] }

const before = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);

/** Puts three units of a supervisor on the roster of a day on which nothing has been recorded yet: today, or one before. */
async function prepare(portal: Portal, username: string): Promise<Prepared> {
  const supervisor = await portal.graph.as(username);
  const { viewer: { today } } = await supervisor.ask<{ viewer: { today: string } }>('{ viewer { today } }');
  for (let back = 0; back < 14; back += 1) {
    const day = before(today, back);
    const { dutyLines, dutyDayCloses, dutyPosts } = await supervisor.ask<{ dutyLines: { totalCount: number }; dutyDayCloses: { totalCount: number }; dutyPosts: { nodes: Post[] } }>(
      'query ($day: LocalDate!) { dutyLines(first: 1, filter: { day: { from: $day, to: $day } }) { totalCount } dutyDayCloses(first: 1, filter: { day: { from: $day, to: $day } }) { totalCount } dutyPosts(first: 3, filter: { onDay: $day }) { nodes { id unit { nameZh } } } }', { day });
    if (dutyLines.totalCount > 0 || dutyDayCloses.totalCount > 0) continue;
    await (await portal.graph.as('office')).ask('mutation ($input: GenerateRosterInput!) { generateRoster(input: $input) { made } }',
      { input: { fromDay: day, toDay: day, workingDaysOnly: false, dutyPostIds: dutyPosts.nodes.map(({ id }) => id) } });
    return { supervisor, day, posts: dutyPosts.nodes };
  }
  throw new Error(`${username} has recorded every day of the last two weeks already`);
}

const linesOf = async ({ supervisor, day }: Prepared): Promise<Line[]> => (await supervisor.ask<{ dutyLines: { nodes: Line[] } }>(
  'query ($day: LocalDate!) { dutyLines(first: 100, filter: { day: { from: $day, to: $day } }) { nodes { present dutyPost { id } events(first: 5) { nodes { kind minutes } } files(first: 9) { totalCount } } } }', { day })).dutyLines.nodes;

const photo = (): Promise<Buffer> => sharp({ create: { width: 900, height: 600, channels: 3, background: '#557799', noise: { type: 'gaussian', mean: 120, sigma: 40 } } }).jpeg({ quality: 90 }).toBuffer();

test('a roll-call without a connection, with a photo, outlives a reload and reaches the server once', async ({ portal, page, context, forgive }, { project }) => {
  test.slow();
  forgive.push(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const username = project.name === 'phone' ? 'supervisor-04' : 'supervisor-03';
  const prepared = await prepare(portal, username);
  const [came, missed, odd] = prepared.posts.map(({ unit }) => unit.nameZh);
  await portal.open(`/roll-call?day=${prepared.day}`);
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(process.env['PORTAL_PASSWORD']!);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('路口点名');
  // The page itself is kept by its worker from the first visit on.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await portal.ready();
  await expect(page.getByRole('button', { name: `到岗：${came}` }).first()).toBeVisible();

  await context.setOffline(true);
  await page.getByRole('button', { name: `到岗：${came}` }).first().click();
  await page.getByRole('button', { name: `缺岗：${missed}` }).first().click();
  await page.getByRole('button', { name: `有情况：${odd}` }).first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('迟到').check();
  await sheet.getByLabel('多少分钟（不清楚可以不填）').fill('12');
  await sheet.getByLabel('单位领导也到岗').check();
  await sheet.locator('input[type=file]').first().setInputFiles({ name: '路口.jpg', mimeType: 'image/jpeg', buffer: await photo() });
  await expect(sheet.getByRole('img', { name: '照片 1' })).toBeVisible();
  await portal.accessible();
  await sheet.getByRole('button', { name: '记下' }).click();
  await expect(page.locator('.waiting .info')).toContainText('3 项');

  await page.reload();
  await portal.ready();
  await expect(page.locator('.waiting .info')).toContainText('3 项');
  await expect(page.getByText('照片 1 张')).toBeVisible();
  await expect(page.getByText('12 分钟')).toBeVisible();
  expect(await linesOf(prepared)).toEqual([]);

  await context.setOffline(false);
  await expect(page.locator('.waiting .info')).toHaveCount(0, { timeout: 45_000 });
  const told = async (): Promise<unknown[]> => (await linesOf(prepared)).map(({ present, dutyPost, events, files }) => [prepared.posts.findIndex(({ id }) => id === dutyPost.id), present, events.nodes, files.totalCount]).sort();
  const once = [[0, 2, [], 0], [1, 0, [{ kind: 'ABSENT', minutes: null }], 0], [2, 2, [{ kind: 'LATE', minutes: 12 }], 1]];
  expect(await told()).toEqual(once);
  await page.reload();
  await portal.ready();
  await expect(page.getByText('已送达')).toHaveCount(3);
  expect(await told()).toEqual(once);
  await portal.accessible();
});

test('a slip is taken back, a line that comes after the close says why it is refused, and the day is closed', async ({ portal, page, context, forgive }, { project }) => {
  test.slow();
  forgive.push(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const username = project.name === 'phone' ? 'supervisor-06' : 'supervisor-05';
  const prepared = await prepare(portal, username);
  const [first, second] = prepared.posts.map(({ unit }) => unit.nameZh);
  await portal.as(username);
  await portal.open(`/roll-call?day=${prepared.day}`);
  await page.getByRole('button', { name: `缺岗：${first}` }).first().click();
  await page.getByRole('button', { name: `撤回：${first}` }).first().click();
  await page.getByRole('button', { name: `到岗：${first}` }).first().click();
  await expect(page.getByText('已送达')).toHaveCount(1, { timeout: 30_000 });
  expect((await linesOf(prepared)).map(({ events }) => events.nodes)).toEqual([[]]);

  // The day is closed from another telephone while this one has no connection.
  await context.setOffline(true);
  await page.getByRole('button', { name: `到岗：${second}` }).first().click();
  await expect(page.getByText('还有 1 条没有送达')).toBeVisible();
  const { closeDutyDay } = await prepared.supervisor.ask<{ closeDutyDay: { id: string } }>('mutation ($day: LocalDate!) { closeDutyDay(input: { day: $day }) { id } }', { day: prepared.day });
  await context.setOffline(false);
  await expect(page.getByRole('alert').filter({ hasText: '您已经收班' })).toBeVisible({ timeout: 45_000 });
  await portal.accessible();
  await (await portal.graph.as('office')).ask('mutation ($id: ID!) { reopenDutyDay(input: { dutyDayCloseId: $id, reason: "补记一条" }) { id } }', { id: closeDutyDay.id });
  await page.getByRole('button', { name: '再发一次' }).click();
  await expect(page.getByText('已送达')).toHaveCount(2, { timeout: 30_000 });

  await page.reload();
  await portal.ready();
  await page.getByRole('button', { name: '收班' }).click();
  await portal.accessible();
  await page.getByRole('dialog').getByRole('button', { name: '收班' }).click();
  await expect(page.getByText(/已于.*收班/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^到岗/ })).toHaveCount(0);
  expect(await linesOf(prepared)).toHaveLength(2);
});
