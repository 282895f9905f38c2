import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { Day } from '../platform/graph/scalars.js';
import { Bulletin, BulletinCounts } from './bulletin.entity.js';
import { bulletinByDay, countsByDay } from './bulletin.loader.js';
import { DutyDay } from './duty-day.entity.js';
import { dutyDays } from './duty-day.service.js';

@Resolver(() => DutyDay)
export class DutyDayResolver {
  @Query(() => [DutyDay], { description: 'The days of duty of a period of at most 62 days, the latest first, and how far each has come; without a period, the last 31 days.' }) @Allowed('bulletin.draft')
  dutyDays(@Uow() uow: UnitOfWork,
    @Arg('from', () => Day, { nullable: true, description: 'The first day; left out, 30 days before the last.' }) from?: string | null,
    @Arg('to', () => Day, { nullable: true, description: 'The last day; left out, today.' }) to?: string | null) { return dutyDays(uow, from, to); }

  @FieldResolver(() => Bulletin, { nullable: true, description: 'The bulletin of the day; null until it is issued.' }) @Allowed('bulletin.read')
  bulletin(@Root() { day }: DutyDay, @Uow() uow: UnitOfWork) { return uow.load(bulletinByDay, day); }

  @FieldResolver(() => BulletinCounts, { description: 'How many events the day has by kind, without those of duplicates.' }) @Allowed('dutyEvent.read')
  counts(@Root() { day }: DutyDay, @Uow() uow: UnitOfWork) { return uow.load(countsByDay, day); }
}
