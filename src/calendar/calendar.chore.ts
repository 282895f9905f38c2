import type { Chore } from '../platform/chore.js';
import { fillUnknownYears } from './calendar.service.js';

/** Enters the public holidays of years of which an office's calendar has nothing. What is there already stays, and two servers at once enter each day once. */
export const fillCalendar: Chore = {
  name: 'fill-calendar',
  everySeconds: 3_600,
  run: (work) => work.transact('write', fillUnknownYears),
};
