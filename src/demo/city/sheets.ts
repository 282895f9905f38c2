import type { Day } from './calendar.js';
import type { EvidencePlan } from './evidence.js';
import type { TeamPlan, VisitPlan } from './inspection.js';
import { dice, type Dice } from './random.js';
import { MISSING_REASON, NOT_APPLICABLE, REASONS, SETTLEMENT_REASONS, STALE_REASON } from './reasons.js';
import type { RulePlan } from './rules.js';
import type { CitySpec } from './spec.js';
import { traitsOf, type Traits, type UnitPlan } from './units.js';

/** One examiner's points for one rule: whole half points, in hundredths. */
export interface MarkPlan {
  ruleCode: string;
  /** 0 to the rule's maximum; null exactly when the rule does not apply. */
  points: number | null;
  /** Why the rule does not apply; null when it does. */
  ground: string | null;
  /** Never empty below the full mark; null at it. */
  reason: string | null;
}

/** One examiner's sheet for one unit: a mark for each rule, in the rules' order. */
export interface SheetPlan {
  unit: number;
  team: number;
  /** Account of the examiner. */
  examiner: string;
  /** The day of the visit, on which it is signed. */
  day: Day;
  marks: MarkPlan[];
}

/** What the leader makes of two marks that lie further apart than a fifth of the rule's maximum. */
export interface SettlementPlan {
  unit: number;
  ruleCode: string;
  points: number;
  reason: string;
}

/** The leader's word that a rule does not apply. */
export interface NotApplicableConfirmationPlan {
  unit: number;
  ruleCode: string;
  reason: string;
}

export interface InspectionResult {
  sheets: SheetPlan[];
  settlements: SettlementPlan[];
  notApplicableConfirmations: NotApplicableConfirmationPlan[];
}

/** Half a point: the step of all marks. */
const STEP = 50;

/** Whether two marks lie so far apart that the leader must settle them: more than 20 % of the maximum. */
export function mustSettle(a: number, b: number, maxHundredths: number): boolean {
  return Math.abs(a - b) * 5 > maxHundredths;
}

interface Finding {
  points: number;
  reason: string | null;
}

/** What a careful reader finds under one rule, from the unit's archive, its quality and the team's strictness. */
function find(chance: Dice, rule: RulePlan, pieces: readonly EvidencePlan[], quality: number, strictness: number): Finding {
  const full = rule.maxHundredths / STEP;
  const lost = (steps: number, reason: string): Finding => ({ points: Math.max(0, full - steps) * STEP, reason });
  if (rule.method === 'MATERIAL') {
    if (pieces.length === 0) return lost(chance.between(Math.ceil(full / 2), full), MISSING_REASON);
    if (pieces.every((one) => one.stale)) return lost(chance.between(1, 2), STALE_REASON);
  }
  const weak = Math.floor((1000 - quality) / 2) + strictness * 30;
  if (!chance.chance(Math.max(15, weak))) return { points: rule.maxHundredths, reason: null };
  return lost(full > 2 && chance.chance(weak) ? 2 : 1, chance.pick(REASONS[rule.code] ?? [MISSING_REASON]));
}

/** A mark some steps away from the finding, with a reason of its own when it falls below the maximum. */
function moved(chance: Dice, rule: RulePlan, finding: Finding, by: number): Finding {
  const points = Math.min(rule.maxHundredths, Math.max(0, finding.points + by * STEP));
  if (points === rule.maxHundredths) return { points, reason: null };
  return { points, reason: finding.reason ?? chance.pick(REASONS[rule.code] ?? [MISSING_REASON]) };
}

function mark(ruleCode: string, { points, reason }: Finding): MarkPlan {
  return { ruleCode, points, ground: null, reason };
}

/**
 * Every unit's two sheets. The two examiners agree but for half a point here and there, and only where a rule is worth three
 * points, so that it needs no settling; the spec says how many marks they read quite differently. Teams differ in strictness:
 * that is what anchor units would show.
 */
export function inventSheets(
  spec: CitySpec, seed: number, units: readonly UnitPlan[], rules: readonly RulePlan[], teams: readonly TeamPlan[],
  visits: readonly VisitPlan[], evidence: readonly EvidencePlan[], traits: ReadonlyMap<number, Traits>,
): InspectionResult {
  const result: InspectionResult = { sheets: [], settlements: [], notApplicableConfirmations: [] };
  const chance = dice(seed, 'differences');
  const large = rules.filter((rule) => rule.maxHundredths === 300);
  const ordinary = units.filter((unit) => traitsOf(traits, unit.number).lacksObject === null);
  const differing = new Map(chance.shuffled(ordinary).slice(0, spec.settlements).map((unit) => [unit.number, chance.pick(large).code]));

  const archive = new Map<string, EvidencePlan[]>();
  for (const piece of evidence) {
    const key = `${piece.unit}/${piece.ruleCode}`;
    const pieces = archive.get(key);
    if (pieces === undefined) archive.set(key, [piece]);
    else pieces.push(piece);
  }

  for (const visit of visits) {
    const team = teams.find(({ number }) => number === visit.team);
    if (team === undefined) throw new Error(`team ${visit.team} is not there`);
    const strictness = dice(seed, 'strictness', team.number).between(-2, 3);
    const own = dice(seed, 'sheets', visit.unit);
    const { quality, lacksObject } = traitsOf(traits, visit.unit);
    const first: MarkPlan[] = [];
    const second: MarkPlan[] = [];
    for (const rule of rules) {
      const without = lacksObject === null ? null : NOT_APPLICABLE[lacksObject];
      if (without?.ruleCode === rule.code) {
        const empty: MarkPlan = { ruleCode: rule.code, points: null, ground: without.ground, reason: null };
        first.push(empty);
        second.push({ ...empty });
        result.notApplicableConfirmations.push({ unit: visit.unit, ruleCode: rule.code, reason: without.confirmation });
        continue;
      }
      const finding = find(own, rule, archive.get(`${visit.unit}/${rule.code}`) ?? [], quality, strictness);
      let other = finding;
      if (differing.get(visit.unit) === rule.code) {
        other = moved(own, rule, finding, finding.points >= 150 ? -own.between(2, 3) : own.between(2, 3));
        const between = Math.min(finding.points, other.points) + STEP;
        result.settlements.push({ unit: visit.unit, ruleCode: rule.code, points: between, reason: own.pick(SETTLEMENT_REASONS) });
      } else if (rule.maxHundredths === 300 && own.chance(160)) {
        other = moved(own, rule, finding, own.chance(500) ? 1 : -1);
      }
      const swapped = own.chance(500);
      first.push(mark(rule.code, swapped ? other : finding));
      second.push(mark(rule.code, swapped ? finding : other));
    }
    [first, second].forEach((marks, index) => {
      const examiner = team.examiners[index === 0 ? 0 : 1];
      result.sheets.push({ unit: visit.unit, team: team.number, examiner: examiner.account, day: visit.day, marks });
    });
  }
  return result;
}
