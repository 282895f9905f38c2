import { addDays, daysBetween, type Day } from './calendar.js';
import type { FilePlan } from './files.js';
import { padded } from './people.js';
import { REAL_UNITS } from './places.js';
import { dice, type Dice } from './random.js';
import type { RulePlan } from './rules.js';
import type { CitySpec } from './spec.js';
import { typeset } from './typeset.js';
import { traitsOf, type Traits, type UnitPlan } from './units.js';

/** One piece of a unit's evidence in the round, under one rule. */
export interface EvidencePlan {
  unit: number;
  ruleCode: string;
  /** Which of the rule's kinds of evidence it is; null for a deed that the notice tells. */
  slot: string | null;
  titleZh: string;
  /** At most 200 characters. */
  noteZh: string;
  /** The day it is about. */
  aboutDay: Day;
  /** Whether that day lies before the round's period. */
  stale: boolean;
  kind: 'PHOTO' | 'DOCUMENT';
  /** Only a few pieces of each unit carry a file. */
  file: FilePlan | null;
  /** False for what the notice tells that a unit did. */
  invented: boolean;
}

/** A slot's words without what stands in brackets and without how many, fit for a title and a file name: `班子会议纪要`. */
function plainSlot(slot: string): string {
  return slot
    .replace(/[(\uFF08][^)\uFF09]*[)\uFF09]/g, '')
    .replace(/不少于.*$|\d[\d~]*[次张份]$/, '')
    .replace(/[/\\:*?"<>|]/g, '');
}

/** Whether a kind of evidence is a photo, by its words. */
export function isPhoto(slot: string): boolean {
  return /图片|照片|截图/.test(slot);
}

const NOTES: readonly string[] = [
  '按细则要求整理，原件存办公室。', '已加盖单位公章，附签到表。', '活动由机关党委组织，全体职工参加。', '图片附时间、地点、人员说明。',
  '每季度更新一次，本次为最新版本。', '由文明创建领导小组办公室提供。', '与业务科室共同完成，效果良好。', '',
];

/** A photo or document of a day, with a working hour as its instant. */
export function inventFile(chance: Dice, unit: UnitPlan, ruleCode: string, name: string, photo: boolean, day: Day): FilePlan {
  const minute = chance.between(0, 59);
  return {
    name: `${name}.${photo ? 'png' : 'pdf'}`,
    mimeType: photo ? 'image/png' : 'application/pdf',
    seed: chance.between(1, 0x7fffffff),
    takenAt: `${day}T${padded(chance.between(8, 17), 2)}:${padded(minute, 2)}:00+08:00`,
    label: `${unit.code} ${ruleCode}`,
  };
}

function piece(chance: Dice, spec: CitySpec, unit: UnitPlan, rule: RulePlan, slot: string, staleChance: number): EvidencePlan {
  const stale = chance.chance(staleChance);
  const aboutDay = stale
    ? addDays('2017-03-01', chance.between(0, 280))
    : addDays(spec.period.from, chance.between(8, daysBetween(spec.period.from, spec.period.to) - 4));
  return {
    unit: unit.number, ruleCode: rule.code, slot, titleZh: plainSlot(slot), noteZh: chance.pick(NOTES), aboutDay, stale,
    kind: isPhoto(slot) ? 'PHOTO' : 'DOCUMENT', file: null, invented: true,
  };
}

function realPieces(chance: Dice, spec: CitySpec, unit: UnitPlan): EvidencePlan[] {
  const found = REAL_UNITS.find((real) => real.id === unit.placesId)?.entries ?? [];
  return found.flatMap((entry): EvidencePlan[] => {
    if (entry.use !== 'ARCHIVE' || entry.rule_code === null) return [];
    const counted = entry.goods.map((item) => `${item.item_zh}${item.qty ?? ''}${item.unit_zh}`).join('、');
    const notes = [counted, entry.partners.join('、'), '见2018年年中考核通报'].filter((text) => text !== '');
    return [{
      unit: unit.number, ruleCode: entry.rule_code, slot: null, titleZh: typeset(entry.title_zh), noteZh: `${notes.join('；')}。`,
      aboutDay: addDays(spec.period.from, chance.between(60, 178)), stale: false, kind: 'DOCUMENT', file: null, invented: false,
    }];
  });
}

/**
 * Each unit's archive: a good unit has something current for nearly every rule and often more, a weak one has gaps and old
 * papers. Three to five pieces of each unit carry a file, each under a rule of its own; the
 * deeds of the notice always do.
 */
export function inventEvidence(
  spec: CitySpec, seed: number, units: readonly UnitPlan[], rules: readonly RulePlan[], traits: ReadonlyMap<number, Traits>,
): EvidencePlan[] {
  return units.flatMap((unit) => {
    const chance = dice(seed, 'evidence', unit.number);
    const { quality, lacksObject } = traitsOf(traits, unit.number);
    const staleChance = Math.max(8, 130 - Math.floor(quality / 8));
    const pieces = rules.flatMap((rule) => {
      const withoutObject = (rule.code === 'F04' && lacksObject === 'CANTEEN') || (rule.code === 'C03' && lacksObject === 'WINDOW');
      const gap = Math.max(10, 320 - Math.floor((quality * 38) / 100));
      if (withoutObject || chance.chance(gap)) return [];
      return rule.evidenceSlots
        .filter((_, index) => index === 0 || chance.chance(Math.floor(quality / 3)))
        .map((slot) => piece(chance, spec, unit, rule, slot, staleChance));
    });
    const told = realPieces(chance, spec, unit);
    const firsts = pieces.filter((one, index) => pieces[index - 1]?.ruleCode !== one.ruleCode);
    const withFile = [...told, ...chance.shuffled(firsts)].slice(0, chance.between(3, 5));
    for (const one of withFile) {
      one.file = inventFile(chance, unit, one.ruleCode, one.slot === null ? '品牌材料' : one.titleZh, one.kind === 'PHOTO', one.aboutDay);
    }
    return [...pieces, ...told];
  });
}

/** One unit hands in another's photo under the same rule, made smaller and stamped: something for the office to find. */
export function withCopiedPhoto(evidence: EvidencePlan[]): EvidencePlan[] {
  const photos = evidence.filter(({ file, slot }) => file?.mimeType === 'image/png' && slot !== null);
  for (const { unit, ruleCode, file } of photos) {
    const other = photos.find((one) => one.unit > unit && one.ruleCode === ruleCode);
    if (!file || !other?.file) continue;
    other.file = { ...other.file, copyOf: file.seed };
    break;
  }
  return evidence;
}
