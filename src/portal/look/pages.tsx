/** Paging through a list: how many there are, and the way to the next and back. */
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words';
import { stateWords } from './words';

interface Listed { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null } }

/** Where one stands in a list: `after` goes into the question, the rest into `Pages`. Another list begins at its first page: give it another `of`. */
export interface Paging { readonly after: string | null; readonly page: number; readonly next: (cursor: string) => void; readonly back: () => void }

export function usePaging(of: string): Paging {
  const [{ whose, cursors }, set] = useState<{ whose: string; cursors: readonly string[] }>({ whose: of, cursors: [] });
  const now = whose === of ? cursors : [];
  return {
    after: now[now.length - 1] ?? null, page: now.length,
    next: (cursor) => set({ whose: of, cursors: [...now, cursor] }), back: () => set({ whose: of, cursors: now.slice(0, -1) }),
  };
}

/** Below a list of which a page holds `size`. Nothing where one page holds all. */
export function Pages({ of: { totalCount, pageInfo }, at: { page, next, back }, size }: { readonly of: Listed; readonly at: Paging; readonly size: number }): ReactNode {
  const t = useWords(stateWords);
  if (page === 0 && !pageInfo.hasNextPage) return null;
  const go = (move: () => void): void => { move(); window.scrollTo(0, 0); };
  return (
    <nav className="row no-print" aria-label={t.pages}>
      <Button disabled={page === 0} onClick={() => go(back)}>{t.pageBack}</Button>
      <span>{t.rowsOf(page * size + 1, Math.min((page + 1) * size, totalCount), totalCount)}</span>
      <Button disabled={!pageInfo.hasNextPage || !pageInfo.endCursor} onClick={() => go(() => next(pageInfo.endCursor!))}>{t.pageNext}</Button>
    </nav>
  );
}
