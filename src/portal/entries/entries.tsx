import { Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { useAsk, useDeed } from '../graph/ask';
import { AnswerEntriesDocument, EntriesOfCommunityDocument, type AnswerEntriesMutation, type EntriesOfCommunityQuery, type LedgerAnswerInput } from '../graph/documents';
import { useFormat } from '../format';
import { Contacts } from '../ledger/contacts';
import { EntryBody, EntryTags, useFacts } from '../ledger/entry';
import { StateFilter, useShownState } from '../ledger/filter';
import { BatchOutcome } from '../look/batch';
import { Page } from '../look/page';
import { Pages, usePaging } from '../look/pages';
import { Asked, Empty, Remark } from '../look/states';
import { useName, useWords } from '../words';
import { AnswerDialog, asksMore, type Answer } from './answer';
import './entries.css';
import { entriesWords } from './words';

export type AskedEntry = EntriesOfCommunityQuery['ledgerEntries']['nodes'][number];
interface Outcome { readonly result: AnswerEntriesMutation['answerLedgerEntries']; readonly entries: readonly AskedEntry[] }

const answers: readonly Answer[] = ['CONFIRMED', 'PARTLY_CONFIRMED', 'DISPUTED'];

/** What units wrote down for the community, to be confirmed, confirmed in part or disputed, one by one or many at once. */
export default function Entries(): ReactNode {
  const t = useWords(entriesWords);
  const shown = useShownState('AWAITED');
  const paging = usePaging(shown);
  const asked = useAsk(EntriesOfCommunityDocument, { filter: shown === 'ALL' ? {} : { answerState: shown }, after: paging.after });
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<{ answer: Answer; entries: readonly AskedEntry[] }>();
  const [outcome, setOutcome] = useState<Outcome>();
  const deed = useDeed(AnswerEntriesDocument);
  const send = (entries: readonly AskedEntry[], given: Omit<LedgerAnswerInput, 'entryId' | 'baseVersion'>): void => deed.mutate(
    { answers: entries.map(({ id, version }) => ({ ...given, entryId: id, baseVersion: version })) },
    { onSuccess: ({ answerLedgerEntries: result }) => {
      setOutcome({ result, entries });
      setAsking(undefined);
      tick(new Set([...ticked].filter((id) => !result.rows.some(({ done, subjectId }) => done && subjectId === id))));
    } });
  const begin = (answer: Answer, entries: readonly AskedEntry[]): void => {
    deed.reset();
    setOutcome(undefined);
    if (asksMore(answer, entries)) setAsking({ answer, entries });
    else send(entries, { answer });
  };
  const flip = (id: string, on: boolean): void => tick(new Set(on ? [...ticked, id] : [...ticked].filter((one) => one !== id)));
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <StateFilter shown={shown} />
      {outcome && <BatchOutcome result={outcome.result} nameOf={({ at }) => outcome.entries[at]?.title ?? ''} why={({ code, field }) => (code === 'STALE' ? t.changedRefusal : field === 'answer' ? t.paperRefusal : code === 'ROUND_CLOSED' ? t.closed : undefined)} />}
      {!asking && <Remark error={deed.error} />}
      <Asked of={asked}>
        {({ ledgerEntries }) => (ledgerEntries.nodes.length === 0 ? <Empty title={shown === 'AWAITED' ? t.none : t.noneHere} /> : (
          <>
            <Ticking entries={ledgerEntries.nodes} ticked={ticked} onTick={tick} busy={deed.isPending} onAnswer={begin} />
            <ul className="entries">
              {ledgerEntries.nodes.map((entry) => (
                <EntryCard key={entry.id} entry={entry} ticked={ticked.has(entry.id)} busy={deed.isPending} onTick={(on) => flip(entry.id, on)} onAnswer={(answer) => begin(answer, [entry])} />
              ))}
            </ul>
            <Pages of={ledgerEntries} at={paging} size={20} />
          </>
        ))}
      </Asked>
      <Contacts />
      {asking && <AnswerDialog {...asking} deed={deed} onSend={(given) => send(asking.entries, given)} onClose={() => setAsking(undefined)} />}
    </Page>
  );
}

const isOpen = ({ answerable, answerState }: AskedEntry): boolean => answerable && (answerState === 'AWAITED' || answerState === 'LAPSED');

/** What stands above the list while there is something to tick: all of the page, and one answer for all that are ticked. */
function Ticking({ entries, ticked, onTick, busy, onAnswer }: {
  readonly entries: readonly AskedEntry[]; readonly ticked: ReadonlySet<string>; readonly onTick: (ids: ReadonlySet<string>) => void; readonly busy: boolean; readonly onAnswer: (answer: Answer, entries: readonly AskedEntry[]) => void;
}): ReactNode {
  const t = useWords(entriesWords);
  const open = entries.filter(isOpen);
  const chosen = open.filter(({ id }) => ticked.has(id));
  if (open.length === 0) return null;
  return (
    <div className="ticking no-print" role="group" aria-label={t.batch}>
      <Checkbox checked={chosen.length === open.length} indeterminate={chosen.length > 0 && chosen.length < open.length} onChange={({ target }) => onTick(new Set(target.checked ? open.map(({ id }) => id) : []))}>{t.tickAll}</Checkbox>
      {chosen.length > 0 && (
        <>
          <strong>{t.ticked(chosen.length)}</strong>
          {answers.map((answer) => <Button key={answer} type={answer === 'CONFIRMED' ? 'primary' : 'default'} danger={answer === 'DISPUTED'} disabled={busy} onClick={() => onAnswer(answer, chosen)}>{t[answer]}</Button>)}
        </>
      )}
    </div>
  );
}

function EntryCard({ entry, ticked, busy, onTick, onAnswer }: { readonly entry: AskedEntry; readonly ticked: boolean; readonly busy: boolean; readonly onTick: (on: boolean) => void; readonly onAnswer: (answer: Answer) => void }): ReactNode {
  const t = useWords(entriesWords);
  const nameOf = useName();
  const facts = useFacts();
  const format = useFormat();
  const { title, unit, answerable, answerDueOn, answerDaysLeft, paperMissing } = entry;
  const open = isOpen(entry);
  return (
    <li className="card keep">
      <div className="entry-head">
        {open && <Checkbox aria-label={t.tick(title)} checked={ticked} onChange={({ target }) => onTick(target.checked)} />}
        <div className="grow"><h2 lang="zh-CN">{title}</h2><p className="soft">{nameOf(unit)} · {facts(entry)}</p></div>
      </div>
      <p className="row"><EntryTags entry={entry} />{answerable && answerDaysLeft != null && <span className="soft">{t.by(format.shortDay(answerDueOn))}</span>}</p>
      <EntryBody entry={entry} />
      {answerable && paperMissing && <p className="note warning">{t.needsPaper}</p>}
      {!answerable && answerDaysLeft != null && <p className="soft">{t.closed}</p>}
      {answerable && (
        <div className="row no-print">
          {!open && <span className="soft">{t.correctAnswer}</span>}
          {answers.filter((answer) => answer !== entry.answerState).map((answer) => (
            <Button key={answer} size={open ? 'middle' : 'small'} type={open && answer === 'CONFIRMED' ? 'primary' : 'default'} danger={answer === 'DISPUTED'} disabled={busy || (answer === 'CONFIRMED' && paperMissing)}
              aria-label={t.forOne(t[answer], title)} onClick={() => onAnswer(answer)}>{t[answer]}</Button>
          ))}
        </div>
      )}
    </li>
  );
}
