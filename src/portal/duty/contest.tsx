import { Button, Input, Modal, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../format';
import { useDeed } from '../graph/ask';
import { ContestDutyDocument } from '../graph/documents';
import { Refused, type Code } from '../graph/refusal';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { dutyEventNames, shiftNames } from '../names';
import { useWords } from '../words';
import type { ResultLine } from './result';
import { dutyWords } from './words';

const whole = 'whole';

/** Contests a line of a bulletin, or one event in it. What has been contested is not offered again. */
export function Contest({ line: { id, day, shift, events, contests } }: { readonly line: ResultLine }): ReactNode {
  const t = useWords(dutyWords);
  const [kinds, shifts, format] = [useWords(dutyEventNames), useWords(shiftNames), useFormat()];
  const contested = new Set(contests.nodes.map(({ event }) => event?.id ?? whole));
  const choices = [...events.nodes.filter((event) => !event.struckAt && !contested.has(event.id)).map(({ id: value, kind }) => ({ value, label: kinds[kind] })),
    ...(contested.has(whole) ? [] : [{ value: whole, label: t.whole }])];
  const [open, setOpen] = useState(false);
  const [what, setWhat] = useState<string>();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const deed = useDeed(ContestDutyDocument);
  const chosen = choices.find(({ value }) => value === what) ?? choices[0];
  if (!chosen) return null;
  const title = t.contestOf(format.shortDay(day), shifts[shift]);
  const send = (): void => {
    setRefused(undefined);
    deed.mutate({ contests: [{ dutyLineId: id, dutyEventId: chosen.value === whole ? null : chosen.value, reason: reason.trim() }] }, {
      onSuccess: ({ contestDuty: { rows: [row] } }) => {
        if (row?.done) setOpen(false);
        else setRefused(new Refused((row?.code ?? 'INTERNAL_SERVER_ERROR') as Code, row?.message ?? ''));
      },
    });
  };
  return (
    <>
      <Button onClick={() => { deed.reset(); setRefused(undefined); setReason(''); setOpen(true); }} aria-label={title}>{t.contest}</Button>
      <Modal open={open} title={title} destroyOnHidden okText={t.send} cancelText={t.cancel} confirmLoading={deed.isPending} okButtonProps={{ disabled: reason.trim() === '' }} onOk={send} onCancel={() => setOpen(false)}>
        <div className="stack">
          <p>{t.contestHint}</p>
          <fieldset className="plain"><legend>{t.what}</legend><Radio.Group vertical value={chosen.value} options={choices} onChange={({ target }) => setWhat(target.value as string)} /></fieldset>
          <Field label={t.reason} hint={t.reasonHint}>{(wiring) => <Input.TextArea {...wiring} rows={4} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}</Field>
          <Remark error={refused ?? deed.error} />
        </div>
      </Modal>
    </>
  );
}
