import pg from 'pg';
import { databaseRole, everyActor } from '../../src/policy/roles.js';
import { renderRowSecurity } from '../../src/policy/render-rls.js';
import { refuseMightyLogin, dataSourceOf } from '../../src/platform/db/database.js';
import { World } from '../support/world.js';

describe('row-level security', () => {
  let world: World;
  beforeAll(async () => { world = await World.open(); });
  afterAll(() => world.close());

  const policies = async (): Promise<unknown[]> => (await world.owner.query("select tablename, policyname, permissive, roles, cmd, qual, with_check from pg_policies where schemaname = 'public' order by 1, 2")).rows;
  const grants = async (): Promise<unknown[]> => (await world.owner.query("select table_name, grantee, privilege_type, column_name from information_schema.column_privileges where table_schema = 'public' and grantee like 'kaohe\\_%' order by 1, 2, 3, 4")).rows;

  test('a migrated database has exactly the policies and grants of the access manual', async () => {
    const before = [await policies(), await grants()];
    const { rows } = await world.owner.query<{ table_name: string; columns: string[] }>(`
      select table_name, array_agg(column_name::text order by ordinal_position) as columns from information_schema.columns
      where table_schema = 'public' and table_name <> 'migration' group by 1 order by 1`);
    await world.owner.query('begin');
    await world.owner.query('set local role kaohe_owner');
    await world.owner.query(renderRowSecurity(Object.fromEntries(rows.map((row) => [row.table_name, row.columns]))));
    await world.owner.query('commit');
    expect([await policies(), await grants()]).toEqual(before);
    expect(before[0]!.length).toBeGreaterThan(100);
  });

  test('every table has it enabled and forced', async () => {
    const { rows } = await world.owner.query("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)");
    expect(rows).toEqual([]);
  });

  test('no table belongs to a role that can log in', async () => {
    const { rows } = await world.owner.query("select relname from pg_class c join pg_roles r on r.oid = c.relowner where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' and r.rolcanlogin");
    expect(rows).toEqual([]);
  });

  test('the login without a scope sees nothing at all', async () => {
    const { rows } = await world.owner.query<{ relname: string }>("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'");
    for (const { relname } of rows) await expect(world.source.query(`select 1 from ${relname}`)).rejects.toThrow(/permission denied/);
  });

  test.each(everyActor.filter((actor) => actor !== 'BOUNDARY' && actor !== 'PLATFORM_ADMIN' && actor !== 'ANONYMOUS' && actor !== 'WORKER'))('as %s without an office no row of any table is seen', async (actor) => {
    const runner = world.source.createQueryRunner();
    await world.insert('office', '', { code: `o${actor.toLowerCase().replace('_', '-')}`, name_zh: '文明办', time_zone: 'Asia/Shanghai', is_home: false });
    try {
      await runner.startTransaction();
      await runner.query("select set_config('role', $1, true)", [databaseRole(actor)]);
      expect(await runner.query('select count(*) as count from office')).toEqual([{ count: 0 }]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  test('the server refuses to start as a superuser, as an owner of tables, and as a role that inherits', async () => {
    const base = process.env['KAOHE_TEST_BASE']!;
    const database = world.owner.database;
    const as = (user: string): string => {
      const mighty = base.replace(/\/\/[^@]*@/, `//${user}@`);
      return mighty.includes('?') ? mighty.replace(/\/[^/?]*\?/, `/${database}?`) : mighty.replace(/\/[^/]*$/, `/${database}`);
    };
    const superuser = new pg.Client({ connectionString: base }).user!;
    await world.owner.query("do $$ begin if not exists (select from pg_roles where rolname = 'kaohe_test_inherits') then create role kaohe_test_inherits login inherit; end if; if not exists (select from pg_roles where rolname = 'kaohe_test_owner') then create role kaohe_test_owner login noinherit; end if; end $$");
    await world.owner.query('create table owned (id int)');
    await world.owner.query('alter table owned owner to kaohe_test_owner');
    for (const [user, why] of [[superuser, /is a superuser/], ['kaohe_test_inherits', /inherits/], ['kaohe_test_owner', /owns a table/]] as const) {
      const source = await dataSourceOf(as(user), [], 1).initialize();
      await expect(refuseMightyLogin(source)).rejects.toThrow(why);
      await source.destroy();
    }
    await expect(refuseMightyLogin(world.source)).resolves.toBeUndefined();
    await world.owner.query('drop table owned');
  });
});
