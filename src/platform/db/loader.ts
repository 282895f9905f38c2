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
