import { openDatabase, type OpenDatabase } from '../api/start.js';
import type { Config } from '../platform/config.js';
import { beginStory } from '../platform/db/story-clock.js';
import { beginning } from './story.js';

/** Opens the database of a demo; an empty one becomes a demo's. Its story goes on from where it stood when it was closed. */
export async function openStory(config: Config, log: (line: string) => void): Promise<OpenDatabase> {
  const database = await openDatabase(config, log);
  if (database.clock.kind === 'story') return database;
  try {
    await beginStory(database.owner!, beginning);
  } finally {
    await database.close();
  }
  // Opened again, because who opens it by the system's clock does not write down the story's when closing.
  return openDatabase(config, log);
}
