/** What a rule asks for, slot by slot: what answers it, what is still missing in words, and the way to add it. */
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk, useDeed } from '../graph/ask';
import { AddEvidenceDocument, EvidenceOfRuleDocument, type PieceFragment } from '../graph/documents';
import { Tag } from '../look/page';
import { Asked, Remark } from '../look/states';
import { useWords } from '../words';
import './evidence.css';
import { PieceCard, type Slot } from './piece';
import { PieceForm } from './piece-form';
import { evidenceWords, slotWords } from './words';

interface Props {
  readonly archiveId: string;
  readonly ruleId: string;
  readonly slots: readonly Slot[];
  readonly missing: readonly number[];
  /** Whether the clerk may write in this archive now; what was returned may be answered all the same. */
  readonly writable: boolean;
  readonly answerable: boolean;
}

export function Slots({ archiveId, ruleId, slots, missing, writable, answerable }: Props): ReactNode {
  const t = useWords(evidenceWords);
  const asked = useAsk(EvidenceOfRuleDocument, { archiveId, ruleId });
  return (
    <Asked of={asked}>
      {({ evidence: { nodes } }) => {
        const rest = nodes.filter(({ slot }) => !slots.some(({ number }) => number === slot));
        const part = { archiveId, ruleId, writable, answerable };
        return (
          <>
            {slots.map((slot) => <SlotPart key={slot.number} {...part} slot={slot} isMissing={missing.includes(slot.number)} pieces={nodes.filter((piece) => piece.slot === slot.number)} />)}
            {(rest.length > 0 || slots.length === 0) && (
              <section className="slot">{slots.length > 0 && <h3>{t.others}</h3>}<Pieces {...part} slot={undefined} pieces={rest} /></section>
            )}
          </>
        );
      }}
    </Asked>
  );
}

type Part = Pick<Props, 'archiveId' | 'ruleId' | 'writable' | 'answerable'> & { readonly pieces: readonly PieceFragment[] };

function SlotPart({ slot, isMissing, ...part }: Part & { readonly slot: Slot; readonly isMissing: boolean }): ReactNode {
  const t = useWords(evidenceWords);
  const kinds = useWords(slotWords);
  const { number, titleZh, kind, least, needsNumber, needsNote, showsUnitName, leastCharacters, mostCharacters } = slot;
  const demands = [kinds[kind](least), needsNumber && t.number, showsUnitName && t.unitName, needsNote && t.noteNeeded, mostCharacters > 0 && t.characters(leastCharacters, mostCharacters)];
  return (
    <section className="slot">
      <header className="row"><h3 className="grow" lang="zh-CN">{t.slot(number, titleZh)}</h3><Tag tone={isMissing ? 'warning' : 'good'}>{isMissing ? t.lacking : t.answered}</Tag></header>
      <p className="soft">{demands.filter(Boolean).join(' · ')}</p>
      <Pieces {...part} slot={slot} />
    </section>
  );
}

function Pieces({ archiveId, ruleId, slot, pieces, writable, answerable }: Part & { readonly slot: Slot | undefined }): ReactNode {
  const t = useWords(evidenceWords);
  const [params, setParams] = useSearchParams();
  const [closed, setClosed] = useState<string>();
  // The address says which piece is open, so that a reload goes on where one was.
  const open = (piece: string | undefined): void => setParams((now) => { const next = new URLSearchParams(now); if (piece) next.set('piece', piece); else next.delete('piece'); return next; }, { replace: true });
  const add = useDeed(AddEvidenceDocument, ({ saveEvidence }) => open(saveEvidence[0]?.id));
  const isWritable = ({ state }: PieceFragment): boolean => (state === 'RETURNED' ? answerable : writable && state !== 'ACCEPTED');
  return (
    <>
      {pieces.map((piece) => (piece.id === params.get('piece') && isWritable(piece)
        ? <PieceForm key={piece.id} piece={piece} slot={slot} onClose={() => { open(undefined); setClosed(piece.id); }} />
        : <PieceCard key={piece.id} piece={piece} writable={isWritable(piece)} focused={piece.id === closed} onChange={() => open(piece.id)} />))}
      {writable && (
        <div className="row">
          <Button type={pieces.length === 0 ? 'primary' : 'default'} className="no-print" loading={add.isPending} aria-label={slot && t.addTo(slot.titleZh)}
            onClick={() => add.mutate({ archiveId, evidence: [{ ruleId, slot: slot?.number, title: slot?.titleZh.replace(/（.*）$/, '') ?? '' }] })}>＋ {t.add}</Button>
          <Remark error={add.error} />
        </div>
      )}
    </>
  );
}
