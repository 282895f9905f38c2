import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { equals, given, listOf, oneOf } from '../platform/graph/list.js';
import { Mail, MailState, Message, MessageKind } from './message.entity.js';

export const mailById = rowById(Mail);

export const messages = listOf(Message, {
  says: 'messages',
  filter: {
    kind: oneOf<Message>('kind', () => MessageKind, 'Of one of these kinds.'),
    read: given<Message>('readAt', 'Whether they were read.'),
    accountId: equals<Message>('accountId', () => ID, 'To this person.'),
    reminderId: equals<Message>('reminderId', () => ID, 'Of this reminder.'),
  },
  order: ['-createdAt'],
});

export const mails = listOf(Mail, {
  says: 'letters',
  filter: { state: oneOf<Mail>('state', () => MailState, 'That have come so far.'), accountId: equals<Mail>('accountId', () => ID, 'To this person.') },
  order: ['-createdAt', 'nextAttemptAt'],
});
