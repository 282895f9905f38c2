import { ID } from 'type-graphql';
import { equals, listOf } from '../platform/graph/list.js';
import { AssessmentUnlock, FeedbackVersion, LedgerReviewVersion, SettlementVersion } from './undo.entity.js';

export const assessmentUnlocks = listOf(AssessmentUnlock, { says: 'unlockings', filter: { roundId: equals<AssessmentUnlock>('roundId', () => ID, 'In this round.') }, order: ['unlockedAt'] });
export const settlementVersions = listOf(SettlementVersion, { says: 'former settlements', filter: { ruleId: equals<SettlementVersion>('ruleId', () => ID, 'Of this rule.') }, order: ['revisedAt'] });
export const ledgerReviewVersions = listOf(LedgerReviewVersion, { says: 'former reviews of the ledger', filter: { roundId: equals<LedgerReviewVersion>('roundId', () => ID, 'In this round.') }, order: ['revisedAt'] });
export const feedbackVersions = listOf(FeedbackVersion, { says: 'former feedback', filter: { roundId: equals<FeedbackVersion>('roundId', () => ID, 'In this round.') }, order: ['version'] });
