import { dayIn } from '../platform/clock.js';
import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import { tagByTable } from '../platform/graph/row.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { Assessment, Round } from '../round/round.entity.js';
import { publishAlone } from '../round/round.service.js';
import { settingsInWords } from '../round/settings.service.js';
import { Office, type UnitCategory } from '../territory/territory.entity.js';
import { sha256Of, snapshotText, type CategoryResults } from '../standing/results.service.js';
import type { RoundInputs } from '../standing/ruling.service.js';
import { Snapshot } from '../standing/standing.entity.js';
import { oneAtATime, replaceStandings } from '../standing/standing.service.js';
import { blockersOfObjections, blockersOfResults, refuseWhileBlocked, step } from '../standing/step.service.js';
import { Notice, type Annex, type NoticeChange } from './notice.entity.js';
import type { PublishRoundInput } from './notice.input.js';

/** Headings of the annexes. Source: notice of 2018. */
const headings: Readonly<Record<UnitCategory, string>> = {
  NATIONAL: '现有全国文明单位排名', NATIONAL_CANDIDATE: '新申报全国文明单位排名', PROVINCIAL: '省级文明单位排名',
  PROVINCIAL_CANDIDATE: '新申报省级文明单位排名', MUNICIPAL: '市级文明单位排名',
};
/** What the notice of 2018 adds behind a count: who left the list for another. */
const exceptions: Partial<Record<UnitCategory, string>> = { PROVINCIAL: ',除申报全国文明单位外', MUNICIPAL: ',除申报省级外' };
const ordinals = ['一', '二', '三', '四', '五'];

/**
 * Publishes a round in REVIEW: computes once more, freezes inputs, settings and results with their hash, and issues the notice.
 * From here on nothing of it changes. Refused with everything that stands in the way (ROUND_BLOCKED).
 */
export async function publishRound(uow: UnitOfWork, { roundId, titleZh, bodyZh }: PublishRoundInput): Promise<Notice> {
  const round = await uow.rows.need(Round, roundId, 'roundId', { lock: true });
  if (round.phase !== 'REVIEW') throw new Refusal('WRONG_STATE', 'A round is published from REVIEW', { field: 'roundId' });
  await oneAtATime(uow, roundId);
  // Whoever writes below an assessment holds it: it comes in before, or finds the round published. Ratings wait at `oneAtATime`.
  await uow.rows.find(Assessment, { roundId }, { order: ['id'], lock: true });
  // The same of a duty event that is being confirmed, struck or recorded.
  await publishAlone(uow);
  refuseWhileBlocked([
    ...(round.previewOpenedAt === null ? [{ code: 'NO_PREVIEW', message: 'Units have not seen the preview', subjectId: round.id }] : []),
    ...(await blockersOfResults(uow, round)),
    ...(await blockersOfObjections(uow, round)),
  ], 'The round cannot be published yet');
  const { inputs, results } = await replaceStandings(uow, round, 1);
  const snapshot = await freeze(uow, round, 1, inputs, results);
  const notice = await issue(uow, round, snapshot, { titleZh, wordsZh: bodyZh.trim(), results, correctionReason: null, changes: [] });
  await step(uow, round, 'PUBLISHED', titleZh, { publishedAt: uow.now });
  return notice;
}

/** What a snapshot is known by. */
export type Frozen = Pick<Snapshot, 'id' | 'edition' | 'sha256'>;

/** Freezes inputs, settings and results of an edition with their hash. */
export async function freeze(uow: UnitOfWork, round: Round, edition: number, inputs: RoundInputs, results: readonly CategoryResults[]): Promise<Frozen> {
  const canonicalJson = snapshotText(inputs, results);
  const frozen: Frozen = { id: newId(tagByTable('snapshot'), uow.now), edition, sha256: sha256Of(canonicalJson) };
  await uow.rows.insert(Snapshot, [{ ...frozen, roundId: round.id, canonicalJson, byteLength: Buffer.byteLength(canonicalJson), createdBy: uow.actor.accountId! }]);
  return frozen;
}

export interface Edition extends Pick<Notice, 'titleZh' | 'wordsZh' | 'correctionReason' | 'changes'> { readonly results: readonly CategoryResults[] }

/** Issues an edition of the notice: the office's words, what it corrects, the settings, the hash, the office and the day. */
export async function issue(uow: UnitOfWork, round: Round, { id: snapshotId, edition, sha256 }: Frozen, { results, ...said }: Edition): Promise<Notice> {
  const office = await uow.rows.need(Office, uow.officeId!);
  const [notice] = await uow.rows.insert(Notice, [{
    ...said, roundId: round.id, snapshotId, edition, officeNameZh: office.nameZh, sha256, issuedBy: uow.actor.accountId!, issuedAt: uow.now,
    bodyZh: [
      said.wordsZh, ...(said.correctionReason === null ? [] : [correctionParagraph(edition, said.correctionReason, said.changes)]), settingsParagraph(round),
      `数据快照 SHA-256:${sha256}`, `${office.nameZh}\n${dateZh(dayIn(uow.actor.timeZone, uow.now))}`,
    ].join('\n\n'),
    annexes: annexesOf(results),
  }]);
  return notice!;
}

/** What a correction says of itself. */
const correctionParagraph = (edition: number, reason: string, changes: readonly NoticeChange[]): string => [
  `更正(第${edition}版):${reason.trim()}`,
  ...changes.map(({ unitNumber, unitNameZh, totalBefore, total, rankBefore, rank }) => `${unitNumber}号 ${unitNameZh}:总分${decimalOf(totalBefore)}更正为${decimalOf(total)},名次${rankBefore}更正为${rank}。`),
].join('\n');

function annexesOf(results: readonly CategoryResults[]): Annex[] {
  return results.map(({ category, results: ranked }, at) => ({
    category,
    titleZh: `(${ordinals[at]})${headings[category]}(${ranked.length}个${exceptions[category] ?? ''})`,
    lines: ranked.map(({ unit, score, rank }) => {
      const [creation, community, intersection] = score.parts;
      return {
        rank, unitNumber: unit.unitNumber, unitNameZh: unit.unitNameZh, total: score.totalHundredths, creation: creation!.displayHundredths,
        community: community!.applies ? community!.displayHundredths : null,
        intersection: intersection!.applies ? intersection!.displayHundredths : null,
      };
    }),
  }));
}

/** What the notice says of the settings, every one that the rules leave open included. */
const settingsParagraph = (round: Round): string => ['计分办法:', ...settingsInWords(round).map(({ titleZh, valueZh }) => `${titleZh}:${valueZh}。`)].join('\n');

const dateZh = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
