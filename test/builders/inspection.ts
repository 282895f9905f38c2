import type { Person, World } from '../support/world.js';
import type { Town } from './town.js';

export const giveMarks = 'mutation ($input: GiveMarksInput!) { giveMarks(input: $input) { id state examiner { username } marks(first: 100) { totalCount nodes { points reason notApplicable rule { code } } } } }';
export const sign = 'mutation ($input: SignScoreSheetInput!) { signScoreSheet(input: $input) { id state signedAt signature { sha256 } } }';
export const settle = 'mutation ($input: SettleRulesInput!) { settleRules(input: $input) { id points notApplicable reason rule { code } settledBy { username } } }';
export const review = 'mutation ($input: ReviewLedgerInput!) { reviewLedger(input: $input) { id score remark reviewedBy { username } } }';
export const feedback = 'mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) { id strengths givenBy { username } acknowledgedAt } }';
export const acknowledge = 'mutation ($input: AcknowledgeFeedbackInput!) { acknowledgeFeedback(input: $input) { id acknowledgedAt } }';
export const lock = 'mutation ($input: LockAssessmentInput!) { lockAssessment(input: $input) { id lockedAt lockedBy { username } } }';

/** Marks for the town's three rules (of 3, 2 and 5 points), each below the maximum with a reason; null: does not apply. */
export const marksOf = (town: Town, ...points: (string | null)[]): object[] =>
  points.map((each, at) => ({ ruleId: town.rules[at], points: each ?? '0', notApplicable: each === null, reason: '缺少会议纪要' }));

/** Has an examiner mark all three rules of a unit and sign; gives the sheet's key. */
export async function signedSheet(examiner: Person, town: Town, assessmentId: string, ...points: (string | null)[]): Promise<string> {
  const { giveMarks: sheet } = await examiner.ask(giveMarks, { input: { assessmentId, marks: marksOf(town, ...points) } });
  await examiner.ask(sign, { input: { scoreSheetId: sheet.id } });
  return sheet.id as string;
}

/** More units of team 1, each with an assessment and no partnership; gives the assessments. */
export async function moreUnits(world: World, town: Town, from: number, count: number): Promise<string[]> {
  const made: string[] = [];
  for (let number = from; number < from + count; number += 1) {
    const unit = await world.insert('unit', town.officeId, { number, code: `unit-${number}`, name_zh: `单位${number}`, name_en: '', affiliation: 'MUNICIPAL', category: 'MUNICIPAL', contact_name: '', contact_phone: '', active: true });
    made.push(await world.insert('assessment', town.officeId, { round_id: town.roundId, unit_id: unit, category: 'MUNICIPAL', team_id: town.teams[0] }));
  }
  return made;
}

/** Puts the round where the test needs it, by the owner's hands. */
export const setRound = (world: World, town: Town, set: string): Promise<unknown> => world.owner.query(`update round set ${set} where id = $1`, [town.roundId]);
