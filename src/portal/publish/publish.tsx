import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAsk } from '../graph/ask';
import { RoundsToPublishDocument, type RoundsToPublishQuery } from '../graph/documents';
import { Page } from '../look/page';
import { Asked, Empty } from '../look/states';
import { phaseNames } from '../names';
import { useLanguage, useWords } from '../words';
import { Published } from './published';
import { Review } from './review';
import { publishWords } from './words';

export type RoundToPublish = RoundsToPublishQuery['rounds']['nodes'][number];

/** From the marks to the notice, and from one edition of it to the next. */
export default function Publish(): ReactNode {
  const t = useWords(publishWords);
  const phases = useWords(phaseNames);
  const english = useLanguage() === 'en';
  const [params, setParams] = useSearchParams();
  const asked = useAsk(RoundsToPublishDocument, {});
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <Asked of={asked}>
        {({ rounds: { nodes } }) => {
          const round = nodes.find(({ id }) => id === params.get('round')) ?? nodes.find(({ phase }) => phase === 'REVIEW') ?? nodes[0];
          if (!round) return <Empty title={t.none}><p>{t.noneHint}</p><p><Link to="/round">{t.toRound}</Link></p></Empty>;
          return (
            <>
              <div className="row no-print" role="group" aria-label={t.round}>
                {nodes.map((one) => <Button key={one.id} type={one === round ? 'primary' : 'default'} aria-pressed={one === round} onClick={() => setParams({ round: one.id }, { replace: true })}>{english ? one.titleEn || one.titleZh : one.titleZh} · {phases[one.phase]}</Button>)}
              </div>
              {round.phase === 'REVIEW' ? <Review key={round.id} round={round} /> : <Published key={round.id} round={round} />}
            </>
          );
        }}
      </Asked>
    </Page>
  );
}
