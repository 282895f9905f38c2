import { statements } from '../src/platform/db/database.js';
import type { Ground } from './ground.js';
import type { FilledOffice } from './office.js';
import { asked, withOwnServer } from './own-server.js';
import { printTable } from './table.js';

const sizes = [1, 10, 50];

const questions: Record<string, string> = {
  'units': 'units(first: $first) { totalCount nodes { number code nameZh category } }',
  'units, partnerships, communities, ledger': 'units(first: $first) { nodes { nameZh partnerships(first: 5) { nodes { fromDay community { nameZh } ledger(first: 10) { totalCount nodes { title money } } } } } }',
  'assessments, units, sheets, marks, rules': 'assessments(first: $first) { nodes { unit { nameZh } scoreSheets(first: 5) { nodes { state marks(first: 50) { nodes { points rule { code } } } } } } }',
  'duty lines, units, intersections, events': 'dutyLines(first: $first) { nodes { day shift unit { nameZh } intersection { nameZh } events(first: 5) { nodes { kind reason } } } }',
  'bulletins, counts, lines': 'bulletins(first: $first) { nodes { day counts { absent late } lines(first: 100) { totalCount } } }',
  'standings, units, explanations': 'standings(first: $first) { totalCount nodes { rank total unit { nameZh } explanation { id } } }',
};

/** Promise 13: a list of fifty costs as many SQL statements as a list of one. Counts session, begin, scope and end too. Fails where they differ. */
export const countStatements = (ground: Ground, { staff }: FilledOffice): Promise<void> => withOwnServer(ground.login, async (app) => {
  const sent = async (question: string, first: number): Promise<number> => {
    const before = statements.sent;
    const data = await asked<Record<string, { nodes: unknown[] }>>(app, staff, `query ($first: Int!) { ${question} }`, { first });
    if (Object.values(data)[0]!.nodes.length !== Math.min(first, question.startsWith('bulletins') ? 10 : first)) throw new Error(`${question}: not as many rows as were asked for`);
    return statements.sent - before;
  };
  const lines: { name: string; counts: number[] }[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const counts: number[] = [];
    for (const first of sizes) counts.push(await sent(question, first));
    lines.push({ name, counts });
  }
  const same = (counts: readonly number[]): boolean => counts.every((count) => count === counts[0]);
  printTable('SQL statements for lists of 1, 10 and 50, all included. Promise: the same for all three', ['list', ...sizes.map(String), ''],
    lines.map(({ name, counts }) => [name, ...counts.map(String), same(counts) ? 'same' : 'DIFFER']));
  if (!lines.every(({ counts }) => same(counts))) throw new Error('A longer list costs more statements');
});
