/** Jest's global setup: one PostgreSQL for all test files, with a migrated template that each of them copies. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import 'reflect-metadata';
import { startCluster, type Cluster } from '../../src/platform/db/cluster.js';
import { migrate } from '../../src/platform/db/database.js';

export const templateName = 'kaohe_template';

/** The owner's and the login's address of a test database: embedded, or on the server that TEST_DATABASE_URL names. */
export function addressesOf(database: string, base: string): { owner: string; login: string } {
  if (base.includes('?host=') || base.includes('&host=')) {
    const owner = base.replace(/\/[^/?]*\?/, `/${database}?`);
    return { owner, login: owner.replace(/\/\/[^@]*@/, '//kaohe_server@') };
  }
  const owner = new URL(base);
  owner.pathname = `/${database}`;
  const login = new URL(owner);
  login.username = 'kaohe_test_server';
  login.password = 'test';
  return { owner: owner.href, login: login.href };
}

export default async function setUp(): Promise<() => Promise<void>> {
  const system = process.env['TEST_DATABASE_URL'];
  let cluster: Cluster | undefined;
  let folder: string | undefined;
  if (system === undefined) {
    folder = mkdtempSync(join(tmpdir(), 'kaohe-test-'));
    chmodSync(folder, 0o711);
    cluster = await startCluster({ dataDir: folder, durable: false, maxConnections: 200 });
  }
  const base = system ?? cluster!.url('postgres');
  process.env['KAOHE_TEST_BASE'] = base;
  const admin = new pg.Client({ connectionString: base });
  await admin.connect();
  await admin.query(`drop database if exists ${templateName} with (force)`);
  await admin.query(`create database ${templateName}`);
  await migrate(addressesOf(templateName, base));
  await admin.end();
  return async () => {
    await cluster?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
}
