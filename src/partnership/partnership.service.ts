import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { Community, Unit } from '../territory/territory.entity.js';
import { LedgerEntry } from './ledger.entity.js';
import { Partnership } from './partnership.entity.js';
import type { ArrangePartnershipsInput, EndPartnershipInput } from './partnership.input.js';

/**
 * Begins partnerships, all or none, in a constant number of statements. A unit may help several communities, but the same
 * one only once at a time (ALREADY_EXISTS); the error names the element (`partnerships.3.unitId`).
 */
export async function arrangePartnerships(uow: UnitOfWork, { partnerships }: ArrangePartnershipsInput): Promise<Partnership[]> {
  const ids = (of: 'unitId' | 'communityId'): string[] => [...new Set(partnerships.map((one) => one[of]))].filter(isId);
  // The units' locks keep two offices' clerks from arranging the same thing at the same moment.
  const units = keysOf(await uow.rows.find(Unit, { id: ids('unitId') }, { order: ['id'], lock: true }));
  const communities = keysOf(await uow.rows.find(Community, { id: ids('communityId') }));
  const standing = await uow.rows.find(Partnership, { unitId: [...units] });
  for (const [at, { unitId, communityId, fromDay }] of partnerships.entries()) {
    if (!units.has(unitId)) throw notFound('unit', `partnerships.${at}.unitId`);
    if (!communities.has(communityId)) throw notFound('community', `partnerships.${at}.communityId`);
    const before = [...standing, ...partnerships.slice(0, at).map((one) => ({ ...one, toDay: null }))];
    if (before.some((one) => one.unitId === unitId && one.communityId === communityId && (one.toDay === null || one.toDay >= fromDay))) {
      throw new Refusal('ALREADY_EXISTS', 'The unit helps this community at that time already', { field: `partnerships.${at}.fromDay` });
    }
  }
  return uow.rows.insert(Partnership, partnerships.map(({ unitId, communityId, fromDay }) => ({ unitId, communityId, fromDay })));
}

/** Sets the last day of a partnership, or another last day. WRONG_STATE where the ledger holds a deed after it. */
export async function endPartnership(uow: UnitOfWork, { partnershipId, toDay }: EndPartnershipInput): Promise<Partnership> {
  const partnership = await uow.rows.need(Partnership, partnershipId, 'partnershipId', { lock: true });
  if (toDay < partnership.fromDay) throw invalid('toDay', 'is before the first day');
  await holdPartnership(uow, partnership.id, 'alone');
  const last = await uow.rows.one(LedgerEntry, { partnershipId: partnership.id, withdrawnAt: null }, { order: ['-doneOn'] });
  if (last && last.doneOn > toDay) throw new Refusal('WRONG_STATE', `The ledger holds a deed of ${last.doneOn}`, { field: 'toDay' });
  const [ended] = await uow.rows.update(Partnership, { id: partnership.id }, { toDay });
  return ended!;
}

/** Has whoever changes a deed's day and whoever ends its partnership go one after the other: a clerk may not lock the row itself. */
export async function holdPartnership(uow: UnitOfWork, partnershipId: string, how: 'shared' | 'alone'): Promise<void> {
  await uow.query(`select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended($1, 3))`, [partnershipId]);
}

const keysOf = (rows: readonly { readonly id: string }[]): Set<string> => new Set(rows.map((row) => row.id));
