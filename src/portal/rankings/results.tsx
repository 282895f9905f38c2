import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAsk } from '../graph/ask';
import { OwnResultsDocument } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Card, Page } from '../look/page';
import { Asked, Empty } from '../look/states';
import { categoryNames, partNames } from '../names';
import { useLanguage, useWords } from '../words';
import { rankingWords } from './words';

/** The own unit's result in each round. */
export default function Results(): ReactNode {
  const t = useWords(rankingWords);
  const [categories, parts] = [useWords(categoryNames), useWords(partNames)];
  const english = useLanguage() === 'en';
  const { unit } = useViewer();
  const asked = useAsk(OwnResultsDocument, { unitId: unit?.id ?? '' }, unit !== null);
  return (
    <Page title={t.ownTitle} lead={t.ownLead}>
      <Asked of={asked}>
        {({ standings: { nodes } }) => (nodes.length === 0 ? <Empty title={t.ownNone}><p>{t.ownNoneHint}</p></Empty> : nodes.map((one) => (
          <Card key={one.id} title={english ? one.round?.titleEn || one.round?.titleZh : one.round?.titleZh}>
            <dl className="figures">
              <div><dt>{categories[one.category]}</dt><dd>{t.rankOf(one.rank)}</dd></div>
              <div><dt>{t.total}</dt><dd>{one.total}</dd></div>
              <div><dt>{parts.CREATION}</dt><dd>{one.creation}</dd></div>
              <div><dt>{parts.COMMUNITY}</dt><dd>{one.community ?? '—'}</dd></div>
              <div><dt>{parts.INTERSECTION}</dt><dd>{one.intersection ?? '—'}</dd></div>
            </dl>
            <p className="row"><Link to={`/standings/${one.id}`}>{t.details}</Link><Link to={`/rankings?round=${one.round?.id}&list=${one.category}`}>{t.wholeList}</Link></p>
          </Card>
        )))}
      </Asked>
    </Page>
  );
}
