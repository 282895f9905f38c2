import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalFolder } from '../../src/api/portal.js';
import { World } from '../support/world.js';

/** As a browser asks that opens an address. */
const opening = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

describe('the portal', () => {
  let world: World;
  const open = (path: string, init: RequestInit = opening): Promise<Response> => fetch(`${world.url}${path}`, init);
  beforeAll(async () => {
    if (!existsSync(join(portalFolder, 'index.html'))) throw new Error('The portal is not built: npm run build:portal');
    world = await World.open();
  });
  afterAll(() => world.close());

  test('is one page at every address that a person may open', async () => {
    const page = readFileSync(join(portalFolder, 'index.html'), 'utf8');
    for (const path of ['/', '/notices', '/notices/0165550f-7113-7f29-8d36-96f117d7b1d6', '/nowhere/at/all']) {
      const response = await open(path);
      expect([path, response.status, await response.text()]).toEqual([path, 200, page]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
    }
  });

  test('leaves the addresses of the server to the server, and tells programs that nothing is there', async () => {
    const json = { headers: { accept: 'application/json' } };
    expect(await (await open('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await open('/graphql', json)).json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    for (const [path, init] of [['/nowhere', json], ['/nowhere.png', opening], ['/assets/gone.js', opening], ['/nowhere', { method: 'POST', ...opening }]] as const) {
      const response = await open(path, init);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
    expect(await (await open('/files/0165550f-7113-7f29-8d36-96f117d7b1d6')).json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('keeps files whose name is their content for ever, and sends them compressed', async () => {
    const page = readFileSync(join(portalFolder, 'index.html'), 'utf8');
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(page)!;
    for (const encoding of ['br', 'gzip']) {
      const response = await open(script!, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      await response.arrayBuffer();
    }
  });

  test('names no other server in its page', () => {
    for (const page of ['index.html', 'graphiql.html']) expect(readFileSync(join(portalFolder, page), 'utf8')).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

/** Where the portal's own sources stand. */
const sources = join(portalFolder, '../../src/portal');
const files = (ending: RegExp): string[] => readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).map((name) => join(sources, name));
const text = (path: string): string => readFileSync(path, 'utf8');

describe("the portal's sources", () => {
  test('keep every Chinese word in the dictionary', () => {
    // 考核 is the system's name, in the title of the browser's tab and in GraphiQL's welcome.
    const stray = files(/\.tsx?$/).filter((path) => !/(words|names|documents)\.tsx?$/.test(path))
      .filter((path) => /[\u4e00-\u9fff]/.test(text(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*|考核/g, '')));
    expect(stray).toEqual([]);
  });

  test('import nothing of the server, screens included', () => {
    const lint = join(sources, '../../node_modules/.bin/oxlint');
    const planted = join(sources, 'home/planted.tsx');
    writeFileSync(planted, "import { roles } from '../../policy/roles';\nexport const planted = <p>{Object.keys(roles)}</p>;\n");
    try {
      const { stdout, status } = spawnSync(lint, [planted], { encoding: 'utf8', cwd: join(sources, '../..') });
      expect([status, stdout]).toEqual([1, expect.stringContaining('The portal knows the API only through its documents')]);
    } finally {
      rmSync(planted);
    }
  });

  test('know every code of the server, and its idle minutes', async () => {
    const { errorCodes } = await import('../../src/platform/errors/errors.js');
    const { idleMinutes } = await import('../../src/platform/auth/session.js');
    const words = text(join(sources, 'look/words.ts'));
    // Once for what it is, once for what to do about it.
    for (const code of Object.keys(errorCodes)) expect([code, words.split(`\n  ${code}: [`).length - 1]).toEqual([code, 2]);
    expect(text(join(sources, 'graph/session.ts'))).toContain(`idleMinutes = ${idleMinutes};`);
  });

  test('need only actions that the access manual has', async () => {
    const { actions } = await import('../../src/policy/actions.js');
    const needed = files(/\.tsx$/).flatMap((path) => [...text(path).matchAll(/needs: '([^']+)'|may\('([^']+)'\)|actions\.includes\('([^']+)'\)/g)].map((found) => found[1] ?? found[2] ?? found[3]!));
    expect(needed.length).toBeGreaterThan(3);
    expect(needed.filter((action) => !(action in actions))).toEqual([]);
  });
});
