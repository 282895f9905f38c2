import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { isId } from '../platform/db/id.js';
import { batchResult, refusedRow, type BatchResult } from '../platform/graph/batch.js';
import { Account } from '../people/people.entity.js';
import { Round } from '../round/round.entity.js';
import { Archive, ArchiveExtension, type ArchiveState } from './archive.entity.js';
import type { ArchiveBackInput, ArchiveInput, ExtendArchivesInput, ReturnArchiveInput } from './archive.input.js';
import { Evidence } from './evidence.entity.js';
import { holdArchive, type Held } from './evidence.service.js';
import { checkDue } from './judgement.service.js';
import { keepVersions } from './version.service.js';
import { checkState, closesAt, lastMomentOf } from './window.js';

/**
 * Hands the archive to the leader, and with it every draft that has its title and the days that it is about: these are submitted,
 * and what lacks them stays behind as a draft. WRONG_STATE where the archive is with somebody else or nothing is submitted,
 * ROUND_CLOSED where the round is not open. What was saved by the deadline may be handed in and signed after it, for as long
 * as the round is open.
 */
export async function handInArchive(uow: UnitOfWork, { archiveId }: ArchiveInput): Promise<Archive> {
  const { archive, at } = await holdOpen(uow, archiveId, ['DRAFT']);
  const submitted = await uow.query<{ id: string }>(
    `update evidence set state = 'SUBMITTED', version = version + 1, updated_at = $2
     where archive_id = $1 and state = 'DRAFT' and title <> '' and about_from is not null and about_to is not null returning id`, [archive.id, at]);
  await keepVersions(uow, submitted.map(({ id }) => ({ evidenceId: id, deed: 'SUBMITTED', changed: [] })), at);
  if ((await uow.rows.count(Evidence, { archiveId: archive.id, state: ['SUBMITTED', 'RETURNED', 'ACCEPTED'] })) === 0) {
    throw new Refusal('WRONG_STATE', 'The archive holds no evidence yet that has a title and the days that it is about', { field: 'archiveId' });
  }
  return change(uow, archive, { state: 'HANDED_IN', returnReason: null, returnDue: null, handedInAt: at, handedInBy: uow.actor.accountId });
}

/** Signs the archive off. WRONG_STATE where it has not been handed in, ROUND_CLOSED where the round is not open. */
export async function signArchive(uow: UnitOfWork, { archiveId }: ArchiveInput): Promise<Archive> {
  const { archive, at } = await holdOpen(uow, archiveId, ['HANDED_IN']);
  return change(uow, archive, { state: 'SIGNED', signedAt: at, signedBy: uow.actor.accountId });
}

/** The leader gives the archive back to the clerk instead of signing. Refused as signing is. */
export async function sendArchiveBack(uow: UnitOfWork, { archiveId, reason }: ArchiveBackInput): Promise<Archive> {
  const { archive } = await holdOpen(uow, archiveId, ['HANDED_IN']);
  return change(uow, archive, { state: 'DRAFT', returnReason: reason, signedAt: null, signedBy: null });
}

/**
 * The office returns an archive, signed or not, to the unit's clerk: once. With a day, the unit may mend it until the end of that
 * day whatever the deadline; without one, until the deadline. WRONG_STATE for a draft and for the second time, INVALID_INPUT
 * where the deadline has passed and no day is given, ROUND_CLOSED where the round is not open.
 */
export async function returnArchive(uow: UnitOfWork, { archiveId, reason, due }: ReturnArchiveInput): Promise<Archive> {
  if (due != null) checkDue(uow, due);
  const { archive, window, at } = await holdOpen(uow, archiveId, ['HANDED_IN', 'SIGNED']);
  if (archive.returnedAt !== null) throw new Refusal('WRONG_STATE', 'The office has returned this archive once already; return single pieces instead', { field: 'archiveId' });
  if (due == null && at > closesAt(window)) throw invalid('due', 'is needed once the deadline has passed: without it nothing could be mended');
  return change(uow, archive, { state: 'DRAFT', returnReason: reason, returnDue: due ?? null, returnedAt: at, returnedBy: uow.actor.accountId, signedAt: null, signedBy: null });
}

/**
 * Gives units more time, each with a result of its own; whoever does it signs for the reason, and the unit is shown both. A later
 * extension stands in the place of an earlier one. INVALID_INPUT for a moment that is over or not beyond the round's deadline,
 * ROUND_CLOSED where the round is not open. As many statements for a hundred units as for one.
 */
export async function extendArchives(uow: UnitOfWork, { archiveIds, until, reason }: ExtendArchivesInput): Promise<BatchResult> {
  const known = archiveIds.filter(isId);
  const archives = new Map((known.length === 0 ? [] : await uow.rows.find(Archive, { id: known }, { order: ['id'], lock: true })).map((archive) => [archive.id, archive]));
  const rounds = new Map((archives.size === 0 ? [] : await uow.rows.find(Round, { id: [...new Set([...archives.values()].map(({ roundId }) => roundId))] })).map((round) => [round.id, round]));
  if (until <= uow.moment) throw invalid('until', 'is over already');
  const rows = archiveIds.map((id, at) => {
    const archive = archives.get(id);
    const round = archive && rounds.get(archive.roundId);
    const refusal = !round ? notFound('archive', 'archiveIds')
      : round.phase !== 'OPEN' ? new Refusal('ROUND_CLOSED', 'The round is not open for archives', { field: 'archiveIds' })
      : until <= round.submissionDeadline ? invalid('until', 'is not beyond the deadline of the round') : null;
    return refusal ? refusedRow(at, id, refusal) : { at, subjectId: id, done: true };
  });
  const done = rows.flatMap(({ done: is, subjectId }) => (is ? archives.get(subjectId ?? '') ?? [] : []));
  if (done.length > 0) {
    const signer = await uow.rows.one(Account, { id: uow.actor.accountId });
    await uow.rows.update(Archive, { id: done.map(({ id }) => id) }, { extendedUntil: until });
    await uow.rows.insert(ArchiveExtension, done.map(({ id, assessmentId, unitId, roundId }) =>
      ({ archiveId: id, assessmentId, unitId, roundId, until, reason, signedBy: uow.actor.accountId, signerName: signer?.name ?? '', signedAt: uow.moment })));
  }
  return batchResult(rows);
}

/** A unit of a round that has still been promised time, and why. */
export interface StillSubmitting { readonly archiveId: string; readonly unit: string; readonly until: Date; readonly why: 'EXTENDED' | 'RETURNED' }

/** The units of a round to which somebody of the office has promised time that is not over: an extension, a returned archive, or returned pieces. */
export async function stillSubmitting(uow: UnitOfWork, roundId: string): Promise<StillSubmitting[]> {
  const rows = await uow.query<{ id: string; unit: string; extended_until: Date | null; due: string | null }>(`
    select a.id, u.name_zh as unit, a.extended_until, greatest(case when a.state = 'DRAFT' then a.return_due end, max(e.return_due)) as due
    from archive a join unit u on u.id = a.unit_id left join evidence e on e.archive_id = a.id and e.state = 'RETURNED'
    where a.round_id = $1 group by a.id, a.state, a.return_due, a.extended_until, u.name_zh, u.number order by u.number`, [roundId]);
  const at = uow.moment;
  return rows.flatMap(({ id, unit, extended_until: extended, due }): StillSubmitting[] => {
    const last = due === null ? null : lastMomentOf(uow.actor.timeZone, due);
    if (extended !== null && extended > at) return [{ archiveId: id, unit, until: extended, why: 'EXTENDED' }];
    return last !== null && last > at ? [{ archiveId: id, unit, until: last, why: 'RETURNED' }] : [];
  });
}

/** The archive, held, in one of these states and in an open round; else NOT_FOUND, ROUND_CLOSED or WRONG_STATE. */
async function holdOpen(uow: UnitOfWork, archiveId: string, states: readonly ArchiveState[]): Promise<Held> {
  const held = await holdArchive(uow, archiveId, 'archiveId');
  if (held.window.phase !== 'OPEN') throw new Refusal('ROUND_CLOSED', 'The round is not open for archives', { field: 'archiveId' });
  checkState(held.archive, states, 'archiveId');
  return held;
}

async function change(uow: UnitOfWork, archive: Archive, changes: Partial<Archive>): Promise<Archive> {
  const [changed] = await uow.rows.update(Archive, { id: archive.id }, changes);
  return changed!;
}
