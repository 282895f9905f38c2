import type { Chore } from '../platform/chore.js';
import { dayIn } from '../platform/clock.js';
import { tellDue } from './due.service.js';

/** Tells people what is due, twice a day: in the morning from seven o'clock on, and again in the afternoon. */
export const dueChore = (): Chore => {
  // What this server has done already; another one, or this one after a start, may do it again, and tells nothing twice.
  const done = new Map<string, string>();
  return {
    name: 'due',
    everySeconds: 300,
    run: async (work) => {
      const now = work.place.clock.now();
      const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: work.timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now));
      if (hour < 7) return;
      const turn = `${dayIn(work.timeZone, now)} ${hour < 14 ? 'morning' : 'afternoon'}`;
      if (done.get(work.officeId) === turn) return;
      await tellDue(work);
      done.set(work.officeId, turn);
    },
  };
};
