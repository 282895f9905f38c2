import { actions, type ActionName } from './actions.js';
import { scopesOf, type Action } from './declare.js';
import { everybody, roles, type Actor, type Role } from './roles.js';
import { scopes } from './scopes.js';

/** Whether this actor may do this at all; which rows it reaches is the database's answer. */
export const allows = (actor: Actor, action: ActionName): boolean => actions[action].who[actor] !== undefined;

/** All that an actor may do, in the manual's order: `viewer.actions`. */
export const actionsOf = (actor: Actor): ActionName[] => (Object.keys(actions) as ActionName[]).filter((action) => allows(actor, action));

/** "unit clerk (own unit), office staff (everything of the office)": the sentence behind "Allowed:". */
export function allowedSentence(action: ActionName): string {
  const people = everybody.filter((actor) => allows(actor, action));
  if (people.length === everybody.length) return 'everybody';
  return people
    .map((actor) => `${actorTitle(actor)} (${scopesOf(actions[action].who, actor).map((scope) => scopes[scope].says).join('; or ')})`)
    .join(', ');
}

/** The English title of a role, as sentences about access use it. */
export const actorTitle = (actor: Actor): string =>
  actor === 'ANONYMOUS' ? 'the public' : actor === 'BOUNDARY' || actor === 'WORKER' ? 'the server itself' : roles[actor as Role].replace(/^\S+ /, '');

/** Whether an actor may read a column of the rows that it reaches. */
export function mayRead(actor: Actor, table: string, column: string): boolean {
  return readers(actor, table).some(
    (action) =>
      !action.hides?.[actor]?.includes(column) &&
      action.touches.some((touch) => touch.verb === 'select' && touch.table === table && (touch.columns?.includes(column) ?? true)),
  );
}

/** Columns of a table that a reading action keeps from an actor although it may read the row. */
export function hiddenColumns(actor: Actor, table: string): ReadonlySet<string> {
  return new Set(readers(actor, table).flatMap((action) => [...(action.hides?.[actor] ?? [])]));
}

function readers(actor: Actor, table: string): Action[] {
  return Object.values(actions).filter((action) =>
    action.touches.some((touch) => touch.verb === 'select' && touch.table === table && scopesOf(touch.who ?? action.who, actor).length > 0),
  );
}
