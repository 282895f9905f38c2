/**
 * One rule for whether a community has answered in time. It has ten working days of the office's calendar after the day on
 * which it was asked; then the entry counts as unconfirmed. Nothing is stored of it, so that a calendar that is set right
 * sets the days right as well.
 */
import { addDays, calendarOf, type WorkingDays } from '../calendar/calendar.service.js';
import { dayIn } from '../platform/clock.js';
import type { Where } from '../platform/db/rows.js';
import type { Loader, UnitOfWork } from '../platform/db/unit-of-work.js';
import type { ListArgs, Page } from '../platform/graph/list.js';
import type { Assessment } from '../round/round.entity.js';
import { LedgerAnswerState, LedgerCounts, LedgerEntry } from './ledger.entity.js';
import { ledgerEntries } from './ledger.loader.js';

/** Within how many working days a community answers. Source: the office's assumption; the notice of 2018 names none. */
export const answerDays = 10;

/** The last day for an answer. */
export const answerDueOn = (calendar: WorkingDays, askedOn: string): string => calendar.plus(askedOn, answerDays);

/** Whoever was asked before this day has let the time pass: `answerDueOn(askedOn) < today` says the same. */
export const lapsedBefore = (calendar: WorkingDays, today: string): string => calendar.plus(today, -answerDays);

type Asked = Pick<LedgerEntry, 'answer' | 'withdrawnAt' | 'askedOn'>;

/** How an entry stands with its community on a day; `boundary` is that day's `lapsedBefore`. */
export function answerStateOf({ answer, withdrawnAt, askedOn }: Asked, boundary: string): LedgerAnswerState {
  if (withdrawnAt !== null) return 'WITHDRAWN';
  if (answer !== 'UNANSWERED') return answer;
  return askedOn < boundary ? 'LAPSED' : 'AWAITED';
}

/** The rows that `answerStateOf` says this of. */
function whereState(state: LedgerAnswerState, boundary: string, dayBefore: string): Where<LedgerEntry> {
  switch (state) {
    case 'WITHDRAWN': return { withdrawnAt: { given: true } };
    case 'AWAITED': return { withdrawnAt: null, answer: 'UNANSWERED', askedOn: { from: boundary } };
    case 'LAPSED': return { withdrawnAt: null, answer: 'UNANSWERED', askedOn: { to: dayBefore } };
    default: return { withdrawnAt: null, answer: state };
  }
}

const boundaryOf = async (uow: UnitOfWork): Promise<string> => lapsedBefore(await calendarOf(uow), dayIn(uow.actor.timeZone, uow.now));

/** Where an entry stands today. */
export const answerState = async (uow: UnitOfWork, entry: LedgerEntry): Promise<LedgerAnswerState> => answerStateOf(entry, await boundaryOf(uow));

/** The last day for the community's answer to an entry as it stands. */
export const dueOn = async (uow: UnitOfWork, { askedOn }: Pick<LedgerEntry, 'askedOn'>): Promise<string> => answerDueOn(await calendarOf(uow), askedOn);

/** How many working days the community has left to answer: 0 on the last one, below 0 once they are over; none where nothing is asked of it. */
export async function answerDaysLeft(uow: UnitOfWork, { answer, withdrawnAt, askedOn }: Asked): Promise<number | null> {
  if (answer !== 'UNANSWERED' || withdrawnAt !== null) return null;
  const calendar = await calendarOf(uow);
  return calendar.between(dayIn(uow.actor.timeZone, uow.now), answerDueOn(calendar, askedOn));
}

/** Whether the answer came after its last day. It is taken all the same: what is true is worth more late than never. */
export async function answeredLate(uow: UnitOfWork, { answeredAt, askedOn }: LedgerEntry): Promise<boolean> {
  return answeredAt !== null && dayIn(uow.actor.timeZone, answeredAt) > (await dueOn(uow, { askedOn }));
}

/** The condition that a filter's `answerState` is, today. */
async function judgedState(uow: UnitOfWork, args: ListArgs): Promise<Where<LedgerEntry>> {
  const wanted = args.filter?.['answerState'];
  const state = Object.values(LedgerAnswerState).find((one) => one === wanted);
  if (state === undefined) return {};
  const boundary = await boundaryOf(uow);
  return whereState(state, boundary, addDays(boundary, -1));
}

/** A page of the ledger; with a parent, of the entries below it. */
export async function ledgerPage(uow: UnitOfWork, args: ListArgs, parent?: { readonly of: 'unitId' | 'partnershipId' | 'itemId'; readonly id: string }, fixed: Where<LedgerEntry> = {}): Promise<Page<LedgerEntry>> {
  const where = [await judgedState(uow, args), fixed];
  return parent ? ledgerEntries.readBy(uow, parent.of, parent.id, args, where) : ledgerEntries.read(uow, args, where);
}

interface Counted extends LedgerCounts { readonly id: string }

/** How the entries stand that a round counts for an assessment; assessments of one page share a statement. */
export const countsByAssessment: Loader<string, LedgerCounts> = {
  batch: async (uow, ids) => {
    const counted = new Map((await uow.query<Counted>(`
      select a.id,
        count(*) filter (where e.withdrawn_at is null and e.answer = 'UNANSWERED' and e.asked_on >= $2)::int as awaited,
        count(*) filter (where e.withdrawn_at is null and e.answer = 'UNANSWERED' and e.asked_on < $2)::int as lapsed,
        count(*) filter (where e.answer = 'CONFIRMED')::int as confirmed,
        count(*) filter (where e.answer = 'PARTLY_CONFIRMED')::int as "partlyConfirmed",
        count(*) filter (where e.answer = 'DISPUTED')::int as disputed,
        count(*) filter (where e.withdrawn_at is not null)::int as withdrawn,
        count(*) filter (where e.withdrawn_at is null and e.paper_missing)::int as "paperMissing"
      from assessment a join round r on r.id = a.round_id join ledger_entry e on e.unit_id = a.unit_id and e.done_on between r.period_from and r.period_to
      where a.id = any($1::uuid[]) group by a.id`, [ids, await boundaryOf(uow)])).map((row) => [row.id, row]));
    return ids.map((id) => counted.get(id) ?? { awaited: 0, lapsed: 0, confirmed: 0, partlyConfirmed: 0, disputed: 0, withdrawn: 0, paperMissing: 0 });
  },
};

/** How the entries of an assessment stand with the community. */
export const ledgerCounts = (uow: UnitOfWork, { id }: Assessment): Promise<LedgerCounts> => uow.load(countsByAssessment, id);

/** An entry without an answer, for whoever reminds the community. */
export interface Unanswered { readonly entryId: string; readonly unitId: string; readonly communityId: string; readonly title: string; readonly doneOn: string; readonly dueOn: string; readonly lapsed: boolean }

/** All entries that the actor sees and that have no answer, by community and in the order in which they fall due. */
export async function unansweredEntries(uow: UnitOfWork): Promise<Unanswered[]> {
  const [calendar, boundary] = [await calendarOf(uow), await boundaryOf(uow)];
  const rows = await uow.rows.find(LedgerEntry, { answer: 'UNANSWERED', withdrawnAt: null }, { order: ['communityId', 'askedOn', 'id'] });
  return rows.map(({ id, unitId, communityId, title, doneOn, askedOn }) => ({ entryId: id, unitId, communityId, title, doneOn, dueOn: answerDueOn(calendar, askedOn), lapsed: askedOn < boundary }));
}
