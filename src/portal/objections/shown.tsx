import type { ReactNode } from 'react';
import type { ObjectionShownFragment, ObjectionState } from '../graph/documents';
import { FileButton } from '../files/file-button';
import { useFormat } from '../format';
import { Tag, type Tone } from '../look/page';
import { useWords } from '../words';
import { objectionStateNames, objectionWords } from './words';

const tones: Readonly<Record<ObjectionState, Tone>> = { OPEN: 'warning', UPHELD: 'good', REJECTED: 'bad', WITHDRAWN: 'plain' };

export function StateTag({ state }: { readonly state: ObjectionState }): ReactNode {
  return <Tag tone={tones[state]}>{useWords(objectionStateNames)[state]}</Tag>;
}

/** What the unit says and shows, and what was ruled on it, rulings that were taken back included. */
export function ObjectionBody({ objection: { reason, files, rulings, state } }: { readonly objection: ObjectionShownFragment }): ReactNode {
  const t = useWords(objectionWords);
  return (
    <>
      <p><strong>{t.said}</strong><br />{reason}</p>
      {files.nodes.length > 0 && <ul className="files">{files.nodes.map(({ id, file }) => file && <li key={id}><FileButton file={file} /></li>)}</ul>}
      {rulings.nodes.length > 0 && <div><strong>{t.ruling}</strong><ul>{rulings.nodes.map((ruling) => <Ruling key={ruling.id} ruling={ruling} />)}</ul></div>}
      {state === 'OPEN' && rulings.nodes.length === 0 && <p className="soft">{t.waiting}</p>}
    </>
  );
}

function Ruling({ ruling: { upheld, points, reason, ruledAt, supersededAt, supersededReason } }: { readonly ruling: ObjectionShownFragment['rulings']['nodes'][number] }): ReactNode {
  const t = useWords(objectionWords);
  const format = useFormat();
  const outcome = upheld ? `${t.upheld}，${points ? t.points(points) : t.struck}` : t.rejected;
  return (
    <li>
      {outcome}。{reason} <span className="soft">{t.ruled(format.instant(ruledAt))}</span>
      {supersededAt && <><br /><span className="soft">{t.superseded(supersededReason ?? '')}</span></>}
    </li>
  );
}
