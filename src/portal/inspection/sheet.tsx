/**
 * The score sheet of one unit: rules at the left, the evidence in the middle, the mark at the right. From the first rule to the
 * last by the keyboard alone; each mark is on this device at once and at the server as soon as it answers.
 */
import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useDeed } from '../graph/ask';
import { SheetDocument, SignScoreSheetDocument, type SheetQuery } from '../graph/documents';
import { Refused } from '../graph/refusal';
import { useFormat } from '../format';
import { Page } from '../look/page';
import { Asked, RefusedState, Remark } from '../look/states';
import { useKept } from '../offline/kept';
import { useWaiting } from '../offline/outbox';
import { useOnline, WaitingNote } from '../offline/waiting';
import { useLanguage, useName, useWords } from '../words';
import { EvidenceOf } from './evidence';
import { MarkForm } from './mark-form';
import { markKey, type WaitingMark } from './marks';
import { isFull } from './points';
import './sheet.css';
import { sheetWords } from './words';

type Assessment = NonNullable<SheetQuery['assessment']>;
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
  const go = (to: number): void => { const target = rules[to]; if (target) choose(target.id); };
  return (
    <Page width="wide" title={t.title(nameOf(assessment.unit))} actions={<Link to="/visits">{t.back}</Link>}>
      <WaitingNote />
      {signed ? <p className="note good">{t.signedAt(format.instant(assessment.ownScoreSheet!.signedAt!))}</p> : !writable && <p className="note info">{t.notNow}</p>}
      {rule && (
        <div className="sheet">
          <Rules rules={rules} marks={marks} at={at} onGo={go} />
          <div className="sheet-evidence">
            <RuleText rule={rule} at={at} all={rules.length} />
            {assessment.archive && <EvidenceOf key={rule.id} archiveId={assessment.archive.id} ruleId={rule.id} />}
          </div>
          <div className="sheet-mark">
            <MarkForm key={rule.id} assessmentId={assessment.id} rule={rule} mark={marks.get(rule.id)} writable={writable} at={at} all={rules.length} onGo={go} />
            {writable && <Signing assessment={assessment} done={rules.filter(({ id }) => marks.has(id)).length} all={rules.length} unsent={[...marks.values()].some((mark) => mark.waiting)} />}
          </div>
        </div>
      )}
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

function Signing({ assessment, done, all, unsent }: { readonly assessment: Assessment; readonly done: number; readonly all: number; readonly unsent: boolean }): ReactNode {
  const t = useWords(sheetWords);
  const online = useOnline();
  const [asking, setAsking] = useState(false);
  const sign = useDeed(SignScoreSheetDocument);
  const sheetId = assessment.ownScoreSheet?.id;
  if (done < all || !sheetId) return null;
  return (
    <div className="card">
      {unsent && <p className="note info">{t.unsent}</p>}
      <Button type="primary" block disabled={unsent || !online} onClick={() => setAsking(true)}>{t.sign}</Button>
      <Modal open={asking} title={t.signTitle} okText={t.signYes} cancelText={t.signNo} confirmLoading={sign.isPending} onCancel={() => setAsking(false)}
        onOk={() => sign.mutate({ scoreSheetId: sheetId }, { onSuccess: () => setAsking(false) })}>
        <p>{t.signHint}</p><Remark error={sign.error} />
      </Modal>
    </div>
  );
}
