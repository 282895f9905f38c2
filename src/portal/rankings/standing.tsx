import { Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useAsk } from '../graph/ask';
import { StandingExplainedDocument, type StandingExplainedQuery } from '../graph/documents';
import { Refused } from '../graph/refusal';
import { useFormat } from '../format';
import { Card, Page, PrintButton, Scroll, Tag } from '../look/page';
import { Asked, RefusedState } from '../look/states';
import { categoryNames, dutyEventNames, partNames, shiftNames } from '../names';
import { useLanguage, useName, useWords } from '../words';
import './rankings.css';
import { ObjectingContext, ObjectionAt } from '../objections/at';
import { Unpublished } from '../look/unpublished';
import { useSubject } from '../objections/subject';
import { RuleLine } from './rule-line';
import { rankingWords } from './words';

export type Standing = Extract<NonNullable<StandingExplainedQuery['node']>, { rank: number }>;
/** The graph finds any row by its key; this one is of a standing where it has a rank. */
const isStanding = (node: StandingExplainedQuery['node']): node is Standing => node !== null && 'rank' in node;
export type Detail = NonNullable<Standing['explanation']>['detail'];

/** How a unit's result came about: its parts, every rule that lost points, every event that counted. */
export default function StandingPage(): ReactNode {
  const { id = '' } = useParams();
  const asked = useAsk(StandingExplainedDocument, { id });
  return (
    <Asked of={asked}>
      {({ node }) => (isStanding(node) && node.explanation ? <Explained standing={node} detail={node.explanation.detail} /> : <RefusedState error={new Refused('NOT_FOUND', '')} />)}
    </Asked>
  );
}

function Explained({ standing, detail }: { readonly standing: Standing; readonly detail: Detail }): ReactNode {
  const t = useWords(rankingWords);
  const categories = useWords(categoryNames);
  const english = useLanguage() === 'en';
  const { round, assessment } = standing;
  const objecting = assessment ? { assessmentId: assessment.id, open: round?.takesObjections ?? false, filed: assessment.objections.nodes } : undefined;
  const part = (name: Detail['parts'][number]['part']) => detail.parts.find((one) => one.part === name && one.applies);
  return (
    <ObjectingContext value={objecting}>
      <Page title={t.explained(standing.unitNameZh)} actions={<PrintButton />}
        lead={`${english ? round?.titleEn || round?.titleZh : round?.titleZh} · ${categories[standing.category]} · ${t.rankOf(standing.rank)}`}>
        <Unpublished published={!round || round.publishedAt !== null}>
          <Sum detail={detail} />
          <Rules standingId={standing.id} rules={detail.rules} />
          {part('COMMUNITY') && <Community part={part('COMMUNITY')!} />}
          {part('INTERSECTION') && <Intersection part={part('INTERSECTION')!} uncapped={standing.uncappedIntersection} />}
          {assessment?.feedback && <Feedback feedback={assessment.feedback} />}
        </Unpublished>
      </Page>
    </ObjectingContext>
  );
}

function Sum({ detail }: { readonly detail: Detail }): ReactNode {
  const t = useWords(rankingWords);
  const names = useWords(partNames);
  return (
    <ul className="sum">
      {detail.parts.map(({ part, applies, display, weightDisplay, contributionDisplay }) => (
        <li key={part}>
          <span className="soft">{applies ? t.weight(names[part], weightDisplay) : names[part]}</span>
          {applies ? <><strong>{contributionDisplay}</strong><span className="soft">{display} / 100</span></> : <span className="soft"><br />{t.notApplied}</span>}
        </li>
      ))}
      <li className="whole"><span className="soft">{t.total}</span><strong>{detail.totalDisplay}</strong><small className="soft">{t.exact} {detail.totalExact}</small></li>
    </ul>
  );
}

function Rules({ standingId, rules }: { readonly standingId: string; readonly rules: Detail['rules'] }): ReactNode {
  const t = useWords(rankingWords);
  const [all, setAll] = useState(false);
  const lost = rules.filter(({ applies, lostDisplay }) => applies && lostDisplay !== '0.00');
  return (
    <Card title={t.lost} extra={<span className="soft">{lost.length > 0 ? t.lostSum(lost.length) : t.nothingLost}</span>}>
      <div>{(all ? rules : lost).map((rule) => <RuleLine key={rule.code} standingId={standingId} rule={rule} />)}</div>
      <Checkbox className="no-print" checked={all} onChange={(event) => setAll(event.target.checked)}>{t.all(rules.length)}</Checkbox>
    </Card>
  );
}

function Community({ part }: { readonly part: Detail['parts'][number] }): ReactNode {
  const t = useWords(rankingWords);
  const nameOf = useName();
  return (
    <Card title={t.communityPart} extra={part.entries && <span className="soft">{t.entries(part.entries.totalCount)}</span>}>
      <ul className="links">
        {part.ledgerReview && <li><div className="item"><span className="grow">{t.ledgerReview}<br /><span className="soft">{part.ledgerReview.remark}</span></span><strong>{part.ledgerReview.score}</strong></div></li>}
        {part.ratings?.nodes.map(({ id, score, community }) => <li key={id}><div className="item"><span className="grow">{t.rating(nameOf(community))}</span><strong>{score}</strong></div></li>)}
      </ul>
      {part.rulings.map(({ id, points, reason }) => <p key={id} className="note info">{t.ruledRating(points ?? '—', reason)}</p>)}
      <p className="row"><ObjectionAt subject="RATING" about={t.communityRating} /></p>
    </Card>
  );
}

function Intersection({ part: { events, rulings }, uncapped }: { readonly part: Detail['parts'][number]; readonly uncapped?: string | null }): ReactNode {
  const t = useWords(rankingWords);
  const [kinds, shifts, nameOf, format] = [useWords(dutyEventNames), useWords(shiftNames), useName(), useFormat()];
  const subjectOf = useSubject();
  const lines = events?.nodes ?? [];
  return (
    <Card title={t.intersectionPart} extra={uncapped ? <span className="soft">{t.uncapped(uncapped)}</span> : undefined}>
      {lines.length === 0 ? <p className="soft">{t.noEvents}</p> : (
        <Scroll label={t.intersectionPart}>
          <table className="table cards">
            <thead><tr><th scope="col">{t.day}</th><th scope="col">{t.place}</th><th scope="col">{t.event}</th><th scope="col">{t.reason}</th><th scope="col">{t.counted}</th></tr></thead>
            <tbody>
              {lines.map(({ id, day, kind, reason, counts, line }) => (
                <tr key={id}>
                  <th scope="row" className="nowrap">{format.day(day)}{line ? ` ${shifts[line.shift]}` : ''}</th>
                  <td data-label={t.place}>{nameOf(line?.intersection)}</td>
                  <td data-label={t.event}><Tag tone={kind === 'CONSCIENTIOUS' ? 'good' : 'bad'}>{kinds[kind]}</Tag></td>
                  <td data-label={t.reason}>{reason}</td>
                  <td data-label={t.counted}>
                    <span className="row">{!counts ? t.notCounted : rulings.some(({ dutyEvent }) => dutyEvent?.id === id) ? t.ruledOut : t.counted}
                      {counts && <ObjectionAt subject="EVENT" dutyEventId={id} about={subjectOf({ subject: 'EVENT', dutyEvent: { id, day, kind, reason, line } })} />}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Card>
  );
}

function Feedback({ feedback }: { readonly feedback: NonNullable<NonNullable<Standing['assessment']>['feedback']> }): ReactNode {
  const t = useWords(rankingWords);
  const said = [[t.strengths, feedback.strengths], [t.weaknesses, feedback.weaknesses], [t.advice, feedback.advice]].filter(([, text]) => text !== '');
  return <Card title={t.feedback}>{said.map(([name, text]) => <p key={name}><strong>{name}</strong><br />{text}</p>)}</Card>;
}
