import { Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { ChangeItemDocument, WriteItemsDocument, type CommunityItemKind, type KeyTask } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Choice } from '../look/choice';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { plainNumber } from '../look/typed';
import { itemKindNames, keyTaskNames } from '../names';
import { useName, useWords } from '../words';
import type { Item, Partners } from './item';
import { needsWords } from './words';

/** The community writes an item of its lists, or changes one that nobody has taken. */
export function ItemForm({ kind: list, item, partners, onClose }: { readonly kind: CommunityItemKind; readonly item?: Item; readonly partners: Partners; readonly onClose: () => void }): ReactNode {
  const t = useWords(needsWords);
  const [kinds, tasks] = [useWords(itemKindNames), useWords(keyTaskNames)];
  const nameOf = useName();
  const [kind, setKind] = useState(list);
  const { today } = useViewer();
  const [keyTask, setTask] = useState<KeyTask | ''>(item?.keyTask ?? '');
  const [title, setTitle] = useState(item?.title ?? '');
  const [note, setNote] = useState(item?.note ?? '');
  const [partner, setPartner] = useState(item?.partnership?.id ?? '');
  const [shares, setShares] = useState(String(item?.shares ?? 1));
  const [wantedBy, setWanted] = useState(item?.wantedBy ?? '');
  const [tried, setTried] = useState(false);
  const [write, change] = [useDeed(WriteItemsDocument, onClose), useDeed(ChangeItemDocument, onClose)];
  const deed = item ? change : write;
  const shared = kind === 'NEED' && partner === '';
  const many = Number(plainNumber(shares));
  const wrong = {
    keyTask: keyTask === '' ? t.required : undefined, title: title.trim() === '' ? t.required : undefined,
    partner: kind !== 'NEED' && partner === '' ? t.required : undefined, shares: shared && !(Number.isInteger(many) && many >= 1 && many <= 20) ? t.wrongShares : undefined,
  };
  const send = (): void => {
    setTried(true);
    if (keyTask === '' || Object.values(wrong).some((one) => one !== undefined)) return;
    const content = { keyTask, title: title.trim(), note: note.trim(), shares: shared ? many : 1, wantedBy: wantedBy || null };
    if (item) change.mutate({ communityItemId: item.id, baseVersion: item.version, content });
    else write.mutate({ items: [{ ...content, kind, partnershipId: partner || null }] });
  };
  const said = (error: string | undefined): string | undefined => (tried ? error : undefined);
  return (
    <Modal open title={t.formTitle} okText={t.save} cancelText={t.cancel} width="min(42rem, 96vw)" confirmLoading={deed.isPending} onCancel={onClose} onOk={send}>
      <div className="stack">
        {!item && <Choice label={t.kind} value={kind} options={(['NEED', 'SERVICE', 'RESPONSIBILITY'] as const).map((value) => ({ value, name: kinds[value] }))} onChange={setKind} />}
        <Field label={t.what} hint={t.whatHint} error={said(wrong.title)}>{(wiring) => <Input {...wiring} maxLength={200} value={title} onChange={({ target }) => setTitle(target.value)} />}</Field>
        <Choice label={t.keyTask} value={keyTask} error={said(wrong.keyTask)} options={(Object.keys(tasks) as KeyTask[]).map((value) => ({ value, name: tasks[value] }))} onChange={setTask} />
        {!item && (
          <Choice label={t.forWhom} value={partner} error={said(wrong.partner)} onChange={setPartner}
            options={[...(kind === 'NEED' ? [{ value: '', name: t.everyone }] : []), ...partners.partnerships.nodes.map(({ id, unit }) => ({ value: id, name: nameOf(unit) }))]} />
        )}
        {shared && <Field label={t.shares} error={said(wrong.shares)}>{(wiring) => <Input {...wiring} className="short-input" inputMode="numeric" maxLength={2} value={shares} onChange={({ target }) => setShares(target.value)} />}</Field>}
        <Field label={t.wanted}>{(wiring) => <Input {...wiring} className="day-input" type="date" min={today} value={wantedBy} onChange={({ target }) => setWanted(target.value)} />}</Field>
        <Field label={t.note}>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />}</Field>
        <Remark error={deed.error} />
      </div>
    </Modal>
  );
}
