/** The clock of a demo's database. Only a demo makes its table, and only in a database that has no office yet. */
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { StoryClock, systemClock, type Clock } from '../clock.js';

async function asOwner<T>(owner: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes an empty database a demo's, with its story beginning at an instant. Refused where somebody lives already. */
export async function beginStory(owner: string, at: Date): Promise<void> {
  await asOwner(owner, async (client) => {
    const { rows: [found] } = await client.query<{ lived: boolean }>("select exists (select from office where code <> 'platform') as lived");
    if (found?.lived) throw new Error('This database has offices: it cannot become a demo\'s');
    await client.query('begin');
    await client.query('create table story_clock (at timestamptz(3) not null)');
    await client.query('grant select on story_clock to public');
    await client.query('insert into story_clock values ($1)', [at]);
    await client.query('commit');
  });
}

/** Writes down where the story stands, so that it goes on from there when the server starts again. */
export async function keepStory(owner: string, clock: StoryClock): Promise<void> {
  await asOwner(owner, (client) => client.query('update story_clock set at = $1', [clock.now()]));
}

/** The story's clock where a demo made the database, the system's in any other. */
export async function clockOf(source: DataSource): Promise<Clock> {
  const [found] = await source.query<{ story: string | null }[]>(`select to_regclass('story_clock')::text as story`);
  if (found?.story == null) return systemClock;
  const [clock] = await source.query<{ at: Date }[]>('select at from story_clock');
  return clock ? new StoryClock(clock.at) : systemClock;
}
