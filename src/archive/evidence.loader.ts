import { ID } from 'type-graphql';
import { contains, equals, listOf } from '../platform/graph/list.js';
import { Evidence, EvidenceFile } from './evidence.entity.js';

export const evidence = listOf(Evidence, {
  says: 'pieces of evidence',
  filter: {
    ruleId: equals<Evidence>('ruleId', () => ID, 'For this rule.'),
    archiveId: equals<Evidence>('archiveId', () => ID, 'In this archive.'),
    unitId: equals<Evidence>('unitId', () => ID, 'Of this unit.'),
    roundId: equals<Evidence>('roundId', () => ID, 'In this round.'),
    text: contains<Evidence>('title', 'Whose title contains this text.'),
  },
  order: ['createdAt', 'aboutFrom'],
});

export const evidenceFiles = listOf(EvidenceFile, { says: 'files of the evidence', filter: { fileId: equals<EvidenceFile>('fileId', () => ID, 'This file.') }, order: ['fileId'] });
