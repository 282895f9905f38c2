/** The wall of progress: a line for each archive, a column for each rule that the round asks for. What is lacking is the archive's own to say. */
import { Archive, ArchiveState, Freshness, type ArchiveProgress } from '../archive/archive.entity.js';
import { archives } from '../archive/archive.loader.js';
import { archiveProgress } from '../archive/progress.service.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { labelOf } from '../platform/graph/enum.js';
import { assessmentById, roundRulesByRoundId } from '../round/round.loader.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { UnitCategory } from '../territory/territory.entity.js';
import { count, day, instant, points, text, unitName, unitNumber } from './columns.js';
import { listKind, type Asked, type ColumnOf } from './kind.js';

export const progress = listKind<Archive>({
  action: 'archive.read', takes: { round: 'needed', units: true }, hold: { entity: Archive, property: 'id' }, held: ({ id }) => id,
  list: archives, orderBy: 'CREATED_AT_ASC', parts: ({ roundId, unitIds }) => [{ roundId: roundId!, ...(unitIds.length === 0 ? {} : { unitId: unitIds }) }],
  columns: async (uow, asked) => [...summary, ...(await ruleColumns(uow, asked))],
});

/** Measured once for each line, however many columns ask. */
const measured = new WeakMap<Archive, Promise<ArchiveProgress>>();
function of(archive: Archive, uow: UnitOfWork): Promise<ArchiveProgress> {
  let found = measured.get(archive);
  if (!found) measured.set(archive, (found = archiveProgress(uow, archive)));
  return found;
}

const category = async (archive: Archive, uow: UnitOfWork): Promise<string | null> => {
  const assessment = await uow.load(assessmentById, archive.assessmentId);
  return assessment && labelOf(UnitCategory, assessment.category);
};
const counted = (title: string, what: (progress: ArchiveProgress) => number): ColumnOf<Archive> => count(title, async (archive, uow) => what(await of(archive, uow)));

const summary: readonly ColumnOf<Archive>[] = [
  unitNumber(), unitName(), text('类别', category, 24), text('状态', (archive) => labelOf(ArchiveState, archive.state), 10),
  counted('应报条款', ({ rulesAsked }) => rulesAsked), counted('已报条款', ({ rulesWithEvidence }) => rulesWithEvidence), counted('报齐条款', ({ rulesComplete }) => rulesComplete),
  counted('应报材料', ({ slotsAsked }) => slotsAsked), counted('已报材料', ({ slotsAnswered }) => slotsAnswered), points('待报分值', async (archive, uow) => (await of(archive, uow)).pointsAtStake),
  counted('退回未改', ({ returned }) => returned), counted('剩余天数', ({ daysLeft }) => daysLeft), day('最新材料日期', async (archive, uow) => (await of(archive, uow)).newestAbout),
  instant('交签时间', (archive) => archive.handedInAt), instant('签署时间', (archive) => archive.signedAt),
];

async function ruleColumns(uow: UnitOfWork, { roundId }: Asked): Promise<ColumnOf<Archive>[]> {
  const asked = await uow.load(roundRulesByRoundId, roundId!);
  const rules = await Promise.all(asked.map(({ ruleId }) => uow.load(ruleById, ruleId)));
  return rules.flatMap((rule) => (rule === null ? [] : [text<Archive>(`${rule.code} ${rule.titleZh}`, async (archive, work) => {
    const found = (await of(archive, work)).rules.find(({ ruleId }) => ruleId === rule.id);
    return found && `${found.slotsAnswered}/${found.slotsAsked}${found.freshness === 'QUIET' || found.freshness === 'OLD' ? ` ${labelOf(Freshness, found.freshness)}` : ''}`;
  }, 12)]));
}
