import { Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { TakeItemDocument } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { useWords } from '../words';
import type { Item } from './item';
import { needsWords } from './words';

/** A unit takes something of the lists, and says who sees to it. */
export function TakeDialog({ item, partnershipId, onClose }: { readonly item: Item; readonly partnershipId: string; readonly onClose: () => void }): ReactNode {
  const t = useWords(needsWords);
  const [responsible, setResponsible] = useState(useViewer().account?.name ?? '');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const take = useDeed(TakeItemDocument, onClose);
  const send = (): void => { setTried(true); if (responsible.trim() !== '') take.mutate({ communityItemId: item.id, partnershipId, responsible: responsible.trim(), note: note.trim() }); };
  return (
    <Modal open title={t.takeTitle} okText={t.take} cancelText={t.cancel} confirmLoading={take.isPending} onCancel={onClose} onOk={send}>
      <div className="stack">
        <p lang="zh-CN"><strong>{item.title}</strong></p>
        <Field label={t.responsible} hint={t.responsibleHint} error={tried && responsible.trim() === '' ? t.required : undefined}>{(wiring) => <Input {...wiring} maxLength={50} value={responsible} onChange={({ target }) => setResponsible(target.value)} />}</Field>
        <Field label={t.takeNote}>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />}</Field>
        <Remark error={take.error} />
      </div>
    </Modal>
  );
}
