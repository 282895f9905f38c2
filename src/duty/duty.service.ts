import { RoleGrant, Account } from '../people/people.entity.js';
import { isId } from '../platform/db/id.js';
import type { Where } from '../platform/db/rows.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { Intersection, Unit } from '../territory/territory.entity.js';
import { DutyPost, Supervision } from './duty.entity.js';
import type { ArrangeDutyPostsInput, AssignSupervisorInput, EndDutyPostInput, EndSupervisionInput } from './duty.input.js';
import { dutyLock, lockDuty } from './lock.service.js';
import { DutyLine } from './roll-call.entity.js';

/**
 * Begins duty posts, all or none. NOT_FOUND names the unit or intersection that is not there (`posts.2.unitId`);
 * ALREADY_EXISTS the post whose unit stands at that intersection from that day on already, in part or in whole.
 */
export async function arrangeDutyPosts(uow: UnitOfWork, { posts }: ArrangeDutyPostsInput): Promise<DutyPost[]> {
  await needAll(uow, Unit, posts.map((post) => post.unitId), (at) => `posts.${at}.unitId`);
  await needAll(uow, Intersection, posts.map((post) => post.intersectionId), (at) => `posts.${at}.intersectionId`);
  await lockDuty(uow, [dutyLock.posts(uow)], 'alone');
  const standing = await uow.rows.find(DutyPost, { unitId: posts.map((post) => post.unitId) });
  // Two posts at one place on one day would let the same absence be counted twice.
  const taken = (post: (typeof posts)[number], at: number): boolean =>
    standing.some((one) => samePlace(one, post) && (one.toDay === null || one.toDay >= post.fromDay)) || posts.slice(0, at).some((one) => samePlace(one, post));
  const again = posts.findIndex(taken);
  if (again >= 0) throw new Refusal('ALREADY_EXISTS', `posts.${again}: the unit stands at this intersection then already`, { field: `posts.${again}` });
  return uow.rows.insert(DutyPost, posts.map(({ unitId, intersectionId, fromDay }) => ({ unitId, intersectionId, fromDay })));
}

interface Place { readonly unitId: string; readonly intersectionId: string }
const samePlace = (a: Place, b: Place): boolean => a.unitId === b.unitId && a.intersectionId === b.intersectionId;

/** Ends a duty post once, and takes what lies after off its roster. WRONG_STATE where it has ended, or where duty after that day has been recorded. */
export async function endDutyPost(uow: UnitOfWork, { dutyPostId, toDay }: EndDutyPostInput): Promise<DutyPost> {
  await lockDuty(uow, [dutyLock.posts(uow)], 'alone');
  const post = await uow.rows.need(DutyPost, dutyPostId, 'dutyPostId', { lock: true });
  if (post.toDay !== null) throw new Refusal('WRONG_STATE', `The duty post ended on ${post.toDay}`, { field: 'dutyPostId' });
  if (toDay < post.fromDay) throw invalid('toDay', `is before the post's first day, ${post.fromDay}`);
  const last = await uow.rows.one(DutyLine, { dutyPostId: post.id }, { order: ['-day'] });
  if (last && last.day > toDay) throw new Refusal('WRONG_STATE', `Duty at this post was recorded on ${last.day}`, { field: 'toDay' });
  await uow.query('delete from duty_shift where duty_post_id = $1 and day > $2', [post.id, toDay]);
  const [ended] = await uow.rows.update(DutyPost, { id: post.id }, { toDay });
  return ended!;
}

/**
 * Gives a supervisor the intersections that are still missing, and returns all that were named; a walk that had ended goes on
 * again. WRONG_STATE where the account is no supervisor's.
 */
export async function assignSupervisor(uow: UnitOfWork, { accountId, intersectionIds, fromDay }: AssignSupervisorInput): Promise<Supervision[]> {
  const account = await uow.rows.need(Account, accountId, 'accountId');
  const grant = await uow.rows.one(RoleGrant, { accountId: account.id, role: 'SUPERVISOR', revokedAt: null });
  if (!grant) throw new Refusal('WRONG_STATE', 'The account does not hold the role of a supervisor', { field: 'accountId' });
  await needAll(uow, Intersection, intersectionIds, (at) => `intersectionIds.${at}`);
  await uow.rows.update(Supervision, { accountId: account.id, intersectionId: intersectionIds, toDay: { given: true } }, { toDay: null });
  const had = await uow.rows.find(Supervision, { accountId: account.id, intersectionId: intersectionIds });
  const wanted = [...new Set(intersectionIds)];
  const missing = wanted.filter((id) => !had.some((one) => one.intersectionId === id));
  const added = await uow.rows.insert(Supervision, missing.map((intersectionId) => ({ accountId: account.id, intersectionId, fromDay: fromDay ?? null })));
  const all = new Map([...had, ...added].map((one) => [one.intersectionId, one]));
  return wanted.map((id) => all.get(id)!);
}

/** Ends a supervisor's walk: lines of days after it are not taken any more. WRONG_STATE where it has ended already. */
export async function endSupervision(uow: UnitOfWork, { supervisionId, toDay }: EndSupervisionInput): Promise<Supervision> {
  const walk = await uow.rows.need(Supervision, supervisionId, 'supervisionId', { lock: true });
  if (walk.toDay !== null) throw new Refusal('WRONG_STATE', `The walk ended on ${walk.toDay}`, { field: 'supervisionId' });
  if (walk.fromDay !== null && toDay < walk.fromDay) throw invalid('toDay', `is before the walk's first day, ${walk.fromDay}`);
  const [ended] = await uow.rows.update(Supervision, { id: walk.id }, { toDay });
  return ended!;
}

/** That all these rows are there, in one statement; NOT_FOUND names the first that is not. */
export async function needAll<E extends { id: string }>(uow: UnitOfWork, entity: new () => E, ids: readonly string[], field: (at: number) => string): Promise<E[]> {
  const rows = await uow.rows.find(entity, { id: ids.filter(isId) } as unknown as Where<E>);
  const there = new Set(rows.map((row) => row.id));
  const missing = ids.findIndex((id) => !there.has(id));
  if (missing >= 0) throw notFound(entity.name.toLowerCase(), field(missing));
  return rows;
}
