import { textCell, workbookOf, type WorkbookColumn } from '../platform/workbook/write.js';
import { affiliationLabels, categoryLabels, columnTitles, unitFields, type UnitData } from './judge.js';

/** What the sheet of a workbook of units is called. */
export const unitSheetName = '单位';

const widths: Readonly<Record<keyof UnitData, number>> = { number: 8, code: 14, nameZh: 36, nameEn: 36, affiliation: 14, category: 24, contactName: 14, contactPhone: 18 };
const words: { readonly [F in keyof UnitData]?: readonly string[] } = { affiliation: Object.values(affiliationLabels).map(([label]) => label!), category: Object.values(categoryLabels).map(([label]) => label!) };

const columns: readonly WorkbookColumn[] = unitFields.map((field) => ({ title: columnTitles[field], width: widths[field], words: words[field] }));

/** An empty workbook with the headings, and drop-downs where only certain words are understood. */
export const unitTemplate = (): Promise<Buffer> => workbookOf(unitSheetName, columns);

/** The template's columns, and what an export says in them: what comes out goes in again. */
export const unitColumns: readonly { readonly title: string; readonly width: number; readonly isNumber: boolean; readonly cell: (unit: { readonly [F in keyof UnitData]?: UnitData[F] | null }) => string | null }[] = unitFields.map((field) => ({
  title: columnTitles[field],
  width: widths[field],
  isNumber: field === 'number',
  cell: (unit) => {
    if (field === 'affiliation') return unit.affiliation ? affiliationLabels[unit.affiliation][0]! : null;
    if (field === 'category') return unit.category ? categoryLabels[unit.category][0]! : null;
    return unit[field] == null ? null : String(unit[field]);
  },
}));

/** All units in the template's columns, as an import takes them. */
export const unitWorkbook = (units: readonly UnitData[]): Promise<Buffer> => workbookOf(unitSheetName, columns, units.map((unit) => unitFields.map((field) => {
  if (field === 'affiliation') return textCell(affiliationLabels[unit.affiliation][0]);
  if (field === 'category') return textCell(categoryLabels[unit.category][0]);
  return field === 'number' ? { type: Number, value: unit.number } : textCell(unit[field]);
})));
