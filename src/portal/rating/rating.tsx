import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useAsk } from '../graph/ask';
import { RatingToGiveDocument, type RatingShownFragment, type RatingToGiveQuery } from '../graph/documents';
import { useFormat } from '../format';
import { Page } from '../look/page';
import { Asked, Empty } from '../look/states';
import { useLanguage, useName, useWords } from '../words';
import { RatingForm } from './form';
import './rating.css';
import { SignedRating } from './signed';
import { ratingWords } from './words';

export type Rating = RatingShownFragment;
export type RatedItem = RatingToGiveQuery['ratingForm']['items'][number];
type Assessment = Extract<NonNullable<RatingToGiveQuery['node']>, { __typename: 'Assessment' }>;

/** The rating of one unit in one round: a form while it is a draft, a paper to sign after that. */
export default function RatingPage(): ReactNode {
  const t = useWords(ratingWords);
  const { assessment = '', partnership = '' } = useParams();
  const asked = useAsk(RatingToGiveDocument, { assessment });
  return (
    <Asked of={asked}>
      {({ ratingForm, node }) => (node?.__typename === 'Assessment' ? <Shown items={ratingForm.items} assessment={node} partnershipId={partnership} again={() => asked.refetch()} />
        : <Page title={t.gone}><Empty title={t.gone}><p><Link to="/rating">{t.back}</Link></p></Empty></Page>)}
    </Asked>
  );
}

const open = ['OPEN', 'INSPECTION', 'REVIEW'];

function Shown({ items, assessment, partnershipId, again }: { readonly items: readonly RatedItem[]; readonly assessment: Assessment; readonly partnershipId: string; readonly again: () => Promise<unknown> }): ReactNode {
  const t = useWords(ratingWords);
  const nameOf = useName();
  const format = useFormat();
  const english = useLanguage() === 'en';
  const [anew, setAnew] = useState(0);
  const { id, unit, round, communityRatings } = assessment;
  const rating = communityRatings.nodes.find(({ partnership }) => partnership?.id === partnershipId);
  const takes = open.includes(round?.phase ?? '');
  return (
    <Page title={t.of(nameOf(unit))} lead={round && t.period(english ? round.titleEn || round.titleZh : round.titleZh, format.shortDay(round.periodFrom), format.shortDay(round.periodTo))}>
      <p className="no-print"><Link to="/rating">{t.back}</Link></p>
      {!takes && <p className="note info">{t.closed}</p>}
      {rating && (rating.state !== 'DRAFT' || !takes) ? <SignedRating rating={rating} items={items} open={takes} />
        : takes && <RatingForm key={anew} items={items} rating={rating} assessmentId={id} partnershipId={partnershipId} onTheirs={() => void again().then(() => setAnew(anew + 1))} />}
    </Page>
  );
}
