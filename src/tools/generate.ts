/** Writes everything that is generated from the code; with --check it only says what is out of date. */
import 'reflect-metadata';
import { chmodSync, mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { assembleSchema } from '../api/schema.js';
import { startCluster } from '../platform/db/cluster.js';
import { migrate } from '../platform/db/database.js';
import { projectRoot } from '../platform/root.js';
import { renderPolicyDocument } from '../policy/render-document.js';
import { renderRowSecurity, type Catalogue } from '../policy/render-rls.js';

const check = process.argv.includes('--check');
/** The policies since the last release; those of earlier releases are frozen. */
const policyFile = 'migrations/0999-policy.sql';
const stale: string[] = [];

function put(path: string, text: string): void {
  const file = join(projectRoot, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (check) stale.push(path);
  else {
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}

/** The tables that the migrations make, read from a database that they have made. */
async function catalogueOf(): Promise<Catalogue> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-generate-'));
  // PostgreSQL runs as another user where this runs as root, and must be able to enter.
  chmodSync(folder, 0o711);
  const cluster = await startCluster({ dataDir: folder, durable: false });
  try {
    const owner = cluster.url('postgres');
    // Without the policies: they are what is made from this, and may speak of a column that is no more.
    await migrate({ owner, login: cluster.url('postgres', 'kaohe_server') }, (file) => !file.includes('policy'));
    const source = await new DataSource({ type: 'postgres', url: owner, installExtensions: false }).initialize();
    try {
      const rows = await source.query<{ table_name: string; columns: string[] }[]>(`
        select table_name, array_agg(column_name::text order by ordinal_position) as columns from information_schema.columns
        where table_schema = 'public' and table_name <> 'migration' group by table_name order by table_name`);
      return Object.fromEntries(rows.map((row) => [row.table_name, row.columns]));
    } finally {
      await source.destroy();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

put('schema/schema.graphql', `# Written by \`npm run generate\` from the code; never edited.\n${printSchema(lexicographicSortSchema(await assembleSchema()))}\n`);
put('schema/policy.md', renderPolicyDocument());
put(policyFile, renderRowSecurity(await catalogueOf()));
if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\`.`);
  process.exitCode = 1;
}
