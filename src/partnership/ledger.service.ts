import { storedFilesOf } from '../file/file.service.js';
import { dayIn } from '../platform/clock.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import type { ListArgs, Page } from '../platform/graph/list.js';
import type { Assessment } from '../round/round.entity.js';
import { roundById } from '../round/round.loader.js';
import { publishedDays } from '../round/round.service.js';
import { ledgerPage } from './answer-state.service.js';
import { CommunityItem, ItemTake } from './item.entity.js';
import { LedgerEntry, LedgerEntryFile, LedgerEntryVersion, type LedgerAct, type LedgerContent } from './ledger.entity.js';
import type { LedgerContentInput, RecordLedgerEntriesInput } from './ledger.input.js';
import { Partnership } from './partnership.entity.js';

/**
 * Records deeds, all or none, in as many statements for a hundred as for one. NOT_FOUND for a partnership, file or item of the
 * lists that is not the unit's to name, INVALID_INPUT for a day in the future or outside the partnership, ROUND_CLOSED for a day
 * that a published round has counted, WRONG_STATE for an item that the unit has not taken; the error names the element (`entries.3.doneOn`).
 */
export async function recordLedgerEntries(uow: UnitOfWork, { entries }: RecordLedgerEntriesInput): Promise<LedgerEntry[]> {
  const partnershipIds = [...new Set(entries.map((entry) => entry.partnershipId))].filter(isId);
  const partnerships = await partnershipsByKey(uow, partnershipIds);
  const rows = entries.map(({ partnershipId, ...content }, at) => {
    const partnership = partnerships.get(partnershipId);
    if (!partnership) throw notFound('partnership', `entries.${at}.partnershipId`);
    const { unitId, communityId } = partnership;
    return { ...columnsOf(uow, content), partnershipId, unitId, communityId, createdBy: uow.actor.accountId };
  });
  await checkContents(uow, entries, rows, (at) => `entries.${at}.`);
  const recorded = await uow.rows.insert(LedgerEntry, rows);
  await uow.rows.insert(LedgerEntryFile, recorded.flatMap(({ id, unitId, communityId }, at) => filesOf(entries[at]!).map((fileId) => ({ ledgerEntryId: id, fileId, unitId, communityId }))));
  await keepVersions(uow, recorded.map((entry, at) => ({ entry, act: 'RECORDED', fileIds: entries[at]!.fileIds })));
  // From the insert on its foreign key holds the partnerships: whoever ends one now waits and finds the entry, or has ended it before.
  const held = await partnershipsByKey(uow, partnershipIds);
  entries.forEach(({ partnershipId, doneOn }, at) => checkDays(held.get(partnershipId)!, doneOn, `entries.${at}.doneOn`));
  return recorded;
}

/** The columns that an entry's content is written to. The community is asked on the day of writing. */
export function columnsOf(uow: UnitOfWork, { fileIds: _files, communityItemId, approvalFileId, ...content }: LedgerContentInput) {
  return { ...content, itemId: communityItemId ?? null, approvalFileId: approvalFileId ?? null, askedOn: dayIn(uow.actor.timeZone, uow.now) };
}

/** An entry's files, the paper that approves the money among them. */
export const filesOf = ({ fileIds, approvalFileId }: LedgerContentInput): string[] => [...new Set([...(approvalFileId == null ? [] : [approvalFileId]), ...fileIds])];

/** What is asked of contents whoever writes them; `field` begins the name of the field at fault. */
export async function checkContents(uow: UnitOfWork, contents: readonly LedgerContentInput[], rows: readonly { readonly communityId: string }[], field: (at: number) => string): Promise<void> {
  const today = dayIn(uow.actor.timeZone, uow.now);
  contents.forEach(({ doneOn }, at) => {
    if (doneOn > today) throw invalid(`${field(at)}doneOn`, 'is in the future');
  });
  const published = await publishedDays(uow, contents.map(({ doneOn }) => doneOn));
  const late = contents.findIndex(({ doneOn }) => published.has(doneOn));
  if (late >= 0) throw new Refusal('ROUND_CLOSED', `The rankings that ${contents[late]!.doneOn} counts for are published`, { field: `${field(late)}doneOn` });
  await storedFilesOf(uow, contents.flatMap(filesOf), 'LEDGER', (id) => {
    const at = contents.findIndex((content) => filesOf(content).includes(id));
    return `${field(at)}${contents[at]!.approvalFileId === id ? 'approvalFileId' : 'fileIds'}`;
  });
  await checkItems(uow, contents, rows, field);
}

async function checkItems(uow: UnitOfWork, contents: readonly LedgerContentInput[], rows: readonly { readonly communityId: string }[], field: (at: number) => string): Promise<void> {
  const wanted = contents.flatMap(({ communityItemId }) => communityItemId ?? []);
  if (wanted.length === 0) return;
  const ids = wanted.filter(isId);
  const items = byKey(await uow.rows.find(CommunityItem, { id: ids }));
  const taken = new Set((await uow.rows.find(ItemTake, { itemId: ids, state: ['TAKEN', 'DONE'] })).map(({ itemId }) => itemId));
  for (const [at, { communityItemId }] of contents.entries()) {
    if (communityItemId == null) continue;
    const name = `${field(at)}communityItemId`;
    const item = items.get(communityItemId);
    if (!item) throw notFound('item of the lists', name);
    if (item.communityId !== rows[at]!.communityId) throw invalid(name, "stands on another community's lists");
    if (!taken.has(item.id)) throw new Refusal('WRONG_STATE', 'The unit has not taken this of the lists', { field: name });
  }
}

export function checkDays({ fromDay, toDay }: Partnership, doneOn: string, field: string): void {
  if (doneOn < fromDay || (toDay !== null && doneOn > toDay)) throw invalid(field, 'is outside the days of the partnership');
}

/** Writes down what was done with entries, and the entries as they are left by it; one statement. */
export async function keepVersions(uow: UnitOfWork, kept: readonly { readonly entry: LedgerEntry; readonly act: LedgerAct; readonly fileIds: readonly string[] }[]): Promise<void> {
  await uow.rows.insert(LedgerEntryVersion, kept.map(({ entry, act, fileIds }) => ({
    ledgerEntryId: entry.id, unitId: entry.unitId, communityId: entry.communityId, version: entry.version, act, content: contentOf(entry, fileIds),
    answer: entry.answer, answerRemark: entry.answerRemark, handOverTo: entry.handOverTo, handOverOn: entry.handOverOn,
    reason: act === 'WITHDRAWN' ? entry.withdrawalReason : '', doneBy: uow.actor.accountId,
  })));
}

const contentOf = (entry: LedgerEntry, fileIds: readonly string[]): LedgerContent => ({
  kind: entry.kind, keyTask: entry.keyTask, title: entry.title, note: entry.note, doneOn: entry.doneOn, leaders: entry.leaders, staff: entry.staff, volunteers: entry.volunteers,
  minutes: entry.minutes, money: entry.money, goods: entry.goods, approvalFileId: entry.approvalFileId, communityItemId: entry.itemId,
  fileIds: fileIds.filter((id) => id !== entry.approvalFileId),
});

/** The deeds of an assessment's unit within the period of its round that the unit has not withdrawn; assessments of one round share a statement. */
export async function ledgerOfAssessment(uow: UnitOfWork, { roundId, unitId }: Assessment, args: ListArgs): Promise<Page<LedgerEntry>> {
  const round = await uow.load(roundById, roundId);
  if (!round) throw notFound('round');
  return ledgerPage(uow, args, { of: 'unitId', id: unitId }, { doneOn: { from: round.periodFrom, to: round.periodTo }, withdrawnAt: null });
}

const byKey = <E extends { readonly id: string }>(rows: readonly E[]): Map<string, E> => new Map(rows.map((row) => [row.id, row]));

export const partnershipsByKey = async (uow: UnitOfWork, ids: readonly string[]): Promise<Map<string, Partnership>> => byKey(await uow.rows.find(Partnership, { id: ids }));
