import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ExportButton } from '../exports/export-button';
import { FileButton } from '../files/file-button';
import { useAsk, useDeed } from '../graph/ask';
import { ConfirmUnitImportDocument, FormerImportsDocument, PreviewUnitImportDocument, type JudgedImportFragment } from '../graph/documents';
import { Card, Page } from '../look/page';
import { Asked } from '../look/states';
import { useWords } from '../words';
import { importWords } from './words';
import { FormerImports, WorkbookImport } from './workbook-import';

/** A workbook of units: uploaded, judged row by row, and written only when that is confirmed. */
export default function Import(): ReactNode {
  const t = useWords(importWords);
  const [judged, setJudged] = useState<JudgedImportFragment>();
  const preview = useDeed(PreviewUnitImportDocument, ({ previewUnitImport }) => setJudged(previewUnitImport));
  const confirm = useDeed(ConfirmUnitImportDocument, ({ confirmUnitImport }) => setJudged(confirmUnitImport));
  const former = useAsk(FormerImportsDocument, {});
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<Link to="/registry">{t.back}</Link>}>
      <Card title={t.first}>
        <p>{t.firstHint}</p>
        <p className="row"><FileButton file={{ name: t.templateFile, downloadUrl: '/units/template.xlsx' }} /><ExportButton kind="UNITS" label={t.exportNow} /></p>
      </Card>
      <WorkbookImport judged={judged} onForget={() => setJudged(undefined)} workbookFile={t.workbookFile} confirmTitle={t.confirmTitle}
        preview={{ ...preview, run: (fileId) => preview.mutate({ fileId }) }} confirm={{ ...confirm, run: (unitImportId, skipBad, close) => confirm.mutate({ unitImportId, skipBad }, { onSuccess: close }) }} />
      <Asked of={former}>{({ unitImports: { nodes } }) => <FormerImports imports={nodes} />}</Asked>
    </Page>
  );
}
