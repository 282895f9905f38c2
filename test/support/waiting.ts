import type { World } from './world.js';

/**
 * Has several deeds meet at a lock: the owner takes it, the deeds begin, and once all of them wait somewhere the owner does
 * the rest of its own work and lets go. So a race happens in every run, not once in a hundred.
 */
export async function meetingAt<T>(world: World, lock: string, deeds: readonly (() => Promise<T>)[], meanwhile: string = 'select'): Promise<PromiseSettledResult<T>[]> {
  await world.owner.query('begin');
  await world.owner.query(lock);
  const outcomes = Promise.allSettled(deeds.map((deed) => deed()));
  try {
    await waiting(world, deeds.length);
    await world.owner.query(meanwhile);
  } finally {
    await world.owner.query('commit');
  }
  return outcomes;
}

/** "done" or the code of the refusal, for each outcome, sorted. */
export function outcomesOf(settled: readonly PromiseSettledResult<unknown>[]): string[] {
  return settled.map((one) => (one.status === 'fulfilled' ? 'done' : String(one.reason.response?.errors[0].extensions.code ?? one.reason))).sort();
}

/** Until some connection waits for another's lock. Asked on a connection of the owner that may itself hold the lock. */
export const waitingForLock = (world: World): Promise<void> => waiting(world, 1);

async function waiting(world: World, count: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    await world.owner.query('select pg_stat_clear_snapshot()');
    const now = await world.value<string>(`select count(*)::text from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if (Number(now) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`There are not ${count} who wait for a lock`);
}

/** Until something has come about. */
export async function until(fits: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fits()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come about');
}
