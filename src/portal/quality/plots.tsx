import { Select } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { Field } from '../look/field';
import { Plot, type EChartsOption } from '../plot/plot';
import { useLanguage, useWords } from '../words';
import type { Marking } from './quality';
import { qualityWords } from './words';

interface Props { readonly marking: readonly Marking[] }

const unique = <One,>(list: readonly One[]): One[] => [...new Set(list)];
const codes = (marking: readonly Marking[]): string[] => unique(marking.map(({ rule }) => rule?.code ?? ''));
const numbers = (marking: readonly Marking[]): number[] => unique(marking.map(({ team }) => team?.number ?? 0)).sort((a, b) => a - b);
/** The mean in per cent of the maximum, to one decimal: for the eye, and for nothing else. */
const rate = ({ mean, rule }: Marking): number | undefined => (mean == null || !rule ? undefined : Number(((Number(mean) / Number(rule.maximum)) * 100).toFixed(1)));

/** Teams across, rules down: a column that is darker or lighter throughout is a team that marks otherwise. */
export function Means({ marking }: Props): ReactNode {
  const t = useWords(qualityWords);
  const option = useMemo((): EChartsOption => {
    const [rules, teams] = [codes(marking), numbers(marking)];
    return {
      tooltip: {},
      grid: { left: 8, right: 8, top: 56, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
      xAxis: { type: 'category', position: 'top', data: teams.map(t.teamShort) },
      yAxis: { type: 'category', inverse: true, data: rules, axisLabel: { interval: 0 } },
      // Pale enough for dark figures on every one of them.
      visualMap: { min: 50, max: 100, calculable: false, orient: 'horizontal', top: 0, left: 'center', itemHeight: 160, text: ['100%', '≤ 50%'], inRange: { color: ['#f3b98b', '#fdf3e3', '#cfe3f8'] } },
      series: [{ type: 'heatmap', data: marking.flatMap((one) => { const value = rate(one); return value === undefined ? [] : [[teams.indexOf(one.team?.number ?? 0), rules.indexOf(one.rule?.code ?? ''), value]]; }), label: { show: true, color: '#1b2430', formatter: ({ value }) => (Array.isArray(value) ? Number(value[2]).toFixed(0) : '') }, labelLayout: { hideOverlap: true }, itemStyle: { borderColor: '#fff', borderWidth: 1 } }],
    };
  }, [marking, t]);
  return (
    <Plot title={t.means} name={t.means} option={option} height={Math.max(14, 6 + codes(marking).length * 1.5)}
      columns={[t.rule, t.team, t.maximum, t.marks, t.notApplicable, t.mean, t.rate]}
      rows={marking.map((one) => [one.rule?.code ?? '', one.team?.nameZh ?? '', Number(one.rule?.maximum), one.marks, one.notApplicable, one.mean == null ? '—' : Number(one.mean), rate(one) ?? '—'])}>
      <p className="soft">{t.meansNote}</p>
    </Plot>
  );
}

/** One rule: from the lowest to the highest points of each team, the middle half in the box. */
export function Spread({ marking }: Props): ReactNode {
  const t = useWords(qualityWords);
  const english = useLanguage() === 'en';
  const [code, setCode] = useState(marking[0]?.rule?.code ?? '');
  const own = useMemo(() => marking.filter((one) => one.rule?.code === code && one.mean != null), [marking, code]);
  const rule = own[0]?.rule;
  const option = useMemo((): EChartsOption => ({
    tooltip: {},
    xAxis: { type: 'category', data: own.map(({ team }) => t.teamShort(team?.number ?? 0)) },
    yAxis: { type: 'value', name: t.points, min: 0, max: Number(rule?.maximum ?? 0) },
    series: [{ type: 'boxplot', boxWidth: [8, 40], itemStyle: { color: '#e8f0fa', borderColor: '#0f4c9c' }, data: own.map((one) => [one.lowest, one.lowerQuartile, one.median, one.upperQuartile, one.highest].map(Number)) }],
  }), [own, rule, t]);
  const titled = (one: Marking['rule'] | undefined): string => (one ? `${one.code} ${english && one.titleEn ? one.titleEn : one.titleZh}` : '');
  const options = codes(marking).map((value) => ({ value, label: titled(marking.find((one) => one.rule?.code === value)?.rule) }));
  return (
    <Plot title={t.spread(titled(rule))} name={t.spread(code)} option={option}
      columns={[t.team, t.marks, t.lowest, t.lowerQuartile, t.median, t.upperQuartile, t.highest, t.mean]}
      rows={own.map((one) => [one.team?.nameZh ?? '', one.marks, ...[one.lowest, one.lowerQuartile, one.median, one.upperQuartile, one.highest, one.mean].map(Number)])}>
      <div className="no-print form"><Field label={t.spreadOf}>{(wiring) => <Select {...wiring} style={{ width: '100%' }} value={code} onChange={setCode} showSearch={{ optionFilterProp: 'label' }} options={options} virtual={false} />}</Field></div>
    </Plot>
  );
}

/** How often examiners of a team were too far apart, or one said that a rule does not apply; and whether the leader has ruled. */
export function Differences({ marking }: Props): ReactNode {
  const t = useWords(qualityWords);
  const lines = useMemo(() => codes(marking).map((code) => {
    const own = marking.filter(({ rule }) => rule?.code === code);
    const [all, settled] = [own.reduce((sum, one) => sum + one.differences, 0), own.reduce((sum, one) => sum + one.settled, 0)];
    return { code, settled, open: all - settled };
  }), [marking]);
  const option = useMemo((): EChartsOption => ({
    tooltip: { trigger: 'axis' }, legend: {},
    xAxis: { type: 'category', data: lines.map(({ code }) => code) },
    yAxis: { type: 'value', name: t.units, minInterval: 1 },
    series: [{ type: 'bar', stack: 'all', name: t.settled, data: lines.map(({ settled }) => settled) }, { type: 'bar', stack: 'all', name: t.open, data: lines.map(({ open }) => open) }],
  }), [lines, t]);
  return <Plot title={t.differences} name={t.differences} option={option} columns={[t.rule, t.settled, t.open]} rows={lines.map(({ code, settled, open }) => [code, settled, open])} />;
}
