import { rowById } from '../platform/db/loader.js';
import { listOf, oneOf } from '../platform/graph/list.js';
import { UnitImport, UnitImportState } from './unit-import.entity.js';

export const unitImportById = rowById(UnitImport);

export const unitImports = listOf(UnitImport, {
  says: 'imports of units',
  filter: { state: oneOf<UnitImport>('state', () => UnitImportState, 'In one of these states.') },
  order: ['-createdAt'],
});
