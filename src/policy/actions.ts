/**
 * The access manual. Each line is one thing that somebody may do: what it is, who may, and how far they reach.
 * From this table come the guard of each field, the row-level security, the sentence "Allowed: …" in the schema,
 * schema/policy.md and `viewer.actions`. Source: product.md "Who does what" and "Who sees what".
 */
import { deed, each, insert, look, read, remove, update, type Action } from './declare.js';
import { everyActor, everyRole, officeRoles } from './roles.js';

const office = each(['OFFICE_STAFF', 'OFFICE_ADMIN'], 'everything');
const admin = each(['OFFICE_ADMIN'], 'everything');
const unitPeople = ['UNIT_CLERK', 'UNIT_LEADER'] as const;
const inspectors = ['EXAMINER', 'TEAM_LEADER'] as const;
const ownUnit = each(unitPeople, 'ownUnit');
const assignedUnit = each(inspectors, 'assignedUnit');
const assigned = each(inspectors, 'assigned');

const declared = {
  // --- the territory
  'office.read': read('Read the own office', 'office', { ...each(officeRoles, 'everything'), PLATFORM_ADMIN: 'everything', BOUNDARY: 'everything' }),
  'office.create': deed('Create an office and its first admin', { PLATFORM_ADMIN: 'everything' },
    insert('office'), insert('account'), insert('role_grant')),
  'unit.read': read('Read units', 'unit',
    { ...ownUnit, COMMUNITY: 'partnerUnit', SUPERVISOR: 'unitsAtOwnIntersections', ...assignedUnit, ...office },
    { COMMUNITY: ['contact_phone'], SUPERVISOR: ['contact_name', 'contact_phone'] }),
  'unit.register': deed('Register a unit or change its data', office,
    insert('unit'), update('unit', ['number', 'code', 'name_zh', 'name_en', 'affiliation', 'category', 'contact_name', 'contact_phone', 'active'])),
  'unitImport.read': read('Read imports of units', 'unit_import', office),
  'unitImport.preview': deed('Have a workbook of units read and judged', office, insert('unit_import')),
  'unitImport.confirm': deed('Take over the good rows of an import', office, update('unit_import', ['state', 'confirmed_at'])),
  'community.read': read('Read communities', 'community', each(officeRoles.filter((role) => role !== 'AUDITOR'), 'everything')),
  'community.register': deed('Register a community', office, insert('community')),
  'intersection.read': read('Read intersections', 'intersection', each(officeRoles.filter((role) => role !== 'AUDITOR'), 'everything')),
  'intersection.register': deed('Register an intersection', office, insert('intersection')),

  // --- people
  'viewer.read': deed('Read who one is and what one may do', each(everyActor, 'everything')),
  'session.signIn': deed('Sign in', each(everyActor, 'everything')),
  'session.signOut': deed('Sign out', each(everyRole, 'ownAccount')),
  'session.actAs': deed('Act in another of the own roles', each(everyRole, 'ownAccount')),
  'session.keep': deed('Find out who somebody is', { BOUNDARY: 'everything' },
    look('session', ['office_id', 'id', 'token_hash', 'account_id', 'role_grant_id', 'last_seen_at', 'ended_at']),
    insert('session'), update('session', ['last_seen_at', 'ended_at', 'role_grant_id']),
    look('team_member', ['office_id', 'account_id', 'team_id', 'is_leader']), look('supervision', ['office_id', 'account_id', 'intersection_id'])),
  'account.changePassword': deed('Change the own password', each(everyRole, 'ownAccount')),
  'account.verify': deed('Check a password and keep count of failures', { BOUNDARY: 'everything' },
    look('account', ['office_id', 'id', 'username', 'name', 'password_hash', 'must_change_password', 'failed_attempts', 'locked_until', 'disabled_at']),
    update('account', ['password_hash', 'must_change_password', 'failed_attempts', 'locked_until'])),
  'account.read': read('Read accounts', 'account',
    { ...each(officeRoles, 'ownAccount'), ...each(unitPeople, ['ownAccount', 'unitColleagues']), COMMUNITY: ['ownAccount', 'communityColleagues'],
      ...each(inspectors, ['ownAccount', 'teamColleagues']), ...office },
    hidden(everyRole, ['password_hash', 'failed_attempts', 'locked_until'])),
  'account.create': deed('Create accounts with a one-time password', admin, insert('account'), insert('role_grant')),
  'account.disable': deed('Disable an account or enable it again', admin, update('account', ['disabled_at'])),
  'account.resetPassword': deed('Set a new one-time password', admin, update('account', ['password_hash', 'must_change_password', 'failed_attempts', 'locked_until'])),
  'roleGrant.read': read('Read who may act as what', 'role_grant',
    { ...each(officeRoles, 'ownAccount'), ...each(unitPeople, ['ownAccount', 'ownUnit']), COMMUNITY: ['ownAccount', 'ownCommunity'], ...office, BOUNDARY: 'everything' }),
  'roleGrant.give': deed('Grant a role', admin, insert('role_grant')),
  'roleGrant.revoke': deed('Revoke a role', admin, update('role_grant', ['revoked_at'])),

  // --- what is asked
  'ruleSet.read': read('Read rule sets', 'rule_set', each(officeRoles.filter((role) => role !== 'AUDITOR'), 'everything')),
  'rule.read': read('Read rules', 'rule', each(officeRoles.filter((role) => role !== 'AUDITOR'), 'everything')),
  'ruleSet.create': deed('Write a new version of a rule set', admin, insert('rule_set'), insert('rule')),

  // --- rounds
  'round.read': read('Read rounds', 'round', { ...each(officeRoles.filter((role) => role !== 'AUDITOR'), 'opened'), ...office }),
  'roundRule.read': read('Read the rules of a round', 'round_rule', { ...each(officeRoles.filter((role) => role !== 'AUDITOR'), 'openedRound'), ...office }),
  'roundStep.read': read("Read the steps of a round's life", 'round_step', office),
  'round.create': deed('Set up a round', admin, insert('round'), insert('round_rule')),
  'round.changeSettings': deed('Change the settings of a round before its first mark', admin,
    update('round', ['title_zh', 'title_en', 'period_from', 'period_to', 'submission_deadline', 'inspection_from', 'inspection_to',
      'creation_weight', 'community_weight', 'intersection_weight', 'ledger_share', 'intersection_base', 'intersection_floor', 'intersection_cap',
      'absent_tariff', 'late_tariff', 'left_early_tariff', 'careless_tariff', 'conscientious_tariff', 'spread_limit'])),
  'round.extendSubmission': deed('Give all units more time to submit', admin, update('round', ['submission_deadline']), insert('round_step')),
  'round.freezeSettings': deed('Freeze the settings with the first mark', { EXAMINER: 'opened' }, update('round', ['settings_frozen_at'])),
  'round.move': deed('Move a round a step forward or back', admin,
    update('round', ['phase', 'preview_opened_at', 'published_at']), insert('round_step'), insert('assessment'), insert('archive')),
  'assessment.read': read('Read assessments', 'assessment',
    { ...ownUnit, COMMUNITY: 'partnerUnit', ...each(inspectors, 'ownTeam'), ...office }, hidden(unitPeople, ['locked_by', 'team_id'])),
  'assessment.assign': deed('Assign units to a team and plan the visits', office,
    update('assessment', ['team_id']), insert('visit'), update('visit', ['stage', 'day'])),
  'assessment.lock': deed("Confirm and lock a unit's scoring", { TEAM_LEADER: 'ownTeam' }, update('assessment', ['locked_at', 'locked_by'])),

  // --- the archive
  'file.read': read('Read files', 'file',
    { ...ownUnit, COMMUNITY: 'ledgerFilesOfPartner', ...each(inspectors, ['ledgerFilesOfAssigned', 'evidenceFilesDuringInspection']), ...office },
    hidden([...unitPeople, 'COMMUNITY', ...inspectors], ['refusal'])),
  'file.upload': deed('Upload a file', { UNIT_CLERK: 'ownUnitUploads', ...each(['OFFICE_STAFF', 'OFFICE_ADMIN'], 'ownUploads') },
    insert('file'), update('file', ['state', 'refusal', 'media_type', 'byte_length', 'sha256', 'uploaded_at'])),
  'archive.read': read('Read archives', 'archive', { ...ownUnit, ...each(inspectors, 'assignedDuringInspection'), ...office }),
  'archive.handIn': deed('Hand the archive to the leader', { UNIT_CLERK: 'ownUnit' },
    update('archive', ['state', 'return_reason', 'handed_in_at', 'handed_in_by'])),
  'archive.sign': deed('Sign off the archive or hand it back to the clerk', { UNIT_LEADER: 'ownUnit' },
    update('archive', ['state', 'return_reason', 'signed_at', 'signed_by'])),
  'archive.return': deed('Return an archive to the unit with a reason', office, update('archive', ['state', 'return_reason', 'signed_at', 'signed_by'])),
  'evidence.read': read('Read evidence', 'evidence', { ...ownUnit, ...each(inspectors, 'assignedDuringInspection'), ...office }),
  'evidenceFile.read': read('Read which files a piece of evidence has', 'evidence_file', { ...ownUnit, ...each(inspectors, 'assignedDuringInspection'), ...office }),
  'evidence.save': deed('Add, change or remove evidence', { UNIT_CLERK: 'ownUnit' },
    insert('evidence'), update('evidence', ['rule_id', 'title', 'note', 'about_from', 'about_to', 'updated_at']), remove('evidence'),
    insert('evidence_file'), remove('evidence_file')),

  // --- partnership
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

  // --- duty
  'dutyPost.read': read('Read duty posts', 'duty_post', { ...ownUnit, SUPERVISOR: 'ownIntersections', ...assignedUnit, ...office }),
  'dutyPost.arrange': deed('Begin or end a duty post', office, insert('duty_post'), update('duty_post', ['to_day'])),
  'supervision.read': read('Read which intersections a supervisor walks', 'supervision', { SUPERVISOR: 'ownAccount', ...office }),
  'supervision.arrange': deed('Give a supervisor intersections', office, insert('supervision')),
  'bulletin.read': read('Read daily bulletins', 'bulletin', { ...each([...unitPeople, 'SUPERVISOR'], 'everything'), ...office },
    hidden([...unitPeople, 'SUPERVISOR'], ['issued_by'])),
  'dutyLine.read': read('Read the roll-call', 'duty_line', { ...each(unitPeople, 'ownUnitFromBulletin'), SUPERVISOR: 'ownRecords', ...office },
    hidden(unitPeople, ['recorded_by'])),
  'dutyEvent.read': read('Read duty events', 'duty_event', { ...each(unitPeople, 'ownUnitFromBulletin'), SUPERVISOR: 'ownRecords', ...office },
    hidden(unitPeople, ['recorded_by', 'confirmed_by'])),
  'dutyLine.record': deed('Record the roll-call', { SUPERVISOR: 'ownRollCall' }, insert('duty_line'), insert('duty_event', { SUPERVISOR: 'ownRecords' })),
  'dutyEvent.confirm': deed('Confirm that duty was conscientious', office, update('duty_event', ['confirmed_by', 'confirmed_at'])),
  'bulletin.issue': deed('Issue the bulletin of a day', office,
    insert('bulletin'), update('duty_line', ['bulletin_id']), update('duty_event', ['bulletin_id'])),

  // --- inspection
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
  'ledgerReview.read': read("Read the team's review of the ledger", 'ledger_review',
    { ...each(unitPeople, 'ownUnitFromPreview'), ...assigned, ...office }, hidden(unitPeople, ['reviewed_by'])),
  'ledgerReview.give': deed('Review the ledger of a unit', each(inspectors, 'assignedDuringInspection'), insert('ledger_review')),
  'feedback.read': read('Read feedback', 'feedback', { ...ownUnit, ...assigned, ...office }),
  'feedback.give': deed('Give feedback at the end of a visit', { TEAM_LEADER: 'assignedDuringInspection' }, insert('feedback')),
  'feedback.acknowledge': deed('Acknowledge the feedback', { UNIT_LEADER: 'ownUnit' }, update('feedback', ['acknowledged_by', 'acknowledged_at'])),

  // --- results
  'standing.read': read('Read standings and rankings', 'standing',
    { ...each(unitPeople, ['ownUnitFromPreview', 'oncePublished']), ...each(['COMMUNITY', 'SUPERVISOR', ...inspectors], 'oncePublished'), ...office }),
  'explanation.read': read('Read how a standing came about', 'explanation', { ...each(unitPeople, 'ownUnitFromPreview'), ...office }),
  'standing.compute': deed('Compute the standings of a round', each(['OFFICE_STAFF', 'OFFICE_ADMIN'], 'inReview'), insert('standing'), remove('standing'), insert('explanation'), remove('explanation')),
  'snapshot.read': read('Read the frozen inputs and results of a publication', 'snapshot', office),
  'round.publish': deed('Publish the rankings of a round', admin, insert('snapshot'), insert('notice'), update('round', ['phase', 'published_at']), insert('round_step')),
  'notice.read': read('Read published notices', 'notice', each([...officeRoles.filter((role) => role !== 'AUDITOR'), 'ANONYMOUS'], 'everything'),
    hidden([...officeRoles.filter((role) => role !== 'OFFICE_STAFF' && role !== 'OFFICE_ADMIN'), 'ANONYMOUS'], ['issued_by'])),

  // --- the record
  'auditEntry.read': read('Read the audit log', 'audit_entry', { AUDITOR: 'everything' }),
  'deed.remember': { ...read('Have a repeated deed answered once', 'idempotent_deed', each(everyRole, 'ownAccount')),
    touches: [{ table: 'idempotent_deed', verb: 'select' }, insert('idempotent_deed')] },
} satisfies Record<string, Action>;

export type ActionName = keyof typeof declared;

export const actions: Readonly<Record<ActionName, Action>> = declared;

function hidden(actors: readonly (typeof everyActor)[number][], columns: readonly string[]): Action['hides'] {
  return Object.fromEntries(actors.map((actor) => [actor, columns]));
}
