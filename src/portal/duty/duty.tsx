/** A unit's duty: what comes next, the roster of a month, and what the bulletins say of it. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, firstOfMonth, firstOfNextMonth, lastOfMonth } from '../days';
import { useFormat } from '../format';
import { useAsk } from '../graph/ask';
import { OwnDutyDocument, type OwnDutyQuery, type OwnShiftFragment } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Card, Page, PrintButton, Tag } from '../look/page';
import { Asked, Empty } from '../look/states';
import { shiftNames, suspensionCauseNames } from '../names';
import { useName, useWords } from '../words';
import './duty.css';
import { Month } from './month';
import { Result } from './result';
import { dutyWords } from './words';

export default function Duty(): ReactNode {
  const t = useWords(dutyWords);
  const { today } = useViewer();
  const [params, setParams] = useSearchParams();
  const month = firstOfMonth(params.get('month') ?? today);
  const go = (to: string): void => setParams({ month: firstOfMonth(to) }, { replace: true });
  const asked = useAsk(OwnDutyDocument, { from: month, to: lastOfMonth(month), tomorrow: addDays(today, 1) });
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<PrintButton />}>
      <Asked of={asked}>{(data) => <><Next shifts={data.next.nodes} /><Chosen month={month} data={data} onGo={go} /></>}</Asked>
    </Page>
  );
}

/** Tomorrow first: who forgets it loses five points. */
function Next({ shifts }: { readonly shifts: readonly OwnShiftFragment[] }): ReactNode {
  const t = useWords(dutyWords);
  const format = useFormat();
  const tomorrow = addDays(useViewer().today, 1);
  const name = (day: string): string => `${format.shortDay(day)} ${format.weekday(day)}`;
  return (
    <Card title={t.next}>
      {shifts[0]?.day !== tomorrow && <p>{t.noTomorrow(name(tomorrow))}</p>}
      {shifts.length === 0 ? <p className="soft">{t.noNext}</p> : (
        <ul className="links">{shifts.map((shift) => <li key={shift.id}><div className="item"><span className="grow"><ShiftSaid shift={shift} day={name(shift.day)} /></span>{shift.day === tomorrow && <Tag tone="warning">{t.tomorrow}</Tag>}</div></li>)}</ul>
      )}
    </Card>
  );
}

function ShiftSaid({ shift: { shift, startsAt, endsAt, due, intersection, suspension }, day }: { readonly shift: OwnShiftFragment; readonly day: string }): ReactNode {
  const t = useWords(dutyWords);
  const [nameOf, shifts, causes] = [useName(), useWords(shiftNames), useWords(suspensionCauseNames)];
  return (
    <>
      <strong>{day} {t.time(shifts[shift], startsAt.slice(0, 5), endsAt.slice(0, 5))}</strong><br />
      <span className="soft">{nameOf(intersection)}{!suspension && ` · ${t.due(due)}`}</span>
      {suspension && <><br /><Tag tone="info">{t.suspended(causes[suspension.cause], suspension.reason)}</Tag></>}
    </>
  );
}

function Chosen({ month, data, onGo }: { readonly month: string; readonly data: OwnDutyQuery; readonly onGo: (month: string) => void }): ReactNode {
  const t = useWords(dutyWords);
  const format = useFormat();
  const name = format.month(month);
  const [latest] = data.latest.nodes;
  const lines = data.dutyLines.nodes;
  return (
    <>
      <nav className="row no-print" aria-label={t.month}>
        <Button icon={<LeftOutlined />} onClick={() => onGo(addDays(month, -1))}>{t.earlier}</Button>
        <strong>{name}</strong>
        <Button icon={<RightOutlined />} iconPlacement="end" onClick={() => onGo(firstOfNextMonth(month))}>{t.later}</Button>
      </nav>
      <Card title={t.calendar(name)}>
        {data.dutyShifts.nodes.length === 0 && lines.length === 0 ? <p className="soft">{t.noShifts}</p> : <Month month={month} shifts={data.dutyShifts.nodes} lines={lines} />}
      </Card>
      {lines.length === 0 ? (
        <Empty title={t.noResults}><p>{t.resultsHint}</p>{latest && <Button onClick={() => onGo(latest.day)}>{t.latest(format.month(latest.day))}</Button>}</Empty>
      ) : <Card title={t.results(name)}>{lines.map((line) => <Result key={line.id} line={line} />)}</Card>}
    </>
  );
}
