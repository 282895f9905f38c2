import { aTown } from '../builders/town.js';
import { World } from '../support/world.js';

/** What any caller may send, and what comes back: never a 5xx without JSON, never a stack or SQL. */
describe('the graph over HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    await aTown(world);
  });
  afterAll(() => world.close());

  const post = async (body: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string; json: any }> => {
    const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    const text = await response.text();
    return { status: response.status, text, json: JSON.parse(text) };
  };
  const ask = (query: string, headers: Record<string, string> = {}) => post(JSON.stringify({ query }), headers);

  test('the server is alive and ready', async () => {
    expect(await (await fetch(`${world.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${world.url}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  test('a browser gets GraphiQL from this server and from nowhere else', async () => {
    const response = await fetch(`${world.url}/graphql`, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
    expect(page).not.toMatch(/https?:\/\//);
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThan(3);
    for (const path of files) expect((await fetch(`${world.url}${path}`)).status).toBe(200);
  });

  test('the public may ask who it is, and is told to sign in for anything else', async () => {
    expect((await ask('{ viewer { role account { name } } }')).json.data).toEqual({ viewer: { role: null, account: null } });
    expect((await ask('{ units(first: 1) { totalCount } }')).json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a token that stands for nobody is refused with 401', async () => {
    const { status, json } = await ask('{ viewer { role } }', { authorization: 'Bearer 0123456789012345678901234567890123456789012' });
    expect([status, json.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test.each([
    ['no JSON', '{', 400],
    ['no query', '{}', 400],
    ['a syntax error', '{"query":"{"}', 400],
    ['an unknown field', '{"query":"{ nothing }"}', 400],
    ['an array', '[]', 400],
    ['a null', 'null', 400],
  ])('%s is refused in JSON without a stack', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.json.errors[0].message).toBeTruthy();
    expect(answer.text).not.toMatch(/stack|node_modules|\.ts:|select /i);
  });

  test.each([
    ['depth', `{ rounds(first: 1) { nodes { ${'assessments(first: 1) { nodes { round { '.repeat(5)} id ${'} } }'.repeat(5)} } } }`],
    ['aliases', `{ ${Array.from({ length: 61 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    ['rows', '{ units(first: 100) { nodes { dutyPosts(first: 100) { nodes { unit { dutyPosts(first: 100) { nodes { id } } } } } } } }'],
    ['directives', `{ viewer { role ${'@include(if: true) '.repeat(51)} } }`],
    ['tokens', `{ viewer { ${'role '.repeat(8_001)} } }`],
  ])('a query over the bound of %s is refused before it runs', async (_, query) => {
    const { status, json } = await ask(query);
    expect(status).toBe(400);
    expect(json.errors[0].message).toMatch(/too large|tokens|Cannot query|not unique|unique/i);
  });

  test('a fragment that spreads itself is refused, not followed', async () => {
    expect((await ask('query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).status).toBe(400);
  });

  test('a list says how long its page is, from 1 to 100', async () => {
    const office = await world.as('office');
    expect(await office.code('{ units { totalCount } }')).toBe('PAGE_SIZE_REQUIRED');
    expect(await office.code('{ units(first: 0) { totalCount } }')).toBe('PAGE_SIZE_REQUIRED');
    expect(await office.code('{ units(first: 101) { totalCount } }')).toBe('PAGE_SIZE_REQUIRED');
    expect(await office.code('{ units(first: 1, last: 1) { totalCount } }')).toBe('PAGE_SIZE_REQUIRED');
    expect(await office.code('{ units(first: 1, after: "nonsense") { totalCount } }')).toBe('INVALID_INPUT');
    expect((await office.ask('{ units(first: 100) { totalCount } }')).units.totalCount).toBe(2);
  });

  test('a cursor of another list is refused in words, not by the database', async () => {
    const office = await world.as('office');
    const cursor = Buffer.from(JSON.stringify(['text', 'more'])).toString('base64url');
    expect(await office.code(`{ units(first: 1, after: "${cursor}") { nodes { id } } }`)).toBe('INVALID_INPUT');
  });

  test('pages forward and back give the same rows as one page', async () => {
    const office = await world.as('office');
    const all = (await office.ask('{ rules: ruleSets(first: 1) { nodes { rules(first: 100) { nodes { code } } } } }')).rules.nodes[0].rules.nodes.map((rule: any) => rule.code);
    const walk = async (argument: string, cursor: string, has: string): Promise<string[]> => {
      const codes: string[] = [];
      for (let at: string | null = null; ; ) {
        const { ruleSets }: any = await office.ask(`query ($at: String) { ruleSets(first: 1) { nodes { rules(${argument}: 1, ${argument === 'first' ? 'after' : 'before'}: $at) { nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`, { at });
        const page: any = ruleSets.nodes[0].rules;
        codes.push(...page.nodes.map((rule: any) => rule.code));
        if (!page.pageInfo[has]) return codes;
        at = page.pageInfo[cursor];
      }
    };
    expect(all).toEqual(['A01', 'A02', 'A03']);
    expect(await walk('first', 'endCursor', 'hasNextPage')).toEqual(all);
    expect(await walk('last', 'startCursor', 'hasPreviousPage')).toEqual([...all].reverse());
  });

  test('a key finds its row again, and a key of nothing finds nothing', async () => {
    const office = await world.as('office');
    const { units: { nodes: [unit] } } = await office.ask('{ units(first: 1) { nodes { id } } }');
    expect((await office.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: unit.id })).node).toEqual({ __typename: 'Unit', id: unit.id });
    for (const id of ['nonsense', '00000000-0000-7000-8000-000000000000', unit.id.replace(/.$/, unit.id.endsWith('0') ? '1' : '0')]) {
      expect((await office.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    }
  });
});
