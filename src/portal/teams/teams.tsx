/** The office's teams of a round: who sits in them, the draw, and what is changed by hand. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useFormat } from '../format';
import { useAsk } from '../graph/ask';
import { OfficeTeamRoundsDocument, OfficeTeamsDocument, UnitsToAssignDocument, type OfficeTeamRoundsQuery, type OfficeTeamsQuery, type UnitsToAssignQuery } from '../graph/documents';
import { useAskAll } from '../graph/pages';
import { Card, Page, Scroll } from '../look/page';
import { Asked, Empty } from '../look/states';
import { useLanguage, useWords } from '../words';
import { DrawLots } from './lots';
import { NewTeam } from './new-team';
import { UnitList } from './unit-list';
import { teamsWords } from './words';

export type TeamRound = OfficeTeamRoundsQuery['rounds']['nodes'][number];
export type OfficeTeam = OfficeTeamsQuery['teams']['nodes'][number];
export type AssignedUnit = UnitsToAssignQuery['assessments']['nodes'][number];

export default function Teams(): ReactNode {
  const t = useWords(teamsWords);
  const rounds = useAsk(OfficeTeamRoundsDocument, {});
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <Asked of={rounds}>{({ rounds: { nodes } }) => (nodes.length === 0 ? <Empty title={t.noRound} /> : <Rounds rounds={nodes} />)}</Asked>
    </Page>
  );
}

function Rounds({ rounds }: { readonly rounds: readonly TeamRound[] }): ReactNode {
  const t = useWords(teamsWords);
  const english = useLanguage() === 'en';
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const round = rounds.find(({ id }) => id === params.get('round')) ?? rounds[0]!;
  return (
    <>
      {rounds.length > 1 && (
        <div className="row" role="group" aria-label={t.round}>
          {rounds.map((one) => <Button key={one.id} type={one === round ? 'primary' : 'default'} aria-pressed={one === round} onClick={() => setParams({ round: one.id }, { replace: true })}>{(english && one.titleEn) || one.titleZh}</Button>)}
        </div>
      )}
      <p className="soft">{t.window(format.day(round.inspectionFrom), format.day(round.inspectionTo))}</p>
      <OfRound key={round.id} round={round} />
    </>
  );
}

function OfRound({ round }: { readonly round: TeamRound }): ReactNode {
  const t = useWords(teamsWords);
  const teams = useAsk(OfficeTeamsDocument, { roundId: round.id });
  const units = useAskAll(UnitsToAssignDocument, { roundId: round.id }, ({ assessments }) => assessments);
  const open = round.phase !== 'PUBLISHED' && round.phase !== 'CLOSED';
  return (
    <>
      {!open && <p className="note info">{t.over}</p>}
      <Asked of={teams}>
        {({ teams: { nodes } }) => (
          <>
            <Card title={t.teams}>
              {nodes.length === 0 ? <Empty title={t.noTeams} /> : <TeamTable teams={nodes} />}
              {open && <details><summary>{t.add}</summary><NewTeam key={nodes.length} roundId={round.id} teams={nodes} /></details>}
            </Card>
            <Asked of={units}>
              {(all) => (
                <>
                  {open && <DrawLots round={round} teams={nodes} units={all} />}
                  <UnitList round={round} teams={nodes} units={all} open={open} />
                </>
              )}
            </Asked>
          </>
        )}
      </Asked>
    </>
  );
}

function TeamTable({ teams }: { readonly teams: readonly OfficeTeam[] }): ReactNode {
  const t = useWords(teamsWords);
  const people = (team: OfficeTeam, leads: boolean): string => team.members.nodes.filter(({ isLeader }) => isLeader === leads)
    .flatMap(({ account }) => (account ? [`${account.name}${account.disabledAt ? `（${t.disabled}）` : ''}`] : [])).join('、');
  return (
    <Scroll label={t.teams}>
      <table className="table cards">
        <thead><tr><th scope="col">{t.team}</th><th scope="col">{t.leader}</th><th scope="col">{t.examiners}</th><th scope="col" className="number">{t.units}</th></tr></thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.id}>
              <th scope="row" lang="zh-CN">{team.number}. {team.nameZh}</th><td data-label={t.leader}>{people(team, true)}</td><td data-label={t.examiners}>{people(team, false)}</td>
              <td className="number" data-label={t.units}>{t.unitCount(team.assessments.totalCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
