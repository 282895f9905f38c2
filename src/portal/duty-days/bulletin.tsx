import type { ReactNode } from 'react';
import { useFormat } from '../format';
import { useDeed } from '../graph/ask';
import { CorrectBulletinDocument, IssueBulletinDocument, type DayInShortFragment } from '../graph/documents';
import { ReasonButton, SureButton } from '../look/confirm';
import { Card } from '../look/page';
import { useWords } from '../words';
import { useCounts, useOpen } from './duty-days';
import { dayWords } from './words';

/** The bulletin of a day: as it would be, as it was issued, and as it was corrected. */
export function BulletinCard({ day }: { readonly day: DayInShortFragment }): ReactNode {
  const t = useWords(dayWords);
  const format = useFormat();
  const { bulletin, lines } = day;
  const counts = useCounts()(day);
  return (
    <Card title={bulletin ? t.issued(bulletin.number, format.instant(bulletin.issuedAt)) : t.draft}>
      <dl className="figures">
        <div><dt>{t.inForce}</dt><dd>{lines}</dd></div>
        {counts.map((said) => { const at = said.lastIndexOf(' '); return <div key={said}><dt>{said.slice(0, at)}</dt><dd>{said.slice(at + 1)}</dd></div>; })}
      </dl>
      {bulletin ? <Issued day={day} /> : lines === 0 ? <p className="soft">{t.nothing}</p> : <ToIssue day={day} />}
    </Card>
  );
}

function ToIssue({ day }: { readonly day: DayInShortFragment }): ReactNode {
  const t = useWords(dayWords);
  const format = useFormat();
  const open = useOpen()(day);
  const issue = useDeed(IssueBulletinDocument);
  const list = open.length > 0 && <ul>{open.map((said) => <li key={said}>{said}</li>)}</ul>;
  return (
    <>
      {list ? <div className="note warning"><p>{t.stillOpen}</p>{list}</div> : <p className="note good">{t.allDone}</p>}
      <div className="row"><SureButton label={t.issue} title={t.issueTitle(format.shortDay(day.day))} hint={t.issueHint} deed={issue} button={{ type: 'primary' }} onSure={(done) => issue.mutate({ day: day.day }, { onSuccess: done })} /></div>
    </>
  );
}

function Issued({ day: { day, bulletin, pending } }: { readonly day: DayInShortFragment }): ReactNode {
  const t = useWords(dayWords);
  const format = useFormat();
  const correct = useDeed(CorrectBulletinDocument);
  const editions = bulletin!.editions;
  return (
    <>
      {pending > 0 && (
        <>
          <p className="note warning">{t.pending(pending)}</p>
          <div className="row"><ReasonButton label={t.correct} title={t.correctTitle(editions.totalCount + 1)} hint={t.correctHint} deed={correct} button={{ type: 'primary' }} onSure={(reason, done) => correct.mutate({ day, reason }, { onSuccess: done })} /></div>
        </>
      )}
      <h3>{t.editions}</h3>
      <ul className="links">
        {editions.nodes.map(({ id, edition, reason, changes, issuedAt, issuedBy }) => (
          <li key={id}><div className="item"><span className="grow"><strong>{t.edition(edition)}</strong>{reason && <><br />{reason}</>}</span>{edition > 1 && <span>{t.changes(changes)}</span>}<span className="soft">{t.by(issuedBy?.name ?? '', format.instant(issuedAt))}</span></div></li>
        ))}
      </ul>
    </>
  );
}
