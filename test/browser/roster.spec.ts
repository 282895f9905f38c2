import { expect, test } from './portal.js';

test('the office makes a roster of one intersection from a pattern', async ({ portal, page }, { project }) => {
  const office = await portal.graph.as('office');
  const day = project.name === 'phone' ? '2019-03-04' : '2019-03-05';
  const { dutyPosts: { nodes: [post] } } = await office.ask<{ dutyPosts: { nodes: { id: string; intersection: { nameZh: string } }[] } }>('query ($day: LocalDate!) { dutyPosts(first: 1, filter: { onDay: $day }) { nodes { id intersection { nameZh } } } }', { day });
  await portal.as('office');
  await portal.open('/duty-roster');
  await page.getByRole('button', { name: '排班' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('从哪天').fill(day);
  await form.getByLabel('到哪天').fill(day);
  await form.getByLabel('路口').fill(post!.intersection.nameZh);
  await page.locator('.ant-select-item-option').filter({ hasText: post!.intersection.nameZh }).first().click();
  await form.getByLabel('每几天轮到一次（1 是每天）').fill('1');
  await form.getByLabel('每班派几人').fill('3');
  await portal.accessible();
  await form.getByRole('button', { name: '排班' }).click();
  await expect(page.getByText(/排好了/)).toBeVisible();
  const { dutyShifts } = await office.ask<{ dutyShifts: { nodes: { due: number; dutyPost: { id: string } }[] } }>('query ($day: LocalDate!) { dutyShifts(first: 100, filter: { day: { from: $day, to: $day } }) { nodes { due dutyPost { id } } } }', { day });
  expect(dutyShifts.nodes.filter(({ dutyPost }) => dutyPost.id === post!.id).map(({ due }) => due)).toEqual([3, 3]);
});
