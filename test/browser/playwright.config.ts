/**
 * The portal in a real Chromium against the demo's data, on a desk and on a phone. The system's Chromium is used (Debian: `apt-get
 * install chromium fonts-noto-cjk`); where there is none the tests are skipped, or fail if BROWSER_TESTS=required.
 */
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== '' && existsSync(path));
if (!executablePath) {
  const said = 'There is no Chromium here: install it (Debian: apt-get install chromium fonts-noto-cjk), or name one in CHROMIUM.';
  if (process.env['BROWSER_TESTS'] === 'required') throw new Error(said);
  console.log(`Skipped: the browser tests. ${said}`);
}

// The settings of one run; the processes of the tests read this file too and must find the same.
process.env['PORTAL_PASSWORD'] ??= 'browser-tests-2018';
if (process.env['PORTAL_URL'] === undefined) {
  process.env['PORTAL_PORT'] ??= String(await freePort());
  process.env['PORTAL_DATA'] ??= mkdtempSync(join(tmpdir(), 'kaohe-portal-'));
  // The database runs as another user where this one is root.
  chmodSync(process.env['PORTAL_DATA'], 0o755);
}
const baseURL = process.env['PORTAL_URL'] ?? `http://127.0.0.1:${process.env['PORTAL_PORT']}`;

export default defineConfig({
  testDir: '.',
  testMatch: executablePath ? '*.spec.ts' : [],
  outputDir: join(process.env['PORTAL_DATA'] ?? tmpdir(), 'browser-tests'),
  fullyParallel: false,
  workers: 2,
  // On a machine that is busy; what passes at the second try is told as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  // A demo that runs already is named in PORTAL_URL (and its password in PORTAL_PASSWORD); else one is played anew.
  ...(executablePath && process.env['PORTAL_URL'] === undefined ? {
    webServer: {
      command: `${process.execPath} dist/src/demo/main.js`, cwd: join(import.meta.dirname, '../..'), url: `${baseURL}/healthz`, timeout: 300_000,
      env: { PORT: process.env['PORTAL_PORT']!, DATA_DIR: process.env['PORTAL_DATA']!, DEMO_PASSWORD: process.env['PORTAL_PASSWORD'] },
      gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
    },
  } : {}),
  globalSetup: executablePath ? './story.ts' : undefined,
  use: {
    baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] },
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
