/** `npm run bench:portal`: what a browser fetches before the portal can be used, from an empty cache; and how long that takes on a slow processor. */
import 'reflect-metadata';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { start } from '../src/api/start.js';
import { readConfig } from '../src/platform/config.js';

const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path !== '' && existsSync(path));
if (!executablePath) throw new Error('There is no Chromium here: install it (Debian: apt-get install chromium), or name one in CHROMIUM');

const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-'));
// The database runs as another user where this one is root.
chmodSync(folder, 0o755);
const running = await start({ ...readConfig({}), PORT: 0, DATA_DIR: folder, LOG_LEVEL: 'silent' }, () => undefined);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
try {
  console.log('screen            requests   KB sent   ready in ms (processor 4 × slower)');
  for (const [screen, path] of [['sign-in', '/'], ['public notices', '/notices'], ['GraphiQL', '/graphql']] as const) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const sizes: number[] = [];
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    const began = performance.now();
    await page.goto(`${running.url}${path}`);
    await page.locator('h1, .graphiql-container').first().waitFor();
    const ready = performance.now() - began;
    await page.waitForLoadState('networkidle');
    const kilobytes = sizes.reduce((sum, one) => sum + one, 0) / 1000;
    console.log(`${screen.padEnd(16)} ${String(sizes.length).padStart(9)} ${kilobytes.toFixed(0).padStart(9)} ${ready.toFixed(0).padStart(13)}`);
    await context.close();
  }
} finally {
  await browser.close();
  await running.close();
  rmSync(folder, { recursive: true, force: true });
}
