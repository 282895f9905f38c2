import type { ReactNode } from 'react';
import { useFormat } from '../format';
import { Signatures } from '../look/paper';
import { useLanguage, useName, useWords } from '../words';
import type { Assessment, SheetRule, StandingMark } from './sheet';
import { sheetWords } from './words';

/** The score sheet on paper: every rule with its mark and reason, the signature lines, and what the signature stands for. */
export function SheetPaper({ assessment, rules, marks }: { readonly assessment: Assessment; readonly rules: readonly SheetRule[]; readonly marks: ReadonlyMap<string, StandingMark> }): ReactNode {
  const t = useWords(sheetWords);
  const english = useLanguage() === 'en';
  const nameOf = useName();
  const format = useFormat();
  const { round, unit, ownScoreSheet: sheet } = assessment;
  return (
    <div className="paper-only">
      <p>{t.paper((english && round?.titleEn) || round?.titleZh || '')} · {unit?.number}. {nameOf(unit)} · {sheet?.signedAt ? format.instant(sheet.signedAt) : t.unsigned}</p>
      <table className="table">
        <thead><tr><th scope="col">{t.code}</th><th scope="col">{t.what}</th><th scope="col" className="number">{t.maximum}</th><th scope="col" className="number">{t.given}</th><th scope="col">{t.why}</th></tr></thead>
        <tbody>
          {rules.map((rule) => {
            const mark = marks.get(rule.id);
            return (
              <tr key={rule.id}>
                <td>{rule.code}</td><td>{english && rule.titleEn ? rule.titleEn : rule.titleZh}</td><td className="number">{rule.maximum}</td>
                <td className="number">{mark ? (mark.notApplicable ? t.doesNotApply : mark.points) : '—'}</td><td lang="zh-CN">{mark?.reason}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Signatures lines={[t.examiner, t.leader]} />
      {sheet?.signature && <p><small>{t.hash}: {sheet.signature.sha256}</small></p>}
    </div>
  );
}
