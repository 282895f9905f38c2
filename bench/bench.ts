/** `npm run bench`: measures what the system promises of speed, on a database of its own. Ratios hold on any machine, figures only on this one. */
import 'reflect-metadata';
import { compareWithHand } from './graph-cost.js';
import { openGround } from './ground.js';
import { measureRollCall } from './roll-call.js';
import { fillOffice } from './office.js';
import { measureScoring } from './scoring.js';
import { countStatements } from './statement-count.js';
import { comparePhotos } from './photos.js';
import { compareUploads } from './uploads.js';

const ground = await openGround();
try {
  const office = await fillOffice(ground.owner, new Date());
  await countStatements(ground, office);
  measureScoring();
  await measureRollCall(ground, office);
  await compareWithHand(ground, office);
  await compareUploads(ground, office);
  await comparePhotos(ground);
} finally {
  await ground.close();
}
