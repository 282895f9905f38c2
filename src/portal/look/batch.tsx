import type { ReactNode } from 'react';
import type { Code } from '../graph/refusal';
import { useLanguage, useWords } from '../words';
import { refusalHints, refusalTitles, stateWords } from './words';

interface Row { readonly at: number; readonly done: boolean; readonly code?: string | null; readonly field?: string | null; readonly message?: string | null }

/** What became of a batch: how many rows were done, and of each that was not, which and why. `why` knows more of a refusal than its code says. */
export function BatchOutcome<One extends Row>({ result: { done, refused, rows }, nameOf, why }: {
  readonly result: { readonly done: number; readonly refused: number; readonly rows: readonly One[] }; readonly nameOf: (row: One) => string; readonly why?: (row: One) => string | undefined;
}): ReactNode {
  const t = useWords(stateWords);
  const [titles, hints] = [useWords(refusalTitles), useWords(refusalHints)];
  const english = useLanguage() === 'en';
  const said = (row: One): string => {
    const code = (row.code ?? 'INTERNAL_SERVER_ERROR') as Code;
    return why?.(row) ?? (english && row.message ? `${titles[code]}: ${row.message}` : `${titles[code]}。${hints[code]}`);
  };
  return (
    <div className={refused > 0 ? 'note warning' : 'note good'} role="status">
      <p className="state-title">{refused > 0 ? t.batchSome(done, refused) : t.batchAll(done)}</p>
      {refused > 0 && <ul>{rows.filter((row) => !row.done).map((row) => <li key={row.at}><strong>{nameOf(row)}</strong>: {said(row)}</li>)}</ul>}
    </div>
  );
}
