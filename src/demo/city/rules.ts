import { typeset } from './typeset.js';
import rows from '../data/rules-42.json' with { type: 'json' };

/** How examiners come to a mark: from the report, from the material, or on site. */
export type Method = 'REPORT' | 'MATERIAL' | 'SITE';

/** One of the round's rules. */
export interface RulePlan {
  /** `A01`: the letter is the section's. */
  code: string;
  sectionZh: string;
  sectionEn: string;
  titleZh: string;
  titleEn: string;
  requirementZh: string;
  /** The full mark in hundredths of a point; 10 000 over all rules. */
  maxHundredths: number;
  method: Method;
  /** The kinds of evidence that the rule asks for. */
  evidenceSlots: string[];
  /** Where the rule was found, and what of it is assumed. */
  source: string;
}

const METHODS: readonly Method[] = ['REPORT', 'MATERIAL', 'SITE'];

function methodOf(text: string): Method {
  const method = METHODS.find((known) => known === text);
  if (method === undefined) throw new Error(`a rule is marked by an unknown method: ${text}`);
  return method;
}

/** The file calls the notice 种子 (seed) and mixes in an English word; a reader of the product gets Chinese. */
function plainSource(text: string): string {
  return text.replaceAll('种子通报', '年中考核通报').replaceAll('种子', '通报').replaceAll('为 assumed', '为假定').replaceAll(' assumed', '为假定');
}

/** The 42 rules of `data/rules-42.json`, in its order. */
export function readRules(): RulePlan[] {
  return rows.map((row) => ({
    code: row.code,
    sectionZh: typeset(row.section_zh),
    sectionEn: row.section_en,
    titleZh: typeset(row.title_zh),
    titleEn: row.title_en,
    requirementZh: typeset(row.requirement_zh),
    maxHundredths: row.max_points * 100,
    method: methodOf(row.method),
    evidenceSlots: row.evidence_zh.map(typeset),
    source: plainSource(row.source),
  }));
}
