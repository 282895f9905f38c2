import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useAsk, useDeed } from '../graph/ask';
import { EntryHistoryDocument, OwnLedgerDocument, WithdrawEntryDocument, type OwnLedgerQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { ReasonButton } from '../look/confirm';
import { Card, Page } from '../look/page';
import { Pages, usePaging } from '../look/pages';
import { Asked, Empty } from '../look/states';
import { answerNames } from '../names';
import { useName, useWords } from '../words';
import { Contacts } from './contacts';
import { EntryBody, EntryTags, useFacts } from './entry';
import { StateFilter, useShownState } from './filter';
import { actNames, entryWords, ledgerWords } from './words';

type OwnEntry = OwnLedgerQuery['ledgerEntries']['nodes'][number];

/** The unit's deeds by month, with what the community says of each. */
export default function Ledger(): ReactNode {
  const t = useWords(ledgerWords);
  const navigate = useNavigate();
  const saved = useLocation().state === 'saved';
  const shown = useShownState('ALL');
  const paging = usePaging(shown);
  const asked = useAsk(OwnLedgerDocument, { filter: shown === 'ALL' ? {} : { answerState: shown }, after: paging.after });
  const mayRecord = useViewer().actions.includes('ledgerEntry.record');
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={mayRecord && <Button type="primary" size="large" icon={<PlusOutlined />} onClick={() => void navigate('/ledger/new')}>{t.add}</Button>}>
      {saved && <p className="note good" role="status">{t.saved}</p>}
      <Contacts />
      <StateFilter shown={shown} />
      <Asked of={asked}>
        {({ ledgerEntries }) => (ledgerEntries.nodes.length === 0 ? <Empty title={shown === 'ALL' ? t.none : t.noneHere}>{shown === 'ALL' && <p>{t.noneHint}</p>}</Empty> : (
          <>
            <Months entries={ledgerEntries.nodes} />
            <Pages of={ledgerEntries} at={paging} size={30} />
          </>
        ))}
      </Asked>
    </Page>
  );
}

function Months({ entries }: { readonly entries: readonly OwnEntry[] }): ReactNode {
  const t = useWords(ledgerWords);
  const format = useFormat();
  const months = [...new Set(entries.map(({ doneOn }) => doneOn.slice(0, 7)))];
  return months.map((month) => {
    const own = entries.filter(({ doneOn }) => doneOn.startsWith(month));
    return <Card key={month} title={format.month(`${month}-01`)} extra={<span className="soft">{t.inMonth(own.length)}</span>}><div>{own.map((entry) => <EntryLine key={entry.id} entry={entry} />)}</div></Card>;
  });
}

/** One entry in a line; it opens to its photos, what the community said, and what may still be done with it. */
function EntryLine({ entry }: { readonly entry: OwnEntry }): ReactNode {
  const nameOf = useName();
  const facts = useFacts();
  const [open, setOpen] = useState(false);
  return (
    <details className="rule keep" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="grow"><span className="rule-title" lang="zh-CN">{entry.title}</span><br /><span className="soft">{nameOf(entry.community)} · {facts(entry)}</span></span>
        <EntryTags entry={entry} />
      </summary>
      {open && <div className="rule-body"><EntryBody entry={entry} /><Deeds entry={entry} /></div>}
    </details>
  );
}

function Deeds({ entry: { id, version, changeable, withdrawable, answerState } }: { readonly entry: OwnEntry }): ReactNode {
  const t = useWords(ledgerWords);
  const mayChange = useViewer().actions.includes('ledgerEntry.change');
  const [history, setHistory] = useState(false);
  const withdraw = useDeed(WithdrawEntryDocument);
  const corrects = answerState === 'DISPUTED' || answerState === 'PARTLY_CONFIRMED';
  return (
    <>
      <div className="row no-print">
        {mayChange && changeable && <Link to={`/ledger/${id}`}>{corrects ? t.correct : t.change}</Link>}
        {mayChange && withdrawable && <ReasonButton label={t.withdraw} title={t.withdrawTitle} hint={t.withdrawHint} deed={withdraw} button={{ size: 'small', danger: true }} onSure={(reason, close) => withdraw.mutate({ entryId: id, baseVersion: version, reason }, { onSuccess: close })} />}
        {!history && <Button size="small" onClick={() => setHistory(true)}>{t.history}</Button>}
      </div>
      {history && <History id={id} />}
    </>
  );
}

function History({ id }: { readonly id: string }): ReactNode {
  const t = useWords(entryWords);
  const [acts, answers] = [useWords(actNames), useWords(answerNames)];
  const format = useFormat();
  const asked = useAsk(EntryHistoryDocument, { id });
  return (
    <Asked of={asked}>
      {({ node }) => node?.__typename === 'LedgerEntry' && (
        <ol className="versions">
          {node.versions.nodes.map(({ id: key, act, createdAt, answer, answerRemark, reason, content: { title, doneOn, leaders, staff, volunteers, minutes } }) => (
            <li key={key}><strong>{acts[act]}</strong> <span className="soft">{format.instant(createdAt)}</span><br />
              {act === 'ANSWERED' || act === 'ANSWER_CORRECTED' ? [answers[answer], answerRemark].filter(Boolean).join(' · ')
                : act === 'WITHDRAWN' ? reason : [title, format.day(doneOn), t.people(leaders, staff, volunteers), t.time(Math.floor(minutes / 60), minutes % 60)].filter(Boolean).join(' · ')}</li>
          ))}
        </ol>
      )}
    </Asked>
  );
}
