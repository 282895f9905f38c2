import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useAsk } from '../graph/ask';
import { EvidenceVersionsDocument, type EvidenceVersionsQuery, type EvidenceVersionsQueryVariables, type PieceFragment } from '../graph/documents';
import { useFormat } from '../format';
import { Tag } from '../look/page';
import { Asked } from '../look/states';
import { useLanguage, useWords } from '../words';
import { evidenceDeedNames, evidenceWords, fieldNames } from './words';

/** Everything that a piece has been, the latest first. */
export function VersionsButton({ piece: { id, title } }: { readonly piece: PieceFragment }): ReactNode {
  const t = useWords(evidenceWords);
  return <VersionsDialog label={t.versions} spoken={t.of(t.versions, title || t.untitled)} title={t.versionsOf(title || t.untitled)} filter={{ evidenceId: id }} />;
}

/** What was taken out of an archive, as it was when it went. */
export function RemovedButton({ archiveId }: { readonly archiveId: string }): ReactNode {
  const t = useWords(evidenceWords);
  return <VersionsDialog label={t.removed} spoken={t.removed} title={t.removed} filter={{ archiveId, deed: ['REMOVED'] }} />;
}

type Filter = EvidenceVersionsQueryVariables['filter'];

function VersionsDialog({ label, spoken, title, filter }: { readonly label: string; readonly spoken: string; readonly title: string; readonly filter: Filter }): ReactNode {
  const [open, setOpen] = useState(false);
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <>
      <Button className="no-print" aria-label={spoken} onClick={() => setOpen(true)}>{label}</Button>
      <Modal open={open} title={title} footer={null} width="min(48rem, 96vw)" destroyOnHidden onCancel={() => setOpen(false)}>
        {pages.map((after, at) => <Versions key={after ?? ''} filter={filter} after={after} onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined} />)}
      </Modal>
    </>
  );
}

type Version = EvidenceVersionsQuery['evidenceVersions']['nodes'][number];

function Versions({ filter, after, onMore }: { readonly filter: Filter; readonly after: string | undefined; readonly onMore: ((after: string) => void) | undefined }): ReactNode {
  const t = useWords(evidenceWords);
  const asked = useAsk(EvidenceVersionsDocument, { filter, after });
  return (
    <Asked of={asked}>
      {({ evidenceVersions: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && <p className="soft">{t.noneRemoved}</p>}
          <ol className="versions">{nodes.map((version) => <OneVersion key={version.id} version={version} />)}</ol>
          {onMore && pageInfo.hasNextPage && <Button onClick={() => onMore(pageInfo.endCursor!)}>{t.showMore}</Button>}
        </>
      )}
    </Asked>
  );
}

function OneVersion({ version }: { readonly version: Version }): ReactNode {
  const t = useWords(evidenceWords);
  const [deeds, fields, format] = [useWords(evidenceDeedNames), useWords(fieldNames), useFormat()];
  const english = useLanguage() === 'en';
  const { aboutFrom, aboutTo, documentNumber, links, files, changed, returnReason, rule } = version;
  return (
    <li>
      <p className="row"><strong>{t.version(version.version)}</strong><Tag>{deeds[version.deed]}</Tag><span className="soft">{t.madeBy(version.madeBy?.name ?? t.someone, format.instant(version.madeAt))}</span></p>
      {rule && version.deed === 'REMOVED' && <p className="soft">{rule.code} {english ? rule.titleEn || rule.titleZh : rule.titleZh}</p>}
      {changed.length > 0 && <p className="soft">{t.changedFields(changed.map((field) => fields[field] ?? field).join('、'))}</p>}
      {returnReason && <p>{t.returned(returnReason)}</p>}
      <p lang="zh-CN">{[version.title || t.untitled, aboutFrom && t.days(format.day(aboutFrom), format.day(aboutTo ?? aboutFrom)), documentNumber && t.numbered(documentNumber)].filter(Boolean).join(' · ')}</p>
      {[version.note, version.text, ...links].filter(Boolean).map((written) => <p key={written} className="written" lang="zh-CN">{written}</p>)}
      {files.length > 0 && <p className="soft upload-name">{files.map(({ name }) => name).join('、')}</p>}
    </li>
  );
}
