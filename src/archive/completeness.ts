/**
 * What an archive still lacks, and what in it has grown old: the one place that knows. Plain values in, plain values out; whoever
 * shows, counts, reminds or exports asks this, so that the clerk, the office and the reminder never disagree.
 *
 * A piece counts once it has a title and the days that it is about, draft or not (handing in submits it), and stops counting
 * while it is returned. A slot is answered by its pieces together: so many different photos or files, the number that a
 * document bears, a note beside photos, a link (or a screenshot of it), a text (or a file of it). A rule that states no slot has
 * one, which any piece answers. While any slot of a rule is not answered, all of its points are at stake.
 */
import type { EvidenceSlot } from '../ruleset/ruleset.entity.js';

export type EvidenceStateName = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
export type Freshness = 'NOTHING' | 'CURRENT' | 'QUIET' | 'OLD';

export interface RuleAsked {
  readonly ruleId: string;
  readonly sectionZh: string;
  /** Hundredths of a point. */
  readonly maximum: number;
  readonly slots: readonly EvidenceSlot[];
}

export interface Piece {
  readonly ruleId: string;
  readonly slot: number | null;
  readonly state: EvidenceStateName;
  readonly titled: boolean;
  readonly aboutFrom: string | null;
  readonly aboutTo: string | null;
  readonly noted: boolean;
  readonly numbered: boolean;
  /** How long its text is. */
  readonly characters: number;
  readonly links: readonly string[];
  /** The contents of its files: the same photo twice is one photo. */
  readonly files: readonly string[];
  /** Those of the files that are photos. */
  readonly photos: readonly string[];
}

/** The days that staleness is measured against. */
export interface Days {
  readonly today: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** What rules, sections and archives are told alike. */
export interface Tally {
  readonly slotsAsked: number;
  readonly slotsAnswered: number;
  /** Hundredths of a point. */
  readonly pointsAtStake: number;
  /** The latest day that anything counted is about. */
  readonly newestAbout: string | null;
}

export interface RuleTally extends Tally {
  readonly ruleId: string;
  readonly sectionZh: string;
  readonly hasEvidence: boolean;
  readonly missing: readonly EvidenceSlot[];
  readonly freshness: Freshness;
}

export interface Totals extends Tally {
  readonly rulesAsked: number;
  readonly rulesWithEvidence: number;
  readonly rulesComplete: number;
  /** Rules about which there is nothing new this quarter, and those whose evidence lies before the round's period altogether. */
  readonly quietRules: number;
  readonly oldRules: number;
}

export interface SectionTally extends Totals { readonly sectionZh: string }

export interface Completeness extends Totals {
  readonly sections: readonly SectionTally[];
  readonly rules: readonly RuleTally[];
}

/** Measures an archive's pieces against the rules that its round asks for, in their order. */
export function completenessOf(asked: readonly RuleAsked[], pieces: readonly Piece[], days: Days): Completeness {
  const byRule = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (!counts(piece)) continue;
    const group = byRule.get(piece.ruleId);
    if (group) group.push(piece);
    else byRule.set(piece.ruleId, [piece]);
  }
  const rules = asked.map((rule) => ruleTally(rule, byRule.get(rule.ruleId) ?? [], days));
  const sections = [...new Set(asked.map(({ sectionZh }) => sectionZh))];
  return { ...totals(rules), rules, sections: sections.map((sectionZh) => ({ sectionZh, ...totals(rules.filter((rule) => rule.sectionZh === sectionZh)) })) };
}

/** Whether a piece has what it takes to be submitted. */
export const isComplete = ({ titled, aboutFrom, aboutTo }: Pick<Piece, 'titled' | 'aboutFrom' | 'aboutTo'>): boolean => titled && aboutFrom !== null && aboutTo !== null;

const counts = (piece: Piece): boolean => piece.state !== 'RETURNED' && isComplete(piece);

function ruleTally({ ruleId, sectionZh, maximum, slots }: RuleAsked, pieces: readonly Piece[], days: Days): RuleTally {
  const missing = slots.filter((slot) => !isAnswered(slot, pieces.filter((piece) => piece.slot === slot.number)));
  const hasEvidence = pieces.length > 0;
  const newestAbout = latest(pieces.map(({ aboutTo }) => aboutTo));
  const slotsAsked = Math.max(slots.length, 1);
  const slotsAnswered = slots.length === 0 ? Number(hasEvidence) : slots.length - missing.length;
  return {
    ruleId, sectionZh, hasEvidence, missing, slotsAsked, slotsAnswered, newestAbout,
    pointsAtStake: slotsAnswered < slotsAsked ? maximum : 0,
    freshness: freshnessOf(newestAbout, days),
  };
}

/** Whether these pieces together answer the slot. */
export function isAnswered(slot: EvidenceSlot, pieces: readonly Piece[]): boolean {
  const different = (of: (piece: Piece) => readonly string[]): number => new Set(pieces.flatMap(of)).size;
  switch (slot.kind) {
    case 'DOCUMENT': return different(({ files }) => files) >= slot.least && (!slot.needsNumber || pieces.some(({ numbered }) => numbered));
    case 'PHOTOS': return different(({ photos }) => photos) >= slot.least && (!slot.needsNote || pieces.some(({ noted }) => noted));
    case 'LINK': return different(({ links }) => links) + different(({ files }) => files) >= slot.least;
    case 'TEXT': return pieces.some(({ characters, files }) => files.length > 0 || characters >= Math.max(slot.leastCharacters, 1));
  }
}

/** Nothing at all; current; nothing new in the quarter of this day (of the period's last day, once that is over); or all of it from before the period. */
export function freshnessOf(newestAbout: string | null, { today, periodFrom, periodTo }: Days): Freshness {
  if (newestAbout === null) return 'NOTHING';
  if (newestAbout < periodFrom) return 'OLD';
  return newestAbout < quarterOf(today < periodTo ? today : periodTo) ? 'QUIET' : 'CURRENT';
}

/** The first day of a day's quarter: `2018-05-14` → `2018-04-01`. */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

function totals(rules: readonly RuleTally[]): Totals {
  const sum = (of: (rule: RuleTally) => number): number => rules.reduce((all, rule) => all + of(rule), 0);
  return {
    rulesAsked: rules.length,
    rulesWithEvidence: sum(({ hasEvidence }) => Number(hasEvidence)),
    rulesComplete: sum(({ slotsAsked, slotsAnswered }) => Number(slotsAnswered === slotsAsked)),
    slotsAsked: sum(({ slotsAsked }) => slotsAsked),
    slotsAnswered: sum(({ slotsAnswered }) => slotsAnswered),
    pointsAtStake: sum(({ pointsAtStake }) => pointsAtStake),
    quietRules: sum(({ freshness }) => Number(freshness === 'QUIET')),
    oldRules: sum(({ freshness }) => Number(freshness === 'OLD')),
    newestAbout: latest(rules.map(({ newestAbout }) => newestAbout)),
  };
}

const latest = (days: readonly (string | null)[]): string | null => days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
