import { isId } from './id.js';
import type { RowClass } from './row-class.js';
import type { Where } from './rows.js';
import type { Loader, UnitOfWork } from './unit-of-work.js';

/** Loads a row by its key; null where it is not there for this actor. A null key is answered with null. */
export function rowById<E extends { id: string }>(entity: RowClass<E>): Loader<string | null | undefined, E | null> {
  return {
    batch: async (uow, keys) => {
      const ids = keys.filter((key): key is string => key != null && isId(key));
      const rows = ids.length === 0 ? [] : await uow.rows.find(entity, { id: ids } as unknown as Where<E>);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return keys.map((key) => (key == null ? null : (byId.get(key) ?? null)));
    },
  };
}

/** Loads all rows that share a property's value, in a stated order: the children of many parents in one statement. */
export function rowsBy<E extends object, K extends keyof E & string>(
  entity: RowClass<E>,
  property: K,
  order: readonly (keyof E & string | `-${keyof E & string}`)[] = [],
): Loader<E[K], E[]> {
  return {
    batch: async (uow: UnitOfWork, keys) => {
      const rows = await uow.rows.find(entity, { [property]: keys } as unknown as Where<E>, { order });
      const groups = new Map<E[K], E[]>(keys.map((key) => [key, []]));
      for (const row of rows) groups.get(row[property])?.push(row);
      return keys.map((key) => groups.get(key) ?? []);
    },
  };
}

/** Loads the one row that has a property's value, or null: for what there is at most one of. */
export function rowBy<E extends object, K extends keyof E & string>(entity: RowClass<E>, property: K): Loader<E[K], E | null> {
  const many = rowsBy(entity, property);
  return { batch: async (uow, keys) => (await many.batch(uow, keys)).map((rows) => rows[0] ?? null) };
}

/** Two properties' values as one key of `rowsByPair`. */
export const pairOf = (a: string, b: string): string => `${a} ${b}`;

/** Loads all rows that share the values of two references, such as the marks of one rule of one assessment; keys are made by `pairOf`. */
export function rowsByPair<E extends object>(entity: RowClass<E>, [a, b]: readonly [keyof E & string, keyof E & string], order: readonly (keyof E & string)[] = []): Loader<string, E[]> {
  return {
    batch: async (uow, keys) => {
      const sides = keys.map((key) => key.split(' '));
      const where = { [a]: [...new Set(sides.map(([first]) => first))], [b]: [...new Set(sides.map(([, second]) => second))] } as unknown as Where<E>;
      const groups = new Map<string, E[]>(keys.map((key) => [key, []]));
      for (const row of await uow.rows.find(entity, where, { order })) groups.get(pairOf(String(row[a]), String(row[b])))?.push(row);
      return keys.map((key) => groups.get(key) ?? []);
    },
  };
}
