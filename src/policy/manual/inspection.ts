import { deed, each, insert, read, update, type Action } from '../declare.js';
import { assigned, hidden, inspectors, office, ownUnit, unitPeople } from './who.js';

/** Teams, visits, score sheets and feedback. */
export const inspectionActions = {
  'team.read': read('Read inspection teams', 'team', { ...each(inspectors, 'ownTeam'), ...office }),
  'teamMember.read': read('Read who is in a team', 'team_member', { ...each(inspectors, 'ownTeam'), ...office }),
  'team.arrange': deed('Set up the teams of a round', office, insert('team'), insert('team_member')),
  'visit.read': read('Read visits', 'visit', { ...ownUnit, ...assigned, ...office }),
  'visit.record': deed('Record the steps of a visit', each(inspectors, 'assignedDuringInspection'),
    update('visit', ['report_heard_at', 'archives_read_at', 'site_seen_at'])),
  'scoreSheet.read': read('Read score sheets', 'score_sheet',
    { ...each(unitPeople, 'ownUnitFromPreview'), EXAMINER: ['ownSheet', 'onceOwnSigned'], TEAM_LEADER: 'assigned', ...office },
    hidden(unitPeople, ['examiner_id'])),
  'mark.read': read('Read marks', 'mark',
    { ...each(unitPeople, 'ownUnitFromPreview'), EXAMINER: ['ownSheet', 'onceOwnSigned'], TEAM_LEADER: 'assigned', ...office },
    hidden(unitPeople, ['examiner_id'])),
  'sheetSignature.read': read('Read who has signed a sheet', 'sheet_signature', { EXAMINER: 'ownSheet', TEAM_LEADER: 'assigned', ...office }),
  'mark.give': deed('Give marks on the own score sheet', { EXAMINER: 'ownSheetOfAssigned' },
    insert('score_sheet'), insert('mark'), update('mark', ['points', 'reason', 'not_applicable', 'updated_at'])),
  'scoreSheet.sign': deed('Sign the own score sheet', { EXAMINER: 'ownSheetOfAssigned' },
    update('score_sheet', ['state', 'signed_at']), insert('sheet_signature')),
  'settlement.read': read('Read settlements', 'settlement',
    { ...each(unitPeople, 'ownUnitFromPreview'), EXAMINER: 'onceOwnSigned', TEAM_LEADER: 'assigned', ...office }, hidden(unitPeople, ['settled_by'])),
  'settlement.make': deed('Settle a difference, or confirm that a rule does not apply', { TEAM_LEADER: 'assignedDuringInspection' }, insert('settlement')),
  'closing.read': deed('See what stands between a unit and the end of its inspection', { TEAM_LEADER: 'assigned', ...office }),
  'marking.read': deed('See how teams have marked', office),
  'ledgerReview.read': read("Read the team's review of the ledger", 'ledger_review',
    { ...each(unitPeople, 'ownUnitFromPreview'), ...assigned, ...office }, hidden(unitPeople, ['reviewed_by'])),
  'ledgerReview.give': deed('Review the ledger of a unit', each(inspectors, 'assignedDuringInspection'), insert('ledger_review')),
  'feedback.read': read('Read feedback', 'feedback', { ...ownUnit, ...assigned, ...office }),
  'feedback.give': deed('Give feedback at the end of a visit', { TEAM_LEADER: 'assignedDuringInspection' }, insert('feedback')),
  'feedback.acknowledge': deed('Acknowledge the feedback', { UNIT_LEADER: 'ownUnit' }, update('feedback', ['acknowledged_by', 'acknowledged_at'])),
} satisfies Record<string, Action>;
