import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import { Round } from '../round/round.entity.js';
import { roundRulesByRoundId } from '../round/round.loader.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Archive, type ArchiveProgress, type ArchiveState } from './archive.entity.js';
import type { ArchiveBackInput, ArchiveInput } from './archive.input.js';
import { evidencedRulesByArchiveId } from './archive.loader.js';
import { Evidence } from './evidence.entity.js';

/**
 * Hands the archive to the leader. WRONG_STATE where it is no draft or holds no evidence, ROUND_CLOSED where the round is
 * not open. What was saved by the deadline may be handed in and signed after it, for as long as the round is open.
 */
export async function handInArchive(uow: UnitOfWork, { archiveId }: ArchiveInput): Promise<Archive> {
  const archive = await lockArchive(uow, archiveId, ['DRAFT']);
  if ((await uow.rows.count(Evidence, { archiveId: archive.id })) === 0) throw new Refusal('WRONG_STATE', 'The archive holds no evidence yet', { field: 'archiveId' });
  return change(uow, archive, { state: 'HANDED_IN', returnReason: null, handedInAt: uow.now, handedInBy: uow.actor.accountId });
}

/** Signs the archive off. WRONG_STATE where it has not been handed in, ROUND_CLOSED where the round is not open. */
export async function signArchive(uow: UnitOfWork, { archiveId }: ArchiveInput): Promise<Archive> {
  const archive = await lockArchive(uow, archiveId, ['HANDED_IN']);
  return change(uow, archive, { state: 'SIGNED', signedAt: uow.now, signedBy: uow.actor.accountId });
}

/** The leader gives the archive back to the clerk instead of signing. Refused as signing is. */
export async function sendArchiveBack(uow: UnitOfWork, { archiveId, reason }: ArchiveBackInput): Promise<Archive> {
  const archive = await lockArchive(uow, archiveId, ['HANDED_IN']);
  return change(uow, archive, { state: 'DRAFT', returnReason: reason, signedAt: null, signedBy: null });
}

/** The office returns an archive, signed or not, to the unit's clerk. WRONG_STATE for a draft, ROUND_CLOSED where the round is not open. */
export async function returnArchive(uow: UnitOfWork, { archiveId, reason }: ArchiveBackInput): Promise<Archive> {
  const archive = await lockArchive(uow, archiveId, ['HANDED_IN', 'SIGNED']);
  return change(uow, archive, { state: 'DRAFT', returnReason: reason, signedAt: null, signedBy: null });
}

/** How much of what the round asks for an archive answers; the archives of one moment share their statements. */
export async function archiveProgress(uow: UnitOfWork, { id, roundId }: Archive): Promise<ArchiveProgress> {
  const [asked, evidenced] = await Promise.all([uow.load(roundRulesByRoundId, roundId), uow.load(evidencedRulesByArchiveId, id)]);
  const rules = await Promise.all(asked.map(({ ruleId }) => uow.load(ruleById, ruleId)));
  return progressOf(rules.filter((rule) => rule !== null), evidenced);
}

/**
 * Completeness as plain counting: of the rules that a round asks for, those with any evidence, and the maxima of the
 * others added up, in hundredths of a point. Rules of 3, 2 and 5 points with evidence for the second: 1 of 3, 800.
 */
export function progressOf(asked: readonly { readonly id: string; readonly maximum: number }[], evidencedRuleIds: readonly string[]): ArchiveProgress {
  const evidenced = new Set(evidencedRuleIds);
  const missing = asked.filter((rule) => !evidenced.has(rule.id));
  return {
    rulesAsked: asked.length,
    rulesWithEvidence: asked.length - missing.length,
    pointsAtStake: missing.reduce((sum, rule) => sum + rule.maximum, 0),
  };
}

/** The archive, locked, in one of these states and in an open round; else NOT_FOUND, ROUND_CLOSED or WRONG_STATE. */
async function lockArchive(uow: UnitOfWork, archiveId: string, states: readonly ArchiveState[]): Promise<Archive> {
  const archive = await uow.rows.need(Archive, archiveId, 'archiveId', { lock: true });
  await openRoundOf(uow, archive, 'archiveId');
  checkState(archive, states, 'archiveId');
  return archive;
}

/**
 * The open round of an archive, or ROUND_CLOSED. Whoever moves a round locks all its archives first, so ask this only
 * after locking the archive: then the round's phase stays what it is until the unit of work ends.
 */
export async function openRoundOf(uow: UnitOfWork, archive: Archive, field: string): Promise<Round> {
  const round = await uow.rows.one(Round, { id: archive.roundId });
  if (round?.phase !== 'OPEN') throw new Refusal('ROUND_CLOSED', 'The round is not open for archives', { field });
  return round;
}

const stateSays: Readonly<Record<ArchiveState, string>> = {
  DRAFT: 'The archive is with the clerk', HANDED_IN: 'The archive is with the leader', SIGNED: 'The archive is signed',
};

/** WRONG_STATE where the archive is in another state than these. */
export function checkState(archive: Archive, states: readonly ArchiveState[], field: string): void {
  if (!states.includes(archive.state)) throw new Refusal('WRONG_STATE', stateSays[archive.state], { field });
}

async function change(uow: UnitOfWork, archive: Archive, changes: Partial<Archive>): Promise<Archive> {
  const [changed] = await uow.rows.update(Archive, { id: archive.id }, changes);
  return changed!;
}
