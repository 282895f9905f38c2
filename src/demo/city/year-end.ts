import { addDays, type Period } from './calendar.js';
import type { CommunityPlan, PartnershipPlan } from './communities.js';
import { inventFile, isPhoto, type EvidencePlan } from './evidence.js';
import { inventDeed, type LedgerPlan } from './ledger.js';
import { dice } from './random.js';
import type { RulePlan } from './rules.js';
import { traitsOf, type Traits, type UnitPlan } from './units.js';

/** The year-end round as it stands half-way: open, and about half of the units have begun. */
export interface YearEndPlan {
  titleZh: string;
  titleEn: string;
  /** The round's period. */
  period: Period;
  /** The last day that anything in the plan is about. */
  standsAt: string;
  evidence: EvidencePlan[];
  /** Deeds from August to October. */
  ledger: LedgerPlan[];
}

/** Begins the year-end round: a few pieces of evidence, a file or two and a few deeds for each unit that has begun. */
export function inventYearEnd(
  seed: number, units: readonly UnitPlan[], communities: readonly CommunityPlan[], partnerships: readonly PartnershipPlan[],
  rules: readonly RulePlan[], traits: ReadonlyMap<number, Traits>,
): YearEndPlan {
  const soFar = { from: '2018-08-03', to: '2018-10-31' };
  const begun = units.filter((unit) => dice(seed, 'year-end', unit.number).chance(200 + Math.floor((traitsOf(traits, unit.number).quality * 6) / 10)));
  const evidence = begun.flatMap((unit) => {
    const chance = dice(seed, 'year-end evidence', unit.number);
    return chance.shuffled(rules).slice(0, chance.between(2, 10)).map((rule, index): EvidencePlan => {
      const slot = rule.evidenceSlots[0] ?? rule.titleZh;
      const photo = isPhoto(slot);
      const aboutDay = addDays(soFar.from, chance.between(0, 85));
      const titleZh = `下半年${rule.titleZh}`;
      return {
        unit: unit.number, ruleCode: rule.code, slot, titleZh, noteZh: '年终考核材料，后续补充。', aboutDay, stale: false,
        kind: photo ? 'PHOTO' : 'DOCUMENT', invented: true,
        file: index === 0 ? inventFile(chance, unit, rule.code, titleZh, photo, aboutDay) : null,
      };
    });
  });
  const ledger = begun.flatMap((unit) => {
    const partnership = partnerships.find((one) => one.unit === unit.number);
    const community = communities.find((one) => one.number === partnership?.community);
    if (partnership === undefined || community === undefined || partnership.contact !== 'ACTIVE') return [];
    const chance = dice(seed, 'year-end ledger', unit.number);
    return Array.from({ length: chance.between(1, 4) }, () => inventDeed(chance, { partnership, community }, soFar));
  });
  return {
    titleZh: '2018年年终考核', titleEn: 'Year-end assessment 2018', period: { from: '2018-07-25', to: '2018-12-31' },
    standsAt: soFar.to, evidence, ledger,
  };
}
