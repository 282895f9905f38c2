import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useAsk } from '../graph/ask';
import { PublishedNoticeDocument, type PublishedNoticeQuery } from '../graph/documents';
import { Refused } from '../graph/refusal';
import { useFormat } from '../format';
import { Page, PrintButton, Scroll } from '../look/page';
import { Asked, RefusedState } from '../look/states';
import { partNames } from '../names';
import { useLanguage, useWords } from '../words';
import './notice.css';
import { Changes } from './changes';
import { isHeading, noticeWords } from './words';

type Annexes = NonNullable<PublishedNoticeQuery['notice']>['annexes'];

/** One notice as it was published: its text, its annexes, its fingerprint. Made for phones and for A4 paper. */
export default function Notice(): ReactNode {
  const t = useWords(noticeWords);
  const format = useFormat();
  const english = useLanguage() === 'en';
  const { id = '' } = useParams();
  const asked = useAsk(PublishedNoticeDocument, { id });
  return (
    <Asked of={asked}>
      {({ notice }) => (notice ? (
        <Page title={notice.titleZh} actions={<PrintButton />} lead={`${notice.officeNameZh} · ${t.issued(format.instant(notice.issuedAt))} · ${t.edition(notice.edition)}`}>
          {english && <p className="note info no-print">{t.inChinese}</p>}
          {notice.editions.nodes.length > 1 && <Editions notice={notice} />}
          <div className="card paper" lang="zh-CN">{paragraphs(notice.bodyZh)}</div>
          <nav className="row no-print" aria-label={t.annexes}>{notice.annexes.map(({ category, titleZh }) => <a key={category} href={`#${category}`}>{titleZh}</a>)}</nav>
          {notice.annexes.map((annex) => <Annex key={annex.category} annex={annex} />)}
          <section className="card keep"><h2>{t.fingerprint}</h2><p className="soft">{t.fingerprintHint}</p><p className="fingerprint">{notice.sha256}</p></section>
          <p className="no-print"><Link to="/notices">{t.back}</Link></p>
        </Page>
      ) : <RefusedState error={new Refused('NOT_FOUND', '')} />)}
    </Asked>
  );
}

/** That there are several editions, which one this is, and what it shows otherwise than the one before. */
function Editions({ notice: { id, edition, editions: { nodes: editions }, correctionReason, changes } }: { readonly notice: NonNullable<PublishedNoticeQuery['notice']> }): ReactNode {
  const t = useWords(noticeWords);
  const format = useFormat();
  const latest = editions[editions.length - 1]!;
  return (
    <section className={latest.id === id ? 'note info' : 'note warning'} aria-label={t.editions}>
      {latest.id !== id && <p><strong>{t.corrected}</strong> <Link to={`/notices/${latest.id}`}>{t.toLatest(latest.edition)}</Link></p>}
      {correctionReason && <p>{t.correction(edition, correctionReason)}</p>}
      {changes.length > 0 && <Changes changes={changes} />}
      <p className="no-print">{t.editions}: {editions.map((one) => <span key={one.id}>{one.id === id ? t.edition(one.edition) : <Link to={`/notices/${one.id}`}>{t.edition(one.edition)}</Link>} ({format.instant(one.issuedAt)}) </span>)}</p>
    </section>
  );
}

function paragraphs(body: string): ReactNode {
  return body.split('\n').map((text, at) => (isHeading(text) ? <h2 key={at}>{text}</h2> : <p key={at} className={at === 0 ? 'addressee' : ''}>{text}</p>));
}

function Annex({ annex: { category, titleZh, lines } }: { readonly annex: Annexes[number] }): ReactNode {
  const t = useWords(noticeWords);
  const parts = useWords(partNames);
  return (
    <section className="card annex" id={category}>
      <Scroll label={titleZh}>
        <table className="table cards">
          <caption lang="zh-CN">{titleZh}</caption>
          <thead><tr>
            <th scope="col" className="number">{t.rank}</th><th scope="col">{t.unit}</th><th scope="col" className="number">{t.total}</th>
            <th scope="col" className="number">{parts.CREATION}</th><th scope="col" className="number">{parts.COMMUNITY}</th><th scope="col" className="number">{parts.INTERSECTION}</th>
          </tr></thead>
          <tbody>
            {lines.map(({ rank, unitNumber, unitNameZh, total, creation, community, intersection }) => (
              <tr key={unitNumber}>
                <td className="number rank" data-label={t.rank}>{rank}</td>
                <th scope="row" lang="zh-CN">{unitNameZh}</th>
                <td className="number" data-label={t.total}><strong>{total}</strong></td>
                <td className="number" data-label={parts.CREATION}>{creation}</td>
                <td className="number" data-label={parts.COMMUNITY}>{community ?? '—'}</td>
                <td className="number" data-label={parts.INTERSECTION}>{intersection ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
