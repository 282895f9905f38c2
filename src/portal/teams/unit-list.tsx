import { Button, Checkbox, Input } from 'antd';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { daysBetween } from '../days';
import { useFormat } from '../format';
import { useAsk, useDeed } from '../graph/ask';
import { AssignUnitsDocument, UnitsCalledDocument } from '../graph/documents';
import { BatchOutcome } from '../look/batch';
import { Card, Scroll, Tag } from '../look/page';
import { Remark } from '../look/states';
import { Select } from '../look/select';
import { useName, useWords } from '../words';
import './teams.css';
import type { AssignedUnit, OfficeTeam, TeamRound } from './teams';
import { teamsWords } from './words';

interface Props { readonly round: TeamRound; readonly teams: readonly OfficeTeam[]; readonly units: readonly AssignedUnit[]; readonly open: boolean }

/** Every unit with its team; what is ticked goes to another team or day. */
export function UnitList({ round, teams, units, open }: Props): ReactNode {
  const t = useWords(teamsWords);
  const [sought, setSought] = useState('');
  const name = useDeferredValue(sought.trim());
  // The graph knows names, pinyin and initials.
  const called = useAsk(UnitsCalledDocument, { name }, name !== '');
  const [team, setTeam] = useState('all');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const ids = name === '' ? undefined : new Set(called.data?.units.nodes.map(({ id }) => id));
  const shown = units.filter((one) => (team === 'all' || (one.team?.id ?? 'none') === team) && (ids === undefined || ids.has(one.unit?.id ?? '')));
  const still = picked.filter((id) => shown.some((one) => one.id === id));
  return (
    <Card title={t.list}>
      <div className="row">
        <Input style={{ maxWidth: '20rem' }} aria-label={t.find} placeholder={t.find} allowClear value={sought} onChange={({ target }) => setSought(target.value)} />
        <Select aria-label={t.whichTeam} style={{ minWidth: '12rem' }} value={team} onChange={setTeam}
          options={[{ value: 'all', label: t.all }, { value: 'none', label: t.none }, ...teams.map(({ id, number, nameZh }) => ({ value: id, label: `${number}. ${nameZh}` }))]} />
        <span className="soft" role="status">{t.shown(shown.length, units.length)}</span>
      </div>
      {open && still.length > 0 && teams.length > 0 && <div className="assign"><Assign round={round} teams={teams} units={units} picked={still} done={() => setPicked([])} /></div>}
      {shown.length === 0 ? <p className="state">{t.nothing}</p> : <Table units={shown} picked={still} onPick={open ? setPicked : undefined} />}
    </Card>
  );
}

function Table({ units, picked, onPick }: { readonly units: readonly AssignedUnit[]; readonly picked: readonly string[]; readonly onPick: ((ids: readonly string[]) => void) | undefined }): ReactNode {
  const t = useWords(teamsWords);
  const nameOf = useName();
  const format = useFormat();
  return (
    <Scroll label={t.list}>
      {onPick && <Checkbox checked={picked.length === units.length} indeterminate={picked.length > 0 && picked.length < units.length} onChange={({ target }) => onPick(target.checked ? units.map(({ id }) => id) : [])}>{t.pickAll}</Checkbox>}
      <table className="table cards">
        <thead><tr><th scope="col">{t.unit}</th><th scope="col">{t.team}</th><th scope="col">{t.visit}</th><th scope="col">{t.state}</th></tr></thead>
        <tbody>
          {units.map(({ id, unit, team, visit, lockedAt, scoreSheets }) => (
            <tr key={id}>
              <th scope="row">{onPick ? <Checkbox aria-label={t.pick(nameOf(unit))} checked={picked.includes(id)} onChange={({ target }) => onPick(target.checked ? [...picked, id] : picked.filter((one) => one !== id))}>{unit?.number}. {nameOf(unit)}</Checkbox> : `${unit?.number}. ${nameOf(unit)}`}</th>
              <td data-label={t.team} lang="zh-CN">{team ? `${team.number}. ${team.nameZh}` : <Tag tone="warning">{t.unassigned}</Tag>}</td>
              <td data-label={t.visit}>{visit ? `${format.shortDay(visit.day)} · ${t.stages(visit.stage)}` : '—'}</td>
              <td data-label={t.state}>{lockedAt ? <Tag tone="good">{t.locked}</Tag> : scoreSheets.totalCount > 0 ? <Tag tone="info">{t.begun}</Tag> : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Assign({ round, teams, units, picked, done }: Omit<Props, 'open'> & { readonly picked: readonly string[]; readonly done: () => void }): ReactNode {
  const t = useWords(teamsWords);
  const format = useFormat();
  const nameOf = useName();
  const [teamId, setTeam] = useState(teams[0]!.id);
  const [day, setDay] = useState(round.inspectionFrom);
  const [stage, setStage] = useState(1);
  const assign = useDeed(AssignUnitsDocument, ({ assignUnits }) => { if (assignUnits.refused === 0) done(); });
  return (
    <div className="stack">
      <div className="row">
        <strong>{t.picked(picked.length)}</strong>
        <Select aria-label={t.team} style={{ minWidth: '12rem' }} value={teamId} onChange={setTeam} options={teams.map(({ id, number, nameZh }) => ({ value: id, label: `${number}. ${nameZh}` }))} />
        <Select aria-label={t.day} style={{ minWidth: '9rem' }} value={day} onChange={setDay} options={daysBetween(round.inspectionFrom, round.inspectionTo).map((one) => ({ value: one, label: format.shortDay(one) }))} />
        <Select aria-label={t.stage} style={{ minWidth: '9rem' }} value={stage} onChange={setStage} options={[1, 2].map((value) => ({ value, label: t.stages(value) }))} />
        <Button type="primary" loading={assign.isPending} disabled={picked.length > 200} onClick={() => assign.mutate({ roundId: round.id, assignments: picked.map((assessmentId) => ({ assessmentId, teamId, day, stage })) })}>{t.assign}</Button>
      </div>
      {assign.data && assign.data.assignUnits.refused > 0 && <BatchOutcome result={assign.data.assignUnits} nameOf={({ subjectId }) => nameOf(units.find(({ id }) => id === subjectId)?.unit)} />}
      <Remark error={assign.error} />
    </div>
  );
}
