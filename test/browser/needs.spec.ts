/** A need from the community that writes it to the unit that takes it, gives it back, and takes it again. */
import { expect, test, type Portal } from './portal.js';

interface Item { id: string; state: string; taken: number; shares: number; closingReason: string; takes: { nodes: { state: string; responsible: string; givenBackReason: string }[] } }

const sides = { desk: { clerk: 'unit-096', community: 'community-025' }, phone: { clerk: 'unit-097', community: 'community-020' } } as const;
const unique = (name: string): string => `${name} ${Date.now() % 1e8}`;

async function item(portal: Portal, who: string, title: string): Promise<Item | undefined> {
  const { communityItems } = await (await portal.graph.as(who)).ask<{ communityItems: { nodes: Item[] } }>(
    'query ($text: String) { communityItems(first: 5, filter: { text: $text }) { nodes { id state taken shares closingReason takes(first: 5) { nodes { state responsible givenBackReason } } } } }', { text: title });
  return communityItems.nodes[0];
}

test('a community writes what it needs, a unit takes it and gives it back, and the community sees who and why', async ({ portal, page, browser, baseURL }, { project }) => {
  const { clerk, community } = sides[project.name === 'phone' ? 'phone' : 'desk'];
  const title = unique('维修南院路灯');
  await portal.as(community);
  await portal.open('/needs');
  await page.getByRole('button', { name: '写一条' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByRole('alert').first()).toHaveText('请填写');
  await portal.accessible();
  await form.getByLabel('要做什么').fill(title);
  await form.getByRole('radio', { name: '社区功能完善' }).check();
  await form.getByLabel('可以由几个单位分担').fill('2');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
  const card = page.locator('.items > li').filter({ hasText: title });
  // The latest may stand on a later page.
  await page.getByLabel('按内容查找').fill(title);
  await page.getByLabel('按内容查找').press('Enter');
  await expect(card).toContainText('待认领');
  expect(await item(portal, community, title)).toMatchObject({ state: 'OPEN', taken: 0, shares: 2 });

  const other = await browser.newContext({ baseURL, viewport: page.viewportSize() });
  const token = await portal.graph.signIn(clerk);
  await other.addInitScript((session) => sessionStorage.setItem('kaohe.session', JSON.stringify({ token: session, usedAt: Date.now() })), token);
  const unit = await other.newPage();
  await unit.goto('/needs');
  await unit.getByLabel('按内容查找').fill(title);
  await unit.getByLabel('按内容查找').press('Enter');
  const offered = unit.locator('.items > li').filter({ hasText: title });
  await offered.getByRole('button', { name: `认领: ${title}` }).click();
  await unit.getByRole('dialog').getByLabel('谁负责').fill('王师傅');
  await unit.getByRole('dialog').getByRole('button', { name: '认领' }).click();
  await expect(offered).toContainText('王师傅');
  expect(await item(portal, clerk, title)).toMatchObject({ taken: 1, takes: { nodes: [{ state: 'TAKEN', responsible: '王师傅' }] } });
  await offered.getByRole('button', { name: '退回' }).click();
  await unit.getByRole('dialog').getByRole('textbox').fill('材料没有到');
  await unit.getByRole('dialog').getByRole('button', { name: '退回' }).click();
  await expect(offered).toContainText('退回原因：材料没有到');
  await other.close();

  await page.reload();
  await portal.ready();
  await page.getByLabel('按内容查找').fill(title);
  await page.getByLabel('按内容查找').press('Enter');
  await expect(card).toContainText('材料没有到');
  await portal.accessible();
  await card.getByRole('button', { name: '结束' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('社区自己修好了');
  await page.getByRole('dialog').getByRole('button', { name: '结束' }).click();
  await expect(card).toContainText('已撤销');
  expect(await item(portal, community, title)).toMatchObject({ state: 'WITHDRAWN', closingReason: '社区自己修好了' });
});
