import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Rule, RuleSet } from './ruleset.entity.js';
import type { CreateRuleSetInput } from './ruleset.input.js';

/** Writes a new version of a rule set with all its rules. ALREADY_EXISTS where the version or a rule's code stands twice. */
export async function createRuleSet(uow: UnitOfWork, { code, version, titleZh, titleEn, rules }: CreateRuleSetInput): Promise<RuleSet> {
  const [ruleSet] = await uow.rows.insert(RuleSet, [{ code, version, titleZh, titleEn }]);
  await uow.rows.insert(Rule, rules.map((rule, at) => ({ ...rule, ruleSetId: ruleSet!.id, ordinal: at + 1 })));
  return ruleSet!;
}
