import { ID } from 'type-graphql';
import { rowBy, rowById } from '../platform/db/loader.js';
import type { Loader } from '../platform/db/unit-of-work.js';
import { equals, listOf, oneOf } from '../platform/graph/list.js';
import { Archive, ArchiveState } from './archive.entity.js';

export const archiveById = rowById(Archive);
export const archiveByAssessmentId = rowBy(Archive, 'assessmentId');

export const archives = listOf(Archive, {
  says: 'archives',
  filter: {
    state: oneOf<Archive>('state', () => ArchiveState, 'In one of these states.'),
    roundId: equals<Archive>('roundId', () => ID, 'Of this round.'),
    unitId: equals<Archive>('unitId', () => ID, 'Of this unit.'),
  },
  order: ['createdAt', 'state'],
});

/** The rules for which an archive has any evidence, each once: an archive's evidence itself may be hundreds of rows. */
export const evidencedRulesByArchiveId: Loader<string, readonly string[]> = {
  batch: async (uow, archiveIds) => {
    const rows = await uow.query<{ archive_id: string; rule_ids: string[] }>(
      'select archive_id, array_agg(distinct rule_id) as rule_ids from evidence where archive_id = any($1::uuid[]) group by archive_id', [archiveIds]);
    const byArchive = new Map(rows.map((row) => [row.archive_id, row.rule_ids]));
    return archiveIds.map((id) => byArchive.get(id) ?? []);
  },
};
