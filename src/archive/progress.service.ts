/** How far archives have come, for whoever shows it, reminds of it or exports it: `completeness.ts` with the rows that it needs. */
import { dayIn } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { roundById } from '../round/round.loader.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Archive, type ArchiveProgress } from './archive.entity.js';
import { askedOf, piecesByArchiveId, windowOf } from './archive.loader.js';
import { completenessOf, isComplete, type Piece } from './completeness.js';
import { Evidence } from './evidence.entity.js';
import { closesAt, daysLeft, isOpen } from './window.js';

/** How much of what its round asks for an archive answers; the archives of one moment share their statements. */
export async function archiveProgress(uow: UnitOfWork, archive: Archive): Promise<ArchiveProgress> {
  const [round, window, asked, pieces] = await Promise.all([uow.load(roundById, archive.roundId), windowOf(uow, archive), askedOf(uow, archive.roundId), uow.load(piecesByArchiveId, archive.id)]);
  const { sections, rules, ...totals } = completenessOf(asked, pieces, { today: dayIn(uow.actor.timeZone, uow.now), periodFrom: round?.periodFrom ?? '', periodTo: round?.periodTo ?? '' });
  const count = (is: (piece: Piece) => boolean): number => pieces.filter(is).length;
  return {
    ...totals, sections: [...sections], rules: rules.map((rule) => ({ ...rule, missing: [...rule.missing] })),
    unfinishedDrafts: count((piece) => piece.state === 'DRAFT' && !isComplete(piece)), returned: count(({ state }) => state === 'RETURNED'),
    closesAt: window && closesAt(window), isOpen: window !== null && isOpen(window, uow.now), daysLeft: window ? daysLeft(window, uow.now) : 0,
  };
}

/** One rule of which an assessment's archive lacks something. */
export interface Lacking {
  readonly ruleId: string;
  readonly code: string;
  readonly titleZh: string;
  readonly slotsAsked: number;
  readonly slotsAnswered: number;
  /** The titles of the slots that are not answered; none for a rule that states no slot and has no evidence. */
  readonly missingZh: readonly string[];
  /** Hundredths of a point. */
  readonly pointsAtStake: number;
  readonly freshness: 'NOTHING' | 'CURRENT' | 'QUIET' | 'OLD';
}

export interface ReturnedPiece {
  readonly evidenceId: string;
  readonly ruleId: string;
  readonly title: string;
  readonly reason: string;
  /** The last day on which it may be answered. */
  readonly due: string;
}

/** What is still to be done for one assessment's archive, and by when. */
export interface OpenWork {
  readonly assessmentId: string;
  readonly archiveId: string;
  readonly unitId: string;
  readonly roundId: string;
  readonly state: Archive['state'];
  /** Why it lies with the clerk again, if it does. */
  readonly returnReason: string | null;
  /** Whether anything has been written in it at all. */
  readonly isBegun: boolean;
  readonly isOpen: boolean;
  readonly closesAt: Date | null;
  readonly daysLeft: number;
  readonly slotsAsked: number;
  readonly slotsAnswered: number;
  readonly pointsAtStake: number;
  readonly lacking: readonly Lacking[];
  readonly returned: readonly ReturnedPiece[];
  /** Since when it waits for the leader's signature, or null. */
  readonly waitsForLeaderSince: Date | null;
}

/** What is still to be done, for each of these assessments that has an archive; in as many statements for a hundred as for one. */
export async function openWorkOf(uow: UnitOfWork, assessmentIds: readonly string[]): Promise<OpenWork[]> {
  const archives = await uow.rows.find(Archive, { assessmentId: assessmentIds }, { order: ['id'] });
  const returned = await uow.rows.find(Evidence, { archiveId: archives.map(({ id }) => id), state: 'RETURNED' }, { order: ['returnDue', 'id'] });
  return Promise.all(archives.map(async (archive): Promise<OpenWork> => {
    const [progress, pieces] = await Promise.all([archiveProgress(uow, archive), uow.load(piecesByArchiveId, archive.id)]);
    const lacking = await Promise.all(progress.rules.filter(({ slotsAnswered, slotsAsked, freshness }) => slotsAnswered < slotsAsked || freshness !== 'CURRENT').map(async (rule): Promise<Lacking> => {
      const { code = '', titleZh = '' } = (await uow.load(ruleById, rule.ruleId)) ?? {};
      const { ruleId, slotsAsked, slotsAnswered, pointsAtStake, freshness } = rule;
      return { ruleId, code, titleZh, slotsAsked, slotsAnswered, missingZh: rule.missing.map((slot) => slot.titleZh), pointsAtStake, freshness };
    }));
    return {
      assessmentId: archive.assessmentId, archiveId: archive.id, unitId: archive.unitId, roundId: archive.roundId, state: archive.state, returnReason: archive.returnReason,
      isBegun: pieces.length > 0, isOpen: progress.isOpen, closesAt: progress.closesAt, daysLeft: progress.daysLeft,
      slotsAsked: progress.slotsAsked, slotsAnswered: progress.slotsAnswered, pointsAtStake: progress.pointsAtStake, lacking,
      returned: returned.filter(({ archiveId }) => archiveId === archive.id).map(({ id, ruleId, title, returnReason, returnDue }) => ({ evidenceId: id, ruleId, title, reason: returnReason!, due: returnDue! })),
      waitsForLeaderSince: archive.state === 'HANDED_IN' ? archive.handedInAt : null,
    };
  }));
}
