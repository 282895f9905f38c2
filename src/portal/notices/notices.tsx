import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAsk } from '../graph/ask';
import { PublishedNoticesDocument } from '../graph/documents';
import { useFormat } from '../format';
import { Page } from '../look/page';
import { Asked, Empty } from '../look/states';
import { useWords } from '../words';
import { noticeWords } from './words';

/** All published notices, the latest first; for the public too. */
export default function Notices(): ReactNode {
  const t = useWords(noticeWords);
  const format = useFormat();
  const notices = useAsk(PublishedNoticesDocument, { first: 50 });
  return (
    <Page title={t.title} lead={t.lead}>
      <Asked of={notices}>
        {({ notices: { nodes } }) => (nodes.length === 0 ? <Empty title={t.none} /> : (
          <div className="card">
            <ul className="links">
              {nodes.map(({ id, titleZh, officeNameZh, edition, issuedAt }) => (
                <li key={id}>
                  <Link to={`/notices/${id}`}><span className="grow"><span className="link-title" lang="zh-CN">{titleZh}</span><br />
                    <span className="soft">{officeNameZh} · {t.issued(format.instant(issuedAt))}{edition > 1 && ` · ${t.edition(edition)}`}</span></span></Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Asked>
    </Page>
  );
}
