import { useMutation } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { save } from '../files/bytes';
import { useFormat } from '../format';
import { ask, useAsk } from '../graph/ask';
import { AuditChainDocument, AuditLogDocument, AuditLogHomeDocument, type AuditEntryFilter, type AuditLogHomeQuery } from '../graph/documents';
import { refusalOf } from '../graph/refusal';
import { Field } from '../look/field';
import { Card, Page } from '../look/page';
import { Asked, Empty, Remark } from '../look/states';
import { roleNames } from '../names';
import { useWords } from '../words';
import './audit.css';
import { AuditLines } from './lines';
import { actorNames, auditWords, deedNames, outcomeNames } from './words';

const names = ['action', 'role', 'outcome', 'from', 'to', 'accountId', 'subjectId'] as const;
type Name = typeof names[number];
/** How many lines are taken home at once. */
const most = 5_000;

/** What an address says to look for. */
function filterOf(by: (name: Name) => string): AuditEntryFilter {
  const day = { ...(by('from') ? { from: by('from') } : {}), ...(by('to') ? { to: by('to') } : {}) };
  const plain = Object.fromEntries((['action', 'role', 'accountId', 'subjectId'] as const).flatMap((name) => (by(name) ? [[name, by(name)]] : [])));
  const outcome = by('outcome');
  return { ...plain, ...(outcome === 'DONE' || outcome === 'REFUSED' ? { outcome: [outcome] } : {}), ...(Object.keys(day).length > 0 ? { day } : {}) };
}

/** The office's log for its auditor: whether it is whole, and every deed with who, what, when and its outcome. */
export default function Audit(): ReactNode {
  const t = useWords(auditWords);
  const [params, setParams] = useSearchParams();
  const by = (name: Name): string => params.get(name) ?? '';
  const set = (values: Partial<Record<Name, string>>): void => setParams((before) => {
    for (const [name, value] of Object.entries(values)) if (value === '') before.delete(name); else before.set(name, value);
    return before;
  });
  const filter = filterOf(by);
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <Chain />
      <Choices key={params.toString()} by={by} set={set} />
      <Log key={JSON.stringify(filter)} filter={filter} set={set} />
    </Page>
  );
}

function Chain(): ReactNode {
  const t = useWords(auditWords);
  const asked = useAsk(AuditChainDocument, {});
  return (
    <Card title={t.chain} extra={<Button size="small" className="no-print" loading={asked.isFetching} onClick={() => void asked.refetch()}>{t.check}</Button>}>
      <Asked of={asked}>{({ auditChain: { length, brokenAt } }) => <p className={`note ${brokenAt == null ? 'good' : 'error'}`} role="status">{asked.isFetching ? t.checking : brokenAt == null ? t.holds(length) : t.broken(brokenAt, length)}</p>}</Asked>
    </Card>
  );
}

function Choices({ by, set }: { readonly by: (name: Name) => string; readonly set: (values: Partial<Record<Name, string>>) => void }): ReactNode {
  const t = useWords(auditWords);
  const [deeds, roles, actors, outcomes] = [useWords(deedNames), useWords(roleNames), useWords(actorNames), useWords(outcomeNames)];
  const [wanted, setWanted] = useState<Partial<Record<Name, string>>>(() => Object.fromEntries(names.map((name) => [name, by(name)])));
  const change = (name: Name, value: string): void => setWanted({ ...wanted, [name]: value });
  const choice = (name: Name, label: string, options: Readonly<Record<string, string>>): ReactNode => (
    <Field label={label}>{(wiring) => <Select {...wiring} style={{ width: '100%' }} showSearch={{ optionFilterProp: 'label' }} value={wanted[name]} onChange={(value) => change(name, value)} options={[{ value: '', label: t.all }, ...Object.entries(options).map(([value, said]) => ({ value, label: said }))]} />}</Field>
  );
  const written = (name: Name, label: string, type: 'date' | 'text', hint?: string): ReactNode => (
    <Field label={label} hint={hint}>{(wiring) => <Input {...wiring} type={type} value={wanted[name]} onChange={({ target }) => change(name, target.value.trim())} />}</Field>
  );
  return (
    <form className="card no-print" onSubmit={(event) => { event.preventDefault(); set(wanted); }}>
      <div className="audit-choices">
        {choice('action', t.what, deeds)}{choice('role', t.role, { ...roles, ...actors })}{choice('outcome', t.outcome, outcomes)}
        {written('from', t.from, 'date')}{written('to', t.to, 'date')}
        {written('accountId', t.account, 'text')}{written('subjectId', t.subject, 'text', t.subjectHint)}
      </div>
      <div className="row"><Button type="primary" htmlType="submit">{t.find}</Button><Button onClick={() => set(Object.fromEntries(names.map((name) => [name, ''])))}>{t.clear}</Button></div>
    </form>
  );
}

function Log({ filter, set }: { readonly filter: AuditEntryFilter; readonly set: (values: Partial<Record<Name, string>>) => void }): ReactNode {
  const t = useWords(auditWords);
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const asked = useAsk(AuditLogDocument, { after: null, filter });
  return (
    <Asked of={asked}>
      {({ auditEntries: { totalCount } }) => (totalCount === 0 ? <Empty title={t.none} /> : (
        <Card title={t.count(totalCount)} extra={<TakeHome filter={filter} count={totalCount} />}>
          {pages.map((after, at) => <AuditLines key={after} filter={filter} after={after} onlyAccount={(accountId) => set({ accountId })} onlySubject={(subjectId) => set({ subjectId })}
            onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined} />)}
        </Card>
      ))}
    </Asked>
  );
}

/** What was found, as a workbook that this page makes itself: the auditor reads, and has nothing prepared. */
function TakeHome({ filter, count }: { readonly filter: AuditEntryFilter; readonly count: number }): ReactNode {
  const t = useWords(auditWords);
  const format = useFormat();
  const [deeds, outcomes] = [useWords(deedNames), useWords(outcomeNames)];
  const take = useMutation<void, Error>({
    mutationFn: async () => {
      const { workbookOf } = await import('../plot/workbook');
      const lines = (await linesOf(filter)).map(({ sequence, at, role, accountId, action, outcome, subjectId, detail }) => [sequence, format.instant(at), role, accountId ?? '', deeds[action] ?? action, outcomes[outcome], subjectId ?? '', JSON.stringify(detail)]);
      save(await workbookOf(t.file, [t.line, t.at, t.role, t.account, t.what, t.outcome, t.about, t.detail], lines), `${t.file}.xlsx`);
    },
  });
  return (
    <div>
      <Button size="small" className="no-print" disabled={count > most} loading={take.isPending} onClick={() => take.mutate()}>{t.home}</Button>
      {count > most && <span className="soft"> {t.tooMany(most)}</span>}
      <Remark error={take.error && refusalOf(take.error)} />
    </div>
  );
}

async function linesOf(filter: AuditEntryFilter): Promise<AuditLogHomeQuery['auditEntries']['nodes']> {
  const lines: AuditLogHomeQuery['auditEntries']['nodes'] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const { auditEntries: { nodes, pageInfo } }: AuditLogHomeQuery = await ask(AuditLogHomeDocument, { after, filter });
    lines.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor ?? undefined : undefined;
  }
  return lines;
}
