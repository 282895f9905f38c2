import { deed, each, insert, read, remove, update, type Action } from '../declare.js';
import { admin, assigned, hidden, inspectors, office, ownUnit, unitPeople } from './who.js';

/** Undoing, objections and corrections. */
export const objectionActions = {
  'assessmentUnlock.read': read('Read when and why scoring was unlocked', 'assessment_unlock', { ...assigned, ...office }),
  'assessment.unlock': deed("Unlock a unit's scoring", { TEAM_LEADER: 'ownTeam', ...admin },
    update('assessment', ['locked_at', 'locked_by']), insert('assessment_unlock', { TEAM_LEADER: 'assignedDuringInspection', ...admin })),
  'scoreSheet.reopen': deed('Give a signed sheet back to its examiner', { TEAM_LEADER: 'assignedDuringInspection' },
    update('score_sheet', ['state', 'signed_at']), update('sheet_signature', ['marks', 'superseded_at', 'superseded_by', 'superseded_reason'])),
  'settlementVersion.read': read('Read settlements as they stood', 'settlement_version', { EXAMINER: 'onceOwnSigned', TEAM_LEADER: 'assigned', ...office }),
  'settlement.revise': deed('Settle a rule anew, or take a settlement back', { TEAM_LEADER: 'assignedDuringInspection' },
    update('settlement', ['points', 'not_applicable', 'reason', 'settled_by', 'settled_at']), remove('settlement'), insert('settlement_version')),
  'ledgerReviewVersion.read': read('Read reviews of the ledger as they stood', 'ledger_review_version', { ...assigned, ...office }),
  'ledgerReview.revise': deed('Review the ledger of a unit anew', each(inspectors, 'assignedDuringInspection'),
    update('ledger_review', ['score', 'remark', 'reviewed_by', 'reviewed_at']), insert('ledger_review_version')),
  'feedbackVersion.read': read('Read feedback as it stood', 'feedback_version', { ...assigned, ...office }),
  'feedback.revise': deed('Revise feedback before it is acknowledged', { TEAM_LEADER: 'assignedDuringInspection' },
    update('feedback', ['version', 'strengths', 'weaknesses', 'advice', 'given_by', 'given_at']), insert('feedback_version')),
  'objection.read': read('Read objections', 'objection', { ...ownUnit, TEAM_LEADER: 'assigned', ...office }, hidden(['TEAM_LEADER'], ['filed_by', 'withdrawn_by'])),
  'objectionFile.read': read('Read which files support an objection', 'objection_file', { ...ownUnit, TEAM_LEADER: 'assigned', ...office }),
  'objection.file': deed('Object to a mark, an event or the rating of the own unit', { UNIT_CLERK: 'ownUnit' }, insert('objection'), insert('objection_file')),
  'objection.withdraw': deed('Withdraw an objection of the own unit', { UNIT_CLERK: 'ownUnit' }, update('objection', ['state', 'withdrawn_by', 'closed_at'])),
  'ruling.read': read('Read what was ruled on objections', 'ruling', { ...ownUnit, TEAM_LEADER: 'assigned', ...office }, hidden([...unitPeople, 'TEAM_LEADER'], ['ruled_by', 'superseded_by'])),
  'objection.decide': deed('Decide objections', admin, update('objection', ['state', 'closed_at']), insert('ruling'), update('ruling', ['superseded_at', 'superseded_by', 'superseded_reason'])),
  'notice.correct': deed('Correct a published notice in a numbered edition', admin, insert('snapshot'), insert('notice'),
    insert('standing', each(['OFFICE_ADMIN'], 'latestEdition')), remove('standing', each(['OFFICE_ADMIN'], 'correctedEdition')),
    insert('explanation', each(['OFFICE_ADMIN'], 'latestEdition')), remove('explanation', each(['OFFICE_ADMIN'], 'correctedEdition'))),
} satisfies Record<string, Action>;
