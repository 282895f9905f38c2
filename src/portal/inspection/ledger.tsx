/** The ledger of one unit with what its community answered, and the team's review of it. */
import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { FileButton } from '../files/file-button';
import { useFormat } from '../format';
import { useDeed } from '../graph/ask';
import { LedgerPageToReviewDocument, LedgerToReviewDocument, ReviewLedgerDocument, ReviseLedgerReviewDocument, type LedgerPageToReviewQuery, type LedgerToReviewQuery } from '../graph/documents';
import { Refused } from '../graph/refusal';
import { useViewer } from '../graph/viewer';
import { ReasonButton } from '../look/confirm';
import { Field } from '../look/field';
import { Card, Page, Tag, type Tone } from '../look/page';
import { Asked, Empty, RefusedState, Remark } from '../look/states';
import { answerStateNames, keyTaskNames } from '../names';
import { useKept } from '../offline/kept';
import { useLanguage, useName, useWords } from '../words';
import './ledger.css';
import { readPoints } from './points';
import { ledgerReviewWords, sheetWords } from './words';

type Assessment = NonNullable<LedgerToReviewQuery['assessment']>;
type Entry = NonNullable<LedgerPageToReviewQuery['assessment']>['ledger']['nodes'][number];

export default function LedgerReview(): ReactNode {
  const { id = '' } = useParams();
  const asked = useKept(LedgerToReviewDocument, { id });
  return <Asked of={asked}>{({ assessment }) => (assessment ? <Open key={assessment.ledgerReview?.id} assessment={assessment} /> : <RefusedState error={new Refused('NOT_FOUND', '')} />)}</Asked>;
}

function Open({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useWords(ledgerReviewWords);
  const nameOf = useName();
  const format = useFormat();
  const english = useLanguage() === 'en';
  const marks = useViewer().actions.includes('mark.give');
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const { unit, round } = assessment;
  return (
    <Page width="wide" title={t.title(nameOf(unit))} lead={round && t.lead((english && round.titleEn) || round.titleZh, format.day(round.periodFrom), format.day(round.periodTo))}
      actions={<Link className="no-print" to={marks ? `/visits/${assessment.id}` : `/team/${assessment.id}`}>{t.back}</Link>}>
      <div className="ledger-review">
        <div className="stack">{pages.map((after, at) => <Entries key={after} id={assessment.id} after={after} last={at === pages.length - 1} more={(cursor) => setPages([...pages, cursor])} />)}</div>
        <div className="ledger-score"><Counts assessment={assessment} /><Review assessment={assessment} /></div>
      </div>
    </Page>
  );
}

function Entries({ id, after, last, more }: { readonly id: string; readonly after: string | null; readonly last: boolean; readonly more: (cursor: string) => void }): ReactNode {
  const t = useWords(ledgerReviewWords);
  const asked = useKept(LedgerPageToReviewDocument, { id, after });
  return (
    <Asked of={asked}>
      {({ assessment }) => {
        const { nodes = [], totalCount = 0, pageInfo } = assessment?.ledger ?? {};
        if (nodes.length === 0) return <Empty title={t.none} />;
        return (
          <>
            {after === null && <p className="soft" role="status">{t.entries(totalCount)}</p>}
            {nodes.map((entry) => <EntryShown key={entry.id} entry={entry} />)}
            {last && pageInfo?.hasNextPage && pageInfo.endCursor && <Button onClick={() => more(pageInfo.endCursor!)}>{t.more}</Button>}
          </>
        );
      }}
    </Asked>
  );
}

const tones: Readonly<Record<Entry['answerState'], Tone>> = { AWAITED: 'info', CONFIRMED: 'good', PARTLY_CONFIRMED: 'warning', DISPUTED: 'bad', LAPSED: 'warning', WITHDRAWN: 'plain' };

function EntryShown({ entry }: { readonly entry: Entry }): ReactNode {
  const t = useWords(ledgerReviewWords);
  const [answers, tasks] = [useWords(answerStateNames), useWords(keyTaskNames)];
  const format = useFormat();
  const nameOf = useName();
  // The approval paper is mostly one of the files too.
  const files = [...new Map([...entry.files.nodes.map(({ file }) => file), entry.approvalPaper].flatMap((file) => (file ? [[file.id, file] as const] : []))).values()];
  const goods = entry.goods.map(({ item, quantity, unit, approximate }) => `${item} ${approximate ?? `${quantity ?? ''}${unit ?? ''}`}`);
  return (
    <article className="card entry">
      <header className="card-head"><h2 lang="zh-CN">{entry.title}</h2><Tag tone={tones[entry.answerState]}>{answers[entry.answerState]}</Tag></header>
      <p className="soft">{format.day(entry.doneOn)} · {nameOf(entry.community)} · {tasks[entry.keyTask]}{entry.kind === 'PLAN' && <> · <Tag tone="warning">{t.plan}</Tag></>}</p>
      <p>{t.people(entry.leaders, entry.staff, entry.volunteers)} · {t.minutes(entry.minutes)}{Number(entry.money) > 0 && <> · {t.money(entry.money)}</>}{goods.length > 0 && <> · <span lang="zh-CN">{goods.join('、')}</span></>}</p>
      {entry.note && <p lang="zh-CN">{entry.note}</p>}
      {entry.paperMissing && <p><Tag tone="bad">{t.paperMissing}</Tag></p>}
      {(entry.answerRemark || entry.answeredAt) && (
        <p className="answer"><strong>{t.answer}</strong> <span lang="zh-CN">{entry.answerRemark}</span>{entry.answeredAt && <span className="soft"> {format.instant(entry.answeredAt)}{entry.answeredLate && ` · ${t.late}`}</span>}</p>
      )}
      {files.length > 0 && <ul className="files">{files.map((file) => <li key={file.id}><FileButton file={file} /></li>)}</ul>}
    </article>
  );
}

function Counts({ assessment: { ledgerCounts: counts } }: { readonly assessment: Assessment }): ReactNode {
  const t = useWords(ledgerReviewWords);
  const answers = useWords(answerStateNames);
  const lines: readonly (readonly [string, number])[] = [
    [answers.CONFIRMED, counts.confirmed], [answers.PARTLY_CONFIRMED, counts.partlyConfirmed], [answers.DISPUTED, counts.disputed], [answers.AWAITED, counts.awaited], [answers.LAPSED, counts.lapsed], [t.paperMissing, counts.paperMissing],
  ];
  return (
    <Card title={t.counts}>
      <table className="table"><tbody>{lines.map(([name, count]) => <tr key={name}><th scope="row">{name}</th><td className="number">{count}</td></tr>)}</tbody></table>
    </Card>
  );
}

function Review({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useWords(ledgerReviewWords);
  const format = useFormat();
  const { actions } = useViewer();
  const { ledgerReview: review, lockedAt, round } = assessment;
  const open = lockedAt === null && ['INSPECTION', 'REVIEW'].includes(round?.phase ?? '');
  return (
    <Card title={t.review}>
      {review && <p className="note good">{t.given(review.score, review.reviewedBy?.name ?? '', format.instant(review.reviewedAt))}{review.remark && <><br /><span lang="zh-CN">{review.remark}</span></>}</p>}
      {!open ? <p className="soft">{t.closed}</p> : actions.includes(review ? 'ledgerReview.revise' : 'ledgerReview.give') && <ReviewForm assessment={assessment} />}
      {assessment.ledgerReviewVersions.nodes.length > 0 && (
        <details><summary>{t.former}</summary>
          <ul>{assessment.ledgerReviewVersions.nodes.map((one) => <li key={one.id}>{t.was(one.score, format.instant(one.revisedAt))}：<span lang="zh-CN">{one.revisionReason}</span></li>)}</ul>
        </details>
      )}
    </Card>
  );
}

function ReviewForm({ assessment: { id, ledgerReview: review } }: { readonly assessment: Assessment }): ReactNode {
  const t = useWords(ledgerReviewWords);
  const sheet = useWords(sheetWords);
  const [score, setScore] = useState(review?.score ?? '');
  const [remark, setRemark] = useState(review?.remark ?? '');
  const [tried, setTried] = useState(false);
  const give = useDeed(ReviewLedgerDocument);
  const revise = useDeed(ReviseLedgerReviewDocument);
  const read = readPoints(score, '100');
  const given = 'points' in read ? read.points : undefined;
  return (
    <form className="stack" onSubmit={(event) => {
      event.preventDefault();
      setTried(true);
      if (given !== undefined && !review) give.mutate({ assessmentId: id, score: given, remark: remark.trim() });
    }}>
      <Field label={t.score} hint={t.scoreHint} error={tried && 'wrong' in read ? sheet[read.wrong] : undefined}>
        {(wiring) => <Input {...wiring} className="points-input" inputMode="decimal" autoComplete="off" value={score} onChange={({ target }) => setScore(target.value)} />}
      </Field>
      <Field label={t.remark} hint={t.remarkHint}>
        {(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={500} value={remark} onChange={({ target }) => setRemark(target.value)} />}
      </Field>
      {review ? (
        <ReasonButton label={t.revise} title={t.reviseTitle} hint={t.reviseHint} deed={revise} button={{ disabled: given === undefined }}
          onSure={(revisionReason, close) => revise.mutate({ ledgerReviewId: review.id, score: given!, remark: remark.trim(), revisionReason }, { onSuccess: close })} />
      ) : <Button type="primary" htmlType="submit" block loading={give.isPending}>{t.give}</Button>}
      <Remark error={give.error} />
    </form>
  );
}
