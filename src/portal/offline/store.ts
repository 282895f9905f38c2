/** What this device keeps beyond the life of a page: what waits to be sent, files on their way, forms that are not sent, and what was read last of the screens that work offline. */
import { clear, createStore, del, entries, get, set, setMany, type UseStore } from 'idb-keyval';

type Name = 'outbox' | 'uploads' | 'drafts' | 'kept';

const places = new Map<string, UseStore>();
const placeOf = (name: Name): UseStore => {
  let place = places.get(name);
  // A database for each: idb-keyval makes one store in a database, and none later.
  if (!place) places.set(name, (place = createStore(`kaohe-${name}`, name)));
  return place;
};

export interface Shelf<Value> {
  readonly all: () => Promise<[string, Value][]>;
  readonly read: (key: string) => Promise<Value | undefined>;
  readonly write: (key: string, value: Value) => Promise<void>;
  readonly writeAll: (entries: [string, Value][]) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly empty: () => Promise<void>;
}

/** A named part of this device's memory. */
export const shelf = <Value>(name: Name): Shelf<Value> => ({
  all: () => entries<string, Value>(placeOf(name)),
  read: (key) => get<Value>(key, placeOf(name)),
  write: (key, value) => set(key, value, placeOf(name)),
  writeAll: (list) => setMany(list, placeOf(name)),
  remove: (key) => del(key, placeOf(name)),
  empty: () => clear(placeOf(name)),
});
