/** The table within a workbook: its heading, found by the titles that are known, and the rows below it. */
import { brief, fold, maxRows, plain, UnreadableSheet, type Cells } from './cells.js';

/** What a workbook of one kind has for columns. */
export interface SheetForm<F extends string> {
  /** The columns in the order of template and export. */
  readonly fields: readonly F[];
  /** Their headings in Chinese; the field's own name is understood as well. */
  readonly titles: Readonly<Record<F, string>>;
  readonly required: readonly F[];
}

/** The rows of a sheet below its heading. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly rowNumber: number; readonly cells: readonly string[] }[];
}

/** A row with what is wrong with it. */
export interface JudgedCells {
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
}

/** The column that a corrected workbook brings back; it is the server's own and not read. */
export const reasonTitle = '原因';

/** The rows below the heading, which may stand under a title. Throws `UnreadableSheet` where there is nothing to judge. */
export function sheetIn<F extends string>(cells: Cells, form: SheetForm<F>): Sheet {
  const fieldOf = fieldsOf(form);
  const titled = (fields: readonly F[]): string => fields.map((field) => `${form.titles[field]} (${field})`).join(', ');
  const heading = cells.slice(0, 10).findIndex((row) => row.filter((title) => fieldOf(title) !== undefined).length >= 2);
  const above = cells[heading];
  if (cells.every(isBlank)) throw new UnreadableSheet('the workbook is empty');
  if (!above) throw new UnreadableSheet(`the columns ${titled(form.required)} are missing`);
  const kept = above.map((title, at) => ({ title: fold(title), at })).filter(({ title }) => title !== reasonTitle);
  const columns = kept.map(({ title }) => title);
  const named = columns.flatMap((title) => fieldOf(title) ?? []);
  const missing = form.required.filter((field) => !named.includes(field));
  if (missing.length > 0) throw new UnreadableSheet(missing.length === 1 ? `the column ${titled(missing)} is missing` : `the columns ${titled(missing)} are missing`);
  const twice = named.filter((field, at) => named.indexOf(field) !== at);
  if (twice.length > 0) throw new UnreadableSheet(`the column ${titled(twice)} stands twice`);
  const rows = cells
    .map((row, at) => ({ rowNumber: at + 1, cells: kept.map((column) => fold(row[column.at] ?? '')) }))
    .slice(heading + 1)
    .filter((row) => !isBlank(row.cells));
  if (rows.length === 0) throw new UnreadableSheet('the workbook has no row below its heading');
  if (rows.length > maxRows) throw new UnreadableSheet(`the workbook has ${rows.length} rows; an import takes at most ${maxRows}`);
  return { columns, rows };
}

/** Where each column of a form stands among the columns of a sheet. */
export function placesIn<F extends string>(columns: readonly string[], form: SheetForm<F>): ReadonlyMap<F, number> {
  const fieldOf = fieldsOf(form);
  return new Map(columns.flatMap((title, at) => { const field = fieldOf(title); return field === undefined ? [] : [[field, at] as const]; }));
}

/** Reads one of a few words, by its label or its own name; anything else is the reason why not, in Chinese. */
export function choiceIn<V extends string>(title: string, labels: Readonly<Record<V, readonly string[]>>): (said: string) => V | string[] {
  const known = new Map<string, V>();
  for (const value in labels) for (const label of [value, ...labels[value]]) known.set(label, value);
  return (said) => known.get(plain(said)) ?? known.get(plain(said).toUpperCase())
    ?? [`${title}“${brief(said)}”不认识，应为：${Object.values<readonly string[]>(labels).map(([label]) => label).join('、')}`];
}

/**
 * What a cell says, read by `parse`; or, with its reason in `reasons`, nothing. A cell that is empty says `none`, and is missing
 * where there is no such thing.
 */
export function readCell<T>(said: string, title: string, reasons: string[], parse: (said: string) => T | string[], none: T | undefined): T | undefined {
  if (said === '') {
    if (none === undefined) reasons.push(`缺少${title}`);
    return none;
  }
  const parsed = parse(said);
  if (!Array.isArray(parsed)) return parsed;
  reasons.push(...parsed);
  return undefined;
}

/** Text of so many characters at most. */
export const atMost = (title: string, length: number) => (said: string): string | string[] => (said.length > length ? [`${title}超过 ${length} 个字`] : said);

/** Which column a heading names: in Chinese or English, with or without a star for what is required. */
function fieldsOf<F extends string>({ fields, titles }: SheetForm<F>): (title: string) => F | undefined {
  const known = new Map(fields.flatMap((field) => [[titles[field], field] as const, [field.toLowerCase(), field] as const]));
  return (title) => known.get(plain(title).replace(/[\s_*]/g, '').toLowerCase());
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => fold(cell) === '');
