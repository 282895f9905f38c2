import type { Actor } from './roles.js';
import type { ScopeName } from './scopes.js';

export type Verb = 'select' | 'insert' | 'update' | 'delete';

/** Which scopes an actor has; several mean the rows of any of them. */
export type Who = Partial<Record<Actor, ScopeName | readonly ScopeName[]>>;

/** What an action needs of one table. Without columns: all that the table has (never `office_id` for an insert). */
export interface Touch {
  readonly table: string;
  readonly verb: Verb;
  readonly columns?: readonly string[];
  /** Where this table's rows are reached otherwise than the action's own scope says. */
  readonly who?: Who;
}

/** One thing that somebody may do, in the words of the office. */
export interface Action {
  readonly says: string;
  readonly who: Who;
  readonly touches: readonly Touch[];
  /** Columns of the table that these actors may not read, though they may read the row. */
  readonly hides?: Partial<Record<Actor, readonly string[]>>;
}

export const insert = (table: string, who?: Who): Touch => ({ table, verb: 'insert', who });
export const update = (table: string, columns: readonly string[], who?: Who): Touch => ({ table, verb: 'update', columns, who });
export const remove = (table: string, who?: Who): Touch => ({ table, verb: 'delete', who });
/** A select that an action needs besides the reading actions, of these columns. */
export const look = (table: string, columns: readonly string[], who?: Who): Touch => ({ table, verb: 'select', columns, who });

/** Reading one table, as far as each actor's scope reaches. */
export function read(says: string, table: string, who: Who, hides?: Action['hides']): Action {
  return { says, who, touches: [{ table, verb: 'select' }], hides };
}

/** A deed: what it touches, and who may do it. */
export function deed(says: string, who: Who, ...touches: readonly Touch[]): Action {
  return { says, who, touches };
}

/** The same scope for several actors. */
export function each(actors: readonly Actor[], scope: ScopeName | readonly ScopeName[]): Who {
  return Object.fromEntries(actors.map((actor) => [actor, scope]));
}

/** The scopes of one actor in a declaration, none when it may not. */
export function scopesOf(who: Who, actor: Actor): readonly ScopeName[] {
  const scope = who[actor];
  return scope === undefined ? [] : typeof scope === 'string' ? [scope] : scope;
}
