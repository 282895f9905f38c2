import { deed, each, insert, read, remove, update, type Action } from '../declare.js';
import { office, withinOffice } from './who.js';

/** The office's calendar: everybody of the office counts working days by it, the office keeps it. */
export const calendarActions = {
  'calendarDay.read': read("Read the office's calendar", 'calendar_day', { ...each(withinOffice, 'everything'), WORKER: 'everything' }),
  'calendarDay.set': deed("Set the office's holidays and make-up days", office,
    insert('calendar_day', { ...office, WORKER: 'everything' }), update('calendar_day', ['kind', 'name', 'source', 'created_at']), remove('calendar_day')),
} satisfies Record<string, Action>;
