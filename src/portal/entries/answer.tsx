/** What an answer needs besides itself: a remark where not all is confirmed, and who took over what was given. */
import { Checkbox, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import type { LedgerAnswerInput } from '../graph/documents';
import type { Refused } from '../graph/refusal';
import { useViewer } from '../graph/viewer';
import { Uploads, type Attached } from '../files/upload';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { useWords } from '../words';
import type { AskedEntry } from './entries';
import { entriesWords } from './words';

export type Answer = 'CONFIRMED' | 'PARTLY_CONFIRMED' | 'DISPUTED';
type Given = Omit<LedgerAnswerInput, 'entryId' | 'baseVersion'>;

const wasGiven = ({ goods, money }: AskedEntry): boolean => goods.length > 0 || /[1-9]/.test(money);

/** Whether an answer asks for more than a click. */
export const asksMore = (answer: Answer, entries: readonly AskedEntry[]): boolean => answer !== 'CONFIRMED' || entries.some((entry) => wasGiven(entry) || entry.communityItem !== null);

interface Props {
  readonly answer: Answer;
  readonly entries: readonly AskedEntry[];
  readonly deed: { readonly isPending: boolean; readonly error: Refused | null };
  readonly onSend: (given: Given) => void;
  readonly onClose: () => void;
}

export function AnswerDialog({ answer, entries, deed, onSend, onClose }: Props): ReactNode {
  const t = useWords(entriesWords);
  const { today } = useViewer();
  const [remark, setRemark] = useState('');
  const [handOverTo, setHandOverTo] = useState('');
  const [day, setDay] = useState<string>();
  const [completesItem, setCompletes] = useState(true);
  const [files, setFiles] = useState<readonly Attached[]>([]);
  const [tried, setTried] = useState(false);
  const given = answer !== 'DISPUTED' && entries.some(wasGiven);
  const handOverOn = day ?? today ?? '';
  const wrong = {
    remark: answer !== 'CONFIRMED' && remark.trim() === '' ? t.required : undefined,
    handOverTo: given && handOverTo.trim() === '' ? t.required : undefined,
    handOverOn: given && (handOverOn === '' ? t.required : today !== undefined && handOverOn > today ? t.wrongDay : undefined) || undefined,
  };
  const send = (): void => {
    setTried(true);
    if (wrong.remark ?? wrong.handOverTo ?? wrong.handOverOn) return;
    onSend({ answer, remark: remark.trim(), handOverTo: handOverTo.trim(), handOverOn: given ? handOverOn : null, completesItem, fileIds: files.map(({ id }) => id) });
  };
  const said = (error: string | undefined): string | undefined => (tried ? error : undefined);
  return (
    <Modal open title={t.dialogTitle(t[answer], entries.length)} okText={t[answer]} cancelText={t.cancel} okButtonProps={{ danger: answer === 'DISPUTED' }} confirmLoading={deed.isPending} onCancel={onClose} onOk={send}>
      <div className="stack">
        <ul className="answered">{entries.slice(0, 5).map(({ id, title }) => <li key={id} lang="zh-CN">{title}</li>)}{entries.length > 5 && <li>…</li>}</ul>
        <Field label={answer === 'CONFIRMED' ? t.remarkOptional : t.remark} hint={answer === 'CONFIRMED' ? undefined : t.remarkHint} error={said(wrong.remark)}>
          {(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={500} value={remark} onChange={({ target }) => setRemark(target.value)} />}
        </Field>
        {given && (
          <>
            <Field label={t.handOverTo} hint={t.handOverToHint} error={said(wrong.handOverTo)}>{(wiring) => <Input {...wiring} maxLength={50} value={handOverTo} onChange={({ target }) => setHandOverTo(target.value)} />}</Field>
            <Field label={t.handOverOn} error={said(wrong.handOverOn)}>{(wiring) => <Input {...wiring} type="date" max={today} value={handOverOn} onChange={({ target }) => setDay(target.value)} />}</Field>
            <div><p><strong>{t.receipt}</strong></p><Uploads purpose="LEDGER" files={files} onChange={setFiles} place={`answer/${entries.map(({ id }) => id).join()}`} capture most={5} /></div>
          </>
        )}
        {answer === 'CONFIRMED' && entries.some(({ communityItem }) => communityItem) && <Checkbox checked={completesItem} onChange={({ target }) => setCompletes(target.checked)}>{t.completes}</Checkbox>}
        <Remark error={deed.error} />
      </div>
    </Modal>
  );
}
