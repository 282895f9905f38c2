/** One rule for what may still be done with an entry: the deeds are judged by it, and people are shown by it what they may do. */
import type { Loader, UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import { daysCounted } from '../round/round.service.js';
import type { LedgerEntry } from './ledger.entity.js';

/** Of the days that entries are about: which a published round counts, and which a round counts that is inspected or over. */
export interface CountedDays { readonly published: ReadonlySet<string>; readonly locked: ReadonlySet<string> }

/** Why the community answers an entry no more, or not again. */
export function answerFault({ withdrawnAt, doneOn, answer }: LedgerEntry, { published, locked }: CountedDays): Refusal | undefined {
  if (withdrawnAt !== null) return new Refusal('WRONG_STATE', 'The unit has withdrawn the entry', { field: 'entryId' });
  if (published.has(doneOn)) return new Refusal('ROUND_CLOSED', `The rankings that ${doneOn} counts for are published`, { field: 'entryId' });
  return answer !== 'UNANSWERED' && locked.has(doneOn) ? new Refusal('WRONG_STATE', 'The entry has been answered, and the round that counts it is being inspected; the answer stays', { field: 'entryId' }) : undefined;
}

/** Why the unit changes an entry no more, whatever its day. */
export function changeFault({ withdrawnAt, answer, correctedAt }: LedgerEntry): Refusal | undefined {
  if (withdrawnAt !== null) return new Refusal('WRONG_STATE', 'The entry is withdrawn', { field: 'entryId' });
  if (answer === 'CONFIRMED') return new Refusal('WRONG_STATE', 'The community has confirmed the entry; it stays as it is', { field: 'entryId' });
  return answer !== 'UNANSWERED' && correctedAt !== null ? new Refusal('WRONG_STATE', 'The entry has been corrected already, which is done once', { field: 'entryId' }) : undefined;
}

/** Why the unit withdraws an entry no more, whatever its day. */
export function withdrawalFault({ withdrawnAt, answer }: LedgerEntry): Refusal | undefined {
  if (withdrawnAt !== null) return new Refusal('WRONG_STATE', 'The entry is withdrawn already', { field: 'entryId' });
  return answer === 'UNANSWERED' ? undefined : new Refusal('WRONG_STATE', 'The community has answered; the entry is not withdrawn any more', { field: 'entryId' });
}

const countedByDay: Loader<string, CountedDays> = {
  batch: async (uow, days) => {
    const counted: CountedDays = { published: await daysCounted(uow, days, 'published'), locked: await daysCounted(uow, days, 'locked') };
    return days.map(() => counted);
  },
};

const daysOf = (uow: UnitOfWork, { doneOn }: LedgerEntry): Promise<CountedDays> => uow.load(countedByDay, doneOn);

/** Whether the community may answer an entry as it stands now, or correct its answer. */
export const isAnswerable = async (uow: UnitOfWork, entry: LedgerEntry): Promise<boolean> => answerFault(entry, await daysOf(uow, entry)) === undefined;

/** Whether the unit may change or correct an entry now. */
export const isChangeable = async (uow: UnitOfWork, entry: LedgerEntry): Promise<boolean> => changeFault(entry) === undefined && !(await daysOf(uow, entry)).locked.has(entry.doneOn);

/** Whether the unit may withdraw an entry now. */
export const isWithdrawable = async (uow: UnitOfWork, entry: LedgerEntry): Promise<boolean> => withdrawalFault(entry) === undefined && !(await daysOf(uow, entry)).locked.has(entry.doneOn);
