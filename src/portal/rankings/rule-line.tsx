import { useState, type ReactNode } from 'react';
import { useAsk } from '../graph/ask';
import { RuleExplainedDocument } from '../graph/documents';
import { useFormat } from '../format';
import { FileButton } from '../files/file-button';
import { Tag } from '../look/page';
import { Asked } from '../look/states';
import { useLanguage, useWords } from '../words';
import { ObjectionAt } from '../objections/at';
import type { Detail } from './standing';
import { rankingWords } from './words';

type Rule = Detail['rules'][number];

/** One rule with what it brought and why; it opens down to the marks, the evidence and the files. */
export function RuleLine({ standingId, rule: { code, rule, applies, maximum, pointsDisplay, lostDisplay, marks, ruling } }: { readonly standingId: string; readonly rule: Rule }): ReactNode {
  const t = useWords(rankingWords);
  const english = useLanguage() === 'en';
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const reasons = [...new Set(marks.map(({ reason }) => reason).filter((reason) => reason !== ''))];
  const loses = applies && lostDisplay !== '0.00';
  return (
    <details className="rule keep" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="grow"><span className="rule-title">{code} {english ? rule?.titleEn || rule?.titleZh : rule?.titleZh}</span>
          {loses && <><br /><span className="soft">{reasons.join('；') || t.noReason}</span></>}</span>
        <span className="soft">{applies ? t.of(pointsDisplay, maximum) : ''}</span>
        <Tag tone={!applies ? 'plain' : loses ? 'bad' : 'good'}>{!applies ? t.doesNotApply : loses ? t.minus(lostDisplay) : t.full}</Tag>
      </summary>
      {open && (
        <>
          <Depth standingId={standingId} code={code} />
          <p className="rule-body">{ruling && <span>{t.ruled(ruling.points ?? '—')}，{ruling.reason} <span className="soft">{format.instant(ruling.ruledAt)}</span> </span>}
            {rule && applies && <ObjectionAt subject="MARK" ruleId={rule.id} about={`${code} ${english ? rule.titleEn || rule.titleZh : rule.titleZh}`} />}</p>
        </>
      )}
    </details>
  );
}

function Depth({ standingId, code }: { readonly standingId: string; readonly code: string }): ReactNode {
  const t = useWords(rankingWords);
  const format = useFormat();
  // One question for all rules: who opens one opens others.
  const asked = useAsk(RuleExplainedDocument, { id: standingId });
  return (
    <div className="rule-body">
      <Asked of={asked}>
        {({ node }) => {
          const found = node && 'explanation' in node ? node.explanation?.detail.rules.find((one) => one.code === code) : undefined;
          if (!found) return null;
          return (
            <>
              <div><strong>{t.marks}</strong>
                <ul>
                  {found.marks.map(({ id, points, reason, scoreSheet }, at) => (
                    <li key={id}>{t.mark(at + 1, points)}{reason && `，${reason}`}{scoreSheet?.signedAt && <span className="soft">（{t.signed(format.instant(scoreSheet.signedAt))}）</span>}</li>
                  ))}
                  {found.settlement && <li>{t.settlement(found.settlement.points ?? '—')}，{found.settlement.reason}</li>}
                </ul>
              </div>
              <div><strong>{t.evidence}</strong>
                {found.evidence.length === 0 ? <p className="soft">{t.noEvidence}</p> : (
                  <ul>{found.evidence.map(({ id, title, note, aboutFrom, aboutTo, files }) => (
                    <li key={id}>{title} <span className="soft">{[aboutFrom && t.period(format.day(aboutFrom), format.day(aboutTo ?? aboutFrom)), note].filter(Boolean).join(' · ')}</span>
                      <ul className="files">{files.nodes.map(({ id: fileId, file }) => file && <li key={fileId}><FileButton file={file} /></li>)}</ul></li>
                  ))}</ul>
                )}
              </div>
            </>
          );
        }}
      </Asked>
    </div>
  );
}
