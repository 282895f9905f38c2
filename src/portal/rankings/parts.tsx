import type { ReactNode } from 'react';
import { useAsk } from '../graph/ask';
import { RankingPartsDocument, type Part, type UnitCategory } from '../graph/documents';
import { Plot } from '../plot/plot';
import { partNames } from '../names';
import { useWords } from '../words';
import { rankingWords } from './words';

const parts = Object.keys(partNames) as Part[];

/** A ranking as stacked bars: what each part adds to the total. It stands above the table, never beside it. */
export default function Parts({ roundId, category, title }: { readonly roundId: string; readonly category: UnitCategory; readonly title: string }): ReactNode {
  const t = useWords(rankingWords);
  const names = useWords(partNames);
  const { data } = useAsk(RankingPartsDocument, { roundId, category });
  const lines = (data?.standings.nodes ?? []).flatMap(({ rank, unitNameZh, total, explanation }) => (explanation ? [{ rank, unitNameZh, total, parts: explanation.detail.parts }] : []));
  if (lines.length === 0) return null;
  // As the server shows it; a part that does not apply adds nothing.
  const adds = (line: typeof lines[number], part: Part): number => Number(line.parts.find((one) => one.part === part)?.contributionDisplay) || 0;
  return (
    <Plot title={t.partsPlot(title)} name={title} height={Math.max(10, 5 + lines.length * 1.6)}
      columns={[t.rank, t.unit, t.total, ...parts.map((part) => names[part])]}
      rows={lines.map((line) => [line.rank, line.unitNameZh, Number(line.total), ...parts.map((part) => adds(line, part))])}
      option={{
        tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
        legend: { data: parts.map((part) => names[part]) },
        xAxis: { type: 'value', max: 100 },
        yAxis: { type: 'category', inverse: true, data: lines.map(({ unitNameZh }) => unitNameZh), axisLabel: { interval: 0, width: 180, overflow: 'truncate' } },
        series: parts.map((part) => ({ name: names[part], type: 'bar' as const, stack: 'total', barMaxWidth: 18, data: lines.map((line) => adds(line, part)) })),
      }} />
  );
}
