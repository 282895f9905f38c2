import { rowById } from '../platform/db/loader.js';
import { contains, equals, listOf, oneOf } from '../platform/graph/list.js';
import { File, FilePurpose, FileState } from './file.entity.js';

export const fileById = rowById(File);

export const files = listOf(File, {
  says: 'files',
  filter: {
    purpose: oneOf<File>('purpose', () => FilePurpose, 'For one of these purposes.'),
    state: oneOf<File>('state', () => FileState, 'In one of these states.'),
    name: contains<File>('name', 'Whose name contains this text.'),
    sha256: equals<File>('sha256', () => String, 'With these bytes, by their SHA-256.'),
  },
  order: ['-createdAt', 'name'],
});
