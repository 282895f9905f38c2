import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAsk, useDeed } from '../graph/ask';
import { ExtendSubmissionDocument, RoundsToSetDocument, RoundToSetDocument, type RoundToSetQuery } from '../graph/documents';
import { useFormat } from '../format';
import { FormButton } from '../look/form';
import { Card, Page, Tag } from '../look/page';
import { Asked, Empty } from '../look/states';
import { phaseNames } from '../names';
import { useLanguage, useWords } from '../words';
import { Settings } from './settings';
import { Steps } from './steps';
import { roundWords } from './words';

export type RoundToSet = NonNullable<RoundToSetQuery['round']>;

/** All rounds of the office; the one in the address opens to its windows, its next step and its settings. */
export default function Rounds(): ReactNode {
  const t = useWords(roundWords);
  const phases = useWords(phaseNames);
  const english = useLanguage() === 'en';
  const [params, setParams] = useSearchParams();
  const asked = useAsk(RoundsToSetDocument, {});
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<Link to="/round/new">{t.newRound}</Link>}>
      <Asked of={asked}>
        {({ rounds: { nodes } }) => {
          const chosen = nodes.find(({ id }) => id === params.get('round')) ?? nodes[0];
          if (!chosen) return <Empty title={t.none}><p>{t.noneHint}</p></Empty>;
          return (
            <>
              <div className="row no-print" role="group" aria-label={t.rounds}>
                {nodes.map((one) => (
                  <Button key={one.id} type={one === chosen ? 'primary' : 'default'} aria-pressed={one === chosen} onClick={() => setParams({ round: one.id }, { replace: true })}>
                    {english ? one.titleEn || one.titleZh : one.titleZh} · {phases[one.phase]}
                  </Button>
                ))}
              </div>
              <One key={chosen.id} id={chosen.id} />
            </>
          );
        }}
      </Asked>
    </Page>
  );
}

function One({ id }: { readonly id: string }): ReactNode {
  const asked = useAsk(RoundToSetDocument, { id });
  return <Asked of={asked}>{({ round }) => round && <><Windows round={round} /><Steps round={round} /><Settings key={JSON.stringify(round.settings)} round={round} /></>}</Asked>;
}

function Windows({ round }: { readonly round: RoundToSet }): ReactNode {
  const t = useWords(roundWords);
  const phases = useWords(phaseNames);
  const format = useFormat();
  const english = useLanguage() === 'en';
  const { titleZh, titleEn, phase, periodFrom, periodTo, submissionDeadline, inspectionFrom, inspectionTo, ruleSet, rules, assessments } = round;
  const facts: readonly (readonly [string, string])[] = [
    [t.period, t.range(format.day(periodFrom), format.day(periodTo))],
    [t.deadline, format.instant(submissionDeadline)],
    [t.inspection, t.range(format.day(inspectionFrom), format.day(inspectionTo))],
    [t.ruleSet, ruleSet ? t.rulesOf(english ? ruleSet.titleEn || ruleSet.titleZh : ruleSet.titleZh, ruleSet.version, rules.totalCount) : '—'],
    [t.units, phase === 'DRAFT' ? '—' : String(assessments.totalCount)],
  ];
  return (
    <Card title={english ? titleEn || titleZh : titleZh} extra={<Tag tone="info">{phases[phase]}</Tag>}>
      <table className="table cards"><tbody>{facts.map(([name, value]) => <tr key={name}><th scope="row">{name}</th><td>{value}</td></tr>)}</tbody></table>
      {phase === 'OPEN' && <Extend roundId={round.id} />}
    </Card>
  );
}

function Extend({ roundId }: { readonly roundId: string }): ReactNode {
  const t = useWords(roundWords);
  const format = useFormat();
  const extend = useDeed(ExtendSubmissionDocument);
  return (
    <FormButton label={t.extend} title={t.extend} send={t.extend} lead={<p>{t.extendLead}</p>} deed={extend} values={{ time: '18:00' }}
      fields={[{ name: 'day', label: t.newDay, type: 'date', required: true }, { name: 'time', label: t.newTime, type: 'time', required: true }, { name: 'reason', label: t.reason, required: true }]}
      onSend={({ day = '', time = '', reason = '' }, close) => extend.mutate({ roundId, submissionDeadline: format.instantOf(day, time), reason: reason.trim() }, { onSuccess: close })} />
  );
}
