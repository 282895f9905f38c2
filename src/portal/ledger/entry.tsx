/** A ledger entry as it is read: what was done, by whom, with what, its photos and papers, and how it stands with the community. */
import type { ReactNode } from 'react';
import { FileButton } from '../files/file-button';
import { Photos } from '../files/photos';
import { useFormat } from '../format';
import type { EntryShownFragment } from '../graph/documents';
import { Tag, type Tone } from '../look/page';
import { answerStateNames, keyTaskNames, ledgerKindNames } from '../names';
import { useWords } from '../words';
import './entry.css';
import { entryWords } from './words';

export type Entry = EntryShownFragment;

const tones: Readonly<Record<Entry['answerState'], Tone>> = { AWAITED: 'info', LAPSED: 'warning', CONFIRMED: 'good', PARTLY_CONFIRMED: 'warning', DISPUTED: 'bad', WITHDRAWN: 'plain' };

/** Plan or deed, key task, and where it stands, each in a word. */
export function EntryTags({ entry: { kind, keyTask, answerState, answerDaysLeft, answerable, paperMissing, correctedAt } }: { readonly entry: Entry }): ReactNode {
  const t = useWords(entryWords);
  const [states, tasks, kinds] = [useWords(answerStateNames), useWords(keyTaskNames), useWords(ledgerKindNames)];
  return (
    <span className="tags">
      <Tag tone={tones[answerState]}>{states[answerState]}</Tag>
      {answerable && answerDaysLeft != null && <Tag tone={answerDaysLeft < 3 ? 'bad' : 'plain'}>{answerDaysLeft < 0 ? t.overdue(-answerDaysLeft) : t.daysLeft(answerDaysLeft)}</Tag>}
      <Tag>{kinds[kind]}</Tag><Tag>{tasks[keyTask]}</Tag>
      {paperMissing && <Tag tone="bad">{t.paperMissing}</Tag>}
      {correctedAt && <Tag>{t.corrected}</Tag>}
    </span>
  );
}

/** Day, people, time, money and goods in one line. */
export function useFacts(): (entry: Entry) => string {
  const t = useWords(entryWords);
  const format = useFormat();
  return ({ doneOn, leaders, staff, volunteers, minutes, money, goods }) => [
    format.day(doneOn), t.people(leaders, staff, volunteers), t.time(Math.floor(minutes / 60), minutes % 60), /[1-9]/.test(money) ? t.money(money) : '',
    goods.map(({ item, quantity, unit, approximate }) => `${item} ${quantity === null || quantity === undefined ? approximate ?? '' : `${quantity}${unit ?? ''}`}`.trim()).join('、'),
  ].filter((part) => part !== '').join(' · ');
}

/** Everything but the title. */
export function EntryBody({ entry }: { readonly entry: Entry }): ReactNode {
  const t = useWords(entryWords);
  const { note, communityItem, approvalPaper, files } = entry;
  const own = files.nodes.flatMap(({ ofCommunity, file }) => (file && !ofCommunity && file.id !== approvalPaper?.id ? [file] : []));
  const receipts = files.nodes.flatMap(({ ofCommunity, file }) => (file && ofCommunity ? [file] : []));
  return (
    <div className="entry-body">
      {note && <p lang="zh-CN">{note}</p>}
      {communityItem && <p><span className="soft">{t.serves}</span> {communityItem.title}</p>}
      <Photos files={own} />
      {approvalPaper && <p><span className="soft">{t.paper}</span> <FileButton file={approvalPaper} /></p>}
      {receipts.map((file) => <p key={file.id}><span className="soft">{t.ofCommunity}</span> <FileButton file={file} /></p>)}
      <EntryAnswer entry={entry} />
    </div>
  );
}

/** What the community said, when, and who took over what was given. */
function EntryAnswer({ entry: { answerRemark, answeredAt, answeredLate, handOverTo, handOverOn, completesItem, withdrawalReason } }: { readonly entry: Entry }): ReactNode {
  const t = useWords(entryWords);
  const format = useFormat();
  const facts = [answeredAt && t.answeredAt(format.instant(answeredAt)), answeredLate && t.late, handOverTo && handOverOn && t.handOver(handOverTo, format.shortDay(handOverOn)), completesItem && t.completes].filter(Boolean);
  return (
    <>
      {answerRemark && <p className="note info"><strong>{t.remark}</strong> {answerRemark}</p>}
      {facts.length > 0 && <p className="soft">{facts.join(' · ')}</p>}
      {withdrawalReason && <p className="soft">{t.withdrawn(withdrawalReason)}</p>}
    </>
  );
}
