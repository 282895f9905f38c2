import { ScoringError } from './scoring-error.js';

/**
 * One text per value, so that equal results have equal hashes on every machine: JSON after RFC 8785, narrowed to what
 * an exact result can hold. Keys are sorted by UTF-16 code units, no spaces, strings as JSON.stringify escapes them.
 * @throws ScoringError NOT_CANONICAL, naming the place, for anything but null, booleans, strings, safe integers, arrays
 * and plain objects: so for fractions, undefined, functions, bigints, dates, maps and class instances
 */
export function canonicalJson(value: unknown): string {
  return written(value, '$');
}

function written(value: unknown, place: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item: unknown, index) => written(item, `${place}[${index}]`)).join(',')}]`;
  }
  if (isPlain(value)) {
    const members = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${written(value[key], `${place}.${key}`)}`);
    return `{${members.join(',')}}`;
  }
  throw new ScoringError('NOT_CANONICAL', `${place} has no canonical form: ${typeof value} ${String(value)}`);
}

/** An object whose prototype is the root of some realm, or none: class instances and dates are not. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
