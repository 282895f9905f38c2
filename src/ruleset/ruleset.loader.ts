import { rowById } from '../platform/db/loader.js';
import { contains, equals, listOf, oneOf } from '../platform/graph/list.js';
import { Rule, RuleMethod, RuleSet } from './ruleset.entity.js';

export const ruleSetById = rowById(RuleSet);
export const ruleById = rowById(Rule);
export const ruleSets = listOf(RuleSet, {
  says: 'rule sets',
  filter: { code: equals<RuleSet>('code', () => String, 'With this code.') },
  order: ['-version', 'code', 'createdAt'],
});

export const rules = listOf(Rule, {
  says: 'rules',
  filter: {
    section: contains<Rule>('sectionZh', 'Whose section contains this text.'),
    method: oneOf<Rule>('method', () => RuleMethod, 'Examined in one of these ways.'),
    code: equals<Rule>('code', () => String, 'With this code.'),
  },
  order: ['ordinal', 'code', 'maximum'],
});
