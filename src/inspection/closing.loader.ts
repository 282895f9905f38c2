import { ID } from 'type-graphql';
import { rowBy } from '../platform/db/loader.js';
import { equals, listOf } from '../platform/graph/list.js';
import { Feedback, LedgerReview, Settlement } from './closing.entity.js';

export const ledgerReviewByAssessmentId = rowBy(LedgerReview, 'assessmentId');
export const feedbackByAssessmentId = rowBy(Feedback, 'assessmentId');

export const settlements = listOf(Settlement, {
  says: 'settlements',
  filter: {
    ruleId: equals<Settlement>('ruleId', () => ID, 'Of this rule.'),
    notApplicable: equals<Settlement>('notApplicable', () => Boolean, 'Whether they say that the rule does not apply.'),
  },
  order: ['settledAt', 'ruleId'],
});
