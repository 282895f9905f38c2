/**
 * What deeds of duty wait for each other on, until the unit of work ends. A roll-call shares the posts and its days with other
 * roll-calls; whoever arranges posts, issues a day's bulletin or judges its lines has them alone. So a line is either in an
 * edition or waits for the next, and never stands on a post that ended before it. Everybody takes them in one order: posts,
 * bulletin numbers, days by date, the own account, and last what a publication holds (`publishedDays`).
 */
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import { publishedDays } from '../round/round.service.js';

export const dutyLock = {
  posts: (uow: UnitOfWork): string => `duty posts ${uow.officeId}`,
  numbers: (uow: UnitOfWork): string => `bulletin numbers ${uow.officeId}`,
  day: (uow: UnitOfWork, day: string): string => `duty day ${uow.officeId} ${day}`,
  recorder: (uow: UnitOfWork): string => `duty recorder ${uow.actor.accountId}`,
};

/** Waits for these locks in the order given. */
export const lockDuty = (uow: UnitOfWork, names: readonly string[], how: 'shared' | 'alone'): Promise<unknown> =>
  uow.query(`select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended(name, 2)) from unnest($1::text[]) as lock (name)`, [names]);

/** Days as locks are taken on them. */
export const inOrder = (days: Iterable<string>): string[] => [...new Set(days)].sort();

/** Has these days alone. */
export const lockDays = (uow: UnitOfWork, days: Iterable<string>): Promise<unknown> => lockDuty(uow, inOrder(days).map((day) => dutyLock.day(uow, day)), 'alone');

/** ROUND_CLOSED for the first of these days that counted in published rankings; none is published before the unit of work ends. */
export async function refusePublished(uow: UnitOfWork, days: readonly string[], fieldOf: (at: number) => string): Promise<void> {
  const published = await publishedDays(uow, inOrder(days));
  const at = days.findIndex((day) => published.has(day));
  if (at >= 0) throw new Refusal('ROUND_CLOSED', `${fieldOf(at)}: the rankings that ${days[at]!} counts for are published`, { field: fieldOf(at) });
}
