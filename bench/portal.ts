/**
 * `npm run bench:portal`: what a browser fetches before the portal can be used, from an empty cache; how long the checklist and
 * the wall of 147 units × 42 rules take on a processor four times slower, and whether the wall scrolls without a stutter there.
 */
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { openGround } from './ground.js';
import { fillOffice, ruleCount, unitCount } from './office.js';
import { withOwnServer } from './own-server.js';
import { fillArchives } from './portal-office.js';
import { printTable } from './table.js';

const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path !== '' && existsSync(path));
if (!executablePath) throw new Error('There is no Chromium here: install it (Debian: apt-get install chromium), or name one in CHROMIUM');
const slower = 4;
const tries = 3;

interface Opened { readonly page: Page; readonly requests: number; readonly kilobytes: number; readonly ready: number; close(): Promise<void> }

/** Opens a screen with an empty cache on the slower processor, and waits until what it is for is there. */
async function open(browser: Browser, address: string, there: string, count: number, token?: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  if (token) await page.addInitScript({ content: `sessionStorage.setItem('kaohe.session', JSON.stringify({ token: ${JSON.stringify(token)}, usedAt: Date.now() }))` });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const sizes: number[] = [];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  const began = performance.now();
  await page.goto(address);
  await page.locator(there).nth(count - 1).waitFor();
  const ready = performance.now() - began;
  await page.waitForLoadState('networkidle');
  return { page, requests: sizes.length, kilobytes: sizes.reduce((sum, one) => sum + one, 0) / 1000, ready, close: () => context.close() };
}

/** Scrolls the wall to and fro for three seconds; resolves to how long each frame took, in milliseconds. Runs in the page. */
const scrolling = `new Promise((resolve) => {
  const frame = document.querySelector('.wall-frame');
  const frames = [];
  let [began, last, down, right] = [0, 0, 1, 1];
  const step = (now) => {
    frames.push(now - last);
    last = now;
    if (frame.scrollTop + frame.clientHeight >= frame.scrollHeight - 1) down = -1; else if (frame.scrollTop <= 0) down = 1;
    if (frame.scrollLeft + frame.clientWidth >= frame.scrollWidth - 1) right = -1; else if (frame.scrollLeft <= 0) right = 1;
    frame.scrollBy(30 * right, 90 * down);
    if (now - began < 3000) requestAnimationFrame(step); else resolve(frames);
  };
  requestAnimationFrame((now) => { began = last = now; requestAnimationFrame(step); });
})`;

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.trunc(values.length / 2)]!;

const ground = await openGround();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
try {
  const now = new Date();
  const { staff } = await fillOffice(ground.owner, now);
  const clerk = await fillArchives(ground.owner, now);
  await withOwnServer(ground.login, async (app) => {
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const screens = [
      ['sign-in', '/', 'h1', 1], ['public notices', '/notices', 'h1', 1], ['GraphiQL', '/graphql', '.graphiql-container', 1],
      ['checklist', '/archive', 'details.rule', ruleCount, clerk], ['wall', '/progress', '.wall tbody tr', unitCount, staff],
    ] as const;
    const lines: string[][] = [];
    for (const [name, path, there, count, token] of screens) {
      const opened: Opened[] = [];
      for (let at = 0; at < tries; at += 1) {
        opened.push(await open(browser, `${url}${path}`, there, count, token));
        if (name === 'wall' && at === tries - 1) printFrames(await opened.at(-1)!.page.evaluate<number[]>(scrolling));
        await opened.at(-1)!.close();
      }
      lines.push([name, String(opened[0]!.requests), opened[0]!.kilobytes.toFixed(0), middle(opened.map(({ ready }) => ready)).toFixed(0), Math.max(...opened.map(({ ready }) => ready)).toFixed(0)]);
    }
    printTable(`Opening a screen with an empty cache, processor ${slower} × slower (${tries} times)`, ['screen', 'requests', 'KB sent', 'ready: middle, ms', 'slowest'], lines);
  });
} finally {
  await browser.close();
  await ground.close();
}

function printFrames(frames: readonly number[]): void {
  const slow = frames.filter((one) => one > 50).length;
  printTable(`Scrolling the wall of ${unitCount} × ${ruleCount} for three seconds, processor ${slower} × slower`, ['frames', 'middle, ms', 'longest, ms', 'over 50 ms', 'share'],
    [[String(frames.length), middle(frames).toFixed(1), Math.max(...frames).toFixed(1), String(slow), `${((100 * slow) / frames.length).toFixed(1)} %`]]);
}
