import type { ReactNode } from 'react';
import { weeksOf } from '../days';
import { useFormat } from '../format';
import type { OwnDutyQuery, OwnShiftFragment } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Tag, type Tone } from '../look/page';
import { dutyEventNames, shiftNames } from '../names';
import { useName, useWords } from '../words';
import { dutyWords } from './words';

type Line = OwnDutyQuery['dutyLines']['nodes'][number];
interface Entry { readonly key: string; readonly day: string; readonly shift: OwnShiftFragment['shift']; readonly said: string; readonly tone: Tone; readonly detail: string }

/** The roster with its results: what stands on each day, in one or two words. */
function useEntries(shifts: readonly OwnShiftFragment[], lines: readonly Line[]): readonly Entry[] {
  const t = useWords(dutyWords);
  const [events, nameOf] = [useWords(dutyEventNames), useName()];
  const placeOf = ({ day, shift, dutyPost }: Pick<Line, 'day' | 'shift' | 'dutyPost'>): string => `${day} ${shift} ${dutyPost?.id}`;
  const planned = shifts.map((shift): Entry => ({
    key: placeOf(shift), day: shift.day, shift: shift.shift, detail: `${shift.startsAt.slice(0, 5)} ${nameOf(shift.intersection)}`,
    ...(shift.suspension ? { said: t.suspendedShort, tone: 'info' } : { said: t.due(shift.due), tone: 'plain' }),
  }));
  const recorded = new Map(lines.map((line): [string, Entry] => {
    const happened = line.state === 'STRUCK' ? [] : line.events.nodes.filter(({ struckAt }) => !struckAt);
    const isBad = happened.some(({ kind }) => kind !== 'CONSCIENTIOUS');
    return [placeOf(line), { key: placeOf(line), day: line.day, shift: line.shift, detail: nameOf(line.intersection), said: happened.map(({ kind }) => events[kind]).join(' ') || t.normal, tone: isBad ? 'bad' : 'good' }];
  }));
  return [...planned.filter(({ key }) => !recorded.has(key)), ...recorded.values()].sort((a, b) => (`${a.day} ${a.shift === 'MORNING' ? 0 : 1}` < `${b.day} ${b.shift === 'MORNING' ? 0 : 1}` ? -1 : 1));
}

/** A month: a grid on a desk, a list by day on a phone and for those who listen to it. */
export function Month({ month, shifts, lines }: { readonly month: string; readonly shifts: readonly OwnShiftFragment[]; readonly lines: readonly Line[] }): ReactNode {
  const format = useFormat();
  const names = useWords(shiftNames);
  const { today } = useViewer();
  const entries = useEntries(shifts, lines);
  const weeks = weeksOf(month);
  const of = (day: string): readonly Entry[] => entries.filter((entry) => entry.day === day);
  const shown = (entry: Entry): ReactNode => <li key={entry.key} title={entry.detail}>{names[entry.shift]} <Tag tone={entry.tone}>{entry.said}</Tag></li>;
  return (
    <>
      <table className="month">
        <thead><tr>{weeks[0]!.map((day) => <th key={day} scope="col">{format.weekday(day)}</th>)}</tr></thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className={day.slice(0, 7) === month.slice(0, 7) ? (day === today ? 'today' : undefined) : 'beside'}>
                  <span className="month-day">{Number(day.slice(8))}</span>
                  {of(day).length > 0 && <ul>{of(day).map(shown)}</ul>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="links month-list">
        {[...new Set(entries.map(({ day }) => day))].map((day) => (
          <li key={day}><div className="item"><strong>{format.shortDay(day)} {format.weekday(day)}</strong>
            <ul className="grow">{of(day).map((entry) => <li key={entry.key}>{names[entry.shift]} <Tag tone={entry.tone}>{entry.said}</Tag><br /><span className="soft">{entry.detail}</span></li>)}</ul></div></li>
        ))}
      </ul>
    </>
  );
}
