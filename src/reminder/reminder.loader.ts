import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { equals, listOf, oneOf, within } from '../platform/graph/list.js';
import { Reminder } from './reminder.entity.js';
import { SubmissionStep } from './submission.entity.js';

export const reminderById = rowById(Reminder);

export const reminders = listOf(Reminder, {
  says: 'reminders',
  filter: {
    roundId: equals<Reminder>('roundId', () => ID, 'Of this round.'),
    unitId: equals<Reminder>('unitId', () => ID, 'To this unit.'),
    day: within<Reminder>('day', 'Sent on these days.'),
    step: oneOf<Reminder>('step', () => SubmissionStep, 'To units that had come so far.'),
  },
  order: ['-createdAt', 'day'],
});
