import { DutyEvent } from '../duty/roll-call.entity.js';
import { storedFilesOf } from '../file/file.service.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { Assessment, Round, RoundRule } from '../round/round.entity.js';
import { isId } from '../platform/db/id.js';
import { Objection, ObjectionFile } from './objection.entity.js';
import type { FileObjectionInput, WithdrawObjectionInput } from './objection.input.js';

/**
 * Files an objection of the own unit to the mark for a rule, a duty event, or the communities' rating: from the preview on,
 * and after publication until the round is closed. WRONG_STATE before, ROUND_CLOSED after; ALREADY_EXISTS while another to the
 * same thing is open, or where the office has decided one since the units see these results.
 */
export async function fileObjection(uow: UnitOfWork, { assessmentId, subject, ruleId, dutyEventId, reason, fileIds }: FileObjectionInput): Promise<Objection> {
  const { id, unitId, roundId } = await uow.rows.need(Assessment, assessmentId, 'assessmentId');
  checkSubject(subject === 'MARK', 'ruleId', ruleId);
  checkSubject(subject === 'EVENT', 'dutyEventId', dutyEventId);
  // Before anything is said of what it is about: a unit must not learn by refusals what it does not see yet.
  assertObjectable(await uow.rows.need(Round, roundId), 'assessmentId');
  if (ruleId != null && !(isId(ruleId) && (await uow.rows.one(RoundRule, { roundId, ruleId })))) throw notFound('rule in this round', 'ruleId');
  const event = dutyEventId == null ? null : await uow.rows.need(DutyEvent, dutyEventId, 'dutyEventId');
  const files = await storedFilesOf(uow, fileIds, 'EVIDENCE', 'fileIds');
  const [objection] = await uow.rows.insert(Objection, [{
    assessmentId: id, unitId, roundId, subject, ruleId: ruleId ?? null, dutyEventId: dutyEventId ?? null, reason, state: 'OPEN', filedBy: uow.actor.accountId,
  }]);
  // From the insert on its reference holds the assessment: a publication or closing that locks the assessments comes wholly
  // before, and is seen here, or wholly after, and sees the objection.
  const round = await uow.rows.need(Round, roundId);
  assertObjectable(round, 'assessmentId');
  if (event && (event.day < round.periodFrom || event.day > round.periodTo || !event.counts)) {
    throw new Refusal('WRONG_STATE', 'This event does not count in the round', { field: 'dutyEventId' });
  }
  if (subject === 'RATING' && !(await isPartnered(uow, round, unitId))) throw new Refusal('WRONG_STATE', "The unit has had no community in the round's period, so there is no rating", { field: 'subject' });
  await refuseDecided(uow, round, objection!);
  await uow.rows.insert(ObjectionFile, files.map((file) => ({ objectionId: objection!.id, assessmentId: id, unitId, roundId, fileId: file.id })));
  return objection!;
}

function checkSubject(asked: boolean, field: 'ruleId' | 'dutyEventId', key: string | null | undefined): void {
  if (asked && key == null) throw invalid(field, 'is required for this subject');
  if (!asked && key != null) throw invalid(field, 'does not go with this subject');
}

/** Whether units may object to what they see of a round. */
export const takesObjections = ({ phase, previewOpenedAt }: Round): boolean => phase === 'PUBLISHED' || (phase === 'REVIEW' && previewOpenedAt !== null);

/** Passes a round in which units may object. */
function assertObjectable(round: Round, field: string): void {
  if (round.phase === 'CLOSED') throw new Refusal('ROUND_CLOSED', 'The round is closed; nothing is decided in it any more', { field });
  if (!takesObjections(round)) throw new Refusal('WRONG_STATE', 'Objections are filed from the preview on', { field });
}

/** What was decided is decided, until the results are reviewed anew and a new preview opens. */
async function refuseDecided(uow: UnitOfWork, { previewOpenedAt }: Round, { id, assessmentId, subject, ruleId, dutyEventId }: Objection): Promise<void> {
  const others = await uow.rows.find(Objection, { assessmentId, subject, ruleId, dutyEventId, state: ['UPHELD', 'REJECTED'] });
  if (others.some((other) => other.id !== id && other.closedAt! >= previewOpenedAt!)) {
    throw new Refusal('ALREADY_EXISTS', 'The office has decided on this already', { field: ruleId !== null ? 'ruleId' : dutyEventId !== null ? 'dutyEventId' : 'subject' });
  }
}

async function isPartnered(uow: UnitOfWork, round: Round, unitId: string): Promise<boolean> {
  const rows = await uow.query('select from partnership where unit_id = $1 and from_day <= $3 and (to_day is null or to_day >= $2) limit 1', [unitId, round.periodFrom, round.periodTo]);
  return rows.length > 0;
}

/** Withdraws an open objection of the own unit. WRONG_STATE once it is decided or withdrawn. */
export async function withdrawObjection(uow: UnitOfWork, { objectionId }: WithdrawObjectionInput): Promise<Objection> {
  const objection = await heldOpen(uow, objectionId);
  const [withdrawn] = await uow.rows.update(Objection, { id: objection.id }, { state: 'WITHDRAWN', withdrawnBy: uow.actor.accountId, closedAt: uow.now });
  return withdrawn!;
}

const stateSays = { OPEN: 'is open', WITHDRAWN: 'was withdrawn', UPHELD: 'was decided', REJECTED: 'was decided' } as const;

/** An open objection, held so that one deed alone ends it. */
export async function heldOpen(uow: UnitOfWork, objectionId: string): Promise<Objection> {
  const objection = await uow.rows.need(Objection, objectionId, 'objectionId', { lock: true });
  if (objection.state !== 'OPEN') throw new Refusal('WRONG_STATE', `The objection ${stateSays[objection.state]} already`, { field: 'objectionId' });
  return objection;
}

