import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Intersection, Unit } from '../territory/territory.entity.js';
import { intersectionById, unitById } from '../territory/territory.loader.js';
import { DutyPost, Supervision } from './duty.entity.js';
import { ArrangeDutyPostsInput, AssignSupervisorInput, EndDutyPostInput, EndSupervisionInput } from './duty.input.js';
import { dutyPosts, supervisions } from './duty.loader.js';
import { arrangeDutyPosts, assignSupervisor, endDutyPost, endSupervision } from './duty.service.js';
import { dutyEvents, dutyLines } from './roll-call.loader.js';
import { dutyShifts } from './roster.loader.js';

@Resolver(() => DutyPost)
export class DutyPostResolver {
  @Query(() => dutyPosts.Connection, { description: "The duty posts that one sees: the own unit's, those at the own intersections, of assigned units, or all." }) @Allowed('dutyPost.read')
  dutyPosts(@Uow() uow: UnitOfWork, @Args(() => dutyPosts.Args) args: ListArgs) { return dutyPosts.read(uow, args); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that stands duty.' }) @Allowed('unit.read')
  unit(@Root() post: DutyPost, @Uow() uow: UnitOfWork) { return uow.load(unitById, post.unitId); }

  @FieldResolver(() => Intersection, { nullable: true, description: 'Where it stands duty.' }) @Allowed('intersection.read')
  intersection(@Root() post: DutyPost, @Uow() uow: UnitOfWork) { return uow.load(intersectionById, post.intersectionId); }

  @FieldResolver(() => dutyShifts.Connection, { description: 'Its roster.' }) @Allowed('dutyShift.read')
  shifts(@Root() post: DutyPost, @Uow() uow: UnitOfWork, @Args(() => dutyShifts.Args) args: ListArgs) { return dutyShifts.readBy(uow, 'dutyPostId', post.id, args); }

  @FieldResolver(() => dutyLines.Connection, { description: 'Its lines of the roll-call that one sees.' }) @Allowed('dutyLine.read')
  lines(@Root() post: DutyPost, @Uow() uow: UnitOfWork, @Args(() => dutyLines.Args) args: ListArgs) { return dutyLines.readBy(uow, 'dutyPostId', post.id, args); }

  @Mutation(() => [DutyPost], { description: 'Begins duty posts.' }) @Allowed('dutyPost.arrange')
  arrangeDutyPosts(@Uow() uow: UnitOfWork, @Arg('input', () => ArrangeDutyPostsInput, { description: 'The posts.' }) input: ArrangeDutyPostsInput) { return arrangeDutyPosts(uow, input); }

  @Mutation(() => DutyPost, { description: 'Ends a duty post.' }) @Allowed('dutyPost.arrange')
  endDutyPost(@Uow() uow: UnitOfWork, @Arg('input', () => EndDutyPostInput, { description: 'The post and its last day.' }) input: EndDutyPostInput) { return endDutyPost(uow, input); }
}

@Resolver(() => Supervision)
export class SupervisionResolver {
  @Query(() => supervisions.Connection, { description: 'Which supervisor walks which intersection: the own ones, or all.' }) @Allowed('supervision.read')
  supervisions(@Uow() uow: UnitOfWork, @Args(() => supervisions.Args) args: ListArgs) { return supervisions.read(uow, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'The supervisor.' }) @Allowed('account.read')
  account(@Root() supervision: Supervision, @Uow() uow: UnitOfWork) { return uow.load(accountById, supervision.accountId); }

  @FieldResolver(() => Intersection, { nullable: true, description: 'The intersection.' }) @Allowed('intersection.read')
  intersection(@Root() supervision: Supervision, @Uow() uow: UnitOfWork) { return uow.load(intersectionById, supervision.intersectionId); }

  @Mutation(() => [Supervision], { description: 'Gives a supervisor intersections.' }) @Allowed('supervision.arrange')
  assignSupervisor(@Uow() uow: UnitOfWork, @Arg('input', () => AssignSupervisorInput, { description: 'The supervisor and the intersections.' }) input: AssignSupervisorInput) { return assignSupervisor(uow, input); }

  @Mutation(() => Supervision, { description: 'Ends a supervisor\'s walk of an intersection.' }) @Allowed('supervision.arrange')
  endSupervision(@Uow() uow: UnitOfWork, @Arg('input', () => EndSupervisionInput, { description: 'The walk and its last day.' }) input: EndSupervisionInput) { return endSupervision(uow, input); }
}

@Resolver(() => Unit)
export class UnitDutyResolver {
  @FieldResolver(() => dutyPosts.Connection, { description: 'Where the unit stands duty.' }) @Allowed('dutyPost.read')
  dutyPosts(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => dutyPosts.Args) args: ListArgs) { return dutyPosts.readBy(uow, 'unitId', unit.id, args); }

  @FieldResolver(() => dutyShifts.Connection, { description: 'Its roster, the earliest day first.' }) @Allowed('dutyShift.read')
  dutyShifts(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => dutyShifts.Args) args: ListArgs) { return dutyShifts.readBy(uow, 'unitId', unit.id, args); }

  @FieldResolver(() => dutyLines.Connection, { description: 'Its lines of the roll-call that one sees, the latest day first.' }) @Allowed('dutyLine.read')
  dutyLines(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => dutyLines.Args) args: ListArgs) { return dutyLines.readBy(uow, 'unitId', unit.id, args); }

  @FieldResolver(() => dutyEvents.Connection, { description: 'Its duty events that one sees, the latest day first.' }) @Allowed('dutyEvent.read')
  dutyEvents(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) { return dutyEvents.readBy(uow, 'unitId', unit.id, args); }
}

@Resolver(() => Intersection)
export class IntersectionDutyResolver {
  @FieldResolver(() => dutyPosts.Connection, { description: 'The units that stand duty there.' }) @Allowed('dutyPost.read')
  dutyPosts(@Root() intersection: Intersection, @Uow() uow: UnitOfWork, @Args(() => dutyPosts.Args) args: ListArgs) { return dutyPosts.readBy(uow, 'intersectionId', intersection.id, args); }

  @FieldResolver(() => dutyShifts.Connection, { description: 'Who is due there, the earliest day first.' }) @Allowed('dutyShift.read')
  dutyShifts(@Root() intersection: Intersection, @Uow() uow: UnitOfWork, @Args(() => dutyShifts.Args) args: ListArgs) { return dutyShifts.readBy(uow, 'intersectionId', intersection.id, args); }

  @FieldResolver(() => supervisions.Connection, { description: 'Who supervises duty there.' }) @Allowed('supervision.read')
  supervisions(@Root() intersection: Intersection, @Uow() uow: UnitOfWork, @Args(() => supervisions.Args) args: ListArgs) { return supervisions.readBy(uow, 'intersectionId', intersection.id, args); }
}
