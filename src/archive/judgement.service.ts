/** What becomes of pieces as they are: the clerk submits them, the office returns or accepts them. Each piece has a result of its own. */
import { dayIn } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { batchResult, refusedRow, type BatchResult } from '../platform/graph/batch.js';
import { isComplete } from './completeness.js';
import type { Evidence, EvidenceState } from './evidence.entity.js';
import type { EvidenceBatchInput, ReturnEvidenceInput } from './evidence.input.js';
import { holdArchivesOf, piecesOf, type Held } from './evidence.service.js';
import { keepVersions } from './version.service.js';
import { checkWritable } from './window.js';

/**
 * Submits pieces: drafts, and what was returned, once it is mended. A piece is refused with INVALID_INPUT while it lacks its
 * title or the days that it is about, WRONG_STATE where there is nothing to submit, and as saving is.
 */
export function submitEvidence(uow: UnitOfWork, { evidenceIds }: EvidenceBatchInput): Promise<BatchResult> {
  return judge(uow, evidenceIds, { state: 'SUBMITTED', reason: null, due: null }, (piece, { window, at }) => {
    checkWritable(window, at, 'evidenceIds', piece);
    if (piece.state !== 'DRAFT' && piece.state !== 'RETURNED') throw new Refusal('WRONG_STATE', 'This piece is submitted already', { field: 'evidenceIds' });
    if (!isComplete({ ...piece, titled: piece.title !== '' })) throw invalid(piece.title === '' ? 'title' : 'aboutFrom', 'is missing: a piece is submitted with its title and the days that it is about');
  });
}

/**
 * Returns pieces to the unit with a reason and a day. Until the end of that day the unit may mend and submit them again,
 * whatever has become of the deadline and of its archive. WRONG_STATE for a draft; ROUND_CLOSED unless the round is OPEN.
 */
export function returnEvidence(uow: UnitOfWork, { evidenceIds, reason, due }: ReturnEvidenceInput): Promise<BatchResult> {
  checkDue(uow, due);
  return judge(uow, evidenceIds, { state: 'RETURNED', reason, due }, (piece, { window }) => {
    checkPhase(window.phase);
    if (piece.state === 'DRAFT') throw new Refusal('WRONG_STATE', 'The unit has not submitted this piece', { field: 'evidenceIds' });
  });
}

/** Accepts pieces as they are: they stay so, unless they are returned. WRONG_STATE unless they are submitted. */
export function acceptEvidence(uow: UnitOfWork, { evidenceIds }: EvidenceBatchInput): Promise<BatchResult> {
  return judge(uow, evidenceIds, { state: 'ACCEPTED', reason: null, due: null }, (piece, { window }) => {
    checkPhase(window.phase);
    if (piece.state !== 'SUBMITTED') throw new Refusal('WRONG_STATE', `This piece is ${piece.state}, not SUBMITTED`, { field: 'evidenceIds' });
  });
}

/** INVALID_INPUT for a day that is over. */
export function checkDue(uow: UnitOfWork, due: string): void {
  if (due < dayIn(uow.actor.timeZone, uow.now)) throw invalid('due', 'is over already');
}

function checkPhase(phase: string): void {
  if (phase !== 'OPEN') throw new Refusal('ROUND_CLOSED', 'The round is not open for archives', { field: 'evidenceIds' });
}

interface Judgement { readonly state: Exclude<EvidenceState, 'DRAFT'>; readonly reason: string | null; readonly due: string | null }

/** Judges each piece under the lock of its archive, and writes those that may be in as many statements for a hundred as for one. */
async function judge(uow: UnitOfWork, ids: readonly string[], { state, reason, due }: Judgement, check: (piece: Evidence, held: Held) => void): Promise<BatchResult> {
  const helds = await holdArchivesOf(uow, await piecesOf(uow, ids));
  const pieces = new Map((await piecesOf(uow, ids)).map((piece) => [piece.id, piece]));
  const rows = ids.map((id, at) => {
    try {
      const piece = pieces.get(id);
      const held = piece && helds.get(piece.archiveId);
      if (!held) throw notFound('evidence', 'evidenceIds');
      check(piece, held);
      return { at, subjectId: id, done: true };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refusedRow(at, id, error);
    }
  });
  const done = rows.flatMap((row) => (row.done && row.subjectId != null ? [row.subjectId] : []));
  if (done.length > 0) {
    const at = uow.moment;
    await uow.query('update evidence set state = $2, return_reason = $3, return_due = $4::date, version = version + 1, updated_at = $5 where id = any($1::uuid[])', [done, state, reason, due, at]);
    await keepVersions(uow, done.map((evidenceId) => ({ evidenceId, deed: state, changed: [] })), at);
  }
  return batchResult(rows);
}
