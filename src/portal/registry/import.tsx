import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ExportButton } from '../exports/export-button';
import { FileButton } from '../files/file-button';
import { Uploads, type Attached } from '../files/upload';
import { useAsk, useDeed } from '../graph/ask';
import { ConfirmUnitImportDocument, FormerImportsDocument, PreviewUnitImportDocument, type JudgedImportFragment } from '../graph/documents';
import { useFormat } from '../format';
import { SureButton } from '../look/confirm';
import { Card, Page, Scroll, Tag } from '../look/page';
import { Asked, Remark } from '../look/states';
import { useWords } from '../words';
import { importWords } from './words';

/** A workbook of units: uploaded, judged row by row, and written only when that is confirmed. */
export default function Import(): ReactNode {
  const t = useWords(importWords);
  const [judged, setJudged] = useState<JudgedImportFragment>();
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<Link to="/registry">{t.back}</Link>}>
      <Card title={t.first}>
        <p>{t.firstHint}</p>
        <p className="row"><FileButton file={{ name: t.templateFile, downloadUrl: '/units/template.xlsx' }} /><ExportButton kind="UNITS" label={t.exportNow} /></p>
      </Card>
      <Upload judged={judged} onJudged={setJudged} />
      {judged && <Outcome key={judged.id} judged={judged} onConfirmed={setJudged} />}
      <Former />
    </Page>
  );
}

function Upload({ judged, onJudged }: { readonly judged: JudgedImportFragment | undefined; readonly onJudged: (judged: JudgedImportFragment | undefined) => void }): ReactNode {
  const t = useWords(importWords);
  const [files, setFiles] = useState<readonly Attached[]>([]);
  const preview = useDeed(PreviewUnitImportDocument, ({ previewUnitImport }) => onJudged(previewUnitImport));
  const take = (now: readonly Attached[]): void => {
    setFiles(now);
    onJudged(undefined);
    preview.reset();
    const file = now[now.length - 1];
    if (file && !files.some(({ id }) => id === file.id)) preview.mutate({ fileId: file.id });
  };
  return (
    <Card title={t.second}>
      <Uploads purpose="IMPORT" files={files} onChange={take} accept=".xlsx,.csv" most={1} />
      {preview.isPending && <p role="status">{t.reading}</p>}
      <Remark error={preview.error} />
      {judged?.state === 'CONFIRMED' && <Button onClick={() => take([])}>{t.another}</Button>}
    </Card>
  );
}

function Outcome({ judged, onConfirmed }: { readonly judged: JudgedImportFragment; readonly onConfirmed: (judged: JudgedImportFragment) => void }): ReactNode {
  const t = useWords(importWords);
  const confirm = useDeed(ConfirmUnitImportDocument, ({ confirmUnitImport }) => onConfirmed(confirmUnitImport));
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
      {errorWorkbookUrl && <p><strong>{t.workbook}</strong> <FileButton file={{ name: t.workbookFile, downloadUrl: errorWorkbookUrl }} /></p>}
      {state === 'CONFIRMED' ? <p className="note good" role="status">{t.done(good, bad)}</p>
        : good === 0 ? <p className="note info">{t.nothing}</p>
          : <SureButton label={t.confirm(good)} title={t.confirmTitle(good)} hint={t.confirmHint(bad)} deed={confirm} button={{ type: 'primary' }}
              onSure={(close) => confirm.mutate({ unitImportId: id, skipBad: bad > 0 }, { onSuccess: close })} />}
    </Card>
  );
}

function BadRows({ judged: { columns, badRows, bad } }: { readonly judged: JudgedImportFragment }): ReactNode {
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

function Former(): ReactNode {
  const t = useWords(importWords);
  const format = useFormat();
  const asked = useAsk(FormerImportsDocument, {});
  return (
    <Asked of={asked}>
      {({ unitImports: { nodes } }) => nodes.length > 0 && (
        <Card title={t.former}>
          <ul className="links">
            {nodes.map(({ id, file, state, good, bad, unchanged, createdAt, createdBy }) => (
              <li key={id}><div className="item"><span className="grow">{file?.name}<br /><span className="soft">{format.instant(createdAt)} · {createdBy?.name} · {t.counts(good, bad, unchanged)}</span></span>
                <Tag tone={state === 'CONFIRMED' ? 'good' : 'plain'}>{state === 'CONFIRMED' ? t.confirmed : t.previewed}</Tag></div></li>
            ))}
          </ul>
        </Card>
      )}
    </Asked>
  );
}
