/** The examiners' sheets of one unit: who has signed, and all marks side by side. */
import type { ReactNode } from 'react';
import { useFormat } from '../format';
import { useDeed } from '../graph/ask';
import { ReopenScoreSheetDocument } from '../graph/documents';
import { ReasonButton } from '../look/confirm';
import { Scroll, Tag } from '../look/page';
import { Signatures } from '../look/paper';
import { useLanguage, useWords } from '../words';
import type { TeamAssessment } from './unit';
import { unitWords } from './words';

type Sheet = TeamAssessment['scoreSheets']['nodes'][number];

export function Sheets({ assessment, writable }: { readonly assessment: TeamAssessment; readonly writable: boolean }): ReactNode {
  const t = useWords(unitWords);
  const { scoreSheets: { nodes }, round } = assessment;
  if (nodes.length === 0) return <p className="soft">{t.noSheets}</p>;
  return (
    <table className="table cards">
      <thead><tr><th scope="col">{t.examiner}</th><th scope="col">{t.state}</th></tr></thead>
      <tbody>{nodes.map((sheet) => <Line key={sheet.id} sheet={sheet} all={round?.rules.nodes.length ?? 0} writable={writable} />)}</tbody>
    </table>
  );
}

function Line({ sheet, all, writable }: { readonly sheet: Sheet; readonly all: number; readonly writable: boolean }): ReactNode {
  const t = useWords(unitWords);
  const format = useFormat();
  const reopen = useDeed(ReopenScoreSheetDocument);
  const name = sheet.examiner?.name ?? '';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t.state}>
        <div className="row">
          {sheet.signedAt ? <Tag tone="good">{t.signedAt(format.instant(sheet.signedAt))}</Tag> : <Tag tone="warning">{t.marked(sheet.marks.nodes.length, all)}</Tag>}
          {sheet.signatures.nodes.map(({ id, supersededReason }) => supersededReason && <span key={id} className="soft" lang="zh-CN">{t.wasReopened(supersededReason)}</span>)}
          {writable && sheet.state === 'SIGNED' && (
            <ReasonButton label={t.reopen} title={t.reopenTitle(name)} hint={t.reopenHint} deed={reopen} button={{ size: 'small' }}
              onSure={(reason, close) => reopen.mutate({ scoreSheetId: sheet.id, reason }, { onSuccess: close })} />
          )}
        </div>
      </td>
    </tr>
  );
}

/** Every rule with the marks of all examiners and what was ruled; closed on the screen, whole on paper. */
export function AllMarks({ assessment }: { readonly assessment: TeamAssessment }): ReactNode {
  const t = useWords(unitWords);
  const sheets = assessment.scoreSheets.nodes;
  if (sheets.length === 0) return null;
  return (
    <section className="card">
      <details className="no-print"><summary><strong>{t.all}</strong></summary><Scroll label={t.all}><MarksTable assessment={assessment} /></Scroll></details>
      <div className="paper-only"><h2>{t.all}</h2><MarksTable assessment={assessment} /><Signatures lines={[...sheets.map(({ examiner }) => t.signExaminer(examiner?.name ?? '')), t.signLeader]} /></div>
    </section>
  );
}

function MarksTable({ assessment }: { readonly assessment: TeamAssessment }): ReactNode {
  const t = useWords(unitWords);
  const english = useLanguage() === 'en';
  const sheets = assessment.scoreSheets.nodes;
  return (
    <table className="table">
      <thead><tr><th scope="col">{t.rule}</th><th scope="col" className="number">{t.maximum}</th>{sheets.map(({ id, examiner }) => <th scope="col" key={id} className="number">{examiner?.name}</th>)}<th scope="col" className="number">{t.ruling}</th></tr></thead>
      <tbody>
        {(assessment.round?.rules.nodes ?? []).map(({ rule }) => {
          const settlement = assessment.settlements.nodes.find((one) => one.rule?.id === rule?.id);
          return rule && (
            <tr key={rule.id}>
              <th scope="row">{rule.code} {english && rule.titleEn ? rule.titleEn : rule.titleZh}</th>
              <td className="number">{rule.maximum}</td>
              {sheets.map(({ id, marks }) => {
                const mark = marks.nodes.find((one) => one.rule?.id === rule.id);
                return <td key={id} className="number">{mark ? (mark.notApplicable ? t.notApplicable : mark.points) : '—'}</td>;
              })}
              <td className="number">{settlement ? (settlement.notApplicable ? t.notApplicable : settlement.points) : ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
