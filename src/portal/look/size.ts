/** 适老化: the size of type. Kept in this browser for each account, until the graph keeps it with the account. */
import { useSyncExternalStore } from 'react';

export const sizes = [1, 1.25, 1.5] as const;
export type Size = typeof sizes[number];

const kept = 'kaohe.size';
const listeners = new Set<() => void>();
let owner = '';
let size: Size = read();
show();

function read(): Size {
  const value = Number(localStorage.getItem(`${kept}.${owner}`) ?? localStorage.getItem(`${kept}.`));
  return sizes.find((one) => one === value) ?? 1;
}

function show(): void {
  document.documentElement.style.fontSize = `${size * 100}%`;
}

function take(next: Size): void {
  if (next === size) return;
  size = next;
  show();
  for (const tell of listeners) tell();
}

export function setSize(next: Size): void {
  // For the account, and for the sign-in page of this browser.
  for (const whose of new Set([owner, ''])) localStorage.setItem(`${kept}.${whose}`, String(next));
  take(next);
}

/** Whose size it is from now on. */
export function setSizeOwner(accountId: string): void {
  owner = accountId;
  take(read());
}

export const sizeNow = (): Size => size;

export function useSize(): Size {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, sizeNow);
}
