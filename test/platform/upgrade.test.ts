import pg from 'pg';
import { addressesOf, templateName } from '../support/cluster.js';
import { withOldDatabase } from '../support/old-database.js';

/** Every policy and every grant of a database, as text. */
async function rightsIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ right: string }>(`
    select format('%s %s %s %s %s %s', tablename, policyname, cmd, roles, qual, with_check) as right from pg_policies where schemaname = 'public'
    union all
    select format('%s %s %s %s', grantee, table_name, column_name, privilege_type) from information_schema.column_privileges where table_schema = 'public' and grantee like 'kaohe%'
    order by 1`);
  return rows.map((row) => row.right);
}

test('a database of the first release is upgraded with its rows, and has the same policies then as a new one', () => withOldDatabase(async (old, upgrade) => {
  const fresh = new pg.Client({ connectionString: addressesOf(templateName, process.env['KAOHE_TEST_BASE']!).owner });
  try {
    await old.query(`insert into office (id, code, name_zh, time_zone, is_home, created_at) values ('0195b7a0-0000-7000-8000-000000000001', 'old', '老文明办', 'Asia/Shanghai', true, now())`);
    await upgrade();
    expect((await old.query("select name_zh from office where code = 'old'")).rows).toEqual([{ name_zh: '老文明办' }]);
    await fresh.connect();
    expect(await rightsIn(old)).toEqual(await rightsIn(fresh));
  } finally {
    await fresh.end();
  }
}));
