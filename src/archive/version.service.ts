/** Every deed on evidence leaves a version: what the piece is after it, what was done, by whom and when. */
import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { tagByTable } from '../platform/graph/row.js';
import type { EvidenceDeed } from './evidence.entity.js';

export interface Kept {
  readonly evidenceId: string;
  readonly deed: EvidenceDeed;
  /** The fields that it changed. */
  readonly changed: readonly string[];
}

/** Keeps these pieces as they stand now, with their files, in one statement however many. A piece that goes is kept before it goes. */
export async function keepVersions(uow: UnitOfWork, kept: readonly Kept[], at: Date): Promise<void> {
  if (kept.length === 0) return;
  const given = kept.map(({ evidenceId, deed, changed }) => ({ id: newId(tagByTable('evidence_version'), at), evidence_id: evidenceId, deed, changed }));
  await uow.query(`
    insert into evidence_version (id, evidence_id, archive_id, assessment_id, unit_id, round_id, version, deed, changed, state, rule_id, slot, title, note, text, document_number,
      about_from, about_to, links, files, return_reason, return_due, made_by, made_as, made_at)
    select given.id, e.id, e.archive_id, e.assessment_id, e.unit_id, e.round_id, e.version + case given.deed when 'REMOVED' then 1 else 0 end, given.deed, given.changed, e.state, e.rule_id, e.slot, e.title, e.note, e.text, e.document_number,
      e.about_from, e.about_to, e.links,
      coalesce((select jsonb_agg(jsonb_build_object('fileId', f.id, 'name', f.name, 'sha256', f.sha256) order by f.id) from evidence_file x join file f on f.id = x.file_id where x.evidence_id = e.id), '[]'),
      e.return_reason, e.return_due, $2, $3, $4
    from jsonb_to_recordset($1::jsonb) as given (id uuid, evidence_id uuid, deed text, changed text[]) join evidence e on e.id = given.evidence_id`,
    [JSON.stringify(given), uow.actor.accountId, uow.actor.as, at]);
}
