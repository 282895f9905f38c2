/** The life of a round: each step forward is refused while something stands in its way, and the refusal names it all. */
import { Archive } from '../archive/archive.entity.js';
import { stillSubmitting } from '../archive/archive.service.js';
import { openDays } from '../duty/bulletin.service.js';
import { blockersOfAssessments } from '../inspection/blockers.service.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, Refusal, type Blocker } from '../platform/errors/errors.js';
import { awaitedRatings } from '../partnership/rating.service.js';
import { Assessment, Round, RoundStep, type RoundPhase } from '../round/round.entity.js';
import { Unit } from '../territory/territory.entity.js';
import { correctionOf } from './correction.service.js';
import { staleUnits } from './figures.service.js';
import type { MoveRoundInput } from './standing.input.js';

/** Which steps there are; publishing is a deed of its own and goes no way back. */
const forward: Partial<Record<RoundPhase, RoundPhase>> = { DRAFT: 'OPEN', OPEN: 'INSPECTION', INSPECTION: 'REVIEW', PUBLISHED: 'CLOSED' };
const back: Partial<Record<RoundPhase, RoundPhase>> = { INSPECTION: 'OPEN', REVIEW: 'INSPECTION' };

/** Where a round may be moved, forward or back; null where there is no such step. Publishing is none. */
export const nextPhase = ({ phase }: Round): RoundPhase | null => forward[phase] ?? null;
export const phaseBefore = ({ phase }: Round): RoundPhase | null => back[phase] ?? null;

/** Moves a round one step forward, or back with a reason. Nothing that was written is dropped either way. */
export async function moveRound(uow: UnitOfWork, { roundId, to, reason }: MoveRoundInput): Promise<Round> {
  const round = await uow.rows.need(Round, roundId, 'roundId', { lock: true });
  const isBack = back[round.phase] === to;
  if (!isBack && forward[round.phase] !== to) throw new Refusal('WRONG_STATE', `From ${round.phase} a round does not go to ${to}`, { field: 'to' });
  if (isBack && reason.trim() === '') throw invalid('reason', 'is needed for a step back');
  if (to === 'OPEN' && !isBack) await open(uow, round);
  if (to === 'INSPECTION' && !isBack) await lockArchives(uow, round);
  if (to === 'REVIEW') {
    // Held, so that no leader unlocks one at the same moment.
    const assessments = await uow.rows.find(Assessment, { roundId }, { order: ['id'], lock: true });
    refuseWhileBlocked([...(await unlocked(uow, round)), ...(await blockersOfAssessments(uow, assessments))], 'The round cannot go into REVIEW yet');
  }
  if (to === 'CLOSED') refuseWhileBlocked([...(await blockersOfObjections(uow, round)), ...(await uncorrected(uow, round))], 'The round cannot be closed yet');
  // Who scores again is not watched doing it: units see the next preview, once it is opened.
  return step(uow, round, to, reason, isBack && round.phase === 'REVIEW' ? { previewOpenedAt: null } : {});
}

/** Shows every unit its own marks and standing before publication. */
export async function openPreview(uow: UnitOfWork, roundId: string): Promise<Round> {
  const round = await uow.rows.need(Round, roundId, 'roundId', { lock: true });
  if (round.phase !== 'REVIEW') throw new Refusal('WRONG_STATE', 'The preview opens while the round is in REVIEW', { field: 'roundId' });
  if (round.previewOpenedAt !== null) return round;
  const [{ count } = { count: 0 }] = await uow.query<{ count: number }>('select count(*) as count from standing where round_id = $1', [roundId]);
  refuseWhileBlocked(count === 0 ? [{ code: 'NOT_COMPUTED', message: 'The standings have not been computed', subjectId: roundId }] : [], 'There is nothing to preview yet');
  const stale = await staleUnits(uow, round);
  refuseWhileBlocked([
    ...(await unlockedAgain(uow, round)),
    ...stale.map(({ assessmentId, unitNumber, unitNameZh }) => ({ code: 'STANDING_STALE', message: `Unit ${unitNumber} ${unitNameZh}: something has changed since its standing was computed`, subjectId: assessmentId, about: numbered(unitNumber, unitNameZh) })),
  ], 'The preview would show what is no longer so');
  const [opened] = await uow.rows.update(Round, { id: roundId }, { previewOpenedAt: uow.now });
  return opened!;
}

const numbered = (number: number, name: string): string => `${number}号 ${name}`;

/** Takes a step and writes down who took it and why. */
export async function step(uow: UnitOfWork, round: Round, to: RoundPhase, reason: string, set: Partial<Round> = {}): Promise<Round> {
  const [moved] = await uow.rows.update(Round, { id: round.id }, { ...set, phase: to });
  await uow.rows.insert(RoundStep, [{ roundId: round.id, fromPhase: round.phase, toPhase: to, reason, takenBy: uow.actor.accountId, takenAt: uow.now }]);
  return moved!;
}

export function refuseWhileBlocked(blockers: readonly Blocker[], sentence: string): void {
  if (blockers.length === 0) return;
  const shown = blockers.slice(0, 5).map((blocker) => blocker.message).join('; ');
  throw new Refusal('ROUND_BLOCKED', `${sentence}: ${shown}${blockers.length > 5 ? `; and ${blockers.length - 5} more` : ''}`, { blockers });
}

/**
 * What keeps results from being true: a unit whose scoring was unlocked and is not locked again, a community that has not
 * rated its unit or whose rating lacks a signature, and days of duty in the round's period whose bulletin was never issued or
 * lacks what was decided since, since their events would silently not count, or whose contest nobody has answered.
 */
export async function blockersOfResults(uow: UnitOfWork, round: Round): Promise<Blocker[]> {
  const awaited = await awaitedRatings(uow, round);
  const { missing, outdated, contested } = await openDays(uow, round.periodFrom, round.periodTo);
  return [
    ...(await unlockedAgain(uow, round)),
    ...awaited.map(({ assessmentId, unitNameZh, communityNameZh, state }) => (state === 'NONE'
      ? { code: 'RATING_MISSING', message: `${communityNameZh} has not rated ${unitNameZh}`, subjectId: assessmentId, about: `${communityNameZh} → ${unitNameZh}` }
      : { code: 'RATING_UNSIGNED', message: `${communityNameZh}'s rating of ${unitNameZh} lacks ${state === 'DRAFT' ? 'both signatures' : 'its second signature'}`, subjectId: assessmentId, about: `${communityNameZh} → ${unitNameZh}` })),
    ...missing.map((day) => ({ code: 'BULLETIN_MISSING', message: `The bulletin of ${day} has not been issued`, about: day })),
    ...outdated.map((day) => ({ code: 'BULLETIN_OUTDATED', message: `The bulletin of ${day} needs a correction: something was decided or has arrived since its last edition`, about: day })),
    ...contested.map((day) => ({ code: 'CONTEST_OPEN', message: `A contest of ${day} has not been answered`, about: day })),
  ];
}

/** Objections that the office has not decided. A unit files one holding its assessment: whoever holds all of them first sees all. */
export async function blockersOfObjections(uow: UnitOfWork, round: Round): Promise<Blocker[]> {
  await uow.rows.find(Assessment, { roundId: round.id }, { order: ['id'], lock: true });
  const open = await uow.query<{ id: string; number: number; unit: string }>(
    `select o.id, u.number, u.name_zh as unit from objection o join unit u on u.id = o.unit_id where o.round_id = $1 and o.state = 'OPEN' order by u.number, o.id`, [round.id]);
  return open.map(({ id, number, unit }) => ({ code: 'OBJECTION_OPEN', message: `Unit ${number} ${unit}: an objection has not been decided`, subjectId: id, about: numbered(number, unit) }));
}

/** Units that the latest edition shows otherwise than the rulings that stand by now. */
async function uncorrected(uow: UnitOfWork, round: Round): Promise<Blocker[]> {
  const changes = (await correctionOf(uow, round.id))?.changes ?? [];
  return changes.map(({ now }) => ({ code: 'CORRECTION_MISSING', message: `Unit ${now.unitNumber} ${now.unitNameZh}: what was ruled on an objection has not been published in a correction`, subjectId: now.assessmentId, about: numbered(now.unitNumber, now.unitNameZh) }));
}

/** Assessments that were unlocked since the round went into REVIEW, and not locked again. */
async function unlockedAgain(uow: UnitOfWork, round: Round): Promise<Blocker[]> {
  const known = await uow.query<{ id: string }>('select distinct assessment_id as id from assessment_unlock where round_id = $1', [round.id]);
  return known.length === 0 ? [] : (await unlocked(uow, round)).filter(({ subjectId }) => known.some(({ id }) => id === subjectId));
}

/** Opens a round: an assessment and an empty archive for every active unit, its category fixed from here on. */
async function open(uow: UnitOfWork, round: Round): Promise<void> {
  const units = await uow.rows.find(Unit, { active: true }, { order: ['number'] });
  refuseWhileBlocked([
    ...(units.length === 0 ? [{ code: 'NO_UNITS', message: 'The office has no active unit' }] : []),
    ...(round.submissionDeadline <= uow.now ? [{ code: 'DEADLINE_PASSED', message: 'The deadline for submission has passed already', subjectId: round.id }] : []),
  ], 'The round cannot be opened');
  const assessments = await uow.rows.insert(Assessment, units.map((unit) => ({ roundId: round.id, unitId: unit.id, category: unit.category })));
  await uow.rows.insert(Archive, assessments.map((assessment) => ({ assessmentId: assessment.id, unitId: assessment.unitId, roundId: round.id, state: 'DRAFT' as const })));
}

/** Waits for every archive that is being written at this moment, and lets nobody begin. */
async function lockArchives(uow: UnitOfWork, round: Round): Promise<void> {
  await uow.rows.find(Archive, { roundId: round.id }, { order: ['id'], lock: true });
  const homeless = await uow.query<{ id: string; unit: string }>(
    'select a.id, u.name_zh as unit from assessment a join unit u on u.id = a.unit_id where a.round_id = $1 and a.team_id is null order by u.number', [round.id]);
  refuseWhileBlocked([
    ...(round.submissionDeadline > uow.moment ? [{ code: 'DEADLINE_AHEAD', message: `Units may submit until ${round.submissionDeadline.toISOString()}`, subjectId: round.id }] : []),
    ...(await stillSubmitting(uow, round.id)).map(({ archiveId, unit, until, why }) =>
      ({ code: 'UNIT_SUBMITTING', message: `${unit} may ${why === 'EXTENDED' ? 'submit' : 'answer what was returned'} until ${until.toISOString()}`, subjectId: archiveId, about: unit })),
    ...homeless.map(({ id, unit }) => ({ code: 'NO_TEAM', message: `${unit} has no team`, subjectId: id, about: unit })),
  ], 'Inspection cannot begin');
}

/** Assessments whose scoring the leader has not confirmed and locked. */
async function unlocked(uow: UnitOfWork, round: Round): Promise<Blocker[]> {
  const open = await uow.query<{ id: string; number: number; unit: string }>(
    'select a.id, u.number, u.name_zh as unit from assessment a join unit u on u.id = a.unit_id where a.round_id = $1 and a.locked_at is null order by u.number', [round.id]);
  return open.map(({ id, number, unit }) => ({ code: 'NOT_LOCKED', message: `Unit ${number} ${unit}: the leader has not locked the scoring`, subjectId: id, about: numbered(number, unit) }));
}
