import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ExportButton } from '../exports/export-button';
import { useFormat } from '../format';
import { useAsk, useDeed } from '../graph/ask';
import { ReminderGroupsDocument, RemindUnitsDocument, type ReminderGroupsQuery } from '../graph/documents';
import { AskedOnceButton } from '../look/confirm';
import { Field } from '../look/field';
import { Card, Page, Tag } from '../look/page';
import { Asked, Empty } from '../look/states';
import { submissionStepNames } from '../names';
import { stepTones } from '../progress/steps-table';
import { useName, useWords } from '../words';
import { ProofButton } from './proof';
import { reminderWords } from './words';

type List = NonNullable<ReminderGroupsQuery['reminderList']>;
type Row = List['rows'][number];
const groups = ['NOT_OPENED', 'OPENED', 'BEGUN', 'SUBMITTED'] as const;
type Group = typeof groups[number];

/** All units by how far they have come with submitting: who has not submitted is reminded at once, and it can be proved. */
export default function Reminders(): ReactNode {
  const t = useWords(reminderWords);
  const format = useFormat();
  const nameOf = useName();
  const asked = useAsk(ReminderGroupsDocument, {});
  const round = asked.data?.reminderList?.round;
  return (
    <Page title={t.title} width="wide" lead={round && t.lead(nameOf({ nameZh: round.titleZh, nameEn: round.titleEn }), format.instant(round.submissionDeadline))}
      actions={round && <ExportButton kind="REMINDERS" roundId={round.id} />}>
      <Asked of={asked}>{({ reminderList }) => (reminderList ? <Groups list={reminderList} /> : <Empty title={t.none}><p>{t.noneHint}</p></Empty>)}</Asked>
    </Page>
  );
}

function Groups({ list }: { readonly list: List }): ReactNode {
  const t = useWords(reminderWords);
  const steps = useWords(submissionStepNames);
  const { notOpened, opened, begun, submitted } = list.counts;
  const counts: Readonly<Record<Group, number>> = { NOT_OPENED: notOpened, OPENED: opened, BEGUN: begun, SUBMITTED: submitted };
  const [group, setGroup] = useState<Group>(groups.find((one) => counts[one] > 0) ?? 'NOT_OPENED');
  const rows = list.rows.filter(({ step }) => step === group);
  return (
    <>
      <section className="card">
        <dl className="figures">{groups.map((one) => <div key={one}><dt>{steps[one]}</dt><dd>{counts[one]}</dd></div>)}</dl>
        <div className="row"><RemindAll list={list} count={notOpened + opened + begun} /></div>
        <p className="hint">{t.hint}</p>
      </section>
      <div className="row no-print" role="group" aria-label={t.show}>
        {groups.map((one) => <Button key={one} type={one === group ? 'primary' : 'default'} aria-pressed={one === group} onClick={() => setGroup(one)}>{t.group(steps[one], counts[one])}</Button>)}
      </div>
      {rows.length === 0 ? <Empty title={t.nobody} /> : (
        <Card>
          <table className="table cards">
            <thead><tr><th scope="col">{t.unit}</th><th scope="col">{t.step}</th><th scope="col">{t.times}</th><th scope="col">{t.proof}</th></tr></thead>
            <tbody>{rows.map((row) => <Line key={row.assessment.id} row={row} />)}</tbody>
          </table>
        </Card>
      )}
    </>
  );
}

function RemindAll({ list, count }: { readonly list: List; readonly count: number }): ReactNode {
  const t = useWords(reminderWords);
  const [remark, setRemark] = useState('');
  const deed = useDeed(RemindUnitsDocument);
  const [said, setSaid] = useState<string>();
  const { notOpened, opened, begun } = list.counts;
  return (
    <>
      <AskedOnceButton label={t.all(count)} title={t.allTitle} hint={t.allHint(notOpened, opened, begun)} deed={deed} ready button={{ type: 'primary', disabled: count === 0 }}
        onSure={(close) => deed.mutate({ roundId: list.round.id, steps: ['NOT_OPENED', 'OPENED', 'BEGUN'], remark: remark.trim() }, { onSuccess: ({ remindUnits: { done, refused } }) => { setSaid(t.result(done, refused)); setRemark(''); close(); } })}>
        <Field label={t.remark}>{(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={500} value={remark} onChange={({ target }) => setRemark(target.value)} />}</Field>
      </AskedOnceButton>
      {said && <p className="note good" role="status">{said}</p>}
    </>
  );
}

function Line({ row: { step, unit, assessment, reminders } }: { readonly row: Row }): ReactNode {
  const t = useWords(reminderWords);
  const [steps, format, name] = [useWords(submissionStepNames), useFormat(), useName()(unit)];
  const [last] = reminders.nodes.map(({ createdAt }) => createdAt).sort().reverse();
  return (
    <tr>
      <th scope="row"><Link to={`/archives/${assessment.archive?.id}`}>{unit?.number}. {name}</Link></th>
      <td data-label={t.step}><Tag tone={stepTones[step]}>{steps[step]}</Tag></td>
      <td data-label={t.times}>{last ? t.timesOf(reminders.totalCount, format.instant(last)) : t.never}</td>
      <td><ProofButton assessmentId={assessment.id} name={name} /></td>
    </tr>
  );
}
