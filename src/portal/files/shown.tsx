import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { kindOf, type ShownFile } from './bytes';
import './shown.css';

const PdfPages = lazy(() => import('./pdf'));

/** A picture, a video or the pages of a PDF, as large as there is room. Phones and old browsers have no PDF viewer of their own. */
export function FileShown({ file, bytes }: { readonly file: ShownFile; readonly bytes: Blob }): ReactNode {
  const kind = kindOf(file);
  const address = useAddressOf(bytes);
  if (kind === 'pdf') return <Suspense fallback={null}><PdfPages bytes={bytes} name={file.name} /></Suspense>;
  if (kind === 'picture') return <img className="shown" src={address} alt={file.name} />;
  return kind === 'video' ? <video className="shown" src={address} controls aria-label={file.name} /> : null;
}

/** An address in this page for some bytes, for as long as the component lives. */
export function useAddressOf(bytes: Blob): string {
  const address = useMemo(() => URL.createObjectURL(bytes), [bytes]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}
