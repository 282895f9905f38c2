import writeWorkbook, { type CellObject } from 'write-excel-file/browser';

/** What Excel does not allow in the name of a sheet. */
const forbidden = /[[\]:*?/\\]/g;

/** A table as a workbook: a number is a number, and what only looks like one stays text. */
export function workbookOf(title: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): Promise<Blob> {
  const heading: CellObject[] = columns.map((value) => ({ type: String, value, fontWeight: 'bold', backgroundColor: '#e8eef7' }));
  const lines = rows.map((row) => row.map((value): CellObject => (typeof value === 'number' ? { type: Number, value } : { type: String, value, format: '@' })));
  const width = (at: number): number => Math.min(48, 4 + Math.max(...[columns[at], ...rows.map((row) => row[at])].map((one) => lettersOf(String(one ?? '')))));
  return writeWorkbook([heading, ...lines], { sheet: title.replace(forbidden, ' ').slice(0, 31), columns: columns.map((_, at) => ({ width: width(at) })), stickyRowsCount: 1 }).toBlob();
}

/** A Chinese letter is as wide as two. */
const lettersOf = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
