/** ECharts with what our plots need of it, in the looks of the page. Its file is fetched by the first plot. */
import { BarChart, BoxplotChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, CalendarComponent, DatasetComponent, DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { EChartsOption } from 'echarts';
import type { Language } from '../words';

use([
  BarChart, BoxplotChart, CustomChart, HeatmapChart, LineChart, ScatterChart,
  AriaComponent, CalendarComponent, DatasetComponent, DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent,
  LabelLayout, SVGRenderer,
]);

export interface Drawing {
  readonly show: (option: EChartsOption) => void;
  /** As a PNG on white ground, under its title. */
  readonly picture: (title: string) => Promise<Blob>;
  readonly remove: () => void;
}

// Text is measured before it is drawn, so that the face must be named: `inherit` measures another one. Single quotes, as it is written into attributes.
const fontFamily = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";
const [ink, soft, line] = ['#1b2430', '#4a5564', '#d5dbe3'];
/** What is left of A4 between its margins. */
const paperWidth = 640;
/** Each three to one against white, and told apart without red and green. */
const colours = ['#0f4c9c', '#b86e00', '#166b2e', '#8a3ffc', '#c0261c', '#00717a', '#7b8794', '#6b3a1e', '#a0206b', '#3d4a5c'];

/** The looks of everything that bears text or lines, in the size of type that the person has chosen. */
function themeOf(size: number): object {
  const text = { fontFamily, fontSize: 14 * size, color: ink };
  const axis = { axisLabel: { ...text, color: soft, hideOverlap: true }, nameTextStyle: { ...text, color: soft }, axisLine: { lineStyle: { color: '#7b8794' } }, axisTick: { lineStyle: { color: '#7b8794' } }, splitLine: { lineStyle: { color: line } } };
  return {
    color: colours,
    textStyle: text,
    categoryAxis: axis, valueAxis: axis, timeAxis: axis, logAxis: axis,
    legend: { textStyle: text, itemGap: 14 * size, type: 'plain', top: 0 },
    tooltip: { textStyle: text, confine: true, backgroundColor: '#fff', borderColor: '#7b8794' },
    visualMap: { textStyle: text, inRange: { color: ['#e8f0fa', '#0f4c9c'] } },
    calendar: { dayLabel: text, monthLabel: text, yearLabel: text, itemStyle: { borderColor: line }, splitLine: { lineStyle: { color: '#7b8794' } } },
    dataZoom: { textStyle: text },
  };
}

const common = (size: number): EChartsOption => ({
  animation: false,
  // Its own description would be read instead of the heading; the table says it better.
  aria: { enabled: true, label: { enabled: false } },
  grid: { left: 8, right: 16 * size, top: 40 * size, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
});

export function drawingIn(place: HTMLElement, size: number, language: Language): Drawing {
  const chart = init(place, themeOf(size), { renderer: 'svg', locale: language === 'zh' ? 'ZH' : 'EN' });
  const follow = new ResizeObserver(() => { if (place.clientWidth > 0 && place.clientWidth !== chart.getWidth()) chart.resize(); });
  follow.observe(place);
  const toPaper = (): void => chart.resize({ width: paperWidth });
  const toScreen = (): void => chart.resize({ width: 'auto' });
  window.addEventListener('beforeprint', toPaper);
  window.addEventListener('afterprint', toScreen);
  return {
    show: (option) => chart.setOption({ ...common(size), ...option }, { notMerge: true }),
    picture: (title) => pictureOf(chart.renderToSVGString(), chart.getWidth(), chart.getHeight(), title, size),
    remove: () => {
      follow.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
      chart.dispose();
    },
  };
}

async function pictureOf(svg: string, width: number, height: number, title: string, size: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = Object.assign(new Image(width, height), { src: address });
    await image.decode();
    const [head, sharp, edge] = [44 * size, 2, 16];
    const canvas = Object.assign(document.createElement('canvas'), { width: (width + 2 * edge) * sharp, height: (height + head + edge) * sharp });
    const pen = canvas.getContext('2d')!;
    pen.scale(sharp, sharp);
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width + 2 * edge, height + head + edge);
    pen.fillStyle = ink;
    pen.font = `600 ${18 * size}px ${fontFamily}`;
    pen.textBaseline = 'middle';
    pen.fillText(title, edge, head / 2, width);
    pen.drawImage(image, edge, head, width, height);
    return await new Promise((resolve, reject) => canvas.toBlob((bytes) => (bytes ? resolve(bytes) : reject(new Error('The plot could not be made a picture'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
