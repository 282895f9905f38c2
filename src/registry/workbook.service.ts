/** Workbooks that are given out: the template, all units, and an import with what is wrong with it. Each can be read in again. */
import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import { getOrderOfSiblings, getSelfClosingTagMarkup, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import writeWorkbook, { type CellObject, type Feature, type SheetData } from 'write-excel-file/node';
import { affiliationLabels, categoryLabels, columnTitles, maxRows, reasonTitle, unitFields, type Judgement, type UnitData } from './judge.js';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const unitWidths = [8, 14, 36, 36, 14, 24, 14, 18];

/** An empty workbook with the headings, and drop-downs where only certain words are understood. */
export const unitTemplate = (): Promise<Buffer> => written([headings(unitFields.map((field) => columnTitles[field]))], unitWidths, dropDowns());

/** The template's columns, and what an export says in them: what comes out goes in again. */
export const unitColumns: readonly { readonly title: string; readonly width: number; readonly isNumber: boolean; readonly cell: (unit: { readonly [F in keyof UnitData]?: UnitData[F] | null }) => string | null }[] = unitFields.map((field, at) => ({
  title: columnTitles[field],
  width: unitWidths[at]!,
  isNumber: field === 'number',
  cell: (unit) => {
    if (field === 'affiliation') return unit.affiliation ? affiliationLabels[unit.affiliation][0]! : null;
    if (field === 'category') return unit.category ? categoryLabels[unit.category][0]! : null;
    return unit[field] == null ? null : String(unit[field]);
  },
}));

/** All units in the template's columns, as an import takes them. */
export function unitWorkbook(units: readonly UnitData[]): Promise<Buffer> {
  const rows = units.map((unit) => unitColumns.map(({ isNumber, cell }) => (isNumber ? { type: Number, value: unit.number } : textCell(cell(unit) ?? undefined))));
  return written([headings(unitFields.map((field) => columnTitles[field])), ...rows], unitWidths, dropDowns());
}

/** The rows of an import as they were, under a red first column that says what is wrong with the bad ones. */
export function errorWorkbook({ columns, rows }: Pick<Judgement, 'columns' | 'rows'>): Promise<Buffer> {
  const red = { textColor: '#c00000', backgroundColor: '#ffe5e5', wrap: true } as const;
  const [first, ...others] = headings([reasonTitle, ...columns]);
  return written([
    [{ ...first, textColor: '#ffffff', backgroundColor: '#c00000' }, ...others],
    ...rows.map(({ reasons, cells }) => [reasons.length === 0 ? null : { ...textCell(reasons.join('；')), ...red }, ...cells.map(textCell)]),
  ], [50, ...columns.map(() => 18)]);
}

type SheetFeature = Feature<Stream | Buffer | Blob>;

function written(data: SheetData, widths: readonly number[], ...features: SheetFeature[]): Promise<Buffer> {
  return writeWorkbook(data, { sheet: '单位', columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }, { features }).toBuffer();
}

const headings = (titles: readonly string[]): CellObject[] => titles.map((value) => ({ type: String, value, fontWeight: 'bold', backgroundColor: '#e8eef7' }));

/** Always text: a telephone stays as it is, and what begins with "=" is no formula. */
const textCell = (value: string | undefined): CellObject | null => (value === undefined || value === '' ? null : { type: String, value, format: '@' });

function dropDowns(): SheetFeature {
  const list = (field: (typeof unitFields)[number], labels: Readonly<Record<string, readonly string[]>>): string => {
    const column = String.fromCharCode('A'.charCodeAt(0) + unitFields.indexOf(field));
    const attributes = getSelfClosingTagMarkup('dataValidation', { type: 'list', allowBlank: 1, showErrorMessage: 1, sqref: `${column}2:${column}${maxRows + 1}` });
    const words = Object.values(labels).map(([label]) => label).join(',');
    return attributes.replace(/\s*\/>$/, `><formula1>"${words}"</formula1></dataValidation>`);
  };
  const markup = `<dataValidations count="2">${list('affiliation', affiliationLabels)}${list('category', categoryLabels)}</dataValidations>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [], 'worksheet'),
        },
      },
    },
  };
}
