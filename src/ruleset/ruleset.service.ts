import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid } from '../platform/errors/errors.js';
import { Rule, RuleSet, type EvidenceSlot } from './ruleset.entity.js';
import type { CreateRuleSetInput, NewRuleInput } from './ruleset.input.js';
import { slotOf } from './slots.js';

/** Writes a new version of a rule set with all its rules and their slots. ALREADY_EXISTS where the version or a rule's code stands twice. */
export async function createRuleSet(uow: UnitOfWork, { code, version, titleZh, titleEn, rules }: CreateRuleSetInput): Promise<RuleSet> {
  const asked = rules.map((rule, at) => {
    const slots = slotsOf(rule, at);
    return { ...rule, slots, evidenceSlots: slots.map((slot) => slot.titleZh), ordinal: at + 1 };
  });
  const [ruleSet] = await uow.rows.insert(RuleSet, [{ code, version, titleZh, titleEn }]);
  await uow.rows.insert(Rule, asked.map((rule) => ({ ...rule, ruleSetId: ruleSet!.id })));
  return ruleSet!;
}

/** The slots of a new rule: those that the office states, or those that the rule's words ask for. */
function slotsOf({ slots, evidenceSlots }: NewRuleInput, rule: number): EvidenceSlot[] {
  return (slots ?? evidenceSlots.map((titleZh) => ({ titleZh }))).map((stated, at) => {
    const slot = slotOf(stated.titleZh, at + 1, stated);
    if (slot.leastCharacters > slot.mostCharacters) throw invalid(`rules.${rule}.slots.${at}.mostCharacters`, 'is less than leastCharacters');
    return slot;
  });
}
