/** The lists of the intersections as tables: see `lists.service.ts`. */
import { BulletinChange, PrintedState, type Bulletin, type BulletinCounts, type BulletinEntry } from '../duty/bulletin.entity.js';
import { bulletinById, bulletinEntries, bulletins, countsByBulletinId, dutyContests } from '../duty/bulletin.loader.js';
import { ContestState, type DutyContest } from '../duty/contest.entity.js';
import { DutyPost, Shift, Supervision } from '../duty/duty.entity.js';
import { dutyPosts, supervisions } from '../duty/duty.loader.js';
import { DutyEventKind, DutyLineState, DutyReasonCode, DutySource, StaffKind, type DutyEvent, type DutyLine } from '../duty/roll-call.entity.js';
import { dutyEvents, dutyLineById, dutyLines } from '../duty/roll-call.loader.js';
import { SuspensionCause, type DutyDayClose, type DutyShift, type DutySuspension } from '../duty/roster.entity.js';
import { dutyDayCloses, dutyShifts, dutySuspensionById, dutySuspensions } from '../duty/roster.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { labelOf } from '../platform/graph/enum.js';
import { intersectionById } from '../territory/territory.loader.js';
import { account, count, day, daysOf, instant, intersectionName, ofUnits, text, unitName, unitNumber, yes } from './columns.js';
import { listKind, type Asked, type ColumnOf } from './kind.js';

/** Of these units, on these days. */
const ofDays = async (asked: Asked, uow: UnitOfWork): Promise<{ unitId?: string[]; day: { from?: string; to?: string } }[]> => [{ ...ofUnits(asked), day: await daysOf(asked, uow) }];
const cut = { round: 'may', units: true, days: true } as const;

const eventsOf = async (line: DutyLine, uow: UnitOfWork): Promise<readonly DutyEvent[]> => (await dutyEvents.readBy(uow, 'dutyLineId', line.id, { first: 20, orderBy: 'KIND_ASC' })).nodes;
/** Why, in the words of the list and in those of the supervisor. */
const why = ({ reasonCode, reason }: Pick<DutyEvent, 'reasonCode' | 'reason'>): string => [...(reasonCode == null ? [] : [labelOf(DutyReasonCode, reasonCode)]), ...(reason === '' ? [] : [reason])].join('：');
const ofEvent = (title: string, kind: DutyEventKind, cell: (event: DutyEvent) => string | null, width = 10): ColumnOf<DutyLine> =>
  text(title, async (line, uow) => { const event = (await eventsOf(line, uow)).find((one) => one.kind === kind); return event ? cell(event) : null; }, width);
const minutes = ({ minutes: length }: DutyEvent): string | null => (length == null ? null : String(length));

/** The first columns are those of the import of a day, so that what comes out goes in again. */
const rollCall = listKind<DutyLine>({
  action: 'dutyLine.read', takes: cut, list: dutyLines, orderBy: 'DAY_ASC', parts: ofDays,
  columns: [
    day('日期', (line) => line.day), text('班次', (line) => labelOf(Shift, line.shift), 8), intersectionName(), unitName(), count('应到', (line) => line.due), count('实到', (line) => line.present), text('领导到岗', (line) => yes(line.leaderPresent), 10),
    text('人员', (line) => labelOf(StaffKind, line.staffKind), 12), day('到岗时间', (line) => line.arrivedAt), day('离岗时间', (line) => line.leftAt), ofEvent('缺勤', 'ABSENT', () => '是', 8),
    ofEvent('迟到分钟', 'LATE', minutes), ofEvent('早退分钟', 'LEFT_EARLY', minutes), ofEvent('不认真', 'CARELESS', why, 30), ofEvent('认真负责', 'CONSCIENTIOUS', why, 30), text('备注', (line) => line.remark, 30),
    unitNumber(), text('事件', async (line, uow) => (await eventsOf(line, uow)).map(({ kind }) => labelOf(DutyEventKind, kind)).join('；'), 18), text('状态', (line) => labelOf(DutyLineState, line.state), 8),
    text('撤销原因', (line) => line.strikeReason, 24), text('来源', (line) => labelOf(DutySource, line.source), 8), count('通报期号', async (line, uow) => (await uow.load(bulletinById, line.bulletinId))?.number), day('异议截止', (line) => line.contestUntil),
    account('督查员', (line) => line.recordedBy), instant('上报时间', (line) => line.createdAt),
  ],
});

const eventList = listKind<DutyEvent>({
  action: 'dutyEvent.read', takes: cut, list: dutyEvents, orderBy: 'DAY_ASC', parts: ofDays,
  columns: [
    day('日期', (event) => event.day), text('班次', async (event, uow) => { const line = await uow.load(dutyLineById, event.dutyLineId); return line && labelOf(Shift, line.shift); }, 8),
    text('路口', async (event, uow) => (await uow.load(intersectionById, (await uow.load(dutyLineById, event.dutyLineId))?.intersectionId))?.nameZh, 24), unitNumber(), unitName(),
    text('事件', (event) => labelOf(DutyEventKind, event.kind)), count('分钟', (event) => event.minutes), text('原因', why, 30), text('计入成绩', (event) => yes(event.counts), 10), text('撤销原因', (event) => event.strikeReason, 24),
    count('通报期号', async (event, uow) => (await uow.load(bulletinById, event.bulletinId))?.number), instant('确认时间', (event) => event.confirmedAt),
  ],
});

const postList = listKind<DutyPost>({
  action: 'dutyPost.read', takes: { units: true }, hold: { entity: DutyPost, property: 'id' }, held: ({ id }) => id, list: dutyPosts, orderBy: 'FROM_DAY_ASC', parts: (asked) => [ofUnits(asked)],
  columns: [unitNumber(), unitName(), intersectionName(), day('起', (post) => post.fromDay), day('止', (post) => post.toDay)],
});

const roster = listKind<DutyShift>({
  action: 'dutyShift.read', takes: cut, list: dutyShifts, orderBy: 'DAY_ASC', parts: ofDays,
  columns: [
    day('日期', (shift) => shift.day), text('班次', (shift) => labelOf(Shift, shift.shift), 8), day('开始', (shift) => shift.startsAt), day('结束', (shift) => shift.endsAt), intersectionName(), unitNumber(), unitName(), count('应到', (shift) => shift.due),
    text('停岗', async (shift, uow) => { const suspension = await uow.load(dutySuspensionById, shift.suspensionId); return suspension && `${labelOf(SuspensionCause, suspension.cause)}：${suspension.reason}`; }, 30),
  ],
});

const suspensionList = listKind<DutySuspension>({
  action: 'dutySuspension.read', takes: { round: 'may', days: true }, list: dutySuspensions, orderBy: 'DAY_ASC', parts: async (asked, uow) => [{ day: await daysOf(asked, uow) }],
  columns: [
    day('日期', (row) => row.day), text('班次', (row) => (row.shift === null ? '全天' : labelOf(Shift, row.shift)), 8), text('路口', async (row, uow) => (row.intersectionId === null ? '全部' : (await uow.load(intersectionById, row.intersectionId))?.nameZh), 24),
    text('原因', (row) => labelOf(SuspensionCause, row.cause)), text('说明', (row) => row.reason, 36), instant('撤回时间', (row) => row.liftedAt), text('撤回原因', (row) => row.liftReason, 30),
  ],
});

const counted = (title: string, of: (counts: BulletinCounts) => number): ColumnOf<Bulletin> => count(title, async (row, uow) => of(await uow.load(countsByBulletinId, row.id)));
const bulletinList = listKind<Bulletin>({
  action: 'bulletin.read', takes: { round: 'may', days: true }, list: bulletins, orderBy: 'DAY_ASC', parts: async (asked, uow) => [{ day: await daysOf(asked, uow) }],
  columns: [
    count('期号', (row) => row.number), day('日期', (row) => row.day), counted('缺勤', ({ absent }) => absent), counted('迟到', ({ late }) => late), counted('早退', ({ leftEarly }) => leftEarly), counted('不认真', ({ careless }) => careless),
    counted('认真负责', ({ conscientious }) => conscientious), counted('其中已确认', ({ conscientiousConfirmed }) => conscientiousConfirmed), instant('发布时间', (row) => row.issuedAt),
  ],
});

const entryList = listKind<BulletinEntry>({
  action: 'bulletinEntry.read', takes: cut, list: bulletinEntries, orderBy: 'DAY_ASC', parts: ofDays,
  columns: [
    count('期号', async (row, uow) => (await uow.load(bulletinById, row.bulletinId))?.number), count('版本', (row) => row.edition), day('日期', (row) => row.day), text('班次', (row) => labelOf(Shift, row.shift), 8), intersectionName(), unitNumber(), unitName(),
    count('应到', (row) => row.due), count('实到', (row) => row.present), text('领导到岗', (row) => yes(row.leaderPresent), 10), text('人员', (row) => labelOf(StaffKind, row.staffKind), 12),
    text('事件', (row) => row.events.map((event) => `${labelOf(DutyEventKind, event.kind)}（${[why(event), event.counts ? '计入' : '不计'].filter((words) => words !== '').join('，')}）`).join('；'), 40), text('状态', (row) => labelOf(PrintedState, row.state), 8),
    text('更正', (row) => (row.change === null ? null : labelOf(BulletinChange, row.change)), 8), text('更正原因', (row) => row.changeReason, 30),
  ],
});

const contestList = listKind<DutyContest>({
  action: 'dutyContest.read', takes: cut, list: dutyContests, orderBy: 'DAY_ASC', parts: ofDays,
  columns: [
    day('日期', (row) => row.day), text('班次', async (row, uow) => { const line = await uow.load(dutyLineById, row.dutyLineId); return line && labelOf(Shift, line.shift); }, 8),
    text('路口', async (row, uow) => (await uow.load(intersectionById, (await uow.load(dutyLineById, row.dutyLineId))?.intersectionId))?.nameZh, 24), unitNumber(), unitName(), text('异议理由', (row) => row.reason, 36),
    text('状态', (row) => labelOf(ContestState, row.state), 10), text('答复', (row) => row.decisionReason, 36), instant('提出时间', (row) => row.createdAt), instant('答复时间', (row) => row.decidedAt),
  ],
});

const supervisionList = listKind<Supervision>({
  action: 'supervision.read', takes: {}, hold: { entity: Supervision, property: 'id' }, held: ({ id }) => id, list: supervisions, orderBy: 'CREATED_AT_ASC',
  columns: [account('督查员', (row) => row.accountId), intersectionName(), day('起', (row) => row.fromDay), day('止', (row) => row.toDay), instant('分派时间', (row) => row.createdAt)],
});

const closeList = listKind<DutyDayClose>({
  action: 'dutyDayClose.read', takes: { round: 'may', days: true }, list: dutyDayCloses, orderBy: 'DAY_ASC', parts: async (asked, uow) => [{ day: await daysOf(asked, uow) }],
  columns: [day('日期', (row) => row.day), account('督查员', (row) => row.accountId), instant('收班时间', (row) => row.createdAt), instant('重开时间', (row) => row.reopenedAt), text('重开原因', (row) => row.reopenReason, 30)],
});

/** The lists of the intersections that are exported as they are. */
export const dutyLists = {
  ROLL_CALL: rollCall, DUTY_EVENTS: eventList, DUTY_POSTS: postList, ROSTER: roster, SUSPENSIONS: suspensionList, BULLETINS: bulletinList, BULLETIN_ENTRIES: entryList, CONTESTS: contestList,
  SUPERVISIONS: supervisionList, DAY_CLOSES: closeList,
} as const;
