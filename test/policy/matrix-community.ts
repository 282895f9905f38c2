/** The hand-written matrix of what lies between units and communities: see `matrix.ts`, whose words and people these are. */
import type { Person, Role, Seen } from './matrix.js';

interface Words {
  readonly by: (who: readonly Person[], when?: string) => Seen;
  readonly seen: (...parts: Seen[]) => Seen;
  readonly theOffice: Seen;
  readonly unit: readonly Person[];
  readonly team: readonly Person[];
}

/** Who sees what of partnerships. Source: product.md, "ledger: own; of its partner unit; assigned; all" and "community rating: its score, after publication; own; –; all". */
export function communityReads({ by, seen, theOffice, unit, team }: Words): Record<string, Record<string, Seen>> {
  const theLedger = { 'of 1': seen(theOffice, by(unit), by(['community-1', ...team])), 'of 2': theOffice };
  // The three lists: the community, its partners and the office; which unit took what: that unit, the community and the office.
  const theLists = { 'of 1': seen(theOffice, by(unit), by(['community-1'])), 'of 2': theOffice };
  return {
    Partnership: theLedger,
    LedgerEntry: theLedger,
    LedgerEntryFile: theLedger,
    LedgerEntryVersion: theLedger,
    CommunityItem: theLists,
    ItemTake: theLists,
    // The community's rating: its score after publication for the unit, and a draft never; own for the community; nobody who inspects.
    CommunityRating: { 'of 1, signed': seen(theOffice, by(unit, 'PC'), by(['community-1'])), 'of 1, a draft': seen(theOffice, by(['community-1'])), 'of 2, signed': theOffice },
  };
}

/** Who may do what of it: the clerk keeps the ledger and takes of the lists, the community writes them, answers and rates. */
export const communityDeeds = (clerk: readonly Role[], community: readonly Role[]): Record<string, readonly Role[]> => ({
  recordLedgerEntries: clerk,
  changeLedgerEntry: clerk,
  withdrawLedgerEntry: clerk,
  writeCommunityItems: community,
  changeCommunityItem: community,
  closeCommunityItem: community,
  takeCommunityItem: clerk,
  giveBackCommunityItem: clerk,
  answerLedgerEntries: community,
  saveCommunityRating: community,
  signCommunityRating: community,
  countersignCommunityRating: community,
  returnCommunityRating: community,
});

/** Who may ask what is no list of rows. The words of the form are no secret to whoever is rated; whose rating looks doubtful is the office's to know. */
export const communityQuestions = (rated: readonly Role[], office: readonly Role[]): Record<string, readonly Role[]> => ({ ratingForm: [...rated, ...office], doubtfulRatings: office });

/** Fields that some people do not get of rows that they see. */
export const communityHidden = (unit: readonly Person[]): Record<string, readonly Person[]> => ({
  'CommunityRating.atmosphere': unit,
  'CommunityRating.environment': unit,
  'CommunityRating.facility': unit,
  'CommunityRating.volunteer': unit,
  'CommunityRating.culture': unit,
  'CommunityRating.response': unit,
  'CommunityRating.attitude': unit,
  'CommunityRating.remark': unit,
  'CommunityRating.returnReason': unit,
});

/** How far the database itself lets each person write: the unit writes and corrects, the community answers; what was done is written down by whoever did it, and stays. */
export function communityWrites({ by }: Pick<Words, 'by'>): Record<string, Record<string, Seen>> {
  const [theClerk, theCommunity, both] = [{ 'of 1': by(['clerk-1']) }, { 'of 1': by(['community-1']) }, { 'of 1': by(['clerk-1', 'community-1']) }];
  const ratings = { 'of 1, signed': by(['community-1']), 'of 1, a draft': by(['community-1']) };
  return {
    'insert LedgerEntry': theClerk, 'update LedgerEntry': both,
    'insert LedgerEntryFile': both, 'update LedgerEntryFile': theClerk,
    'insert LedgerEntryVersion': both,
    'insert CommunityItem': theCommunity, 'update CommunityItem': both,
    'insert ItemTake': theClerk, 'update ItemTake': both,
    'insert CommunityRating': ratings, 'update CommunityRating': ratings,
  };
}

/** Types that are part of an answer and no row. */
export const communityParts: Readonly<Record<string, string>> = {
  Goods: 'LedgerEntry.goods',
  LedgerContent: 'LedgerEntryVersion.content',
  LedgerCounts: 'Assessment.ledgerCounts',
  PartnershipContact: 'Partnership.contact',
  RatingForm: 'Query.ratingForm',
  RatingFormItem: 'RatingForm.items',
  RatingLevel: 'RatingFormItem.levels',
};
