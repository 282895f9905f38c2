/** What the built files may contain: nothing that Chromium 86 cannot read. The names of younger functions are the browser tests' affair. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AnyNode } from 'acorn';
import { portalFolder } from '../../src/api/portal.js';

/** Syntax younger than Chromium 86 among what ECMAScript 2022 has; anything younger than that does not even parse. */
function youngSyntax(source: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) value.forEach((one) => visit(one, depth));
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as AnyNode;
    if (node.type === 'StaticBlock') found.push('a static block (94)');
    if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') found.push('#name in (91)');
    if (node.type === 'AwaitExpression' && depth === 0) found.push('await at the top level (89)');
    if (node.type === 'Literal' && node.regex && /[dv]/.test(node.regex.flags)) found.push('a young flag of a regular expression');
    const inner = /Function/.test(node.type) ? depth + 1 : depth;
    for (const [key, part] of Object.entries(node)) if (key !== 'type') visit(part, inner);
  };
  visit(parse(source, { ecmaVersion: 2022, sourceType: 'module' }), 0);
  return found;
}

const youngStyle = /:(?:is|where|has)\([^)]*\)|[;{](?:inset|aspect-ratio|accent-color)[\w-]*:|@layer|@container|\d(?:dvh|svh|lvh)\b|color-mix\(|[;{][a-z]+-(?:inline|block)(?:-start|-end)?:/g;

describe('the built portal', () => {
  // GraphiQL is for developers, whose browsers are their own affair.
  const built = readdirSync(join(portalFolder, 'assets')).filter((name) => !name.startsWith('graphiql')).map((name) => join(portalFolder, 'assets', name));
  const ending = (pattern: RegExp): string[] => built.filter((name) => pattern.test(name));

  test('has no script that Chromium 86 cannot read', () => {
    const scripts = [...ending(/\.m?js$/), join(portalFolder, 'sw.js'), join(portalFolder, 'old-browser.js')];
    expect(scripts.length).toBeGreaterThan(10);
    expect(Object.fromEntries(scripts.map((name) => [name, youngSyntax(readFileSync(name, 'utf8'))]).filter(([, found]) => found!.length > 0))).toEqual({});
    expect(youngSyntax('class A { static { } #b; has(o) { return #b in o; } } await 1; /a/d;')).toHaveLength(4);
  });

  test('has no style that Chromium 86 passes over', () => {
    const found = (css: string): string[] => css.match(youngStyle) ?? [];
    expect(Object.fromEntries(ending(/\.css$/).map((name): [string, string[]] => [name, found(readFileSync(name, 'utf8'))]).filter(([, styles]) => styles.length > 0))).toEqual({});
    expect(found('a:is(b){inset:0}p{margin-inline:1px}')).toHaveLength(3);
  });
});
