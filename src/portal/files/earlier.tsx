/** Files that are there already serve again: nobody uploads the same thing twice. */
import { Button, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useAsk } from '../graph/ask';
import { EarlierFilesDocument, type FilePurpose } from '../graph/documents';
import { useFormat } from '../format';
import { Field } from '../look/field';
import { Asked, Empty } from '../look/states';
import { useWords } from '../words';
import { Thumbnail } from './thumbnail';
import type { Attached } from './upload';
import { fileWords } from './words';

interface Props { readonly purposes: readonly FilePurpose[]; readonly has: readonly Attached[]; readonly onPick: (files: readonly Attached[]) => void }

/** A button that picks from the files that were uploaded before. */
export function EarlierFiles({ purposes, has, onPick }: Props): ReactNode {
  const t = useWords(fileWords);
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState<readonly Attached[]>([]);
  const close = (): void => { setOpen(false); setPicked([]); };
  const toggle = (file: Attached): void => setPicked(picked.some(({ id }) => id === file.id) ? picked.filter(({ id }) => id !== file.id) : [...picked, file]);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.earlier}</Button>
      <Modal open={open} title={t.earlierTitle} destroyOnHidden width="min(44rem, 96vw)" okText={t.take(picked.length)} okButtonProps={{ disabled: picked.length === 0 }} cancelText={t.giveUp}
        onCancel={close} onOk={() => { onPick(picked); close(); }}>
        <List purposes={purposes} has={has} picked={picked} onToggle={toggle} />
      </Modal>
    </>
  );
}

function List({ purposes, has, picked, onToggle }: Omit<Props, 'onPick'> & { readonly picked: readonly Attached[]; readonly onToggle: (file: Attached) => void }): ReactNode {
  const t = useWords(fileWords);
  const [name, setName] = useState('');
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <div className="stack">
      <Field label={t.search}>{(wiring) => <Input {...wiring} allowClear value={name} onChange={({ target }) => { setName(target.value); setPages([undefined]); }} />}</Field>
      {pages.map((after, at) => (
        <Part key={after ?? ''} {...{ purposes, has, picked, onToggle, name, after }} onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined} />
      ))}
    </div>
  );
}

function Part({ purposes, has, picked, onToggle, name, after, onMore }: Omit<Props, 'onPick'> & {
  readonly picked: readonly Attached[]; readonly onToggle: (file: Attached) => void; readonly name: string; readonly after: string | undefined; readonly onMore: ((after: string) => void) | undefined;
}): ReactNode {
  const t = useWords(fileWords);
  const format = useFormat();
  const asked = useAsk(EarlierFilesDocument, { purpose: [...purposes], name: name.trim() || null, after });
  return (
    <Asked of={asked}>
      {({ files: { nodes, totalCount, pageInfo } }) => (totalCount === 0 ? <Empty title={t.noneEarlier} /> : (
        <>
          {after === undefined && <p className="soft" role="status">{t.count(totalCount)}</p>}
          <ul className="upload-list">
            {nodes.map((file) => (
              <li key={file.id}>
                <label className="row pick">
                  <input type="checkbox" disabled={has.some(({ id }) => id === file.id)} checked={[...has, ...picked].some(({ id }) => id === file.id)} onChange={() => onToggle(file)} />
                  <Thumbnail file={file} />
                  <span className="grow"><span className="upload-name">{file.name}</span><br /><span className="soft">{format.instant(file.createdAt)} · {format.size(file.byteLength ?? 0)}</span></span>
                </label>
              </li>
            ))}
          </ul>
          {onMore && pageInfo.hasNextPage && <Button onClick={() => onMore(pageInfo.endCursor!)}>{t.more}</Button>}
        </>
      ))}
    </Asked>
  );
}
