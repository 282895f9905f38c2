import { rowById, rowsBy } from '../platform/db/loader.js';
import { contains, listOf } from '../platform/graph/list.js';
import { Notice } from './notice.entity.js';

export const noticeById = rowById(Notice);
export const editionsByRoundId = rowsBy(Notice, 'roundId', ['edition']);
export const notices = listOf(Notice, {
  says: 'notices',
  filter: { title: contains<Notice>('titleZh', 'Whose title contains this text.') },
  order: ['-issuedAt', 'edition'],
});
