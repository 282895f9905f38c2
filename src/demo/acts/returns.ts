/** What comes back and what comes late: pieces that the office returns, one unit's extension, evidence of the round before. */
import {
  AcceptEvidenceDocument, ArchiveEvidenceDocument, BringOverEvidenceDocument, ChangeEvidenceDocument, ExtendArchivesDocument, ReturnEvidenceDocument, SubmitEvidenceDocument,
} from '../../documents/documents.js';
import { together } from '../cast.js';
import { key, usernames, type Stage } from '../stage.js';

/** The unit that a flood keeps busy on the last day. */
export const extendedUnit = 146;

const archiveOf = (stage: Stage, unit: number): string => stage.assessments.get(unit)!.archiveId;

/** A batch in which anything is refused is a fault of the story. */
function allDone({ refused, rows }: { refused: number; rows: readonly { message?: string | null }[] }): void {
  if (refused > 0) throw new Error(rows.flatMap(({ message }) => message ?? []).join('; '));
}

/** The office returns the first submitted piece of each of these units, and says what is to be mended by when. */
export async function returnPieces(stage: Stage, units: readonly number[], reason: string, due: string): Promise<void> {
  const office = stage.who('office');
  const pieces = await Promise.all(units.map(async (unit) => (await office.ask(ArchiveEvidenceDocument, { archiveId: archiveOf(stage, unit), first: 1, state: ['SUBMITTED'] })).evidence.nodes));
  allDone((await office.ask(ReturnEvidenceDocument, { input: { evidenceIds: pieces.flat().map(({ id }) => id), reason, due } })).returnEvidence);
}

/** The clerks mend what was returned to them, and submit it again. */
export async function mendPieces(stage: Stage, units: readonly number[], note: string): Promise<void> {
  await together(units, async (unit) => {
    const clerk = stage.who(usernames.clerk(unit));
    const { evidence: { nodes } } = await clerk.ask(ArchiveEvidenceDocument, { archiveId: archiveOf(stage, unit), first: 10, state: ['RETURNED'] });
    for (const { id, version } of nodes) await clerk.ask(ChangeEvidenceDocument, { input: { evidenceId: id, baseVersion: version, note } });
    allDone((await clerk.ask(SubmitEvidenceDocument, { input: { evidenceIds: nodes.map(({ id }) => id) } })).submitEvidence);
  });
}

/** The office accepts the first pieces of these units, the mended ones among them. */
export async function acceptPieces(stage: Stage, units: readonly number[]): Promise<void> {
  const office = stage.who('office');
  for (const unit of units) {
    const { evidence: { nodes } } = await office.ask(ArchiveEvidenceDocument, { archiveId: archiveOf(stage, unit), first: 10, state: ['SUBMITTED'] });
    allDone((await office.ask(AcceptEvidenceDocument, { input: { evidenceIds: nodes.map(({ id }) => id) } })).acceptEvidence);
  }
}

/** The office's head signs for more time for one unit. */
export async function extend(stage: Stage, unit: number, until: string, reason: string): Promise<void> {
  allDone((await stage.who('admin').ask(ExtendArchivesDocument, { input: { archiveIds: [archiveOf(stage, unit)], until, reason } })).extendArchives);
}

/** A clerk takes what an earlier archive has for some rules over into the present one: what does not change from round to round. */
export async function bringOver(stage: Stage, unit: number, fromArchiveId: string, ruleCodes: readonly string[]): Promise<void> {
  for (const code of ruleCodes) {
    await stage.who(usernames.clerk(unit)).ask(BringOverEvidenceDocument, { input: { archiveId: archiveOf(stage, unit), fromArchiveId, ruleId: key(stage.keys.rules, code) } });
  }
}

/** A clerk submits pieces before the archive as a whole is handed in. */
export async function submitPieces(stage: Stage, unit: number, count: number): Promise<void> {
  const clerk = stage.who(usernames.clerk(unit));
  const { evidence: { nodes } } = await clerk.ask(ArchiveEvidenceDocument, { archiveId: archiveOf(stage, unit), first: count, state: ['DRAFT'] });
  allDone((await clerk.ask(SubmitEvidenceDocument, { input: { evidenceIds: nodes.map(({ id }) => id) } })).submitEvidence);
}
