/** Everything that stands in the way of a step, gathered by what it is, each with whom it is about; for the office with the screen where it is mended. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Blocker } from '../graph/refusal';
import { useViewer } from '../graph/viewer';
import { useLanguage, useWords } from '../words';
import { blockerNames, blockerPlaces, blockerWords } from './blocker-words';

const shown = 8;

export function Blockers({ of }: { readonly of: readonly Blocker[] }): ReactNode {
  const codes = [...new Set(of.map(({ code }) => code))];
  return <ul className="blockers">{codes.map((code) => <Kind key={code} code={code} blockers={of.filter((one) => one.code === code)} />)}</ul>;
}

function Kind({ code, blockers }: { readonly code: string; readonly blockers: readonly Blocker[] }): ReactNode {
  const t = useWords(blockerWords);
  const names = useWords(blockerNames);
  const english = useLanguage() === 'en';
  const { role } = useViewer();
  const place = role === 'OFFICE_STAFF' || role === 'OFFICE_ADMIN' ? blockerPlaces[code] : undefined;
  const known = names[code as keyof typeof names];
  // What has no name here says its sentence; English readers have the whole sentence anyhow.
  const lines = known === undefined || english ? blockers.map(({ message }) => message) : blockers.flatMap(({ about }) => about ?? []);
  return (
    <li>
      {known !== undefined && <><strong>{known}</strong> <span className="soft">{t.count(blockers.length)}</span></>}
      {place !== undefined && <> <Link to={typeof place === 'string' ? place : place(blockers[0]!.subjectId ?? '')}>{t.there}</Link></>}
      {lines.length > 0 && <Lines lines={lines} />}
    </li>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const t = useWords(blockerWords);
  const item = (line: string, at: number): ReactNode => <li key={at}>{line}</li>;
  return (
    <>
      <ul>{lines.slice(0, shown).map(item)}</ul>
      {lines.length > shown && <details><summary>{t.more(lines.length - shown)}</summary><ul>{lines.slice(shown).map(item)}</ul></details>}
    </>
  );
}
