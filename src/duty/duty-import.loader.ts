import { rowById } from '../platform/db/loader.js';
import { listOf, oneOf } from '../platform/graph/list.js';
import { DutyImport, DutyImportState } from './duty-import.entity.js';

export const dutyImportById = rowById(DutyImport);

export const dutyImports = listOf(DutyImport, {
  says: 'imports of the roll-call',
  filter: { state: oneOf<DutyImport>('state', () => DutyImportState, 'In one of these states.') },
  order: ['-createdAt'],
});
