/** Points as people type them. Compared as text of digits, never as binary fractions. */
import { plainNumber } from '../look/typed';

/** Hundredths of a point, or undefined for what is no number of points. */
export function hundredths(points: string): number | undefined {
  const found = /^(\d{1,3})(?:\.(\d{0,2}))?$/.exec(plainNumber(points));
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined;
}

export type PointsError = 'empty' | 'notPoints' | 'aboveMaximum';

/** What was typed, as the graph takes it, or what is wrong with it. */
export function readPoints(typed: string, maximum: string): { points: string } | { wrong: PointsError } {
  if (typed.trim() === '') return { wrong: 'empty' };
  const value = hundredths(typed);
  if (value === undefined) return { wrong: 'notPoints' };
  if (value > (hundredths(maximum) ?? 0)) return { wrong: 'aboveMaximum' };
  return { points: `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}` };
}

export const isFull = (points: string, maximum: string): boolean => hundredths(points) === hundredths(maximum);
