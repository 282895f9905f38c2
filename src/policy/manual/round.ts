import { deed, each, insert, read, update, type Action } from '../declare.js';
import { admin, hidden, inspectors, office, ownUnit, unitPeople, withinOffice } from './who.js';

/** What is asked, and the life of a round. */
export const roundActions = {
  'ruleSet.read': read('Read rule sets', 'rule_set', each(withinOffice, 'everything')),
  'rule.read': read('Read rules', 'rule', each(withinOffice, 'everything')),
  'ruleSet.create': deed('Write a new version of a rule set', admin, insert('rule_set'), insert('rule')),
  'round.read': read('Read rounds', 'round', { ...each(withinOffice, 'opened'), ...office }),
  'roundRule.read': read('Read the rules of a round', 'round_rule', { ...each(withinOffice, 'openedRound'), ...office }),
  'roundStep.read': read("Read the steps of a round's life", 'round_step', office),
  'round.create': deed('Set up a round', admin, insert('round'), insert('round_rule')),
  'round.changeSettings': deed('Change the settings of a round before its first mark', admin,
    update('round', ['title_zh', 'title_en', 'period_from', 'period_to', 'submission_deadline', 'inspection_from', 'inspection_to',
      'creation_weight', 'community_weight', 'intersection_weight', 'ledger_share', 'intersection_base', 'intersection_floor', 'intersection_cap',
      'absent_tariff', 'late_tariff', 'left_early_tariff', 'careless_tariff', 'conscientious_tariff', 'spread_limit'])),
  'round.extendSubmission': deed('Give all units more time to submit', admin, update('round', ['submission_deadline']), insert('round_step')),
  'round.freezeSettings': deed('Freeze the settings with the first mark', { EXAMINER: 'opened' }, update('round', ['settings_frozen_at'])),
  'round.move': deed('Move a round a step forward or back', admin,
    update('round', ['phase', 'preview_opened_at', 'published_at']), insert('round_step'), insert('assessment'), insert('archive')),
  'assessment.read': read('Read assessments', 'assessment',
    { ...ownUnit, COMMUNITY: 'partnerUnit', ...each(inspectors, 'ownTeam'), ...office }, hidden(unitPeople, ['locked_by', 'team_id'])),
  'assessment.assign': deed('Assign units to a team and plan the visits', office,
    update('assessment', ['team_id']), insert('visit'), update('visit', ['stage', 'day'])),
  'assessment.lock': deed("Confirm and lock a unit's scoring", { TEAM_LEADER: 'ownTeam' }, update('assessment', ['locked_at', 'locked_by'])),
} satisfies Record<string, Action>;
