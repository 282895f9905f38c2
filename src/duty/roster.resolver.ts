import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { BatchResult } from '../platform/graph/batch.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Intersection, Unit } from '../territory/territory.entity.js';
import { intersectionById, unitById } from '../territory/territory.loader.js';
import { DutyPost } from './duty.entity.js';
import { dutyPostById } from './duty.loader.js';
import { DutyDayClose, DutyPattern, DutyShift, DutySuspension } from './roster.entity.js';
import { CloseDutyDayInput, GenerateRosterInput, LiftSuspensionsInput, ReopenDutyDayInput, SuspendDutyInput } from './roster.input.js';
import { dutyDayCloses, dutyPatternById, dutyPatterns, dutyShifts, dutySuspensionById, dutySuspensions } from './roster.loader.js';
import { closeDutyDay, generateRoster, reopenDutyDay } from './roster.service.js';
import { liftSuspensions, suspendDuty } from './suspension.service.js';

@Resolver(() => DutyPattern)
export class DutyPatternResolver {
  @Query(() => dutyPatterns.Connection, { description: 'The patterns that rosters were made from, the latest first.' }) @Allowed('dutyPattern.read')
  dutyPatterns(@Uow() uow: UnitOfWork, @Args(() => dutyPatterns.Args) args: ListArgs) { return dutyPatterns.read(uow, args); }

  @FieldResolver(() => dutyShifts.Connection, { description: 'The shifts that it made or changed last.' }) @Allowed('dutyShift.read')
  shifts(@Root() pattern: DutyPattern, @Uow() uow: UnitOfWork, @Args(() => dutyShifts.Args) args: ListArgs) { return dutyShifts.readBy(uow, 'patternId', pattern.id, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who made it.' }) @Allowed('account.read')
  createdBy(@Root() pattern: DutyPattern, @Uow() uow: UnitOfWork) { return uow.load(accountById, pattern.createdBy); }

  @Mutation(() => DutyPattern, { description: 'Makes the roster of posts from a pattern. Made again it is the same; what has been recorded stays.' }) @Allowed('dutyShift.arrange')
  generateRoster(@Uow() uow: UnitOfWork, @Arg('input', () => GenerateRosterInput, { description: 'The pattern.' }) input: GenerateRosterInput) { return generateRoster(uow, input); }
}

@Resolver(() => DutyShift)
export class DutyShiftResolver {
  @Query(() => dutyShifts.Connection, { description: 'The roster that one sees, the earliest day first: the own unit\'s, that of the own intersections, or all.' }) @Allowed('dutyShift.read')
  dutyShifts(@Uow() uow: UnitOfWork, @Args(() => dutyShifts.Args) args: ListArgs) { return dutyShifts.read(uow, args); }

  @FieldResolver(() => DutyPost, { nullable: true, description: 'The post.' }) @Allowed('dutyPost.read')
  dutyPost(@Root() shift: DutyShift, @Uow() uow: UnitOfWork) { return uow.load(dutyPostById, shift.dutyPostId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that is due.' }) @Allowed('unit.read')
  unit(@Root() shift: DutyShift, @Uow() uow: UnitOfWork) { return uow.load(unitById, shift.unitId); }

  @FieldResolver(() => Intersection, { nullable: true, description: 'Where it is due.' }) @Allowed('intersection.read')
  intersection(@Root() shift: DutyShift, @Uow() uow: UnitOfWork) { return uow.load(intersectionById, shift.intersectionId); }

  @FieldResolver(() => DutySuspension, { nullable: true, description: 'Why nobody is expected; null where the shift is on.' }) @Allowed('dutySuspension.read')
  suspension(@Root() shift: DutyShift, @Uow() uow: UnitOfWork) { return uow.load(dutySuspensionById, shift.suspensionId); }

  @FieldResolver(() => DutyPattern, { nullable: true, description: 'The pattern that it was made from.' }) @Allowed('dutyPattern.read')
  pattern(@Root() shift: DutyShift, @Uow() uow: UnitOfWork) { return uow.load(dutyPatternById, shift.patternId); }
}

@Resolver(() => DutySuspension)
export class DutySuspensionResolver {
  @Query(() => dutySuspensions.Connection, { description: 'When and where duty is suspended, the latest day first.' }) @Allowed('dutySuspension.read')
  dutySuspensions(@Uow() uow: UnitOfWork, @Args(() => dutySuspensions.Args) args: ListArgs) { return dutySuspensions.read(uow, args); }

  @FieldResolver(() => Intersection, { nullable: true, description: 'Where; null for everywhere.' }) @Allowed('intersection.read')
  intersection(@Root() suspension: DutySuspension, @Uow() uow: UnitOfWork) { return uow.load(intersectionById, suspension.intersectionId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who said so. Shown to the office.' }) @Allowed('account.read')
  suspendedBy(@Root() suspension: DutySuspension, @Uow() uow: UnitOfWork) { return uow.load(accountById, suspension.suspendedBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who lifted it. Shown to the office.' }) @Allowed('account.read')
  liftedBy(@Root() suspension: DutySuspension, @Uow() uow: UnitOfWork) { return uow.load(accountById, suspension.liftedBy); }

  @Mutation(() => [DutySuspension], { description: 'Suspends duty on some days, at some intersections or all, with a reason. Absences that were recorded there are struck.' }) @Allowed('dutySuspension.arrange')
  suspendDuty(@Uow() uow: UnitOfWork, @Arg('input', () => SuspendDutyInput, { description: 'Days, places and the reason.' }) input: SuspendDutyInput) { return suspendDuty(uow, input); }

  @Mutation(() => BatchResult, { description: 'Lifts suspensions, each by itself; what was struck for one stands again.' }) @Allowed('dutySuspension.arrange')
  liftSuspensions(@Uow() uow: UnitOfWork, @Arg('input', () => LiftSuspensionsInput, { description: 'The suspensions and the reason.' }) input: LiftSuspensionsInput) { return liftSuspensions(uow, input); }
}

@Resolver(() => DutyDayClose)
export class DutyDayCloseResolver {
  @Query(() => dutyDayCloses.Connection, { description: 'The days that supervisors have closed: the own ones, or all, the latest first.' }) @Allowed('dutyDayClose.read')
  dutyDayCloses(@Uow() uow: UnitOfWork, @Args(() => dutyDayCloses.Args) args: ListArgs) { return dutyDayCloses.read(uow, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'The supervisor.' }) @Allowed('account.read')
  account(@Root() close: DutyDayClose, @Uow() uow: UnitOfWork) { return uow.load(accountById, close.accountId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who opened it again. Shown to the office.' }) @Allowed('account.read')
  reopenedBy(@Root() close: DutyDayClose, @Uow() uow: UnitOfWork) { return uow.load(accountById, close.reopenedBy); }

  @Mutation(() => DutyDayClose, { description: 'Closes the own day: nothing more comes from there.' }) @Allowed('dutyDayClose.close')
  closeDutyDay(@Uow() uow: UnitOfWork, @Arg('input', () => CloseDutyDayInput, { description: 'The day.' }) input: CloseDutyDayInput) { return closeDutyDay(uow, input); }

  @Mutation(() => DutyDayClose, { description: "Opens a supervisor's day again, with a reason." }) @Allowed('dutyDayClose.reopen')
  reopenDutyDay(@Uow() uow: UnitOfWork, @Arg('input', () => ReopenDutyDayInput, { description: 'The closed day and the reason.' }) input: ReopenDutyDayInput) { return reopenDutyDay(uow, input); }
}
