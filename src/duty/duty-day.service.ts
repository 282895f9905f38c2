import { addDays, daysBetween } from '../calendar/calendar.service.js';
import { dayIn } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid } from '../platform/errors/errors.js';
import type { DutyDay, DutyDayState } from './duty-day.entity.js';
import { pending, unclosed, unconfirmed, unrecorded, unresolved } from './open-day.service.js';

/** As many days as one looks at together. */
const mostDays = 62;

type Counted = Omit<DutyDay, 'state'> & { readonly issued: boolean };

/** The days of a period, the latest first, each with what is still open. One statement. INVALID_INPUT for a period that is too long or ends before it begins. */
export async function dutyDays(uow: UnitOfWork, from?: string | null, to?: string | null): Promise<DutyDay[]> {
  const today = dayIn(uow.actor.timeZone, uow.now);
  const last = to ?? today;
  const first = from ?? addDays(last, -30);
  const length = daysBetween(first, last) + 1;
  if (length < 1) throw invalid('to', 'is before from');
  if (length > mostDays) throw invalid('to', `is more than ${mostDays} days on`);
  const days = await uow.query<Counted>(`
    select d.day, coalesce(shift.due, 0) as shifts, coalesce(shift.suspended, 0) as suspended, coalesce(line.recorded, 0) as lines, coalesce(shift.unrecorded, 0) as unrecorded,
      coalesce(line.duplicates, 0) as duplicates, coalesce(event.unconfirmed, 0) as unconfirmed, coalesce(supervisor.unclosed, 0) as unclosed, coalesce(contest.open, 0) as contests,
      coalesce(line.pending, 0) as pending, exists (select from bulletin b where b.day = d.day) as issued
    from (select generate_series($1::date, $2::date, interval '1 day')::date as day) d
    left join (select s.day, count(*) - count(s.suspension_id) as due, count(s.suspension_id) as suspended, count(*) filter (where ${unrecorded}) as unrecorded
      from duty_shift s where s.day between $1 and $2 group by s.day) shift using (day)
    left join (select l.day, count(*) filter (where l.state <> 'DUPLICATE') as recorded, count(*) filter (where ${unresolved}) as duplicates, count(*) filter (where ${pending}) as pending
      from duty_line l where l.day between $1 and $2 group by l.day) line using (day)
    left join (select l.day, count(*) as unconfirmed from duty_event e join duty_line l on l.id = e.duty_line_id where e.day between $1 and $2 and ${unconfirmed} group by l.day) event using (day)
    left join (select u.day, count(*) as unclosed from (${unclosed('$1', '$2')}) u group by u.day) supervisor using (day)
    left join (select day, count(*) as open from duty_contest where state = 'OPEN' and day between $1 and $2 group by day) contest using (day)
    order by d.day desc`, [first, last]);
  return days.map(({ issued, ...day }) => ({ ...day, state: stateOf(day, issued, today) }));
}

function stateOf({ day, shifts, lines, unclosed: open, pending: waiting }: Omit<Counted, 'issued'>, issued: boolean, today: string): DutyDayState {
  if (issued) return waiting > 0 ? 'OUTDATED' : 'ISSUED';
  if (shifts === 0 && lines === 0) return 'IDLE';
  if (day > today) return 'PLANNED';
  return open > 0 ? 'OPEN' : 'CLOSED';
}
