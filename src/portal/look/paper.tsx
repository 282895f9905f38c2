import type { ReactNode } from 'react';
import { useWords } from '../words';
import { stateWords } from './words';

/** On paper only: a line to sign on for each, with the day beside it. */
export function Signatures({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const t = useWords(stateWords);
  return <div className="signatures paper-only keep">{lines.map((line) => <p key={line}>{line}：<span /> {t.signedOn}：<span /></p>)}</div>;
}
