/** Tries, with each person's rights and past every deed, to write each row; gives what the database let through in the matrix's shape. */
import { newId } from '../../src/platform/db/id.js';
import { databaseRole } from '../../src/policy/roles.js';
import type { FullTown } from '../builders/full-town.js';
import { everyState, people, reads, type Person, type State } from './matrix.js';
import { writes } from './matrix-writes.js';
import type { Cells, Slice, Towns } from './seeing.js';

/** Who writes within an office. The platform's admin writes a new office's first account by design, and nothing is asked of the public. */
export const writers = (Object.keys(people) as Person[]).filter((person) => person !== 'root');

const verbs = ['insert', 'update', 'delete'] as const;
const tableOf = (kind: string): string => kind.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

interface Grants { readonly insert: ReadonlyMap<string, string[]>; readonly update: ReadonlyMap<string, string[]> }

async function grantsOf({ world }: Towns): Promise<Grants> {
  const { rows } = await world.owner.query<{ key: string; verb: string; columns: string[] }>(`
    select grantee || ' ' || table_name as key, privilege_type as verb, array_agg(column_name::text order by column_name) as columns
    from information_schema.column_privileges join information_schema.columns using (table_schema, table_name, column_name)
    -- A column that the database composes is nobody's to write.
    where table_schema = 'public' and is_generated = 'NEVER' or privilege_type = 'SELECT' group by 1, 2`);
  const of = (verb: string): Map<string, string[]> => new Map(rows.filter((row) => row.verb === verb).map((row) => [row.key, row.columns]));
  // A column is set to itself, which asks for the right to read it too.
  const readable = of('SELECT');
  const update = new Map([...of('UPDATE')].map(([key, columns]) => [key, columns.filter((column) => readable.get(key)?.includes(column))]));
  return { insert: of('INSERT'), update };
}

/** What a request sets before it does anything, in the same way. */
const scoping = `select set_config('role', $1, true), set_config('app.office_id', $2, true), set_config('app.account_id', $3, true), set_config('app.unit_id', $4, true),
  set_config('app.community_id', $5, true), set_config('app.team_ids', $6, true), set_config('app.intersection_ids', $7, true)`;

function scopeOf(town: FullTown, person: Person): string[] {
  const role = people[person];
  const is = (...roles: string[]): boolean => roles.includes(role);
  return [
    databaseRole(role), role === 'ANONYMOUS' ? '' : town.officeId, town.accounts[person] ?? '', is('UNIT_CLERK', 'UNIT_LEADER') ? town.units[0] : '', is('COMMUNITY') ? town.communities[0] : '',
    is('EXAMINER', 'TEAM_LEADER') ? `{${town.teams[0]}}` : '{}', is('SUPERVISOR') ? `{${town.intersections[0]}}` : '{}',
  ];
}

/** Cells: "verb Type, row" → person → the states in which the database let it through; "verb Type, blindly" → how many rows in each. Nothing stays written. */
export async function cellsWritten(towns: Towns, { persons = writers, kinds = Object.keys(reads), states = everyState }: Slice = {}, only: readonly string[] = verbs): Promise<Cells> {
  const { owner, clock } = towns.world;
  const grants = await grantsOf(towns);
  const cells: Cells = {};
  for (const state of states) {
    const town = towns.towns[state];
    for (const kind of kinds) {
      const table = tableOf(kind);
      const rows = await Promise.all(Object.entries(town.rows[kind]!).map(async ([row, [id]]) =>
        [row, id!, await towns.world.value<Record<string, unknown>>(`select to_jsonb(t) from ${table} t where id = $1`, [id])] as const));
      for (const person of persons) {
        const key = `${databaseRole(people[person])} ${table}`;
        await owner.query('begin');
        await owner.query(scoping, scopeOf(town, person));
        for (const [row, id, whole] of rows) {
          for (const verb of only) {
            const columns = verb === 'insert' ? grants.insert.get(key) : verb === 'update' ? grants.update.get(key) : [];
            const line = (cells[`${verb} ${kind} ${row}`] ??= {});
            line[person] ??= '';
            if (columns === undefined) continue;
            const [text, values]: [string, unknown[]] = verb === 'insert'
              ? [`insert into ${table} (${columns.join()}) select ${columns.join()} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify({ ...whole, id: newId(200, clock.now()) })]]
              : [verb === 'update' ? `update ${table} set ${columns[0]} = ${columns[0]} where id = $1` : `delete from ${table} where id = $1`, [id]];
            if (await isLetThrough(table, text, values)) line[person] += state;
          }
        }
        for (const verb of only) {
          if (verb === 'insert') continue;
          const line = (cells[`${verb} ${kind}, blindly`] ??= {});
          const reached = await reachedBlindly(verb, table, verb === 'update' ? grants.update.get(key) ?? [] : [], rows.map(([, , whole]) => whole));
          line[person] = (line[person] ?? '') + (reached === 0 ? '' : `${state}${reached}`);
        }
        await owner.query('rollback');
      }
    }
  }
  return cells;

  /** How many rows a statement reaches that reads nothing, so that no policy of reading stands before that of writing. */
  async function reachedBlindly(verb: string, table: string, columns: readonly string[], samples: readonly Record<string, unknown>[]): Promise<number> {
    // One column, or all of them where a constraint holds some together.
    const sets = [...columns.map((name) => [name]), ...(columns.length > 1 ? [columns] : [])];
    for (const [names, sample] of verb === 'delete' ? [[[], {}] as const] : sets.flatMap((set) => samples.map((one) => [set, one] as const))) {
      await owner.query('savepoint attempt');
      try {
        const { rowCount } = verb === 'delete' ? await owner.query(`delete from ${table}`) : await owner.query(`update ${table} set ${names.map((name, at) => `${name} = $${at + 1}`).join()}`, names.map((name) => (sample as Record<string, unknown>)[name]));
        return rowCount ?? 0;
      } catch (error) {
        // What breaks a constraint in all rows says nothing about the policy; another column or value may.
        const { code = '' } = error as { code?: string };
        // How many it would have been is not known; that it was not none is what counts.
        if (letThroughUntil(table, error)) return samples.length;
        if (code !== '42501' && !code.startsWith('23')) throw error;
      } finally {
        await owner.query('rollback to savepoint attempt');
      }
    }
    return 0;
  }

  /** Whether rights and policies let a statement through; a constraint that refuses it comes after them. */
  async function isLetThrough(table: string, text: string, values: unknown[]): Promise<boolean> {
    await owner.query('savepoint attempt');
    try {
      return (await owner.query(text, values)).rowCount === 1;
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (code !== '42501' && !code.startsWith('23')) throw error;
      return code !== '42501' || letThroughUntil(table, error);
    } finally {
      await owner.query('rollback to savepoint attempt');
    }
  }
}

/** Whether a right was lacking at another table, which a trigger asks: by then the statement's own policy had let a row through. */
function letThroughUntil(table: string, error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  return code === '42501' && message.startsWith('permission denied for table ') && message !== `permission denied for table ${table}`;
}

/** What the matrix says, in the shape of `cellsWritten`. */
export function writesExpected({ towns }: Towns, { persons = writers, kinds = Object.keys(reads), states = everyState }: Slice = {}, only: readonly string[] = verbs): Cells {
  const may = (verb: string, kind: string, row: string, person: Person, state: State): boolean => writes[`${verb} ${kind}`]?.[row]?.[person]?.includes(state) ?? false;
  const count = (verb: string, kind: string, person: Person, state: State): number =>
    Object.entries(towns[state].rows[kind]!).filter(([row]) => may(verb, kind, row, person, state)).flatMap(([, ids]) => ids).length;
  return Object.fromEntries(kinds.flatMap((kind) => only.flatMap((verb) => [
    ...Object.keys(reads[kind]!).map((row) => [`${verb} ${kind} ${row}`, Object.fromEntries(persons.map((person) => [person, states.filter((state) => may(verb, kind, row, person, state)).join('')]))]),
    ...(verb === 'insert' ? [] : [[`${verb} ${kind}, blindly`, Object.fromEntries(persons.map((person) => [person, states.map((state) => [state, count(verb, kind, person, state)] as const).filter(([, rows]) => rows > 0).map((pair) => pair.join('')).join('')]))]]),
  ])));
}
