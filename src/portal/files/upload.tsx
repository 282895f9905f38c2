/** Picking files and sending them: several at once, by dragging, from the camera or from the clipboard, a bar for each. */
import { CameraOutlined, UploadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { FilePurpose } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { bytesAt, type ShownFile } from './bytes';
import { FileButton } from './file-button';
import { giveUp, goOn, pause, reopen, send, take, useSending, type Sending } from './sending';
import { Thumbnail } from './thumbnail';
import './upload.css';
import { fileWords } from './words';

/** A file that the server has. */
export interface Attached extends ShownFile { readonly id: string; readonly thumbnailUrl?: string | null; readonly takenAt?: string | null }

interface Props {
  readonly purpose: FilePurpose;
  readonly files: readonly Attached[];
  /** Called with the files that there are now, whenever one has arrived or was removed. */
  readonly onChange: (files: readonly Attached[]) => void;
  /** Tells this form from others, so that what is under way comes back to it after a reload; its own address if there is one form on it. */
  readonly place?: string;
  /** Offers the camera of a phone. */
  readonly capture?: boolean;
  readonly accept?: string;
  readonly most?: number;
  /** What else one can do for a file, beside the button that picks one. */
  readonly children?: ReactNode;
}

const taken = 'image/jpeg,image/png,image/webp,application/pdf,video/mp4,.docx,.xlsx';

/** Where files on their way belong: to a form of one account. */
export const usePlace = (purpose: FilePurpose, place: string): string => `${useViewer().account?.id}/${purpose}/${place}`;

export function Uploads({ purpose, files, onChange, place, capture = false, accept = taken, most = 20, children }: Props): ReactNode {
  const t = useWords(fileWords);
  const { pathname } = useLocation();
  const where = usePlace(purpose, place ?? pathname);
  const sending = useSending(where);
  useArrived(where, sending, files, onChange);
  const [over, setOver] = useState(false);
  const room = most - files.length - sending.length;
  const pick = (list: FileList | null): void => { if (list) send(where, purpose, [...list].slice(0, Math.max(room, 0))); };
  const onDrop = (event: DragEvent): void => { event.preventDefault(); setOver(false); pick(event.dataTransfer.files); };
  usePasted(pick);
  const remove = (gone: Attached): void => onChange(files.filter(({ id }) => id !== gone.id));
  return (
    <section className="uploads" aria-label={t.files} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      <div className={over ? 'drop over' : 'drop'}>
        <div className="row">
          <Picker label={t.choose} icon={<UploadOutlined />} accept={accept} several disabled={room <= 0} onPick={pick} />
          {capture && <Picker label={t.photograph} icon={<CameraOutlined />} accept="image/*" camera disabled={room <= 0} onPick={pick} />}
          {children}
        </div>
        <p className="hint">{room <= 0 ? t.tooMany(most) : over ? t.dropNow : t.dropHere}</p>
      </div>
      <ul className="upload-list">
        {files.map((file) => (
          <li key={file.id}><Thumbnail file={file} /><span className="grow"><FileButton file={file} /></span>
            <Button size="small" aria-label={t.of(t.remove, file.name)} onClick={() => remove(file)}>{t.remove}</Button></li>
        ))}
        <OnTheWay sending={sending} />
      </ul>
      <p role="status" className="sr-only">{files.length > 0 && t.arrived(files.length)}</p>
    </section>
  );
}

/** A screenshot that is pasted anywhere on the page; text goes where it is typed. */
function usePasted(pick: (files: FileList) => void): void {
  const now = useRef(pick);
  useEffect(() => { now.current = pick; });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = event.clipboardData?.files;
      if (!files || files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      now.current(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}

/** Hands what has arrived to the form. */
function useArrived(where: string, sending: readonly Sending[], files: readonly Attached[], onChange: Props['onChange']): void {
  const queries = useQueryClient();
  // Two may arrive before the form has shown the first.
  const now = useRef(files);
  useEffect(() => { now.current = files; }, [files]);
  useEffect(() => { void reopen(where); }, [where]);
  useEffect(() => {
    for (const { key, state, uploaded, bytes } of sending) {
      if (state !== 'DONE' || !uploaded) continue;
      take(key);
      if (uploaded.downloadUrl) queries.setQueryData(bytesAt(uploaded.downloadUrl).queryKey, bytes);
      if (now.current.some(({ id }) => id === uploaded.id)) continue;
      now.current = [...now.current, uploaded];
      onChange(now.current);
    }
  }, [sending, onChange, queries]);
}

interface PickerProps {
  readonly label: string; readonly icon: ReactNode; readonly accept: string; readonly several?: boolean; readonly camera?: boolean; readonly disabled: boolean; readonly onPick: (files: FileList | null) => void;
}

/** A button that picks files, or takes one with the camera. */
export function Picker({ label, icon, accept, several = false, camera = false, disabled, onPick }: PickerProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input ref={input} hidden type="file" aria-label={label} accept={accept} multiple={several} capture={camera ? 'environment' : undefined}
        onChange={({ target }) => { onPick(target.files); target.value = ''; }} />
      <Button className={camera ? 'camera' : undefined} icon={icon} disabled={disabled} onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}

/** What is on its way, a line and a bar for each. */
export function OnTheWay({ sending }: { readonly sending: readonly Sending[] }): ReactNode {
  return sending.filter(({ state }) => state !== 'DONE').map((item) => <Line key={item.key} item={item} />);
}

function Line({ item: { key, name, bytes, state, sent, refused } }: { readonly item: Sending }): ReactNode {
  const t = useWords(fileWords);
  const format = useFormat();
  const percent = bytes.size === 0 ? 0 : Math.floor((100 * sent) / bytes.size);
  const why = refused && (/virus/i.test(refused.message) ? t.virus : /empty/i.test(refused.message) ? t.emptyFile : refused.code === 'FILE_REFUSED' ? t.kinds : undefined);
  const isFinal = refused?.code === 'FILE_REFUSED' || refused?.code === 'FILE_TOO_LARGE';
  return (
    <li>
      <span className="grow"><span className="upload-name">{name}</span> <span className="soft">({format.size(bytes.size)}) {t.states(state, percent)}</span>
        {state !== 'REFUSED' && <progress className="upload-bar" max={100} value={percent} aria-label={t.progressOf(name)} />}</span>
      {(state === 'SENDING' || state === 'WAITING' || state === 'CUT') && <Button size="small" aria-label={t.of(t.pause, name)} onClick={() => pause(key)}>{t.pause}</Button>}
      {state === 'PAUSED' && <Button size="small" aria-label={t.of(t.goOn, name)} onClick={() => goOn(key)}>{t.goOn}</Button>}
      {state === 'REFUSED' && !isFinal && <Button size="small" aria-label={t.of(t.retry, name)} onClick={() => goOn(key)}>{t.retry}</Button>}
      <Button size="small" aria-label={t.of(state === 'REFUSED' ? t.remove : t.giveUp, name)} onClick={() => giveUp(key)}>{state === 'REFUSED' ? t.remove : t.giveUp}</Button>
      {why ? <p className="note error" role="alert">{why}</p> : <Remark error={refused ?? null} />}
    </li>
  );
}
