import { checkFilesOfEach } from '../archive/attachment.service.js';
import { dayIn } from '../platform/clock.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import type { ListArgs, Page } from '../platform/graph/list.js';
import type { Assessment } from '../round/round.entity.js';
import { roundById } from '../round/round.loader.js';
import { LedgerEntry, LedgerEntryFile } from './ledger.entity.js';
import type { AnswerLedgerEntriesInput, LedgerAnswerInput, RecordLedgerEntriesInput } from './ledger.input.js';
import { ledgerEntries } from './ledger.loader.js';
import { Partnership } from './partnership.entity.js';

/**
 * Records deeds, all or none, in as many statements for a hundred as for one. NOT_FOUND for a partnership or file that is
 * not the unit's, INVALID_INPUT for a day in the future or outside the partnership; the error names the element (`entries.3.doneOn`).
 */
export async function recordLedgerEntries(uow: UnitOfWork, { entries }: RecordLedgerEntriesInput): Promise<LedgerEntry[]> {
  const today = dayIn(uow.actor.timeZone, uow.now);
  const partnershipIds = [...new Set(entries.map((entry) => entry.partnershipId))].filter(isId);
  const partnerships = await partnershipsByKey(uow, partnershipIds);
  const rows = entries.map(({ fileIds: _files, partnershipId, ...entry }, at) => {
    const partnership = partnerships.get(partnershipId);
    if (!partnership) throw notFound('partnership', `entries.${at}.partnershipId`);
    if (entry.doneOn > today) throw invalid(`entries.${at}.doneOn`, 'is in the future');
    const { unitId, communityId } = partnership;
    return { ...entry, partnershipId, unitId, communityId, createdBy: uow.actor.accountId };
  });
  await checkFilesOfEach(uow, 'LEDGER', 'entries', entries);
  const recorded = await uow.rows.insert(LedgerEntry, rows);
  await uow.rows.insert(LedgerEntryFile, recorded.flatMap(({ id, unitId, communityId }, at) =>
    entries[at]!.fileIds.map((fileId) => ({ ledgerEntryId: id, fileId, unitId, communityId }))));
  // From the insert on its foreign key holds the partnerships: whoever ends one now waits and finds the entry, or has ended it before.
  const held = await partnershipsByKey(uow, partnershipIds);
  for (const [at, { partnershipId, doneOn }] of entries.entries()) {
    const { fromDay, toDay } = held.get(partnershipId)!;
    if (doneOn < fromDay || (toDay !== null && doneOn > toDay)) throw invalid(`entries.${at}.doneOn`, 'is outside the days of the partnership');
  }
  return recorded;
}

/**
 * Answers ledger entries, all or none, in a constant number of statements. An answer stays: an entry that has one is not
 * answered again (WRONG_STATE). A partial confirmation and a dispute need a remark. Errors name the element (`answers.3.remark`).
 */
export async function answerLedgerEntries(uow: UnitOfWork, { answers }: AnswerLedgerEntriesInput): Promise<LedgerEntry[]> {
  answers.forEach(checkAnswer);
  const ids = answers.map(({ entryId }) => entryId);
  const entries = byKey(await uow.rows.find(LedgerEntry, { id: ids.filter(isId) }, { order: ['id'], lock: true }));
  for (const [at, id] of ids.entries()) {
    const entry = entries.get(id);
    if (!entry) throw notFound('ledger entry', `answers.${at}.entryId`);
    if (ids.indexOf(id) !== at) throw invalid(`answers.${at}.entryId`, 'stands twice');
    if (entry.answer !== 'UNANSWERED') throw new Refusal('WRONG_STATE', 'The entry has been answered already', { field: `answers.${at}.entryId` });
  }
  await uow.query(
    `update ledger_entry set answer = given.answer, answer_remark = given.remark, answered_by = $2, answered_at = $3
     from jsonb_to_recordset($1::jsonb) as given ("entryId" uuid, answer text, remark text) where ledger_entry.id = given."entryId"`,
    [JSON.stringify(answers), uow.actor.accountId, uow.now]);
  const answered = byKey(await uow.rows.find(LedgerEntry, { id: ids }));
  return ids.map((id) => answered.get(id)!);
}

/** The deeds of an assessment's unit within the period of its round; assessments of one round share a statement. */
export async function ledgerOfAssessment(uow: UnitOfWork, { roundId, unitId }: Assessment, args: ListArgs): Promise<Page<LedgerEntry>> {
  const round = await uow.load(roundById, roundId);
  if (!round) throw notFound('round');
  return ledgerEntries.readBy(uow, 'unitId', unitId, args, { doneOn: { from: round.periodFrom, to: round.periodTo } });
}

function checkAnswer({ answer, remark }: LedgerAnswerInput, at: number): void {
  if (answer === 'UNANSWERED') throw invalid(`answers.${at}.answer`, 'is no answer');
  if (answer !== 'CONFIRMED' && remark.trim() === '') throw invalid(`answers.${at}.remark`, 'is needed where not all is confirmed');
}

const byKey = <E extends { readonly id: string }>(rows: readonly E[]): Map<string, E> => new Map(rows.map((row) => [row.id, row]));

const partnershipsByKey = async (uow: UnitOfWork, ids: readonly string[]): Promise<Map<string, Partnership>> => byKey(await uow.rows.find(Partnership, { id: ids }));
