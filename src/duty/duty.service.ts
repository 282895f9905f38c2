import { RoleGrant, Account } from '../people/people.entity.js';
import { dayIn } from '../platform/clock.js';
import { isId } from '../platform/db/id.js';
import type { Where } from '../platform/db/rows.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { publishedDays } from '../round/round.service.js';
import { Intersection, Unit } from '../territory/territory.entity.js';
import { Bulletin, DutyEvent, DutyLine, DutyPost, Supervision } from './duty.entity.js';
import type { ArrangeDutyPostsInput, AssignSupervisorInput, ConfirmDutyEventsInput, EndDutyPostInput, IssueBulletinInput } from './duty.input.js';

/**
 * What deeds of duty wait for each other on, until the unit of work ends. A roll-call shares the posts and its days with
 * other roll-calls; whoever arranges posts, or issues a day's bulletin, has them alone. So a line is either in the bulletin
 * or refused, and never stands on a post that ended before it.
 */
export const dutyLock = {
  posts: (uow: UnitOfWork): string => `duty posts ${uow.officeId}`,
  day: (uow: UnitOfWork, day: string): string => `duty day ${uow.officeId} ${day}`,
  numbers: (uow: UnitOfWork): string => `bulletin numbers ${uow.officeId}`,
};

/** Waits for these locks in the order given. */
export const lockDuty = (uow: UnitOfWork, names: readonly string[], how: 'shared' | 'alone'): Promise<unknown> =>
  uow.query(`select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended(name, 2)) from unnest($1::text[]) as lock (name)`, [names]);

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

/** Ends a duty post once. WRONG_STATE where it has ended, or where duty after that day has been recorded. */
export async function endDutyPost(uow: UnitOfWork, { dutyPostId, toDay }: EndDutyPostInput): Promise<DutyPost> {
  await lockDuty(uow, [dutyLock.posts(uow)], 'alone');
  const post = await uow.rows.need(DutyPost, dutyPostId, 'dutyPostId', { lock: true });
  if (post.toDay !== null) throw new Refusal('WRONG_STATE', `The duty post ended on ${post.toDay}`, { field: 'dutyPostId' });
  if (toDay < post.fromDay) throw invalid('toDay', `is before the post's first day, ${post.fromDay}`);
  const last = await uow.rows.one(DutyLine, { dutyPostId: post.id }, { order: ['-day'] });
  if (last && last.day > toDay) throw new Refusal('WRONG_STATE', `Duty at this post was recorded on ${last.day}`, { field: 'toDay' });
  const [ended] = await uow.rows.update(DutyPost, { id: post.id }, { toDay });
  return ended!;
}

/** Gives a supervisor the intersections that are still missing, and returns all that were named. WRONG_STATE where the account is no supervisor's. */
export async function assignSupervisor(uow: UnitOfWork, { accountId, intersectionIds }: AssignSupervisorInput): Promise<Supervision[]> {
  const account = await uow.rows.need(Account, accountId, 'accountId');
  const grant = await uow.rows.one(RoleGrant, { accountId: account.id, role: 'SUPERVISOR', revokedAt: null });
  if (!grant) throw new Refusal('WRONG_STATE', 'The account does not hold the role of a supervisor', { field: 'accountId' });
  await needAll(uow, Intersection, intersectionIds, (at) => `intersectionIds.${at}`);
  const had = await uow.rows.find(Supervision, { accountId: account.id, intersectionId: intersectionIds });
  const wanted = [...new Set(intersectionIds)];
  const missing = wanted.filter((id) => !had.some((one) => one.intersectionId === id));
  const added = await uow.rows.insert(Supervision, missing.map((intersectionId) => ({ accountId: account.id, intersectionId })));
  const all = new Map([...had, ...added].map((one) => [one.intersectionId, one]));
  return wanted.map((id) => all.get(id)!);
}

/**
 * Confirms events of conscientious duty, all or none, before or after their bulletin: from then on they count.
 * INVALID_INPUT for an event of another kind, ROUND_CLOSED once the rankings that its day counts for are published, WRONG_STATE for one confirmed already, each naming it (`eventIds.3`).
 */
export async function confirmDutyEvents(uow: UnitOfWork, { eventIds }: ConfirmDutyEventsInput): Promise<DutyEvent[]> {
  const events = new Map((await uow.rows.find(DutyEvent, { id: eventIds.filter(isId) }, { order: ['id'], lock: true })).map((event) => [event.id, event]));
  const wanted = [...new Set(eventIds)];
  const published = await publishedDays(uow, [...events.values()].map((event) => event.day));
  for (const [at, id] of eventIds.entries()) {
    const event = events.get(id);
    if (!event) throw notFound('duty event', `eventIds.${at}`);
    if (event.kind !== 'CONSCIENTIOUS') throw invalid(`eventIds.${at}`, 'is of another kind; only conscientious duty is confirmed');
    if (published.has(event.day)) throw new Refusal('ROUND_CLOSED', `eventIds.${at}: the rankings that ${event.day} counts for are published`, { field: `eventIds.${at}` });
    if (event.confirmedAt !== null) throw new Refusal('WRONG_STATE', `eventIds.${at}: has been confirmed already`, { field: `eventIds.${at}` });
  }
  const confirmed = await uow.rows.update(DutyEvent, { id: wanted }, { confirmedBy: uow.actor.accountId, confirmedAt: uow.now });
  const byId = new Map(confirmed.map((event) => [event.id, event]));
  return wanted.map((id) => byId.get(id)!);
}

/**
 * Issues the bulletin of a day with the office's next number and puts every line and event of the day into it; the day is
 * closed then. INVALID_INPUT for a day to come, ALREADY_EXISTS for one that has its bulletin, WRONG_STATE for one without a line.
 */
export async function issueBulletin(uow: UnitOfWork, { day }: IssueBulletinInput): Promise<Bulletin> {
  if (day > dayIn(uow.actor.timeZone, uow.now)) throw invalid('day', 'has not come yet');
  await lockDuty(uow, [dutyLock.numbers(uow), dutyLock.day(uow, day)], 'alone');
  const issued = await uow.rows.one(Bulletin, { day });
  if (issued) throw new Refusal('ALREADY_EXISTS', `The bulletin of ${day} has been issued already, as number ${issued.number}`, { field: 'day' });
  const last = await uow.rows.one(Bulletin, {}, { order: ['-number'] });
  const [bulletin] = await uow.rows.insert(Bulletin, [{ day, number: (last?.number ?? 0) + 1, issuedBy: uow.actor.accountId, issuedAt: uow.now }]);
  const lines = await uow.rows.update(DutyLine, { day }, { bulletinId: bulletin!.id });
  if (lines.length === 0) throw new Refusal('WRONG_STATE', `Nothing has been recorded for ${day}`, { field: 'day' });
  await uow.rows.update(DutyEvent, { day }, { bulletinId: bulletin!.id });
  return bulletin!;
}

/** That all these rows are there, in one statement; NOT_FOUND names the first that is not. */
async function needAll<E extends { id: string }>(uow: UnitOfWork, entity: new () => E, ids: readonly string[], field: (at: number) => string): Promise<void> {
  const there = new Set((await uow.rows.find(entity, { id: ids.filter(isId) } as unknown as Where<E>)).map((row) => row.id));
  const missing = ids.findIndex((id) => !there.has(id));
  if (missing >= 0) throw notFound(entity.name.toLowerCase(), field(missing));
}
