/** Files in the page: pictures, PDF pages and videos are shown, anything else is opened. The bytes are fetched in the name of who looks. */
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { send } from '../graph/ask';
import { useFormat } from '../format';
import { useWords } from '../words';
import './preview.css';
import { fileWords } from './words';

const PdfPages = lazy(() => import('./pdf'));

export interface ShownFile { readonly id: string; readonly name: string; readonly mediaType?: string | null; readonly byteLength?: number | null; readonly downloadUrl?: string | null }

/** The bytes at an address, or `failed`; undefined while they are on their way. */
export function useBytes(address: string | null | undefined): Blob | 'failed' | undefined {
  const [found, setFound] = useState<{ address: string; bytes: Blob | 'failed' }>();
  useEffect(() => {
    if (!address) return undefined;
    const stop = new AbortController();
    send(address, { signal: stop.signal })
      .then(async (response): Promise<Blob | 'failed'> => (response.ok ? response.blob() : 'failed'))
      .catch((): 'failed' => 'failed')
      .then((bytes) => { if (!stop.signal.aborted) setFound({ address, bytes }); }, () => undefined);
    return () => stop.abort();
  }, [address]);
  return found !== undefined && found.address === address ? found.bytes : undefined;
}

/** An address in this page for some bytes, for as long as the component lives. */
export function useAddressOf(bytes: Blob | 'failed' | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!(bytes instanceof Blob)) { setAddress(undefined); return undefined; }
    const made = URL.createObjectURL(bytes);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
}

/** One file as large as the page is wide, under its name. */
export function Preview({ file }: { readonly file: ShownFile }): ReactNode {
  const t = useWords(fileWords);
  const format = useFormat();
  const kind = file.mediaType ?? '';
  const shown = /^image\/(jpeg|png|webp)$|^application\/pdf$|^video\/mp4$/.test(kind);
  const bytes = useBytes(shown ? file.downloadUrl : undefined);
  const address = useAddressOf(bytes);
  return (
    <figure className="preview">
      {kind.startsWith('image/') && address && <img src={address} alt={file.name} />}
      {kind.startsWith('video/') && address && <video src={address} controls aria-label={file.name} />}
      {kind === 'application/pdf' && bytes instanceof Blob && <Suspense fallback={null}><PdfPages bytes={bytes} name={file.name} /></Suspense>}
      {bytes === 'failed' && <p className="note warning">{t.failed}</p>}
      {!shown && <p className="note info">{t.noPreview}</p>}
      <figcaption className="row">
        <span className="grow" lang="zh-CN">{file.name}</span>
        {typeof file.byteLength === 'number' && <span className="soft nowrap">{format.size(file.byteLength)}</span>}
        {file.downloadUrl && <OpenButton file={file} />}
      </figcaption>
    </figure>
  );
}

/** Saves a file under its own name. */
function OpenButton({ file }: { readonly file: ShownFile }): ReactNode {
  const t = useWords(fileWords);
  const [busy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    try {
      const response = await send(file.downloadUrl!);
      const address = URL.createObjectURL(await response.blob());
      const link = Object.assign(document.createElement('a'), { href: address, download: file.name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } finally {
      setBusy(false);
    }
  };
  return <Button size="small" loading={busy} onClick={() => void open()}>{t.open}</Button>;
}
