/**
 * Judges the rows of a workbook of units. Pure: cells and the units of now go in, judged rows come out. People type such
 * workbooks by hand, so spaces, full-width digits and labels instead of codes are read as meant; what cannot be read is
 * told with all its reasons, in Chinese, since that is the language of the workbook.
 */
import { isPhoneNumber } from 'class-validator';
import { brief, fold, plain } from '../platform/workbook/cells.js';
import { atMost, choiceIn, placesIn, readCell, type JudgedCells, type Sheet, type SheetForm } from '../platform/workbook/sheet.js';
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

export interface JudgedRow extends JudgedCells {
  readonly verdict: Verdict;
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

/** What a workbook of units has for columns. */
export const unitForm: SheetForm<UnitField> = { fields: unitFields, titles: columnTitles, required };

/** Judges every row against the units of now and against the other rows. */
export function judge({ columns, rows }: Sheet, known: readonly KnownUnit[]): Judgement {
  const places = placesIn(columns, unitForm);
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

function readRow({ rowNumber, cells }: Sheet['rows'][number], places: ReadonlyMap<UnitField, number>, byCode: ReadonlyMap<string, KnownUnit>): ReadRow {
  const reasons: string[] = [];
  const text = (field: UnitField): string | undefined => { const at = places.get(field); return at === undefined ? undefined : cells[at]; };
  const before = byCode.get(plain(text('code') ?? ''));
  /** What a cell says; a column that is not there, or says what is registered already, leaves it as it is. */
  const value = <F extends UnitField>(field: F, parse: (text: string) => UnitData[F] | string[], none: UnitData[F] | undefined): UnitData[F] | undefined => {
    const said = text(field);
    const registered: UnitData[F] | undefined = before?.[field];
    if (registered !== undefined && (said === undefined || said === fold(String(registered)))) return registered;
    return readCell(said ?? '', columnTitles[field], reasons, parse, none);
  };
  const values = {
    number: value('number', numberIn, undefined),
    code: value('code', (said) => (codePattern.test(plain(said)) ? plain(said) : [`代码“${brief(said)}”只能用小写字母、数字和连字符，最多 40 个`]), undefined),
    nameZh: value('nameZh', atMost(columnTitles.nameZh, 100), undefined),
    nameEn: value('nameEn', atMost(columnTitles.nameEn, 200), ''),
    affiliation: value('affiliation', choiceIn(columnTitles.affiliation, affiliationLabels), undefined),
    category: value('category', choiceIn(columnTitles.category, categoryLabels), undefined),
    contactName: value('contactName', atMost(columnTitles.contactName, 50), ''),
    contactPhone: value('contactPhone', (said) => (isPhoneNumber(plain(said), 'CN') ? plain(said) : [`电话“${brief(said)}”不是中国的电话号码`]), ''),
  };
  return { rowNumber, cells, reasons, values, before };
}

function numberIn(said: string): number | string[] {
  const digits = plain(said);
  return /^\d{1,9}$/.test(digits) && Number(digits) > 0 ? Number(digits) : [`编号“${brief(said)}”不是 1 以上的整数`];
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
