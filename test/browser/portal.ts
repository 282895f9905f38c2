/** What every browser test stands on: a person at the portal, and the watch that nothing goes wrong unseen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Page } from '@playwright/test';
import { Graph } from './graph.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Language = 'zh' | 'en';

/** A page of the portal. */
export class Portal {
  constructor(readonly page: Page, readonly graph: Graph) {}

  /** Goes on as this person, signed in; `undefined` is the public. */
  async as(username: string | undefined): Promise<void> {
    const token = username === undefined ? undefined : await this.graph.signIn(username);
    // Set once: a page that is opened later keeps what the portal itself has made of it.
    await this.page.addInitScript((session) => {
      // Frames within have no session of their own.
      if (window !== window.top || sessionStorage.getItem('test') !== null) return;
      sessionStorage.setItem('test', 'signed in');
      if (session !== undefined) sessionStorage.setItem('kaohe.session', JSON.stringify({ token: session, usedAt: Date.now() }));
    }, token);
  }

  /** Opens an address and waits until its screen is there. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('h1')).toBeVisible();
    await expect(this.page.locator('.loading')).toHaveCount(0);
  }

  async speak(language: Language): Promise<void> {
    await this.page.evaluate((tongue) => localStorage.setItem('kaohe.language', tongue), language);
    await this.page.reload();
    await this.ready();
  }

  /** Picks one of the choices of a field in a dialog, and waits until their list has closed. */
  async choose(field: string, choice: string): Promise<void> {
    await this.page.getByRole('dialog').getByLabel(field).selectOption({ label: choice });
  }

  /** Fails on anything that WCAG 2.1 AA forbids, and on a page that is wider than its window. */
  async accessible(): Promise<void> {
    // A colour on its way from one state to another is judged when it has arrived.
    await this.page.evaluate(() => Promise.race([Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))), new Promise((resolve) => { setTimeout(resolve, 1_000); })]));
    await this.page.evaluate(axe);
    const found = await this.page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: { run: (what: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe
        .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] } as never);
      return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`));
    });
    expect(found).toEqual([]);
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'scrolls sideways').toBeLessThanOrEqual(1);
  }
}

/** Where the first unit's published result is explained. */
export const ownStanding = (portal: Portal, who = 'unit-001'): Promise<string> => portal.graph.as(who).then(async (clerk) => {
  const { viewer } = await clerk.ask<{ viewer: { unit: { id: string } } }>('{ viewer { unit { id } } }');
  const { standings } = await clerk.ask<{ standings: { nodes: { id: string }[] } }>('query ($id: ID!) { standings(first: 1, filter: { unitId: $id }) { nodes { id } } }', { id: viewer.unit.id });
  return `/standings/${standings.nodes[0]!.id}`;
});

/** `portal` for each test; it fails on a console error, a broken script, and any request that leaves the server. */
export const test = base.extend<{ portal: Portal; forgive: RegExp[] }>({
  // What a test brings about on purpose: `forgive.push(/offline/)`.
  forgive: async ({}, use) => { await use([]); },
  portal: async ({ page, baseURL, forgive }, use) => {
    // Chromium's own PDF viewer is no outside.
    const wrong: string[] = [];
    const graph = new Graph(baseURL!);
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`); });
    page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
    page.on('request', (request) => { if (!/^(blob|data|about|chrome|chrome-extension):/.test(request.url()) && !request.url().startsWith(`${baseURL}/`)) wrong.push(`outside: ${request.url()}`); });
    await use(new Portal(page, graph));
    expect(wrong.filter((one) => !forgive.some((pattern) => pattern.test(one)))).toEqual([]);
  },
});

export { expect };
