import { deed, each, insert, read, remove, update, type Action } from '../declare.js';
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
} satisfies Record<string, Action>;
