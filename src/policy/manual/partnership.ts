import { deed, each, insert, read, update, type Action } from '../declare.js';
import { assignedUnit, hidden, inspectors, office, ownUnit, unitPeople } from './who.js';

/** Partnerships, the ledger and the rating. */
export const partnershipActions = {
  'partnership.read': read('Read partnerships', 'partnership', { ...ownUnit, COMMUNITY: 'ownCommunity', ...assignedUnit, ...office }),
  'partnership.arrange': deed('Begin or end a partnership', office, insert('partnership'), update('partnership', ['to_day'])),
  'ledgerEntry.read': read('Read the ledger', 'ledger_entry', { ...ownUnit, COMMUNITY: 'ownCommunity', ...assignedUnit, ...office },
    hidden([...unitPeople, ...inspectors], ['answered_by'])),
  'ledgerEntryFile.read': read('Read which files a ledger entry has', 'ledger_entry_file', { ...ownUnit, COMMUNITY: 'ownCommunity', ...assignedUnit, ...office }),
  'ledgerEntry.record': deed('Record a deed in the ledger', { UNIT_CLERK: 'ownUnit' }, insert('ledger_entry'), insert('ledger_entry_file')),
  'ledgerEntry.answer': deed('Confirm, partly confirm or dispute a ledger entry', { COMMUNITY: 'ownCommunity' },
    update('ledger_entry', ['answer', 'answer_remark', 'answered_by', 'answered_at'])),
  'communityRating.read': read('Read the community rating', 'community_rating',
    { ...each(unitPeople, 'ownUnitOncePublished'), COMMUNITY: 'ownCommunity', ...office },
    hidden(unitPeople, ['atmosphere', 'environment', 'facility', 'volunteer', 'culture', 'response', 'attitude', 'remark', 'signed_by'])),
  'communityRating.sign': deed('Rate the partner unit', { COMMUNITY: 'ownCommunity' }, insert('community_rating')),
} satisfies Record<string, Action>;
