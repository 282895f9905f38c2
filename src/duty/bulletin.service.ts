import { calendarOf } from '../calendar/calendar.service.js';
import { dayIn } from '../platform/clock.js';
import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, Refusal } from '../platform/errors/errors.js';
import { tagByTable } from '../platform/graph/row.js';
import { Bulletin, BulletinEdition, type BulletinChange, type BulletinDraft } from './bulletin.entity.js';
import type { CorrectBulletinInput, IssueBulletinInput } from './bulletin.input.js';
import { dutyLock, lockDuty, refusePublished } from './lock.service.js';
import { counting, pending, printed, unclosed, unconfirmed, unrecorded, unresolved } from './open-day.service.js';

/** For how many working days after an edition a unit may contest what it prints. */
export const contestDays = 2;

/**
 * Issues the bulletin of a day with the office's next number: its units see their lines from here on. INVALID_INPUT for a day
 * to come, ALREADY_EXISTS for one that has its bulletin, WRONG_STATE for one without a line.
 */
export async function issueBulletin(uow: UnitOfWork, { day }: IssueBulletinInput): Promise<Bulletin> {
  if (day > dayIn(uow.actor.timeZone, uow.now)) throw invalid('day', 'has not come yet');
  await lockDuty(uow, [dutyLock.numbers(uow), dutyLock.day(uow, day)], 'alone');
  const issued = await uow.rows.one(Bulletin, { day });
  if (issued) throw new Refusal('ALREADY_EXISTS', `The bulletin of ${day} has been issued already, as number ${issued.number}`, { field: 'day' });
  await refusePublished(uow, [day], () => 'day');
  const last = await uow.rows.one(Bulletin, {}, { order: ['-number'] });
  const [bulletin] = await uow.rows.insert(Bulletin, [{ day, number: (last?.number ?? 0) + 1, issuedBy: uow.actor.accountId, issuedAt: uow.now }]);
  const edition = await print(uow, bulletin!, 1, '');
  if (!edition) throw new Refusal('WRONG_STATE', `Nothing has been recorded for ${day}`, { field: 'day' });
  return bulletin!;
}

/**
 * Issues a numbered correction with everything that was decided or has arrived since the last edition, which stays readable.
 * What changes may be contested anew for two working days. WRONG_STATE for a day without a bulletin, or where nothing has
 * changed; ROUND_CLOSED once the rankings that the day counts for are published.
 */
export async function correctBulletin(uow: UnitOfWork, { day, reason }: CorrectBulletinInput): Promise<BulletinEdition> {
  await lockDuty(uow, [dutyLock.day(uow, day)], 'alone');
  const bulletin = await uow.rows.one(Bulletin, { day });
  if (!bulletin) throw new Refusal('WRONG_STATE', `The bulletin of ${day} has not been issued`, { field: 'day' });
  await refusePublished(uow, [day], () => 'day');
  const last = await uow.rows.one(BulletinEdition, { bulletinId: bulletin.id }, { order: ['-edition'] });
  const edition = await print(uow, bulletin, (last?.edition ?? 0) + 1, reason.trim());
  if (!edition) throw new Refusal('WRONG_STATE', `Nothing of ${day} has changed since edition ${last?.edition ?? 0}`, { field: 'day' });
  return edition;
}

interface Changed { readonly id: string; readonly change: BulletinChange; readonly reason: string }

/** Makes what stands now the bulletin's edition: what counts, how each line is printed, and until when it may be contested. Null where nothing would be new. */
async function print(uow: UnitOfWork, { id: bulletinId, day }: Bulletin, edition: number, reason: string): Promise<BulletinEdition | null> {
  const changed = await uow.query<Changed>(`
    select l.id, case when l.state = 'DUPLICATE' then 'WITHDRAWN' when l.printed_state is null then 'ADDED' when l.printed_state <> l.state then 'STRUCK' else 'CHANGED' end as change,
      coalesce(nullif(l.strike_reason, ''),
        (select string_agg(distinct e.strike_reason, '；') from duty_event e where e.duty_line_id = l.id and e.counts and e.struck_at is not null),
        (select c.choice_reason from duty_line c where c.day = l.day and c.shift = l.shift and c.duty_post_id = l.duty_post_id and c.state = 'COUNTS'), '') as reason
    from duty_line l where l.day = $1 and ${pending}`, [day]);
  if (changed.length === 0) return null;
  const ids = changed.map(({ id }) => id);
  const until = (await calendarOf(uow)).plus(dayIn(uow.actor.timeZone, uow.now), contestDays);
  await uow.query(`
    update duty_event set counts = ${counting.replaceAll('e.', 'duty_event.')}, bulletin_id = case when l.state = 'DUPLICATE' then null else $2::uuid end
    from duty_line l where l.id = duty_event.duty_line_id and l.id = any($1)`, [ids, bulletinId]);
  await uow.query(`
    update duty_line l set printed_state = ${printed}, bulletin_id = case when l.state = 'DUPLICATE' then null else $2::uuid end, contest_until = $3 where l.id = any($1)`, [ids, bulletinId, until]);
  const [made] = await uow.rows.insert(BulletinEdition, [{ bulletinId, day, edition, reason, changes: edition === 1 ? 0 : changed.length, issuedBy: uow.actor.accountId, issuedAt: uow.now }]);
  await printLines(uow, made!, edition === 1 ? new Map() : new Map(changed.map((one) => [one.id, one])), ids);
  return made!;
}

/** Writes every line of the bulletin as it stands into the edition, with what the edition changes. */
async function printLines(uow: UnitOfWork, { id: editionId, bulletinId, edition }: BulletinEdition, changes: ReadonlyMap<string, Changed>, changedIds: readonly string[]): Promise<void> {
  const lines = await uow.query<{ id: string }>('select id from duty_line where bulletin_id = $1 or id = any($2) order by day, shift, intersection_id, unit_id, id', [bulletinId, changedIds]);
  const entries = lines.map(({ id }) => ({ id: newId(tagByTable('bulletin_entry'), uow.now), line: id, change: changes.get(id)?.change ?? null, reason: changes.get(id)?.reason ?? '' }));
  await uow.query(`
    insert into bulletin_entry (id, edition_id, bulletin_id, edition, duty_line_id, unit_id, intersection_id, day, shift, due, present, leader_present, staff_kind, state, events, change, change_reason, recorded_by)
    select made.id, $2, $3, $4, l.id, l.unit_id, l.intersection_id, l.day, l.shift, l.due, l.present, l.leader_present, l.staff_kind,
      case when l.state = 'DUPLICATE' then 'WITHDRAWN' else l.state end,
      coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'minutes', e.minutes, 'reasonCode', e.reason_code, 'reason', e.reason, 'counts', e.counts) order by e.kind)
        from duty_event e where e.duty_line_id = l.id), '[]'), made.change, made.reason, l.recorded_by
    from jsonb_to_recordset($1) as made (id uuid, line uuid, change text, reason text) join duty_line l on l.id = made.line
    where l.state <> 'DUPLICATE' or made.change is not null`,
  [JSON.stringify(entries), editionId, bulletinId, edition]);
}

/** A day before its bulletin, or before the next correction of it: which lines, events, shifts and supervisors are still open; today where no day is named. One statement. */
export async function bulletinDraft(uow: UnitOfWork, asked?: string | null): Promise<BulletinDraft> {
  const day = asked ?? dayIn(uow.actor.timeZone, uow.now);
  const [draft] = await uow.query<BulletinDraft>(`
    select $1::date as day,
      array(select e.id from duty_event e join duty_line l on l.id = e.duty_line_id where l.day = $1 and ${unconfirmed}) as "unconfirmedIds",
      array(select l.id from duty_line l where l.day = $1 and ${unresolved}) as "duplicateIds",
      array(select l.id from duty_line l where l.day = $1 and ${pending}) as "pendingIds",
      array(select s.id from duty_shift s where s.day = $1 and ${unrecorded}) as "unrecordedIds",
      array(select u.account_id from (${unclosed('$1', '$1')}) u) as "unclosedIds"`, [day]);
  return draft!;
}

/** Days of a period that keep results from being true: without a bulletin, with one that needs a correction, or with an open contest. */
export async function openDays(uow: UnitOfWork, from: string, to: string): Promise<{ readonly missing: string[]; readonly outdated: string[]; readonly contested: string[] }> {
  const [days] = await uow.query<{ missing: string[]; outdated: string[]; contested: string[] }>(`
    with open as (select distinct l.day, exists (select from bulletin b where b.day = l.day) as issued from duty_line l where l.day between $1 and $2 and ${pending})
    select array(select day::text from open where not issued order by day) as missing, array(select day::text from open where issued order by day) as outdated,
      array(select distinct day::text from duty_contest where state = 'OPEN' and day between $1 and $2 order by 1) as contested`, [from, to]);
  return days!;
}
