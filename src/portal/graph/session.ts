/**
 * The session of this browser. Its token lives in the memory of its tabs: a new tab asks the open ones for it, and when the last
 * one is closed it is gone, as people expect of a computer that several of them use.
 */
import { useSyncExternalStore } from 'react';

/** The server ends a session after so many minutes without a request; test/portal compares this with the server's own figure. */
export const idleMinutes = 30;

interface Session { readonly token: string; readonly usedAt: number }
type Message = { readonly says: 'who is it?' } | { readonly says: 'it is'; readonly session: Session } | { readonly says: 'it ended' };

/** Why there is no session any more: the person signed out, or the server knows it no more. */
export type Ending = 'signedOut' | 'ended';

const kept = 'kaohe.session';
const tabs = new BroadcastChannel(kept);
const listeners = new Set<() => void>();
const stored = sessionStorage.getItem(kept);
let session = stored === null ? undefined : JSON.parse(stored) as Session;
let ending: Ending | undefined;

const say = (message: Message): void => tabs.postMessage(message);

function set(next: Session | undefined): void {
  const changed = next?.token !== session?.token;
  session = next;
  if (next) sessionStorage.setItem(kept, JSON.stringify(next));
  else sessionStorage.removeItem(kept);
  if (changed) for (const tell of listeners) tell();
}

tabs.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.says === 'who is it?' && session) say({ says: 'it is', session });
  if (data.says === 'it is') set(data.session);
  if (data.says === 'it ended' && session) { ending = 'ended'; set(undefined); }
});

/** Takes over the session of another open tab, if there is one. */
export async function findSession(): Promise<void> {
  if (session) return;
  say({ says: 'who is it?' });
  await new Promise((resolve) => { setTimeout(resolve, 60); });
}

export const tokenNow = (): string | undefined => session?.token;
/** When this browser last asked the server for anything, so that people are told before their session ends. */
export const usedAt = (): number => session?.usedAt ?? 0;
/** Why the last session is over, for a word at the sign-in. */
export const endingNow = (): Ending | undefined => ending;

export function beginSession(token: string): void {
  ending = undefined;
  set({ token, usedAt: Date.now() });
  say({ says: 'it is', session: session! });
}

/** Notes that the server was asked just now, here and in the other tabs. */
export function touchSession(): void {
  if (!session) return;
  set({ ...session, usedAt: Date.now() });
  say({ says: 'it is', session });
}

export function endSession(why: Ending): void {
  if (!session) return;
  ending = why;
  set(undefined);
  say({ says: 'it ended' });
}

/** The token, or undefined for the public; the component follows when it changes. */
export function useToken(): string | undefined {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, tokenNow);
}
