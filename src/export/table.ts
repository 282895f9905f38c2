/** A table as text for spreadsheets. Pure but for the streams. What is a text for us is a text in the spreadsheet too: no formula, no number, no date. */
import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import writeWorkbook, { type CellObject, type SheetData } from 'write-excel-file/node';

/** A column: texts stay as they are written, numbers are added up, days are read as days. */
export interface Column {
  readonly title: string;
  readonly holds?: 'text' | 'number' | 'day';
  /** How wide, in letters. */
  readonly width?: number;
}

export type Cell = string | null | undefined;
export type Line = readonly Cell[];

/** More than that is not written as a workbook, which must be whole in memory; a text has no end. */
export const maxWorkbookLines = 20_000;

const number = /^-?\d+(\.\d+)?$/;
/** What a spreadsheet would take for a formula (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r]/;
/** What a spreadsheet would take for a number or a day, and write in its own way: 007, 1-2, 13800000001. */
const numeric = /^[\d０-９][\d０-９.,:/\\%eE+\- ]*$/;

/**
 * A cell as it stands in a CSV file. A formula is disarmed by an apostrophe, a text that looks like a number is kept a text
 * by a tabulator: spreadsheets show neither the one nor the other as what it would be, and our imports take both away.
 */
export function csvCell(text: Cell, holds: Column['holds'] = 'text'): string {
  if (text == null) return '';
  if (holds === 'number' && number.test(text)) return text;
  if (formula.test(text)) return `'${text}`;
  return holds !== 'day' && numeric.test(text) ? `\t${text}` : text;
}

/** The table as CSV: UTF-8 with its mark, as WPS and Excel want it. Streams: no more than a page is ever in memory. */
export function csvOf(columns: readonly Column[], lines: AsyncIterable<Line>): Readable {
  async function* cells(): AsyncGenerator<string[]> {
    for await (const line of lines) yield columns.map(({ holds }, at) => csvCell(line[at], holds));
  }
  const csv = stringify({ bom: true, record_delimiter: 'windows', columns: columns.map(({ title }) => title), header: true });
  // What goes wrong on either side ends both; whoever reads hears of it.
  return pipeline(Readable.from(cells()), csv, () => undefined);
}

/** The table as a workbook. */
export function workbookOf(sheet: string, columns: readonly Column[], lines: readonly Line[]): Promise<Buffer> {
  const heading: CellObject[] = columns.map(({ title }) => ({ type: String, value: printable(title), fontWeight: 'bold', backgroundColor: '#e8eef7' }));
  const data: SheetData = [heading, ...lines.map((line) => columns.map(({ holds }, at) => workbookCell(line[at], holds)))];
  return writeWorkbook(data, { sheet, columns: columns.map(({ width = 14 }) => ({ width })), stickyRowsCount: 1 }).toBuffer();
}

function workbookCell(text: Cell, holds: Column['holds']): CellObject | null {
  if (text == null || text === '') return null;
  // Only a spreadsheet's own arithmetic is in floating point; ours never reads it back.
  if (holds === 'number' && number.test(text)) return { type: Number, value: Number(text) };
  return { type: String, value: printable(text), format: '@' };
}

/** Without what XML cannot say, and no longer than a cell takes. */
const printable = (text: string): string => text.replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').slice(0, 32_000);
