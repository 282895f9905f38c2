/** What every import of a workbook does alike: reading what was uploaded, and refusing what is not to be taken over. */
import { buffer } from 'node:stream/consumers';
import { storedFilesOf } from '../file/file.service.js';
import type { Loader, UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, Refusal } from '../platform/errors/errors.js';
import type { FileStore } from '../platform/files/store.js';
import { cellsOf, maxWorkbookBytes, UnreadableSheet } from '../platform/workbook/cells.js';
import { sheetIn, type JudgedCells, type Sheet, type SheetForm } from '../platform/workbook/sheet.js';
import type { WorkbookRow } from './workbook-row.entity.js';

/** The table in a workbook that was uploaded for IMPORT. INVALID_INPUT says what is wrong with the workbook as a whole. */
export async function uploadedSheet<F extends string>(uow: UnitOfWork, files: FileStore, fileId: string, form: SheetForm<F>): Promise<Sheet & { readonly fileId: string }> {
  const [file] = await storedFilesOf(uow, [fileId], 'IMPORT', 'fileId');
  if (file!.byteLength === null || file!.byteLength > maxWorkbookBytes) throw invalid('fileId', `is a workbook of more than ${maxWorkbookBytes / 1_048_576} MB`);
  try {
    return { fileId: file!.id, ...sheetIn(await cellsOf(await buffer(files.read(file!.id)), file!.mediaType), form) };
  } catch (error) {
    throw error instanceof UnreadableSheet ? invalid('fileId', error.message) : error;
  }
}

/** INVALID_INPUT, with the first bad rows as blockers, where there are bad ones and they are not to be left out. */
export function refuseBadRows(bad: readonly JudgedCells[], skipBad: boolean): void {
  if (bad.length === 0 || skipBad) return;
  throw new Refusal('INVALID_INPUT', `skipBad: ${bad.length} of the rows are bad; correct the workbook, or have them left out`, {
    field: 'skipBad',
    blockers: bad.slice(0, 20).map(({ rowNumber, reasons }) => ({ code: 'BAD_ROW', message: `第 ${rowNumber} 行：${reasons.join('；')}` })),
  });
}

/** How many bad rows are shown; the workbook that is given back has them all. */
export const badRowsShown = 200;

interface BadRows { readonly columns: string[]; readonly bad: WorkbookRow[] }

/** The headings of an import's workbook and its first bad rows, without the rest of it; many imports of one kind in one statement. */
export const badRowsIn = (table: 'unit_import' | 'duty_import'): Loader<string, BadRows> => ({
  batch: async (uow, ids) => {
    const found = await uow.query<BadRows & { id: string }>(
      `select i.id, i.rows -> 'columns' as columns, (
         select coalesce(jsonb_agg(bad.row order by bad.at), '[]') from (
           select row, at from jsonb_array_elements(i.rows -> 'rows') with ordinality as judged (row, at)
           where row ->> 'verdict' = 'BAD' order by at limit ${badRowsShown}) bad
       ) as bad from ${table} i where i.id = any($1)`, [ids]);
    const byId = new Map(found.map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? { columns: [], bad: [] });
  },
});
