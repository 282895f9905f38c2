import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../format';
import { useAsk } from '../graph/ask';
import { DutyDayLinesDocument, StrikeDutyDocument, type DayLineFragment } from '../graph/documents';
import { ReasonButton } from '../look/confirm';
import { Card, Scroll, Tag } from '../look/page';
import { Asked } from '../look/states';
import { dutyLineStateNames, dutySourceNames, shiftNames } from '../names';
import { useName, useWords } from '../words';
import { useSingle } from './batch';
import { LineSaid } from './line-said';
import { dayWords } from './words';

/** Every line of a day, fifty at a time: duplicates and struck ones too. */
export function Lines({ day }: { readonly day: string }): ReactNode {
  const t = useWords(dayWords);
  const [after, setAfter] = useState<string>();
  const asked = useAsk(DutyDayLinesDocument, { day, after });
  return (
    <Asked of={asked}>
      {({ dutyLines: { nodes, totalCount, pageInfo } }) => totalCount > 0 && (
        <Card title={t.lines(totalCount)}>
          <Scroll label={t.lines(totalCount)}>
            <table className="table cards">
              <thead><tr><th scope="col">{t.unit}</th><th scope="col">{t.people}</th><th scope="col">{t.arrived}</th><th scope="col">{t.source}</th><th scope="col">{t.state}</th><th scope="col" className="no-print">{t.deeds}</th></tr></thead>
              <tbody>{nodes.map((line) => <LineRow key={line.id} line={line} />)}</tbody>
            </table>
          </Scroll>
          <div className="row no-print">
            {after !== undefined && <Button onClick={() => setAfter(undefined)}>{t.first}</Button>}
            {pageInfo.hasNextPage && <Button onClick={() => setAfter(pageInfo.endCursor ?? undefined)}>{t.more}</Button>}
          </div>
        </Card>
      )}
    </Asked>
  );
}

function LineRow({ line }: { readonly line: DayLineFragment }): ReactNode {
  const t = useWords(dayWords);
  const [nameOf, shifts, states, sources, format] = [useName(), useWords(shiftNames), useWords(dutyLineStateNames), useWords(dutySourceNames), useFormat()];
  const strike = useSingle(StrikeDutyDocument, ({ strikeDuty }) => strikeDuty.rows);
  const { id, shift, unit, state, source, strikeReason, choiceReason, createdAt } = line;
  return (
    <tr>
      <th scope="row">{nameOf(unit)}<br /><span className="soft">{shifts[shift]}</span></th>
      <td data-label={t.people}><div><LineSaid line={line} /></div></td>
      <td data-label={t.arrived}>{format.instant(createdAt)}</td>
      <td data-label={t.source}>{sources[source]}</td>
      <td data-label={t.state}><span><Tag tone={state === 'COUNTS' ? 'good' : 'plain'}>{states[state]}</Tag> {strikeReason || choiceReason}</span></td>
      <td className="no-print">{state === 'COUNTS' && <ReasonButton label={t.strike} title={t.strikeTitle(nameOf(unit))} hint={t.strikeHint} deed={strike} button={{ size: 'small', danger: true }} onSure={(reason, done) => strike.run({ strikes: [{ dutyLineId: id, reason }] }, done)} />}</td>
    </tr>
  );
}
