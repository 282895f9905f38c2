import { deed, each, insert, read, remove, update, type Action } from '../declare.js';
import { inspectors, office, ownUnit } from './who.js';

/** Archives and evidence. */
export const archiveActions = {
  'archive.read': read('Read archives', 'archive', { ...ownUnit, ...each(inspectors, 'assignedDuringInspection'), ...office }),
  'archive.handIn': deed('Hand the archive to the leader', { UNIT_CLERK: 'ownUnit' },
    update('archive', ['state', 'return_reason', 'handed_in_at', 'handed_in_by'])),
  'archive.sign': deed('Sign off the archive or hand it back to the clerk', { UNIT_LEADER: 'ownUnit' },
    update('archive', ['state', 'return_reason', 'signed_at', 'signed_by'])),
  'archive.return': deed('Return an archive to the unit with a reason', office, update('archive', ['state', 'return_reason', 'signed_at', 'signed_by'])),
  'evidence.read': read('Read evidence', 'evidence', { ...ownUnit, ...each(inspectors, 'assignedDuringInspection'), ...office }),
  'evidenceFile.read': read('Read which files a piece of evidence has', 'evidence_file', { ...ownUnit, ...each(inspectors, 'assignedDuringInspection'), ...office }),
  'evidence.save': deed('Add, change or remove evidence', { UNIT_CLERK: 'ownUnit' },
    insert('evidence'), update('evidence', ['rule_id', 'title', 'note', 'about_from', 'about_to', 'updated_at']), remove('evidence'),
    insert('evidence_file'), remove('evidence_file')),
} satisfies Record<string, Action>;
