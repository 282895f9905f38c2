import { choice, instant, integer, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const FilePurpose = enumOf('FilePurpose', 'What a file is for.', {
  EVIDENCE: '创建档案: evidence of the archive.',
  LEDGER: '工作台账: belongs to a ledger entry.',
  IMPORT: '导入: a workbook to read.',
  EXPORT: '导出: a workbook that was prepared.',
});
export type FilePurpose = keyof typeof FilePurpose;

export const FileState = enumOf('FileState', 'How far a file has come.', {
  TICKETED: '待上传: announced, its bytes not yet sent.',
  STORED: '已存: stored and hashed.',
  REFUSED: '拒收: refused.',
});
export type FileState = keyof typeof FileState;

@Row({ table: 'file', tag: 15, action: 'file.read', says: '文件: a file that somebody uploaded.' })
export class File extends Node {
  @unshown('uuid', { nullable: true }) unitId: string | null;
  @choice(() => FilePurpose, 'What it is for.') purpose: FilePurpose;
  @text('Its name.') name: string;
  @text('What kind of file it is, as read from its bytes.', { nullable: true }) mediaType: string | null;
  @integer('How many bytes it has.', { nullable: true }) byteLength: number | null;
  @text('SHA-256 of its bytes.', { nullable: true }) sha256: string | null;
  @choice(() => FileState, 'How far it has come.') state: FileState;
  @unshown('text', { nullable: true }) refusal: string | null;
  @instant('Until when its bytes may be sent.') ticketExpiresAt: Date;
  @unshown() uploadedBy: string;
  @instant('When its bytes arrived.', { nullable: true }) uploadedAt: Date | null;
  @instant('When it was announced.') createdAt: Date;
}
