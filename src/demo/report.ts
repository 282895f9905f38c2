import { RankingDocument, NoticesDocument, type UnitCategory } from '../documents/documents.js';
import type { Player } from './cast.js';

const titles: Readonly<Record<UnitCategory, string>> = {
  NATIONAL: '(一)现有全国文明单位', NATIONAL_CANDIDATE: '(二)新申报全国文明单位', PROVINCIAL: '(三)省级文明单位', PROVINCIAL_CANDIDATE: '(四)新申报省级文明单位', MUNICIPAL: '(五)市级文明单位',
};

/** Prints the five rankings as somebody sees them in the graph: the first and last five of each, with the three parts. */
export async function printRankings(reader: Player, roundId: string): Promise<void> {
  for (const [category, title] of Object.entries(titles) as [UnitCategory, string][]) {
    const top = await reader.ask(RankingDocument, { roundId, category, first: 5 });
    const { totalCount, nodes } = top.standings;
    const bottom = totalCount > 5 ? (await reader.ask(RankingDocument, { roundId, category, last: Math.min(5, totalCount - 5) })).standings.nodes : [];
    console.log(`\n${title}排名(${totalCount}个)\n  名次    总分   文明创建 帮包社区 帮包路口  单位`);
    const line = (row: (typeof nodes)[number]): string =>
      `  ${String(row.rank).padStart(4)}  ${row.total.padStart(6)}   ${row.creation.padStart(6)}   ${(row.community ?? '—').padStart(6)}   ${(row.intersection ?? '—').padStart(6)}   ${row.unitNameZh}`;
    console.log([...nodes.map(line), ...(totalCount > 10 ? ['     …'] : []), ...bottom.map(line)].join('\n'));
  }
}

/** The key of the latest published round, from its notice. */
export async function publishedRound(reader: Player): Promise<{ roundId: string; sha256: string } | undefined> {
  const { notices: { nodes: [notice] } } = await reader.ask(NoticesDocument, { first: 1 });
  return notice?.round ? { roundId: notice.round.id, sha256: notice.sha256 } : undefined;
}
