/** A deed for the ledger, in two minutes and on a phone: the photo first, then a few fields, most of them filled in as last time. */
import { Button, Input } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { EarlierFiles } from '../files/earlier';
import { Uploads } from '../files/upload';
import { useAsk, useDeed } from '../graph/ask';
import { ChangeEntryDocument, EntryBeginningDocument, EntryToChangeDocument, RecordEntryDocument, type EntryBeginningQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Choice } from '../look/choice';
import { Field } from '../look/field';
import { Page } from '../look/page';
import { Asked, Empty, Loading, Remark } from '../look/states';
import { keyTaskNames, ledgerKindNames } from '../names';
import { useDraft } from '../offline/draft';
import { useName, useWords } from '../words';
import './entry-form.css';
import { beginning, contentOf, faultsOf, faultsOfRefusal, formOf, type Changed, type EntryForm } from './form-state';
import { Gifts } from './gifts';
import { formWords } from './words';

export default function EntryFormPage(): ReactNode {
  const { id } = useParams();
  const t = useWords(formWords);
  const start = useAsk(EntryBeginningDocument, {});
  const entry = useAsk(EntryToChangeDocument, { id: id ?? '' }, id !== undefined);
  return (
    <Page title={id ? t.changeTitle : t.title} lead={id ? t.changeLead : t.lead}>
      <Asked of={start}>
        {(data) => (id === undefined ? (data.partnerships.nodes.length === 0 ? <Empty title={t.noPartner} /> : <Drafted start={data} />) : (
          <Asked of={entry}>
            {({ node }) => (node?.__typename !== 'LedgerEntry' || !node.changeable
              ? <Empty title={node?.__typename === 'LedgerEntry' ? t.fixed : t.gone}><p><Link to="/ledger">{t.back}</Link></p></Empty> : <Drafted start={data} changed={node} />)}
          </Asked>
        ))}
      </Asked>
    </Page>
  );
}

interface Props { readonly start: EntryBeginningQuery; readonly changed?: Changed }

/** Begins with what was not sent the last time, if there is any. */
function Drafted(props: Props): ReactNode {
  const { today } = useViewer();
  // The form is what it was when it was opened, whatever is read anew behind it.
  const [first] = useState(props);
  const draft = useDraft<EntryForm>(first.changed ? `ledger/${first.changed.id}/${first.changed.version}` : 'ledger/new');
  const [anew, setAnew] = useState(0);
  if (draft.kept === undefined) return <Loading />;
  const fresh = first.changed ? formOf(first.changed) : beginning(first.start, today);
  const throwAway = (): void => { void draft.forget(); setAnew(anew + 1); };
  return <Form key={anew} {...first} from={anew === 0 ? draft.kept ?? fresh : fresh} isDraft={anew === 0 && draft.kept !== null} onKeep={draft.keep} onForget={draft.forget} onThrowAway={throwAway} />;
}

interface FormProps extends Props {
  readonly from: EntryForm; readonly isDraft: boolean;
  readonly onKeep: (form: EntryForm) => void; readonly onForget: () => Promise<void>; readonly onThrowAway: () => void;
}

function Form({ start, changed, from, isDraft, onKeep, onForget, onThrowAway }: FormProps): ReactNode {
  const { today } = useViewer();
  const t = useWords(formWords);
  const [kinds, tasks] = [useWords(ledgerKindNames), useWords(keyTaskNames)];
  const nameOf = useName();
  const navigate = useNavigate();
  const [form, setForm] = useState(from);
  const [tried, setTried] = useState(false);
  const done = (): void => { void onForget().then(() => navigate('/ledger', { state: 'saved' })); };
  const [record, change] = [useDeed(RecordEntryDocument, done), useDeed(ChangeEntryDocument, done)];
  const deed = changed ? change : record;
  // Files arrive by themselves, so that two changes may meet.
  const set = (part: Partial<EntryForm>): void => setForm((before) => ({ ...before, ...part }));
  useEffect(() => { if (form !== from) onKeep(form); }, [form, from, onKeep]);
  const [own, told] = [faultsOf(form), faultsOfRefusal(deed.error)];
  const wrong = (field: keyof EntryForm): string | undefined => { const fault = (tried ? own[field] : undefined) ?? told[field]; return fault && t[fault]; };
  const partnership = start.partnerships.nodes.find(({ id }) => id === form.partnershipId);
  const served = start.takes.nodes.filter(({ community, takes }) => community?.id === partnership?.community?.id && takes.totalCount > 0);
  const send = (): void => {
    setTried(true);
    if (Object.keys(own).length > 0) return;
    if (changed) change.mutate({ entryId: changed.id, baseVersion: changed.version, content: contentOf(form) });
    else record.mutate({ entries: [{ ...contentOf(form), partnershipId: form.partnershipId }] });
  };
  const text = (field: 'title' | 'leaders' | 'staff' | 'volunteers' | 'hours', label: string, hint?: string): ReactNode => (
    <Field label={label} hint={hint} error={wrong(field)}>
      {(wiring) => <Input {...wiring} inputMode={field === 'title' ? undefined : field === 'hours' ? 'decimal' : 'numeric'} maxLength={field === 'title' ? 200 : 8} autoComplete="off" value={form[field]} onChange={({ target }) => set({ [field]: target.value })} />}
    </Field>
  );
  return (
    <form className="card entry-form" onSubmit={(event) => { event.preventDefault(); send(); }} noValidate>
      {isDraft && <p className="note info row">{t.draftKept} <Button size="small" onClick={onThrowAway}>{t.throwAway}</Button></p>}
      <section className="entry-photos"><h2>{t.photos}</h2>
        <Uploads purpose="LEDGER" files={form.files} onChange={(files) => set({ files })} capture>
          <EarlierFiles purposes={['LEDGER', 'EVIDENCE']} has={form.files} onPick={(picked) => set({ files: [...form.files, ...picked] })} />
        </Uploads>
        {wrong('files') && <p className="hint wrong" role="alert">{wrong('files')}</p>}
      </section>
      <Choice label={t.keyTask} value={form.keyTask} error={wrong('keyTask')} options={(Object.keys(tasks) as (keyof typeof tasks)[]).map((value) => ({ value, name: tasks[value] }))} onChange={(keyTask) => set({ keyTask })} />
      {text('title', t.what, t.whatHint)}
      <Field label={t.doneOn} error={wrong('doneOn')}>{(wiring) => <Input {...wiring} className="day-input" type="date" max={today} value={form.doneOn} onChange={({ target }) => set({ doneOn: target.value })} />}</Field>
      <fieldset className="choice"><legend>{t.people}</legend><div className="three">{text('leaders', t.leaders)}{text('staff', t.staff)}{text('volunteers', t.volunteers)}</div></fieldset>
      {text('hours', t.hours, t.hoursHint)}
      {(start.partnerships.nodes.length > 1 || partnership === undefined) && (
        <Choice label={t.community} value={form.partnershipId} error={wrong('partnershipId')} disabled={changed !== undefined} options={start.partnerships.nodes.map(({ id, community }) => ({ value: id, name: nameOf(community) }))} onChange={(partnershipId) => set({ partnershipId, itemId: '' })} />
      )}
      {start.partnerships.nodes.length === 1 && partnership && <p><strong>{t.community}</strong>: {nameOf(partnership.community)}</p>}
      <Gifts form={form} wrong={wrong} onChange={set} />
      {served.length > 0 && <Choice label={t.serves} value={form.itemId} error={wrong('itemId')} options={[{ value: '', name: t.servesNothing }, ...served.map(({ id, title }) => ({ value: id, name: title }))]} onChange={(itemId) => set({ itemId })} />}
      <Choice label={t.kind} value={form.kind} options={(['DEED', 'PLAN'] as const).map((value) => ({ value, name: kinds[value] }))} onChange={(kind) => set({ kind })} />
      <Field label={t.note} error={wrong('note')}>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={form.note} onChange={({ target }) => set({ note: target.value })} />}</Field>
      <Remark error={deed.error} />
      <Button type="primary" size="large" htmlType="submit" loading={deed.isPending}>{changed ? t.saveChange : t.send}</Button>
    </form>
  );
}
