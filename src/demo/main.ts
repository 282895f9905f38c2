/** `npm run demo`: builds a city, plays its round through the graph, prints the rankings, and goes on serving. */
import '../platform/production.js';
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { Command } from 'commander';
import { makeOffice, start, type Running } from '../api/start.js';
import { StoryClock } from '../platform/clock.js';
import { readConfig, type Config } from '../platform/config.js';
import { statements } from '../platform/db/database.js';
import { startCluster } from '../platform/db/cluster.js';
import { keepStory } from '../platform/db/story-clock.js';
import { playPilot } from './acts/second-city.js';
import { Cast } from './cast.js';
import { planLiaocheng, planSecondCity, type CityPlan } from './city/plan.js';
import { Progress } from './progress.js';
import { printRankings, publishedRound } from './report.js';
import { Stage } from './stage.js';
import { beginning, playRound, playYearEnd } from './story.js';
import { build } from './acts/building.js';
import { takeHome } from './acts/exporting.js';

const options = new Command('demo')
  .description("Builds Liaocheng and a second city, plays the mid-year round of 2018 through the graph, and serves it.")
  .option('--once', 'print and exit instead of serving')
  .option('--reset', 'begin anew: deletes the data folder of the demo')
  .parse()
  .opts<{ once?: boolean; reset?: boolean }>();

/** The demo lives in a folder of its own, beside whatever `npm start` serves. */
function demoConfig(): Config {
  const config = readConfig();
  if (config.DATABASE_URL !== undefined) throw new Error('The demo makes a database of its own: unset DATABASE_URL');
  return { ...config, DATA_DIR: join(config.DATA_DIR, 'demo'), LOG_LEVEL: process.env['LOG_LEVEL'] === undefined ? 'warn' : config.LOG_LEVEL };
}

async function play(running: Running, password: string): Promise<void> {
  const clock = running.clock as StoryClock;
  const cast = new Cast(running.url, clock, password);
  const progress = new Progress();
  const began = performance.now();
  const stageOf = async (plan: CityPlan, isHome: boolean): Promise<Stage> => {
    const { code, nameZh, nameEn, timeZone } = plan.office;
    const admin = plan.officePeople.find(({ role }) => role === 'OFFICE_ADMIN')!;
    const made = await makeOffice(running, { code, nameZh, nameEn, timeZone, adminUsername: 'admin', adminName: admin.name });
    const stage = new Stage(plan, cast, clock, isHome);
    cast.introduce(made.adminUsername, made.oneTimePassword);
    return stage;
  };
  const city = await stageOf(planLiaocheng(), true);
  const second = await stageOf(planSecondCity(), false);
  await build(second, progress);
  const sha256 = await playRound(city, progress);
  const inRound = (performance.now() - began) / 1000;
  await playYearEnd(city, progress);
  await playPilot(second, city.plan.yearEnd.standsAt, progress);
  await cast.settle();
  await printRankings(city.who('office'), city.roundId);
  await takeHome(city);
  console.log(`\n${city.report.map((line) => `· ${line}`).join('\n')}`);
  console.log(`\n快照 snapshot SHA-256: ${sha256}`);
  console.log(`\nThe round took ${inRound.toFixed(1)} s; how long each part of it took stands above.`);
  console.log(`${cast.requests} HTTP requests, ${statements.sent} SQL statements.`);
  console.log('The 20 units, 7 communities and their deeds are from the notice of 2018; everybody and everything else, every score included, is invented from a fixed seed.');
}

/** Deletes the demo's folder, after making sure that nobody serves it and that no database of a killed server still runs in it. */
async function beginAnew(folder: string, wanted: boolean): Promise<void> {
  if (!wanted) console.log('The last demo was interrupted before its end; it begins anew.');
  if (existsSync(join(folder, 'postgres'))) await (await startCluster({ dataDir: folder })).stop();
  rmSync(folder, { recursive: true, force: true });
}

function printSignIns(running: Running, password: string): void {
  console.log(`
考核 Kaohe serves ${running.url}/graphql — the story stands at ${running.clock.now().toISOString()}.
Sign in with the password  ${password}
  admin, office, auditor             文明办 the office
  unit-001 … unit-147                联络员 unit clerks          unit-001-leader …   负责人 unit leaders
  community-001 … community-060      社区 community staff        community-001-2 …   who sign ratings as the second
  supervisor-01 …                    督查员 supervisors
  leader-01 … leader-10              组长 team leaders           examiner-01-1 …     考核组员 examiners
  admin@linqing, examiner-01-1@linqing …                        the second city, in its inspection`);
}

try {
  const config = demoConfig();
  const folder = resolve(config.DATA_DIR);
  const played = join(folder, 'demo-password');
  if (existsSync(folder) && (options.reset || !existsSync(played))) await beginAnew(folder, options.reset === true);
  const found = existsSync(played);
  const running = await start(config, (line) => console.log(line), beginning);
  const closing = closeWithGrace({ delay: 15_000, logger: console }, async ({ err }) => {
    if (err) console.error(err);
    await running.close();
  });
  try {
    const password = found ? readFileSync(played, 'utf8').trim() : process.env['DEMO_PASSWORD'] || randomBytes(9).toString('base64url');
    if (found) {
      const cast = new Cast(running.url, running.clock as StoryClock, password);
      const round = await publishedRound(cast.player('office'));
      if (round) console.log(`Found the city as it was left; snapshot SHA-256: ${round.sha256}`);
    } else {
      await play(running, password);
      // The close writes it down too; a server that is killed before must not begin the story again.
      await keepStory(running.owner!, running.clock as StoryClock);
      writeFileSync(played, `${password}\n`, { mode: 0o600 });
    }
    printSignIns(running, password);
  } catch (error) {
    closing.uninstall();
    await running.close();
    throw error;
  }
  if (options.once) await closing.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
