import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/platform/db/database.js';
import { addressesOf, templateName } from '../support/cluster.js';

/** Every policy and every grant of a database, as text. */
async function rightsIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ right: string }>(`
    select format('%s %s %s %s %s %s', tablename, policyname, cmd, roles, qual, with_check) as right from pg_policies where schemaname = 'public'
    union all
    select format('%s %s %s %s', grantee, table_name, column_name, privilege_type) from information_schema.column_privileges where table_schema = 'public' and grantee like 'kaohe%'
    order by 1`);
  return rows.map((row) => row.right);
}

test('a database of the first release is upgraded with its rows, and has the same policies then as a new one', async () => {
  const base = process.env['KAOHE_TEST_BASE']!;
  const database = `kaohe_test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: base });
  await admin.connect();
  await admin.query(`create database ${database}`);
  const addresses = addressesOf(database, base);
  const old = new pg.Client({ connectionString: addresses.owner });
  const fresh = new pg.Client({ connectionString: addressesOf(templateName, base).owner });
  try {
    await migrate(addresses, (file) => file <= '0900-policy.sql');
    await old.connect();
    await old.query(`insert into office (id, code, name_zh, time_zone, is_home, created_at) values ('0195b7a0-0000-7000-8000-000000000001', 'old', '老文明办', 'Asia/Shanghai', true, now())`);
    await migrate(addresses);
    expect((await old.query("select name_zh from office where code = 'old'")).rows).toEqual([{ name_zh: '老文明办' }]);
    await fresh.connect();
    expect(await rightsIn(old)).toEqual(await rightsIn(fresh));
  } finally {
    await old.end();
    await fresh.end();
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
  }
});
