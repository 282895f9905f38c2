import { Button, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { CreateTeamsDocument, InspectorsDocument } from '../graph/documents';
import { useAskAll } from '../graph/pages';
import { Field } from '../look/field';
import { Asked, Remark } from '../look/states';
import { useWords } from '../words';
import type { OfficeTeam } from './teams';
import { teamsWords } from './words';

/** Sets up one more team out of those who may inspect and sit in none yet. */
export function NewTeam({ roundId, teams }: { readonly roundId: string; readonly teams: readonly OfficeTeam[] }): ReactNode {
  const t = useWords(teamsWords);
  const inspectors = useAskAll(InspectorsDocument, {}, ({ accounts }) => accounts);
  const [number, setNumber] = useState(String(Math.max(0, ...teams.map((team) => team.number)) + 1));
  const [nameZh, setName] = useState('');
  const [leaderId, setLeader] = useState<string>();
  const [examinerIds, setExaminers] = useState<string[]>([]);
  const create = useDeed(CreateTeamsDocument);
  const seated = new Set(teams.flatMap(({ members }) => members.nodes.map(({ account }) => account?.id)));
  return (
    <Asked of={inspectors}>
      {(accounts) => {
        const free = (role: 'TEAM_LEADER' | 'EXAMINER') => accounts
          .filter(({ id, disabledAt, roles }) => !disabledAt && !seated.has(id) && roles.nodes.some((grant) => grant.role === role && !grant.revokedAt))
          .map(({ id, name, username }) => ({ value: id, label: `${name}（${username}）` }));
        return (
          <form className="form" onSubmit={(event) => { event.preventDefault(); create.mutate({ roundId, teams: [{ number: Number(number), nameZh: nameZh.trim(), leaderId: leaderId!, examinerIds }] }); }}>
            <Field label={t.number}>{(wiring) => <Input {...wiring} inputMode="numeric" value={number} onChange={({ target }) => setNumber(target.value.replace(/\D/g, ''))} />}</Field>
            <Field label={t.name} hint={t.nameHint}>{(wiring) => <Input {...wiring} maxLength={50} value={nameZh} onChange={({ target }) => setName(target.value)} />}</Field>
            <Field label={t.leader} hint={t.leaderHint}>{(wiring) => <Select {...wiring} style={{ width: '100%' }} value={leaderId} onChange={setLeader} showSearch={{ optionFilterProp: 'label' }} options={free('TEAM_LEADER')} virtual={false} />}</Field>
            <Field label={t.examiners} hint={t.examinersHint}>{(wiring) => <Select {...wiring} mode="multiple" style={{ width: '100%' }} value={examinerIds} onChange={setExaminers} showSearch={{ optionFilterProp: 'label' }} options={free('EXAMINER')} virtual={false} />}</Field>
            <Button type="primary" htmlType="submit" loading={create.isPending} disabled={!leaderId || examinerIds.length === 0 || number === ''}>{t.create}</Button>
            <Remark error={create.error} />
          </form>
        );
      }}
    </Asked>
  );
}
