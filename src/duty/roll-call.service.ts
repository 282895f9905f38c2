import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { eachAlone, type BatchResult } from '../platform/graph/batch.js';
import { recordLines } from './line.service.js';
import { lockDays, refusePublished } from './lock.service.js';
import { DutyEvent, DutyLine } from './roll-call.entity.js';
import type { ChooseDutyLineInput, ConfirmDutyEventsInput, RecordRollCallInput, StrikeDutyInput } from './roll-call.input.js';

/** Records a roll-call of the intersections that the actor walked on those days; see `recordLines`. An import has a way of its own. */
export async function recordRollCall(uow: UnitOfWork, { lines, sentAtClient }: RecordRollCallInput): Promise<BatchResult> {
  const imported = lines.findIndex(({ source }) => source === 'IMPORT');
  if (imported >= 0) throw invalid(`lines.${imported}.source`, 'is PHONE or PAPER; workbooks are read in by the office');
  return recordLines(uow, lines, { own: true, sentAtClient });
}

/**
 * Confirms events of conscientious duty, all or none: they count from their bulletin on, or from its next correction where it is
 * issued already. INVALID_INPUT for an event of another kind, ROUND_CLOSED once the rankings that its day counts for are
 * published, WRONG_STATE for one confirmed or struck already, each naming it (`eventIds.3`).
 */
export async function confirmDutyEvents(uow: UnitOfWork, { eventIds }: ConfirmDutyEventsInput): Promise<DutyEvent[]> {
  const wanted = [...new Set(eventIds)];
  const known = await uow.rows.find(DutyEvent, { id: wanted.filter(isId) });
  await lockDays(uow, known.map(({ day }) => day));
  const events = new Map((await uow.rows.find(DutyEvent, { id: known.map(({ id }) => id) }, { order: ['id'], lock: true })).map((event) => [event.id, event]));
  const refuse = (at: number, sentence: string): Refusal => new Refusal('WRONG_STATE', `eventIds.${at}: ${sentence}`, { field: `eventIds.${at}` });
  for (const [at, id] of eventIds.entries()) {
    const event = events.get(id);
    if (!event) throw notFound('duty event', `eventIds.${at}`);
    if (event.kind !== 'CONSCIENTIOUS') throw invalid(`eventIds.${at}`, 'is of another kind; only conscientious duty is confirmed');
  }
  await refusePublished(uow, eventIds.map((id) => events.get(id)!.day), (at) => `eventIds.${at}`);
  for (const [at, id] of eventIds.entries()) {
    if (events.get(id)!.confirmedAt !== null) throw refuse(at, 'has been confirmed already');
    if (events.get(id)!.struckAt !== null) throw refuse(at, 'has been struck');
  }
  const confirmed = await uow.rows.update(DutyEvent, { id: wanted }, { confirmedBy: uow.actor.accountId, confirmedAt: uow.now });
  const byId = new Map(confirmed.map((event) => [event.id, event]));
  return wanted.map((id) => byId.get(id)!);
}

/** Strikes lines or events, each by itself and with its reason; see `strike`. */
export async function strikeDuty(uow: UnitOfWork, { strikes }: StrikeDutyInput): Promise<BatchResult> {
  const known = await uow.rows.find(DutyLine, { id: strikes.map(({ dutyLineId }) => dutyLineId).filter(isId) });
  await lockDays(uow, known.map(({ day }) => day));
  return eachAlone(uow, strikes, ({ dutyEventId, dutyLineId }) => dutyEventId ?? dutyLineId, (one) => strike(uow, one, one.reason));
}

/**
 * Strikes a line, or an event in it: it stays readable and does not count, from the next edition of its bulletin on. Gives the
 * key of what was struck. The caller has its day alone. WRONG_STATE for what has been struck already and for a duplicate,
 * which counts for nothing anyway; ROUND_CLOSED for a day of published rankings.
 */
export async function strike(uow: UnitOfWork, { dutyLineId, dutyEventId }: { readonly dutyLineId: string; readonly dutyEventId?: string | null }, reason: string): Promise<string> {
  const line = await uow.rows.need(DutyLine, dutyLineId, 'dutyLineId', { lock: true });
  await refusePublished(uow, [line.day], () => 'dutyLineId');
  if (line.state !== 'COUNTS') throw new Refusal('WRONG_STATE', line.state === 'STRUCK' ? 'This line has been struck already' : 'This line is a duplicate and does not count', { field: 'dutyLineId' });
  const struck = { struckAt: uow.now, struckBy: uow.actor.accountId, strikeReason: reason.trim() };
  if (dutyEventId == null) {
    await uow.rows.update(DutyLine, { id: line.id }, { state: 'STRUCK', ...struck });
    return line.id;
  }
  const event = await uow.rows.need(DutyEvent, dutyEventId, 'dutyEventId', { lock: true });
  if (event.dutyLineId !== line.id) throw notFound('event in this line', 'dutyEventId');
  if (event.struckAt !== null) throw new Refusal('WRONG_STATE', 'This event has been struck already', { field: 'dutyEventId' });
  await uow.rows.update(DutyEvent, { id: event.id }, struck);
  return event.id;
}

/**
 * Chooses which of several lines of one post and shift counts, with a reason; the other is the duplicate from then on. In an
 * issued bulletin that shows with the next correction. WRONG_STATE for a struck line, ROUND_CLOSED after publication.
 */
export async function chooseDutyLine(uow: UnitOfWork, { dutyLineId, reason }: ChooseDutyLineInput): Promise<DutyLine> {
  const known = await uow.rows.need(DutyLine, dutyLineId, 'dutyLineId');
  await lockDays(uow, [known.day]);
  await refusePublished(uow, [known.day], () => 'dutyLineId');
  const line = await uow.rows.need(DutyLine, dutyLineId, 'dutyLineId', { lock: true });
  if (line.state === 'STRUCK') throw new Refusal('WRONG_STATE', 'This line has been struck', { field: 'dutyLineId' });
  if (line.state === 'DUPLICATE') {
    await uow.rows.update(DutyLine, { dutyPostId: line.dutyPostId, day: line.day, shift: line.shift, state: 'COUNTS' }, { state: 'DUPLICATE' });
  }
  const [chosen] = await uow.rows.update(DutyLine, { id: line.id }, { state: 'COUNTS', chosenAt: uow.now, chosenBy: uow.actor.accountId, choiceReason: reason.trim() });
  return chosen!;
}
