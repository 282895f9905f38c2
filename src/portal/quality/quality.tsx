/** What the office looks at before it believes the numbers: how teams mark, where examiners differ, what is doubtful. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../graph/ask';
import { MarkingDocument, QualityRoundsDocument, type MarkingQuery, type QualityRoundsQuery } from '../graph/documents';
import { Page } from '../look/page';
import { Asked, Empty } from '../look/states';
import { useLanguage, useWords } from '../words';
import { Doubtful, Photos, Unsigned } from './lists';
import { Differences, Means, Spread } from './plots';
import { qualityWords } from './words';

type Round = QualityRoundsQuery['rounds']['nodes'][number];
export type Marking = NonNullable<MarkingQuery['round']>['marking'][number];

export default function Quality(): ReactNode {
  const t = useWords(qualityWords);
  const rounds = useAsk(QualityRoundsDocument, {});
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <Asked of={rounds}>{({ rounds: { nodes } }) => (nodes.length === 0 ? <Empty title={t.noRound} /> : <Rounds rounds={nodes} />)}</Asked>
    </Page>
  );
}

function Rounds({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  const t = useWords(qualityWords);
  const english = useLanguage() === 'en';
  const [params, setParams] = useSearchParams();
  // Marks there are from the inspection on.
  const round = rounds.find(({ id }) => id === params.get('round')) ?? rounds.find(({ phase }) => phase !== 'DRAFT' && phase !== 'OPEN') ?? rounds[0]!;
  return (
    <>
      {rounds.length > 1 && (
        <div className="row no-print" role="group" aria-label={t.round}>
          {rounds.map((one) => <Button key={one.id} type={one === round ? 'primary' : 'default'} aria-pressed={one === round} onClick={() => setParams({ round: one.id }, { replace: true })}>{(english && one.titleEn) || one.titleZh}</Button>)}
        </div>
      )}
      <Plots key={`plots ${round.id}`} roundId={round.id} />
      <Unsigned key={`sheets ${round.id}`} roundId={round.id} inspected={round.phase === 'INSPECTION' || round.phase === 'REVIEW'} />
      <Doubtful key={`ratings ${round.id}`} roundId={round.id} />
      <Photos />
    </>
  );
}

function Plots({ roundId }: { readonly roundId: string }): ReactNode {
  const t = useWords(qualityWords);
  const asked = useAsk(MarkingDocument, { roundId });
  return (
    <Asked of={asked}>
      {({ round }) => {
        const marking = round?.marking ?? [];
        return marking.length === 0 ? <Empty title={t.noMarks} /> : <><Means marking={marking} /><Spread marking={marking} /><Differences marking={marking} /></>;
      }}
    </Asked>
  );
}
