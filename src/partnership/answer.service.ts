import { storedFilesOf } from '../file/file.service.js';
import { dayIn } from '../platform/clock.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal, stale } from '../platform/errors/errors.js';
import { batchResult, refusedRow, type BatchResult } from '../platform/graph/batch.js';
import { lockedDays, publishedDays } from '../round/round.service.js';
import { refreshItems } from './item.service.js';
import { answerFault, type CountedDays } from './leeway.service.js';
import { LedgerEntry, LedgerEntryFile } from './ledger.entity.js';
import type { AnswerLedgerEntriesInput, LedgerAnswerInput } from './ledger.input.js';
import { keepVersions } from './ledger.service.js';

/** What all the answers of a batch are judged by. */
interface Judging extends CountedDays {
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  readonly today: string;
}

/**
 * Answers ledger entries, each by itself, in as many statements for two hundred as for one. A late answer is taken and is
 * shown as late. An answer that was given is corrected while no round that counts the day is past OPEN. A row is refused:
 * STALE where the unit has changed the entry since it was read; WRONG_STATE for a withdrawn one, for an answer that stays, and
 * for a full confirmation of money without the paper that approves it; ROUND_CLOSED where the rankings are published.
 */
export async function answerLedgerEntries(uow: UnitOfWork, { answers }: AnswerLedgerEntriesInput): Promise<BatchResult> {
  const ids = answers.map(({ entryId }) => entryId);
  const found = await uow.rows.find(LedgerEntry, { id: ids.filter(isId) }, { order: ['id'], lock: true });
  const days = found.map(({ doneOn }) => doneOn);
  const judging: Judging = {
    entries: new Map(found.map((entry) => [entry.id, entry])), today: dayIn(uow.actor.timeZone, uow.now),
    published: await publishedDays(uow, days), locked: await lockedDays(uow, days),
  };
  const refusals: (Refusal | undefined)[] = [];
  for (const [at, answer] of answers.entries()) refusals.push(ids.indexOf(answer.entryId) === at ? refusalOf(judging, answer) ?? (await paperFault(uow, answer)) : invalid('entryId', 'stands twice'));
  await write(uow, answers.filter((_, at) => refusals[at] === undefined), judging);
  return batchResult(answers.map(({ entryId }, at) => {
    const refusal = refusals[at];
    return refusal ? refusedRow(at, judging.entries.has(entryId) ? entryId : null, refusal) : { at, subjectId: entryId, done: true };
  }));
}

function refusalOf(judging: Judging, answer: LedgerAnswerInput): Refusal | undefined {
  const entry = judging.entries.get(answer.entryId);
  if (!entry) return notFound('ledger entry', 'entryId');
  if (answer.answer === 'UNANSWERED') return invalid('answer', 'is no answer');
  if (answer.answer !== 'CONFIRMED' && answer.remark.trim() === '') return invalid('remark', 'is needed where not all is confirmed');
  if (answer.baseVersion !== entry.version) return stale('baseVersion', entry, answer);
  const fault = answerFault(entry, judging);
  if (fault) return fault;
  if (answer.answer === 'CONFIRMED' && entry.paperMissing) return new Refusal('WRONG_STATE', 'Money was given and the paper that approves it is not here; without it the entry is not confirmed in full', { field: 'answer' });
  return answer.answer === 'DISPUTED' || !wasGiven(entry) ? undefined : handOverFault(answer, judging.today);
}

/** Papers that are not the community's own. A statement for each answer that has any, since each is judged by itself. */
async function paperFault(uow: UnitOfWork, { fileIds }: LedgerAnswerInput): Promise<Refusal | undefined> {
  if (fileIds.length === 0) return undefined;
  try {
    await storedFilesOf(uow, fileIds, 'LEDGER', 'fileIds');
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const wasGiven = ({ goods, money }: LedgerEntry): boolean => goods.length > 0 || /[1-9]/.test(money);

/** Who took over what was given, and when, is signed with the answer. */
function handOverFault({ handOverTo, handOverOn }: LedgerAnswerInput, today: string): Refusal | undefined {
  if (handOverTo.trim() === '') return invalid('handOverTo', 'is needed where money or goods were given');
  if (handOverOn == null) return invalid('handOverOn', 'is needed where money or goods were given');
  return handOverOn > today ? invalid('handOverOn', 'is in the future') : undefined;
}

async function write(uow: UnitOfWork, answers: readonly LedgerAnswerInput[], { entries }: Judging): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ entryId, answer, remark, handOverTo, handOverOn, completesItem }) => {
    const given = answer !== 'DISPUTED' && wasGiven(entries.get(entryId)!);
    return { id: entryId, answer, remark: remark.trim(), handOverTo: given ? handOverTo.trim() : '', handOverOn: given ? handOverOn : null, completes: answer === 'CONFIRMED' && completesItem };
  });
  await uow.query(
    `update ledger_entry set answer = given.answer, answer_remark = given.remark, answered_by = $2, answered_at = $3, hand_over_to = given."handOverTo", hand_over_on = given."handOverOn",
       completes_item = given.completes and item_id is not null, version = version + 1
     from jsonb_to_recordset($1::jsonb) as given (id uuid, answer text, remark text, "handOverTo" text, "handOverOn" date, completes boolean) where ledger_entry.id = given.id`,
    [JSON.stringify(rows), uow.actor.accountId, uow.now]);
  const ids = rows.map(({ id }) => id);
  const written = await uow.rows.find(LedgerEntry, { id: ids }, { order: ['id'] });
  await addPapers(uow, written, answers);
  const files = await uow.rows.find(LedgerEntryFile, { ledgerEntryId: ids, removedIn: null }, { order: ['id'] });
  await keepVersions(uow, written.map((entry) => ({
    entry, act: entries.get(entry.id)!.answer === 'UNANSWERED' ? 'ANSWERED' : 'ANSWER_CORRECTED', fileIds: files.filter(({ ledgerEntryId }) => ledgerEntryId === entry.id).map(({ fileId }) => fileId),
  })));
  await refreshItems(uow, written.flatMap(({ itemId }) => itemId ?? []));
}

async function addPapers(uow: UnitOfWork, entries: readonly LedgerEntry[], answers: readonly LedgerAnswerInput[]): Promise<void> {
  const papers = entries.flatMap(({ id, unitId, communityId }) => answers.find(({ entryId }) => entryId === id)!.fileIds.map((fileId) => ({ ledgerEntryId: id, fileId, unitId, communityId, ofCommunity: true })));
  if (papers.length === 0) return;
  const known = await uow.rows.find(LedgerEntryFile, { ledgerEntryId: entries.map(({ id }) => id) });
  await uow.rows.insert(LedgerEntryFile, papers.filter((paper) => known.every(({ ledgerEntryId, fileId }) => ledgerEntryId !== paper.ledgerEntryId || fileId !== paper.fileId)));
}
