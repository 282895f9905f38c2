import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../src/platform/root.js';

/** Each rule of the import law, proved by a file that breaks it and nothing else. */
const violations: readonly (readonly [rule: string, file: string, target: string])[] = [
  ['pure-scoring', 'src/scoring/planted.ts', 'src/policy/roles.ts'],
  ['pure-scoring', 'src/scoring/planted.ts', 'node:fs'],
  ['pure-policy', 'src/policy/planted.ts', 'src/platform/clock.ts'],
  ['platform-below', 'src/platform/planted.ts', 'src/territory/territory.entity.ts'],
  ['scoring-by-services-only', 'src/standing/planted.resolver.ts', 'src/scoring/total.ts'],
  ['front-doors-only', 'src/people/planted.service.ts', 'src/territory/territory.resolver.ts'],
  ['territory-looks-left', 'src/territory/planted.service.ts', 'src/people/people.entity.ts'],
  ['duty-looks-left', 'src/duty/planted.service.ts', 'src/standing/standing.entity.ts'],
  ['round-looks-left', 'src/round/planted.service.ts', 'src/api/operation.ts'],
  ['rank-inside-a-feature', 'src/round/planted.entity.ts', 'src/round/round.service.ts'],
  ['api-sees-no-tools', 'src/api/planted.ts', 'src/tools/generate.ts'],
  ['portal-alone', 'src/portal/planted.ts', 'src/policy/roles.ts'],
  ['nobody-imports-the-portal', 'src/api/planted.ts', 'src/portal/page.ts'],
  ['demo-through-the-graph', 'src/demo/planted.ts', 'src/round/round.service.ts'],
];

describe('the import law', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaohe-law-'));
    for (const path of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json', 'src']) cpSync(join(projectRoot, path), join(folder, path), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'src/portal'), { recursive: true });
    writeFileSync(join(folder, 'src/portal/page.ts'), 'export const page = 1;\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Every broken rule, as "rule: file". */
  const broken = (): string[] => {
    const output = execFileSync(process.execPath, [join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64e6 });
    const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string }; from: string }[] } };
    return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  };

  test('the house itself keeps it', () => {
    expect(broken()).toEqual([]);
  }, 60_000);

  test('each rule notices the one file that breaks it', () => {
    const planted = violations.map(([rule, file, target], at) => {
      const path = file.replace('planted', `planted-${at}`);
      const specifier = target.startsWith('node:') ? target : `${'../'.repeat(dirname(file).split('/').length)}${target}`.replace(/\.ts$/, '.js');
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `import * as it from '${specifier}';\nexport const planted = it;\n`);
      return `${rule}: ${path}`;
    });
    writeFileSync(join(folder, 'src/round/a.service.ts'), "import { b } from './b.service.js';\nexport const a = (): number => b();\n");
    writeFileSync(join(folder, 'src/round/b.service.ts'), "import { a } from './a.service.js';\nexport const b = (): number => a();\n");
    const found = broken();
    for (const one of [...planted, 'no-circles: src/round/a.service.ts']) expect(found).toContain(one);
  }, 60_000);
});
