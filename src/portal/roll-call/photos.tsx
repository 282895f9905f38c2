import { CameraOutlined, PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useAddressOf } from '../files/shown';
import { Picker } from '../files/upload';
import { newKey } from '../graph/ask';
import { useWords } from '../words';
import type { WaitingPhoto } from './lines';
import { sheetWords } from './words';

const most = 9;

/** Photos that stay on this device until their line is sent. */
export function Photos({ photos, onChange }: { readonly photos: readonly WaitingPhoto[]; readonly onChange: (photos: readonly WaitingPhoto[]) => void }): ReactNode {
  const t = useWords(sheetWords);
  const isFull = photos.length >= most;
  const pick = (list: FileList | null): void => onChange([...photos, ...[...list ?? []].map((bytes) => ({ key: newKey(), name: bytes.name, bytes }))].slice(0, most));
  return (
    <section aria-label={t.photos} className="stack">
      <div className="row">
        <Picker label={t.camera} icon={<CameraOutlined />} accept="image/*" camera disabled={isFull} onPick={pick} />
        <Picker label={t.choose} icon={<PictureOutlined />} accept="image/jpeg,image/png,image/webp" several disabled={isFull} onPick={pick} />
      </div>
      {photos.length > 0 && (
        <ul className="waiting-photos">
          {photos.map((photo, at) => (
            <li key={photo.key}><Small photo={photo} label={t.photoAt(at + 1)} /><Button size="small" aria-label={t.removePhoto(at + 1)} onClick={() => onChange(photos.filter(({ key }) => key !== photo.key))}>✕</Button></li>
          ))}
        </ul>
      )}
      <p className="hint">{t.photosHint}</p>
    </section>
  );
}

function Small({ photo, label }: { readonly photo: WaitingPhoto; readonly label: string }): ReactNode {
  return <img src={useAddressOf(photo.bytes)} alt={label} />;
}
