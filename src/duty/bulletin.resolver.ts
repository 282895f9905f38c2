import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById, accounts } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { BatchResult } from '../platform/graph/batch.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Day } from '../platform/graph/scalars.js';
import { Intersection, Unit } from '../territory/territory.entity.js';
import { intersectionById, unitById } from '../territory/territory.loader.js';
import { Bulletin, BulletinCounts, BulletinDraft, BulletinEdition, BulletinEntry } from './bulletin.entity.js';
import { ContestDutyInput, CorrectBulletinInput, DecideContestsInput, IssueBulletinInput } from './bulletin.input.js';
import { bulletinByDay, bulletinById, bulletinEditionById, bulletinEditions, bulletinEntries, bulletins, countsByBulletinId, countsByDay, dutyContestById, dutyContests } from './bulletin.loader.js';
import { bulletinDraft, correctBulletin, issueBulletin } from './bulletin.service.js';
import { DutyContest } from './contest.entity.js';
import { contestDuty, decideContests } from './contest.service.js';
import { DutyEvent, DutyLine } from './roll-call.entity.js';
import { dutyEventById, dutyEvents, dutyLineById, dutyLines } from './roll-call.loader.js';
import { dutyShifts } from './roster.loader.js';

@Resolver(() => Bulletin)
export class BulletinResolver {
  @Query(() => bulletins.Connection, { description: 'The daily bulletins, the latest day first.' }) @Allowed('bulletin.read')
  bulletins(@Uow() uow: UnitOfWork, @Args(() => bulletins.Args) args: ListArgs) { return bulletins.read(uow, args); }

  @FieldResolver(() => BulletinCounts, { description: 'How many of its events one sees, by kind, struck ones included.' }) @Allowed('dutyEvent.read')
  counts(@Root() bulletin: Bulletin, @Uow() uow: UnitOfWork) { return uow.load(countsByBulletinId, bulletin.id); }

  @FieldResolver(() => bulletinEditions.Connection, { description: 'Its editions, the latest first.' }) @Allowed('bulletinEdition.read')
  editions(@Root() bulletin: Bulletin, @Uow() uow: UnitOfWork, @Args(() => bulletinEditions.Args) args: ListArgs) { return bulletinEditions.readBy(uow, 'bulletinId', bulletin.id, args); }

  @FieldResolver(() => dutyLines.Connection, { description: 'Its lines that one sees, as they stand now.' }) @Allowed('dutyLine.read')
  lines(@Root() bulletin: Bulletin, @Uow() uow: UnitOfWork, @Args(() => dutyLines.Args) args: ListArgs) { return dutyLines.readBy(uow, 'bulletinId', bulletin.id, args); }

  @FieldResolver(() => dutyEvents.Connection, { description: 'Its events that one sees, as they stand now.' }) @Allowed('dutyEvent.read')
  events(@Root() bulletin: Bulletin, @Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) { return dutyEvents.readBy(uow, 'bulletinId', bulletin.id, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who issued it. Hidden from all but the office.' }) @Allowed('account.read')
  issuedBy(@Root() bulletin: Bulletin, @Uow() uow: UnitOfWork) { return uow.load(accountById, bulletin.issuedBy); }

  @Mutation(() => Bulletin, { description: 'Issues the bulletin of a day.' }) @Allowed('bulletin.issue')
  issueBulletin(@Uow() uow: UnitOfWork, @Arg('input', () => IssueBulletinInput, { description: 'The day.' }) input: IssueBulletinInput) { return issueBulletin(uow, input); }
}

@Resolver(() => BulletinEdition)
export class BulletinEditionResolver {
  @Query(() => bulletinEditions.Connection, { description: 'The editions of the bulletins, the latest first: first issues and corrections.' }) @Allowed('bulletinEdition.read')
  bulletinEditions(@Uow() uow: UnitOfWork, @Args(() => bulletinEditions.Args) args: ListArgs) { return bulletinEditions.read(uow, args); }

  @FieldResolver(() => Bulletin, { nullable: true, description: 'Its bulletin.' }) @Allowed('bulletin.read')
  bulletin(@Root() edition: BulletinEdition, @Uow() uow: UnitOfWork) { return uow.load(bulletinById, edition.bulletinId); }

  @FieldResolver(() => bulletinEntries.Connection, { description: 'The lines that it prints, as far as one sees them.' }) @Allowed('bulletinEntry.read')
  entries(@Root() edition: BulletinEdition, @Uow() uow: UnitOfWork, @Args(() => bulletinEntries.Args) args: ListArgs) { return bulletinEntries.readBy(uow, 'editionId', edition.id, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who issued it. Hidden from all but the office.' }) @Allowed('account.read')
  issuedBy(@Root() edition: BulletinEdition, @Uow() uow: UnitOfWork) { return uow.load(accountById, edition.issuedBy); }

  @Mutation(() => BulletinEdition, { description: 'Corrects an issued bulletin: a numbered edition with what was decided or has arrived since the last one, which stays readable.' }) @Allowed('bulletin.correct')
  correctBulletin(@Uow() uow: UnitOfWork, @Arg('input', () => CorrectBulletinInput, { description: 'The day and the reason.' }) input: CorrectBulletinInput) { return correctBulletin(uow, input); }
}

@Resolver(() => BulletinEntry)
export class BulletinEntryResolver {
  @FieldResolver(() => BulletinEdition, { nullable: true, description: 'The edition that prints it.' }) @Allowed('bulletinEdition.read')
  ofEdition(@Root() entry: BulletinEntry, @Uow() uow: UnitOfWork) { return uow.load(bulletinEditionById, entry.editionId); }

  @FieldResolver(() => DutyLine, { nullable: true, description: 'The line as it stands now.' }) @Allowed('dutyLine.read')
  line(@Root() entry: BulletinEntry, @Uow() uow: UnitOfWork) { return uow.load(dutyLineById, entry.dutyLineId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit.' }) @Allowed('unit.read')
  unit(@Root() entry: BulletinEntry, @Uow() uow: UnitOfWork) { return uow.load(unitById, entry.unitId); }

  @FieldResolver(() => Intersection, { nullable: true, description: 'The intersection.' }) @Allowed('intersection.read')
  intersection(@Root() entry: BulletinEntry, @Uow() uow: UnitOfWork) { return uow.load(intersectionById, entry.intersectionId); }
}

@Resolver(() => BulletinDraft)
export class BulletinDraftResolver {
  @Query(() => BulletinDraft, { description: 'What the bulletin of a day, or its next correction, would say, and what is still open.' }) @Allowed('bulletin.draft')
  bulletinDraft(@Uow() uow: UnitOfWork, @Arg('day', () => Day, { nullable: true, description: 'The day; left out, today.' }) day?: string | null) { return bulletinDraft(uow, day); }

  @FieldResolver(() => Bulletin, { nullable: true, description: 'The bulletin of the day; null until it is issued.' }) @Allowed('bulletin.read')
  bulletin(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork) { return uow.load(bulletinByDay, draft.day); }

  @FieldResolver(() => BulletinCounts, { description: 'How many events the day has by kind, without those of duplicates.' }) @Allowed('dutyEvent.read')
  counts(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork) { return uow.load(countsByDay, draft.day); }

  @FieldResolver(() => dutyLines.Connection, { description: 'The lines of the day, duplicates and struck ones included.' }) @Allowed('dutyLine.read')
  lines(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork, @Args(() => dutyLines.Args) args: ListArgs) { return dutyLines.read(uow, args, { day: draft.day }); }

  @FieldResolver(() => dutyEvents.Connection, { description: 'The events of the day.' }) @Allowed('dutyEvent.read')
  events(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) { return dutyEvents.read(uow, args, { day: draft.day }); }

  @FieldResolver(() => dutyLines.Connection, { description: 'Lines that the next edition would print, or print otherwise than the last one.' }) @Allowed('dutyLine.read')
  pending(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork, @Args(() => dutyLines.Args) args: ListArgs) { return dutyLines.read(uow, args, { id: draft.pendingIds }); }

  @FieldResolver(() => dutyLines.Connection, { description: 'Duplicates that nobody has looked at since they came.' }) @Allowed('dutyLine.read')
  unresolvedDuplicates(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork, @Args(() => dutyLines.Args) args: ListArgs) { return dutyLines.read(uow, args, { id: draft.duplicateIds }); }

  @FieldResolver(() => dutyEvents.Connection, { description: 'Conscientious duty that the office has not confirmed: it would not count.' }) @Allowed('dutyEvent.read')
  unconfirmed(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) { return dutyEvents.read(uow, args, { id: draft.unconfirmedIds }); }

  @FieldResolver(() => dutyShifts.Connection, { description: 'Shifts of the roster without any line, suspended ones left out.' }) @Allowed('dutyShift.read')
  unrecorded(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork, @Args(() => dutyShifts.Args) args: ListArgs) { return dutyShifts.read(uow, args, { id: draft.unrecordedIds }); }

  @FieldResolver(() => accounts.Connection, { description: 'Supervisors who had shifts to look at, or recorded some, and have not closed the day.' }) @Allowed('account.read')
  unclosed(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork, @Args(() => accounts.Args) args: ListArgs) { return accounts.read(uow, args, { id: draft.unclosedIds }); }

  @FieldResolver(() => dutyContests.Connection, { description: 'Contests of the day that have not been answered.' }) @Allowed('dutyContest.read')
  openContests(@Root() draft: BulletinDraft, @Uow() uow: UnitOfWork, @Args(() => dutyContests.Args) args: ListArgs) { return dutyContests.read(uow, args, { day: draft.day, state: 'OPEN' }); }
}

@Resolver(() => DutyContest)
export class DutyContestResolver {
  @Query(() => dutyContests.Connection, { description: 'What is contested: by the own unit, or all, the latest first.' }) @Allowed('dutyContest.read')
  dutyContests(@Uow() uow: UnitOfWork, @Args(() => dutyContests.Args) args: ListArgs) { return dutyContests.read(uow, args); }

  @Query(() => DutyContest, { nullable: true, description: 'One contest, or null where there is none for you.' }) @Allowed('dutyContest.read')
  dutyContest(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(dutyContestById, id); }

  @FieldResolver(() => DutyLine, { nullable: true, description: 'The line that is contested, or that the event is in.' }) @Allowed('dutyLine.read')
  line(@Root() contest: DutyContest, @Uow() uow: UnitOfWork) { return uow.load(dutyLineById, contest.dutyLineId); }

  @FieldResolver(() => DutyEvent, { nullable: true, description: 'The event that is contested; null where the whole line is.' }) @Allowed('dutyEvent.read')
  event(@Root() contest: DutyContest, @Uow() uow: UnitOfWork) { return uow.load(dutyEventById, contest.dutyEventId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that contests it.' }) @Allowed('unit.read')
  unit(@Root() contest: DutyContest, @Uow() uow: UnitOfWork) { return uow.load(unitById, contest.unitId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who contested it.' }) @Allowed('account.read')
  contestedBy(@Root() contest: DutyContest, @Uow() uow: UnitOfWork) { return uow.load(accountById, contest.contestedBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who answered it. Hidden from units.' }) @Allowed('account.read')
  decidedBy(@Root() contest: DutyContest, @Uow() uow: UnitOfWork) { return uow.load(accountById, contest.decidedBy); }

  @Mutation(() => BatchResult, { description: 'Contests lines of the own unit or events in them, each by itself, within two working days.' }) @Allowed('dutyContest.raise')
  contestDuty(@Uow() uow: UnitOfWork, @Arg('input', () => ContestDutyInput, { description: 'What is contested, and why.' }) input: ContestDutyInput) { return contestDuty(uow, input); }

  @Mutation(() => BatchResult, { description: 'Answers contests, each by itself: upholds what was recorded, or strikes it.' }) @Allowed('dutyContest.decide')
  decideContests(@Uow() uow: UnitOfWork, @Arg('input', () => DecideContestsInput, { description: 'The answers.' }) input: DecideContestsInput) { return decideContests(uow, input); }
}
