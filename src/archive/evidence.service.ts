import { storedFilesOf } from '../file/file.service.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { RoundRule } from '../round/round.entity.js';
import { Archive } from './archive.entity.js';
import { checkState, openRoundOf } from './archive.service.js';
import { Evidence, EvidenceFile } from './evidence.entity.js';
import type { EvidenceInput, RemoveEvidenceInput, SaveEvidenceInput } from './evidence.input.js';

/**
 * Adds and changes evidence of one archive, all or nothing, in as many statements for a hundred pieces as for one; gives
 * the pieces in the order of the input. ROUND_CLOSED where the round is not open or the deadline has passed, WRONG_STATE
 * where the archive is no draft, NOT_FOUND for a piece, rule or file that is not there (`evidence.3.ruleId`).
 */
export async function saveEvidence(uow: UnitOfWork, { archiveId, evidence }: SaveEvidenceInput): Promise<Evidence[]> {
  const archive = await uow.rows.need(Archive, archiveId, 'archiveId', { lock: true });
  await checkWritable(uow, archive, 'archiveId');
  await checkPieces(uow, archive, evidence);
  await storedFilesOf(uow, evidence.flatMap(({ fileIds }) => fileIds), 'EVIDENCE', (id) => `evidence.${evidence.findIndex(({ fileIds }) => fileIds.includes(id))}.fileIds`);
  const ids = await writePieces(uow, archive, evidence);
  await uow.rows.insert(EvidenceFile, evidence.flatMap(({ fileIds }, at) =>
    fileIds.map((fileId) => ({ evidenceId: ids[at], fileId, unitId: archive.unitId, assessmentId: archive.assessmentId }))));
  const written = new Map((await uow.rows.find(Evidence, { id: ids })).map((piece) => [piece.id, piece]));
  return ids.map((id) => written.get(id)!);
}

/** Takes evidence out of its archives, all or nothing, and gives the archives. Refused as saving is, with NOT_FOUND for a piece that is not there. */
export async function removeEvidence(uow: UnitOfWork, { evidenceIds }: RemoveEvidenceInput): Promise<Archive[]> {
  const pieces = await uow.rows.find(Evidence, { id: evidenceIds.filter(isId) });
  const archives = await uow.rows.find(Archive, { id: [...new Set(pieces.map((piece) => piece.archiveId))] }, { order: ['id'], lock: true });
  for (const archive of archives) await checkWritable(uow, archive, 'evidenceIds');
  // Counted after the lock: a piece that somebody else has removed meanwhile is not there.
  const removed = await uow.rows.remove(Evidence, { id: pieces.map((piece) => piece.id) });
  if (removed !== evidenceIds.length) throw notFound('evidence', 'evidenceIds');
  return archives;
}

async function checkWritable(uow: UnitOfWork, archive: Archive, field: string): Promise<void> {
  const round = await openRoundOf(uow, archive, field);
  if (uow.now > round.submissionDeadline) throw new Refusal('ROUND_CLOSED', 'The deadline for submitting has passed', { field });
  checkState(archive, ['DRAFT'], field);
}

async function checkPieces(uow: UnitOfWork, archive: Archive, evidence: readonly EvidenceInput[]): Promise<void> {
  const given = evidence.flatMap(({ id }) => (id == null ? [] : [id]));
  const known = given.length === 0 ? [] : await uow.rows.find(Evidence, { id: given.filter(isId), archiveId: archive.id });
  const own = new Set(known.map((piece) => piece.id));
  const asked = new Set((await uow.rows.find(RoundRule, { roundId: archive.roundId })).map(({ ruleId }) => ruleId));
  for (const [at, { id, ruleId, aboutFrom, aboutTo }] of evidence.entries()) {
    if (id != null && !own.has(id)) throw notFound('evidence', `evidence.${at}.id`);
    if (id != null && given.indexOf(id) !== given.lastIndexOf(id)) throw invalid(`evidence.${at}.id`, 'stands twice');
    if (!asked.has(ruleId)) throw notFound('rule in this round', `evidence.${at}.ruleId`);
    if (aboutFrom > aboutTo) throw invalid(`evidence.${at}.aboutTo`, 'is before aboutFrom');
  }
}

/** Writes new and changed pieces, takes the files off the changed ones, and gives the keys in the order of the input. */
async function writePieces(uow: UnitOfWork, archive: Archive, evidence: readonly EvidenceInput[]): Promise<string[]> {
  const { id: archiveId, assessmentId, unitId, roundId } = archive;
  const added = await uow.rows.insert(Evidence, evidence.filter(({ id }) => id == null).map(({ ruleId, title, note, aboutFrom, aboutTo }) =>
    ({ archiveId, assessmentId, unitId, roundId, ruleId, title, note, aboutFrom, aboutTo, createdBy: uow.actor.accountId, updatedAt: uow.now })));
  const changed = evidence.flatMap(({ id, ruleId, title, note, aboutFrom, aboutTo }) =>
    (id == null ? [] : [{ id, rule_id: ruleId, title, note, about_from: aboutFrom, about_to: aboutTo }]));
  if (changed.length > 0) {
    await uow.query(
      `update evidence set rule_id = given.rule_id, title = given.title, note = given.note, about_from = given.about_from, about_to = given.about_to, updated_at = $2
       from jsonb_to_recordset($1::jsonb) as given (id uuid, rule_id uuid, title text, note text, about_from date, about_to date) where evidence.id = given.id`,
      [JSON.stringify(changed), uow.now]);
    await uow.rows.remove(EvidenceFile, { evidenceId: changed.map(({ id }) => id) });
  }
  const fresh = added.values();
  return evidence.map(({ id }) => id ?? fresh.next().value!.id);
}
