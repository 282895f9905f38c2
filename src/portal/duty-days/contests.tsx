import { Button, Checkbox, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../format';
import { useAsk, useDeed } from '../graph/ask';
import { DecideContestsDocument, OpenContestsDocument, type ContestDecision, type OpenContestsQuery } from '../graph/documents';
import type { Refused } from '../graph/refusal';
import { Field } from '../look/field';
import { Card, Scroll } from '../look/page';
import { Asked, Remark } from '../look/states';
import { dutyEventNames, shiftNames } from '../names';
import { useName, useWords } from '../words';
import { refusalOfRow } from './batch';
import { LineSaid } from './line-said';
import { contestWords, dayWords } from './words';

type Contest = OpenContestsQuery['dutyContests']['nodes'][number];

/** What units contest: ticked and answered together, each with a result of its own. Nothing while nothing waits. */
export function Contests(): ReactNode {
  const asked = useAsk(OpenContestsDocument, {});
  return <Asked of={asked}>{({ dutyContests: { nodes, totalCount } }) => <Open contests={nodes} count={totalCount} />}</Asked>;
}

function Open({ contests, count }: { readonly contests: readonly Contest[]; readonly count: number }): ReactNode {
  const t = useWords(contestWords);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [results, setResults] = useState<ReadonlyMap<string, Refused>>(new Map());
  const [done, setDone] = useState(0);
  const decide = useDeed(DecideContestsDocument);
  const chosen = contests.filter(({ id }) => ticked.has(id));
  const send = (decision: ContestDecision): void => decide.mutate({ decisions: chosen.map(({ id }) => ({ contestId: id, decision, reason: reason.trim() })) }, {
    onSuccess: ({ decideContests: { rows } }) => {
      const refused = rows.filter((row) => !row.done);
      setResults(new Map(refused.map((row) => [chosen[row.at]!.id, refusalOfRow(row)])));
      setDone(rows.length - refused.length);
      setTicked(new Set());
      if (refused.length === 0) setReason('');
    },
  });
  const tick = (id: string, on: boolean): void => setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((one) => one !== id)));
  if (contests.length === 0) return done > 0 && <p className="note good" role="status">{t.done(done)}</p>;
  const ready = chosen.length > 0 && reason.trim() !== '';
  return (
    <Card title={t.title(count)}>
      <p className="soft">{t.hint}</p>
      {done > 0 && <p className="note good" role="status">{t.done(done)}</p>}
      <Checkbox checked={chosen.length === contests.length} indeterminate={chosen.length > 0 && chosen.length < contests.length} onChange={({ target }) => setTicked(new Set(target.checked ? contests.map(({ id }) => id) : []))}>{t.all}</Checkbox>
      <ContestTable contests={contests} ticked={ticked} results={results} onTick={tick} />
      <Field label={t.reason}>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}</Field>
      <div className="row no-print"><Button disabled={!ready} loading={decide.isPending} onClick={() => send('UPHOLD')}>{t.uphold(chosen.length)}</Button><Button danger disabled={!ready} loading={decide.isPending} onClick={() => send('STRIKE')}>{t.strike(chosen.length)}</Button></div>
      <Remark error={decide.error} />
    </Card>
  );
}

function ContestTable({ contests, ticked, results, onTick }: { readonly contests: readonly Contest[]; readonly ticked: ReadonlySet<string>; readonly results: ReadonlyMap<string, Refused>; readonly onTick: (id: string, on: boolean) => void }): ReactNode {
  const t = useWords(contestWords);
  const d = useWords(dayWords);
  const [nameOf, kinds, shifts, format] = [useName(), useWords(dutyEventNames), useWords(shiftNames), useFormat()];
  return (
    <Scroll label={t.title(contests.length)}>
      <table className="table cards">
        <thead><tr><th scope="col">{d.unit}</th><th scope="col">{t.record}</th><th scope="col">{t.why}</th></tr></thead>
        <tbody>
          {contests.map(({ id, day, unit, event, line, reason }) => (
            <tr key={id}>
              <th scope="row"><Checkbox checked={ticked.has(id)} aria-label={t.tick(nameOf(unit))} onChange={({ target }) => onTick(id, target.checked)} /> {nameOf(unit)}</th>
              <td data-label={t.record}><div><Link to={`/duty-days/${day}`}>{format.shortDay(day)}</Link> {line && shifts[line.shift]} · {event ? kinds[event.kind] : t.whole}{line && <LineSaid line={line} />}</div></td>
              <td data-label={t.why}><div><span lang="zh-CN">{reason}</span><Remark error={results.get(id) ?? null} /></div></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
