import { choice, instant, integer, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const UnitImportState = enumOf('UnitImportState', 'Where an import of units stands.', {
  PREVIEWED: '已预览: every row is judged, and nothing is written.',
  CONFIRMED: '已确认: the good rows are taken over.',
});
export type UnitImportState = keyof typeof UnitImportState;

/** The table's `rows` are left to their loader: a list of imports does not carry thousands of rows of workbooks. */
@Row({ table: 'unit_import', tag: 16, action: 'unitImport.read', says: '单位导入: a workbook of units, read and judged row by row. Nothing is written before it is confirmed.' })
export class UnitImport extends Node {
  @unshown() fileId: string;
  @choice(() => UnitImportState, 'Where it stands.') state: UnitImportState;
  @integer('How many rows register a unit or change one, as judged at the preview.') good: number;
  @integer('How many rows cannot be taken over, as judged at the preview.') bad: number;
  @integer('How many rows say what is registered already.') unchanged: number;
  @unshown() createdBy: string;
  @instant('When it was confirmed.', { nullable: true }) confirmedAt: Date | null;
  @instant('When it was previewed.') createdAt: Date;
}
