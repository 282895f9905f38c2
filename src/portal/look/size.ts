/** 适老化: the size of type. The graph keeps it with the account; this browser keeps the last one for its sign-in page. */
import { useSyncExternalStore } from 'react';

export const sizes = [1, 1.25, 1.5] as const;
export type Size = typeof sizes[number];

const kept = 'kaohe.size';
const listeners = new Set<() => void>();
let size: Size = sizeOf(Number(localStorage.getItem(kept)));
show();

/** The nearest that there is to what was kept. */
function sizeOf(value: number): Size {
  return sizes.find((one) => one === value) ?? 1;
}

function show(): void {
  document.documentElement.style.fontSize = `${size * 100}%`;
}

export function setSize(next: Size): void {
  localStorage.setItem(kept, String(next));
  if (next === size) return;
  size = next;
  show();
  for (const tell of listeners) tell();
}

/** Takes the size that an account has, in percent. */
export const takeSizeOf = (percent: number): void => setSize(sizeOf(percent / 100));

export const sizeNow = (): Size => size;

export function useSize(): Size {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, sizeNow);
}
