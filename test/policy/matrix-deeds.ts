/** Who may do what: every mutation, by hand from the product's description. The rest of the matrix stands in `matrix.ts`. */
import { communityDeeds } from './matrix-community.js';
import { dutyDeeds } from './matrix-duty.js';
import type { Role } from './matrix.js';

export const clerk: readonly Role[] = ['UNIT_CLERK'];
export const unitLeader: readonly Role[] = ['UNIT_LEADER'];
export const community: readonly Role[] = ['COMMUNITY'];
const supervisor: readonly Role[] = ['SUPERVISOR'];
const examiner: readonly Role[] = ['EXAMINER'];
const teamLeader: readonly Role[] = ['TEAM_LEADER'];
export const office: readonly Role[] = ['OFFICE_STAFF', 'OFFICE_ADMIN'];
const admin: readonly Role[] = ['OFFICE_ADMIN'];
export const signedIn: readonly Role[] = [...clerk, ...unitLeader, ...community, ...supervisor, ...examiner, ...teamLeader, ...office, 'AUDITOR', 'PLATFORM_ADMIN'];

/** Everybody of an office but the auditor, who reads the log and nothing else. */
export const withinOffice: readonly Role[] = [...clerk, ...unitLeader, ...community, ...supervisor, ...examiner, ...teamLeader, ...office];

/** Every mutation, and who may do it at all. */
export const deeds: Readonly<Record<string, readonly Role[]>> = {
  signIn: [...signedIn, 'ANONYMOUS'],
  signOut: signedIn,
  actAs: signedIn,
  changePassword: signedIn,
  // The platform's admin creates offices and their first admin.
  createOffice: ['PLATFORM_ADMIN'],
  // The office's admin: set up, open, move and publish rounds; grant roles.
  createAccounts: admin,
  disableAccount: admin,
  enableAccount: admin,
  resetPassword: admin,
  grantRole: admin,
  revokeRole: admin,
  createRuleSet: admin,
  createRound: admin,
  changeRoundSettings: admin,
  extendSubmission: admin,
  // "Extensions with a reason".
  extendArchives: admin,
  moveRound: admin,
  openPreview: admin,
  publishRound: admin,
  // The office: registry and import, daily bulletin, returned archives, who partners whom, who stands where, who inspects whom.
  // The office keeps the calendar by which working days are counted.
  setCalendarDays: office,
  removeCalendarDays: office,
  fillCalendarYear: office,
  revealUnitPhone: [...clerk, ...unitLeader, ...examiner, ...teamLeader, ...office],
  registerUnit: office,
  changeUnit: office,
  registerCommunity: office,
  registerIntersection: office,
  previewUnitImport: office,
  confirmUnitImport: office,
  arrangePartnerships: office,
  endPartnership: office,
  ...dutyDeeds(office, supervisor, clerk),
  returnArchive: office,
  returnEvidence: office,
  acceptEvidence: office,
  createTeams: office,
  assignUnits: office,
  computeStandings: office,
  // Every list exports, for everybody who has lists; the auditor reads the log and nothing else.
  requestExport: withinOffice,
  cancelExport: withinOffice,
  // 催办, and what everybody of the office does for themselves.
  remindUnits: office,
  openAssessment: [...clerk, ...unitLeader],
  markMessagesRead: withinOffice,
  setMailAddress: withinOffice,
  setTypeSize: [...withinOffice, 'AUDITOR'],
  // The clerk hands the archive to the leader.
  saveEvidence: clerk,
  changeEvidence: clerk,
  bringOverEvidence: clerk,
  submitEvidence: clerk,
  removeEvidence: clerk,
  handInArchive: clerk,
  // The unit's leader signs off or returns, and signs the feedback.
  signArchive: unitLeader,
  sendArchiveBack: unitLeader,
  acknowledgeFeedback: unitLeader,
  ...communityDeeds(clerk, community),
  recordVisit: [...examiner, ...teamLeader],
  giveMarks: examiner,
  signScoreSheet: examiner,
  settleRules: teamLeader,
  // One review for the whole team: its leader gives it.
  // "Examiner: … ledger review"; the leader may do it as well.
  reviewLedger: [...examiner, ...teamLeader],
  giveFeedback: teamLeader,
  lockAssessment: teamLeader,
  // What was done in error is undone by whoever did it; the office unlocks what a leader cannot any more.
  unlockAssessment: [...teamLeader, ...admin],
  reopenScoreSheet: teamLeader,
  reviseSettlement: teamLeader,
  withdrawSettlement: teamLeader,
  reviseLedgerReview: [...examiner, ...teamLeader],
  reviseFeedback: teamLeader,
  // "Unit clerk: … objections." "Office admin: … decide objections." Who publishes corrects.
  fileObjection: clerk,
  withdrawObjection: clerk,
  decideObjections: admin,
  reopenObjection: admin,
  correctNotice: admin,
};
