/** Units submit: evidence and files; leaders sign. */
import {
  AssessmentsDocument, HandInArchiveDocument, SaveEvidenceDocument, SignArchiveDocument, type EvidenceInput,
} from '../../documents/documents.js';
import { fileBytes, type FilePlan } from '../city/files.js';
import type { EvidencePlan } from '../city/evidence.js';
import { boundPapers, documentNumber, links, slotNumber, text } from '../city/slots.js';
import { everyPage, slices } from '../cast.js';
import { key, usernames, type Stage } from '../stage.js';

/** Finds the round's assessments and archives as the office sees them. */
export async function findAssessments(stage: Stage): Promise<void> {
  const admin = stage.who('admin');
  const found = await everyPage(async (after) => (await admin.ask(AssessmentsDocument, { roundId: stage.roundId, first: 100, after })).round!.assessments);
  for (const { id, unit, archive } of found) stage.assessments.set(unit!.number, { id, archiveId: archive!.id });
}

/** A clerk uploads the files of the unit's evidence, each once though it may serve many rules, and saves every piece. */
export async function submitEvidence(stage: Stage, unit: number, plans: readonly EvidencePlan[]): Promise<void> {
  const clerk = stage.who(usernames.clerk(unit));
  const bound = boundPapers(unit, plans[0]!.aboutDay, stage.clock.now().toISOString().slice(0, 7));
  const files = [bound, ...plans.flatMap(({ file }) => (file ? [file] : []))];
  const ids = new Map<FilePlan, string>();
  for (const file of files) ids.set(file, await clerk.upload('EVIDENCE', file.name, fileBytes(file)));
  const evidence: EvidenceInput[] = plans.map((plan) => {
    const file = plan.file ?? (plan.kind === 'DOCUMENT' ? bound : null);
    return {
      ruleId: key(stage.keys.rules, plan.ruleCode), slot: slotNumber(stage.plan.rules, plan), title: plan.titleZh, note: plan.noteZh, text: text(plan), documentNumber: documentNumber(plan), links: links(plan),
      aboutFrom: plan.aboutDay, aboutTo: plan.aboutDay, fileIds: file ? [ids.get(file)!] : [],
    };
  });
  for (const some of slices(evidence, 100)) await clerk.ask(SaveEvidenceDocument, { input: { archiveId: stage.assessments.get(unit)!.archiveId, evidence: some } });
}

export async function handIn(stage: Stage, unit: number): Promise<void> {
  await stage.who(usernames.clerk(unit)).ask(HandInArchiveDocument, { input: { archiveId: stage.assessments.get(unit)!.archiveId } });
}

export async function signArchive(stage: Stage, unit: number): Promise<void> {
  await stage.who(usernames.unitLeader(unit)).ask(SignArchiveDocument, { input: { archiveId: stage.assessments.get(unit)!.archiveId } });
}
