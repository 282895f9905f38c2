/** The button at the row that an objection is about: a rule's points, an event, the rating. Where there is one already, its state. */
import { Button, Input, Modal } from 'antd';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useDeed } from '../graph/ask';
import { FileObjectionDocument, type ObjectionState, type ObjectionSubject } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Uploads, type Attached } from '../files/upload';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { StateTag } from './shown';
import { objectionWords } from './words';

interface Filed { readonly id: string; readonly subject: ObjectionSubject; readonly state: ObjectionState; readonly rule?: { readonly id: string } | null; readonly dutyEvent?: { readonly id: string } | null }

/** What the rows of one result need to know of objections. */
export interface Objecting { readonly assessmentId: string; readonly open: boolean; readonly filed: readonly Filed[] }
export const ObjectingContext = createContext<Objecting | undefined>(undefined);

interface Subject { readonly subject: ObjectionSubject; readonly ruleId?: string; readonly dutyEventId?: string }

export function ObjectionAt({ about, ...subject }: Subject & { readonly about: string }): ReactNode {
  const objecting = useContext(ObjectingContext);
  const { actions } = useViewer();
  if (!objecting) return null;
  const found = objecting.filed.find((one) => one.subject === subject.subject && one.rule?.id === subject.ruleId && one.dutyEvent?.id === subject.dutyEventId && one.state !== 'WITHDRAWN');
  if (found) return <span className="no-print"><Link to={actions.includes('objection.decide') ? '/decide' : `/objections#${found.id}`}><StateTag state={found.state} /></Link></span>;
  return objecting.open && actions.includes('objection.file') ? <FileButton about={about} assessmentId={objecting.assessmentId} subject={subject} /> : null;
}

function FileButton({ about, assessmentId, subject }: { readonly about: string; readonly assessmentId: string; readonly subject: Subject }): ReactNode {
  const t = useWords(objectionWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [files, setFiles] = useState<readonly Attached[]>([]);
  const file = useDeed(FileObjectionDocument);
  const place = [assessmentId, subject.subject, subject.ruleId ?? subject.dutyEventId ?? ''].join('/');
  return (
    <>
      <Button size="small" className="no-print" aria-label={t.objectTo(about)} onClick={() => { file.reset(); setOpen(true); }}>{t.object}</Button>
      <Modal open={open} title={t.objectTo(about)} okText={t.send} width="min(40rem, 96vw)" destroyOnHidden onCancel={() => setOpen(false)}
        confirmLoading={file.isPending} okButtonProps={{ disabled: reason.trim() === '' }}
        onOk={() => file.mutate({ assessmentId, ...subject, reason: reason.trim(), fileIds: files.map(({ id }) => id) }, { onSuccess: () => setOpen(false) })}>
        <div className="stack">
          <Field label={t.why} hint={t.whyHint}>{(wiring) => <Input.TextArea {...wiring} rows={4} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}</Field>
          <div><strong>{t.files}</strong><Uploads purpose="EVIDENCE" place={`objection/${place}`} files={files} onChange={setFiles} capture /></div>
          <Remark error={file.error} />
        </div>
      </Modal>
    </>
  );
}
