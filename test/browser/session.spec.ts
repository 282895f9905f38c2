import { expect, test } from './portal.js';

const password = process.env['PORTAL_PASSWORD']!;

test('a clerk signs in by keyboard, at the address that they wanted, and out again', async ({ portal, page }) => {
  await portal.open('/rankings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登录');
  await page.getByLabel('用户名').focus();
  await page.keyboard.type('unit-002');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('排名');
  expect(await page.title()).toContain('排名');
  const menu = page.getByRole('button', { name: '菜单' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: '退出登录' }).filter({ visible: true }).click();
  await expect(page.getByText('您已退出登录')).toBeVisible();
  // Nobody at this computer can come back to what stood there.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登录');
});

test('a wrong password says what to do', async ({ portal, page }) => {
  await portal.open('/');
  await page.getByLabel('用户名').fill('nobody-at-all');
  await page.getByLabel('密码', { exact: true }).fill('wrong password');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert')).toContainText('请检查后再试');
  await portal.accessible();
});

test('a one-time password must be changed before anything else', async ({ portal, page }, { project }) => {
  const admin = await portal.graph.as('admin');
  const username = `fresh-${project.name}-${Date.now() % 1e6}`;
  const { createAccounts } = await admin.ask<{ createAccounts: { oneTimePassword: string }[] }>(
    'mutation ($input: CreateAccountsInput!) { createAccounts(input: $input) { oneTimePassword } }', { input: { accounts: [{ username, name: '新来的', role: 'OFFICE_STAFF' }] } });
  await portal.open('/');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(createAccounts[0]!.oneTimePassword);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('请设置自己的密码');
  await portal.accessible();
  await page.getByLabel('一次性密码').fill(createAccounts[0]!.oneTimePassword);
  await page.getByLabel('新密码', { exact: true }).fill('a password of mine');
  await page.getByLabel('再输一次新密码').fill('a password of mine');
  await page.getByRole('button', { name: '保存新密码' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的待办');
});

test('who has several roles changes between them', async ({ portal, page }, { project }) => {
  const admin = await portal.graph.as('admin');
  const username = `two-roles-${project.name}-${Date.now() % 1e6}`;
  const { createAccounts } = await admin.ask<{ createAccounts: { oneTimePassword: string; account: { id: string } }[] }>(
    'mutation ($input: CreateAccountsInput!) { createAccounts(input: $input) { oneTimePassword account { id } } }', { input: { accounts: [{ username, name: '两用', role: 'OFFICE_STAFF' }] } });
  await admin.ask('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }', { input: { accountId: createAccounts[0]!.account.id, role: 'AUDITOR' } });
  const oneTime = createAccounts[0]!.oneTimePassword;
  await portal.open('/account');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(oneTime);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByLabel('一次性密码').fill(oneTime);
  await page.getByLabel('新密码', { exact: true }).fill('a password of mine');
  await page.getByLabel('再输一次新密码').fill('a password of mine');
  await page.getByRole('button', { name: '保存新密码' }).click();
  await expect(page.getByText('当前角色')).toBeVisible();
  await portal.accessible();
  await page.getByRole('button', { name: '换一个角色' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的待办');
  await expect(page.locator('.who small').first()).toHaveText('审计员');
});

test('the end of a session is told before it happens, and can be put off', async ({ portal, page, forgive }) => {
  await page.clock.install();
  await portal.as('unit-003');
  await portal.open('/rankings');
  await page.clock.fastForward('26:00');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('4 分钟后会自动退出登录');
  await portal.accessible();
  await dialog.getByRole('button', { name: '继续使用' }).click();
  await expect(dialog).toBeHidden();
  // The server, whose clock has not moved, ends it when it is asked to.
  await page.evaluate(async () => {
    const { token } = JSON.parse(sessionStorage.getItem('kaohe.session')!) as { token: string };
    await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: '{"query":"mutation { signOut }"}' });
  });
  await page.clock.fastForward('31:00');
  await expect(page.getByText('登录已结束')).toBeVisible();
  forgive.push(/401/);
});

test('a new tab goes on with the session of the open one', async ({ portal, page, context }) => {
  await portal.as('unit-004');
  await portal.open('/');
  const other = await context.newPage();
  await other.goto('/rankings');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('排名');
  await other.close();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的待办');
});

test('without a connection a screen says so, and goes on when it is back', async ({ portal, page, context, forgive }) => {
  forgive.push(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await portal.as('unit-001');
  await portal.open('/');
  // The screen itself is here already; only what it asks for is not.
  await portal.open('/rankings');
  await context.setOffline(true);
  await page.getByRole('button', { name: '市级文明单位' }).click();
  await expect(page.getByText('连不上服务器')).toBeVisible();
  await portal.accessible();
  await context.setOffline(false);
  await expect(page.locator('table')).toContainText('市技师学院');
});
