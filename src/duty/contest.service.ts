import { dayIn } from '../platform/clock.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { notFound, Refusal } from '../platform/errors/errors.js';
import { eachAlone, type BatchResult } from '../platform/graph/batch.js';
import type { ContestDutyInput, DecideContestsInput, NewContestInput } from './bulletin.input.js';
import { DutyContest } from './contest.entity.js';
import { lockDays, refusePublished } from './lock.service.js';
import { strike } from './roll-call.service.js';
import { DutyEvent, DutyLine } from './roll-call.entity.js';

/**
 * Contests lines of the own unit or events in them, each by itself, within two working days of the edition that printed them.
 * NOT_FOUND for what is not the own unit's or in no bulletin yet, WRONG_STATE after the last day or for what has been struck,
 * ALREADY_EXISTS for what has been contested, ROUND_CLOSED after publication.
 */
export const contestDuty = (uow: UnitOfWork, { contests }: ContestDutyInput): Promise<BatchResult> =>
  eachAlone(uow, contests, ({ dutyEventId, dutyLineId }) => dutyEventId ?? dutyLineId, (one) => contest(uow, one));

async function contest(uow: UnitOfWork, { dutyLineId, dutyEventId, reason }: NewContestInput): Promise<string> {
  const line = await uow.rows.need(DutyLine, dutyLineId, 'dutyLineId');
  const event = dutyEventId == null ? null : await uow.rows.need(DutyEvent, dutyEventId, 'dutyEventId');
  if (event && event.dutyLineId !== line.id) throw notFound('event in this line', 'dutyEventId');
  await refusePublished(uow, [line.day], () => 'dutyLineId');
  if (line.contestUntil === null || dayIn(uow.actor.timeZone, uow.now) > line.contestUntil) {
    throw new Refusal('WRONG_STATE', `This could be contested until ${line.contestUntil ?? 'its bulletin was corrected'}`, { field: 'dutyLineId' });
  }
  if (line.state !== 'COUNTS' || (event && event.struckAt !== null)) throw new Refusal('WRONG_STATE', 'This has been struck already', { field: event ? 'dutyEventId' : 'dutyLineId' });
  const [made] = await uow.rows.insert(DutyContest, [{
    dutyLineId: line.id, dutyEventId: event?.id ?? null, unitId: line.unitId, day: line.day, reason: reason.trim(), state: 'OPEN', contestedBy: uow.actor.accountId, decisionReason: '',
  }]);
  return made!.id;
}

/**
 * Answers contests, each by itself and with a reason that the unit reads. What is struck does not count from the next
 * correction of its bulletin on. WRONG_STATE for a contest that has been answered; otherwise as `strike`.
 */
export async function decideContests(uow: UnitOfWork, { decisions }: DecideContestsInput): Promise<BatchResult> {
  const known = await uow.rows.find(DutyContest, { id: decisions.map(({ contestId }) => contestId).filter(isId) });
  await lockDays(uow, known.map(({ day }) => day));
  return eachAlone(uow, decisions, ({ contestId }) => contestId, async ({ contestId, decision, reason }) => {
    const contested = await uow.rows.need(DutyContest, contestId, 'contestId', { lock: true });
    if (contested.state !== 'OPEN') throw new Refusal('WRONG_STATE', 'This contest has been answered already', { field: 'contestId' });
    await refusePublished(uow, [contested.day], () => 'contestId');
    if (decision === 'STRIKE' && !(await isStruck(uow, contested))) await strike(uow, contested, reason);
    await uow.rows.update(DutyContest, { id: contested.id }, { state: decision === 'STRIKE' ? 'STRUCK' : 'UPHELD', decidedBy: uow.actor.accountId, decidedAt: uow.now, decisionReason: reason.trim() });
    return contested.id;
  });
}

/** Whether what is contested was struck meanwhile, for rain or with the whole line: there is nothing left to strike. */
async function isStruck(uow: UnitOfWork, { dutyLineId, dutyEventId }: DutyContest): Promise<boolean> {
  const line = await uow.rows.need(DutyLine, dutyLineId);
  if (line.state !== 'COUNTS') return true;
  return dutyEventId !== null && (await uow.rows.need(DutyEvent, dutyEventId)).struckAt !== null;
}
