import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Intersection, Unit } from '../territory/territory.entity.js';
import { intersectionById, unitById } from '../territory/territory.loader.js';
import { Bulletin, BulletinCounts, DutyEvent, DutyLine, DutyPost, eventCounts, Supervision } from './duty.entity.js';
import { ArrangeDutyPostsInput, AssignSupervisorInput, ConfirmDutyEventsInput, EndDutyPostInput, IssueBulletinInput, RecordRollCallInput } from './duty.input.js';
import { bulletinById, bulletins, countsByBulletinId, dutyEvents, dutyLineById, dutyLines, dutyPostById, dutyPosts, supervisions } from './duty.loader.js';
import { arrangeDutyPosts, assignSupervisor, confirmDutyEvents, endDutyPost, issueBulletin } from './duty.service.js';
import { recordRollCall } from './roll-call.service.js';

@Resolver(() => DutyPost)
export class DutyPostResolver {
  @Query(() => dutyPosts.Connection, { description: "The duty posts that one sees: the own unit's, those at the own intersections, of assigned units, or all." }) @Allowed('dutyPost.read')
  dutyPosts(@Uow() uow: UnitOfWork, @Args(() => dutyPosts.Args) args: ListArgs) { return dutyPosts.read(uow, args); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that stands duty.' }) @Allowed('unit.read')
  unit(@Root() post: DutyPost, @Uow() uow: UnitOfWork) { return uow.load(unitById, post.unitId); }

  @FieldResolver(() => Intersection, { nullable: true, description: 'Where it stands duty.' }) @Allowed('intersection.read')
  intersection(@Root() post: DutyPost, @Uow() uow: UnitOfWork) { return uow.load(intersectionById, post.intersectionId); }

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
}

@Resolver(() => DutyLine)
export class DutyLineResolver {
  @Query(() => dutyLines.Connection, { description: 'The lines of the roll-call that one sees, the latest day first.' }) @Allowed('dutyLine.read')
  dutyLines(@Uow() uow: UnitOfWork, @Args(() => dutyLines.Args) args: ListArgs) { return dutyLines.read(uow, args); }

  @Query(() => DutyLine, { nullable: true, description: 'One line, or null where there is none for you.' }) @Allowed('dutyLine.read')
  dutyLine(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(dutyLineById, id); }

  @FieldResolver(() => DutyPost, { nullable: true, description: 'The post.' }) @Allowed('dutyPost.read')
  dutyPost(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return uow.load(dutyPostById, line.dutyPostId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit.' }) @Allowed('unit.read')
  unit(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return uow.load(unitById, line.unitId); }

  @FieldResolver(() => Intersection, { nullable: true, description: 'The intersection.' }) @Allowed('intersection.read')
  intersection(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return uow.load(intersectionById, line.intersectionId); }

  @FieldResolver(() => dutyEvents.Connection, { description: 'What was not plain duty.' }) @Allowed('dutyEvent.read')
  events(@Root() line: DutyLine, @Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) { return dutyEvents.readBy(uow, 'dutyLineId', line.id, args); }

  @FieldResolver(() => Bulletin, { nullable: true, description: 'The bulletin that it stands in; null until it is issued.' }) @Allowed('bulletin.read')
  bulletin(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return uow.load(bulletinById, line.bulletinId); }

  @FieldResolver(() => Account, { nullable: true, description: 'The supervisor who recorded it. Hidden from units.' }) @Allowed('account.read')
  recordedBy(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return uow.load(accountById, line.recordedBy); }

  @Mutation(() => [DutyLine], { description: 'Records the roll-call of the own intersections.' }) @Allowed('dutyLine.record')
  recordRollCall(@Uow() uow: UnitOfWork, @Arg('input', () => RecordRollCallInput, { description: 'The lines.' }) input: RecordRollCallInput) { return recordRollCall(uow, input); }
}

@Resolver(() => DutyEvent)
export class DutyEventResolver {
  @Query(() => dutyEvents.Connection, { description: 'The duty events that one sees, the latest day first.' }) @Allowed('dutyEvent.read')
  dutyEvents(@Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) { return dutyEvents.read(uow, args); }

  @FieldResolver(() => Boolean, { description: 'Whether it counts: from its bulletin on, and for conscientious duty only once confirmed.' }) @Allowed('dutyEvent.read')
  counts(@Root() event: DutyEvent) { return eventCounts(event); }

  @FieldResolver(() => DutyLine, { nullable: true, description: 'The line that it happened in.' }) @Allowed('dutyLine.read')
  line(@Root() event: DutyEvent, @Uow() uow: UnitOfWork) { return uow.load(dutyLineById, event.dutyLineId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit.' }) @Allowed('unit.read')
  unit(@Root() event: DutyEvent, @Uow() uow: UnitOfWork) { return uow.load(unitById, event.unitId); }

  @FieldResolver(() => Bulletin, { nullable: true, description: 'The bulletin that it stands in; null until it is issued.' }) @Allowed('bulletin.read')
  bulletin(@Root() event: DutyEvent, @Uow() uow: UnitOfWork) { return uow.load(bulletinById, event.bulletinId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who confirmed it at the office. Hidden from units.' }) @Allowed('account.read')
  confirmedBy(@Root() event: DutyEvent, @Uow() uow: UnitOfWork) { return uow.load(accountById, event.confirmedBy); }

  @Mutation(() => [DutyEvent], { description: 'Confirms that duty was conscientious.' }) @Allowed('dutyEvent.confirm')
  confirmDutyEvents(@Uow() uow: UnitOfWork, @Arg('input', () => ConfirmDutyEventsInput, { description: 'The events.' }) input: ConfirmDutyEventsInput) { return confirmDutyEvents(uow, input); }
}

@Resolver(() => Bulletin)
export class BulletinResolver {
  @Query(() => bulletins.Connection, { description: 'The daily bulletins, the latest day first.' }) @Allowed('bulletin.read')
  bulletins(@Uow() uow: UnitOfWork, @Args(() => bulletins.Args) args: ListArgs) { return bulletins.read(uow, args); }

  @FieldResolver(() => BulletinCounts, { description: 'How many of its events one sees, by kind.' }) @Allowed('dutyEvent.read')
  counts(@Root() bulletin: Bulletin, @Uow() uow: UnitOfWork) { return uow.load(countsByBulletinId, bulletin.id); }

  @FieldResolver(() => dutyLines.Connection, { description: 'Its lines that one sees.' }) @Allowed('dutyLine.read')
  lines(@Root() bulletin: Bulletin, @Uow() uow: UnitOfWork, @Args(() => dutyLines.Args) args: ListArgs) { return dutyLines.readBy(uow, 'bulletinId', bulletin.id, args); }

  @FieldResolver(() => dutyEvents.Connection, { description: 'Its events that one sees.' }) @Allowed('dutyEvent.read')
  events(@Root() bulletin: Bulletin, @Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) { return dutyEvents.readBy(uow, 'bulletinId', bulletin.id, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who issued it. Hidden from all but the office.' }) @Allowed('account.read')
  issuedBy(@Root() bulletin: Bulletin, @Uow() uow: UnitOfWork) { return uow.load(accountById, bulletin.issuedBy); }

  @Mutation(() => Bulletin, { description: 'Issues the bulletin of a day; the day is closed then.' }) @Allowed('bulletin.issue')
  issueBulletin(@Uow() uow: UnitOfWork, @Arg('input', () => IssueBulletinInput, { description: 'The day.' }) input: IssueBulletinInput) { return issueBulletin(uow, input); }
}

@Resolver(() => Unit)
export class UnitDutyResolver {
  @FieldResolver(() => dutyPosts.Connection, { description: 'Where the unit stands duty.' }) @Allowed('dutyPost.read')
  dutyPosts(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => dutyPosts.Args) args: ListArgs) { return dutyPosts.readBy(uow, 'unitId', unit.id, args); }

  @FieldResolver(() => dutyLines.Connection, { description: 'Its lines of the roll-call that one sees, the latest day first.' }) @Allowed('dutyLine.read')
  dutyLines(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => dutyLines.Args) args: ListArgs) { return dutyLines.readBy(uow, 'unitId', unit.id, args); }

  @FieldResolver(() => dutyEvents.Connection, { description: 'Its duty events that one sees, the latest day first.' }) @Allowed('dutyEvent.read')
  dutyEvents(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) { return dutyEvents.readBy(uow, 'unitId', unit.id, args); }
}

@Resolver(() => Intersection)
export class IntersectionDutyResolver {
  @FieldResolver(() => dutyPosts.Connection, { description: 'The units that stand duty there.' }) @Allowed('dutyPost.read')
  dutyPosts(@Root() intersection: Intersection, @Uow() uow: UnitOfWork, @Args(() => dutyPosts.Args) args: ListArgs) { return dutyPosts.readBy(uow, 'intersectionId', intersection.id, args); }

  @FieldResolver(() => supervisions.Connection, { description: 'Who supervises duty there.' }) @Allowed('supervision.read')
  supervisions(@Root() intersection: Intersection, @Uow() uow: UnitOfWork, @Args(() => supervisions.Args) args: ListArgs) { return supervisions.readBy(uow, 'intersectionId', intersection.id, args); }
}
