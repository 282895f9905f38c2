import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAsk } from '../graph/ask';
import { RatingsToGiveDocument, type RatingsToGiveQuery } from '../graph/documents';
import { useFormat } from '../format';
import { Card, Page, Tag } from '../look/page';
import { Asked, Empty } from '../look/states';
import { phaseNames, ratingStateNames } from '../names';
import { useLanguage, useName, useWords } from '../words';
import './rating.css';
import { ratingWords } from './words';

type Round = RatingsToGiveQuery['rounds']['nodes'][number];
type Assessment = RatingsToGiveQuery['assessments']['nodes'][number];

/** Whom the community rates in which round, and how far each rating has come. */
export default function Ratings(): ReactNode {
  const t = useWords(ratingWords);
  const asked = useAsk(RatingsToGiveDocument, {});
  return (
    <Page title={t.title} lead={t.lead}>
      <Asked of={asked}>
        {(data) => (data.assessments.nodes.length === 0 ? <Empty title={t.none}><p>{t.noneHint}</p></Empty> : data.rounds.nodes.map((round) => <OfRound key={round.id} round={round} data={data} />))}
      </Asked>
    </Page>
  );
}

function OfRound({ round, data }: { readonly round: Round; readonly data: RatingsToGiveQuery }): ReactNode {
  const phases = useWords(phaseNames);
  const english = useLanguage() === 'en';
  const own = data.assessments.nodes.filter((assessment) => assessment.round?.id === round.id);
  if (own.length === 0) return null;
  return (
    <Card title={english ? round.titleEn || round.titleZh : round.titleZh} extra={<Tag tone="info">{phases[round.phase]}</Tag>}>
      <ul className="links">
        {own.flatMap((assessment) => data.partnerships.nodes.filter(({ unit }) => unit?.id === assessment.unit?.id)
          .map(({ id }) => <Line key={`${assessment.id}/${id}`} assessment={assessment} partnershipId={id} data={data} />))}
      </ul>
    </Card>
  );
}

function Line({ assessment: { id, unit, communityRatings }, partnershipId, data: { viewer } }: { readonly assessment: Assessment; readonly partnershipId: string; readonly data: RatingsToGiveQuery }): ReactNode {
  const t = useWords(ratingWords);
  const states = useWords(ratingStateNames);
  const nameOf = useName();
  const format = useFormat();
  const rating = communityRatings.nodes.find(({ partnership }) => partnership?.id === partnershipId);
  // What waits for oneself is told by the tasks; the rest can be looked at.
  const task = viewer.tasks.find(({ kind, subjectId }) => kind.startsWith('RATING_') && (subjectId === id || subjectId === rating?.id));
  const deed = task === undefined ? rating && t.look : task.kind === 'RATING_BEGIN' ? t.begin : task.kind === 'RATING_SIGN' ? t.goOn : t.countersign;
  const said = (
    <>
      <span className="grow"><span className={deed ? 'link-title' : ''}>{nameOf(unit)}</span>{task?.dueDay && <><br /><span className="soft">{t.due(format.shortDay(task.dueDay), task.workingDaysLeft ?? 0)}</span></>}</span>
      {rating?.score && <span>{t.score(rating.score)}</span>}
      <Tag tone={rating?.state === 'SIGNED' ? 'good' : rating ? 'warning' : 'plain'}>{rating ? states[rating.state] : t.notRated}</Tag>
      {deed && <span className="deed">{deed}</span>}
    </>
  );
  return <li>{deed ? <Link to={`/rating/${id}/${partnershipId}`}>{said}</Link> : <div className="item">{said}</div>}</li>;
}
