/** Renders the access manual as PostgreSQL row-level security and column grants. Pure: the same manual, the same text. */
import { actions, type ActionName } from './actions.js';
import { scopesOf, type Verb } from './declare.js';
import { hiddenColumns } from './guard.js';
import { databaseRole, everyActor, officeRoles, type Actor } from './roles.js';
import { predicate, scopes, type ScopeName } from './scopes.js';

/** Every table of the schema with its columns in their order. */
export type Catalogue = Readonly<Record<string, readonly string[]>>;

/** What one actor may do with one table by one verb: the rows and the columns. */
interface Right {
  readonly actor: Actor;
  readonly table: string;
  readonly verb: Verb;
  readonly scopes: ReadonlySet<ScopeName>;
  readonly columns: readonly string[];
}

const verbs: readonly Verb[] = ['select', 'insert', 'update', 'delete'];

/** The whole of the manual as rights, in a stable order. Throws where it names a table or column that is not there. */
export function rightsOf(catalogue: Catalogue): Right[] {
  const rights: Right[] = [];
  for (const table of Object.keys(catalogue).sort()) {
    for (const actor of everyActor) {
      for (const verb of verbs) {
        const right = rightOf(catalogue, table, actor, verb);
        if (right) rights.push(right);
      }
    }
  }
  const unknown = Object.values(actions).flatMap((action) => action.touches).find((touch) => !(touch.table in catalogue));
  if (unknown) throw new Error(`The access manual speaks of a table that is not there: ${unknown.table}`);
  return rights;
}

function rightOf(catalogue: Catalogue, table: string, actor: Actor, verb: Verb): Right | undefined {
  const all = catalogue[table] ?? [];
  const reached = new Set<ScopeName>();
  const columns = new Set<string>();
  for (const name of Object.keys(actions) as ActionName[]) {
    const action = actions[name];
    for (const touch of action.touches) {
      if (touch.table !== table || touch.verb !== verb) continue;
      const scope = scopesOf(touch.who ?? action.who, actor);
      if (scope.length === 0) continue;
      scope.forEach((one) => reached.add(one));
      const named = touch.columns ?? all.filter((column) => verb !== 'insert' || column !== 'office_id' || actor === 'PLATFORM_ADMIN');
      for (const column of named) {
        if (!all.includes(column)) throw new Error(`${name} speaks of ${table}.${column}, which is not there`);
        columns.add(column);
      }
    }
  }
  if (reached.size === 0) return undefined;
  if (verb === 'select') hiddenColumns(actor, table).forEach((column) => columns.delete(column));
  return { actor, table, verb, scopes: reached, columns: all.filter((column) => columns.has(column)) };
}

/** One policy's condition: the rows of any of the scopes, or all where one of them is everything. */
function condition(right: Right): string {
  if (right.scopes.has('everything')) return 'true';
  return [...right.scopes].map((scope) => `(${predicate(right.table, scopes[scope].sql)})`).join(' or ');
}

/** The statements that set grants and policies of a migrated database to the manual's, whatever they were before. */
export function renderRowSecurity(catalogue: Catalogue): string {
  const roles = everyActor.map(databaseRole).join(', ');
  const bound: readonly Actor[] = [...officeRoles, 'WORKER'];
  const officeBound = bound.map(databaseRole).join(', ');
  const unbound = everyActor.filter((actor) => !bound.includes(actor)).map(databaseRole).join(', ');
  const lines = [
    '-- Rendered from the access manual (src/policy/manual) by `npm run generate`. Never edited by hand.',
    'do $$',
    'declare old record;',
    'begin',
    "  for old in select tablename, policyname from pg_policies where schemaname = 'public' loop",
    "    execute format('drop policy %I on %I', old.policyname, old.tablename);",
    '  end loop;',
    'end $$;',
    `revoke all on ${Object.keys(catalogue).sort().join(', ')} from ${roles};`,
    `grant usage on schema public to ${roles};`,
    `grant execute on function append_audit_entries to ${roles};`,
    '',
  ];
  const rights = rightsOf(catalogue);
  for (const [table, columns] of Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const office = columns.includes('office_id') ? 'office_id' : 'id';
    lines.push(
      `alter table ${table} enable row level security;`,
      `alter table ${table} force row level security;`,
      `create policy office on ${table} as restrictive for all to ${officeBound} using (${predicate(table, `${table}.${office} = $office`)});`,
      // The boundary and the platform's admin begin without an office; once they have entered one, they stay in it.
      `create policy entered_office on ${table} as restrictive for all to ${unbound} using (${predicate(table, `$office is null or ${table}.${office} = $office`)});`,
    );
    for (const right of rights.filter((one) => one.table === table)) {
      const role = databaseRole(right.actor);
      const list = right.columns.length === columns.length || right.verb === 'delete' ? '' : ` (${right.columns.join(', ')})`;
      lines.push(`grant ${right.verb}${list} on ${table} to ${role};`);
      const where = condition(right);
      const clause = right.verb === 'insert' ? `with check (${where})` : right.verb === 'update' ? `using (${where}) with check (${where})` : `using (${where})`;
      lines.push(`create policy ${right.actor.toLowerCase()}_${right.verb} on ${table} for ${right.verb} to ${role} ${clause};`);
    }
    lines.push('');
  }
  lines.push(
    '-- The chain is written by append_audit_entries alone, which runs as the owner.',
    'create policy chain_select on audit_entry for select to kaohe_owner using (true);',
    'create policy chain_insert on audit_entry for insert to kaohe_owner with check (true);',
    '-- What the office holds is measured by storage_in_use alone, which runs as the owner.',
    'create policy measure_select on file for select to kaohe_owner using (true);',
    '-- A file that a version names is kept by refuse_kept_file, which runs as the owner.',
    'create policy kept_select on evidence_version for select to kaohe_owner using (true);',
    'create policy kept_select on ledger_entry_version for select to kaohe_owner using (true);',
    '',
  );
  return lines.join('\n');
}
