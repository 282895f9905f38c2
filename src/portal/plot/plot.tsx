/**
 * A plot with the table behind it; both can be taken home, the one as a picture, the other as a workbook. ECharts is fetched when
 * the first plot is shown, and where it cannot be, the table stands in its place.
 */
import { Button } from 'antd';
import type { EChartsOption } from 'echarts';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { save } from '../files/bytes';
import { refusalOf } from '../graph/refusal';
import { Card, Scroll } from '../look/page';
import { useSize } from '../look/size';
import { Remark } from '../look/states';
import { useLanguage, useWords } from '../words';
import type { Drawing } from './echarts';
import './plot.css';
import { plotWords } from './words';

export type { EChartsOption } from 'echarts';

interface PlotProps {
  /** What is to be seen, in one sentence: the heading, and what the plot is called for whoever does not see it. */
  readonly title: string;
  /** Type, colours, grid and axis labels have their looks already; give what is special. */
  readonly option: EChartsOption;
  /** The table behind it. A number stays one in the workbook; what only looks like one is given as text. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What files are called that one saves, without their ending. */
  readonly name: string;
  /** In rem, so that it grows with the type. */
  readonly height?: number;
  /** What else is to be known, below the plot. */
  readonly children?: ReactNode;
}

export function Plot({ title, option, columns, rows, name, height = 22, children }: PlotProps): ReactNode {
  const t = useWords(plotWords);
  const [asTable, setAsTable] = useState(false);
  const [error, setError] = useState<unknown>();
  const { place, drawing, failed } = useDrawing(option);
  const shown = asTable || failed;
  const take = (ending: string, bytes: () => Promise<Blob>): void => {
    setError(undefined);
    bytes().then((blob) => save(blob, `${name}.${ending}`), setError);
  };
  const workbook = (): Promise<Blob> => import('./workbook').then(({ workbookOf }) => workbookOf(title, columns, rows));
  return (
    <Card title={title} extra={(
      <div className="row no-print">
        {!failed && <Button size="small" onClick={() => setAsTable(!asTable)}>{asTable ? t.plot : t.table}</Button>}
        {!failed && <Button size="small" onClick={() => drawing && take('png', () => drawing.picture(title))}>{t.picture}</Button>}
        <Button size="small" onClick={() => take('xlsx', workbook)}>{t.workbook}</Button>
      </div>
    )}>
      {failed && <p className="note info no-print">{t.noPlot}</p>}
      <Remark error={error === undefined ? null : refusalOf(error)} />
      <div className={shown ? 'plot away' : 'plot'} ref={place} role="img" aria-label={title} style={{ height: `${height}rem` }} />
      <div className={shown ? 'plot-table' : 'plot-table away'}><Table title={title} columns={columns} rows={rows} /></div>
      {children}
    </Card>
  );
}

function Table({ title, columns, rows }: Pick<PlotProps, 'title' | 'columns' | 'rows'>): ReactNode {
  const numbers = columns.map((_, at) => rows.every((row) => typeof row[at] === 'number'));
  return (
    <Scroll label={title}>
      <table className="table">
        <thead><tr>{columns.map((column, at) => <th key={column} scope="col" className={numbers[at] ? 'number' : ''}>{column}</th>)}</tr></thead>
        <tbody>{rows.map((row, line) => <tr key={line}>{row.map((cell, at) => <td key={columns[at]} className={numbers[at] ? 'number' : ''}>{cell}</td>)}</tr>)}</tbody>
      </table>
    </Scroll>
  );
}

/** Draws into a place; anew where type or language change, and as wide as the place is. */
function useDrawing(option: EChartsOption): { readonly place: React.RefObject<HTMLDivElement | null>; readonly drawing: Drawing | undefined; readonly failed: boolean } {
  const size = useSize();
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let begun: Drawing | undefined;
    let gone = false;
    void import('./echarts').then(({ drawingIn }) => {
      if (gone || !place.current) return;
      begun = drawingIn(place.current, size, language);
      setDrawing(begun);
    }, () => { if (!gone) setFailed(true); });
    return () => { gone = true; begun?.remove(); setDrawing(undefined); };
  }, [size, language]);
  useEffect(() => drawing?.show(option), [drawing, option]);
  return { place, drawing, failed };
}
