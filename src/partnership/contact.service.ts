/** One rule for how much there is between a unit and its community, and for how long there has been silence. */
import { daysBetween } from '../calendar/calendar.service.js';
import { allows, actorTitle } from '../policy/guard.js';
import { dayIn } from '../platform/clock.js';
import type { Where } from '../platform/db/rows.js';
import type { Loader, UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import type { ListArgs, Page } from '../platform/graph/list.js';
import { Partnership, PartnershipContact } from './partnership.entity.js';
import { partnerships } from './partnership.loader.js';

/** After how many days without a deed the office is alerted. */
export const silenceDays = 30;

/** What the rule asks of a partnership. */
export interface ContactFacts { readonly fromDay: string; readonly toDay: string | null; readonly lastDeedOn: string | null; readonly planned: boolean }

/** How a partnership stands on a day. A plan is no contact: who plans and then does nothing is as silent as who does nothing. */
export function contactOf({ fromDay, toDay, lastDeedOn, planned }: ContactFacts, today: string): PartnershipContact {
  const over = toDay !== null && toDay < today;
  const silentDays = Math.max(0, daysBetween(lastDeedOn ?? fromDay, over ? toDay : today));
  return { state: lastDeedOn !== null ? 'ACTIVE' : planned ? 'PLAN_ONLY' : 'NONE', lastDeedOn, silentDays, silent: !over && silentDays >= silenceDays };
}

interface Row extends ContactFacts { readonly id: string; readonly unitId: string; readonly communityId: string }

/** The facts of all partnerships that the actor sees, or of some, in one statement. A disputed deed is none. */
const factsOf = (uow: UnitOfWork, ids: readonly string[] | null): Promise<Row[]> => uow.query<Row>(`
  select p.id, p.unit_id as "unitId", p.community_id as "communityId", p.from_day as "fromDay", p.to_day as "toDay",
    (select max(e.done_on) from ledger_entry e where e.partnership_id = p.id and e.kind = 'DEED' and e.withdrawn_at is null and e.answer <> 'DISPUTED') as "lastDeedOn",
    exists (select from ledger_entry e where e.partnership_id = p.id and e.kind = 'PLAN' and e.withdrawn_at is null and e.answer <> 'DISPUTED')
      or exists (select from item_take t where t.partnership_id = p.id and t.state in ('TAKEN', 'DONE')) as planned
  from partnership p where $1::uuid[] is null or p.id = any($1) order by p.community_id, p.unit_id, p.id`, [ids]);

const contactById: Loader<string, PartnershipContact> = {
  batch: async (uow, ids) => {
    const today = dayIn(uow.actor.timeZone, uow.now);
    const contacts = new Map((await factsOf(uow, ids)).map((row) => [row.id, contactOf(row, today)]));
    return ids.map((id) => contacts.get(id)!);
  },
};

/** How a partnership stands today; all of one page share a statement. */
export const contact = (uow: UnitOfWork, { id }: Partnership): Promise<PartnershipContact> => uow.load(contactById, id);

/** A partnership and how it stands, for whoever reminds or exports. */
export interface ContactLine extends PartnershipContact { readonly partnershipId: string; readonly unitId: string; readonly communityId: string }

/** How all partnerships stand today that the actor sees. */
export async function contactLines(uow: UnitOfWork): Promise<ContactLine[]> {
  const today = dayIn(uow.actor.timeZone, uow.now);
  return (await factsOf(uow, null)).map((row) => ({ ...contactOf(row, today), partnershipId: row.id, unitId: row.unitId, communityId: row.communityId }));
}

/** The partnerships without a deed for thirty days. */
export const silentPartnerships = async (uow: UnitOfWork): Promise<ContactLine[]> => (await contactLines(uow)).filter(({ silent }) => silent);

const everyLine: Loader<'lines', readonly ContactLine[]> = { batch: async (uow, keys) => { const lines = await contactLines(uow); return keys.map(() => lines); } };

/** The condition that a filter's `contact` and `silent` are, today. FORBIDDEN for whoever may not read how a partnership stands. */
async function judgedContact(uow: UnitOfWork, { filter }: ListArgs): Promise<Where<Partnership>> {
  const [state, silent] = [filter?.['contact'], filter?.['silent']];
  if (state == null && silent == null) return {};
  if (!allows(uow.actor.as, 'partnership.contact')) throw new Refusal('FORBIDDEN', `As ${actorTitle(uow.actor.as)} one may not ask how partnerships stand`, { field: 'filter' });
  const lines = await uow.load(everyLine, 'lines');
  return { id: lines.filter((line) => (state == null || line.state === state) && (silent == null || line.silent === silent)).map(({ partnershipId }) => partnershipId) };
}

/** A page of partnerships; with a parent, of those below it. */
export async function partnershipPage(uow: UnitOfWork, args: ListArgs, parent?: { readonly of: 'unitId' | 'communityId'; readonly id: string }): Promise<Page<Partnership>> {
  const where = await judgedContact(uow, args);
  return parent ? partnerships.readBy(uow, parent.of, parent.id, args, where) : partnerships.read(uow, args, where);
}
