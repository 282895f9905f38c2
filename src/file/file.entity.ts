import { choice, instant, integer, json, text, unshown } from '../platform/graph/columns.js';
import { Field } from 'type-graphql';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Value } from '../platform/graph/value.js';

export const FilePurpose = enumOf('FilePurpose', 'What a file is for.', {
  EVIDENCE: '创建档案: a unit\'s evidence. It may serve the ledger too.',
  LEDGER: '工作台账: a paper or photo of a ledger entry. A unit\'s may serve the archive too.',
  DUTY: '路口值勤: a supervisor\'s photo or paper of a duty post.',
  IMPORT: '导入: a workbook of the office, to be read in.',
  EXPORT: '导出: a workbook that the server has made.',
});
export type FilePurpose = keyof typeof FilePurpose;

export const FileState = enumOf('FileState', 'Where a file stands.', {
  TICKETED: '上传中: the upload has begun, and is not whole.',
  UNSCANNED: '待查毒: the bytes are here and wait for the virus scanner; nobody is given them before.',
  STORED: '已保存: the bytes are here and will not change.',
  QUARANTINED: '已隔离: the virus scanner found something; nobody is given the bytes.',
  DAMAGED: '已损坏: the bytes are no longer those that were stored; restore them from a backup.',
  REFUSED: '已拒收: what arrived could not be taken; upload another.',
});
export type FileState = keyof typeof FileState;

@Value('拍摄地点: where a photo says that it was taken.')
export class TakenPlace {
  @Field(() => String, { description: 'Degrees north, such as `36.456000`; south is negative.' }) latitude: string;
  @Field(() => String, { description: 'Degrees east, such as `115.985000`; west is negative.' }) longitude: string;
}

@Row({ table: 'file', tag: 15, action: 'file.read', says: '文件: a photo, a document or a workbook. Its bytes travel on their own: by the tus protocol to `/files`, and back from `downloadUrl`.' })
export class File extends Node {
  @unshown('uuid', { nullable: true }) unitId: string | null;
  @unshown('uuid', { nullable: true }) communityId: string | null;
  @choice(() => FilePurpose, 'What it is for.') purpose: FilePurpose;
  @text('Its name as the sender called it, extension included.') name: string;
  @text('What it is by its own bytes, such as `image/jpeg`; null until it is whole.', { nullable: true }) mediaType: string | null;
  @integer('Its size in bytes; null until it is whole.', { nullable: true }) byteLength: number | null;
  @text('SHA-256 of its bytes in hexadecimal; null until it is whole.', { nullable: true }) sha256: string | null;
  @choice(() => FileState, 'Where it stands.') state: FileState;
  @text('Why it was refused. Shown to the office.', { nullable: true }) refusal: string | null;
  @text('What is wrong with it: the virus that was found, or what became of its bytes.', { nullable: true }) problem: string | null;
  @instant('Until when its upload has to be finished.') ticketExpiresAt: Date;
  @unshown('bigint', { nullable: true }) announcedLength: number | null;
  @unshown('text', { nullable: true }) clientKey: string | null;
  @unshown('uuid', { nullable: true }) writer: string | null;
  @unshown('timestamptz', { nullable: true }) writerUntil: Date | null;
  @unshown() uploadedBy: string;
  @instant('When the bytes had arrived; null until it is whole.', { nullable: true }) uploadedAt: Date | null;
  @instant('When the photo says that it was taken, read in the office\'s time zone where it names none. Null is unknown: many programs strip it.', { nullable: true }) takenAt: Date | null;
  @json(() => TakenPlace, 'Where the photo says that it was taken. Null is unknown.', { nullable: true }) takenPlace: TakenPlace | null;
  @unshown('timestamptz', { nullable: true }) picturedAt: Date | null;
  @unshown('boolean') hasPictures: boolean;
  @unshown('timestamptz', { nullable: true }) verifiedAt: Date | null;
  @instant('When the upload was begun.') createdAt: Date;
}

@Row({ table: 'photo_match', tag: 50, action: 'photoMatch.read', says: '疑似重复照片: a photo that is nearly the same as an earlier one. Across units it is shown to the office alone.' })
export class PhotoMatch extends Node {
  @unshown() fileId: string;
  @unshown() otherFileId: string;
  @unshown('uuid', { nullable: true }) unitId: string | null;
  @integer('By how many of 64 fields the two differ: 0 is alike, 8 the most that is called nearly the same.') distance: number;
  @instant('When it was found.') foundAt: Date;
}
