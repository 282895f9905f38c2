/** The lists between units and communities as tables: see `lists.service.ts`. */
import { answerState, dueOn } from '../partnership/answer-state.service.js';
import { contact } from '../partnership/contact.service.js';
import { confirmedEntries } from '../partnership/doubt.service.js';
import { CommunityItem, CommunityItemKind, CommunityItemState, ItemTake, ItemTakeState } from '../partnership/item.entity.js';
import { communityItemById, communityItems, itemTakes } from '../partnership/item.loader.js';
import { KeyTask, LedgerAnswerState, LedgerKind, type Goods, type LedgerEntry } from '../partnership/ledger.entity.js';
import { ledgerEntries } from '../partnership/ledger.loader.js';
import { ContactState, type Partnership, type PartnershipContact } from '../partnership/partnership.entity.js';
import { partnerships } from '../partnership/partnership.loader.js';
import { CommunityRating, RatingState } from '../partnership/rating.entity.js';
import { communityRatings } from '../partnership/rating.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { labelOf } from '../platform/graph/enum.js';
import { communityById, unitById } from '../territory/territory.loader.js';
import { communityName, count, day, daysOf, forWho, instant, ofUnits, points, text, unitName, unitNumber, yes } from './columns.js';
import { listKind, unitHold, type ColumnOf } from './kind.js';

const goodsText = (goods: readonly Goods[]): string => goods.map(({ item, quantity, unit, approximate }) => `${item}${approximate ?? (quantity == null ? '' : `${quantity}${unit ?? ''}`)}`).join('；');

const byUnit = ({ unitId }: { unitId: string }): string => unitId;

const ledger = listKind<LedgerEntry>({
  action: 'ledgerEntry.read', takes: { round: 'may', units: true, days: true }, hold: unitHold, held: byUnit, list: ledgerEntries, orderBy: 'DONE_ON_ASC',
  parts: async (asked, uow) => [{ ...ofUnits(asked), doneOn: await daysOf(asked, uow) }],
  columns: [
    unitNumber(), unitName(), communityName(), day('日期', (entry) => entry.doneOn), text('类型', (entry) => labelOf(LedgerKind, entry.kind), 8), text('重点任务', (entry) => labelOf(KeyTask, entry.keyTask), 18), text('事项', (entry) => entry.title, 36),
    text('经过', (entry) => entry.note, 40), count('领导人数', (entry) => entry.leaders), count('职工人数', (entry) => entry.staff), count('志愿者人数', (entry) => entry.volunteers), count('时长(分钟)', (entry) => entry.minutes),
    count('资金(元)', (entry) => entry.money), text('缺审批单', (entry) => yes(entry.paperMissing), 10), text('物品', (entry) => goodsText(entry.goods), 30), text('对应需求', forWho('communityItem.read', async (entry, uow) => (await uow.load(communityItemById, entry.itemId))?.title), 30),
    text('社区答复', async (entry, uow) => labelOf(LedgerAnswerState, await answerState(uow, entry)), 14), text('答复意见', (entry) => entry.answerRemark, 30), day('答复期限', (entry, uow) => (entry.answer === 'UNANSWERED' && entry.withdrawnAt === null ? dueOn(uow, entry) : null)),
    instant('答复时间', (entry) => entry.answeredAt), text('接收人', (entry) => entry.handOverTo), day('交接日期', (entry) => entry.handOverOn), instant('撤回时间', (entry) => entry.withdrawnAt), text('撤回原因', (entry) => entry.withdrawalReason, 24), instant('录入时间', (entry) => entry.createdAt),
  ],
});

/** How it stands between them, for whoever may know it. */
const ofContact = (cell: (contact: PartnershipContact) => string | null) => forWho('partnership.contact', async (row: Partnership, uow) => cell(await contact(uow, row)));

const partnershipList = listKind<Partnership>({
  action: 'partnership.read', takes: { units: true }, hold: unitHold, held: byUnit, list: partnerships, orderBy: 'FROM_DAY_ASC', parts: (asked) => [ofUnits(asked)],
  columns: [
    unitNumber(), unitName(), communityName(), text('街道', async (row, uow) => (await uow.load(communityById, row.communityId))?.street, 18), day('起', (row) => row.fromDay), day('止', (row) => row.toDay),
    text('对接情况', ofContact(({ state }) => labelOf(ContactState, state)), 12), day('最近活动', ofContact(({ lastDeedOn }) => lastDeedOn)), count('未活动天数', ofContact(({ silentDays }) => String(silentDays))), text('三十天无活动', ofContact(({ silent }) => yes(silent)), 12),
  ],
});

const ratingList = listKind<CommunityRating>({
  action: 'communityRating.read', takes: { round: 'needed', units: true }, hold: { entity: CommunityRating, property: 'assessmentId' }, held: ({ assessmentId }) => assessmentId,
  list: communityRatings, orderBy: 'CREATED_AT_ASC', parts: (asked) => [{ roundId: asked.roundId!, ...ofUnits(asked) }],
  columns: [
    unitNumber(), unitName(), communityName(), text('状态', (one) => labelOf(RatingState, one.state), 10), count('氛围营造', (one) => one.atmosphere), count('环境整治', (one) => one.environment), count('功能完善', (one) => one.facility), count('志愿队伍', (one) => one.volunteer),
    count('文明素质', (one) => one.culture), count('响应', (one) => one.response), count('态度', (one) => one.attitude), points('总分', (one) => one.score), text('评语', (one) => one.remark, 36), instant('签署时间', (one) => one.signedAt), instant('二次签字时间', (one) => one.countersignedAt),
    count('已确认活动', forWho('communityRating.doubt', (one, uow) => confirmedEntries(uow, one))),
  ],
});

const itemList = listKind<CommunityItem>({
  action: 'communityItem.read', takes: {}, hold: { entity: CommunityItem, property: 'id' }, held: ({ id }) => id, list: communityItems, orderBy: 'CREATED_AT_ASC',
  columns: [
    communityName(), text('清单', (item) => labelOf(CommunityItemKind, item.kind), 8), text('重点任务', (item) => labelOf(KeyTask, item.keyTask), 18), text('事项', (item) => item.title, 36), text('说明', (item) => item.note, 36),
    text('指定单位', async (item, uow) => (await uow.load(unitById, item.unitId))?.nameZh, 30), day('希望完成', (item) => item.wantedBy), count('可认领', (item) => item.shares), count('已认领', (item) => item.taken), text('状态', (item) => labelOf(CommunityItemState, item.state), 10),
    text('撤销原因', (item) => item.closingReason, 24), instant('录入时间', (item) => item.createdAt),
  ],
});

const ofItem = (cell: (item: CommunityItem) => string) => async (take: ItemTake, uow: UnitOfWork): Promise<string | null> => { const item = await uow.load(communityItemById, take.itemId); return item && cell(item); };
const takeColumns: readonly ColumnOf<ItemTake>[] = [
  unitNumber(), unitName(), communityName(), text('清单', ofItem((item) => labelOf(CommunityItemKind, item.kind)), 8), text('事项', ofItem((item) => item.title), 36), text('责任人', (take) => take.responsible), text('说明', (take) => take.note, 30),
  text('状态', (take) => labelOf(ItemTakeState, take.state), 10), text('退回原因', (take) => take.givenBackReason, 24), instant('认领时间', (take) => take.createdAt), instant('退回时间', (take) => take.givenBackAt),
];
const takeList = listKind<ItemTake>({ action: 'itemTake.read', takes: { units: true }, hold: { entity: ItemTake, property: 'id' }, held: ({ id }) => id, list: itemTakes, orderBy: 'CREATED_AT_ASC', parts: (asked) => [ofUnits(asked)], columns: takeColumns });

/** The lists between units and communities that are exported as they are. */
export const partnershipLists = { LEDGER: ledger, PARTNERSHIPS: partnershipList, RATINGS: ratingList, COMMUNITY_ITEMS: itemList, ITEM_TAKES: takeList } as const;
