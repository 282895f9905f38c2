/** What is done with the units that are ticked; each row has a result of its own. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { ask, newKey, useDeed } from '../graph/ask';
import { ExtendArchivesDocument, RemindUnitsDocument, ReturnArchiveDocument } from '../graph/documents';
import { refusalOf, type Refused } from '../graph/refusal';
import { useViewer } from '../graph/viewer';
import { BatchOutcome } from '../look/batch';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { useFormat } from '../format';
import { useName, useWords } from '../words';
import { batchWords, extendRefusals, remindRefusals, returnRefusals } from './words';

/** Of a unit and its round, what deeds need. */
export interface ForUnit { readonly id: string; readonly unit?: { readonly nameZh: string; readonly nameEn: string } | null; readonly archive?: { readonly id: string } | null }
export interface OfRound { readonly id: string; readonly submissionDeadline: string }

interface Row { readonly at: number; readonly done: boolean; readonly code?: string | null; readonly message?: string | null }
type Words = Readonly<Record<string, string>>;

interface BatchProps {
  readonly label: string;
  readonly title: string;
  readonly hint: string;
  readonly units: readonly ForUnit[];
  readonly ready: boolean;
  readonly pending: boolean;
  readonly error: Refused | null;
  readonly rows: readonly Row[] | undefined;
  /** Why a row may be refused, in words. */
  readonly refusals: Words;
  readonly begin: () => void;
  readonly onSure: () => void;
  readonly children: ReactNode;
}

/** A button that asks what the deed needs, does it for all that are ticked, and tells what became of each. */
function BatchButton({ label, title, hint, units, ready, pending, error, rows, refusals, begin, onSure, children }: BatchProps): ReactNode {
  const t = useWords(batchWords);
  const nameOf = useName();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const footer = rows ? <Button type="primary" onClick={close}>{t.close}</Button>
    : <div className="row" style={{ justifyContent: 'flex-end' }}><Button onClick={close}>{t.cancel}</Button><Button type="primary" disabled={!ready} loading={pending} onClick={onSure}>{label}</Button></div>;
  return (
    <>
      <Button onClick={() => { begin(); setOpen(true); }}>{label}</Button>
      <Modal open={open} title={title} footer={footer} onCancel={close} destroyOnHidden>
        <div className="stack">{rows ? <BatchOutcome result={resultOf(rows)} nameOf={({ at }) => nameOf(units[at]?.unit)} why={({ code }) => refusals[code ?? '']} /> : <><p>{hint}</p>{children}<Remark error={error} /></>}</div>
      </Modal>
    </>
  );
}

const resultOf = (rows: readonly Row[]) => {
  const done = rows.filter((row) => row.done).length;
  return { done, refused: rows.length - done, rows };
};

/** The bar that appears with the first tick. */
export function BatchBar({ round, units, clear }: { readonly round: OfRound; readonly units: readonly ForUnit[]; readonly clear: () => void }): ReactNode {
  const t = useWords(batchWords);
  if (units.length === 0) return null;
  return (
    <section className="wall-bar row no-print" aria-label={t.ticked(units.length)}>
      <strong>{t.ticked(units.length)}</strong><UnitDeeds round={round} units={units} /><Button type="text" onClick={clear}>{t.clear}</Button>
    </section>
  );
}

/** What the office may do with units that are submitting: of one or of many. */
export function UnitDeeds({ round, units }: { readonly round: OfRound; readonly units: readonly ForUnit[] }): ReactNode {
  const { actions } = useViewer();
  return (
    <>
      {actions.includes('reminder.send') && <Remind round={round} units={units} />}
      {actions.includes('archive.return') && <SendBack units={units} />}
      {actions.includes('archive.extend') && <Extend round={round} units={units} />}
    </>
  );
}

function Remind({ round, units }: { readonly round: OfRound; readonly units: readonly ForUnit[] }): ReactNode {
  const t = useWords(batchWords);
  const [remark, setRemark] = useState('');
  const deed = useDeed(RemindUnitsDocument);
  return (
    <BatchButton label={t.remind} title={t.remindTitle(units.length)} hint={t.remindHint} units={units} ready pending={deed.isPending} error={deed.error} rows={deed.data?.remindUnits.rows} refusals={useWords(remindRefusals)}
      begin={deed.reset} onSure={() => deed.mutate({ roundId: round.id, assessmentIds: units.map(({ id }) => id), remark: remark.trim() })}>
      <Field label={t.remark}>{(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={500} value={remark} onChange={({ target }) => setRemark(target.value)} />}</Field>
    </BatchButton>
  );
}

/** More time, until the hour of the round's deadline on another day. */
function Extend({ round, units }: { readonly round: OfRound; readonly units: readonly ForUnit[] }): ReactNode {
  const t = useWords(batchWords);
  const format = useFormat();
  const [[day, reason], set] = useState(['', '']);
  const deed = useDeed(ExtendArchivesDocument);
  const deadlineDay = format.isoDay(round.submissionDeadline);
  const until = day! > deadlineDay ? new Date(Date.parse(round.submissionDeadline) + Date.parse(day!) - Date.parse(deadlineDay)).toISOString() : undefined;
  return (
    <BatchButton label={t.extend} title={t.extendTitle(units.length)} hint={t.extendHint} units={units} ready={until !== undefined && reason!.trim() !== ''} pending={deed.isPending} error={deed.error}
      rows={deed.data?.extendArchives.rows} refusals={useWords(extendRefusals)} begin={deed.reset}
      onSure={() => deed.mutate({ archiveIds: units.map(({ archive }) => archive?.id ?? ''), until: until!, reason: reason!.trim() })}>
      <Field label={t.until} hint={until ? t.untilAt(format.instant(until)) : t.later}>{(wiring) => <Input {...wiring} type="date" min={deadlineDay} value={day} onChange={({ target }) => set([target.value, reason!])} />}</Field>
      <Field label={t.reason}>{(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={500} value={reason} onChange={({ target }) => set([day!, target.value])} />}</Field>
    </BatchButton>
  );
}

/** Archives are returned one by one: each is a deed of its own, with its own key. */
function SendBack({ units }: { readonly units: readonly ForUnit[] }): ReactNode {
  const t = useWords(batchWords);
  const { today } = useViewer();
  const queries = useQueryClient();
  const [[due, reason], set] = useState(['', '']);
  const [key, setKey] = useState(newKey);
  const deed = useMutation<Row[], Refused>({
    mutationFn: async () => {
      const rows: Row[] = [];
      for (const [at, { archive }] of units.entries()) rows.push(await returned(at, { archiveId: archive?.id ?? '', reason: reason!.trim(), ...(due === '' ? {} : { due }), idempotencyKey: `${key}-${archive?.id}` }));
      return rows;
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <BatchButton label={t.send} title={t.sendTitle(units.length)} hint={t.sendHint} units={units} ready={reason!.trim() !== ''} pending={deed.isPending} error={deed.error} rows={deed.data} refusals={useWords(returnRefusals)}
      begin={() => { deed.reset(); setKey(newKey()); }} onSure={() => deed.mutate()}>
      <Field label={t.reason}>{(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={500} value={reason} onChange={({ target }) => set([due!, target.value])} />}</Field>
      <Field label={t.due} hint={t.dueHint}>{(wiring) => <Input {...wiring} type="date" min={today} value={due} onChange={({ target }) => set([target.value, reason!])} />}</Field>
    </BatchButton>
  );
}

/** A refusal is the row's own; where the server cannot be reached, the whole is tried again. */
async function returned(at: number, input: { archiveId: string; reason: string; due?: string; idempotencyKey: string }): Promise<Row> {
  try {
    await ask(ReturnArchiveDocument, { input });
    return { at, done: true };
  } catch (error) {
    const { code, message } = refusalOf(error);
    if (code === 'OFFLINE' || code === 'SERVICE_UNAVAILABLE') throw error;
    return { at, done: false, code, message };
  }
}
