/** What a person finds on the first page: their tasks with the days that are left, and what the office has written to them. */
import { expect, test } from './portal.js';

interface Own { viewer: { tasks: { kind: string; daysLeft: number | null; pointsAtStake: string | null }[]; unreadMessages: number } }

const own = '{ viewer { tasks { kind daysLeft pointsAtStake } unreadMessages } }';

test('a clerk finds what is to be done with days and points, and goes there', async ({ portal, page }) => {
  const { viewer } = await (await portal.graph.as('unit-004')).ask<Own>(own);
  const missing = viewer.tasks.find(({ kind }) => kind === 'EVIDENCE_MISSING')!;
  await portal.as('unit-004');
  await portal.open('/');
  const line = page.getByRole('link', { name: '补齐缺少的材料' });
  await expect(line).toContainText(`还剩 ${missing.daysLeft} 天`);
  await expect(line).toContainText(`涉及 ${missing.pointsAtStake} 分`);
  await expect(page.locator('.card').first().getByRole('listitem')).toHaveCount(viewer.tasks.length);
  await line.click();
  await expect(page).toHaveURL(/\/archive/);
});

test('a message is read, and stays', async ({ portal, page }, { project }) => {
  // Each run takes somebody whom the office has reminded and who has not looked yet.
  const { messages } = await (await portal.graph.as('office')).ask<{ messages: { nodes: { account: { username: string } }[] } }>('{ messages(first: 100, filter: { read: false }) { nodes { account { username } } } }');
  const clerks = messages.nodes.map(({ account }) => account.username).filter((username) => /^unit-\d+$/.test(username));
  const clerk = clerks[project.name === 'phone' ? 0 : clerks.length - 1]!;
  const graph = await portal.graph.as(clerk);
  const before = (await graph.ask<Own>(own)).viewer.unreadMessages;
  expect(before).toBeGreaterThan(0);
  await portal.as(clerk);
  await portal.open('/');
  await page.getByRole('link', { name: '查看全部' }).click();
  const newest = page.locator('.links > li').first();
  await expect(newest).toContainText('催办');
  await newest.getByRole('button', { name: '标为已读' }).click();
  await expect(newest).toContainText('已读');
  await expect.poll(async () => (await graph.ask<Own>(own)).viewer.unreadMessages).toBe(before - 1);
  await portal.accessible();
});
