/** When the things happened of which an archive tells, beside when it was told: week by week. */
import { useMemo, type ReactNode } from 'react';
import { useFormat } from '../format';
import { ArchiveRhythmDocument, type ArchiveRhythmQuery } from '../graph/documents';
import { useAskAll } from '../graph/pages';
import { Card } from '../look/page';
import { Asked } from '../look/states';
import { Plot, type EChartsOption } from '../plot/plot';
import { useWords } from '../words';
import { officeArchiveWords } from './words';

type Piece = NonNullable<ArchiveRhythmQuery['archive']>['evidence']['nodes'][number];
const nothing = { nodes: [], pageInfo: { hasNextPage: false } };
const daysToMs = 86_400_000;

/** The Monday of a day's week. */
const weekOf = (day: string): string => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return new Date(at - ((new Date(at).getUTCDay() + 6) % 7) * daysToMs).toISOString().slice(0, 10);
};

export interface Week { readonly monday: string; readonly happened: number; readonly arrived: number }

/** Every week from the first to the last in which anything happened or arrived. */
function weeksOf(pieces: readonly Piece[], dayOf: (instant: string) => string): Week[] {
  const happened = pieces.flatMap(({ aboutFrom }) => (aboutFrom ? [weekOf(aboutFrom)] : []));
  const arrived = pieces.map(({ createdAt }) => weekOf(dayOf(createdAt)));
  const all = [...happened, ...arrived].sort();
  const [first, last] = [all[0], all[all.length - 1]];
  if (first === undefined || last === undefined) return [];
  const count = (Date.parse(last) - Date.parse(first)) / daysToMs / 7 + 1;
  return Array.from({ length: count }, (_, at) => new Date(Date.parse(first) + at * 7 * daysToMs).toISOString().slice(0, 10))
    .map((monday) => ({ monday, happened: happened.filter((week) => week === monday).length, arrived: arrived.filter((week) => week === monday).length }));
}

export function Rhythm({ archiveId, unit }: { readonly archiveId: string; readonly unit: string }): ReactNode {
  const t = useWords(officeArchiveWords);
  const asked = useAskAll(ArchiveRhythmDocument, { id: archiveId }, ({ archive }) => archive?.evidence ?? nothing);
  return <Asked of={asked}>{(pieces) => (pieces.length === 0 ? <Card title={t.rhythm}><p className="soft">{t.noRhythm}</p></Card> : <Weeks pieces={pieces} unit={unit} />)}</Asked>;
}

function Weeks({ pieces, unit }: { readonly pieces: readonly Piece[]; readonly unit: string }): ReactNode {
  const t = useWords(officeArchiveWords);
  const { isoDay, shortDay } = useFormat();
  const weeks = useMemo(() => weeksOf(pieces, isoDay), [pieces, isoDay]);
  const option = useMemo((): EChartsOption => ({
    legend: { top: 0 }, tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: weeks.map(({ monday }) => shortDay(monday)) },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      { type: 'bar', name: t.happenedCount, data: weeks.map(({ happened }) => happened) },
      { type: 'bar', name: t.arrivedCount, data: weeks.map(({ arrived }) => arrived) },
    ],
  }), [weeks, shortDay, t]);
  return <Plot title={t.rhythm} option={option} name={t.rhythmFile(unit)} columns={[t.week, t.happenedCount, t.arrivedCount]} rows={weeks.map(({ monday, happened, arrived }) => [monday, happened, arrived])} height={16} />;
}
