import type { AssessmentScore } from './total.js';
import type { Part } from './settings.js';

/** A score and its place in its category; equal scores share a rank. */
export interface Ranked {
  score: AssessmentScore;
  rank: number;
}

/**
 * What a score is ranked by, most important first; higher is better everywhere. These are the values as displayed, in
 * hundredths, never the exact ones: a reader of the printed table can re-derive the order from the table alone.
 * In order: total, creation, community, uncapped intersection, and absences (fewer is better, so negative).
 * A part that was never assigned compares as lowest, below an earned 0: its weight is already in the total, and a tie
 * goes to the unit that did the work. Source: setting of the round (ties); missing parts are our own reading.
 */
export function rankingKey(score: AssessmentScore): readonly number[] {
  return [
    score.totalHundredths,
    shown(score, 'CREATION'),
    shown(score, 'COMMUNITY'),
    score.uncapped?.hundredths ?? Number.NEGATIVE_INFINITY,
    -score.absences,
  ];
}

/**
 * The ranking of one category, best first; the caller passes the scores of one category only. Units equal in every key
 * share a rank, the ranks they fill are skipped (1, 2, 2, 4), and they are listed by unit number. The order of the
 * scores passed does not matter, and they are not changed. Source: setting of the round (ties).
 */
export function rankCategory(scores: readonly AssessmentScore[]): Ranked[] {
  const rows = scores.map((score) => ({ score, key: rankingKey(score) }));
  rows.sort((a, b) => bestFirst(a.key, b.key) || a.score.unitNumber - b.score.unitNumber);
  let rank = 1;
  return rows.map(({ score, key }, index) => {
    const above = rows[index - 1];
    if (above && bestFirst(above.key, key) !== 0) rank = index + 1;
    return { score, rank };
  });
}

function bestFirst(a: readonly number[], b: readonly number[]): number {
  const decisive = a.findIndex((value, index) => value !== b[index]);
  return decisive < 0 ? 0 : a[decisive]! > b[decisive]! ? -1 : 1;
}

function shown(score: AssessmentScore, part: Part): number {
  const found = score.parts.find((each) => each.part === part);
  return found?.applies ? found.displayHundredths : Number.NEGATIVE_INFINITY;
}
