/**
 * What a person has done that the server does not have yet. It is written to this device first, shown at once, and sent as soon
 * as the server answers; the server takes a repeat for what it is, so that nothing arrives twice. It outlives the page and the
 * session: it waits for its own person to sign in again.
 */
import { useSyncExternalStore } from 'react';
import { newKey } from '../graph/ask';
import { Refused, refusalOf, type Particulars, type Code } from '../graph/refusal';
import { shelf } from './store';

/** One thing that waits: a later one with the same key takes its place. */
export interface Waiting<Input = unknown> {
  readonly key: string;
  readonly kind: string;
  readonly input: Input;
  /** Another one with each change, so that what was sent is told from what was changed meanwhile. */
  readonly revision: string;
  /** When it was done, by this device's clock. */
  readonly at: string;
  /** Why the server would not have it; it stays until the person has changed or thrown it away. */
  readonly refused?: { readonly code: Code; readonly message: string; readonly particulars: Particulars };
  /** The server has it, and what it has made of it is being read: until then this is what there is to show. */
  readonly arrived?: true;
}

/**
 * Sends what waits of one kind, the oldest first, and says of each whether it is done; of what takes long, `settle` is told on the
 * way. Throws where the server cannot be reached.
 */
export type Sender<Input> = (items: readonly Waiting<Input>[], settle: (results: readonly Sent[]) => Promise<void>) => Promise<readonly Sent[]>;
export interface Sent { readonly item: Waiting; readonly refused?: Refused }

const store = shelf<Waiting>('outbox');
const senders = new Map<string, Sender<never>>();
const listeners = new Set<() => void>();
const readers = new Set<() => Promise<void>>();
let owner: string | undefined;
let items: readonly Waiting[] = [];
let sending: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const addressOf = (item: Waiting): string => `${owner}/${item.kind}/${item.key}`;

function show(next: readonly Waiting[]): void {
  items = next;
  for (const tell of listeners) tell();
}

/** Says how things of a kind are sent. */
export function sendBy<Input>(kind: string, sender: Sender<Input>): void {
  senders.set(kind, sender as Sender<never>);
}

/** Opens the outbox of a person, and sends what waits in it; `readAnew` reads what has become of it. Gives what closes it again. */
export function openOutbox(accountId: string, readAnew: () => Promise<void>): () => void {
  owner = accountId;
  readers.add(readAnew);
  const now = (): void => void flush();
  window.addEventListener('online', now);
  void store.all().then((all) => {
    if (owner !== accountId) return;
    const before = all.filter(([address]) => address.startsWith(`${accountId}/`)).map(([, item]) => item);
    // What was put while this was read is newer.
    show([...before.filter((old) => !items.some((item) => item.kind === old.kind && item.key === old.key)), ...items].sort((a, b) => (a.at < b.at ? -1 : 1)));
    now();
  }, () => undefined);
  return () => {
    window.removeEventListener('online', now);
    readers.delete(readAnew);
    clearTimeout(timer);
    owner = undefined;
    show([]);
  };
}

/** Puts something into the outbox; it is on this device when the promise is kept, and on its way to the server. */
export async function putAll<Input>(kind: string, entries: readonly { readonly key: string; readonly input: Input }[]): Promise<void> {
  const at = new Date().toISOString();
  const added = entries.map(({ key, input }): Waiting => ({ key, kind, input, revision: newKey(), at }));
  show([...items.filter((item) => !(item.kind === kind && added.some(({ key }) => key === item.key))), ...added]);
  await store.writeAll(added.map((item) => [addressOf(item), item]));
  void flush();
}

export const put = <Input>(kind: string, key: string, input: Input): Promise<void> => putAll(kind, [{ key, input }]);

/** Throws away what the server would not have. */
export async function discard(item: Waiting): Promise<void> {
  show(items.filter((one) => one !== item));
  await store.remove(addressOf(item));
}

/** What waits, of one kind or of all; the component follows. */
export function useWaiting<Input = unknown>(kind?: string): readonly Waiting<Input>[] {
  const all = useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, () => items);
  return (kind === undefined ? all : all.filter((item) => item.kind === kind)) as readonly Waiting<Input>[];
}

/** Sends all that waits, one sending at a time; tries again by itself while the server cannot be reached. */
export function flush(): Promise<void> {
  sending ??= sendAll().finally(() => { sending = undefined; });
  return sending;
}

async function sendAll(): Promise<void> {
  clearTimeout(timer);
  const person = owner;
  const isStillTheirs = (): boolean => person !== undefined && owner === person;
  try {
    let round = waitingNow();
    while (isStillTheirs() && round.length > 0) {
      for (const kind of new Set(round.map((item) => item.kind))) {
        const sender = senders.get(kind);
        if (sender) await settle(await sender(round.filter((item) => item.kind === kind) as never, settle));
      }
      await readArrived();
      const next = waitingNow().filter((item) => senders.has(item.kind));
      // What came in meanwhile goes at once; what neither arrived nor was refused is not tried for ever.
      if (next.every((item) => round.includes(item))) break;
      round = next;
    }
  } catch (error) {
    if (refusalOf(error).code === 'UNAUTHENTICATED') return;
    timer = setTimeout(() => void flush(), 8_000);
  } finally {
    if (items.some((item) => item.arrived)) await readArrived();
  }
}

const waitingNow = (): readonly Waiting[] => items.filter((item) => item.refused === undefined && !item.arrived);

/** Reads what the server has made of what arrived, and only then lets go of it: nobody sees it missing meanwhile. */
async function readArrived(): Promise<void> {
  const gone = items.filter((item) => item.arrived);
  await Promise.all([...readers].map((readAnew) => readAnew()));
  show(items.filter((item) => !gone.includes(item)));
}

async function settle(results: readonly Sent[]): Promise<void> {
  for (const { item, refused } of results) {
    // Changed while it was on its way: what is there now is to be sent still.
    const now = items.find((one) => one.kind === item.kind && one.key === item.key);
    if (now?.revision !== item.revision) continue;
    if (refused === undefined) {
      show(items.map((one) => (one === now ? { ...now, arrived: true } : one)));
      await store.remove(addressOf(now));
    } else {
      const { code, message, particulars } = refused;
      const marked: Waiting = { ...now, refused: { code, message, particulars } };
      show(items.map((one) => (one === now ? marked : one)));
      await store.write(addressOf(marked), marked);
    }
  }
}

/** Whether a refusal says that the server was not reached, so that nothing is known of what was sent. */
export const isUnreached = (error: unknown): boolean => ['OFFLINE', 'SERVICE_UNAVAILABLE', 'UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR'].includes(refusalOf(error).code);
