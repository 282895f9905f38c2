import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import { Viewer } from '../people/viewer.entity.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { BatchResult } from '../platform/graph/batch.js';
import type { ListArgs } from '../platform/graph/list.js';
import { rowTypeOf } from '../platform/graph/row.js';
import { Assessment, Round } from '../round/round.entity.js';
import { assessmentById } from '../round/round.loader.js';
import { Unit } from '../territory/territory.entity.js';
import { unitById } from '../territory/territory.loader.js';
import { Mail, Message } from './message.entity.js';
import { MarkMessagesReadInput } from './message.input.js';
import { mailById, mails, messages } from './message.loader.js';
import { markMessagesRead, unreadMessages } from './message.service.js';
import { Reminder, ReminderList, ReminderListRow, type ListedUnit } from './reminder.entity.js';
import { RemindUnitsInput } from './reminder.input.js';
import { reminderById, reminders } from './reminder.loader.js';
import { listedUnits, reminderList, remindUnits } from './reminder.service.js';
import { SubmissionStep } from './submission.entity.js';

@Resolver(() => Reminder)
export class ReminderResolver {
  @Query(() => reminders.Connection, { description: 'The reminders that one sees: those to the own unit, or all.' }) @Allowed('reminder.read')
  reminders(@Uow() uow: UnitOfWork, @Args(() => reminders.Args) args: ListArgs) { return reminders.read(uow, args); }

  @FieldResolver(() => Assessment, { nullable: true, description: 'Of which assessment it reminds.' }) @Allowed('assessment.read')
  assessment(@Root() reminder: Reminder, @Uow() uow: UnitOfWork) { return uow.load(assessmentById, reminder.assessmentId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'Which unit was reminded.' }) @Allowed('unit.read')
  unit(@Root() reminder: Reminder, @Uow() uow: UnitOfWork) { return uow.load(unitById, reminder.unitId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who of the office sent it; hidden from the unit.' }) @Allowed('account.read')
  sentBy(@Root() reminder: Reminder, @Uow() uow: UnitOfWork) { return uow.load(accountById, reminder.sentBy); }

  @FieldResolver(() => messages.Connection, { description: 'To whom it went: each person\'s message, by which ways it went and when it was read. A person sees the own one, the office all.' }) @Allowed('message.read')
  messages(@Root() reminder: Reminder, @Uow() uow: UnitOfWork, @Args(() => messages.Args) args: ListArgs) { return messages.readBy(uow, 'reminderId', reminder.id, args); }

  @Mutation(() => BatchResult, { description: 'Reminds units that have not submitted, each row by itself; gives the key of each reminder.' }) @Allowed('reminder.send')
  remindUnits(@Uow() uow: UnitOfWork, @Arg('input', () => RemindUnitsInput, { description: 'Whom.' }) input: RemindUnitsInput) { return remindUnits(uow, input); }
}

@Resolver(() => ReminderList)
export class ReminderListResolver {
  @Query(() => ReminderList, { nullable: true, description: 'The units of a round by how far they have come with submitting: 催办.' }) @Allowed('reminderList.read')
  reminderList(@Uow() uow: UnitOfWork, @Arg('roundId', () => ID, { nullable: true, description: 'The round; left out, the one that is open.' }) roundId?: string | null) { return reminderList(uow, roundId); }

  @FieldResolver(() => Round, { description: 'Of which round.' }) @Allowed('round.read')
  round(@Root() list: { round: Round }) { return list.round; }

  @FieldResolver(() => [ReminderListRow], { description: 'The units, by their numbers.' }) @Allowed('reminderList.read')
  rows(@Root() list: { round: Round }, @Uow() uow: UnitOfWork, @Arg('steps', () => [SubmissionStep], { nullable: true, description: 'Only those that have come so far and no further.' }) steps?: SubmissionStep[] | null) { return listedUnits(uow, list.round, steps); }
}

@Resolver(() => ReminderListRow)
export class ReminderListRowResolver {
  @FieldResolver(() => Assessment, { description: 'The assessment.' }) @Allowed('assessment.read')
  assessment(@Root() row: ListedUnit) { return row.assessment; }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit.' }) @Allowed('unit.read')
  unit(@Root() row: ListedUnit, @Uow() uow: UnitOfWork) { return uow.load(unitById, row.assessment.unitId); }

  @FieldResolver(() => reminders.Connection, { description: 'The reminders that it had, the latest first.' }) @Allowed('reminder.read')
  reminders(@Root() row: ListedUnit, @Uow() uow: UnitOfWork, @Args(() => reminders.Args) args: ListArgs) { return reminders.readBy(uow, 'assessmentId', row.assessment.id, args); }
}

@Resolver(() => Message)
export class MessageResolver {
  @Query(() => messages.Connection, { description: 'The messages that one sees: one\'s own, and for the office those of its reminders.' }) @Allowed('message.read')
  messages(@Uow() uow: UnitOfWork, @Args(() => messages.Args) args: ListArgs) { return messages.read(uow, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'To whom.' }) @Allowed('account.read')
  account(@Root() message: Message, @Uow() uow: UnitOfWork) { return uow.load(accountById, message.accountId); }

  @FieldResolver(() => String, { nullable: true, description: 'The type of what it is about, such as `Assessment`.' }) @Allowed('message.read')
  subjectType(@Root() message: Message) { return rowTypeOf(message.subjectId); }

  @FieldResolver(() => Reminder, { nullable: true, description: 'The reminder that it carries.' }) @Allowed('reminder.read')
  reminder(@Root() message: Message, @Uow() uow: UnitOfWork) { return uow.load(reminderById, message.reminderId); }

  @FieldResolver(() => Mail, { nullable: true, description: 'The letter that it went in; null where it stands in the portal alone.' }) @Allowed('mail.read')
  mail(@Root() message: Message, @Uow() uow: UnitOfWork) { return uow.load(mailById, message.mailId); }

  @Mutation(() => [Message], { description: 'Marks one\'s own messages as read, all or none. They stay.' }) @Allowed('message.mark')
  markMessagesRead(@Uow() uow: UnitOfWork, @Arg('input', () => MarkMessagesReadInput, { description: 'The messages.' }) input: MarkMessagesReadInput) { return markMessagesRead(uow, input); }
}

@Resolver(() => Mail)
export class MailResolver {
  @Query(() => mails.Connection, { description: 'The letters that one sees: those to oneself, or all of the office.' }) @Allowed('mail.read')
  mails(@Uow() uow: UnitOfWork, @Args(() => mails.Args) args: ListArgs) { return mails.read(uow, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'To whom.' }) @Allowed('account.read')
  account(@Root() mail: Mail, @Uow() uow: UnitOfWork) { return uow.load(accountById, mail.accountId); }

  @FieldResolver(() => messages.Connection, { description: 'What it tells.' }) @Allowed('message.read')
  messages(@Root() mail: Mail, @Uow() uow: UnitOfWork, @Args(() => messages.Args) args: ListArgs) { return messages.readBy(uow, 'mailId', mail.id, args); }
}

@Resolver(() => Viewer)
export class ViewerMessagesResolver {
  @FieldResolver(() => messages.Connection, { description: 'One\'s own messages, the latest first.' }) @Allowed('message.read')
  messages(@Uow() uow: UnitOfWork, @Args(() => messages.Args) args: ListArgs) { return messages.read(uow, args, { accountId: uow.actor.accountId }); }

  @FieldResolver(() => Int, { description: 'How many of one\'s own messages are not read.' }) @Allowed('message.read')
  unreadMessages(@Uow() uow: UnitOfWork) { return unreadMessages(uow); }
}
