import type { World } from './world.js';

/** Until some connection waits for another's lock. Asked on a connection of the owner that may itself hold the lock. */
export async function waitingForLock(world: World): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await world.value<boolean>('select exists (select from pg_locks where not granted)')) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Nobody waits for a lock');
}
