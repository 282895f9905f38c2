import './platform/production.js';
import 'reflect-metadata';
import closeWithGrace from 'close-with-grace';
import { start } from './api/start.js';
import { readConfig } from './platform/config.js';

try {
  const config = readConfig();
  const running = await start(config, (line) => console.log(line));
  console.log(`考核 Kaohe serves ${running.url}/graphql (${running.clock.kind === 'story' ? `a demo's database: the story stands at ${running.clock.now().toISOString()}` : 'system clock'})`);
  closeWithGrace({ delay: 15_000, logger: console }, async ({ err }) => {
    if (err) console.error(err);
    await running.close();
  });
} catch (error) {
  console.error(`Kaohe does not start. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
