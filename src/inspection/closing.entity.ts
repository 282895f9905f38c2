import { flag, instant, integer, points, text, unshown } from '../platform/graph/columns.js';
import { Node, Row } from '../platform/graph/row.js';

@Row({ table: 'settlement', tag: 35, action: 'settlement.read', says: "The leader's ruling on one rule of one unit: its points where the examiners differ too much, or that the rule does not apply." })
export class Settlement extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown() ruleId: string;
  @points("The points that stand in place of the examiners' mean; none where the rule does not apply.", { nullable: true }) points: number | null;
  @flag('Whether the rule does not apply to this unit, and so leaves points and maximum alike.') notApplicable: boolean;
  @text('Why.') reason: string;
  @unshown('uuid', { nullable: true }) settledBy: string | null;
  @instant('When it was settled.') settledAt: Date;
  @instant('When it was written.') createdAt: Date;
}

@Row({ table: 'ledger_review', tag: 36, action: 'ledgerReview.read', says: "The team's review of a unit's ledger, on 0–100." })
export class LedgerReview extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @points('The score, from 0 to 100.') score: number;
  @text('Why; always given below 60 and above 95.') remark: string;
  @unshown('uuid', { nullable: true }) reviewedBy: string | null;
  @instant('When the ledger was reviewed.') reviewedAt: Date;
  @instant('When it was written.') createdAt: Date;
}

@Row({ table: 'feedback', tag: 37, action: 'feedback.read', says: '意见反馈: what the leader tells the unit at the end of the visit. Both sides sign it; until the unit has, the leader may revise it.' })
export class Feedback extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @integer('Which version of it this is, from 1.') version: number;
  @text('What is good.') strengths: string;
  @text('What is missing.') weaknesses: string;
  @text('What to do about it.') advice: string;
  @unshown() givenBy: string;
  @instant('When the leader gave and signed it.') givenAt: Date;
  @unshown('uuid', { nullable: true }) acknowledgedBy: string | null;
  @instant("When the unit's leader acknowledged and signed it.", { nullable: true }) acknowledgedAt: Date | null;
  @instant('When it was written.') createdAt: Date;
}
