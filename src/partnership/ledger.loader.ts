import { ID } from 'type-graphql';
import { contains, equals, listOf, oneOf, within } from '../platform/graph/list.js';
import { KeyTask, LedgerAnswer, LedgerEntry, LedgerEntryFile } from './ledger.entity.js';

export const ledgerEntries = listOf(LedgerEntry, {
  says: 'ledger entries',
  filter: {
    keyTask: oneOf<LedgerEntry>('keyTask', () => KeyTask, 'Serving one of these key tasks.'),
    answer: oneOf<LedgerEntry>('answer', () => LedgerAnswer, 'With one of these answers of the community.'),
    doneOn: within<LedgerEntry>('doneOn', 'Done in this range of days.'),
    unitId: equals<LedgerEntry>('unitId', () => ID, 'Of this unit.'),
    communityId: equals<LedgerEntry>('communityId', () => ID, 'For this community.'),
    text: contains<LedgerEntry>('title', 'Whose title contains this text.'),
  },
  order: ['-doneOn', 'createdAt'],
});

export const ledgerEntryFiles = listOf(LedgerEntryFile, { says: 'files of the ledger', filter: { fileId: equals<LedgerEntryFile>('fileId', () => ID, 'This file.') }, order: ['fileId'] });
