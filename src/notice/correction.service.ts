import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import { Round } from '../round/round.entity.js';
import { correctionOf, type ChangedUnit } from '../standing/correction.service.js';
import { oneAtATime, writeStandings } from '../standing/standing.service.js';
import { Notice, type NoticeChange } from './notice.entity.js';
import type { CorrectNoticeInput } from './notice.input.js';
import { freeze, issue } from './notice.service.js';

/**
 * Corrects a published notice: what the office has ruled on objections is laid over what was published, and the results of
 * that become a new numbered edition with a snapshot of its own. The former edition stays as it is; the standings are the
 * latest edition's. WRONG_STATE before publication and where nothing would change, ROUND_CLOSED once the round is closed.
 */
export async function correctNotice(uow: UnitOfWork, { roundId, reason, titleZh, bodyZh }: CorrectNoticeInput): Promise<Notice> {
  // Held against a ruling that is being made, against another correction, and against the closing of the round.
  const round = await uow.rows.need(Round, roundId, 'roundId', { lock: true });
  if (round.phase === 'CLOSED') throw new Refusal('ROUND_CLOSED', 'The round is closed; nothing of it is corrected any more', { field: 'roundId' });
  if (round.phase !== 'PUBLISHED') throw new Refusal('WRONG_STATE', 'Only what is published is corrected', { field: 'roundId' });
  await oneAtATime(uow, roundId);
  const correction = await correctionOf(uow, roundId);
  const former = await uow.rows.one(Notice, { roundId }, { order: ['-edition'] });
  if (!correction || !former) throw new Refusal('WRONG_STATE', 'Only what is published is corrected', { field: 'roundId' });
  const title = titleZh ?? former.titleZh;
  const words = bodyZh?.trim() ?? former.wordsZh;
  if (correction.changes.length === 0 && title === former.titleZh && words === former.wordsZh) {
    throw new Refusal('WRONG_STATE', 'Nothing would change: no unit is shown otherwise by what was ruled, and the words are the same', { field: 'roundId' });
  }
  const { edition, inputs, results } = correction;
  // The snapshot first: what an edition shows may go only when the next is there.
  const snapshot = await freeze(uow, round, edition, inputs, results);
  await writeStandings(uow, round, results, edition);
  return issue(uow, round, snapshot, { titleZh: title, wordsZh: words, results, correctionReason: reason, changes: correction.changes.map(changeOf) });
}

/** What a correction would show otherwise by now; nothing before publication. */
export async function pendingChanges(uow: UnitOfWork, roundId: string): Promise<NoticeChange[]> {
  return ((await correctionOf(uow, roundId))?.changes ?? []).map(changeOf);
}

const changeOf = ({ before, now }: ChangedUnit): NoticeChange => ({
  category: now.category, unitNumber: now.unitNumber, unitNameZh: now.unitNameZh, totalBefore: before.total, total: now.total, rankBefore: before.rank, rank: now.rank,
});
