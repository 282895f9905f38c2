/** The pages of a PDF as pictures: phones and old browsers have no viewer of their own. */
import { Button } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
import { useWords } from '../words';
import { fileWords } from './words';

GlobalWorkerOptions.workerSrc = workerAddress;
const step = 5;

export default function PdfPages({ bytes, name }: { readonly bytes: Blob; readonly name: string }): ReactNode {
  const t = useWords(fileWords);
  const [opened, setOpened] = useState<PDFDocumentProxy | 'failed'>();
  const [shown, setShown] = useState(step);
  useEffect(() => {
    let gone = false;
    const loading = bytes.arrayBuffer().then((data) => getDocument({ data, isEvalSupported: false }));
    loading.then((task) => task.promise).then((pdf) => { if (!gone) setOpened(pdf); }, () => { if (!gone) setOpened('failed'); });
    return () => { gone = true; void loading.then((task) => task.destroy()); };
  }, [bytes]);
  if (opened === undefined) return null;
  if (opened === 'failed') return <p className="note warning">{t.failed}</p>;
  const pages = Math.min(shown, opened.numPages);
  return (
    <div>
      {Array.from({ length: pages }, (_, at) => <PdfPage key={at} pdf={opened} number={at + 1} label={`${name} ${at + 1}/${opened.numPages}`} />)}
      <p className="row soft">{t.pages(opened.numPages)}
        {pages < opened.numPages && <Button size="small" onClick={() => setShown(shown + step)}>{t.morePages(Math.min(step, opened.numPages - pages))}</Button>}</p>
    </div>
  );
}

function PdfPage({ pdf, number, label }: { readonly pdf: PDFDocumentProxy; readonly number: number; readonly label: string }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stop = (): void => undefined;
    void pdf.getPage(number).then((page) => {
      const target = canvas.current;
      const context = target?.getContext('2d');
      if (!target || !context) return;
      // Twice the width of a page on a laptop: sharp when it is enlarged, and a few megabytes at most.
      const viewport = page.getViewport({ scale: 1_400 / page.getViewport({ scale: 1 }).width });
      Object.assign(target, { width: viewport.width, height: viewport.height });
      const task = page.render({ canvasContext: context, viewport });
      stop = () => task.cancel();
      task.promise.catch(() => undefined);
    }, () => undefined);
    return () => stop();
  }, [pdf, number]);
  return <canvas className="pdf-page" ref={canvas} role="img" aria-label={label} />;
}
