/** The days of duty of a month as the office sees them: how far each has come, and what is still open. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { addDays, firstOfMonth, firstOfNextMonth, lastOfMonth } from '../days';
import { useFormat } from '../format';
import { useAsk } from '../graph/ask';
import { DutyDaysDocument, type DayInShortFragment, type DutyDayState } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Card, Page, PrintButton, Scroll, Tag, type Tone } from '../look/page';
import { Asked, Empty } from '../look/states';
import { dutyDayStateNames, dutyEventNames } from '../names';
import { useWords } from '../words';
import { Contests } from './contests';
import './duty-days.css';
import { Heat } from './heat';
import { dayListWords } from './words';

export const stateTones: Readonly<Record<DutyDayState, Tone>> = { IDLE: 'plain', PLANNED: 'plain', OPEN: 'warning', CLOSED: 'info', ISSUED: 'good', OUTDATED: 'bad' };

export default function DutyDays(): ReactNode {
  const t = useWords(dayListWords);
  const format = useFormat();
  const { today } = useViewer();
  const [params, setParams] = useSearchParams();
  const month = firstOfMonth(params.get('month') ?? today);
  const go = (to: string): void => setParams({ month: firstOfMonth(to) }, { replace: true });
  const asked = useAsk(DutyDaysDocument, { from: month, to: lastOfMonth(month) });
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<><PrintButton /><Link to="/duty-import">{t.importing}</Link></>}>
      <Contests />
      <nav className="row no-print" aria-label={t.month}>
        <Button icon={<LeftOutlined />} onClick={() => go(addDays(month, -1))}>{t.earlier}</Button>
        <strong>{format.month(month)}</strong>
        <Button icon={<RightOutlined />} iconPlacement="end" onClick={() => go(firstOfNextMonth(month))}>{t.later}</Button>
      </nav>
      <Asked of={asked}>{({ dutyDays }) => <Days days={dutyDays} name={format.month(month)} />}</Asked>
      <Heat key={month} from={month} to={lastOfMonth(month)} name={format.month(month)} />
    </Page>
  );
}

function Days({ days, name }: { readonly days: readonly DayInShortFragment[]; readonly name: string }): ReactNode {
  const t = useWords(dayListWords);
  const shown = days.filter(({ state }) => state !== 'IDLE');
  if (shown.length === 0) return <Empty title={t.none} />;
  return (
    <Card title={name}>
      <Scroll label={name}>
        <table className="table cards">
          <thead><tr><th scope="col">{t.day}</th><th scope="col">{t.state}</th><th scope="col" className="number">{t.recorded}</th><th scope="col">{t.events}</th><th scope="col">{t.open}</th><th scope="col">{t.bulletin}</th></tr></thead>
          <tbody>{shown.map((day) => <DayRow key={day.day} day={day} />)}</tbody>
        </table>
      </Scroll>
      {shown.length < days.length && <p className="soft">{t.idle(days.length - shown.length)}</p>}
    </Card>
  );
}

/** The events of a day in words, as many as there are of each. */
export function useCounts(): (day: Pick<DayInShortFragment, 'counts'>) => readonly string[] {
  const t = useWords(dayListWords);
  const names = useWords(dutyEventNames);
  return ({ counts: { absent, late, leftEarly, careless, conscientious } }) =>
    ([['ABSENT', absent], ['LATE', late], ['LEFT_EARLY', leftEarly], ['CARELESS', careless], ['CONSCIENTIOUS', conscientious]] as const).flatMap(([kind, count]) => (count > 0 ? [t.counted(names[kind], count)] : []));
}

/** What is still open on a day, in words; who has not closed it matters until its bulletin. */
export function useOpen(): (day: DayInShortFragment) => readonly string[] {
  const t = useWords(dayListWords);
  return ({ unclosed, unrecorded, unconfirmed, duplicates, contests, pending, bulletin }) =>
    ([[t.unclosed, bulletin ? 0 : unclosed], [t.unrecorded, bulletin ? 0 : unrecorded], [t.unconfirmed, unconfirmed], [t.duplicates, duplicates], [t.contests, contests], [t.pending, bulletin ? pending : 0]] as const).flatMap(([said, count]) => (count > 0 ? [said(count)] : []));
}

function DayRow({ day }: { readonly day: DayInShortFragment }): ReactNode {
  const t = useWords(dayListWords);
  const states = useWords(dutyDayStateNames);
  const format = useFormat();
  const [counts, open] = [useCounts()(day), useOpen()(day)];
  const { state, lines, shifts, suspended, bulletin } = day;
  return (
    <tr>
      <th scope="row" className="nowrap"><Link to={`/duty-days/${day.day}`}>{format.shortDay(day.day)} {format.weekday(day.day)}</Link></th>
      <td data-label={t.state}><Tag tone={stateTones[state]}>{states[state]}</Tag></td>
      <td data-label={t.recorded} className="number">{lines} / {shifts}</td>
      <td data-label={t.events}>{[...counts, ...(suspended > 0 ? [t.suspended(suspended)] : [])].join(' · ') || '—'}</td>
      <td data-label={t.open}>{state === 'PLANNED' || open.length === 0 ? '—' : open.join(' · ')}</td>
      <td data-label={t.bulletin}>{bulletin ? t.number(bulletin.number, bulletin.editions.totalCount) : '—'}</td>
    </tr>
  );
}
