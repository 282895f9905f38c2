/** 催办: who has not submitted, and that they were reminded. */
import { Account, RoleGrant } from '../people/people.entity.js';
import { dayIn } from '../platform/clock.js';
import { isId, newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { batchResult, refusedRow, type BatchResult, type RowResult } from '../platform/graph/batch.js';
import { tagByTable } from '../platform/graph/row.js';
import { Assessment, Round } from '../round/round.entity.js';
import { Unit } from '../territory/territory.entity.js';
import { Message } from './message.entity.js';
import type { ListedUnit } from './reminder.entity.js';
import type { RemindUnitsInput } from './reminder.input.js';
import type { SubmissionCounts, SubmissionStep } from './submission.entity.js';
import { submissionCounts, submissionsOf } from './submission.service.js';
import { reminderText } from './words.js';

/** The list of a round, or of the round that is open; null where there is none. */
export async function reminderList(uow: UnitOfWork, roundId?: string | null): Promise<{ round: Round; counts: SubmissionCounts } | null> {
  const round = roundId == null
    ? await uow.rows.one(Round, { phase: 'OPEN' }, { order: ['-periodFrom', 'id'] })
    : isId(roundId) ? await uow.rows.one(Round, { id: roundId }) : null;
  return round ? { round, counts: await submissionCounts(uow, round) } : null;
}

/** The rows of the list, in these groups or all, by the units' numbers. As many statements for 147 units as for one. */
export async function listedUnits(uow: UnitOfWork, round: Round, steps?: readonly SubmissionStep[] | null): Promise<ListedUnit[]> {
  const listed = (await submissionsOf(uow, round.id)).filter(({ step }) => steps == null || steps.includes(step));
  const numbers = new Map((await uow.rows.find(Unit, { id: listed.map(({ assessment }) => assessment.unitId) })).map(({ id, number }) => [id, number]));
  return listed.sort((a, b) => (numbers.get(a.assessment.unitId) ?? 0) - (numbers.get(b.assessment.unitId) ?? 0));
}

/** An assessment that may be reminded, with the people of its unit. */
interface Due { readonly at: number; readonly assessment: Assessment; readonly step: Exclude<SubmissionStep, 'SUBMITTED'>; readonly accountIds: readonly string[] }

/**
 * Reminds units, each row by itself: NOT_FOUND for an assessment that is not the round's, WRONG_STATE for a unit that has
 * submitted or has nobody with an account, ALREADY_EXISTS for one that was reminded today. ROUND_CLOSED for the whole where
 * the round is not open. As many statements for a hundred units as for one.
 */
export async function remindUnits(uow: UnitOfWork, { roundId, steps, assessmentIds, remark }: RemindUnitsInput): Promise<BatchResult> {
  if ((steps == null) === (assessmentIds == null)) throw invalid('steps', 'or assessmentIds says whom to remind: one of them');
  const round = await uow.rows.need(Round, roundId, 'roundId');
  if (round.phase !== 'OPEN') throw new Refusal('ROUND_CLOSED', 'Units submit, and are reminded of it, while the round is OPEN', { field: 'roundId' });
  const listed = await listedUnits(uow, round, steps);
  const people = await peopleOf(uow, listed.map(({ assessment }) => assessment.unitId));
  const byId = new Map(listed.map((one) => [one.assessment.id, one]));
  const asked = assessmentIds ?? listed.map(({ assessment }) => assessment.id);
  const refusals = new Map<number, Refusal>();
  const due = asked.flatMap((id, at): Due[] => {
    const one = byId.get(id);
    const accountIds = one ? (people.get(one.assessment.unitId) ?? []) : [];
    if (!one) refusals.set(at, notFound('assessment in this round', `assessmentIds.${at}`));
    else if (one.step === 'SUBMITTED') refusals.set(at, new Refusal('WRONG_STATE', 'The unit has submitted'));
    else if (accountIds.length === 0) refusals.set(at, new Refusal('WRONG_STATE', 'The unit has nobody with an account'));
    else return [{ at, assessment: one.assessment, step: one.step, accountIds }];
    return [];
  });
  const sent = await send(uow, round, due, remark);
  for (const { at, assessment } of due) if (!sent.has(assessment.id)) refusals.set(at, new Refusal('ALREADY_EXISTS', 'The unit was reminded today already'));
  return batchResult(asked.map((id, at): RowResult => {
    const refusal = refusals.get(at);
    return refusal ? refusedRow(at, id, refusal) : { at, subjectId: sent.get(id)!, done: true };
  }));
}

/** Writes the reminders that were not sent today yet, and a message to each person; gives their keys by assessment. */
async function send(uow: UnitOfWork, round: Round, due: readonly Due[], remark: string): Promise<Map<string, string>> {
  if (due.length === 0) return new Map();
  const day = dayIn(uow.actor.timeZone, uow.now);
  const given = due.map(({ assessment, step }) => ({ id: newId(tagByTable('reminder'), uow.now), assessment_id: assessment.id, unit_id: assessment.unitId, step }));
  const written = await uow.query<{ id: string; assessment_id: string }>(
    `insert into reminder (id, assessment_id, unit_id, round_id, day, step, remark, sent_by, created_at)
     select id, assessment_id, unit_id, $2, $3, step, $4, $5, $6 from jsonb_to_recordset($1::jsonb) as given (id uuid, assessment_id uuid, unit_id uuid, step text) order by assessment_id
     on conflict (office_id, assessment_id, day) do nothing returning id, assessment_id`,
    [JSON.stringify(given), round.id, day, remark, uow.actor.accountId, uow.now]);
  const sent = new Map(written.map(({ id, assessment_id }) => [assessment_id, id]));
  await uow.rows.insert(Message, due.flatMap(({ assessment, step, accountIds }) => {
    const reminderId = sent.get(assessment.id);
    if (reminderId === undefined) return [];
    const text = reminderText(round, step, remark, uow.now, uow.actor.timeZone);
    return accountIds.map((accountId) => ({ accountId, kind: 'REMINDER' as const, ...text, subjectId: assessment.id, dueDay: dayIn(uow.actor.timeZone, round.submissionDeadline), reminderId, onceKey: `reminder ${reminderId}` }));
  }));
  return sent;
}

/** The clerks and leaders of units who can sign in. */
async function peopleOf(uow: UnitOfWork, unitIds: readonly string[]): Promise<Map<string, string[]>> {
  const grants = await uow.rows.find(RoleGrant, { unitId: unitIds, revokedAt: null }, { order: ['createdAt', 'id'] });
  const able = new Set((await uow.rows.find(Account, { id: grants.map(({ accountId }) => accountId), disabledAt: null })).map(({ id }) => id));
  const people = new Map<string, string[]>();
  for (const { unitId, accountId } of grants) {
    if (unitId === null || !able.has(accountId)) continue;
    const known = people.get(unitId) ?? [];
    if (!known.includes(accountId)) people.set(unitId, [...known, accountId]);
  }
  return people;
}
