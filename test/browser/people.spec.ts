/** The office admin makes an account with a role, hands over its password, and takes both away again. */
import { expect, test } from './portal.js';

test('an account is made, its password shown once; roles come and go, and it is disabled', async ({ portal, page }, { project }) => {
  const username = `made-${project.name}-${Date.now() % 1e7}`;
  const name = `测试员${Date.now() % 1e7}`;
  await portal.as('admin@linqing');
  await portal.open('/people');
  await page.getByRole('button', { name: '新建账号' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill(name);
  await dialog.getByLabel('用户名').fill(username);
  await portal.choose('角色', '审计员');
  await portal.accessible();
  await dialog.getByRole('button', { name: '新建' }).click();
  await expect(dialog).toBeHidden();
  const oneTime = await page.locator('code.password').first().textContent();
  await expect(portal.graph.signIn(`${username}@linqing`, oneTime!)).resolves.toBeTruthy();
  await portal.accessible();

  await page.getByRole('textbox', { name: '按姓名查找' }).fill(name);
  const line = page.locator('tbody tr').filter({ hasText: username }).last();
  await expect(line).toContainText('待改一次性密码');
  await line.getByRole('button', { name: `加角色：${name}` }).click();
  await portal.choose('角色', '文明办');
  await dialog.getByRole('button', { name: '加上' }).click();
  await expect(line.getByRole('listitem')).toHaveCount(2);
  await line.getByRole('button', { name: /收回.*审计员/ }).click();
  await portal.accessible();
  await dialog.getByRole('button', { name: '收回' }).click();
  await expect(line.getByRole('listitem')).toHaveCount(1);
  await line.getByRole('button', { name: `重设密码：${name}` }).click();
  await dialog.getByRole('button', { name: '重设密码' }).click();
  await expect(page.locator('code.password')).toHaveCount(2);
  await expect(portal.graph.signIn(`${username}@linqing`, oneTime!)).rejects.toThrow();
  await line.getByRole('button', { name: `停用：${name}` }).click();
  await dialog.getByRole('button', { name: '停用' }).click();
  await expect(line).toContainText('已停用');
  // What was shown once is gone with the page.
  await page.reload();
  await portal.ready();
  await expect(page.locator('code.password')).toHaveCount(0);
});
