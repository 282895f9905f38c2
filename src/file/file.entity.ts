import { choice, instant, integer, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const FilePurpose = enumOf('FilePurpose', 'What a file is for.', {
  EVIDENCE: '创建档案: a unit\'s evidence. It may serve the ledger too.',
  LEDGER: '工作台账: a paper or photo of a ledger entry. A unit\'s may serve the archive too.',
  DUTY: '路口值勤: a supervisor\'s photo or paper of a duty post.',
  IMPORT: '导入: a workbook of the office, to be read in.',
  EXPORT: '导出: a workbook that the server has made.',
});
export type FilePurpose = keyof typeof FilePurpose;

export const FileState = enumOf('FileState', 'Where a file stands.', {
  TICKETED: '待上传: the upload is open, and nothing has arrived.',
  STORED: '已保存: the bytes are here and will not change.',
  REFUSED: '已拒收: what arrived could not be taken; open another upload.',
});
export type FileState = keyof typeof FileState;

@Row({ table: 'file', tag: 15, action: 'file.read', says: '文件: a photo, a document or a workbook. Its bytes travel on their own: PUT to `uploadUrl`, GET from `downloadUrl`.' })
export class File extends Node {
  @unshown('uuid', { nullable: true }) unitId: string | null;
  @unshown('uuid', { nullable: true }) communityId: string | null;
  @choice(() => FilePurpose, 'What it is for.') purpose: FilePurpose;
  @text('Its name as the sender called it, extension included.') name: string;
  @text('What it is by its own bytes, such as `image/jpeg`; null until it is stored.', { nullable: true }) mediaType: string | null;
  @integer('Its size in bytes; null until it is stored.', { nullable: true }) byteLength: number | null;
  @text('SHA-256 of its bytes in hexadecimal; null until it is stored.', { nullable: true }) sha256: string | null;
  @choice(() => FileState, 'Where it stands.') state: FileState;
  @text('Why it was refused. Shown to the office.', { nullable: true }) refusal: string | null;
  @instant('Until when its upload may begin.') ticketExpiresAt: Date;
  @unshown() uploadedBy: string;
  @instant('When the bytes had arrived; null until it is stored.', { nullable: true }) uploadedAt: Date | null;
  @instant('When the upload was opened.') createdAt: Date;
}
