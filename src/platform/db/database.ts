import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { databaseRole, everyActor } from '../../policy/roles.js';
import { migrationsOf } from './migrations.js';
import { SnakeNaming } from './naming.js';

// Days stay text (`YYYY-MM-DD`), and our 64-bit integers (file sizes, counts) fit a double.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** What a database can be reached by: the owner's address migrates, the login's serves. */
export interface Addresses {
  readonly owner: string;
  readonly login: string;
}

/** How many SQL statements this process has sent, for benchmarks and the demo's account of itself. */
export const statements = { sent: 0 };

/** The data source of the server's own login. Entities are declared by their features and handed in. */
export function dataSourceOf(login: string, entities: readonly EntityTarget<ObjectLiteral>[], poolSize = 20): DataSource {
  return new DataSource({
    type: 'postgres', url: login, entities: [...entities] as never[], namingStrategy: new SnakeNaming(), poolSize,
    synchronize: false, installExtensions: false, logging: false,
    extra: { application_name: 'kaohe', connectionTimeoutMillis: 5_000, idle_in_transaction_session_timeout: 30_000, statement_timeout: 30_000 },
  });
}

/**
 * Brings a database up to date as kaohe_owner and gives the login role its memberships. Safe to run by several servers at
 * once: one waits for the other. The owner's address needs the right to create roles.
 */
export async function migrate({ owner, login }: Addresses, wanted?: (file: string) => boolean): Promise<void> {
  const source = new DataSource({ type: 'postgres', url: owner, migrations: migrationsOf(wanted), migrationsTableName: 'migration', installExtensions: false, logging: false, poolSize: 2 });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock(7061235)');
    await prepareOwner(lock.query.bind(lock));
    await source.runMigrations({ transaction: 'each' });
    await prepareLogin(lock.query.bind(lock), login);
  } finally {
    await lock.query('select pg_advisory_unlock(7061235)');
    await lock.release();
    await source.destroy();
  }
}

type Query = (text: string, values?: unknown[]) => Promise<unknown>;

async function prepareOwner(query: Query): Promise<void> {
  await query(`do $$ begin
    perform pg_advisory_xact_lock(7061234);
    if not exists (select from pg_roles where rolname = 'kaohe_owner') then create role kaohe_owner nologin noinherit; end if;
    execute format('grant kaohe_owner to %I', current_user);
    -- It hands out what it has: the migrations grant the application's roles their rights.
    if not has_schema_privilege('kaohe_owner', 'public', 'create with grant option') then
      grant usage, create on schema public to kaohe_owner with grant option;
    end if;
  end $$`);
}

async function prepareLogin(query: Query, login: string): Promise<void> {
  const { user: name = '', password } = new pg.Client({ connectionString: login });
  await query(`do $$ begin perform pg_advisory_xact_lock(7061234);
    if not exists (select from pg_roles where rolname = ${literal(name)}) then
      create role ${identifier(name)} login noinherit nosuperuser nobypassrls ${typeof password === 'string' && password !== '' ? `password ${literal(password)}` : ''};
    end if;
    grant ${everyActor.map(databaseRole).join(', ')} to ${identifier(name)};
    -- The function is the boundary's, so the boundary lets the login call it.
    execute format('grant kaohe_boundary to %I', current_user);
    set local role kaohe_boundary;
    grant execute on function resolve_session to ${identifier(name)};
  end $$`);
}

const literal = (text: string): string => pg.escapeLiteral(text);
const identifier = (text: string): string => pg.escapeIdentifier(text);

/** Refuses to serve on a login that could go round row-level security: a superuser, an owner, or one who bypasses it. */
export async function refuseMightyLogin(source: DataSource): Promise<void> {
  const [role] = await source.query<{ name: string; mighty: boolean; owns: boolean; inherits: boolean }[]>(`
    select current_user as name, rolsuper or rolbypassrls as mighty, rolinherit as inherits,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'v', 'm', 'p') and c.relowner = r.oid) as owns
    from pg_roles r where rolname = current_user`);
  if (!role || role.mighty || role.owns || role.inherits) {
    throw new Error(`The server does not start as the database role "${role?.name}": it ${role?.mighty ? 'is a superuser or bypasses row security' : role?.owns ? 'owns a table' : 'inherits the rights of other roles'}. DATABASE_URL must name a plain login.`);
  }
}
