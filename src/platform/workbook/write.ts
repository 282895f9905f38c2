/** Workbooks that are given out: templates, lists, and an import with what is wrong with it. Each can be read in again. */
import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import { getOrderOfSiblings, getSelfClosingTagMarkup, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import writeWorkbook, { type CellObject, type Feature, type SheetData } from 'write-excel-file/node';
import { maxRows } from './cells.js';
import { reasonTitle, type JudgedCells } from './sheet.js';

type SheetFeature = Feature<Stream | Buffer | Blob>;

/** One column of a workbook: what stands above it, how wide it is, and the only words that it takes, if it takes only some. */
export interface WorkbookColumn {
  readonly title: string;
  readonly width: number;
  readonly words?: readonly string[];
}

/** A workbook of one sheet: the headings stay in sight, and columns that take certain words alone have a drop-down. */
export function workbookOf(sheet: string, columns: readonly WorkbookColumn[], rows: SheetData = []): Promise<Buffer> {
  return written(sheet, [headings(columns.map(({ title }) => title)), ...rows], columns.map(({ width }) => width), dropDowns(columns));
}

/** The rows of an import as they were, under a red first column that says what is wrong with the bad ones. */
export function errorWorkbook(sheet: string, { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly JudgedCells[] }): Promise<Buffer> {
  const red = { textColor: '#c00000', backgroundColor: '#ffe5e5', wrap: true } as const;
  const [first, ...others] = headings([reasonTitle, ...columns]);
  return written(sheet, [
    [{ ...first, textColor: '#ffffff', backgroundColor: '#c00000' }, ...others],
    ...rows.map(({ reasons, cells }) => [reasons.length === 0 ? null : { ...textCell(reasons.join('；')), ...red }, ...cells.map(textCell)]),
  ], [50, ...columns.map(() => 18)]);
}

/** Always text: a telephone stays as it is, and what begins with "=" is no formula. */
export const textCell = (value: string | undefined): CellObject | null => (value === undefined || value === '' ? null : { type: String, value, format: '@' });

function written(sheet: string, data: SheetData, widths: readonly number[], ...features: SheetFeature[]): Promise<Buffer> {
  return writeWorkbook(data, { sheet, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }, { features }).toBuffer();
}

const headings = (titles: readonly string[]): CellObject[] => titles.map((value) => ({ type: String, value, fontWeight: 'bold', backgroundColor: '#e8eef7' }));

function dropDowns(columns: readonly WorkbookColumn[]): SheetFeature {
  const lists = columns.flatMap(({ words }, at) => {
    if (!words) return [];
    const column = String.fromCharCode('A'.charCodeAt(0) + at);
    const attributes = getSelfClosingTagMarkup('dataValidation', { type: 'list', allowBlank: 1, showErrorMessage: 1, sqref: `${column}2:${column}${maxRows + 1}` });
    return [attributes.replace(/\s*\/>$/, `><formula1>"${words.join(',')}"</formula1></dataValidation>`)];
  });
  const markup = `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
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
