/** What all tasks of one person at one moment have in common, and how one is put together. */
import { daysBetween, type WorkingDays } from '../calendar/calendar.service.js';
import { dayIn } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { rowTypeOf } from '../platform/graph/row.js';
import type { Round } from '../round/round.entity.js';
import type { Task, TaskKind } from './task.entity.js';

export interface Frame {
  readonly uow: UnitOfWork;
  readonly today: string;
  readonly calendar: WorkingDays;
  /** The rounds that are open, inspected or reviewed, as far as the actor sees. */
  readonly rounds: readonly Round[];
}

/** Finds the tasks of one kind of work; a bounded number of statements, however much there is to do. */
export type Source = (frame: Frame) => Promise<Task[]>;

export interface Doing {
  readonly kind: TaskKind;
  readonly subjectId: string;
  readonly what: string;
  readonly why: string;
  readonly count?: number;
  /** A day, or the moment itself. */
  readonly due?: string | Date | null;
  /** Hundredths of a point. */
  readonly points?: number | null;
}

export function task({ uow, today, calendar }: Frame, { kind, subjectId, what, why, count = 1, due = null, points = null }: Doing): Task {
  const dueDay = due instanceof Date ? dayIn(uow.actor.timeZone, due) : due;
  return {
    kind, whatZh: what, whyZh: why, count, dueDay, due: due instanceof Date ? due : null,
    daysLeft: dueDay === null ? null : daysBetween(today, dueDay), workingDaysLeft: dueDay === null ? null : calendar.between(today, dueDay),
    pointsAtStake: points, subjectId, subjectType: rowTypeOf(subjectId) ?? null,
  };
}

/** Rows in groups by a key, in the order in which the keys come first. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known) known.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}
