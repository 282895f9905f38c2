import { deed, each, insert, read, update, type Action, type Touch } from '../declare.js';
import { assignedUnit, hidden, inspectors, office, ownUnit, unitPeople } from './who.js';

/** What a unit writes in an entry; the answer is not among it. */
const written = ['kind', 'key_task', 'title', 'note', 'done_on', 'leaders', 'staff', 'volunteers', 'minutes', 'money', 'goods', 'approval_file_id', 'item_id', 'asked_on'];
const insertEntry: Touch = { table: 'ledger_entry', verb: 'insert', columns: ['id', 'partnership_id', 'unit_id', 'community_id', ...written, 'created_by', 'created_at'] };
const answered = ['answer', 'answer_remark', 'answered_by', 'answered_at', 'hand_over_to', 'hand_over_on', 'completes_item'];
const items = ['atmosphere', 'environment', 'facility', 'volunteer', 'culture', 'response', 'attitude', 'score', 'remark'];
const ownCommunity = each(['COMMUNITY'], 'ownCommunity');
const clerk = each(['UNIT_CLERK'], 'ownUnit');

/** Partnerships, the three lists, the ledger and the rating. */
export const partnershipActions = {
  'partnership.read': read('Read partnerships', 'partnership', { ...ownUnit, COMMUNITY: 'ownCommunity', ...assignedUnit, ...office }),
  'partnership.contact': deed('Read how much there is between a unit and its community', { ...ownUnit, ...ownCommunity, ...office }),
  'partnership.arrange': deed('Begin or end a partnership', office, insert('partnership'), update('partnership', ['to_day'])),

  'communityItem.read': read("Read a community's three lists", 'community_item', { ...each(unitPeople, 'listsOfPartner'), ...ownCommunity, ...office }),
  'itemTake.read': read('Read which unit has taken what of the lists', 'item_take', { ...ownUnit, ...ownCommunity, ...office }),
  'communityItem.write': deed('Write the three lists', ownCommunity,
    insert('community_item'), update('community_item', ['key_task', 'title', 'note', 'wanted_by', 'shares', 'state', 'closed_at', 'closing_reason', 'version']),
    update('item_take', ['state'])),
  'communityItem.take': deed('Take something of the lists, or give it back', clerk,
    insert('item_take'), update('item_take', ['state', 'given_back_reason', 'given_back_at']), update('community_item', ['taken', 'state'], { UNIT_CLERK: 'listsForOwnUnit' })),

  'ledgerEntry.read': read('Read the ledger', 'ledger_entry', { ...ownUnit, COMMUNITY: 'ownCommunity', ...assignedUnit, ...office },
    hidden([...unitPeople, ...inspectors], ['answered_by'])),
  'ledgerEntryFile.read': read('Read which files a ledger entry has', 'ledger_entry_file', { ...ownUnit, COMMUNITY: 'ownCommunity', ...assignedUnit, ...office }),
  'ledgerEntryVersion.read': read('Read what became of a ledger entry', 'ledger_entry_version', { ...ownUnit, COMMUNITY: 'ownCommunity', ...assignedUnit, ...office },
    hidden([...unitPeople, ...inspectors], ['done_by'])),
  'ledgerEntry.record': deed('Record a deed in the ledger', clerk, insertEntry, insert('ledger_entry_file'), insert('ledger_entry_version')),
  'ledgerEntry.change': deed('Change or withdraw a ledger entry', clerk,
    update('ledger_entry', [...written, ...answered, 'version', 'corrected_at', 'withdrawn_at', 'withdrawal_reason']),
    insert('ledger_entry_file'), update('ledger_entry_file', ['removed_in']), insert('ledger_entry_version')),
  'ledgerEntry.answer': deed('Confirm, partly confirm or dispute a ledger entry', ownCommunity,
    update('ledger_entry', [...answered, 'version']), insert('ledger_entry_file'), insert('ledger_entry_version'), update('item_take', ['state']), update('community_item', ['state'])),

  'ratingForm.read': deed('Read the rating form and its levels', { ...ownUnit, ...ownCommunity, ...office }),
  'communityRating.read': read('Read the community rating', 'community_rating',
    { ...each(unitPeople, 'signedForOwnUnitOncePublished'), COMMUNITY: 'ownCommunity', ...office },
    hidden(unitPeople, [...items.filter((item) => item !== 'score'), 'signed_by', 'countersigned_by', 'saved_by', 'return_reason'])),
  'communityRating.save': deed('Write the rating of the partner unit as a draft', ownCommunity, insert('community_rating'), update('community_rating', [...items, 'version', 'saved_by', 'saved_at'])),
  'communityRating.sign': deed('Sign the rating of the partner unit, or return it to draft', ownCommunity,
    update('community_rating', ['state', 'version', 'signed_by', 'signed_at', 'countersigned_by', 'countersigned_at', 'return_reason'])),
  'communityRating.doubt': deed('Read which high ratings rest on few confirmed deeds', office),
} satisfies Record<string, Action>;
