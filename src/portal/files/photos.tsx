/** The photos of one thing side by side, large enough to see what is on them; each opens in a viewer that goes on to the next. Other files stand below. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../words';
import { bytesAt, kindOf, type ShownFile } from './bytes';
import { FileButton } from './file-button';
import { useAddressOf } from './shown';
import './photos.css';
import { fileWords } from './words';

export interface PhotoFile extends ShownFile { readonly id: string; readonly thumbnailUrl?: string | null; readonly reducedUrl?: string | null }

export function Photos({ files }: { readonly files: readonly PhotoFile[] }): ReactNode {
  const t = useWords(fileWords);
  const [at, setAt] = useState<number>();
  const photos = files.filter((file) => kindOf(file) === 'picture');
  const papers = files.filter((file) => !photos.includes(file));
  return (
    <>
      {photos.length > 0 && (
        <ul className="photos">
          {photos.map((file, index) => (
            <li key={file.id}><button type="button" className="photo" aria-label={t.enlarge(file.name)} onClick={() => setAt(index)}><Picture address={file.thumbnailUrl ?? file.downloadUrl} alt="" /></button></li>
          ))}
        </ul>
      )}
      {papers.length > 0 && <ul className="files">{papers.map((file) => <li key={file.id}><FileButton file={file} /></li>)}</ul>}
      {at !== undefined && photos[at] && <Viewer photos={photos} at={at} onGo={setAt} onClose={() => setAt(undefined)} />}
    </>
  );
}

/** One photo as large as the window, with the way to the next one by button and by arrow key. */
function Viewer({ photos, at, onGo, onClose }: { readonly photos: readonly PhotoFile[]; readonly at: number; readonly onGo: (to: number) => void; readonly onClose: () => void }): ReactNode {
  const t = useWords(fileWords);
  const photo = photos[at]!;
  const go = (to: number): void => { if (to >= 0 && to < photos.length) onGo(to); };
  useEffect(() => {
    // Wherever the focus is: behind a dialog nothing else takes keys.
    const onKey = ({ key }: KeyboardEvent): void => { const to = at + Number(key === 'ArrowRight') - Number(key === 'ArrowLeft'); if (to !== at && to >= 0 && to < photos.length) onGo(to); };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [at, photos.length, onGo]);
  return (
    <Modal open title={t.photoOf(photo.name, at + 1, photos.length)} footer={null} width="min(72rem, 96vw)" className="viewer" style={{ top: '1rem' }} onCancel={onClose}>
      <div role="group" aria-label={t.photos}>
        <Picture key={photo.id} address={photo.reducedUrl ?? photo.downloadUrl} alt={photo.name} />
        {photos.length > 1 && (
          <div className="row viewer-ways">
            <Button icon={<LeftOutlined />} disabled={at === 0} onClick={() => go(at - 1)}>{t.previous}</Button>
            <Button icon={<RightOutlined />} iconPlacement="end" disabled={at === photos.length - 1} onClick={() => go(at + 1)}>{t.next}</Button>
          </div>
        )}
      </div>
    </Modal>
  );
}

function Picture({ address, alt }: { readonly address?: string | null; readonly alt: string }): ReactNode {
  const t = useWords(fileWords);
  const bytes = useQuery({ ...bytesAt(address ?? ''), enabled: address != null });
  if (bytes.error || address == null) return <span className="soft">{t.failed}</span>;
  return bytes.data ? <Loaded bytes={bytes.data} alt={alt} /> : null;
}

function Loaded({ bytes, alt }: { readonly bytes: Blob; readonly alt: string }): ReactNode {
  return <img src={useAddressOf(bytes)} alt={alt} />;
}
