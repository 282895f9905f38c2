import { deed, each, insert, read, update, type Action } from '../declare.js';
import { hidden, inspectors, office, unitPeople } from './who.js';

/** Files: who sees one, and who may upload. */
export const fileActions = {
  'file.read': read('Read files', 'file',
    { ...each(unitPeople, ['ownUnit', 'ledgerFilesOfOwnUnit']), COMMUNITY: ['ownCommunity', 'ledgerFilesOfPartner'], SUPERVISOR: 'ownUploads',
      EXAMINER: ['ledgerFilesOfAssigned', 'evidenceFilesDuringInspection'], TEAM_LEADER: ['ledgerFilesOfAssigned', 'evidenceFilesDuringInspection', 'objectionFilesOfAssigned'], ...office },
    hidden([...unitPeople, 'COMMUNITY', 'SUPERVISOR', ...inspectors], ['refusal'])),
  'file.upload': deed('Upload a file', { UNIT_CLERK: 'ownUnitUploads', COMMUNITY: 'ownCommunityUploads', ...each(['SUPERVISOR', 'OFFICE_STAFF', 'OFFICE_ADMIN'], 'ownUploads') },
    insert('file'), update('file', ['state', 'refusal', 'media_type', 'byte_length', 'sha256', 'uploaded_at'])),
} satisfies Record<string, Action>;
