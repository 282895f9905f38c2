import { choice, instant, integer, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const DutyImportState = enumOf('DutyImportState', 'Where an import of the roll-call stands.', {
  PREVIEWED: '已预览: every row is judged, and nothing is written.',
  CONFIRMED: '已确认: the good rows are recorded.',
});
export type DutyImportState = keyof typeof DutyImportState;

/** The table's `rows` are left to their loader: a list of imports does not carry the rows of workbooks. */
@Row({ table: 'duty_import', tag: 76, action: 'dutyImport.read', says: '点名导入: a workbook of the roll-call, read and judged row by row. Nothing is recorded before it is confirmed.' })
export class DutyImport extends Node {
  @unshown() fileId: string;
  @choice(() => DutyImportState, 'Where it stands.') state: DutyImportState;
  @integer('How many rows are to be recorded, as judged at the preview.') good: number;
  @integer('How many rows cannot be recorded, as judged at the preview.') bad: number;
  @integer('How many rows say what an import has recorded already.') unchanged: number;
  @unshown() createdBy: string;
  @instant('When it was confirmed.', { nullable: true }) confirmedAt: Date | null;
  @instant('When it was previewed.') createdAt: Date;
}
