import { Button, Input, Modal, Radio } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { DecideObjectionsDocument, type DecideObjectionsMutation } from '../graph/documents';
import { Field } from '../look/field';
import { readPoints } from '../inspection/points';
import { Remark } from '../look/states';
import { refusalTitles } from '../look/words';
import { useName, useWords } from '../words';
import type { Disputed } from './decide';
import { useSubject } from './subject';
import { decideWords } from './words';

type Row = DecideObjectionsMutation['decideObjections']['rows'][number];

/** Rules on one objection or on several with one reason; what is upheld on a mark or a rating is given its points. */
export function DecideDialog({ label, objections }: { readonly label: string; readonly objections: readonly Disputed[] }): ReactNode {
  const t = useWords(decideWords);
  const [open, setOpen] = useState(false);
  // What is decided leaves the list; the dialog goes on about what it was opened for.
  const [subjects, setSubjects] = useState<readonly Disputed[]>([]);
  const show = (): void => { setSubjects(objections); setOpen(true); };
  return (
    <>
      <Button type="primary" className="no-print" disabled={objections.length === 0} onClick={show}>{label}</Button>
      <Modal open={open} title={t.decideTitle(subjects.length)} footer={null} width="min(40rem, 96vw)" destroyOnHidden onCancel={() => setOpen(false)}>
        <Form objections={subjects} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function Form({ objections, onDone }: { readonly objections: readonly Disputed[]; readonly onDone: () => void }): ReactNode {
  const t = useWords(decideWords);
  const outcomeId = useId();
  const [upheld, setUpheld] = useState<boolean>();
  const [points, setPoints] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<readonly Row[]>([]);
  const decide = useDeed(DecideObjectionsDocument, ({ decideObjections: { rows } }) => {
    const left = rows.filter(({ done }) => !done);
    setRefused(left);
    if (left.length === 0) onDone();
  });
  const named = useNamed();
  const pointed = upheld ? objections.filter(({ subject }) => subject !== 'EVENT') : [];
  const read = (one: Disputed) => readPoints(points[one.id] ?? '', mostOf(one));
  const lacking = upheld === undefined || reason.trim() === '' || pointed.some((one) => !('points' in read(one)));
  const send = (): void => decide.mutate({
    decisions: objections.map((one) => ({ objectionId: one.id, upheld: upheld!, reason: reason.trim(), ...pointsOf(pointed.includes(one) ? read(one) : undefined) })),
  });
  return (
    <div className="stack">
      <ul className="plain-list">{objections.map((one) => <li key={one.id}>{named(one)}</li>)}</ul>
      <div className="field">
        <strong id={outcomeId}>{t.outcome}</strong><br />
        <Radio.Group aria-labelledby={outcomeId} value={upheld} onChange={({ target }) => setUpheld(target.value as boolean)} options={[{ value: true, label: t.upheld }, { value: false, label: t.rejected }]} />
      </div>
      {pointed.map((one) => (
        <Field key={one.id} label={t.newPoints(named(one), mostOf(one))} error={(points[one.id] ?? '') !== '' && 'wrong' in read(one) ? t.wrongPoints(mostOf(one)) : undefined}>
          {(wiring) => <Input {...wiring} inputMode="decimal" autoComplete="off" className="figure-input" value={points[one.id] ?? ''} onChange={({ target }) => setPoints({ ...points, [one.id]: target.value })} />}
        </Field>
      ))}
      {upheld && objections.some(({ subject }) => subject === 'EVENT') && <p className="soft">{t.upheldEvent}</p>}
      <Field label={t.reason}>{(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}</Field>
      <Refusals rows={refused} of={objections} />
      <Remark error={decide.error} />
      <Button type="primary" disabled={lacking} loading={decide.isPending} onClick={send}>{t.decide}</Button>
    </div>
  );
}

/** The most that an objection can bring: the rule's maximum, or the whole of a rating. */
const mostOf = ({ subject, rule }: Disputed): string => (subject === 'MARK' ? rule?.maximum ?? '100.00' : '100.00');

const pointsOf = (read: ReturnType<typeof readPoints> | undefined): { points?: string } => (read && 'points' in read ? { points: read.points } : {});

function Refusals({ rows, of }: { readonly rows: readonly Row[]; readonly of: readonly Disputed[] }): ReactNode {
  const t = useWords(decideWords);
  const titles = useWords(refusalTitles);
  const named = useNamed();
  if (rows.length === 0) return null;
  return (
    <div className="note error" role="alert">
      <p className="state-title">{t.refused(rows.length)}</p>
      <ul>{rows.map(({ at, code, message }) => <li key={at}>{of[at] && named(of[at])}：{titles[code as keyof typeof titles] ?? message}</li>)}</ul>
    </div>
  );
}

/** An objection in one line: unit and subject. */
function useNamed(): (objection: Disputed) => string {
  const [nameOf, subjectOf] = [useName(), useSubject()];
  return (one) => `${one.unit?.number}. ${nameOf(one.unit)} — ${subjectOf(one)}`;
}
