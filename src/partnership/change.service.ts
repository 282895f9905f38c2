/** What a unit does with an entry after recording it. Every version stays readable. */
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal, stale } from '../platform/errors/errors.js';
import { lockedDays } from '../round/round.service.js';
import { LedgerEntry, LedgerEntryFile } from './ledger.entity.js';
import { changeFault, withdrawalFault } from './leeway.service.js';
import type { ChangeLedgerEntryInput, WithdrawLedgerEntryInput } from './ledger.input.js';
import { checkContents, checkDays, columnsOf, filesOf, keepVersions } from './ledger.service.js';
import { Partnership } from './partnership.entity.js';
import { holdPartnership } from './partnership.service.js';

/**
 * Changes an entry that has no answer yet, as often as the unit likes, or corrects one that was disputed or confirmed in part,
 * once. Either way the community is asked anew, and its ten working days begin again. STALE on an older version, WRONG_STATE
 * once confirmed, corrected or withdrawn, ROUND_CLOSED where a round that counts the day of before or after is being inspected or is over.
 */
export async function changeLedgerEntry(uow: UnitOfWork, { entryId, baseVersion, content }: ChangeLedgerEntryInput): Promise<LedgerEntry> {
  const entry = await uow.rows.need(LedgerEntry, entryId, 'entryId', { lock: true });
  const files = await uow.rows.find(LedgerEntryFile, { ledgerEntryId: entry.id }, { order: ['id'] });
  if (entry.version !== baseVersion) throw stale('baseVersion', { ...entry, fileIds: current(files) }, { baseVersion, ...content });
  const fault = changeFault(entry);
  if (fault) throw fault;
  const corrects = entry.answer !== 'UNANSWERED';
  await refuseLocked(uow, [entry.doneOn, content.doneOn], 'content.doneOn');
  await checkContents(uow, [content], [entry], () => 'content.');
  // Whoever ends the partnership now waits for this, or has ended it before.
  await holdPartnership(uow, entry.partnershipId, 'shared');
  checkDays(await uow.rows.need(Partnership, entry.partnershipId), content.doneOn, 'content.doneOn');
  const unasked = corrects ? { answer: 'UNANSWERED' as const, answerRemark: '', answeredBy: null, answeredAt: null, handOverTo: '', handOverOn: null, completesItem: false, correctedAt: uow.now } : {};
  const [changed] = await uow.rows.update(LedgerEntry, { id: entry.id }, { ...columnsOf(uow, content), ...unasked, version: entry.version + 1 });
  await replaceFiles(uow, changed!, files, filesOf(content));
  const ofCommunity = current(files.filter((file) => file.ofCommunity));
  await keepVersions(uow, [{ entry: changed!, act: corrects ? 'CORRECTED' : 'CHANGED', fileIds: [...content.fileIds, ...ofCommunity] }]);
  return changed!;
}

/** Withdraws an entry that has no answer yet, for a reason. It stays readable, and counts nowhere. */
export async function withdrawLedgerEntry(uow: UnitOfWork, { entryId, baseVersion, reason }: WithdrawLedgerEntryInput): Promise<LedgerEntry> {
  const entry = await uow.rows.need(LedgerEntry, entryId, 'entryId', { lock: true });
  const fileIds = current(await uow.rows.find(LedgerEntryFile, { ledgerEntryId: entry.id }, { order: ['id'] }));
  if (entry.version !== baseVersion) throw stale('baseVersion', { ...entry, fileIds }, { baseVersion, reason });
  const fault = withdrawalFault(entry);
  if (fault) throw fault;
  await refuseLocked(uow, [entry.doneOn], 'entryId');
  const [withdrawn] = await uow.rows.update(LedgerEntry, { id: entry.id }, { withdrawnAt: uow.now, withdrawalReason: reason, version: entry.version + 1 });
  await keepVersions(uow, [{ entry: withdrawn!, act: 'WITHDRAWN', fileIds }]);
  return withdrawn!;
}

async function refuseLocked(uow: UnitOfWork, days: readonly string[], field: string): Promise<void> {
  const [locked] = await lockedDays(uow, days);
  if (locked !== undefined) throw new Refusal('ROUND_CLOSED', `The round that counts ${locked} is being inspected or is over; what it counts stays as it is`, { field });
}

const current = (files: readonly LedgerEntryFile[]): string[] => files.filter(({ removedIn }) => removedIn === null).map(({ fileId }) => fileId);

/** Gives an entry these files of the unit and no others; what stood there stays with the versions that had it, and the community's papers stay. */
async function replaceFiles(uow: UnitOfWork, { id, unitId, communityId, version }: LedgerEntry, known: readonly LedgerEntryFile[], fileIds: readonly string[]): Promise<void> {
  const own = known.filter((one) => !one.ofCommunity);
  const gone = own.filter((one) => one.removedIn === null && !fileIds.includes(one.fileId));
  if (gone.length > 0) await uow.rows.update(LedgerEntryFile, { id: gone.map((one) => one.id) }, { removedIn: version });
  const back = own.filter((one) => one.removedIn !== null && fileIds.includes(one.fileId));
  if (back.length > 0) await uow.rows.update(LedgerEntryFile, { id: back.map((one) => one.id) }, { removedIn: null });
  await uow.rows.insert(LedgerEntryFile, fileIds.filter((fileId) => own.every((one) => one.fileId !== fileId)).map((fileId) => ({ ledgerEntryId: id, fileId, unitId, communityId })));
}
