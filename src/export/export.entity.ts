import { Field } from 'type-graphql';
import { bytes, choice, day, instant, integer, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Value } from '../platform/graph/value.js';

export const ExportKind = enumOf('ExportKind', 'What can be exported. An export holds what the asker sees of it, and nothing else.', {
  UNITS: '单位名册: the units, in the columns that an import takes.',
  ARCHIVE_ZIP: '创建档案: the files of one or more archives in a round, with an index, as a ZIP.',
  ARCHIVE_PROGRESS: '创建档案进度表: units against rules, what is there and what is missing.',
  EVIDENCE: '材料清单: the evidence of a round, one piece a line, without its files.',
  EVIDENCE_VERSIONS: '材料版本: every state that the evidence of a round has been in.',
  EXTENSIONS: '延期: who was given more time to submit, and why.',
  LEDGER: '工作台账: the ledger, one deed a line.',
  ROLL_CALL: '路口点名: the roll-call, one unit, shift and intersection a line.',
  DUTY_EVENTS: '路口事件: what was not plain duty, one event a line.',
  DUTY_POSTS: '帮包路口: which unit stands duty where.',
  ROSTER: '值班安排: the roster of shifts, with what is suspended.',
  SUSPENSIONS: '停岗: when nobody stands duty, and why.',
  BULLETINS: '每日通报: the daily bulletins with their counts.',
  BULLETIN_ENTRIES: '通报内容: the lines of the bulletins as each edition prints them.',
  CONTESTS: '路口异议: what units contest in the bulletins, and what became of it.',
  DAY_CLOSES: '收班: which days supervisors have closed.',
  SUPERVISIONS: '督查路口: which supervisor walks which intersections.',
  PARTNERSHIPS: '帮包社区: which unit helps which community.',
  COMMUNITY_ITEMS: '社区清单: needs, division of service and responsibilities.',
  ITEM_TAKES: '认领: which unit has taken what of the lists.',
  RATINGS: '社区评分: the ratings by the communities.',
  TEAMS: '考核组: the teams of a round with their members.',
  VISITS: '考核安排: the visits of a round, day by day.',
  SCORE_SHEETS: '评分表: the marks of a round, one rule of one sheet a line.',
  OBJECTIONS: '异议: what units object to, and what was ruled.',
  STANDINGS: '成绩排名: the standings of a round by category and rank.',
  COMMUNITIES: '社区名册: the communities.',
  INTERSECTIONS: '路口名册: the intersections.',
  RULES: '考核细则: the rules of a round.',
  CALENDAR: '工作日历: days that are otherwise than their weekday says.',
  REMINDERS: '催办记录: whom the office has reminded, and who has read it when.',
  ACCOUNTS: '账号: accounts with their roles.',
});
export type ExportKind = keyof typeof ExportKind;

export const ExportFormat = enumOf('ExportFormat', 'As what an export is prepared.', {
  XLSX: 'Excel 工作簿: opens in Excel and WPS.',
  CSV: '文本表格: UTF-8 with a mark at its beginning, so that WPS and Excel show Chinese.',
  ZIP: '压缩包: files with an index.',
});
export type ExportFormat = keyof typeof ExportFormat;

export const ExportState = enumOf('ExportState', 'How far an export has come.', {
  QUEUED: '排队中: it waits for its turn.',
  RUNNING: '生成中: it is being made.',
  READY: '可下载: it can be fetched until it expires.',
  FAILED: '失败: it could not be made; `failure` says why.',
  CANCELLED: '已取消: who asked for it has cancelled it.',
  WITHDRAWN: '已收回: who asked for it may no longer see all that is in it, so it is handed out no more.',
  EXPIRED: '已过期: it was kept for its time; ask for another.',
});
export type ExportState = keyof typeof ExportState;

/** How far a role reached when it asked: it must reach as far whenever it fetches. */
export interface Reach {
  readonly unitId: string | null;
  readonly communityId: string | null;
  readonly teamIds: readonly string[];
  readonly intersectionIds: readonly string[];
}

@Row({ table: 'export', tag: 90, action: 'export.read', says: '导出: a file that the server prepares in the background, to be fetched until it expires. Its bytes travel on their own: GET from `downloadUrl`.' })
export class Export extends Node {
  @choice(() => ExportKind, 'What it is of.') kind: ExportKind;
  @choice(() => ExportFormat, 'As what it is prepared.') format: ExportFormat;
  @unshown('uuid', { nullable: true }) roundId: string | null;
  @unshown('uuid') unitIds: string[];
  @day('The first day that it holds, where days were asked for.', { nullable: true }) fromDay: string | null;
  @day('The last day that it holds, where days were asked for.', { nullable: true }) toDay: string | null;
  @text('The name that it is saved under.') fileName: string;
  @choice(() => ExportState, 'How far it has come.') state: ExportState;
  @text('Why it could not be made or is no longer handed out.', { nullable: true }) failure: string | null;
  @integer('How many lines or files are done.') done: number;
  @integer('How many there are in all; null until that is known.', { nullable: true }) total: number | null;
  @unshown() requestedBy: string;
  @unshown() roleGrantId: string;
  @unshown('jsonb') reach: Reach;
  @unshown('uuid') holds: string[];
  @unshown('uuid', { nullable: true }) claim: string | null;
  @unshown('timestamptz', { nullable: true }) leaseUntil: Date | null;
  @unshown('integer') attempts: number;
  @bytes('Its size in bytes; null until it is ready.', { nullable: true }) byteLength: number | null;
  @text('SHA-256 of its bytes in hexadecimal; null until it is ready.', { nullable: true }) sha256: string | null;
  @instant('When it was ready, or given up.', { nullable: true }) finishedAt: Date | null;
  @instant('Until when it can be fetched; null until it is ready.', { nullable: true }) expiresAt: Date | null;
  @unshown('boolean') bytesRemoved: boolean;
  @instant('When it was asked for.') createdAt: Date;
}

@Value('A kind of export that one may ask for, and what it is asked by.')
export class ExportOffer {
  @Field(() => ExportKind, { description: 'What.' }) kind: ExportKind;
  @Field(() => Boolean, { description: 'Whether it can be of one round.' }) takesRound: boolean;
  @Field(() => Boolean, { description: 'Whether it is of one round always.' }) needsRound: boolean;
  @Field(() => Boolean, { description: 'Whether it can be of some units.' }) takesUnits: boolean;
  @Field(() => Boolean, { description: 'Whether it can be of some days.' }) takesDays: boolean;
}
