import { contains, listOf, oneOf, within } from '../platform/graph/list.js';
import { CalendarDay, CalendarDayKind } from './calendar.entity.js';

export const calendarDays = listOf(CalendarDay, {
  says: 'days of the calendar',
  filter: {
    day: within<CalendarDay>('day', 'Of these days.'),
    kind: oneOf<CalendarDay>('kind', () => CalendarDayKind, 'Of one of these kinds.'),
    name: contains<CalendarDay>('name', 'Whose name contains this text.'),
  },
  order: ['day', 'createdAt'],
});
