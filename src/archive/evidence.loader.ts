import { ID, Int } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { contains, equals, listOf, oneOf } from '../platform/graph/list.js';
import { Evidence, EvidenceDeed, EvidenceFile, EvidenceState, EvidenceVersion } from './evidence.entity.js';

export const evidenceById = rowById(Evidence);

export const evidence = listOf(Evidence, {
  says: 'pieces of evidence',
  filter: {
    ruleId: equals<Evidence>('ruleId', () => ID, 'For this rule.'),
    slot: equals<Evidence>('slot', () => Int, 'That answer the slot with this number.'),
    state: oneOf<Evidence>('state', () => EvidenceState, 'In one of these states.'),
    archiveId: equals<Evidence>('archiveId', () => ID, 'In this archive.'),
    unitId: equals<Evidence>('unitId', () => ID, 'Of this unit.'),
    roundId: equals<Evidence>('roundId', () => ID, 'In this round.'),
    text: contains<Evidence>('title', 'Whose title contains this text.'),
  },
  order: ['createdAt', 'aboutFrom', 'updatedAt'],
  // A draft that does not say what it is about comes after all that do.
  nullsAs: { aboutFrom: '9999-12-31' },
});

export const evidenceFiles = listOf(EvidenceFile, { says: 'files of the evidence', filter: { fileId: equals<EvidenceFile>('fileId', () => ID, 'This file.') }, order: ['fileId'] });

export const evidenceVersions = listOf(EvidenceVersion, {
  says: 'versions of the evidence',
  filter: {
    evidenceId: equals<EvidenceVersion>('evidenceId', () => ID, 'Of this piece, though it may have been removed.'),
    archiveId: equals<EvidenceVersion>('archiveId', () => ID, 'Of this archive.'),
    deed: oneOf<EvidenceVersion>('deed', () => EvidenceDeed, 'Made by one of these.'),
    version: equals<EvidenceVersion>('version', () => Int, 'With this number.'),
  },
  order: ['madeAt', 'version'],
});
