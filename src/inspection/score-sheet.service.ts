import { createHash } from 'node:crypto';
import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { notFound, Refusal } from '../platform/errors/errors.js';
import { tagByTable } from '../platform/graph/row.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { Assessment, Round, RoundRule } from '../round/round.entity.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { canonicalJson } from '../scoring/canonical.js';
import { Mark, ScoreSheet, SheetSignature } from './score-sheet.entity.js';
import type { GiveMarksInput, MarkInput, SignScoreSheetInput } from './score-sheet.input.js';
import { assertInspecting, assertUnlocked, refuseFaults } from './state.service.js';

/**
 * Gives marks on the own sheet of an assigned unit, all or none; the sheet begins with its first marks, and the first mark of
 * a round freezes its settings. Marking a rule anew changes the mark. INVALID_INPUT and NOT_FOUND name the element; WRONG_STATE
 * once the sheet is signed, the scoring locked, or before the inspection; ROUND_CLOSED after publication.
 */
export async function giveMarks(uow: UnitOfWork, { assessmentId, marks }: GiveMarksInput): Promise<ScoreSheet> {
  const assessment = await uow.rows.need(Assessment, assessmentId, 'assessmentId');
  const round = await holdRound(uow, assessment.roundId);
  assertInspecting(round, 'assessmentId');
  assertUnlocked(assessment, 'assessmentId');
  checkMarks(marks, await rulesOf(uow, round.id));
  const sheet = await ownSheet(uow, assessment);
  if (sheet.state === 'SIGNED') throw new Refusal('WRONG_STATE', 'The own sheet for this unit is signed; its marks stay as they are', { field: 'assessmentId' });
  await writeMarks(uow, sheet, marks);
  if (round.settingsFrozenAt === null) await uow.rows.update(Round, { id: round.id, settingsFrozenAt: null }, { settingsFrozenAt: uow.now });
  return sheet;
}

/**
 * The round, held against its next step. Who will freeze its settings takes it alone from the beginning: two who first
 * shared it and then both wanted to write would wait for each other.
 */
async function holdRound(uow: UnitOfWork, roundId: string): Promise<Round> {
  const seen = await uow.rows.need(Round, roundId);
  return uow.rows.need(Round, roundId, 'assessmentId', { lock: seen.settingsFrozenAt === null ? true : 'share' });
}

/** The rules that a round asks for, by key. */
async function rulesOf(uow: UnitOfWork, roundId: string): Promise<Map<string, Rule>> {
  const asked = await uow.rows.find(RoundRule, { roundId }, { order: ['ordinal'] });
  const rules = new Map((await uow.rows.find(Rule, { id: asked.map(({ ruleId }) => ruleId) })).map((rule) => [rule.id, rule]));
  return new Map(asked.flatMap(({ ruleId }) => (rules.has(ruleId) ? [[ruleId, rules.get(ruleId)!] as const] : [])));
}

function checkMarks(marks: readonly MarkInput[], rules: ReadonlyMap<string, Rule>): void {
  const unknown = marks.findIndex(({ ruleId }) => !rules.has(ruleId));
  if (unknown >= 0) throw notFound('rule in this round', `marks.${unknown}.ruleId`);
  const known = new Set<string>();
  refuseFaults(marks.flatMap(({ ruleId, points, reason, notApplicable }, at) => {
    const twice = known.has(ruleId);
    known.add(ruleId);
    const { maximum } = rules.get(ruleId)!;
    const fault = (field: string, message: string): { field: string; message: string } => ({ field: `marks.${at}.${field}`, message });
    return [
      ...(twice ? [fault('ruleId', 'is marked twice')] : []),
      ...(points > maximum ? [fault('points', `is above the rule's maximum of ${decimalOf(maximum)}`)] : []),
      ...(notApplicable && points !== 0 ? [fault('points', 'is 0 where the rule does not apply')] : []),
      ...(reason.trim() === '' && notApplicable ? [fault('reason', 'must state the ground on which the rule does not apply')] : []),
      ...(reason.trim() === '' && !notApplicable && points < maximum ? [fault('reason', `is required below full marks, ${decimalOf(maximum)}`)] : []),
    ];
  }));
}

/** The own sheet, held, and begun where there is none. */
async function ownSheet(uow: UnitOfWork, { id, unitId, roundId }: Assessment): Promise<ScoreSheet> {
  const find = (): Promise<ScoreSheet | null> => uow.rows.one(ScoreSheet, { assessmentId: id, examinerId: uow.actor.accountId }, { lock: true });
  const begun = await find();
  if (begun) return begun;
  // A second request of the same examiner may be a moment faster: then its sheet is the sheet.
  await uow.query(`insert into score_sheet (id, assessment_id, unit_id, round_id, examiner_id, state, created_at) values ($1, $2, $3, $4, $5, 'DRAFT', $6)
    on conflict (office_id, assessment_id, examiner_id) do nothing`, [newId(tagByTable('score_sheet'), uow.now), id, unitId, roundId, uow.actor.accountId, uow.now]);
  // The new row's reference holds the assessment from here on. If it has gone to another team meanwhile, the sheet is out of
  // reach for a change, and with it all of this is undone.
  return (await find()) ?? Promise.reject(notFound('assessment', 'assessmentId'));
}

async function writeMarks(uow: UnitOfWork, sheet: ScoreSheet, marks: readonly MarkInput[]): Promise<void> {
  const old = new Set((await uow.rows.find(Mark, { scoreSheetId: sheet.id, ruleId: marks.map(({ ruleId }) => ruleId) })).map(({ ruleId }) => ruleId));
  const { id: scoreSheetId, assessmentId, unitId, roundId, examinerId } = sheet;
  await uow.rows.insert(Mark, marks.filter(({ ruleId }) => !old.has(ruleId)).map(({ ruleId, points, reason, notApplicable }) =>
    ({ scoreSheetId, assessmentId, unitId, roundId, examinerId, ruleId, points, reason, notApplicable, updatedAt: uow.now })));
  const changed = marks.filter(({ ruleId }) => old.has(ruleId));
  if (changed.length === 0) return;
  await uow.query(`update mark set points = given.points, reason = given.reason, not_applicable = given."notApplicable", updated_at = $2
    from jsonb_to_recordset($1::jsonb) as given ("ruleId" uuid, points integer, reason text, "notApplicable" boolean)
    where mark.score_sheet_id = $3 and mark.rule_id = given."ruleId"`, [JSON.stringify(changed), uow.now, scoreSheetId]);
}

/**
 * Signs the own sheet: from then on its marks stay, and colleagues' sheets of the unit can be seen. ROUND_BLOCKED names every
 * rule without a mark; WRONG_STATE once signed; FORBIDDEN for a colleague's sheet.
 */
export async function signScoreSheet(uow: UnitOfWork, { scoreSheetId }: SignScoreSheetInput): Promise<ScoreSheet> {
  const seen = await uow.rows.need(ScoreSheet, scoreSheetId, 'scoreSheetId');
  if (seen.examinerId !== uow.actor.accountId) throw new Refusal('FORBIDDEN', 'A sheet is signed by its own examiner', { field: 'scoreSheetId' });
  assertInspecting(await holdRound(uow, seen.roundId), 'scoreSheetId');
  // Whoever gives a mark holds the sheet too, so that each mark is either in the hash or refused.
  const sheet = await uow.rows.need(ScoreSheet, scoreSheetId, 'scoreSheetId', { lock: true });
  if (sheet.state === 'SIGNED') throw new Refusal('WRONG_STATE', 'The sheet is signed already', { field: 'scoreSheetId' });
  const marks = await uow.rows.find(Mark, { scoreSheetId: sheet.id });
  const marked = new Set(marks.map(({ ruleId }) => ruleId));
  const missing = [...(await rulesOf(uow, sheet.roundId)).values()].filter(({ id }) => !marked.has(id));
  if (missing.length > 0) {
    throw new Refusal('ROUND_BLOCKED', `${missing.length} rules have no mark yet`, {
      field: 'scoreSheetId',
      blockers: missing.map(({ id, code, titleZh }) => ({ code: 'MARK_MISSING', message: `Rule ${code} ${titleZh} has no mark`, subjectId: id, about: `${code} ${titleZh}` })),
    });
  }
  await uow.rows.insert(SheetSignature, [{ scoreSheetId: sheet.id, assessmentId: sheet.assessmentId, examinerId: uow.actor.accountId, sha256: sheetHash(sheet, marks), signedAt: uow.now }]);
  const [signed] = await uow.rows.update(ScoreSheet, { id: sheet.id }, { state: 'SIGNED', signedAt: uow.now });
  return signed!;
}

/**
 * SHA-256, as 64 hexadecimal digits, of what a signature stands for: the canonical JSON of the sheet's keys and its marks,
 * points in hundredths, in the order of the rules' keys. Anybody who sees the rows can make it again.
 */
export function sheetHash({ id, assessmentId, examinerId }: Pick<ScoreSheet, 'id' | 'assessmentId' | 'examinerId'>, marks: readonly Pick<Mark, 'ruleId' | 'points' | 'reason' | 'notApplicable'>[]): string {
  const ordered = [...marks].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
  const text = canonicalJson({ id, assessmentId, examinerId, marks: ordered.map(({ ruleId, points, reason, notApplicable }) => ({ ruleId, points, reason, notApplicable })) });
  return createHash('sha256').update(text).digest('hex');
}
