import { flag, instant, integer, points, text, unshown } from '../platform/graph/columns.js';
import { Node, Row } from '../platform/graph/row.js';

@Row({ table: 'assessment_unlock', tag: 96, action: 'assessmentUnlock.read', says: "解锁: that a unit's scoring was locked, and unlocked again with a reason." })
export class AssessmentUnlock extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @instant('When the scoring had been locked.') lockedAt: Date;
  @unshown() lockedBy: string;
  @text('Why it was unlocked.') reason: string;
  @unshown() unlockedBy: string;
  @instant('When it was unlocked.') unlockedAt: Date;
}

@Row({ table: 'settlement_version', tag: 97, action: 'settlementVersion.read', says: 'A ruling of the leader on one rule as it stood before it was revised or withdrawn.' })
export class SettlementVersion extends Node {
  @unshown() settlementId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown() ruleId: string;
  @points('The points that stood; none where the rule did not apply.', { nullable: true }) points: number | null;
  @flag('Whether the rule was ruled not to apply.') notApplicable: boolean;
  @text('Why it had been settled so.') reason: string;
  @unshown() settledBy: string;
  @instant('When it had been settled.') settledAt: Date;
  @flag('Whether it was withdrawn; else another ruling followed it.') withdrawn: boolean;
  @text('Why it was revised or withdrawn.') revisionReason: string;
  @unshown() revisedBy: string;
  @instant('When it was revised or withdrawn.') revisedAt: Date;
}

@Row({ table: 'ledger_review_version', tag: 98, action: 'ledgerReviewVersion.read', says: "The team's review of a ledger as it stood before it was revised." })
export class LedgerReviewVersion extends Node {
  @unshown() ledgerReviewId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @points('The score that stood, from 0 to 100.') score: number;
  @text('What it was given for.') remark: string;
  @unshown() reviewedBy: string;
  @instant('When the ledger had been reviewed.') reviewedAt: Date;
  @text('Why it was revised.') revisionReason: string;
  @unshown() revisedBy: string;
  @instant('When it was revised.') revisedAt: Date;
}

@Row({ table: 'feedback_version', tag: 99, action: 'feedbackVersion.read', says: 'Feedback as it stood before it was revised. The unit had not signed it.' })
export class FeedbackVersion extends Node {
  @unshown() feedbackId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @integer('Which version of the feedback it was, from 1.') version: number;
  @text('What was good.') strengths: string;
  @text('What was missing.') weaknesses: string;
  @text('What to do about it.') advice: string;
  @unshown() givenBy: string;
  @instant('When the leader had given it.') givenAt: Date;
  @text('Why it was revised.') revisionReason: string;
  @unshown() revisedBy: string;
  @instant('When it was revised.') revisedAt: Date;
}
