/**
 * The dictionary. Every text that a person reads stands in a `words.ts` beside its screen, Chinese and English side by side, so
 * that neither can be missing: `phrases({ title: ['通报', 'Notices'], left: [(n: number) => `还有 ${n} 天`, (n) => `${n} days left`] })`.
 */
import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';
type Said = string | ((...values: never[]) => string);
type Pairs<Words> = { readonly [Key in keyof Words]: readonly [zh: Words[Key], en: Words[Key]] };

/** Declares texts in both languages. A text that lacks its second language does not compile. */
export const phrases = <Words extends Readonly<Record<string, Said>>>(pairs: Pairs<Words>): Pairs<Words> => pairs;

const kept = 'kaohe.language';
const listeners = new Set<() => void>();
let language: Language = localStorage.getItem(kept) === 'en' ? 'en' : 'zh';
announce();

/** The language of the page for those who are not components. */
export const languageNow = (): Language => language;

export function setLanguage(next: Language): void {
  language = next;
  localStorage.setItem(kept, next);
  announce();
  for (const tell of listeners) tell();
}

function announce(): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** The language that the page is in; the component follows when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, languageNow);
}

const spoken = { zh: new WeakMap<object, object>(), en: new WeakMap<object, object>() };

/** These texts in one language. */
export function wordsIn<Words>(pairs: Pairs<Words>, tongue: Language): Words {
  const found = spoken[tongue].get(pairs);
  if (found) return found as Words;
  const at = tongue === 'zh' ? 0 : 1;
  const words = Object.fromEntries(Object.entries<readonly [unknown, unknown]>(pairs as never).map(([key, pair]) => [key, pair[at]]));
  spoken[tongue].set(pairs, words);
  return words as Words;
}

/** These texts in the language of the page. */
export function useWords<Words>(pairs: Pairs<Words>): Words {
  return wordsIn(pairs, useLanguage());
}

/** Picks a name that the graph has in both languages; where the English one is empty, the Chinese one stands for it. */
export function useName(): (named: { nameZh: string; nameEn?: string | null } | null | undefined) => string {
  const tongue = useLanguage();
  return (named) => (tongue === 'en' && named?.nameEn ? named.nameEn : (named?.nameZh ?? ''));
}
