/** The lists of a round and of its office, as tables: see `lists.service.ts`. */
import { Archive, type ArchiveExtension } from '../archive/archive.entity.js';
import { archiveExtensions } from '../archive/archive.loader.js';
import { EvidenceDeed, EvidenceState, type Evidence, type EvidenceVersion } from '../archive/evidence.entity.js';
import { evidence, evidenceFiles, evidenceVersions } from '../archive/evidence.loader.js';
import { CalendarDayKind, type CalendarDay } from '../calendar/calendar.entity.js';
import { calendarDays } from '../calendar/calendar.loader.js';
import { dutyEventById } from '../duty/roll-call.loader.js';
import { ScoreSheet, ScoreSheetState, type Mark } from '../inspection/score-sheet.entity.js';
import { marks, scoreSheetById } from '../inspection/score-sheet.loader.js';
import { Team, Visit } from '../inspection/team.entity.js';
import { Objection, ObjectionState } from '../objection/objection.entity.js';
import { objections, rulings } from '../objection/objection.loader.js';
import { teamById, teamMembers, teams, visits } from '../inspection/team.loader.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { instantIn } from '../platform/clock.js';
import { labelOf } from '../platform/graph/enum.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { Reminder } from '../reminder/reminder.entity.js';
import { messages } from '../reminder/message.loader.js';
import { reminders } from '../reminder/reminder.loader.js';
import { SubmissionStep } from '../reminder/submission.entity.js';
import { ObjectionSubject, type Ruling } from '../standing/ruling.entity.js';
import { assessmentById } from '../round/round.loader.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { account, count, day, forWho, instant, ofRule, points, text, unitName, unitNumber, yes } from './columns.js';
import { listKind, type Asked, type ColumnOf } from './kind.js';

const ofRound = ({ roundId, unitIds }: Asked): { roundId: string; unitId?: string[] } => ({ roundId: roundId!, ...(unitIds.length === 0 ? {} : { unitId: unitIds }) });
const rule = <E extends { ruleId: string }>(): ColumnOf<E>[] => [text('条款', ofRule((one) => one.code), 8), text('条款内容', ofRule((one) => one.titleZh), 30)];
const slot = <E extends { ruleId: string; slot: number | null }>(): ColumnOf<E> => text('应报材料', async (row, uow) => (await uow.load(ruleById, row.ruleId))?.slots.find(({ number }) => number === row.slot)?.titleZh, 24);

/** An archive that is no longer seen takes its evidence and the evidence's past with it. */
const archiveHold = { entity: Archive, property: 'id' };
const byArchive = ({ archiveId }: { archiveId: string }): string => archiveId;

const evidenceList = listKind<Evidence>({
  action: 'evidence.read', takes: { round: 'needed', units: true }, hold: archiveHold, held: byArchive, list: evidence, orderBy: 'CREATED_AT_ASC', parts: (asked) => [ofRound(asked)],
  columns: [
    unitNumber(), unitName(), ...rule<Evidence>(), slot(), text('材料标题', (row) => row.title, 36), text('文号', (row) => row.documentNumber, 20), text('说明', (row) => row.note, 30), text('文字', (row) => row.text, 30),
    text('链接', (row) => row.links.join('\n'), 30), count('文件数', async (row, uow) => (await evidenceFiles.readBy(uow, 'evidenceId', row.id, { first: 100 })).nodes.length), text('状态', (row) => labelOf(EvidenceState, row.state), 10),
    day('所述起', (row) => row.aboutFrom), day('所述止', (row) => row.aboutTo), text('退回原因', (row) => row.returnReason, 30), day('退回期限', (row) => row.returnDue), count('版本', (row) => row.version),
    instant('录入时间', (row) => row.createdAt), instant('修改时间', (row) => row.updatedAt),
  ],
});

const versionList = listKind<EvidenceVersion>({
  action: 'evidenceVersion.read', takes: { round: 'needed', units: true }, hold: archiveHold, held: byArchive, list: evidenceVersions, orderBy: 'MADE_AT_ASC', parts: (asked) => [ofRound(asked)],
  columns: [
    unitNumber(), unitName(), ...rule<EvidenceVersion>(), slot(), text('材料标题', (row) => row.title, 36), count('版本', (row) => row.version), text('操作', (row) => labelOf(EvidenceDeed, row.deed), 10), text('改动', (row) => row.changed.join('；'), 24),
    text('状态', (row) => labelOf(EvidenceState, row.state), 10), text('文件', (row) => row.files.map(({ name }) => name).join('；'), 40), text('退回原因', (row) => row.returnReason, 30), account('操作人', (row) => row.madeBy), instant('操作时间', (row) => row.madeAt),
  ],
});

const extensionList = listKind<ArchiveExtension>({
  action: 'archiveExtension.read', takes: { round: 'needed', units: true }, hold: archiveHold, held: byArchive, list: archiveExtensions, orderBy: 'SIGNED_AT_ASC', parts: (asked) => [ofRound(asked)],
  columns: [unitNumber(), unitName(), instant('延至', (row) => row.until), text('原因', (row) => row.reason, 40), text('签发人', (row) => row.signerName), instant('签发时间', (row) => row.signedAt)],
});

const teamList = listKind<Team>({
  action: 'team.read', takes: { round: 'needed' }, hold: { entity: Team, property: 'id' }, held: ({ id }) => id, list: teams, orderBy: 'NUMBER_ASC', parts: ({ roundId }) => [{ roundId: roundId! }],
  columns: [count('组号', (row) => row.number), text('名称', (row) => row.nameZh, 20), text('组长', (row, uow) => membersOf(row, true, uow)), text('组员', (row, uow) => membersOf(row, false, uow), 40)],
});

async function membersOf(team: Team, leaders: boolean, uow: UnitOfWork): Promise<string> {
  const members = (await teamMembers.readBy(uow, 'teamId', team.id, { first: 100 })).nodes.filter(({ isLeader }) => isLeader === leaders);
  const people = await Promise.all(members.map(({ accountId }) => uow.load(accountById, accountId)));
  return people.flatMap((person) => (person ? [person.name] : [])).join('；');
}

const visitList = listKind<Visit>({
  action: 'visit.read', takes: { round: 'needed', units: true }, hold: { entity: Visit, property: 'id' }, held: ({ id }) => id, list: visits, orderBy: 'DAY_ASC', parts: (asked) => [ofRound(asked)],
  columns: [
    day('日期', (row) => row.day), count('阶段', (row) => row.stage), unitNumber(), unitName(), text('考核组', async (row, uow) => (await uow.load(teamById, (await uow.load(assessmentById, row.assessmentId))?.teamId))?.nameZh, 18),
    instant('听取汇报', (row) => row.reportHeardAt), instant('查阅档案', (row) => row.archivesReadAt), instant('实地考察', (row) => row.siteSeenAt),
  ],
});

const sheetList = listKind<Mark>({
  action: 'mark.read', takes: { round: 'needed', units: true }, hold: { entity: ScoreSheet, property: 'id' }, held: ({ scoreSheetId }) => scoreSheetId, list: marks, orderBy: 'RULE_ID_ASC', parts: (asked) => [ofRound(asked)],
  columns: [
    unitNumber(), unitName(), ...rule<Mark>(), count('分值', ofRule((one) => decimalOf(one.maximum))), points('得分', (row) => row.points), text('不适用', (row) => yes(row.notApplicable), 8), text('原因', (row) => row.reason, 40), account('评分人', (row) => row.examinerId),
    text('评分表', async (row, uow) => { const sheet = await uow.load(scoreSheetById, row.scoreSheetId); return sheet && labelOf(ScoreSheetState, sheet.state); }, 10), instant('评分时间', (row) => row.updatedAt),
  ],
});

const objectionList = listKind<Objection>({
  action: 'objection.read', takes: { round: 'needed', units: true }, hold: { entity: Objection, property: 'id' }, held: ({ id }) => id, list: objections, orderBy: 'CREATED_AT_ASC', parts: (asked) => [ofRound(asked)],
  columns: [
    unitNumber(), unitName(), text('对象', (row) => labelOf(ObjectionSubject, row.subject), 10), text('条款', async (row, uow) => { const found = await uow.load(ruleById, row.ruleId); return found && `${found.code} ${found.titleZh}`; }, 30),
    day('事件日期', forWho('dutyEvent.read', async (row, uow) => (await uow.load(dutyEventById, row.dutyEventId))?.day)), text('理由', (row) => row.reason, 40), text('状态', (row) => labelOf(ObjectionState, row.state), 10),
    text('裁定理由', async (row, uow) => (await standing(row, uow))?.reason, 40), points('裁定分值', async (row, uow) => (await standing(row, uow))?.points), instant('提出时间', (row) => row.createdAt), instant('办结时间', (row) => row.closedAt),
  ],
});

/** The ruling that stands. */
const standing = async (objection: Objection, uow: UnitOfWork): Promise<Ruling | undefined> => (await rulings.readBy(uow, 'objectionId', objection.id, { first: 100 })).nodes.find(({ supersededAt }) => supersededAt === null);

const calendarList = listKind<CalendarDay>({
  action: 'calendarDay.read', takes: {}, list: calendarDays, orderBy: 'DAY_ASC',
  columns: [day('日期', (row) => row.day), text('类别', (row) => labelOf(CalendarDayKind, row.kind), 10), text('名称', (row) => row.name), text('来源', (row) => row.source, 40)],
});

const reminderList = listKind<Reminder>({
  action: 'reminder.read', takes: { round: 'needed', units: true }, hold: { entity: Reminder, property: 'id' }, held: ({ id }) => id, list: reminders, orderBy: 'DAY_ASC', parts: (asked) => [ofRound(asked)],
  columns: [
    unitNumber(), unitName(), day('日期', (row) => row.day), text('当时进度', (row) => labelOf(SubmissionStep, row.step), 12), text('附言', (row) => row.remark, 30), account('催办人', (row) => row.sentBy), instant('催办时间', (row) => row.createdAt),
    text('送达与阅读', async (row, uow) => (await Promise.all((await messages.readBy(uow, 'reminderId', row.id, { first: 100 })).nodes.map(async (message) => {
      const name = (await uow.load(accountById, message.accountId))?.name ?? '';
      return `${name} ${message.readAt ? `${instantIn(uow.actor.timeZone, message.readAt)} 已读` : '未读'}`;
    }))).join('；'), 50),
  ],
});

/** The lists of a round and of its office that are exported as they are. */
export const roundLists = {
  EVIDENCE: evidenceList, EVIDENCE_VERSIONS: versionList, EXTENSIONS: extensionList, TEAMS: teamList, VISITS: visitList, SCORE_SHEETS: sheetList, OBJECTIONS: objectionList,
  CALENDAR: calendarList, REMINDERS: reminderList,
} as const;
