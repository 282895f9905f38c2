import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../format';
import { useDeed } from '../graph/ask';
import { CloseDutyDayDocument, type RollCallDayQuery } from '../graph/documents';
import { SureButton } from '../look/confirm';
import { Field } from '../look/field';
import { Card } from '../look/page';
import { useOnline } from '../offline/waiting';
import { useWords } from '../words';
import { closeWords } from './words';

interface Props { readonly day: string; readonly close: RollCallDayQuery['dutyDayCloses']['nodes'][number] | undefined; readonly lacking: number; readonly unsent: number }

/** The end of a day at the intersections: nothing more comes from this supervisor. */
export function Close({ day, close, lacking, unsent }: Props): ReactNode {
  const t = useWords(closeWords);
  const format = useFormat();
  const online = useOnline();
  const deed = useDeed(CloseDutyDayDocument);
  const [remark, setRemark] = useState('');
  if (close) return <p className="note good">{t.closed(format.instant(close.createdAt))}</p>;
  const name = format.shortDay(day);
  return (
    <Card title={t.title}>
      <p>{t.hint}</p>
      {lacking > 0 && <p className="note warning">{t.lacking(lacking)}</p>}
      {unsent > 0 ? <p className="note info">{t.unsent(unsent)}</p> : !online && <p className="note info">{t.offline}</p>}
      <Field label={t.remark}>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={remark} onChange={({ target }) => setRemark(target.value)} />}</Field>
      <SureButton label={t.close} title={t.sure(name)} hint={lacking > 0 ? `${t.lacking(lacking)}${t.sureHint}` : t.sureHint} deed={deed} button={{ type: 'primary', block: true, disabled: unsent > 0 || !online }}
        onSure={(done) => deed.mutate({ day, remark: remark.trim(), recordedAtClient: new Date().toISOString() }, { onSuccess: done })} />
    </Card>
  );
}
