import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDeed } from '../graph/ask';
import { RecordVisitDocument, VisitsDocument, type VisitsQuery } from '../graph/documents';
import { useFormat } from '../format';
import { useViewer } from '../graph/viewer';
import { Card, Page, Tag } from '../look/page';
import { Asked, Empty, Remark } from '../look/states';
import { useKept } from '../offline/kept';
import { WaitingNote } from '../offline/waiting';
import { phaseNames } from '../names';
import { useLanguage, useName, useWords } from '../words';
import './visits.css';
import { visitWords } from './words';

type Visit = VisitsQuery['visits']['nodes'][number];
type Round = NonNullable<VisitsQuery['rounds']>['nodes'][number];

/** The units of one's team by day, with the steps of each visit. */
export default function Visits(): ReactNode {
  const t = useWords(visitWords);
  const phases = useWords(phaseNames);
  const english = useLanguage() === 'en';
  const asked = useKept(VisitsDocument, { rounds: 10 });
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <WaitingNote />
      <Asked of={asked}>
        {({ rounds, visits }) => (visits.nodes.length === 0 ? <Empty title={t.none}><p>{t.noneHint}</p></Empty> : rounds.nodes.map((round) => {
          const own = visits.nodes.filter(({ assessment }) => assessment?.round?.id === round.id);
          return own.length > 0 && (
            <Card key={round.id} title={english ? round.titleEn || round.titleZh : round.titleZh} extra={<Tag tone="info">{phases[round.phase]}</Tag>}>
              <Days round={round} visits={own} />
            </Card>
          );
        }))}
      </Asked>
    </Page>
  );
}

function Days({ round, visits }: { readonly round: Round; readonly visits: readonly Visit[] }): ReactNode {
  const t = useWords(visitWords);
  const format = useFormat();
  const { today, actions } = useViewer();
  const marks = actions.includes('mark.give');
  const days = [...new Set(visits.map((visit) => visit.day))].sort();
  return (
    <div className="scroll">
      {days.map((day) => (
        <table className="table cards even" key={day}>
          <caption>{format.day(day)} · {t.phase(visits.find((visit) => visit.day === day)!.stage)} {day === today && <Tag tone="info">{t.today}</Tag>}</caption>
          <thead><tr><th scope="col">{t.unit}</th><th scope="col" className="steps">{t.steps}</th><th scope="col">{t.ledger}</th><th scope="col">{marks ? t.sheet : t.state}</th></tr></thead>
          <tbody>{visits.filter((visit) => visit.day === day).map((visit) => <Line key={visit.id} visit={visit} round={round} />)}</tbody>
        </table>
      ))}
    </div>
  );
}

function Line({ visit, round }: { readonly visit: Visit; readonly round: Round }): ReactNode {
  const t = useWords(visitWords);
  const nameOf = useName();
  const { assessment } = visit;
  const sheet = assessment?.ownScoreSheet;
  const marks = useViewer().actions.includes('mark.give');
  return (
    <tr>
      <th scope="row"><Link to={marks ? `/visits/${assessment?.id}` : `/team/${assessment?.id}`}>{assessment?.unit?.number}. {nameOf(assessment?.unit)}</Link></th>
      <td data-label={t.steps}><VisitSteps visit={visit} open={round.phase === 'INSPECTION'} /></td>
      <td data-label={t.ledger}><Link to={`/visits/${assessment?.id}/ledger`}>{assessment?.ledgerReview ? t.reviewed(assessment.ledgerReview.score) : t.toReview}</Link></td>
      <td data-label={marks ? t.sheet : t.state}>
        {assessment?.lockedAt ? <Tag>{t.locked}</Tag> : !marks ? <Tag tone="info">{t.unlocked}</Tag> : sheet?.state === 'SIGNED' ? <Tag tone="good">{t.signed}</Tag>
          : sheet ? <Tag tone="warning">{t.marked(sheet.marks.totalCount, round.rules.totalCount)}</Tag> : <Tag>{t.notBegun}</Tag>}
      </td>
    </tr>
  );
}

/** The steps of a visit: those that have been done, and a button for each that has not. */
export function VisitSteps({ visit: { id, reportHeardAt, archivesReadAt, siteSeenAt }, open }: { readonly visit: Pick<Visit, 'id' | 'reportHeardAt' | 'archivesReadAt' | 'siteSeenAt'>; readonly open: boolean }): ReactNode {
  const steps = [['REPORT_HEARD', reportHeardAt], ['ARCHIVES_READ', archivesReadAt], ['SITE_SEEN', siteSeenAt]] as const;
  return <span className="row">{steps.map(([step, at]) => <Step key={step} visitId={id} step={step} at={at} open={open} />)}</span>;
}

function Step({ visitId, step, at, open }: { readonly visitId: string; readonly step: 'REPORT_HEARD' | 'ARCHIVES_READ' | 'SITE_SEEN'; readonly at?: string | null; readonly open: boolean }): ReactNode {
  const t = useWords(visitWords);
  const format = useFormat();
  const record = useDeed(RecordVisitDocument);
  if (at) return <span title={format.instant(at)}><Tag tone="good">✓ {t[step]}</Tag></span>;
  if (!open) return <Tag>{t[step]}</Tag>;
  return <><Button size="small" loading={record.isPending} onClick={() => record.mutate({ visitId, step })}>{t[step]}</Button><Remark error={record.error} /></>;
}
