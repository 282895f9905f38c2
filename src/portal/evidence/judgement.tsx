/** What the office says to one piece of evidence: it is accepted, or returned with a reason and a day. */
import { Button, Input } from 'antd';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { officeArchiveWords } from '../archives/words';
import { useDeed } from '../graph/ask';
import { AcceptEvidenceDocument, ReturnEvidenceDocument, type PieceFragment } from '../graph/documents';
import { Refused, type Code } from '../graph/refusal';
import { useFormat } from '../format';
import { useViewer } from '../graph/viewer';
import { AskedOnceButton } from '../look/confirm';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { evidenceWords } from './words';

/** Whether pieces are looked at by the office, and whether it may judge them now. */
export const JudgingContext = createContext<'no' | 'looks' | 'judges'>('no');

interface Row { readonly done: boolean; readonly code?: string | null; readonly message?: string | null }
const refusedOf = (rows: readonly Row[] | undefined): Refused | null => {
  const [row] = rows ?? [];
  return !row || row.done ? null : new Refused((row.code ?? 'WRONG_STATE') as Code, row.message ?? '');
};

export function Judgement({ piece }: { readonly piece: PieceFragment }): ReactNode {
  const judging = useContext(JudgingContext);
  if (judging === 'no') return null;
  return <><Days piece={piece} />{judging === 'judges' && <Deeds piece={piece} />}</>;
}

/** When it happened, when photos of it were taken and when it arrived, side by side; what is not known is not held against anybody. */
function Days({ piece: { aboutFrom, createdAt, files } }: { readonly piece: PieceFragment }): ReactNode {
  const t = useWords(officeArchiveWords);
  const format = useFormat();
  const taken = files.nodes.flatMap(({ file }) => file?.takenAt ?? []).sort();
  return (
    <dl className="piece-days">
      <div><dt>{t.happened}</dt><dd>{aboutFrom ? format.day(aboutFrom) : t.unknown}</dd></div>
      <div><dt>{t.taken}</dt><dd>{taken.length > 0 ? format.instant(taken[0]!) : t.unknown}</dd></div>
      <div><dt>{t.arrived}</dt><dd>{format.instant(createdAt)}</dd></div>
    </dl>
  );
}

function Deeds({ piece: { id, title, state } }: { readonly piece: PieceFragment }): ReactNode {
  const t = useWords(officeArchiveWords);
  const { untitled } = useWords(evidenceWords);
  const { today } = useViewer();
  const [[reason, due], set] = useState(['', '']);
  const accept = useDeed(AcceptEvidenceDocument);
  const send = useDeed(ReturnEvidenceDocument);
  const [sent, accepted] = [refusedOf(send.data?.returnEvidence.rows), refusedOf(accept.data?.acceptEvidence.rows)];
  const name = title || untitled;
  return (
    <>
      {state === 'SUBMITTED' && <Button loading={accept.isPending} aria-label={t.of(t.accept, name)} onClick={() => accept.mutate({ evidenceIds: [id] })}>{t.accept}</Button>}
      {(state === 'SUBMITTED' || state === 'ACCEPTED') && (
        <AskedOnceButton label={t.send} title={t.sendTitle} hint={<><strong>{name}</strong><br />{t.sendHint}</>} deed={{ isPending: send.isPending, error: send.error ?? sent, reset: send.reset }} ready={reason!.trim() !== '' && due !== ''}
          onSure={(close) => send.mutate({ evidenceIds: [id], reason: reason!.trim(), due: due! }, { onSuccess: ({ returnEvidence }) => { if (!refusedOf(returnEvidence.rows)) { set(['', '']); close(); } } })}>
          <Field label={t.why}>{(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={500} value={reason} onChange={({ target }) => set([target.value, due!])} />}</Field>
          <Field label={t.due}>{(wiring) => <Input {...wiring} type="date" min={today} value={due} onChange={({ target }) => set([reason!, target.value])} />}</Field>
        </AskedOnceButton>
      )}
      <Remark error={accept.error ?? accepted} />
    </>
  );
}
