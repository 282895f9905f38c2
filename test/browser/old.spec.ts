import { expect, ownStanding, test } from './portal.js';

test('the portal works without what came after Chromium 86', async ({ portal, page }) => {
  await page.addInitScript(() => {
    const younger: [object, string[]][] = [
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group']], [String.prototype, ['at', 'isWellFormed']],
      [Object, ['hasOwn', 'groupBy']], [Map, ['groupBy']], [Promise, ['withResolvers', 'try']], [Set.prototype, ['union', 'intersection', 'difference']],
      [window, ['structuredClone', 'scheduler']], [Crypto.prototype, ['randomUUID']], [AbortSignal, ['timeout', 'any']], [URL, ['canParse']], [Element.prototype, ['checkVisibility']],
    ];
    for (const [owner, names] of younger) for (const name of names) Reflect.deleteProperty(owner, name);
  });
  await portal.as('unit-001');
  for (const path of ['/', '/archive', '/rankings', '/results', '/notices', '/account']) {
    await portal.open(path);
    await expect(page.locator('.state[role=alert]')).toHaveCount(0);
  }
});

test('a PDF is shown in the page', async ({ portal, page }) => {
  await portal.as('unit-001');
  await portal.open(await ownStanding(portal));
  for (const rule of await page.locator('details.rule').all()) await rule.evaluate((one) => one.setAttribute('open', ''));
  await page.getByRole('button', { name: /\.pdf \(/ }).first().click();
  const drawn = page.locator('.ant-modal canvas').first();
  await expect(drawn).toBeVisible();
  // Something is on it: not every pixel is the same.
  await expect.poll(() => drawn.evaluate((canvas: HTMLCanvasElement) => new Set(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data).size)).toBeGreaterThan(2);
  await portal.accessible();
});

test('an older browser gets one plain sentence', async ({ page, forgive }) => {
  forgive.push(/./);
  await page.addInitScript(() => { CSS.supports = () => false; });
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('#portal')).toContainText('您的浏览器版本太旧');
});

test('the first load is under 250 KB', async ({ portal, page }) => {
  const sizes: number[] = [];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await portal.as('unit-001');
  await portal.open('/');
  await page.waitForLoadState('networkidle');
  const total = sizes.reduce((sum, one) => sum + one, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThan(250_000);
});
