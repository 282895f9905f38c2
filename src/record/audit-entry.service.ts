import { addDays } from '../calendar/calendar.service.js';
import { endOfDay } from '../platform/clock.js';
import type { Where } from '../platform/db/rows.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { ListArgs, Page } from '../platform/graph/list.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { auditEntries } from './audit-entry.loader.js';

/** A page of the log; days are those of the office's own time zone. */
export const auditPage = (uow: UnitOfWork, args: ListArgs): Promise<Page<AuditEntry>> => auditEntries.read(uow, args, onDays(uow.actor.timeZone, args.filter?.['day']));

function onDays(timeZone: string, range: unknown): Where<AuditEntry> {
  if (typeof range !== 'object' || range === null) return {};
  const day = (end: 'from' | 'to'): string | undefined => { const value: unknown = Reflect.get(range, end); return typeof value === 'string' ? value : undefined; };
  const [from, to] = [day('from'), day('to')];
  // A day begins when the one before it ends, and its last moment is a millisecond before its end.
  return { at: { from: from === undefined ? null : endOfDay(timeZone, addDays(from, -1)), to: to === undefined ? null : new Date(endOfDay(timeZone, to).getTime() - 1) } };
}
