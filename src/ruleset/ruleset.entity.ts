import { choice, instant, integer, points, text, texts, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const RuleMethod = enumOf('RuleMethod', 'How a rule is examined.', {
  REPORT: '听取汇报: by hearing the report of the unit\'s leaders.',
  MATERIAL: '材料审核: by reading the archive.',
  SITE: '实地考察: by looking at the place.',
});
export type RuleMethod = keyof typeof RuleMethod;

@Row({ table: 'rule_set', tag: 9, action: 'ruleSet.read', says: '考核细则: one version of the rules. A version never changes; a change is a new version.' })
export class RuleSet extends Node {
  @text('What all versions of the rule set have in common.') code: string;
  @integer('The version, 1, 2, 3 …') version: number;
  @text('Title in Chinese.') titleZh: string;
  @text('Title in English.') titleEn: string;
  @instant('When the version was written.') createdAt: Date;
}

@Row({ table: 'rule', tag: 10, action: 'rule.read', says: '条款: what is asked of a unit, and for how many points.' })
export class Rule extends Node {
  @unshown() ruleSetId: string;
  @text('Short code, such as `A02`.') code: string;
  @integer('Its place in the rule set, from 1.') ordinal: number;
  @text('The section in Chinese.') sectionZh: string;
  @text('The section in English.') sectionEn: string;
  @text('Title in Chinese.') titleZh: string;
  @text('Title in English.') titleEn: string;
  @text('What is required, and what loses points, in Chinese.') requirementZh: string;
  @points('The most points that it can bring.') maximum: number;
  @choice(() => RuleMethod, 'How it is examined.') method: RuleMethod;
  @texts('What evidence it asks for, one slot each.') evidenceSlots: string[];
  @text('Where the rule comes from.') source: string;
  @instant('When the rule was written.') createdAt: Date;
}
