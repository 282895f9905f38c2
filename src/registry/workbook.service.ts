import { textCell, workbookOf, type WorkbookColumn } from '../platform/workbook/write.js';
import { affiliationLabels, categoryLabels, columnTitles, unitFields, type UnitData } from './judge.js';

/** What the sheet of a workbook of units is called. */
export const unitSheetName = '单位';

const widths: Readonly<Record<keyof UnitData, number>> = { number: 8, code: 14, nameZh: 36, nameEn: 36, affiliation: 14, category: 24, contactName: 14, contactPhone: 18 };
const words: { readonly [F in keyof UnitData]?: readonly string[] } = { affiliation: Object.values(affiliationLabels).map(([label]) => label!), category: Object.values(categoryLabels).map(([label]) => label!) };

const columns: readonly WorkbookColumn[] = unitFields.map((field) => ({ title: columnTitles[field], width: widths[field], words: words[field] }));

/** An empty workbook with the headings, and drop-downs where only certain words are understood. */
export const unitTemplate = (): Promise<Buffer> => workbookOf(unitSheetName, columns);

/** All units in the template's columns, as an import takes them. */
export const unitWorkbook = (units: readonly UnitData[]): Promise<Buffer> => workbookOf(unitSheetName, columns, units.map((unit) => unitFields.map((field) => {
  if (field === 'affiliation') return textCell(affiliationLabels[unit.affiliation][0]);
  if (field === 'category') return textCell(categoryLabels[unit.category][0]);
  return field === 'number' ? { type: Number, value: unit.number } : textCell(unit[field]);
})));
