import { isDeepStrictEqual } from 'node:util';
import { contend, type Contender } from './contender.js';
import type { Ground } from './ground.js';
import type { FilledOffice } from './office.js';
import { median, printTable } from './table.js';
import { document } from './working-query.js';

const rounds = 7;
const seconds = 1;

/**
 * Promise 14: the examiner's working query through the whole server against SQL written by hand, both over HTTP, with a
 * session, under row-level security. Fails where the two answers differ in content.
 */
export async function compareWithHand(ground: Ground, { examiner }: FilledOffice): Promise<void> {
  const open = (kind: 'ours' | 'hand'): Promise<Contender> => contend(kind, ground.login, examiner, document);
  const [ours, hand] = [await open('ours'), await open('hand')];
  let bytes: number;
  try {
    bytes = await sameAnswer(ours, hand);
    for (const each of [ours, hand]) await each.rate(3, 4);
    const lines: string[][] = [];
    for (const atOnce of [1, 8]) {
      const rates: [number, number][] = [];
      for (let round = 0; round < rounds; round += 1) rates.push([await ours.rate(seconds, atOnce), await hand.rate(seconds, atOnce)]);
      const ratio = median(rates.map(([mine, theirs]) => mine / theirs));
      lines.push([`${atOnce} at once`, median(rates.map(([mine]) => mine)).toFixed(1), median(rates.map(([, theirs]) => theirs)).toFixed(1), ratio.toFixed(2)]);
    }
    printTable(`The examiner's working query (${bytes} bytes), answers in a second; medians of ${rounds} alternating rounds. Promise: ratio at least 0.8`, ['', 'ours', 'by hand', 'ratio'], lines);
  } finally {
    await Promise.all([ours.close(), hand.close()]);
  }
  await printAccounts(ground, open);
}

async function sameAnswer(ours: Contender, hand: Contender): Promise<number> {
  const [mine, theirs] = [await ours.ask(), await hand.ask()];
  const answer = JSON.parse(mine) as { data?: { assessments: { nodes: { ownScoreSheet: { marks: { nodes: unknown[] } } | null; unit: { partnerships: { nodes: { ledger: { nodes: unknown[] } }[] } } }[] } } };
  if (!isDeepStrictEqual(answer, JSON.parse(theirs))) throw new Error(`The answers differ:\n  ${mine.slice(0, 600)}\n  ${theirs.slice(0, 600)}`);
  const { nodes } = answer.data!.assessments;
  const whole = nodes.length === 15 && nodes.every((node) => node.ownScoreSheet?.marks.nodes.length === 42 && node.unit.partnerships.nodes[0]?.ledger.nodes.length === 10);
  if (!whole) throw new Error(`The answers are not the whole question's: ${mine.slice(0, 600)}`);
  return Buffer.byteLength(mine);
}

/** Where the time goes: processor time of each server's process, and what the database says that it was active for. */
async function printAccounts(ground: Ground, open: (kind: 'ours' | 'hand') => Promise<Contender>): Promise<void> {
  const lines: string[][] = [];
  for (const kind of ['ours', 'hand'] as const) {
    const contender = await open(kind);
    await contender.rate(2, 1);
    const [before, activeBefore] = [await contender.used(), await activeMs(ground)];
    const began = performance.now();
    const asked = 150;
    for (let at = 0; at < asked; at += 1) await contender.ask();
    const wall = performance.now() - began;
    const used = await contender.used();
    // A session reports what it was active for when it ends, at the latest.
    await contender.close();
    const active = await activeMs(ground) - activeBefore;
    lines.push([kind === 'ours' ? 'ours' : 'by hand', ...[wall, used.cpuMs - before.cpuMs, active].map((ms) => (ms / asked).toFixed(2)), kind === 'ours' ? String((used.statements - before.statements) / asked) : '5']);
  }
  printTable('Where it goes, one at a time, ms for each request', ['', 'whole', 'server CPU', 'database active', 'statements'], lines);
}

async function activeMs({ owner }: Ground): Promise<number> {
  await new Promise((resolve) => { setTimeout(resolve, 1_200); });
  const { rows: [row] } = await owner.query<{ ms: number }>('select active_time as ms from pg_stat_database where datname = current_database()');
  return row!.ms;
}
