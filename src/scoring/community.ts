import { Rational } from './exact.js';
import type { RulingInput } from './creation.js';
import { ScoringError } from './scoring-error.js';
import type { RoundSettings } from './settings.js';

/** What counts for a unit that has a community assigned. Scores in hundredths, 0..10000. */
export interface CommunityInput {
  /** the team's review of the ledger */
  ledgerReview: number;
  /** the signed ratings of the communities that the unit partners */
  ratings: { id: string; score: number }[];
  /** what the office ruled on the unit's objection, which stands in place of the ratings; absent = no ruling */
  ruling?: RulingInput;
}

/**
 * Community = ledger share × review of the ledger + (1 − ledger share) × mean of the ratings, on 0–100. Assigned but
 * unrated earns 0 on the rating's side; a ruling on an objection stands in place of the ratings. Source: notice of 2018 (the two sides); setting of the round (their shares).
 * @throws ScoringError POINTS_OUT_OF_RANGE
 */
export function scoreCommunity({ ledgerReview, ratings, ruling }: CommunityInput, settings: RoundSettings): Rational {
  assertScore('ledger review', ledgerReview);
  for (const { id, score } of ratings) assertScore(`rating ${id}`, score);
  if (ruling) assertScore(`ruling ${ruling.id}`, ruling.points);
  const sum = ratings.reduce((total, { score }) => total + score, 0);
  const rating = ruling ? Rational.of(ruling.points, 100) : Rational.of(sum, 100 * Math.max(ratings.length, 1));
  const review = Rational.of(ledgerReview, 100);
  return Rational.of(settings.ledgerShare, 10000)
    .times(review)
    .plus(Rational.of(10000 - settings.ledgerShare, 10000).times(rating));
}

function assertScore(what: string, score: number): void {
  if (Number.isSafeInteger(score) && score >= 0 && score <= 10000) return;
  throw new ScoringError('POINTS_OUT_OF_RANGE', `${what}: ${score} is not a whole number from 0 to 10000`);
}
