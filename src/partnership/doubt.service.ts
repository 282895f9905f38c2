/** One rule for a rating that the office looks at twice: above 95 points, with fewer than three deeds that the community itself has confirmed. */
import type { Loader, UnitOfWork } from '../platform/db/unit-of-work.js';
import type { ListArgs, Page } from '../platform/graph/list.js';
import { CommunityRating } from './rating.entity.js';
import { communityRatings } from './rating.loader.js';

/** Hundredths of a point. */
const highScore = 9_500;
const fewEntries = 3;

export const isDoubtful = (score: number | null, confirmed: number): boolean => score !== null && score > highScore && confirmed < fewEntries;

const confirmedByRating: Loader<string, number> = {
  batch: async (uow, ids) => {
    const counted = new Map((await uow.query<{ id: string; confirmed: number }>(`
      select r.id, count(e.id)::int as confirmed from community_rating r join round o on o.id = r.round_id
      left join ledger_entry e on e.partnership_id = r.partnership_id and e.answer = 'CONFIRMED' and e.kind = 'DEED' and e.done_on between o.period_from and o.period_to
      where r.id = any($1::uuid[]) group by r.id`, [ids])).map(({ id, confirmed }) => [id, confirmed]));
    return ids.map((id) => counted.get(id) ?? 0);
  },
};

/** How many deeds of the partnership in the round's period the community has confirmed in full. */
export const confirmedEntries = (uow: UnitOfWork, { id }: CommunityRating): Promise<number> => uow.load(confirmedByRating, id);

/** A page of the ratings, signed at least once, that the office looks at twice. */
export async function doubtfulRatings(uow: UnitOfWork, args: ListArgs): Promise<Page<CommunityRating>> {
  const high = await uow.rows.find(CommunityRating, { score: { from: highScore + 1 }, state: ['SIGNED_ONCE', 'SIGNED'] });
  const confirmed = await Promise.all(high.map((one) => confirmedEntries(uow, one)));
  return communityRatings.read(uow, args, { id: high.filter(({ score }, at) => isDoubtful(score, confirmed[at]!)).map(({ id }) => id) });
}
