/**
 * The access manual, chapter by chapter in `manual/`. Each line is one thing that somebody may do: what it is, who may, and how
 * far they reach. From this table come the guard of each field, the row-level security, the sentence "Allowed: …" in the schema,
 * schema/policy.md and `viewer.actions`. Source: product.md "Who does what" and "Who sees what".
 */
import type { Action } from './declare.js';
import { archiveActions } from './manual/archive.js';
import { calendarActions } from './manual/calendar.js';
import { dutyActions } from './manual/duty.js';
import { exportActions } from './manual/export.js';
import { fileActions } from './manual/file.js';
import { inspectionActions } from './manual/inspection.js';
import { objectionActions } from './manual/objection.js';
import { partnershipActions } from './manual/partnership.js';
import { peopleActions } from './manual/people.js';
import { recordActions } from './manual/record.js';
import { reminderActions } from './manual/reminder.js';
import { resultActions } from './manual/result.js';
import { roundActions } from './manual/round.js';
import { territoryActions } from './manual/territory.js';

const declared = {
  ...territoryActions,
  ...calendarActions,
  ...peopleActions,
  ...roundActions,
  ...fileActions,
  ...archiveActions,
  ...partnershipActions,
  ...dutyActions,
  ...inspectionActions,
  ...resultActions,
  ...objectionActions,
  ...exportActions,
  ...reminderActions,
  ...recordActions,
} satisfies Record<string, Action>;

export type ActionName = keyof typeof declared;

export const actions: Readonly<Record<ActionName, Action>> = declared;
