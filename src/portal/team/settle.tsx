/** What is the leader's to settle: a rule with its marks side by side, and the ruling on it. */
import { Button, Checkbox, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../format';
import { useDeed } from '../graph/ask';
import { ReviseSettlementDocument, SettleRulesDocument, WithdrawSettlementDocument } from '../graph/documents';
import { readPoints } from '../inspection/points';
import { sheetWords } from '../inspection/words';
import { ReasonButton } from '../look/confirm';
import { Field } from '../look/field';
import { Tag } from '../look/page';
import { Remark } from '../look/states';
import { useLanguage, useWords } from '../words';
import type { TeamAssessment } from './unit';
import { unitWords } from './words';

type Difference = TeamAssessment['closing']['differences'][number];
type Rule = NonNullable<Difference['rule']>;
type Settlement = TeamAssessment['settlements']['nodes'][number];

interface Props { readonly assessment: TeamAssessment; readonly difference: Difference; readonly writable: boolean }

export function DifferenceShown({ assessment, difference, writable }: Props): ReactNode {
  const t = useWords(unitWords);
  const english = useLanguage() === 'en';
  const { rule, tooFar, saidNotApplicable } = difference;
  if (!rule) return null;
  const settlement = assessment.settlements.nodes.find((one) => one.rule?.id === rule.id);
  const name = `${rule.code} ${english && rule.titleEn ? rule.titleEn : rule.titleZh}`;
  return (
    <section className="difference keep" aria-label={name}>
      <h3>{name}</h3>
      <p className="row">{tooFar && <Tag tone="bad">{t.tooFar}</Tag>}{saidNotApplicable && <Tag tone="warning">{t.said}</Tag>}</p>
      <Marks assessment={assessment} rule={rule} />
      {settlement ? <Settled settlement={settlement} difference={difference} rule={rule} writable={writable} /> : writable && <SettleForm assessmentId={assessment.id} rule={rule} difference={difference} />}
    </section>
  );
}

function Marks({ assessment, rule }: { readonly assessment: TeamAssessment; readonly rule: Rule }): ReactNode {
  const t = useWords(unitWords);
  return (
    <ul className="marks">
      {assessment.scoreSheets.nodes.map(({ id, examiner, marks }) => {
        const mark = marks.nodes.find((one) => one.rule?.id === rule.id);
        return mark && <li key={id}><span>{examiner?.name}</span> <strong>{mark.notApplicable ? t.notApplicable : mark.points}</strong> <span className="soft" lang="zh-CN">{mark.reason}</span></li>;
      })}
    </ul>
  );
}

interface Ruling { readonly points?: string; readonly notApplicable: boolean; readonly reason: string }

/** What is being ruled, and whether it is whole. */
function useRuling(rule: Rule, before?: Settlement): { readonly ruling: Ruling | undefined; readonly fields: (difference: Difference, tried: boolean) => ReactNode } {
  const t = useWords(unitWords);
  const s = useWords(sheetWords);
  const [points, setPoints] = useState(before?.points ?? '');
  const [notApplicable, setNotApplicable] = useState(before?.notApplicable ?? false);
  const [reason, setReason] = useState(before?.reason ?? '');
  const read = readPoints(points, rule.maximum);
  const whole = reason.trim() !== '' && (notApplicable || 'points' in read);
  return {
    ruling: whole ? { ...(notApplicable || !('points' in read) ? {} : { points: read.points }), notApplicable, reason: reason.trim() } : undefined,
    fields: ({ saidNotApplicable }, tried) => (
      <>
        {saidNotApplicable && <Checkbox checked={notApplicable} onChange={({ target }) => setNotApplicable(target.checked)}>{t.confirmOut}</Checkbox>}
        <Field label={t.points(rule.maximum)} error={tried && !notApplicable && 'wrong' in read ? s[read.wrong] : undefined}>
          {(wiring) => <Input {...wiring} className="ruled" inputMode="decimal" autoComplete="off" disabled={notApplicable} value={notApplicable ? '' : points} onChange={({ target }) => setPoints(target.value)} />}
        </Field>
        <Field label={t.why} error={tried && reason.trim() === '' ? t.needsReason : undefined}>
          {(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}
        </Field>
      </>
    ),
  };
}

function SettleForm({ assessmentId, rule, difference }: { readonly assessmentId: string; readonly rule: Rule; readonly difference: Difference }): ReactNode {
  const t = useWords(unitWords);
  const [tried, setTried] = useState(false);
  const { ruling, fields } = useRuling(rule);
  const settle = useDeed(SettleRulesDocument);
  return (
    <form className="stack no-print" onSubmit={(event) => {
      event.preventDefault();
      setTried(true);
      if (ruling) settle.mutate({ assessmentId, settlements: [{ ruleId: rule.id, ...ruling }] });
    }}>
      {fields(difference, tried)}
      <Button type="primary" htmlType="submit" loading={settle.isPending}>{t.settle}</Button>
      <Remark error={settle.error} />
    </form>
  );
}

function Settled({ settlement, difference, rule, writable }: { readonly settlement: Settlement; readonly difference: Difference; readonly rule: Rule; readonly writable: boolean }): ReactNode {
  const t = useWords(unitWords);
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const { ruling, fields } = useRuling(rule, settlement);
  const revise = useDeed(ReviseSettlementDocument, () => setChanging(false));
  const withdraw = useDeed(WithdrawSettlementDocument);
  return (
    <div className="stack">
      <p className="note good"><strong>{settlement.notApplicable ? t.ruledOut : t.ruledPoints(settlement.points ?? '')}</strong> <span lang="zh-CN">{settlement.reason}</span><br /><span className="soft">{t.by(settlement.settledBy?.name ?? '', format.instant(settlement.settledAt))}</span></p>
      {writable && changing && fields(difference, false)}
      {writable && (
        <div className="row no-print">
          {changing ? (
            <ReasonButton label={t.revise} title={t.reviseTitle} hint={t.reviseHint} reasonLabel={t.revisionReason} deed={revise} button={{ type: 'primary', disabled: ruling === undefined }}
              onSure={(revisionReason, close) => revise.mutate({ settlementId: settlement.id, ...ruling!, revisionReason }, { onSuccess: close })} />
          ) : <Button onClick={() => setChanging(true)}>{t.revise}</Button>}
          <ReasonButton label={t.withdraw} title={t.withdrawTitle} hint={t.withdrawHint} reasonLabel={t.revisionReason} deed={withdraw} button={{ danger: true }}
            onSure={(revisionReason, close) => withdraw.mutate({ settlementId: settlement.id, revisionReason }, { onSuccess: close })} />
        </div>
      )}
    </div>
  );
}
