import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { contains, equals, given, listOf, oneOf } from '../platform/graph/list.js';
import { File, FilePurpose, FileState, PhotoMatch } from './file.entity.js';

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

export const photoMatches = listOf(PhotoMatch, {
  says: 'photos that are nearly the same',
  filter: {
    unitId: equals<PhotoMatch>('unitId', () => ID, 'Both of this unit.'),
    insideUnit: given<PhotoMatch>('unitId', 'Whether both are of one unit.'),
    otherFileId: equals<PhotoMatch>('otherFileId', () => ID, 'Later than this one and nearly the same.'),
  },
  order: ['-foundAt', 'distance'],
});
