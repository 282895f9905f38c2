import type { ReactNode } from 'react';
import { useAsk } from '../graph/ask';
import { EvidenceToMarkDocument } from '../graph/documents';
import { Preview } from '../files/preview';
import { useFormat } from '../format';
import { Asked } from '../look/states';
import { useOnline } from '../offline/waiting';
import { useWords } from '../words';
import { sheetWords } from './words';

/** What the unit has handed in for one rule: when it happened, when it arrived, and the files themselves. */
export function EvidenceOf({ archiveId, ruleId }: { readonly archiveId: string; readonly ruleId: string }): ReactNode {
  const t = useWords(sheetWords);
  const format = useFormat();
  const online = useOnline();
  const asked = useAsk(EvidenceToMarkDocument, { archiveId, ruleId });
  if (!online && asked.data === undefined) return <p className="note info">{t.offlineEvidence}</p>;
  return (
    <section aria-label={t.evidence} className="stack">
      <h3>{t.evidence}</h3>
      <Asked of={asked}>
        {({ evidence: { nodes } }) => (nodes.length === 0 ? <p className="state">{t.noEvidence}</p> : nodes.map((piece) => (
          <article className="card" key={piece.id} lang="zh-CN">
            <h3>{piece.title}</h3>
            <p className="soft">{piece.aboutFrom && t.about(format.day(piece.aboutFrom), format.day(piece.aboutTo ?? piece.aboutFrom))} · {t.uploaded(format.instant(piece.createdAt))}</p>
            {piece.note && <p>{piece.note}</p>}
            {piece.files.nodes.map(({ id, file }) => file && <Preview key={id} file={file} />)}
          </article>
        )))}
      </Asked>
    </section>
  );
}
