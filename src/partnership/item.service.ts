/** A community's three lists: needs, division of service, responsibilities. The community writes; its partners take; confirmed deeds fulfil. */
import { dayIn } from '../platform/clock.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal, stale } from '../platform/errors/errors.js';
import { CommunityItem, ItemTake } from './item.entity.js';
import type { ChangeCommunityItemInput, CloseCommunityItemInput, GiveBackCommunityItemInput, TakeCommunityItemInput, WriteCommunityItemsInput } from './item.input.js';
import { Partnership } from './partnership.entity.js';

const runs = ({ fromDay, toDay }: Partnership, day: string): boolean => fromDay <= day && (toDay === null || toDay >= day);

/** Writes items, all or none. NOT_FOUND for another's partnership; INVALID_INPUT where one partner is missing, is over, or would have to share. */
export async function writeCommunityItems(uow: UnitOfWork, { items }: WriteCommunityItemsInput): Promise<CommunityItem[]> {
  const today = dayIn(uow.actor.timeZone, uow.now);
  const partnerships = new Map((await uow.rows.find(Partnership, { id: items.flatMap(({ partnershipId }) => partnershipId ?? []).filter(isId) })).map((one) => [one.id, one]));
  return uow.rows.insert(CommunityItem, items.map(({ partnershipId, ...item }, at) => {
    const partnership = partnershipId == null ? null : partnerships.get(partnershipId);
    if (partnership === undefined) throw notFound('partnership', `items.${at}.partnershipId`);
    if (partnership === null && item.kind !== 'NEED') throw invalid(`items.${at}.partnershipId`, 'is needed for what falls to one partner');
    if (partnership && !runs(partnership, today)) throw invalid(`items.${at}.partnershipId`, 'is over, or has not begun');
    if (partnership && item.shares > 1) throw invalid(`items.${at}.shares`, 'is 1 for what is meant for one partner');
    return { ...item, partnershipId: partnership?.id ?? null, unitId: partnership?.unitId ?? null, communityId: uow.actor.communityId!, createdBy: uow.actor.accountId };
  }));
}

/** Changes an item that no unit has taken. STALE on an older version, WRONG_STATE once it is taken or closed. */
export async function changeCommunityItem(uow: UnitOfWork, { communityItemId, baseVersion, content }: ChangeCommunityItemInput): Promise<CommunityItem> {
  const item = await uow.rows.need(CommunityItem, communityItemId, 'communityItemId', { lock: true });
  if (item.version !== baseVersion) throw stale('baseVersion', item, { baseVersion, ...content });
  if (item.state !== 'OPEN' || item.taken > 0) throw new Refusal('WRONG_STATE', 'Only what nobody has taken is changed', { field: 'communityItemId' });
  if (item.partnershipId !== null && content.shares > 1) throw invalid('content.shares', 'is 1 for what is meant for one partner');
  const { keyTask, title, note, shares, wantedBy = null } = content;
  const [changed] = await uow.rows.update(CommunityItem, { id: item.id }, { keyTask, title, note, shares, wantedBy, version: item.version + 1 });
  return changed!;
}

/**
 * Ends an item for a reason: it is DONE where some unit has fulfilled its share, and WITHDRAWN where none has. What units still
 * had to do of it is cancelled. WRONG_STATE where it is done or withdrawn already.
 */
export async function closeCommunityItem(uow: UnitOfWork, { communityItemId, reason }: CloseCommunityItemInput): Promise<CommunityItem> {
  const item = await uow.rows.need(CommunityItem, communityItemId, 'communityItemId', { lock: true });
  if (item.state === 'DONE' || item.state === 'WITHDRAWN') throw new Refusal('WRONG_STATE', 'The item is done or withdrawn already', { field: 'communityItemId' });
  const fulfilled = await uow.rows.count(ItemTake, { itemId: item.id, state: 'DONE' });
  await uow.rows.update(ItemTake, { itemId: item.id, state: 'TAKEN' }, { state: 'CANCELLED' });
  const [closed] = await uow.rows.update(CommunityItem, { id: item.id }, { state: fulfilled > 0 ? 'DONE' : 'WITHDRAWN', closedAt: uow.now, closingReason: reason, version: item.version + 1 });
  return closed!;
}

/**
 * Takes an item for the own unit. Of two units that want the last share at once, one gets it and the other finds it taken
 * (WRONG_STATE). NOT_FOUND for a community that the unit does not help, ALREADY_EXISTS for what it has taken already.
 */
export async function takeCommunityItem(uow: UnitOfWork, { communityItemId, partnershipId, responsible, note }: TakeCommunityItemInput): Promise<ItemTake> {
  const item = await hold(uow, communityItemId, 'communityItemId');
  const partnership = await uow.rows.need(Partnership, partnershipId, 'partnershipId');
  if (partnership.communityId !== item.communityId) throw notFound('partnership with this community', 'partnershipId');
  if (!runs(partnership, dayIn(uow.actor.timeZone, uow.now))) throw new Refusal('WRONG_STATE', 'The partnership is over, or has not begun', { field: 'partnershipId' });
  if (await uow.rows.one(ItemTake, { itemId: item.id, unitId: partnership.unitId, state: ['TAKEN', 'DONE'] })) {
    throw new Refusal('ALREADY_EXISTS', 'The unit has taken this already', { field: 'communityItemId' });
  }
  if (item.state !== 'OPEN') throw new Refusal('WRONG_STATE', item.state === 'TAKEN' ? 'Others have taken it' : 'The item is closed', { field: 'communityItemId' });
  const taken = item.taken + 1;
  await uow.rows.update(CommunityItem, { id: item.id }, { taken, state: taken === item.shares ? 'TAKEN' : 'OPEN' });
  const [take] = await uow.rows.insert(ItemTake, [{ itemId: item.id, partnershipId: partnership.id, unitId: partnership.unitId, communityId: item.communityId, state: 'TAKEN', responsible, note, takenBy: uow.actor.accountId }]);
  return take!;
}

/** Gives back what the own unit took, for a reason; another may take it then. WRONG_STATE once it is done, given back or cancelled. */
export async function giveBackCommunityItem(uow: UnitOfWork, { itemTakeId, reason }: GiveBackCommunityItemInput): Promise<ItemTake> {
  const item = await hold(uow, (await uow.rows.need(ItemTake, itemTakeId, 'itemTakeId')).itemId, 'itemTakeId');
  const [givenBack] = await uow.rows.update(ItemTake, { id: itemTakeId, state: 'TAKEN' }, { state: 'GIVEN_BACK', givenBackReason: reason, givenBackAt: uow.now });
  if (!givenBack) throw new Refusal('WRONG_STATE', 'It is done, given back or cancelled already', { field: 'itemTakeId' });
  await uow.rows.update(CommunityItem, { id: item.id }, { taken: item.taken - 1, state: 'OPEN' });
  return givenBack;
}

/** The item, held against everybody else who takes, gives back, closes or answers. One that is meant for another unit is not found. */
async function hold(uow: UnitOfWork, id: string, field: string): Promise<CommunityItem> {
  return uow.rows.need(CommunityItem, id, field, { lock: true });
}

/** Sets what units took, and the items themselves, to what the confirmed deeds say. What the community closed stays closed. */
export async function refreshItems(uow: UnitOfWork, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return;
  const items = (await uow.rows.find(CommunityItem, { id: itemIds, closedAt: null }, { order: ['id'], lock: true })).map(({ id }) => id);
  await uow.query(`
    update item_take t set state = case when exists (select from ledger_entry e where e.item_id = t.item_id and e.unit_id = t.unit_id and e.completes_item) then 'DONE' else 'TAKEN' end
    where t.item_id = any($1::uuid[]) and t.state in ('TAKEN', 'DONE')`, [items]);
  await uow.query(`
    update community_item i set state = case when i.taken < i.shares then 'OPEN'
      when exists (select from item_take t where t.item_id = i.id and t.state = 'TAKEN') then 'TAKEN' else 'DONE' end
    where i.id = any($1::uuid[])`, [items]);
}

/** The needs that a unit may still take, for whoever reminds: all that the actor sees, the earliest wanted first. */
export const openNeeds = (uow: UnitOfWork): Promise<CommunityItem[]> => uow.rows.find(CommunityItem, { kind: 'NEED', state: 'OPEN' }, { order: ['wantedBy', 'createdAt', 'id'] });
