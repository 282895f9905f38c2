/** What is due at the intersections, for whoever reminds or exports: each is one statement, and reads as far as the actor sees. */
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { DutyContest } from './contest.entity.js';
import { unclosed } from './open-day.service.js';
import type { DutyEventKind } from './roll-call.entity.js';
import { DutyShift } from './roster.entity.js';

/** The shifts of a unit on a day that are not suspended, the earliest first: tomorrow's, usually. */
export const shiftsOfUnit = (uow: UnitOfWork, unitId: string, day: string): Promise<DutyShift[]> =>
  uow.rows.find(DutyShift, { unitId, day, suspensionId: null }, { order: ['startsAt', 'id'] });

/** An event that counts against a unit and may still be contested. */
export interface Contestable { readonly eventId: string; readonly lineId: string; readonly day: string; readonly kind: DutyEventKind; readonly lastDay: string }

/** Events of a unit that lower its score and may be contested today or later, those that run out first at the top; what has been contested is left out. */
export const contestable = (uow: UnitOfWork, unitId: string, today: string): Promise<Contestable[]> =>
  uow.query<Contestable>(`
    select e.id as "eventId", l.id as "lineId", l.day, e.kind, l.contest_until as "lastDay" from duty_event e join duty_line l on l.id = e.duty_line_id
    where l.unit_id = $1 and l.contest_until >= $2 and e.counts and e.kind <> 'CONSCIENTIOUS' and e.struck_at is null
      and not exists (select from duty_contest c where c.duty_event_id = e.id or (c.duty_line_id = l.id and c.duty_event_id is null))
    order by l.contest_until, l.day, e.id`, [unitId, today]);

/** Days from one to another on which a supervisor had shifts to look at, or recorded some, and which are not closed. */
export async function unclosedDays(uow: UnitOfWork, accountId: string, from: string, to: string): Promise<string[]> {
  const rows = await uow.query<{ day: string }>(`select u.day from (${unclosed('$2', '$3')}) u where u.account_id = $1 order by u.day`, [accountId, from, to]);
  return rows.map(({ day }) => day);
}

/** Contests that the office has not answered, the oldest first. */
export const openContests = (uow: UnitOfWork): Promise<DutyContest[]> => uow.rows.find(DutyContest, { state: 'OPEN' }, { order: ['createdAt', 'id'] });
