import { nationalDays } from '../../src/calendar/national.js';
import type { World } from '../support/world.js';

/** Enters the holidays of a year in an office's calendar; gives the key of the first. */
export async function makeTownCalendar(world: World, officeId: string, year = 2018): Promise<string> {
  const keys: string[] = [];
  for (const day of nationalDays(year)) keys.push(await world.insert('calendar_day', officeId, { ...day }));
  return keys[0]!;
}
