/** What was undone, objected to and ruled, one of each for a unit of a full town. */
import type { Town } from './town.js';

export const disputedKinds = ['AssessmentUnlock', 'SettlementVersion', 'LedgerReviewVersion', 'FeedbackVersion', 'Objection', 'ObjectionFile', 'Ruling'] as const;
type Disputed = Record<(typeof disputedKinds)[number], string[]>;

interface Under { readonly assessment_id: string; readonly unit_id: string; readonly round_id: string }
interface About { readonly town: Town; readonly n: number; readonly now: Date; readonly canary: string; readonly dutyEvent: string; readonly file: string; readonly settlement: string; readonly review: string; readonly feedback: string }

/** Writes them; gives their keys by kind. The first ruling rejected the unit's objection to its first mark, the second struck an event. */
export async function disputes(put: (table: string, row: Record<string, unknown>) => Promise<string>, under: Under, { town, n, now, canary, dutyEvent, file, settlement, review, feedback }: About): Promise<Disputed> {
  const { accounts, rules: [rule_id] } = town;
  const leader = accounts[`leader-${n}`];
  const revised = { revision_reason: `更正${canary}`, revised_by: leader, revised_at: now };
  const unlock = await put('assessment_unlock', { ...under, locked_at: now, locked_by: leader, reason: `解锁${canary}`, unlocked_by: leader, unlocked_at: now });
  const settled = await put('settlement_version', { ...under, settlement_id: settlement, rule_id, points: 100, not_applicable: false, reason: `原裁定${canary}`, settled_by: leader, settled_at: now, withdrawn: false, ...revised });
  const reviewed = await put('ledger_review_version', { ...under, ledger_review_id: review, score: 8000, remark: `原评审${canary}`, reviewed_by: leader, reviewed_at: now, ...revised });
  const given = await put('feedback_version', { ...under, feedback_id: feedback, version: 1, strengths: `原优点${canary}`, weaknesses: `原不足${canary}`, advice: `原建议${canary}`, given_by: leader, given_at: now, ...revised });
  const objections: string[] = [];
  const rulings: string[] = [];
  for (const [subject, about, upheld] of [['MARK', { rule_id }, false], ['EVENT', { duty_event_id: dutyEvent }, true]] as const) {
    const objection = await put('objection', { ...under, subject, ...about, reason: `异议${canary}`, state: upheld ? 'UPHELD' : 'REJECTED', filed_by: accounts[`clerk-${n}`], closed_at: now });
    objections.push(objection);
    rulings.push(await put('ruling', { ...under, objection_id: objection, subject, ...about, upheld, reason: `裁定${canary}`, ruled_by: accounts['admin'], ruled_at: now }));
  }
  const attached = await put('objection_file', { ...under, objection_id: objections[0], file_id: file });
  return { AssessmentUnlock: [unlock], SettlementVersion: [settled], LedgerReviewVersion: [reviewed], FeedbackVersion: [given], Objection: objections, ObjectionFile: [attached], Ruling: rulings };
}
