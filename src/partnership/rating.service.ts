import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { Assessment, Round, type RoundPhase } from '../round/round.entity.js';
import { Partnership } from './partnership.entity.js';
import { CommunityRating } from './rating.entity.js';
import type { SignCommunityRatingInput } from './rating.input.js';

/** The seven items of a rating, whole points from 0 to 100. */
export interface RatingItems {
  readonly atmosphere: number;
  readonly environment: number;
  readonly facility: number;
  readonly volunteer: number;
  readonly culture: number;
  readonly response: number;
  readonly attitude: number;
}

/**
 * The score of a rating in hundredths of a point: each of the five key tasks weighs 16 %, response and attitude 10 % each,
 * so a whole point is worth exactly 16 or 10 hundredths and nothing is ever rounded. The weights are this product's own:
 * the notice of 2018 fixes none.
 *
 * Key tasks of 90, 85, 88, 92 and 80 make 16 × 435 = 6960; response 95 and attitude 90 make 10 × 185 = 1850: 88.10 points.
 */
export function communityScore({ atmosphere, environment, facility, volunteer, culture, response, attitude }: RatingItems): number {
  return 16 * (atmosphere + environment + facility + volunteer + culture) + 10 * (response + attitude);
}

const rating: readonly RoundPhase[] = ['OPEN', 'INSPECTION', 'REVIEW'];

/**
 * Signs a community's rating of its unit, once for each partnership in a round (ALREADY_EXISTS). ROUND_CLOSED before the round
 * opens and from its publication on, NOT_FOUND for a unit that one does not partner, WRONG_STATE where the partnership
 * does not reach into the round's period, INVALID_INPUT where an item below 60 or above 95 comes without a remark.
 */
export async function signCommunityRating(uow: UnitOfWork, { assessmentId, partnershipId, remark, idempotencyKey: _key, ...items }: SignCommunityRatingInput): Promise<CommunityRating> {
  const assessment = await uow.rows.need(Assessment, assessmentId, 'assessmentId');
  const partnership = await uow.rows.need(Partnership, partnershipId, 'partnershipId');
  const { unitId, roundId } = assessment;
  if (partnership.unitId !== unitId) throw notFound('partnership with this unit', 'partnershipId');
  if (remark.trim() === '' && Object.values(items).some((item) => item < 60 || item > 95)) throw invalid('remark', 'is needed where an item is below 60 or above 95');
  const [signed] = await uow.rows.insert(CommunityRating, [{
    assessmentId, unitId, roundId, partnershipId, communityId: partnership.communityId, ...items,
    score: communityScore(items), remark, signedBy: uow.actor.accountId, signedAt: uow.now,
  }]);
  // From the insert on its foreign key holds the assessment: a publication that locks the assessments comes wholly before or wholly after.
  const round = await uow.rows.one(Round, { id: roundId });
  if (!round || !rating.includes(round.phase) || round.publishedAt !== null) throw new Refusal('ROUND_CLOSED', 'The round takes no ratings', { field: 'assessmentId' });
  if (partnership.fromDay > round.periodTo || (partnership.toDay !== null && partnership.toDay < round.periodFrom)) {
    throw new Refusal('WRONG_STATE', "The partnership does not reach into the round's period", { field: 'partnershipId' });
  }
  return signed!;
}
