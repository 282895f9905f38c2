/** The duty calendar as a heat map: days across, units or intersections down; the darker, the more happened there. */
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { daysBetween } from '../days';
import { useFormat } from '../format';
import { DutyHeatDocument, type DutyHeatQuery } from '../graph/documents';
import { useAskAll } from '../graph/pages';
import { Asked } from '../look/states';
import { dutyEventNames } from '../names';
import { Plot, type EChartsOption } from '../plot/plot';
import { useName, useWords } from '../words';
import { heatWords } from './words';

type Event = DutyHeatQuery['dutyEvents']['nodes'][number];
interface Props { readonly from: string; readonly to: string; readonly name: string }
const ways = ['units', 'intersections'] as const;

export function Heat({ from, to, name }: Props): ReactNode {
  const asked = useAskAll(DutyHeatDocument, { from, to }, ({ dutyEvents }) => dutyEvents);
  return <Asked of={asked}>{(events) => events.length > 0 && <HeatMap events={events.filter(({ kind }) => kind !== 'CONSCIENTIOUS')} from={from} to={to} name={name} />}</Asked>;
}

function HeatMap({ events, from, to, name }: Props & { readonly events: readonly Event[] }): ReactNode {
  const t = useWords(heatWords);
  const kinds = useWords(dutyEventNames);
  const [nameOf, format] = [useName(), useFormat()];
  const [way, setWay] = useState<typeof ways[number]>('units');
  const cells = cellsOf(events, (event) => nameOf(way === 'units' ? event.unit : event.line?.intersection), ({ kind }) => kinds[kind]);
  const total = (where: string): number => cells.reduce((sum, cell) => sum + (cell.where === where ? cell.said.length : 0), 0);
  const places = [...new Set(cells.map(({ where }) => where))].sort((a, b) => total(b) - total(a));
  const days = daysBetween(from, to);
  const option: EChartsOption = {
    tooltip: { formatter: (point) => { const { value } = point as unknown as { value: [number, number, number, string] }; return `${format.shortDay(days[value[0]]!)} ${places[value[1]]}<br>${value[3]}`; } },
    grid: { left: 8, right: 16, top: 56, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    xAxis: { type: 'category', data: days.map((day) => String(Number(day.slice(8)))), position: 'top' },
    yAxis: { type: 'category', inverse: true, data: places, axisLabel: { interval: 0, width: 180, overflow: 'truncate' } },
    visualMap: { dimension: 2, min: 1, max: Math.max(2, ...cells.map(({ said }) => said.length)), calculable: false, orient: 'horizontal', top: 0, left: 'center', itemHeight: 120, text: [t.most, t.least], inRange: { color: ['#f7c9a8', '#a3210f'] } },
    series: [{ type: 'heatmap', data: cells.map(({ day, where, said }) => [days.indexOf(day), places.indexOf(where), said.length, said.join('、')] as never), itemStyle: { borderColor: '#fff', borderWidth: 1 } }],
  };
  if (events.length === 0) return null;
  return (
    <Plot title={t.title(name)} name={t.title(name)} option={option} height={Math.max(12, 5 + places.length * 1.6)} columns={[t.day, t[way], t.count, t.what]} rows={cells.map(({ day, where, said }) => [day, where, said.length, said.join('、')])}>
      <div className="row no-print" role="group" aria-label={t.by}>{ways.map((one) => <Button key={one} type={one === way ? 'primary' : 'default'} aria-pressed={one === way} onClick={() => setWay(one)}>{t.byWay(t[one])}</Button>)}</div>
      <p className="soft">{t.note}</p>
    </Plot>
  );
}

interface Cell { readonly day: string; readonly where: string; readonly said: readonly string[] }

/** What happened on one day at one place, together. */
function cellsOf(events: readonly Event[], whereOf: (event: Event) => string, said: (event: Event) => string): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const event of events) {
    const [day, where] = [event.day, whereOf(event)];
    cells.set(`${day} ${where}`, { day, where, said: [...cells.get(`${day} ${where}`)?.said ?? [], said(event)] });
  }
  return [...cells.values()];
}
