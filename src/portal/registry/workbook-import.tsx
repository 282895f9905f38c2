/** A workbook of whatever kind: uploaded, judged row by row, and written only when that is confirmed. */
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { FileButton } from '../files/file-button';
import { Uploads, type Attached } from '../files/upload';
import { useFormat } from '../format';
import type { Refused } from '../graph/refusal';
import { SureButton } from '../look/confirm';
import { Card, Scroll, Tag } from '../look/page';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { importWords } from './words';

export interface Judged {
  readonly id: string; readonly state: 'PREVIEWED' | 'CONFIRMED'; readonly good: number; readonly bad: number; readonly unchanged: number; readonly columns: readonly string[];
  readonly badRows: readonly { readonly rowNumber: number; readonly reasons: readonly string[]; readonly cells: readonly string[] }[]; readonly errorWorkbookUrl?: string | null;
}
export interface Former extends Judged { readonly createdAt: string; readonly file?: { readonly name: string } | null; readonly createdBy?: { readonly name: string } | null }
interface Deed { readonly isPending: boolean; readonly error: Refused | null; readonly reset: () => void }

interface Props {
  readonly judged: Judged | undefined;
  readonly onForget: () => void;
  readonly preview: Deed & { readonly run: (fileId: string) => void };
  readonly confirm: Deed & { readonly run: (id: string, skipBad: boolean, close: () => void) => void };
  /** What the workbook with its reasons is called, and what confirming it asks. */
  readonly workbookFile: string;
  readonly confirmTitle: (count: number) => string;
}

export function WorkbookImport({ judged, onForget, preview, confirm, workbookFile, confirmTitle }: Props): ReactNode {
  const t = useWords(importWords);
  const [files, setFiles] = useState<readonly Attached[]>([]);
  const take = (now: readonly Attached[]): void => {
    setFiles(now);
    onForget();
    preview.reset();
    const file = now[now.length - 1];
    if (file && !files.some(({ id }) => id === file.id)) preview.run(file.id);
  };
  return (
    <>
      <Card title={t.second}>
        <Uploads purpose="IMPORT" files={files} onChange={take} accept=".xlsx,.csv" most={1} />
        {preview.isPending && <p role="status">{t.reading}</p>}
        <Remark error={preview.error} />
        {judged?.state === 'CONFIRMED' && <Button onClick={() => take([])}>{t.another}</Button>}
      </Card>
      {judged && <Outcome key={judged.id} judged={judged} confirm={confirm} workbookFile={workbookFile} confirmTitle={confirmTitle} />}
    </>
  );
}

function Outcome({ judged, confirm, workbookFile, confirmTitle }: Pick<Props, 'confirm' | 'workbookFile' | 'confirmTitle'> & { readonly judged: Judged }): ReactNode {
  const t = useWords(importWords);
  const { id, state, good, bad, unchanged, errorWorkbookUrl } = judged;
  return (
    <Card title={t.third}>
      <p className="sr-only" role="status">{t.counts(good, bad, unchanged)}</p>
      <dl className="figures">
        <div><dt>{t.good}</dt><dd>{good}</dd></div>
        <div><dt>{t.bad}</dt><dd className={bad > 0 ? 'wrong' : undefined}>{bad}</dd></div>
        <div><dt>{t.unchanged}</dt><dd>{unchanged}</dd></div>
      </dl>
      {bad > 0 && <BadRows judged={judged} />}
      {errorWorkbookUrl && <p><strong>{t.workbook}</strong> <FileButton file={{ name: workbookFile, downloadUrl: errorWorkbookUrl }} /></p>}
      {state === 'CONFIRMED' ? <p className="note good" role="status">{t.done(good, bad)}</p>
        : good === 0 ? <p className="note info">{t.nothing}</p>
          : <SureButton label={t.confirm(good)} title={confirmTitle(good)} hint={t.confirmHint(bad)} deed={confirm} button={{ type: 'primary' }} onSure={(close) => confirm.run(id, bad > 0, close)} />}
    </Card>
  );
}

function BadRows({ judged: { columns, badRows, bad } }: { readonly judged: Judged }): ReactNode {
  const t = useWords(importWords);
  return (
    <>
      <Scroll label={t.badTitle}>
        <table className="table cards">
          <caption>{t.badTitle}</caption>
          <thead><tr><th scope="col" className="number">{t.row}</th><th scope="col">{t.why}</th>{columns.map((column) => <th key={column} scope="col" lang="zh-CN">{column}</th>)}</tr></thead>
          <tbody>
            {badRows.map(({ rowNumber, reasons, cells }) => (
              <tr key={rowNumber}>
                <th scope="row" className="number" data-label={t.row}>{rowNumber}</th>
                <td data-label={t.why} className="wrong" lang="zh-CN">{reasons.join('；')}</td>
                {columns.map((column, at) => <td key={column} data-label={column} lang="zh-CN">{cells[at] ?? ''}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {badRows.length < bad && <p className="soft">{t.badMore(badRows.length)}</p>}
    </>
  );
}

/** What was imported before, written or not. */
export function FormerImports({ imports }: { readonly imports: readonly Former[] }): ReactNode {
  const t = useWords(importWords);
  const format = useFormat();
  if (imports.length === 0) return null;
  return (
    <Card title={t.former}>
      <ul className="links">
        {imports.map(({ id, file, state, good, bad, unchanged, createdAt, createdBy }) => (
          <li key={id}><div className="item"><span className="grow">{file?.name}<br /><span className="soft">{format.instant(createdAt)} · {createdBy?.name} · {t.counts(good, bad, unchanged)}</span></span>
            <Tag tone={state === 'CONFIRMED' ? 'good' : 'plain'}>{state === 'CONFIRMED' ? t.confirmed : t.previewed}</Tag></div></li>
        ))}
      </ul>
    </Card>
  );
}
