/** The four states that every screen has besides its content: loading, empty, refused, offline. */
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Pages } from '../graph/ask';
import { refusalOf, type Refused } from '../graph/refusal';
import { Blockers } from './blockers';
import { languageNow, useLanguage, useWords, wordsIn } from '../words';
import { remarksOf } from './remarks';
import { refusalHints, refusalTitles, stateWords } from './words';

/** What `useAsk`, `useKept` and `usePages` give. */
type Reading<Data> = Pick<UseQueryResult<Data, Refused>, 'error' | 'fetchStatus'> & { readonly data: Data | undefined; readonly refetch: () => unknown };

/** Shows what was asked for: its content, or the state that it is in. `<Asked of={rounds}>{(data) => …}</Asked>` */
export function Asked<Data>({ of, children }: { readonly of: Reading<Data>; readonly children: (data: Data) => ReactNode }): ReactNode {
  const t = useWords(stateWords);
  const offline = of.error?.code === 'OFFLINE' || of.fetchStatus === 'paused';
  if (of.data !== undefined) return <>{offline && <p className="note warning" role="status">{t.offlineOld} <Button size="small" onClick={() => void of.refetch()}>{t.again}</Button></p>}{children(of.data)}</>;
  if (of.error) return <RefusedState error={of.error} again={() => void of.refetch()} />;
  return offline ? <OfflineState again={() => void of.refetch()} /> : <Loading />;
}

/** Reads on in a list that is longer than its first page. */
export function More({ of: { hasMore, reading, more, data } }: { readonly of: Pages<unknown> }): ReactNode {
  const t = useWords(stateWords);
  return hasMore && data ? <p className="no-print"><Button loading={reading} onClick={more}>{t.more(data.nodes.length, data.totalCount)}</Button></p> : null;
}

/** Something is on its way. The sentence appears after a moment, so that quick answers do not flicker. */
export function Loading(): ReactNode {
  const t = useWords(stateWords);
  return <p className="state loading" role="status">{t.loading}</p>;
}

/** There is nothing yet: say what will be here and, in `children`, how to begin. */
export function Empty({ title, children }: { readonly title?: string; readonly children?: ReactNode }): ReactNode {
  const t = useWords(stateWords);
  return <div className="state"><p className="state-title">{title ?? t.empty}</p>{children}</div>;
}

function OfflineState({ again }: { readonly again: () => void }): ReactNode {
  const t = useWords(stateWords);
  return <div className="state" role="alert"><p className="state-title">{t.offlineTitle}</p><p>{useWords(refusalHints).OFFLINE}</p><Button onClick={again}>{t.again}</Button></div>;
}

/** A whole screen that was refused. */
export function RefusedState({ error, again }: { readonly error: Refused; readonly again?: () => void }): ReactNode {
  const t = useWords(stateWords);
  return (
    <div className="state" role="alert">
      <Said error={error} />
      <div className="row">{again && <Button onClick={again}>{t.again}</Button>}<Link to="/">{t.home}</Link></div>
    </div>
  );
}

/** A deed that was refused, beside what was to be done: what it is and what to do about it. Nothing where there is no error. */
export function Remark({ error }: { readonly error: Refused | null }): ReactNode {
  return error && <div className="note error" role="alert"><Said error={error} /></div>;
}

function Said({ error: { code, message, particulars } }: { readonly error: Refused }): ReactNode {
  const t = useWords(stateWords);
  const english = useLanguage() === 'en';
  const [titles, hints] = [useWords(refusalTitles), useWords(refusalHints)];
  const remarks = remarksOf(particulars, message, english);
  const blockers = particulars.blockers ?? [];
  return (
    <>
      <p className="state-title">{titles[code] ?? titles.INTERNAL_SERVER_ERROR}</p>
      <p>{hints[code] ?? hints.INTERNAL_SERVER_ERROR}</p>
      {blockers.length > 0 && <Blockers of={blockers} />}
      {remarks.length > 0 && <ul>{remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>}
      {particulars.reference ? <p>{t.reference(particulars.reference)}</p> : english && remarks.length + blockers.length === 0 && code !== 'OFFLINE' && <p lang="en">{message}</p>}
    </>
  );
}

/** Catches what breaks below it, so that the rest of the portal goes on. A file that has gone away means that the portal is a newer one. */
export class Fence extends Component<{ readonly children: ReactNode }, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    const t = wordsIn(stateWords, languageNow());
    const error = refusalOf(this.state.error);
    const renewed = /dynamically imported module|module script failed/i.test(error.message);
    return (
      <div className="state" role="alert">
        <p className="state-title">{renewed ? t.newVersion : t.crashed}</p>
        {!renewed && <><p>{t.crashedHint}</p><p lang="en">{error.message}</p></>}
        <Button type="primary" onClick={() => location.reload()}>{t.reload}</Button>
      </div>
    );
  }
}
