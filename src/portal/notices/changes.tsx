import type { ReactNode } from 'react';
import type { PublishedNoticeQuery } from '../graph/documents';
import { Scroll } from '../look/page';
import { categoryNames } from '../names';
import { useWords } from '../words';
import { noticeWords } from './words';

type Change = NonNullable<PublishedNoticeQuery['notice']>['changes'][number];

/** What a correction shows otherwise than the edition before. */
export function Changes({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  const t = useWords(noticeWords);
  const categories = useWords(categoryNames);
  return (
    <Scroll label={t.changes}>
      <table className="table cards">
        <caption>{t.changes}</caption>
        <thead><tr><th scope="col">{t.unit}</th><th scope="col">{t.before}</th><th scope="col">{t.now}</th></tr></thead>
        <tbody>
          {changes.map(({ category, unitNumber, unitNameZh, totalBefore, total, rankBefore, rank }) => (
            <tr key={unitNumber}>
              <th scope="row">{unitNumber}. <span lang="zh-CN">{unitNameZh}</span> <small className="soft">{categories[category]}</small></th>
              <td data-label={t.before}>{t.rankAndTotal(rankBefore, totalBefore)}</td>
              <td data-label={t.now}>{t.rankAndTotal(rank, total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
