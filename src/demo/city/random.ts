/**
 * Chance that repeats itself.
 *
 * The demo's city must be the same on every machine, in every year, in every language: so chance comes from integer
 * arithmetic alone (mulberry32), never from the platform. And a change in one subject must not shift all others: so each
 * subject draws from its own stream, named by labels ("ledger", unit 12), instead of everybody drawing from one.
 */

/** A stream of chance. All results are integers or members of the given list. */
export interface Dice {
  /** An integer from low to high, both included. */
  between(low: number, high: number): number;
  /** True in so many of a thousand cases. */
  chance(perMille: number): boolean;
  /** One member of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** One member, more often the heavier; the weights are whole numbers, not all zero. */
  pickWeighted<T>(list: readonly (readonly [T, number])[]): T;
  /** The members in a new order; the given list stays as it is. */
  shuffled<T>(list: readonly T[]): T[];
  /** A personal trait, 0 to 1000: the middle is common, the ends are rare. */
  trait(): number;
}

/** The 32-bit FNV-1a hash of a text's UTF-16 units, continued from a seed. */
function hash(seed: number, text: string): number {
  let h = (seed ^ 0x811c9dc5) >>> 0;
  for (let i = 0; i < text.length; i += 1) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return h;
}

/** The stream that belongs to this seed and these labels. */
export function dice(seed: number, ...labels: (string | number)[]): Dice {
  let state = hash(seed >>> 0, labels.join('/'));

  /** mulberry32: the next 32 bits. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  function between(low: number, high: number): number {
    return low + (next() % (high - low + 1));
  }

  function pick<T>(list: readonly T[]): T {
    const found = list.length === 0 ? undefined : list[between(0, list.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  function pickWeighted<T>(list: readonly (readonly [T, number])[]): T {
    let left = between(1, list.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [member, weight] of list) {
      left -= weight;
      if (left <= 0) return member;
    }
    throw new Error('nothing to pick from');
  }

  function shuffled<T>(list: readonly T[]): T[] {
    const keyed = list.map((member, index) => ({ member, index, key: next() }));
    keyed.sort((a, b) => a.key - b.key || a.index - b.index);
    return keyed.map(({ member }) => member);
  }

  return {
    between,
    chance: (perMille) => between(1, 1000) <= perMille,
    pick,
    pickWeighted,
    shuffled,
    trait: () => Math.floor((between(0, 1000) + between(0, 1000) + between(0, 1000)) / 3),
  };
}
