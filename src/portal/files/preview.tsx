import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../words';
import { bytesAt, kindOf, type ShownFile } from './bytes';
import { FileButton } from './file-button';
import { FileShown } from './shown';
import { fileWords } from './words';

/** One file shown in the page itself, with its name below. */
export function Preview({ file }: { readonly file: ShownFile }): ReactNode {
  const t = useWords(fileWords);
  const address = kindOf(file) === 'other' ? null : file.downloadUrl ?? null;
  const bytes = useQuery({ ...bytesAt(address ?? ''), enabled: address !== null });
  return (
    <figure className="preview">
      {bytes.data && <FileShown file={file} bytes={bytes.data} />}
      {bytes.error && <p className="note warning">{t.failed}</p>}
      {address === null && <p className="note info">{t.noPreview}</p>}
      <figcaption><FileButton file={file} /></figcaption>
    </figure>
  );
}
