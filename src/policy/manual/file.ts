import { deed, each, insert, look, read, remove, update, type Action } from '../declare.js';
import { everyRole } from '../roles.js';
import { hidden, inspectors, office, ownUnit, unitPeople } from './who.js';

/** Files: who sees one, who may upload, and what the server does with them by itself. */
export const fileActions = {
  'file.read': read('Read files', 'file',
    { ...each(unitPeople, ['ownUnit', 'ledgerFilesOfOwnUnit', 'photosOfDutyLines']), COMMUNITY: ['ownCommunity', 'ledgerFilesOfPartner'], SUPERVISOR: 'ownUploads',
      EXAMINER: ['ledgerFilesOfAssigned', 'evidenceFilesDuringInspection'], TEAM_LEADER: ['ledgerFilesOfAssigned', 'evidenceFilesDuringInspection', 'objectionFilesOfAssigned'],
      ...office, WORKER: 'everything' },
    // What a photo's print is like, nobody learns but by the matches that are theirs to see.
    { ...hidden(everyRole, ['print']), ...hidden([...unitPeople, 'COMMUNITY', 'SUPERVISOR', ...inspectors], ['refusal', 'print']) }),
  'file.upload': deed('Upload a file', { UNIT_CLERK: 'ownUnitUploads', COMMUNITY: 'ownCommunityUploads', ...each(['SUPERVISOR', 'OFFICE_STAFF', 'OFFICE_ADMIN'], 'ownUploads') },
    insert('file'), update('file', ['state', 'refusal', 'problem', 'media_type', 'byte_length', 'sha256', 'uploaded_at', 'verified_at', 'writer', 'writer_until']),
    remove('file', { UNIT_CLERK: 'ownUnitOpenUploads', COMMUNITY: 'ownOpenUploads', ...each(['SUPERVISOR', 'OFFICE_STAFF', 'OFFICE_ADMIN'], 'ownOpenUploads') })),
  'file.keep': deed('Look after the files: scan, look at, compare, verify, and forget what nothing refers to', { WORKER: 'everything' },
    update('file', ['state', 'problem', 'pictured_at', 'has_pictures', 'taken_at', 'taken_place', 'print', 'swept_at', 'orphaned_at', 'verified_at', 'uploaded_at']), remove('file'),
    insert('photo_match')),
  'file.recognize': deed('Find out whether bytes belong to any file at all', { BOUNDARY: 'everything' }, look('file', ['office_id', 'id', 'state'])),
  'photoMatch.read': read('Read which photos are nearly the same', 'photo_match',
    { ...ownUnit, ...each(inspectors, 'matchesOfAssigned'), ...office, WORKER: 'everything' }),
} satisfies Record<string, Action>;
