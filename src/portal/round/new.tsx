import { Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAsk, useDeed } from '../graph/ask';
import { CreateRoundDocument, RuleSetsToPickDocument, type RuleSetsToPickQuery } from '../graph/documents';
import { useFormat } from '../format';
import { OneField, type FormField, type FormValues } from '../look/form';
import { Card, Page } from '../look/page';
import { Asked, Empty, Remark } from '../look/states';
import { useLanguage, useWords } from '../words';
import { newRoundWords } from './words';

type RuleSet = RuleSetsToPickQuery['ruleSets']['nodes'][number];

/** A round to set up, step by step; it becomes a draft with the default settings. */
export default function NewRound(): ReactNode {
  const t = useWords(newRoundWords);
  const sets = useAsk(RuleSetsToPickDocument, {});
  return (
    <Page title={t.title} lead={t.lead} actions={<Link to="/round">{t.back}</Link>}>
      <Asked of={sets}>{({ ruleSets: { nodes } }) => (nodes.length === 0 ? <Empty /> : <Form sets={nodes} />)}</Asked>
    </Page>
  );
}

function Form({ sets }: { readonly sets: readonly RuleSet[] }): ReactNode {
  const t = useWords(newRoundWords);
  const format = useFormat();
  const go = useNavigate();
  const english = useLanguage() === 'en';
  const [values, setValues] = useState<FormValues>({ ruleSetId: sets[0]!.id, time: '18:00' });
  const [left, setLeft] = useState<readonly string[]>([]);
  const create = useDeed(CreateRoundDocument, ({ createRound: { id } }) => void go(`/round?round=${id}`));
  const set = sets.find(({ id }) => id === values['ruleSetId']) ?? sets[0]!;
  const picked = set.rules.nodes.filter(({ id }) => !left.includes(id));
  const field = (one: FormField): ReactNode => <OneField key={one.name} field={one} value={values[one.name] ?? ''} onChange={(value) => setValues((now) => ({ ...now, [one.name]: value }))} />;
  const of = (name: string): string => (values[name] ?? '').trim();
  const lacking = ['titleZh', 'periodFrom', 'periodTo', 'deadline', 'time', 'inspectionFrom', 'inspectionTo'].some((name) => of(name) === '') || picked.length === 0;
  const send = (): void => create.mutate({
    titleZh: of('titleZh'), titleEn: of('titleEn'), ruleSetId: set.id, ...(left.length > 0 ? { ruleIds: picked.map(({ id }) => id) } : {}),
    periodFrom: of('periodFrom'), periodTo: of('periodTo'), submissionDeadline: format.instantOf(of('deadline'), of('time')), inspectionFrom: of('inspectionFrom'), inspectionTo: of('inspectionTo'),
  });
  return (
    <>
      <Card title={t.name}>{field({ name: 'titleZh', label: t.titleZh, hint: t.titleZhHint })}{field({ name: 'titleEn', label: t.titleEn })}</Card>
      <Card title={t.windows}>
        <div className="two">{field({ name: 'periodFrom', label: t.periodFrom, type: 'date' })}{field({ name: 'periodTo', label: t.periodTo, type: 'date', hint: t.periodHint })}</div>
        <div className="two">{field({ name: 'deadline', label: t.deadlineDay, type: 'date', hint: t.deadlineHint })}{field({ name: 'time', label: t.deadlineTime, type: 'time' })}</div>
        <div className="two">{field({ name: 'inspectionFrom', label: t.inspectionFrom, type: 'date' })}{field({ name: 'inspectionTo', label: t.inspectionTo, type: 'date' })}</div>
      </Card>
      <Card title={t.rules} extra={<span className="soft">{t.picked(picked.length, set.rules.totalCount)}</span>}>
        {sets.length > 1 && field({ name: 'ruleSetId', label: t.ruleSet, choices: sets.map(({ id, titleZh, titleEn, version }) => ({ value: id, label: t.version(english ? titleEn || titleZh : titleZh, version) })) })}
        <Rules set={set} left={left} onLeave={setLeft} />
      </Card>
      <Card title={t.make}>
        <p>{lacking ? t.lacking : t.makeHint}</p>
        <Remark error={create.error} />
        <Button type="primary" disabled={lacking} loading={create.isPending} onClick={send}>{t.create}</Button>
      </Card>
    </>
  );
}

/** The rules of a version by section; all are asked for until some are left out. */
function Rules({ set, left, onLeave }: { readonly set: RuleSet; readonly left: readonly string[]; readonly onLeave: (left: readonly string[]) => void }): ReactNode {
  const t = useWords(newRoundWords);
  const english = useLanguage() === 'en';
  const rules = set.rules.nodes;
  const gone = rules.filter(({ id }) => left.includes(id)).length;
  const flip = (id: string): void => onLeave(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <>
      <Checkbox checked={gone === 0} indeterminate={gone > 0 && gone < rules.length} onChange={({ target }) => onLeave(target.checked ? [] : rules.map(({ id }) => id))}>{t.allRules}</Checkbox>
      {[...new Set(rules.map(({ sectionZh }) => sectionZh))].map((section) => {
        const own = rules.filter(({ sectionZh }) => sectionZh === section);
        return (
          <details key={section}><summary>{english ? own[0]!.sectionEn || section : section} <span className="soft">{t.picked(own.filter(({ id }) => !left.includes(id)).length, own.length)}</span></summary>
            <ul className="plain-list">{own.map(({ id, code, titleZh, titleEn, maximum }) => <li key={id}><Checkbox checked={!left.includes(id)} onChange={() => flip(id)}>{code} {english ? titleEn || titleZh : titleZh} <span className="soft">{t.points(maximum)}</span></Checkbox></li>)}</ul>
          </details>
        );
      })}
    </>
  );
}
