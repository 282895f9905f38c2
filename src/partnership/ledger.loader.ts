import { ID } from 'type-graphql';
import { contains, equals, given, judged, listOf, oneOf, within } from '../platform/graph/list.js';
import { KeyTask, LedgerAnswer, LedgerAnswerState, LedgerEntry, LedgerEntryFile, LedgerEntryVersion, LedgerKind } from './ledger.entity.js';

/** Read by `ledgerPage` alone, which knows what day it is. */
export const ledgerEntries = listOf(LedgerEntry, {
  says: 'ledger entries',
  filter: {
    kind: oneOf<LedgerEntry>('kind', () => LedgerKind, 'Of one of these kinds.'),
    keyTask: oneOf<LedgerEntry>('keyTask', () => KeyTask, 'Serving one of these key tasks.'),
    answer: oneOf<LedgerEntry>('answer', () => LedgerAnswer, 'With one of these answers of the community.'),
    answerState: judged<LedgerEntry>(() => LedgerAnswerState, 'Standing so with the community.'),
    paperMissing: equals<LedgerEntry>('paperMissing', () => Boolean, 'With money and without the paper that approves it, or not.'),
    withdrawn: given<LedgerEntry>('withdrawnAt', 'Withdrawn by the unit, or not.'),
    doneOn: within<LedgerEntry>('doneOn', 'Done in this range of days.'),
    unitId: equals<LedgerEntry>('unitId', () => ID, 'Of this unit.'),
    communityId: equals<LedgerEntry>('communityId', () => ID, 'For this community.'),
    communityItemId: equals<LedgerEntry>('itemId', () => ID, "Serving this item of a community's lists."),
    text: contains<LedgerEntry>('title', 'Whose title contains this text.'),
  },
  order: ['-doneOn', 'createdAt'],
});

export const ledgerEntryFiles = listOf(LedgerEntryFile, { says: 'files of the ledger', filter: { fileId: equals<LedgerEntryFile>('fileId', () => ID, 'This file.') }, order: ['fileId'] });

export const ledgerEntryVersions = listOf(LedgerEntryVersion, { says: 'versions of ledger entries', filter: {}, order: ['version'] });
