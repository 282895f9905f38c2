/** Lists as tables: whoever may read a list may export what they see of it. Headings are the office's words. */
import { bulletinById } from '../duty/bulletin.loader.js';
import { Shift, DutyPost } from '../duty/duty.entity.js';
import { dutyPosts } from '../duty/duty.loader.js';
import { DutyEventKind, StaffKind, type DutyEvent, type DutyLine } from '../duty/roll-call.entity.js';
import { dutyEvents, dutyLineById, dutyLines } from '../duty/roll-call.loader.js';
import { KeyTask, LedgerAnswer, type Goods, type LedgerEntry } from '../partnership/ledger.entity.js';
import { ledgerEntries } from '../partnership/ledger.loader.js';
import type { Partnership } from '../partnership/partnership.entity.js';
import { partnerships } from '../partnership/partnership.loader.js';
import { CommunityRating } from '../partnership/rating.entity.js';
import { communityRatings } from '../partnership/rating.loader.js';
import { Account, RoleEnum, type RoleGrant } from '../people/people.entity.js';
import { accounts, grantsByAccountId } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { labelOf } from '../platform/graph/enum.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { unitColumns } from '../registry/workbook.service.js';
import type { RoundRule } from '../round/round.entity.js';
import { roundById, roundRules } from '../round/round.loader.js';
import { RuleMethod, type Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Standing } from '../standing/standing.entity.js';
import { standings } from '../standing/standing.loader.js';
import { Unit, UnitCategory, type Community, type Intersection } from '../territory/territory.entity.js';
import { communities, communityById, intersectionById, intersections, unitById, units } from '../territory/territory.loader.js';
import { communityName, count, day, instant, intersectionName, points, text, unitName, unitNumber, yes } from './columns.js';
import { listKind, type Asked } from './kind.js';

const ofUnits = ({ unitIds }: Asked): { unitId?: string[] } => (unitIds.length === 0 ? {} : { unitId: unitIds });
const ofRound = ({ roundId }: Asked): { roundId: string } => ({ roundId: roundId! });

/** The days asked for, or those of the round's period; one end may be open. */
async function daysOf({ roundId, fromDay, toDay }: Asked, uow: UnitOfWork): Promise<{ from?: string; to?: string }> {
  const round = await uow.load(roundById, roundId);
  const from = fromDay ?? round?.periodFrom;
  const to = toDay ?? round?.periodTo;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

const goodsText = (goods: readonly Goods[]): string => goods.map(({ item, quantity, unit, approximate }) => `${item}${approximate ?? (quantity == null ? '' : `${quantity}${unit ?? ''}`)}`).join('；');

/** Which unit it is decides who sees an entry, a partnership or the unit itself. */
const unitHold = { entity: Unit, property: 'id' };
const byUnit = ({ unitId }: { unitId: string }): string => unitId;

const ledger = listKind<LedgerEntry>({
  action: 'ledgerEntry.read', takes: { round: 'may', units: true, days: true }, hold: unitHold, held: byUnit, list: ledgerEntries, orderBy: 'DONE_ON_ASC',
  parts: async (asked, uow) => [{ ...ofUnits(asked), doneOn: await daysOf(asked, uow) }],
  columns: [
    unitNumber(), unitName(), communityName(), day('日期', (entry) => entry.doneOn), text('重点任务', (entry) => labelOf(KeyTask, entry.keyTask), 18), text('事项', (entry) => entry.title, 36), text('经过', (entry) => entry.note, 40),
    count('领导人数', (entry) => entry.leaders), count('职工人数', (entry) => entry.staff), count('志愿者人数', (entry) => entry.volunteers), count('时长(分钟)', (entry) => entry.minutes),
    count('资金(元)', (entry) => entry.money), text('物品', (entry) => goodsText(entry.goods), 30),
    text('社区答复', (entry) => labelOf(LedgerAnswer, entry.answer)), text('答复意见', (entry) => entry.answerRemark, 30), instant('答复时间', (entry) => entry.answeredAt), instant('录入时间', (entry) => entry.createdAt),
  ],
});

const eventsOf = async (line: DutyLine, uow: UnitOfWork): Promise<readonly DutyEvent[]> => (await dutyEvents.readBy(uow, 'dutyLineId', line.id, { first: 20, orderBy: 'KIND_ASC' })).nodes;

const rollCall = listKind<DutyLine>({
  action: 'dutyLine.read', takes: { round: 'may', units: true, days: true }, list: dutyLines, orderBy: 'DAY_ASC',
  parts: async (asked, uow) => [{ ...ofUnits(asked), day: await daysOf(asked, uow) }],
  columns: [
    day('日期', (line) => line.day), text('班次', (line) => labelOf(Shift, line.shift), 8), intersectionName(), unitNumber(), unitName(),
    count('到岗人数', (line) => line.present), text('领导到岗', (line) => yes(line.leaderPresent), 10), text('人员类别', (line) => labelOf(StaffKind, line.staffKind), 12),
    text('事件', async (line, uow) => (await eventsOf(line, uow)).map(({ kind }) => labelOf(DutyEventKind, kind)).join('；'), 18),
    text('原因', async (line, uow) => (await eventsOf(line, uow)).map(({ reason }) => reason).join('；'), 30),
    text('备注', (line) => line.remark, 30), count('通报期号', async (line, uow) => (await uow.load(bulletinById, line.bulletinId))?.number), instant('上报时间', (line) => line.createdAt),
  ],
});

const dutyEventList = listKind<DutyEvent>({
  action: 'dutyEvent.read', takes: { round: 'may', units: true, days: true }, list: dutyEvents, orderBy: 'DAY_ASC',
  parts: async (asked, uow) => [{ ...ofUnits(asked), day: await daysOf(asked, uow) }],
  columns: [
    day('日期', (event) => event.day), text('班次', async (event, uow) => { const line = await uow.load(dutyLineById, event.dutyLineId); return line && labelOf(Shift, line.shift); }, 8),
    text('路口', async (event, uow) => (await uow.load(intersectionById, (await uow.load(dutyLineById, event.dutyLineId))?.intersectionId))?.nameZh, 24), unitNumber(), unitName(),
    text('事件', (event) => labelOf(DutyEventKind, event.kind)), text('原因', (event) => event.reason, 30), text('计入成绩', (event) => yes(event.counts), 10),
    count('通报期号', async (event, uow) => (await uow.load(bulletinById, event.bulletinId))?.number), instant('确认时间', (event) => event.confirmedAt),
  ],
});

const dutyPostList = listKind<DutyPost>({
  action: 'dutyPost.read', takes: { units: true }, hold: { entity: DutyPost, property: 'id' }, held: ({ id }) => id, list: dutyPosts, orderBy: 'FROM_DAY_ASC', parts: (asked) => [ofUnits(asked)],
  columns: [unitNumber(), unitName(), intersectionName(), day('起', (post) => post.fromDay), day('止', (post) => post.toDay)],
});

const partnershipList = listKind<Partnership>({
  action: 'partnership.read', takes: { units: true }, hold: unitHold, held: byUnit, list: partnerships, orderBy: 'FROM_DAY_ASC', parts: (asked) => [ofUnits(asked)],
  columns: [unitNumber(), unitName(), communityName(), text('街道', async (row, uow) => (await uow.load(communityById, row.communityId))?.street, 18), day('起', (row) => row.fromDay), day('止', (row) => row.toDay)],
});

const ratingList = listKind<CommunityRating>({
  action: 'communityRating.read', takes: { round: 'needed', units: true }, hold: { entity: CommunityRating, property: 'assessmentId' }, held: ({ assessmentId }) => assessmentId,
  list: communityRatings, orderBy: 'SIGNED_AT_ASC', parts: (asked) => [{ ...ofRound(asked), ...ofUnits(asked) }],
  columns: [
    unitNumber(), unitName(), communityName(), count('氛围营造', (one) => one.atmosphere), count('环境整治', (one) => one.environment), count('功能完善', (one) => one.facility), count('志愿队伍', (one) => one.volunteer),
    count('文明素质', (one) => one.culture), count('响应', (one) => one.response), count('态度', (one) => one.attitude), points('总分', (one) => one.score), text('评语', (one) => one.remark, 36), instant('签署时间', (one) => one.signedAt),
  ],
});

const standingList = listKind<Standing>({
  // A standing is computed anew as a new row: that there is one of the assessment is what counts.
  action: 'standing.read', takes: { round: 'needed' }, hold: { entity: Standing, property: 'assessmentId' }, held: ({ assessmentId }) => assessmentId, list: standings, orderBy: 'RANK_ASC',
  parts: (asked) => Object.values(UnitCategory).map((category) => ({ ...ofRound(asked), category })),
  columns: [
    text('类别', (row) => labelOf(UnitCategory, row.category), 24), count('名次', (row) => row.rank), count('单位编号', (row) => row.unitNumber), text('单位', (row) => row.unitNameZh, 30), points('总分', (row) => row.total),
    points('文明创建', (row) => row.creation), points('帮包社区', (row) => row.community), points('帮包路口', (row) => row.intersection), points('路口未封顶', (row) => row.uncappedIntersection), count('缺勤', (row) => row.absences),
  ],
});

const unitList = listKind<Unit>({
  action: 'unit.read', takes: { units: true }, hold: unitHold, held: ({ id }) => id, list: units, orderBy: 'NUMBER_ASC', parts: ({ unitIds }) => [unitIds.length === 0 ? {} : { id: unitIds }],
  columns: unitColumns.map(({ title, width, isNumber, cell }) => ({ title, width, holds: isNumber ? 'number' as const : 'text' as const, cell })),
});

const communityList = listKind<Community>({
  action: 'community.read', takes: {}, list: communities, orderBy: 'CODE_ASC',
  columns: [text('代码', (row) => row.code), text('社区名称', (row) => row.nameZh, 24), text('英文名称', (row) => row.nameEn, 30), text('街道', (row) => row.street, 20)],
});

const intersectionList = listKind<Intersection>({
  action: 'intersection.read', takes: {}, list: intersections, orderBy: 'CODE_ASC',
  columns: [text('代码', (row) => row.code), text('路口名称', (row) => row.nameZh, 24), text('英文名称', (row) => row.nameEn, 30)],
});

const ofRule = (cell: (rule: Rule) => string) => async (row: RoundRule, uow: UnitOfWork): Promise<string | null> => {
  const rule = await uow.load(ruleById, row.ruleId);
  return rule && cell(rule);
};

const ruleList = listKind<RoundRule>({
  action: 'roundRule.read', takes: { round: 'needed' }, list: roundRules, orderBy: 'ORDINAL_ASC', parts: (asked) => [ofRound(asked)],
  columns: [
    count('序号', (row) => row.ordinal), text('条款', ofRule((rule) => rule.code), 8), text('板块', ofRule((rule) => rule.sectionZh), 18), text('标题', ofRule((rule) => rule.titleZh), 36), text('要求', ofRule((rule) => rule.requirementZh), 60),
    count('分值', ofRule((rule) => decimalOf(rule.maximum))), text('考核方式', ofRule((rule) => labelOf(RuleMethod, rule.method))), text('应报材料', ofRule((rule) => rule.evidenceSlots.join('；')), 40), text('来源', ofRule((rule) => rule.source), 30),
  ],
});

const accountList = listKind<Account>({
  action: 'account.read', takes: {}, list: accounts, orderBy: 'USERNAME_ASC', hold: { entity: Account, property: 'id' }, held: ({ id }) => id,
  columns: [
    text('用户名', (row) => row.username, 20), text('姓名', (row) => row.name), text('角色', async (row, uow) => (await rolesOf(row, uow)).map(({ role }) => labelOf(RoleEnum, role).split(' ')[0]).join('；'), 24),
    text('单位或社区', async (row, uow) => (await Promise.all((await rolesOf(row, uow)).map(async ({ unitId, communityId }) =>
      (await uow.load(unitById, unitId))?.nameZh ?? (await uow.load(communityById, communityId))?.nameZh ?? ''))).filter((name) => name !== '').join('；'), 30),
    text('待改密码', (row) => yes(row.mustChangePassword), 10), instant('停用时间', (row) => row.disabledAt), instant('建立时间', (row) => row.createdAt),
  ],
});

const rolesOf = async (account: Account, uow: UnitOfWork): Promise<RoleGrant[]> => (await uow.load(grantsByAccountId, account.id)).filter(({ revokedAt }) => revokedAt === null);

/** The lists that are exported as they are. */
export const lists = {
  LEDGER: ledger, ROLL_CALL: rollCall, DUTY_EVENTS: dutyEventList, DUTY_POSTS: dutyPostList, PARTNERSHIPS: partnershipList, RATINGS: ratingList, STANDINGS: standingList,
  UNITS: unitList, COMMUNITIES: communityList, INTERSECTIONS: intersectionList, RULES: ruleList, ACCOUNTS: accountList,
} as const;
