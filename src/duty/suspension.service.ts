import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import { eachAlone, type BatchResult } from '../platform/graph/batch.js';
import { isId } from '../platform/db/id.js';
import { Intersection } from '../territory/territory.entity.js';
import { needAll } from './duty.service.js';
import { lockDays, refusePublished } from './lock.service.js';
import { DutySuspension } from './roster.entity.js';
import type { LiftSuspensionsInput, SuspendDutyInput } from './roster.input.js';

/** That a suspension `u` covers a shift or a line `s`. */
const covers = (u: string, s: string): string =>
  `${u}.day = ${s}.day and ${u}.lifted_at is null and (${u}.shift is null or ${u}.shift = ${s}.shift) and (${u}.intersection_id is null or ${u}.intersection_id = ${s}.intersection_id)`;

/** What nobody can do who is not expected: with a suspension these are struck, and not taken any more. */
export const unexpectedKinds = ['ABSENT', 'LATE', 'LEFT_EARLY'] as const;

/** Writes down at every shift of these days which suspension covers it, if any: the first that was said. */
export async function coverShifts(uow: UnitOfWork, days: readonly string[]): Promise<void> {
  await uow.query(`
    update duty_shift set suspension_id = covered.by from (
      select s.id, (select u.id from duty_suspension u where ${covers('u', 's')} order by u.created_at, u.id limit 1) as by from duty_shift s where s.day = any($1::date[])
    ) covered where duty_shift.id = covered.id and duty_shift.suspension_id is distinct from covered.by`, [days]);
}

/**
 * Suspends duty, all or none: a row for each day, and for each intersection where some are named. Shifts of the roster are
 * suspended with it, and absences and lateness that were recorded there are struck, since nobody was expected; what a
 * bulletin has printed changes with its next correction. ROUND_CLOSED for a day of published rankings.
 */
export async function suspendDuty(uow: UnitOfWork, { days, intersectionIds, shift, cause, reason }: SuspendDutyInput): Promise<DutySuspension[]> {
  if (intersectionIds != null) await needAll(uow, Intersection, intersectionIds, (at) => `intersectionIds.${at}`);
  await lockDays(uow, days);
  await refusePublished(uow, days, (at) => `days.${at}`);
  const said = reason.trim();
  const made = await uow.rows.insert(DutySuspension, days.flatMap((day) => (intersectionIds ?? [null]).map((intersectionId) =>
    ({ day, shift: shift ?? null, intersectionId, cause, reason: said, suspendedBy: uow.actor.accountId }))));
  await coverShifts(uow, days);
  await uow.query(`
    update duty_event set struck_at = $2, struck_by = $3, strike_reason = u.reason, suspension_id = u.id
    from duty_line l, duty_suspension u
    where u.id = any($1) and ${covers('u', 'l')} and duty_event.duty_line_id = l.id and duty_event.kind = any($4) and duty_event.struck_at is null`,
  [made.map(({ id }) => id), uow.now, uow.actor.accountId, [...unexpectedKinds]]);
  return made;
}

/**
 * Lifts suspensions, each by itself. What was struck for one of them stands again, unless another covers it. WRONG_STATE for
 * one that has been lifted already, ROUND_CLOSED for a day of published rankings.
 */
export async function liftSuspensions(uow: UnitOfWork, { suspensionIds, reason }: LiftSuspensionsInput): Promise<BatchResult> {
  const known = await uow.rows.find(DutySuspension, { id: suspensionIds.filter(isId) });
  await lockDays(uow, known.map(({ day }) => day));
  return eachAlone(uow, suspensionIds, (id) => id, async (id) => {
    const suspension = await uow.rows.need(DutySuspension, id, 'suspensionIds', { lock: true });
    if (suspension.liftedAt !== null) throw new Refusal('WRONG_STATE', 'This suspension has been lifted already', { field: 'suspensionIds' });
    await refusePublished(uow, [suspension.day], () => 'suspensionIds');
    await uow.rows.update(DutySuspension, { id }, { liftedAt: uow.now, liftedBy: uow.actor.accountId, liftReason: reason.trim() });
    await coverShifts(uow, [suspension.day]);
    await uow.query(`
      update duty_event set suspension_id = other.by, struck_at = case when other.by is null then null else duty_event.struck_at end,
        struck_by = case when other.by is null then null else duty_event.struck_by end, strike_reason = case when other.by is null then '' else other.reason end
      from (select e.id, u.id as by, u.reason from duty_event e join duty_line l on l.id = e.duty_line_id
        left join lateral (select * from duty_suspension u where ${covers('u', 'l')} order by u.created_at, u.id limit 1) u on true where e.suspension_id = $1) other
      where duty_event.id = other.id`, [id]);
    return id;
  });
}

/** Which of these shifts and places are suspended, as `day shift intersection`. */
export async function suspendedPlaces(uow: UnitOfWork, days: readonly string[]): Promise<(day: string, shift: string, intersectionId: string) => DutySuspension | undefined> {
  const all = await uow.rows.find(DutySuspension, { day: days, liftedAt: null }, { order: ['createdAt', 'id'] });
  return (day, shift, intersectionId) => all.find((one) => one.day === day && (one.shift === null || one.shift === shift) && (one.intersectionId === null || one.intersectionId === intersectionId));
}
