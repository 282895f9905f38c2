/** What the office finds among the photos: one that two units have handed in. */
import { CopiedPhotosDocument, type CopiedPhotosQuery } from '../../documents/documents.js';
import type { Stage } from '../stage.js';

export type CopiedPhoto = CopiedPhotosQuery['photoMatches']['nodes'][number];

/** The server looks at photos by itself, soon after they have arrived. */
const patienceMs = 30_000;

/** Photos that are nearly the same across units, as the office alone is shown them; waits until the server has looked. */
export async function findCopiedPhotos(stage: Stage): Promise<readonly CopiedPhoto[]> {
  const office = stage.who('office');
  const until = performance.now() + patienceMs;
  for (;;) {
    const { photoMatches: { nodes } } = await office.ask(CopiedPhotosDocument, { first: 10 });
    if (nodes.length > 0) return nodes;
    if (performance.now() > until) throw new Error('The server has not found the photo that two units have handed in');
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
}
