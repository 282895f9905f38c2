/** The wall of progress: a line for each archive, a column for each rule that the round asks for. */
import { Archive, ArchiveState } from '../archive/archive.entity.js';
import { archives, evidencedRulesByArchiveId } from '../archive/archive.loader.js';
import { archiveProgress } from '../archive/archive.service.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { labelOf } from '../platform/graph/enum.js';
import { assessmentById, roundRulesByRoundId } from '../round/round.loader.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { UnitCategory } from '../territory/territory.entity.js';
import { count, instant, points, text, unitName, unitNumber } from './columns.js';
import { listKind, type Asked, type ColumnOf } from './kind.js';

export const progress = listKind<Archive>({
  action: 'archive.read', takes: { round: 'needed', units: true }, hold: { entity: Archive, property: 'id' }, held: ({ id }) => id,
  list: archives, orderBy: 'CREATED_AT_ASC', parts: ({ roundId, unitIds }) => [{ roundId: roundId!, ...(unitIds.length === 0 ? {} : { unitId: unitIds }) }],
  columns: async (uow, asked) => [...summary, ...(await ruleColumns(uow, asked))],
});

const category = async (archive: Archive, uow: UnitOfWork): Promise<string | null> => {
  const assessment = await uow.load(assessmentById, archive.assessmentId);
  return assessment && labelOf(UnitCategory, assessment.category);
};

const summary: readonly ColumnOf<Archive>[] = [
  unitNumber(), unitName(), text('类别', category, 24), text('状态', (archive) => labelOf(ArchiveState, archive.state), 10),
  count('应报条款', async (archive, uow) => (await archiveProgress(uow, archive)).rulesAsked), count('已报条款', async (archive, uow) => (await archiveProgress(uow, archive)).rulesWithEvidence),
  points('未报分值', async (archive, uow) => (await archiveProgress(uow, archive)).pointsAtStake), instant('交签时间', (archive) => archive.handedInAt), instant('签署时间', (archive) => archive.signedAt),
];

async function ruleColumns(uow: UnitOfWork, { roundId }: Asked): Promise<ColumnOf<Archive>[]> {
  const asked = await uow.load(roundRulesByRoundId, roundId!);
  const rules = await Promise.all(asked.map(({ ruleId }) => uow.load(ruleById, ruleId)));
  return rules.flatMap((rule) => (rule === null ? [] : [text<Archive>(`${rule.code} ${rule.titleZh}`, async (archive, work) =>
    ((await work.load(evidencedRulesByArchiveId, archive.id)).includes(rule.id) ? '有' : '缺'), 10)]));
}
