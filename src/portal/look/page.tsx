/** The frame of a screen: its title (of the browser's tab too), one sentence of what it is for, and what can be done with the whole of it. */
import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words';
import { stateWords } from './words';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Buttons for the screen as a whole, at the right of the title. */
  readonly actions?: ReactNode;
  /** As wide as text is read well; `narrow` for one short form, `wide` for tables. */
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

let firstPage = true;

export function Page({ title, lead, actions, width, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { document.title = `${title} · 考核`; }, [title]);
  // Who reads with a screen reader or the keyboard begins a new screen at its title, unless something in it has asked for the focus.
  useEffect(() => {
    if (firstPage) { firstPage = false; return; }
    window.scrollTo(0, 0);
    if (!heading.current?.closest('article')?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className={width ? `page ${width}` : 'page'}>
      <header className="page-head">
        <div><h1 ref={heading} tabIndex={-1}>{title}</h1>{lead && <p className="lead">{lead}</p>}</div>
        {actions && <div className="row actions">{actions}</div>}
      </header>
      {children}
    </article>
  );
}

/** Prints the screen on A4; what is not for paper has the class `no-print`. */
export function PrintButton(): ReactNode {
  return <Button className="no-print" onClick={() => window.print()}>{useWords(stateWords).print}</Button>;
}

/** A box around things that belong together. */
export function Card({ title, extra, children }: { readonly title?: ReactNode; readonly extra?: ReactNode; readonly children: ReactNode }): ReactNode {
  return <section className="card">{title && <header className="card-head"><h2>{title}</h2>{extra}</header>}{children}</section>;
}

/** Lets a wide table move under its own frame, by keyboard too. */
export function Scroll({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  // Without a place in the tab order one could not scroll it by keyboard.
  return <section className="scroll" aria-label={label} tabIndex={0}>{children}</section>;
}

export type Tone = 'plain' | 'good' | 'warning' | 'bad' | 'info';

/** A state in one word. The word says it; the colour only helps. */
export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }): ReactNode {
  return <span className={`tag ${tone}`}>{children}</span>;
}
