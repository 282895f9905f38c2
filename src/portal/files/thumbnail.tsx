import { FileOutlined, FilePdfOutlined, PictureOutlined, VideoCameraOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { bytesAt, kindOf, type ShownFile } from './bytes';
import { useAddressOf } from './shown';

const icons = { picture: <PictureOutlined />, pdf: <FilePdfOutlined />, video: <VideoCameraOutlined />, other: <FileOutlined /> } as const;

/** A small picture of a file, or the sign of its kind. Its name stands beside it. */
export function Thumbnail({ file }: { readonly file: ShownFile & { readonly thumbnailUrl?: string | null } }): ReactNode {
  const kind = kindOf(file);
  // The small copy of a new photo is made a moment after it has arrived.
  const address = kind === 'picture' ? file.thumbnailUrl ?? file.downloadUrl ?? null : null;
  const bytes = useQuery({ ...bytesAt(address ?? ''), enabled: address !== null });
  return <span className="thumbnail" aria-hidden="true">{bytes.data ? <Small bytes={bytes.data} /> : icons[kind]}</span>;
}

function Small({ bytes }: { readonly bytes: Blob }): ReactNode {
  return <img src={useAddressOf(bytes)} alt="" />;
}
