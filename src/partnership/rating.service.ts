/** A community's rating: saved as a draft by whoever of the community is at it, signed by two different people, and then for ever. */
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal, stale } from '../platform/errors/errors.js';
import { Assessment, Round, type RoundPhase } from '../round/round.entity.js';
import { holdResults } from '../round/round.service.js';
import { Partnership } from './partnership.entity.js';
import { communityScore, itemsAtTheEnds, itemsOf } from './rating-form.service.js';
import { CommunityRating, type RatingState } from './rating.entity.js';
import type { ReturnCommunityRatingInput, SaveCommunityRatingInput, SignCommunityRatingInput } from './rating.input.js';

const rating: readonly RoundPhase[] = ['OPEN', 'INSPECTION', 'REVIEW'];

/**
 * Saves a draft, whole or in part, once for each partnership in a round. ROUND_CLOSED before the round opens and from its
 * publication on, NOT_FOUND for a unit that one does not partner, WRONG_STATE where the partnership does not reach into the
 * round's period or the rating is signed, STALE where a colleague has begun or saved it meanwhile.
 */
export async function saveCommunityRating(uow: UnitOfWork, { assessmentId, partnershipId, baseVersion, idempotencyKey: _key, ...draft }: SaveCommunityRatingInput): Promise<CommunityRating> {
  const assessment = await uow.rows.need(Assessment, assessmentId, 'assessmentId');
  const partnership = await uow.rows.need(Partnership, partnershipId, 'partnershipId');
  const { unitId, roundId } = assessment;
  if (partnership.unitId !== unitId) throw notFound('partnership with this unit', 'partnershipId');
  const round = await openRound(uow, roundId, 'assessmentId');
  if (partnership.fromDay > round.periodTo || (partnership.toDay !== null && partnership.toDay < round.periodFrom)) {
    throw new Refusal('WRONG_STATE', "The partnership does not reach into the round's period", { field: 'partnershipId' });
  }
  const { atmosphere = null, environment = null, facility = null, volunteer = null, culture = null, response = null, attitude = null, remark } = draft;
  const items = { atmosphere, environment, facility, volunteer, culture, response, attitude };
  const whole = itemsOf(items);
  const saved = { ...items, remark, score: whole && communityScore(whole), savedBy: uow.actor.accountId, savedAt: uow.now };
  const before = await uow.rows.one(CommunityRating, { assessmentId, partnershipId }, { lock: true });
  if (before) {
    if (before.version !== baseVersion) throw stale('baseVersion', before, { baseVersion, ...items, remark });
    if (before.state !== 'DRAFT') throw new Refusal('WRONG_STATE', 'The rating is signed; return it to draft first, while one signature is missing', { field: 'assessmentId' });
    const [again] = await uow.rows.update(CommunityRating, { id: before.id }, { ...saved, version: before.version + 1 });
    return again!;
  }
  if (baseVersion != null) throw notFound('draft', 'baseVersion');
  const [begun] = await uow.rows.insert(CommunityRating, [{ assessmentId, unitId, roundId, partnershipId, communityId: partnership.communityId, ...saved }]);
  return begun!;
}

/** Signs a draft as the first of two. INVALID_INPUT while an item is open, or where one is at an end of the scale without a remark. */
export async function signCommunityRating(uow: UnitOfWork, { communityRatingId, baseVersion }: SignCommunityRatingInput): Promise<CommunityRating> {
  const draft = await held(uow, communityRatingId, baseVersion);
  if (draft.state !== 'DRAFT') throw new Refusal('WRONG_STATE', draft.state === 'SIGNED' ? 'The rating is signed already' : 'The rating has its first signature; a second person countersigns it', { field: 'communityRatingId' });
  const items = itemsOf(draft);
  if (!items) throw invalid('communityRatingId', 'has items that are open');
  if ((draft.remark ?? '').trim() === '' && itemsAtTheEnds(items).length > 0) throw invalid('remark', 'is needed where an item is below 60 or above 95');
  const [signed] = await uow.rows.update(CommunityRating, { id: draft.id }, { state: 'SIGNED_ONCE', signedBy: uow.actor.accountId, signedAt: uow.now });
  return signed!;
}

/** Signs as the second of two: somebody else than the first (WRONG_STATE). From here on the rating counts and never changes. */
export async function countersignCommunityRating(uow: UnitOfWork, { communityRatingId, baseVersion }: SignCommunityRatingInput): Promise<CommunityRating> {
  const half = await held(uow, communityRatingId, baseVersion);
  if (half.state !== 'SIGNED_ONCE') throw new Refusal('WRONG_STATE', half.state === 'SIGNED' ? 'The rating is signed already' : 'The rating has no first signature', { field: 'communityRatingId' });
  if (half.signedBy === uow.actor.accountId) throw new Refusal('WRONG_STATE', 'Two different people sign a rating; a colleague of the community countersigns it', { field: 'communityRatingId' });
  const [signed] = await uow.rows.update(CommunityRating, { id: half.id }, { state: 'SIGNED', countersignedBy: uow.actor.accountId, countersignedAt: uow.now });
  return signed!;
}

/** Returns a rating with one signature to draft, for a reason; either of the two may. The signature is gone with its version. */
export async function returnCommunityRating(uow: UnitOfWork, { communityRatingId, baseVersion, reason }: ReturnCommunityRatingInput): Promise<CommunityRating> {
  const half = await held(uow, communityRatingId, baseVersion);
  if (half.state !== 'SIGNED_ONCE') throw new Refusal('WRONG_STATE', half.state === 'SIGNED' ? 'The rating has both signatures, and stays' : 'The rating is a draft already', { field: 'communityRatingId' });
  const [returned] = await uow.rows.update(CommunityRating, { id: half.id }, { state: 'DRAFT', signedBy: null, signedAt: null, returnReason: reason, version: half.version + 1 });
  return returned!;
}

/** The own rating of a version, held against colleagues; of a round that takes ratings. */
async function held(uow: UnitOfWork, id: string, baseVersion: number): Promise<CommunityRating> {
  const { roundId } = await uow.rows.need(CommunityRating, id, 'communityRatingId');
  await openRound(uow, roundId, 'communityRatingId');
  const found = await uow.rows.need(CommunityRating, id, 'communityRatingId', { lock: true });
  if (found.version !== baseVersion) throw stale('baseVersion', found, { baseVersion });
  return found;
}

/** The round, while it takes ratings. Whoever computes or publishes it comes wholly before or wholly after. */
async function openRound(uow: UnitOfWork, roundId: string, field: string): Promise<Round> {
  await holdResults(uow, roundId, 'shared');
  const round = await uow.rows.one(Round, { id: roundId });
  if (!round || !rating.includes(round.phase) || round.publishedAt !== null) throw new Refusal('ROUND_CLOSED', 'The round takes no ratings', { field });
  return round;
}

/** A rating that a round waits for, and how far it has come; NONE where nobody has begun it. */
export interface AwaitedRating {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly unitNameZh: string;
  readonly partnershipId: string;
  readonly communityId: string;
  readonly communityNameZh: string;
  readonly state: Exclude<RatingState, 'SIGNED'> | 'NONE';
}

/** The ratings that a round waits for, as far as the actor sees: for each partnership in its period one that two people have signed. By unit number. */
export const awaitedRatings = (uow: UnitOfWork, { id, periodFrom, periodTo }: Round): Promise<AwaitedRating[]> => uow.query<AwaitedRating>(`
  select a.id as "assessmentId", a.unit_id as "unitId", u.name_zh as "unitNameZh", p.id as "partnershipId", p.community_id as "communityId", c.name_zh as "communityNameZh", coalesce(r.state, 'NONE') as state
  from assessment a
  join unit u on u.id = a.unit_id
  join partnership p on p.unit_id = a.unit_id and p.from_day <= $3 and (p.to_day is null or p.to_day >= $2)
  join community c on c.id = p.community_id
  left join community_rating r on r.assessment_id = a.id and r.partnership_id = p.id
  where a.round_id = $1 and r.state is distinct from 'SIGNED' order by u.number, c.code`, [id, periodFrom, periodTo]);
