import { ID } from 'type-graphql';
import { rowById, rowsBy } from '../platform/db/loader.js';
import { equals, listOf, oneOf } from '../platform/graph/list.js';
import { UnitCategory } from '../territory/territory.entity.js';
import { Assessment, Round, RoundPhase, RoundRule, RoundStep } from './round.entity.js';

export const roundById = rowById(Round);
export const assessmentById = rowById(Assessment);
export const roundRulesByRoundId = rowsBy(RoundRule, 'roundId', ['ordinal']);

export const rounds = listOf(Round, {
  says: 'rounds',
  filter: { phase: oneOf<Round>('phase', () => RoundPhase, 'In one of these phases.') },
  order: ['-periodFrom', 'titleZh', 'createdAt'],
});

export const roundRules = listOf(RoundRule, { says: 'rules of the round', filter: { ruleId: equals<RoundRule>('ruleId', () => ID, 'This rule.') }, order: ['ordinal'] });
export const roundSteps = listOf(RoundStep, { says: 'steps', filter: { toPhase: oneOf<RoundStep>('toPhase', () => RoundPhase, 'Into one of these phases.') }, order: ['takenAt'] });

export const assessments = listOf(Assessment, {
  says: 'assessments',
  filter: {
    category: oneOf<Assessment>('category', () => UnitCategory, 'Ranked in one of these lists.'),
    roundId: equals<Assessment>('roundId', () => ID, 'Of this round.'),
    unitId: equals<Assessment>('unitId', () => ID, 'Of this unit.'),
    teamId: equals<Assessment>('teamId', () => ID, 'Assigned to this team.'),
  },
  order: ['createdAt', 'category'],
});
