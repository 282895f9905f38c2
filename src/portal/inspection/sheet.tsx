/**
 * The score sheet of one unit: rules at the left, the evidence in the middle, the mark at the right. From the first rule to the
 * last by the keyboard alone; each mark is on this device at once and at the server as soon as it answers.
 */
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { SheetDocument, type SheetQuery } from '../graph/documents';
import { Refused } from '../graph/refusal';
import { useFormat } from '../format';
import { Page, PrintButton } from '../look/page';
import { Asked, RefusedState } from '../look/states';
import { useKept } from '../offline/kept';
import { useWaiting } from '../offline/outbox';
import { WaitingNote } from '../offline/waiting';
import { useLanguage, useName, useWords } from '../words';
import { EvidenceOf } from './evidence';
import { MarkForm } from './mark-form';
import { markKey, type WaitingMark } from './marks';
import { SheetPaper } from './paper';
import { isFull } from './points';
import './sheet.css';
import { Signing } from './signing';
import { VisitSteps } from './visits';
import { sheetWords } from './words';

export type Assessment = NonNullable<SheetQuery['assessment']>;
export type SheetRule = NonNullable<NonNullable<Assessment['round']>['rules']['nodes'][number]['rule']>;
/** A mark as it stands: the server's, or what this device has in its place. */
export interface StandingMark { readonly points: string; readonly reason: string; readonly notApplicable: boolean; readonly waiting?: true; readonly refused?: string }

export default function Sheet(): ReactNode {
  const { id = '' } = useParams();
  const asked = useKept(SheetDocument, { id });
  return <Asked of={asked}>{({ assessment }) => (assessment ? <Open assessment={assessment} /> : <RefusedState error={new Refused('NOT_FOUND', '')} />)}</Asked>;
}

function useMarks({ id, ownScoreSheet }: Assessment): ReadonlyMap<string, StandingMark> {
  const waiting = useWaiting<WaitingMark>('mark');
  const marks = new Map<string, StandingMark>();
  for (const { rule, points, reason, notApplicable } of ownScoreSheet?.marks.nodes ?? []) if (rule) marks.set(rule.id, { points, reason, notApplicable });
  for (const { key, input, refused } of waiting) {
    if (key === markKey(id, input.ruleId)) marks.set(input.ruleId, { ...input, waiting: true, refused: refused?.message });
  }
  return marks;
}

function Open({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useWords(sheetWords);
  const nameOf = useName();
  const format = useFormat();
  const rules = (assessment.round?.rules.nodes ?? []).flatMap(({ rule }) => (rule ? [rule] : []));
  const marks = useMarks(assessment);
  const [chosen, choose] = useState<string>();
  const at = Math.max(0, rules.findIndex((rule) => rule.id === (chosen ?? rules.find(({ id }) => !marks.has(id))?.id)));
  const rule = rules[at];
  const signed = assessment.ownScoreSheet?.state === 'SIGNED';
  const writable = !signed && assessment.lockedAt === null && ['INSPECTION', 'REVIEW'].includes(assessment.round?.phase ?? '');
  const reopened = assessment.ownScoreSheet?.signatures.nodes.find(({ supersededAt }) => supersededAt)?.supersededReason;
  const go = (to: number): void => { const target = rules[to]; if (target) choose(target.id); };
  return (
    <Page width="wide" title={t.title(nameOf(assessment.unit))} actions={<><Link className="no-print" to="/visits">{t.back}</Link><Link className="no-print" to={`/visits/${assessment.id}/ledger`}>{t.ledger}</Link><PrintButton /></>}>
      <WaitingNote />
      {assessment.visit && <div className="no-print"><VisitSteps visit={assessment.visit} open={assessment.round?.phase === 'INSPECTION'} /></div>}
      {reopened && !signed && <p className="note warning no-print">{t.reopened(reopened)}</p>}
      {signed ? <p className="note good">{t.signedAt(format.instant(assessment.ownScoreSheet!.signedAt!))}</p> : !writable && <p className="note info">{t.notNow}</p>}
      {rule && (
        <div className="sheet no-print">
          <Rules rules={rules} marks={marks} at={at} onGo={go} />
          <div className="sheet-evidence">
            <RuleText rule={rule} at={at} all={rules.length} />
            {assessment.archive && <EvidenceOf key={rule.id} archiveId={assessment.archive.id} ruleId={rule.id} />}
          </div>
          <div className="sheet-mark">
            <MarkForm key={rule.id} assessmentId={assessment.id} rule={rule} mark={marks.get(rule.id)} writable={writable} at={at} all={rules.length} onGo={go} />
            {writable && <Signing sheetId={assessment.ownScoreSheet?.id} rules={rules} marks={marks} onGo={go} />}
          </div>
        </div>
      )}
      <SheetPaper assessment={assessment} rules={rules} marks={marks} />
    </Page>
  );
}

function Rules({ rules, marks, at, onGo }: { readonly rules: readonly SheetRule[]; readonly marks: ReadonlyMap<string, StandingMark>; readonly at: number; readonly onGo: (to: number) => void }): ReactNode {
  const t = useWords(sheetWords);
  const english = useLanguage() === 'en';
  return (
    <nav className="sheet-rules" aria-label={t.rules}>
      <p className="soft" role="status">{t.progress(rules.filter(({ id }) => marks.has(id)).length, rules.length)}</p>
      <ol>
        {rules.map((rule, index) => {
          const mark = marks.get(rule.id);
          return (
            <li key={rule.id}>
              {rules[index - 1]?.sectionZh !== rule.sectionZh && <h2 lang="zh-CN">{rule.sectionZh}</h2>}
              <button type="button" className="rule-line" aria-current={index === at ? 'true' : undefined} onClick={() => onGo(index)}>
                <span className="soft">{rule.code}</span>
                <span className="grow">{english && rule.titleEn ? rule.titleEn : rule.titleZh}</span>
                <MarkShown mark={mark} maximum={rule.maximum} />
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function MarkShown({ mark, maximum }: { readonly mark: StandingMark | undefined; readonly maximum: string }): ReactNode {
  const t = useWords(sheetWords);
  if (!mark) return <span className="soft">—</span>;
  const shown = mark.notApplicable ? '／' : mark.points;
  return <strong className={mark.refused ? 'wrong' : mark.notApplicable || !isFull(mark.points, maximum) ? 'less' : ''}>{shown}{mark.waiting && <span title={t.waitingHere} aria-label={t.waitingHere}> ●</span>}</strong>;
}

function RuleText({ rule, at, all }: { readonly rule: SheetRule; readonly at: number; readonly all: number }): ReactNode {
  const t = useWords(sheetWords);
  const english = useLanguage() === 'en';
  return (
    <section className="card">
      <p className="soft">{t.rule(rule.code, at + 1, all)} · {rule.sectionZh}</p>
      <h2>{english && rule.titleEn ? rule.titleEn : rule.titleZh}</h2>
      <p lang="zh-CN">{rule.requirementZh}</p>
    </section>
  );
}
