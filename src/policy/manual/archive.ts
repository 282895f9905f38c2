import { deed, each, insert, look, read, remove, update, type Action } from '../declare.js';
import { admin, hidden, inspectors, office, ownUnit, unitPeople } from './who.js';

/** Archives and evidence. */
export const archiveActions = {
  'archive.read': read('Read archives', 'archive', { ...ownUnit, ...each(inspectors, 'assignedDuringInspection'), ...office }),
  'archive.handIn': deed('Hand the archive to the leader', { UNIT_CLERK: 'ownUnit' },
    update('archive', ['state', 'return_reason', 'return_due', 'handed_in_at', 'handed_in_by']), update('evidence', ['state', 'version', 'updated_at']), insert('evidence_version')),
  'archive.sign': deed('Sign off the archive or hand it back to the clerk', { UNIT_LEADER: 'ownUnit' },
    update('archive', ['state', 'return_reason', 'signed_at', 'signed_by'])),
  'archive.return': deed('Return an archive to the unit, once, with a reason', office,
    update('archive', ['state', 'return_reason', 'return_due', 'returned_at', 'returned_by', 'signed_at', 'signed_by'])),
  'archive.extend': deed('Give one unit more time to submit, with a reason', admin, update('archive', ['extended_until']), insert('archive_extension')),
  'archiveExtension.read': read('Read why a unit has more time', 'archive_extension', { ...ownUnit, ...office }, hidden(unitPeople, ['signed_by'])),
  // A draft is the clerk's own work until it is submitted; the office sees how far it has come.
  'evidence.read': read('Read evidence', 'evidence', { ...ownUnit, ...each(inspectors, 'submittedDuringInspection'), ...office }),
  'evidenceFile.read': read('Read which files a piece of evidence has', 'evidence_file', { ...ownUnit, ...each(inspectors, 'filesSubmittedDuringInspection'), ...office }),
  'evidenceVersion.read': read('Read what a piece of evidence was before', 'evidence_version', { ...ownUnit, ...each(inspectors, 'submittedDuringInspection'), ...office }),
  'evidence.save': deed('Add, change, submit or remove evidence', { UNIT_CLERK: 'ownUnit' },
    insert('evidence'), remove('evidence'), update('evidence', ['rule_id', 'slot', 'state', 'title', 'note', 'text', 'document_number', 'about_from', 'about_to', 'links',
      'return_reason', 'return_due', 'version', 'updated_at']),
    insert('evidence_file'), remove('evidence_file'), insert('evidence_version')),
  'evidence.judge': deed('Return evidence with a reason and a day, or accept it', office,
    update('evidence', ['state', 'return_reason', 'return_due', 'version', 'updated_at']), insert('evidence_version')),
  'archive.watch': deed('See what archives lack, to remind of it', { WORKER: 'everything' },
    look('assessment', ['office_id', 'id', 'round_id', 'unit_id']),
    look('archive', ['office_id', 'id', 'assessment_id', 'unit_id', 'round_id', 'state', 'extended_until', 'return_reason', 'return_due', 'handed_in_at']),
    look('evidence', ['office_id', 'id', 'archive_id', 'rule_id', 'slot', 'state', 'title', 'note', 'text', 'document_number', 'about_from', 'about_to', 'links', 'return_reason', 'return_due']),
    look('evidence_file', ['office_id', 'id', 'evidence_id', 'file_id']), look('file', ['office_id', 'id', 'media_type', 'sha256', 'state']),
    look('round', ['office_id', 'id', 'rule_set_id', 'phase', 'period_from', 'period_to', 'submission_deadline']),
    look('round_rule', ['office_id', 'id', 'round_id', 'rule_id', 'ordinal']),
    look('rule', ['office_id', 'id', 'rule_set_id', 'code', 'section_zh', 'title_zh', 'maximum', 'slots'])),
} satisfies Record<string, Action>;
