import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { FileButton } from '../files/file-button';
import { useAsk, useDeed } from '../graph/ask';
import { ConfirmDutyImportDocument, FormerDutyImportsDocument, PreviewDutyImportDocument, type JudgedDutyImportFragment } from '../graph/documents';
import { Card, Page } from '../look/page';
import { Asked } from '../look/states';
import { FormerImports, WorkbookImport } from '../registry/workbook-import';
import { useWords } from '../words';
import { dutyImportWords } from './words';

/** A roll-call that was kept on paper or in a workbook: judged row by row before a line is recorded. */
export default function DutyImport(): ReactNode {
  const t = useWords(dutyImportWords);
  const [judged, setJudged] = useState<JudgedDutyImportFragment>();
  const preview = useDeed(PreviewDutyImportDocument, ({ previewDutyImport }) => setJudged(previewDutyImport));
  const confirm = useDeed(ConfirmDutyImportDocument, ({ confirmDutyImport }) => setJudged(confirmDutyImport));
  const former = useAsk(FormerDutyImportsDocument, {});
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<Link to="/duty-days">{t.back}</Link>}>
      <Card title={t.first}><p>{t.firstHint}</p><p><FileButton file={{ name: t.templateFile, downloadUrl: '/duty/template.xlsx' }} /></p></Card>
      <WorkbookImport judged={judged} onForget={() => setJudged(undefined)} workbookFile={t.workbookFile} confirmTitle={t.confirmTitle}
        preview={{ ...preview, run: (fileId) => preview.mutate({ fileId }) }} confirm={{ ...confirm, run: (dutyImportId, skipBad, close) => confirm.mutate({ dutyImportId, skipBad }, { onSuccess: close }) }} />
      <Asked of={former}>{({ dutyImports: { nodes } }) => <FormerImports imports={nodes} />}</Asked>
    </Page>
  );
}
