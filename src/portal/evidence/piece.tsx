/** One piece of evidence as it stands: what it is, when it was, its files, and how far it has come. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { FileButton } from '../files/file-button';
import { Thumbnail } from '../files/thumbnail';
import type { ChecklistQuery, PieceFragment } from '../graph/documents';
import { useFormat } from '../format';
import { Tag } from '../look/page';
import { useLanguage, useWords } from '../words';
import { Arriving } from './arriving';
import { PieceDeeds } from './deeds';
import { Judgement } from './judgement';
import { VersionsButton } from './versions';
import { evidenceStateNames, evidenceWords } from './words';

export type Slot = NonNullable<NonNullable<ChecklistQuery['archive']>['progress']['rules'][number]['rule']>['slots'][number];

export const stateTones = { DRAFT: 'plain', SUBMITTED: 'info', RETURNED: 'bad', ACCEPTED: 'good' } as const;

export function PieceCard({ piece, writable, focused, onChange }: { readonly piece: PieceFragment; readonly writable: boolean; readonly focused: boolean; readonly onChange: () => void }): ReactNode {
  const t = useWords(evidenceWords);
  const states = useWords(evidenceStateNames);
  const { title, state, note, text, links, files } = piece;
  const name = title || t.untitled;
  return (
    <article className="piece" lang="zh-CN">
      <header className="row"><h4 className="grow">{name}</h4><Tag tone={stateTones[state]}>{states[state]}</Tag></header>
      <p className="soft"><Particulars piece={piece} /></p>
      <ReturnNote piece={piece} />
      {note && <p className="written">{note}</p>}
      {text && <p className="written">{text}</p>}
      {links.map((link) => <p key={link} className="upload-name"><a href={link} target="_blank" rel="noreferrer noopener">{link}</a></p>)}
      {files.nodes.length > 0 && <ul className="piece-files">{files.nodes.map(({ id, file }) => file && <li key={id}><Thumbnail file={file} /><span><FileButton file={file} /><br /><Times file={file} /></span></li>)}</ul>}
      {writable && <Arriving piece={piece} />}
      <div className="row no-print">
        {writable && <Button autoFocus={focused} aria-label={t.of(state === 'RETURNED' ? t.answer : t.change, name)} onClick={onChange}>{state === 'RETURNED' ? t.answer : t.change}</Button>}
        {writable && state === 'DRAFT' && <PieceDeeds piece={piece} />}
        <VersionsButton piece={piece} />
        <Judgement piece={piece} />
      </div>
    </article>
  );
}

type PieceFile = NonNullable<PieceFragment['files']['nodes'][number]['file']>;

/** When a photo was taken and when it arrived, beside the day that the piece is about. */
function Times({ file: { takenAt, uploadedAt } }: { readonly file: PieceFile }): ReactNode {
  const t = useWords(evidenceWords);
  const format = useFormat();
  return <span className="soft">{[takenAt && t.taken(format.instant(takenAt)), uploadedAt && t.uploaded(format.instant(uploadedAt))].filter(Boolean).join(' · ')}</span>;
}

function Particulars({ piece: { aboutFrom, aboutTo, documentNumber, broughtFrom } }: { readonly piece: PieceFragment }): ReactNode {
  const t = useWords(evidenceWords);
  const format = useFormat();
  const english = useLanguage() === 'en';
  const round = broughtFrom?.archive?.assessment?.round;
  return [
    aboutFrom ? t.days(format.day(aboutFrom), format.day(aboutTo ?? aboutFrom)) : t.noDays,
    documentNumber && t.numbered(documentNumber),
    round && t.brought(english ? round.titleEn || round.titleZh : round.titleZh),
  ].filter(Boolean).join(' · ');
}

/** Why the office wants a piece mended, and until when. */
export function ReturnNote({ piece: { state, returnReason, returnDue } }: { readonly piece: PieceFragment }): ReactNode {
  const t = useWords(evidenceWords);
  const format = useFormat();
  if (state !== 'RETURNED' || !returnReason) return null;
  return <p className="note error">{t.returned(returnReason)} {returnDue && <strong>{t.returnedBy(format.shortDay(returnDue))}</strong>}</p>;
}
