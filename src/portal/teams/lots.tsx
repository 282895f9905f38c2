import { Button, Checkbox, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import { daysBetween, weekdayOf } from '../days';
import { useFormat } from '../format';
import { useAsk, useDeed } from '../graph/ask';
import { AssignUnitsDocument, DaysOtherwiseDocument, type DaysOtherwiseQuery } from '../graph/documents';
import { BatchOutcome } from '../look/batch';
import { Card, Scroll } from '../look/page';
import { Asked, Remark } from '../look/states';
import { useName, useWords } from '../words';
import { draw, type Planned } from './draw';
import type { AssignedUnit, OfficeTeam, TeamRound } from './teams';
import { teamsWords } from './words';

interface Props { readonly round: TeamRound; readonly teams: readonly OfficeTeam[]; readonly units: readonly AssignedUnit[] }

/** Draws lots for the units that have no team yet. Nothing is saved before the office has seen what was drawn. */
export function DrawLots({ round, teams, units }: Props): ReactNode {
  const t = useWords(teamsWords);
  const otherwise = useAsk(DaysOtherwiseDocument, { from: round.inspectionFrom, to: round.inspectionTo });
  const assign = useDeed(AssignUnitsDocument);
  const nameOf = useName();
  const left = units.filter(({ team }) => !team);
  const rows = assign.data?.assignUnits;
  return (
    <Card title={t.draw}>
      <p role="status">{left.length === 0 ? t.allDrawn : t.toDraw(left.length)}</p>
      {left.length > 0 && (teams.length === 0 ? <p className="soft">{t.needTeams}</p> : (
        <Asked of={otherwise}>
          {({ calendarDays }) => <Draw round={round} teams={teams} units={left} worked={workedDays(round, calendarDays.nodes)} pending={assign.isPending}
            onSure={(planned, stage) => assign.mutate({ roundId: round.id, assignments: planned.map((one) => ({ ...one, stage })) })} />}
        </Asked>
      ))}
      {rows && <BatchOutcome result={rows} nameOf={({ subjectId }) => nameOf(units.find(({ id }) => id === subjectId)?.unit)} />}
      <Remark error={assign.error} />
    </Card>
  );
}

/** The days of the inspection that are worked: weekdays, but for what the office's calendar says otherwise. */
function workedDays({ inspectionFrom, inspectionTo }: TeamRound, otherwise: DaysOtherwiseQuery['calendarDays']['nodes']): string[] {
  return daysBetween(inspectionFrom, inspectionTo).filter((day) => {
    const said = otherwise.find((one) => one.day === day);
    return said ? said.kind === 'WORKDAY' : weekdayOf(day) < 6;
  });
}

function Draw({ round, teams, units, worked, pending, onSure }: Props & { readonly worked: string[]; readonly pending: boolean; readonly onSure: (planned: readonly Planned[], stage: number) => void }): ReactNode {
  const t = useWords(teamsWords);
  const format = useFormat();
  const [days, setDays] = useState(worked);
  const [stage, setStage] = useState(1);
  const [planned, setPlanned] = useState<readonly Planned[]>();
  // As many at once as the graph takes.
  const drawNow = (): void => setPlanned(draw(units.slice(0, 200).map(({ id }) => id), teams.map(({ id, assessments }) => ({ id, units: assessments.totalCount })), days));
  return (
    <div className="stack">
      <fieldset className="plain"><legend>{t.days}</legend>
        <div className="row">
          {daysBetween(round.inspectionFrom, round.inspectionTo).slice(0, 62).map((day) => (
            <Checkbox key={day} checked={days.includes(day)} onChange={({ target }) => { setPlanned(undefined); setDays(target.checked ? [...days, day].sort() : days.filter((one) => one !== day)); }}>{format.shortDay(day)}</Checkbox>
          ))}
        </div>
        <p className="hint">{t.daysHint}</p>
      </fieldset>
      <fieldset className="plain"><legend>{t.stage}</legend>
        <Radio.Group value={stage} onChange={({ target }) => setStage(target.value as number)} options={[1, 2].map((value) => ({ value, label: t.stages(value) }))} />
      </fieldset>
      {planned && <Drawn planned={planned} teams={teams} units={units} />}
      <div className="row">
        <Button type={planned ? 'default' : 'primary'} disabled={days.length === 0} onClick={drawNow}>{planned ? t.again : t.drawNow}</Button>
        {planned && <Button type="primary" loading={pending} onClick={() => onSure(planned, stage)}>{t.confirm}</Button>}
      </div>
    </div>
  );
}

function Drawn({ planned, teams, units }: { readonly planned: readonly Planned[]; readonly teams: readonly OfficeTeam[]; readonly units: readonly AssignedUnit[] }): ReactNode {
  const t = useWords(teamsWords);
  const format = useFormat();
  const nameOf = useName();
  const unitOf = new Map(units.map((one) => [one.id, one.unit]));
  return (
    <>
      <p className="note info" role="status">{t.drawn(planned.length, new Set(planned.map(({ teamId }) => teamId)).size)}</p>
      <Scroll label={t.draw}>
        <table className="table cards">
          <thead><tr><th scope="col">{t.team}</th><th scope="col">{t.units}</th></tr></thead>
          <tbody>
            {teams.map((team) => (
              <tr key={team.id}>
                <th scope="row" lang="zh-CN">{team.number}. {team.nameZh}</th>
                <td>{planned.filter(({ teamId }) => teamId === team.id).map(({ assessmentId, day }) => `${nameOf(unitOf.get(assessmentId))}（${format.shortDay(day)}）`).join('、')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
