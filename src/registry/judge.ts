/**
 * Judges the rows of a workbook of units. Pure: cells and the units of now go in, judged rows come out. People type such
 * workbooks by hand, so spaces, full-width digits and labels instead of codes are read as meant; what cannot be read is
 * told with all its reasons, in Chinese, since that is the language of the workbook.
 */
import { isPhoneNumber } from 'class-validator';
import { codePattern, type Affiliation, type UnitCategory } from '../territory/territory.entity.js';

/** What a workbook says of a unit. */
export interface UnitData {
  readonly number: number;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly affiliation: Affiliation;
  readonly category: UnitCategory;
  readonly contactName: string;
  readonly contactPhone: string;
}

type UnitField = keyof UnitData;

/** A unit that is registered already. */
export type KnownUnit = UnitData & { readonly id: string };

export type Verdict = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'BAD';

/** A sheet as read: text by rows, empty ones included, so that a row's place is its number in the workbook. */
export type Cells = readonly (readonly string[])[];

/** The rows of a sheet below its heading. */
export interface UnitSheet {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly rowNumber: number; readonly cells: readonly string[] }[];
}

export interface JudgedRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /** What is to be written; for CHANGED and UNCHANGED with the unit's key. */
  readonly unit?: UnitData & { readonly id?: string };
}

export interface Judgement {
  readonly columns: readonly string[];
  readonly rows: readonly JudgedRow[];
  readonly good: number;
  readonly bad: number;
  readonly unchanged: number;
}

/** A workbook that cannot be judged at all, in a sentence for who uploaded it. */
export class UnreadableSheet extends Error {}

export const maxRows = 5_000;

/** The columns in the order of template and export. */
export const unitFields = ['number', 'code', 'nameZh', 'nameEn', 'affiliation', 'category', 'contactName', 'contactPhone'] as const;
export const columnTitles: Readonly<Record<UnitField, string>> = {
  number: '编号', code: '代码', nameZh: '单位名称', nameEn: '英文名称', affiliation: '隶属', category: '类别', contactName: '联络员', contactPhone: '电话',
};
const required: readonly UnitField[] = ['number', 'code', 'nameZh', 'affiliation', 'category'];

/** The first of each is what template and export say; the others are understood too. */
export const affiliationLabels: Readonly<Record<Affiliation, readonly string[]>> = {
  CENTRAL: ['中央驻聊', '中央'], PROVINCIAL: ['省驻聊', '省'], MUNICIPAL: ['市直', '市'],
};
export const categoryLabels: Readonly<Record<UnitCategory, readonly string[]>> = {
  NATIONAL: ['现有全国文明单位', '现有全国', '全国文明单位'],
  NATIONAL_CANDIDATE: ['新申报全国文明单位', '新申报全国'],
  PROVINCIAL: ['省级文明单位', '省级'],
  PROVINCIAL_CANDIDATE: ['新申报省级文明单位', '新申报省级'],
  MUNICIPAL: ['市级文明单位', '市级'],
};

/** The column that a corrected workbook brings back; it is the server's own and not read. */
export const reasonTitle = '原因';

/** The rows below the heading, which may stand under a title. Throws `UnreadableSheet` where there is nothing to judge. */
export function sheetOf(cells: Cells): UnitSheet {
  const heading = cells.slice(0, 10).findIndex((row) => row.filter((title) => fieldOf(title) !== undefined).length >= 2);
  const above = cells[heading];
  if (cells.every(isBlank)) throw new UnreadableSheet('the workbook is empty');
  if (!above) throw new UnreadableSheet(`the columns ${titled(required)} are missing`);
  const kept = above.map((title, at) => ({ title: fold(title), at })).filter(({ title }) => title !== reasonTitle);
  const columns = kept.map(({ title }) => title);
  const named = columns.flatMap((title) => fieldOf(title) ?? []);
  const missing = required.filter((field) => !named.includes(field));
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

/** Judges every row against the units of now and against the other rows. */
export function judge({ columns, rows }: UnitSheet, known: readonly KnownUnit[]): Judgement {
  const places = new Map(columns.flatMap((title, at) => { const field = fieldOf(title); return field === undefined ? [] : [[field, at] as const]; }));
  const byCode = new Map(known.map((unit) => [unit.code, unit]));
  const read = rows.map((row) => readRow(row, places, byCode));
  const clashes = [inUse(read, known, 'number'), inUse(read, known, 'code'), inUse(read, known, 'nameZh')];
  const judged = read.map((row) => conclude(row, clashes.flatMap((clash) => clash(row))));
  const count = (...verdicts: Verdict[]): number => judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return { columns, rows: judged, good: count('NEW', 'CHANGED'), bad: count('BAD'), unchanged: count('UNCHANGED') };
}

interface ReadRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
  readonly values: { [F in UnitField]?: UnitData[F] };
  readonly before?: KnownUnit;
}

function readRow({ rowNumber, cells }: UnitSheet['rows'][number], places: ReadonlyMap<UnitField, number>, byCode: ReadonlyMap<string, KnownUnit>): ReadRow {
  const reasons: string[] = [];
  const text = (field: UnitField): string | undefined => { const at = places.get(field); return at === undefined ? undefined : cells[at]; };
  const before = byCode.get(plain(text('code') ?? ''));
  /** What a cell says; a column that is not there, or says what is registered already, leaves it as it is. */
  const value = <F extends UnitField>(field: F, parse: (text: string) => UnitData[F] | string[], none: UnitData[F] | undefined): UnitData[F] | undefined => {
    const said = text(field);
    const registered: UnitData[F] | undefined = before?.[field];
    if (registered !== undefined && (said === undefined || said === fold(String(registered)))) return registered;
    if (said === undefined || said === '') {
      if (none === undefined) reasons.push(`缺少${columnTitles[field]}`);
      return none;
    }
    const parsed = parse(said);
    if (!Array.isArray(parsed)) return parsed;
    reasons.push(...parsed);
    return undefined;
  };
  const atMost = (field: UnitField, length: number) => (said: string): string | string[] =>
    said.length > length ? [`${columnTitles[field]}超过 ${length} 个字`] : said;
  const values = {
    number: value('number', numberIn, undefined),
    code: value('code', (said) => (codePattern.test(plain(said)) ? plain(said) : [`代码“${brief(said)}”只能用小写字母、数字和连字符，最多 40 个`]), undefined),
    nameZh: value('nameZh', atMost('nameZh', 100), undefined),
    nameEn: value('nameEn', atMost('nameEn', 200), ''),
    affiliation: value('affiliation', choiceIn('affiliation', affiliationLabels), undefined),
    category: value('category', choiceIn('category', categoryLabels), undefined),
    contactName: value('contactName', atMost('contactName', 50), ''),
    contactPhone: value('contactPhone', (said) => (isPhoneNumber(plain(said), 'CN') ? plain(said) : [`电话“${brief(said)}”不是中国的电话号码`]), ''),
  };
  return { rowNumber, cells, reasons, values, before };
}

function numberIn(said: string): number | string[] {
  const digits = plain(said);
  return /^\d{1,9}$/.test(digits) && Number(digits) > 0 ? Number(digits) : [`编号“${brief(said)}”不是 1 以上的整数`];
}

function choiceIn<V extends string>(field: UnitField, labels: Readonly<Record<V, readonly string[]>>): (said: string) => V | string[] {
  const known = new Map<string, V>();
  for (const value in labels) for (const label of [value, ...labels[value]]) known.set(label, value);
  return (said) => known.get(plain(said)) ?? known.get(plain(said).toUpperCase())
    ?? [`${columnTitles[field]}“${brief(said)}”不认识，应为：${Object.values<readonly string[]>(labels).map(([label]) => label).join('、')}`];
}

/** What is wrong with a row because another row, or another unit, has the same number, code or name. */
function inUse(rows: readonly ReadRow[], known: readonly KnownUnit[], field: 'number' | 'code' | 'nameZh'): (row: ReadRow) => string[] {
  const owners = new Map(known.map((unit) => [unit[field], unit]));
  const places = new Map<string | number, number[]>();
  for (const { rowNumber, values } of rows) {
    const value = values[field];
    if (value !== undefined) places.set(value, [...(places.get(value) ?? []), rowNumber]);
  }
  return ({ rowNumber, values, before }) => {
    const value = values[field];
    if (value === undefined) return [];
    const others = (places.get(value) ?? []).filter((other) => other !== rowNumber);
    const owner = owners.get(value);
    return [
      ...(others.length > 0 ? [`${columnTitles[field]}“${value}”与第 ${others.slice(0, 5).join('、')} 行重复`] : []),
      // Also where the owner gives it up in the same workbook: rows are taken over or left out one by one.
      ...(owner !== undefined && owner.id !== before?.id ? [`${columnTitles[field]}“${value}”已被 ${owner.code}（${owner.nameZh}）使用`] : []),
    ];
  };
}

function conclude({ rowNumber, cells, values, before, reasons }: ReadRow, clashes: readonly string[]): JudgedRow {
  const unit = whole(values);
  if (!unit || reasons.length + clashes.length > 0) return { rowNumber, cells, verdict: 'BAD', reasons: [...reasons, ...clashes] };
  const verdict = !before ? 'NEW' : unitFields.every((field) => unit[field] === before[field]) ? 'UNCHANGED' : 'CHANGED';
  return { rowNumber, cells, verdict, reasons: [], unit: before ? { ...unit, id: before.id } : unit };
}

function whole({ number, code, nameZh, nameEn, affiliation, category, contactName, contactPhone }: ReadRow['values']): UnitData | undefined {
  if (number === undefined || code === undefined || nameZh === undefined || nameEn === undefined) return undefined;
  if (affiliation === undefined || category === undefined || contactName === undefined || contactPhone === undefined) return undefined;
  return { number, code, nameZh, nameEn, affiliation, category, contactName, contactPhone };
}

const titleFields = new Map(unitFields.flatMap((field) => [[columnTitles[field], field] as const, [field.toLowerCase(), field] as const]));

/** Which column a heading names: in Chinese or English, with or without a star for what is required. */
const fieldOf = (title: string): UnitField | undefined => titleFields.get(plain(title).replace(/[\s_*]/g, '').toLowerCase());

const titled = (fields: readonly UnitField[]): string => fields.map((field) => `${columnTitles[field]} (${field})`).join(', ');

/** A cell's text as meant: no spaces around, full-width ones included, digits plain, and nothing that cannot be stored. */
export const fold = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/\p{Cs}/gu, '\ufffd').replace(/\p{Cc}+/gu, ' ').trim();

/** For numbers, codes and labels, full-width letters and signs are plain too. */
const plain = (text: string): string => fold(text).normalize('NFKC');

const brief = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

const isBlank = (row: readonly string[]): boolean => row.every((cell) => fold(cell) === '');
