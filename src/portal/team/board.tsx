/** The leader's board: every unit of the team with how far each step has come. */
import { Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../format';
import { useAsk } from '../graph/ask';
import { TeamBoardDocument, TeamRoundsDocument, type TeamBoardQuery, type TeamRoundsQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Page, Scroll, Tag, type Tone } from '../look/page';
import { Asked, Empty } from '../look/states';
import { useLanguage, useName, useWords } from '../words';
import { boardWords } from './words';

type Visit = TeamBoardQuery['visits']['nodes'][number];
type Assessment = NonNullable<Visit['assessment']>;

export default function Board(): ReactNode {
  const t = useWords(boardWords);
  const rounds = useAsk(TeamRoundsDocument, {});
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <Asked of={rounds}>{({ rounds: { nodes } }) => (nodes.length === 0 ? <Empty title={t.none} /> : <Rounds rounds={nodes} />)}</Asked>
    </Page>
  );
}

function Rounds({ rounds }: { readonly rounds: TeamRoundsQuery['rounds']['nodes'] }): ReactNode {
  const t = useWords(boardWords);
  const english = useLanguage() === 'en';
  const [params, setParams] = useSearchParams();
  const round = rounds.find(({ id }) => id === params.get('round')) ?? rounds.find(({ phase }) => phase === 'INSPECTION' || phase === 'REVIEW') ?? rounds.find(({ phase }) => phase !== 'DRAFT' && phase !== 'OPEN') ?? rounds[0]!;
  return (
    <>
      {rounds.length > 1 && (
        <div className="row no-print" role="group" aria-label={t.round}>
          {rounds.map((one) => <Button key={one.id} type={one === round ? 'primary' : 'default'} aria-pressed={one === round} onClick={() => setParams({ round: one.id }, { replace: true })}>{(english && one.titleEn) || one.titleZh}</Button>)}
        </div>
      )}
      <Units key={round.id} roundId={round.id} />
    </>
  );
}

function Units({ roundId }: { readonly roundId: string }): ReactNode {
  const t = useWords(boardWords);
  // A team has about fifteen units; a page holds fifty.
  const asked = useAsk(TeamBoardDocument, { roundId, after: null });
  const { today } = useViewer();
  const [mineOnly, setMineOnly] = useState(false);
  return (
    <Asked of={asked}>
      {({ visits: { nodes, totalCount } }) => {
        const lines = nodes.flatMap((visit) => (visit.assessment ? [{ visit, assessment: visit.assessment, mine: waitsForLeader(visit, visit.assessment, today) }] : []));
        if (lines.length === 0) return <Empty title={t.none} />;
        const shown = lines.filter(({ mine }) => mine || !mineOnly);
        return (
          <div className="card">
            <div className="row">
              <p role="status" className="grow">{t.counts(totalCount, lines.filter(({ assessment }) => assessment.lockedAt).length, lines.filter(({ assessment }) => isReady(assessment)).length, lines.filter(({ mine }) => mine).length)}</p>
              <Checkbox className="no-print" checked={mineOnly} onChange={({ target }) => setMineOnly(target.checked)}>{t.onlyMine}</Checkbox>
            </div>
            {shown.length === 0 ? <p className="state">{t.noneMine}</p> : <Table lines={shown} />}
          </div>
        );
      }}
    </Asked>
  );
}

const isReady = ({ lockedAt, closing }: Assessment): boolean => lockedAt === null && closing.blockers.length === 0;

/** Whether something of the unit is the leader's own to do by now, and not the examiners'. */
function waitsForLeader({ day }: Visit, assessment: Assessment, today: string): boolean {
  const { lockedAt, closing: { blockers } } = assessment;
  return lockedAt === null && day <= today && (blockers.length === 0 || blockers.some(({ code }) => code !== 'SHEET_UNSIGNED' && code !== 'TEAM_MISSING'));
}

interface Line { readonly visit: Visit; readonly assessment: Assessment }

function Table({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const t = useWords(boardWords);
  const nameOf = useName();
  const format = useFormat();
  return (
    <Scroll label={t.title}>
      <table className="table cards">
        <thead><tr><th scope="col">{t.unit}</th><th scope="col">{t.visit}</th><th scope="col">{t.sheets}</th><th scope="col">{t.differences}</th><th scope="col">{t.ledger}</th><th scope="col">{t.feedback}</th><th scope="col">{t.lock}</th></tr></thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.visit.id}>
              <th scope="row"><Link to={`/team/${line.assessment.id}`}>{line.assessment.unit?.number}. {nameOf(line.assessment.unit)}</Link><br /><small className="soft">{format.shortDay(line.visit.day)}</small></th>
              <Cells line={line} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Cells({ line: { visit, assessment } }: { readonly line: Line }): ReactNode {
  const t = useWords(boardWords);
  const steps = [visit.reportHeardAt, visit.archivesReadAt, visit.siteSeenAt].filter((at) => at).length;
  const cells: readonly (readonly [string, Tone, string])[] = [
    [t.visit, steps === 3 ? 'good' : steps === 0 ? 'plain' : 'info', t.steps(steps)],
    [t.sheets, ...useSheets(assessment)], [t.differences, ...useDifferences(assessment)], [t.ledger, ...useLedger(assessment)], [t.feedback, ...useFeedback(assessment)],
    [t.lock, ...(assessment.lockedAt ? ['good', t.locked] as const : isReady(assessment) ? ['info', t.ready] as const : ['plain', t.notYet] as const)],
  ];
  return <>{cells.map(([column, tone, said]) => <td key={column} data-label={column}><Tag tone={tone}>{said}</Tag></td>)}</>;
}

type Cell = readonly [Tone, string];
const has = ({ closing }: Assessment, ...codes: readonly string[]): boolean => closing.blockers.some(({ code }) => codes.includes(code));

function useSheets(assessment: Assessment): Cell {
  const t = useWords(boardWords);
  const [signed, all] = [assessment.scoreSheets.nodes.filter(({ state }) => state === 'SIGNED').length, assessment.team?.members.totalCount ?? 0];
  if (all === 0) return ['bad', t.noExaminer];
  return [has(assessment, 'SHEET_UNSIGNED') ? 'warning' : 'good', t.signed(signed, all)];
}

function useDifferences(assessment: Assessment): Cell {
  const t = useWords(boardWords);
  const { differences } = assessment.closing;
  if (has(assessment, 'SHEET_UNSIGNED', 'TEAM_MISSING')) return ['plain', t.afterSheets];
  const open = differences.filter(({ settled }) => !settled).length;
  if (open > 0) return ['bad', t.toSettle(open)];
  return ['good', differences.length > 0 ? t.settled(differences.length) : t.agree];
}

function useLedger(assessment: Assessment): Cell {
  const t = useWords(boardWords);
  if (assessment.ledgerReview) return ['good', t.score(assessment.ledgerReview.score)];
  return assessment.closing.ledgerAsked ? ['warning', t.toReview] : ['plain', t.notAsked];
}

function useFeedback({ feedback }: Assessment): Cell {
  const t = useWords(boardWords);
  if (!feedback) return ['warning', t.toGive];
  return feedback.acknowledgedAt ? ['good', t.acknowledged] : ['info', t.toAcknowledge];
}
