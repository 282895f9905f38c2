import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { File } from '../file/file.entity.js';
import { fileById } from '../file/file.loader.js';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { BatchResult } from '../platform/graph/batch.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Intersection, Unit } from '../territory/territory.entity.js';
import { intersectionById, unitById } from '../territory/territory.loader.js';
import { Bulletin } from './bulletin.entity.js';
import { bulletinById, bulletinEntries, dutyContests } from './bulletin.loader.js';
import { DutyPost } from './duty.entity.js';
import { dutyPostById } from './duty.loader.js';
import { DutyEvent, DutyLine, DutyLineFile } from './roll-call.entity.js';
import { ChooseDutyLineInput, ConfirmDutyEventsInput, RecordRollCallInput, StrikeDutyInput } from './roll-call.input.js';
import { countingLineByPlace, dutyEvents, dutyLineById, dutyLineFiles, dutyLines, placeOf } from './roll-call.loader.js';
import { chooseDutyLine, confirmDutyEvents, recordRollCall, strikeDuty } from './roll-call.service.js';

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

  @FieldResolver(() => dutyLineFiles.Connection, { description: 'Its photos.' }) @Allowed('dutyLineFile.read')
  files(@Root() line: DutyLine, @Uow() uow: UnitOfWork, @Args(() => dutyLineFiles.Args) args: ListArgs) { return dutyLineFiles.readBy(uow, 'dutyLineId', line.id, args); }

  @FieldResolver(() => DutyLine, { nullable: true, description: 'For a duplicate: the line of its post and shift that counts, as far as one sees it.' }) @Allowed('dutyLine.read')
  duplicateOf(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return line.state === 'DUPLICATE' ? uow.load(countingLineByPlace, placeOf(line)) : null; }

  @FieldResolver(() => Bulletin, { nullable: true, description: 'The bulletin that it stands in; null until it is issued, and for a duplicate.' }) @Allowed('bulletin.read')
  bulletin(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return uow.load(bulletinById, line.bulletinId); }

  @FieldResolver(() => bulletinEntries.Connection, { description: 'How the editions of its bulletin print it, the first one first.' }) @Allowed('bulletinEntry.read')
  entries(@Root() line: DutyLine, @Uow() uow: UnitOfWork, @Args(() => bulletinEntries.Args) args: ListArgs) { return bulletinEntries.readBy(uow, 'dutyLineId', line.id, { orderBy: 'EDITION_ASC', ...args }); }

  @FieldResolver(() => dutyContests.Connection, { description: 'How its unit contests it, and what the office answers.' }) @Allowed('dutyContest.read')
  contests(@Root() line: DutyLine, @Uow() uow: UnitOfWork, @Args(() => dutyContests.Args) args: ListArgs) { return dutyContests.readBy(uow, 'dutyLineId', line.id, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'The supervisor who recorded it. Hidden from units.' }) @Allowed('account.read')
  recordedBy(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return uow.load(accountById, line.recordedBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who struck it. Shown to the office.' }) @Allowed('account.read')
  struckBy(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return uow.load(accountById, line.struckBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who chose it among several. Shown to the office.' }) @Allowed('account.read')
  chosenBy(@Root() line: DutyLine, @Uow() uow: UnitOfWork) { return uow.load(accountById, line.chosenBy); }

  @Mutation(() => BatchResult, { description: 'Records the roll-call of the own intersections: each line by itself, answered with the key of its line. A phone may send again what it has sent.' }) @Allowed('dutyLine.record')
  recordRollCall(@Uow() uow: UnitOfWork, @Arg('input', () => RecordRollCallInput, { description: 'The lines.' }) input: RecordRollCallInput) { return recordRollCall(uow, input); }

  @Mutation(() => DutyLine, { description: 'Chooses which of several lines of one post and shift counts.' }) @Allowed('dutyLine.choose')
  chooseDutyLine(@Uow() uow: UnitOfWork, @Arg('input', () => ChooseDutyLineInput, { description: 'The line and the reason.' }) input: ChooseDutyLineInput) { return chooseDutyLine(uow, input); }

  @Mutation(() => BatchResult, { description: 'Strikes lines or events: they stay readable and do not count, in an issued bulletin from its next correction on.' }) @Allowed('dutyEvent.strike')
  strikeDuty(@Uow() uow: UnitOfWork, @Arg('input', () => StrikeDutyInput, { description: 'What to strike, and why.' }) input: StrikeDutyInput) { return strikeDuty(uow, input); }
}

@Resolver(() => DutyLineFile)
export class DutyLineFileResolver {
  @FieldResolver(() => File, { nullable: true, description: 'The photo.' }) @Allowed('file.read')
  file(@Root() one: DutyLineFile, @Uow() uow: UnitOfWork) { return uow.load(fileById, one.fileId); }

  @FieldResolver(() => DutyLine, { nullable: true, description: 'The line.' }) @Allowed('dutyLine.read')
  line(@Root() one: DutyLineFile, @Uow() uow: UnitOfWork) { return uow.load(dutyLineById, one.dutyLineId); }
}

@Resolver(() => DutyEvent)
export class DutyEventResolver {
  @Query(() => dutyEvents.Connection, { description: 'The duty events that one sees, the latest day first.' }) @Allowed('dutyEvent.read')
  dutyEvents(@Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) { return dutyEvents.read(uow, args); }

  @FieldResolver(() => DutyLine, { nullable: true, description: 'The line that it happened in.' }) @Allowed('dutyLine.read')
  line(@Root() event: DutyEvent, @Uow() uow: UnitOfWork) { return uow.load(dutyLineById, event.dutyLineId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit.' }) @Allowed('unit.read')
  unit(@Root() event: DutyEvent, @Uow() uow: UnitOfWork) { return uow.load(unitById, event.unitId); }

  @FieldResolver(() => Bulletin, { nullable: true, description: 'The bulletin that it stands in; null until it is issued.' }) @Allowed('bulletin.read')
  bulletin(@Root() event: DutyEvent, @Uow() uow: UnitOfWork) { return uow.load(bulletinById, event.bulletinId); }

  @FieldResolver(() => dutyContests.Connection, { description: 'How its unit contests it, and what the office answers.' }) @Allowed('dutyContest.read')
  contests(@Root() event: DutyEvent, @Uow() uow: UnitOfWork, @Args(() => dutyContests.Args) args: ListArgs) { return dutyContests.readBy(uow, 'dutyEventId', event.id, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who confirmed it at the office. Hidden from units.' }) @Allowed('account.read')
  confirmedBy(@Root() event: DutyEvent, @Uow() uow: UnitOfWork) { return uow.load(accountById, event.confirmedBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who struck it. Shown to the office.' }) @Allowed('account.read')
  struckBy(@Root() event: DutyEvent, @Uow() uow: UnitOfWork) { return uow.load(accountById, event.struckBy); }

  @Mutation(() => [DutyEvent], { description: 'Confirms that duty was conscientious; in an issued bulletin it counts from its next correction on.' }) @Allowed('dutyEvent.confirm')
  confirmDutyEvents(@Uow() uow: UnitOfWork, @Arg('input', () => ConfirmDutyEventsInput, { description: 'The events.' }) input: ConfirmDutyEventsInput) { return confirmDutyEvents(uow, input); }
}
