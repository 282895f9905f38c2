/**
 * The scoring of product.md once more, as plainly as it can be written and with nothing of src/: fractions of BigInt, no
 * cleverness, read from a snapshot's own JSON. Two programs that share nothing and agree are hardly both wrong.
 */
type Fraction = readonly [bigint, bigint];

const of = (top: number | bigint, bottom: number | bigint = 1): Fraction => [BigInt(top), BigInt(bottom)];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
/** To whole hundredths, half up; nothing here is ever negative. */
const shown = ([a, b]: Fraction): number => Number((a * 200n + b) / (b * 2n));

function creation(rules: any[]): Fraction {
  let points = of(0);
  let maximum = 0;
  for (const rule of rules) {
    if (rule.notApplicable && !rule.ruling) continue;
    maximum += rule.maximum;
    if (rule.ruling) {
      points = plus(points, of(rule.ruling.points));
      continue;
    }
    const marks = rule.marks.filter((mark: any) => !mark.notApplicable).map((mark: any) => mark.points);
    if (rule.settledPoints !== null) points = plus(points, of(rule.settledPoints));
    else if (marks.length > 0) points = plus(points, of(marks.reduce((sum: number, each: number) => sum + each, 0), marks.length));
  }
  return times(points, of(100, maximum));
}

function community({ ledgerReview, ratings, ruling }: any, share: number): Fraction {
  const rating = ruling ? of(ruling.points, 100) : ratings.length === 0 ? of(0) : of(ratings.reduce((sum: number, { score }: any) => sum + score, 0), ratings.length * 100);
  return plus(times(of(share, 10_000), of(ledgerReview, 100)), times(of(10_000 - share, 10_000), rating));
}

export interface Line { readonly rank: number; readonly unitNumber: number; readonly total: number; readonly creation: number; readonly community: number | null; readonly intersection: number | null }

/** The rankings of a snapshot by category: totals and parts in hundredths. */
export function naiveRankings(snapshot: string): Record<string, Line[]> {
  const { inputs: { settings, units } } = JSON.parse(snapshot);
  const rankings: Record<string, Line[]> = { NATIONAL: [], NATIONAL_CANDIDATE: [], PROVINCIAL: [], PROVINCIAL_CANDIDATE: [], MUNICIPAL: [] };
  for (const category of Object.keys(rankings)) {
    const rows = units.filter((unit: any) => unit.category === category).map((unit: any) => {
      const uncapped = unit.intersection && unit.intersection.events.reduce((sum: number, { kind }: any) => sum + settings.tariffs[kind], settings.base);
      const parts: [number, Fraction][] = [[settings.weights.CREATION, creation(unit.rules)]];
      const ofCommunity = unit.community && community(unit.community, settings.ledgerShare);
      const ofIntersection = unit.intersection && of(Math.max(settings.floor, Math.min(settings.cap, uncapped)), 100);
      if (ofCommunity) parts.push([settings.weights.COMMUNITY, ofCommunity]);
      if (ofIntersection) parts.push([settings.weights.INTERSECTION, ofIntersection]);
      const whole = parts.reduce((sum, [weight]) => sum + weight, 0);
      const total = shown(parts.reduce((sum, [weight, part]) => plus(sum, times(of(weight, whole), part)), of(0)));
      const line = { unitNumber: unit.unitNumber, total, creation: shown(parts[0]![1]), community: ofCommunity && shown(ofCommunity), intersection: ofIntersection && shown(ofIntersection) };
      const absences = unit.intersection ? unit.intersection.events.filter(({ kind }: any) => kind === 'ABSENT').length : 0;
      return { line, key: [line.total, line.creation, line.community ?? -1, uncapped ?? -1_000_000, -absences] };
    });
    const better = (a: number[], b: number[]): number => { for (const [at, each] of a.entries()) if (each !== b[at]) return b[at]! - each; return 0; };
    rows.sort((a: any, b: any) => better(a.key, b.key) || a.line.unitNumber - b.line.unitNumber);
    for (const row of rows) rankings[category]!.push({ rank: 1 + rows.filter((other: any) => better(other.key, row.key) < 0).length, ...row.line });
  }
  return rankings;
}

/** Canonical JSON as RFC 8785 has it for what a snapshot holds: sorted keys, no spaces, whole numbers. */
export function naiveCanonical(value: any): string {
  if (Array.isArray(value)) return `[${value.map(naiveCanonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${naiveCanonical(value[key])}`).join(',')}}`;
  return JSON.stringify(value);
}
