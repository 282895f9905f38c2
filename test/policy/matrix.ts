/**
 * Who may do what, and who sees what: written by hand from the product's description, and on purpose not from the access
 * manual in `src/policy`, so that the two can contradict each other. Whoever changes one changes the other knowingly.
 */

import { communityHidden, communityParts, communityQuestions, communityReads } from './matrix-community.js';
import { dutyHidden, dutyReads } from './matrix-duty.js';
import { clerk, community, office, signedIn, unitLeader, withinOffice } from './matrix-deeds.js';

/** The people who look: everybody of side 1 of a town, its office's people, the public, and the platform's admin. */
export const people = {
  anyone: 'ANONYMOUS',
  'clerk-1': 'UNIT_CLERK',
  'unit-leader-1': 'UNIT_LEADER',
  'community-1': 'COMMUNITY',
  'supervisor-1': 'SUPERVISOR',
  /** Has signed the own sheet of unit 1. */
  'examiner-1a': 'EXAMINER',
  /** Has begun the own sheet of unit 1 and not signed it. */
  'examiner-1b': 'EXAMINER',
  'leader-1': 'TEAM_LEADER',
  office: 'OFFICE_STAFF',
  admin: 'OFFICE_ADMIN',
  auditor: 'AUDITOR',
  root: 'PLATFORM_ADMIN',
} as const;
export type Person = keyof typeof people;
export type Role = (typeof people)[Person];
export const everyPerson = Object.keys(people) as Person[];

/** How far a town's round has come: D draft, O open, I inspection, R review, V review with preview, P published, C closed. */
export const states = 'DOIRVPC';
export type State = 'D' | 'O' | 'I' | 'R' | 'V' | 'P' | 'C';
export const everyState = [...states] as State[];

// ---------------------------------------------------------------------------------------------------------------- reads

/** In which states each person sees a row; who is not named never does. */
export type Seen = Partial<Record<Person, string>>;

export const by = (who: readonly Person[], when = states): Seen => Object.fromEntries(who.map((person) => [person, when]));
export const seen = (...parts: Seen[]): Seen => Object.assign({}, ...parts) as Seen;

export const theOffice = by(['office', 'admin']);
export const unit: readonly Person[] = ['clerk-1', 'unit-leader-1'];
export const team: readonly Person[] = ['examiner-1a', 'examiner-1b', 'leader-1'];
const inOffice: readonly Person[] = [...unit, 'community-1', 'supervisor-1', ...team];
const fromPreview = 'VPC';
const oncePublished = 'PC';
export const onceOpened = 'OIRVPC';
/** While the round is in INSPECTION or REVIEW. */
export const inspecting = 'IRV';

/** What one person sees of itself alone, and the office with it. */
const ownAndOffice = Object.fromEntries(['clerk-1', 'unit-leader-1', 'community-1', 'supervisor-1', 'examiner-1a', 'examiner-1b', 'leader-1', 'office', 'admin', 'auditor']
  .map((person) => [`of ${person}`, seen(theOffice, by([person as Person]))]));
/** Colleagues of one community know each other. */
const communityAndOffice = { 'of community-1b': seen(theOffice, by(['community-1'])) };
/** Who is written to: everybody of the office but the auditor. */
export const everybodyWritten: readonly Person[] = [...unit, 'community-1', 'supervisor-1', ...team, 'office', 'admin'];
const messagesOf = { ...Object.fromEntries(everybodyWritten.map((person) => [`of ${person}`, seen(theOffice, by([person]))])), 'of others': theOffice };
/** Who signed for the own unit is no secret to it. */
const unitAndOffice = Object.fromEntries(unit.map((person) => [`of ${person}`, seen(theOffice, by(unit))]));
const teamAndOffice = Object.fromEntries(team.map((person) => [`of ${person}`, seen(theOffice, by(team))]));

const submittedOrDraft = { 'of 1': seen(theOffice, by(unit), by(team, inspecting)), 'of a draft of 1': seen(theOffice, by(unit)), 'of 2': theOffice };

/**
 * Every kind of row: its rows in a full town, and who sees each of them when. "1" is the unit, community, intersection
 * and team of the person who looks, "2" is somebody else's. Nobody ever sees a row of another office, with two exceptions
 * (`beyondOffices`).
 */
export const reads: Readonly<Record<string, Readonly<Record<string, Seen>>>> = {
  // The own office's name; the platform's admin, who makes offices and sees nothing of them, all their names.
  Office: { own: seen(theOffice, by([...inOffice, 'auditor', 'root'])) },
  Unit: { 'of 1': seen(theOffice, by(unit), by(['community-1', 'supervisor-1', ...team])), 'of 2': theOffice },
  Community: { 'of 1': seen(theOffice, by(inOffice)), 'of 2': seen(theOffice, by(inOffice)) },
  Intersection: { 'of 1': seen(theOffice, by(inOffice)), 'of 2': seen(theOffice, by(inOffice)) },
  // Own team's names only, for those who inspect; all for the office; one's own for everybody of the office.
  // Everybody counts working days by it.
  CalendarDay: { all: seen(theOffice, by(inOffice)) },
  Account: { ...ownAndOffice, ...unitAndOffice, ...communityAndOffice, ...teamAndOffice, 'of others': theOffice },
  RoleGrant: { ...ownAndOffice, ...unitAndOffice, ...communityAndOffice, 'of others': theOffice },
  Session: { 'of everybody': {} },
  // Where one's mail goes is told to nobody but the office; so is one's mail.
  MailAddress: messagesOf,
  Mail: messagesOf,
  // One's own; the office sees what it has sent itself, to prove that it was read.
  Message: { ...Object.fromEntries(everybodyWritten.map((person) => [`of ${person}`, by([person])])), 'of the reminder of 1': seen(theOffice, by(['clerk-1'])), 'of the reminder of 2': theOffice },
  Reminder: { 'of 1': seen(theOffice, by(unit)), 'of 2': theOffice },
  AssessmentOpening: { 'of 1': seen(theOffice, by(unit)), 'of 2': theOffice },
  // The auditor reads the log and nothing else; nobody else reads it.
  AuditEntry: { all: by(['auditor']) },

  RuleSet: { all: seen(theOffice, by(inOffice)) },
  Rule: { all: seen(theOffice, by(inOffice)) },
  // Shown to everyone from the day the round opens.
  Round: { all: seen(theOffice, by(inOffice, onceOpened)) },
  RoundRule: { all: seen(theOffice, by(inOffice, onceOpened)) },
  RoundStep: { all: theOffice },
  Assessment: { 'of 1': seen(theOffice, by(unit), by(['community-1', ...team])), 'of 2': theOffice },
  UnitImport: { all: theOffice },

  // Archive and evidence: own; assigned, while the round is in INSPECTION or REVIEW; all.
  Archive: { 'of 1': seen(theOffice, by(unit), by(team, inspecting)), 'of 2': theOffice },
  // What stands in the archive is what was submitted: a draft is its unit's own, and the office sees how far it has come.
  Evidence: submittedOrDraft,
  EvidenceFile: submittedOrDraft,
  EvidenceVersion: submittedOrDraft,
  // An extension is shown to its unit, with its reason and who signed it.
  ArchiveExtension: { 'of 1': seen(theOffice, by(unit)), 'of 2': theOffice },
  // A file is seen by who sees what it belongs to; one that belongs to nothing yet, by its unit and the office.
  File: {
    'of evidence of 1': seen(theOffice, by(unit), by(team, inspecting)),
    'of a draft of 1': seen(theOffice, by(unit)),
    'of evidence of 2': theOffice,
    'of the ledger of 1': seen(theOffice, by(unit), by(['community-1', ...team])),
    'of the ledger of 2': theOffice,
    'of evidence and ledger of 1': seen(theOffice, by(unit), by(['community-1', ...team])),
    'of nothing, for evidence of 1': seen(theOffice, by(unit)),
    'of nothing, for the ledger of 1': seen(theOffice, by(unit)),
    // A paper of the community's own: its own, and the unit's and the team's once it stands in the unit's ledger.
    'of community 1, in the ledger of 1': seen(theOffice, by(unit), by(['community-1', ...team])),
    'of community 1, of nothing': seen(theOffice, by(['community-1'])),
    'of community 2': theOffice,
    'of supervisor 1': seen(theOffice, by(['supervisor-1'])),
    'of supervisor 2': theOffice,
    // Begun, and not whole: there are no bytes to hand out yet.
    'begun for 1': seen(theOffice, by(unit)),
    // A photo of a line is the unit's too, once the line is.
    'of a line of 1': seen(theOffice, by(unit), by(['supervisor-1'])),
    'of a line of 2': theOffice,
    'of an import': theOffice,
    // With an objection goes what supports it.
    'of an objection of 1': seen(theOffice, by(unit), by(['leader-1'])),
    'of an objection of 2': theOffice,
  },

  // Inside a unit: its own, and who inspects it as far as they see both photos. Across units: the office alone.
  PhotoMatch: {
    'inside 1, of evidence': seen(theOffice, by(unit), by(team, inspecting)),
    'inside 1, of the ledger': seen(theOffice, by(unit), by(team)),
    'inside 1, of nothing': seen(theOffice, by(unit)),
    'inside 2': theOffice,
    'across 1 and 2': theOffice,
    'of supervisor 1 and unit 1': theOffice,
  },

  ...communityReads({ by, seen, theOffice, unit, team }),

  DutyPost: { 'of 1': seen(theOffice, by(unit), by(['supervisor-1', ...team])), 'of 2': theOffice },
  ...dutyReads({ by, seen, theOffice, unit }),

  Team: { '1': seen(theOffice, by(team)), '2': theOffice },
  TeamMember: { 'of 1': seen(theOffice, by(team)), 'of 2': theOffice },
  Visit: { 'of 1': seen(theOffice, by(unit), by(team)), 'of 2': theOffice },
  // Marks and sheets: own unit's from preview on; own, and the team's after signing own; the leader the team's; all.
  ScoreSheet: {
    'of 1, signed': seen(theOffice, by(unit, fromPreview), by(['examiner-1a', 'leader-1'])),
    'of 1, begun by a colleague': seen(theOffice, by(unit, fromPreview), by(['examiner-1a', 'examiner-1b', 'leader-1'])),
    'of 2, signed': theOffice,
  },
  Mark: {
    'of 1, signed': seen(theOffice, by(unit, fromPreview), by(['examiner-1a', 'leader-1'])),
    'of 1, begun by a colleague': seen(theOffice, by(unit, fromPreview), by(['examiner-1a', 'examiner-1b', 'leader-1'])),
    'of 2, signed': theOffice,
  },
  SheetSignature: { 'of 1': seen(theOffice, by(['examiner-1a', 'leader-1'])), 'of 2': theOffice },
  Settlement: { 'of 1': seen(theOffice, by(unit, fromPreview), by(['examiner-1a', 'leader-1'])), 'of 2': theOffice },
  LedgerReview: { 'of 1': seen(theOffice, by(unit, fromPreview), by(team)), 'of 2': theOffice },
  Feedback: { 'of 1': seen(theOffice, by(unit), by(team)), 'of 2': theOffice },
  // What stood before it was undone: of those whose work it was, and as secret among colleagues as what stands. Never the unit's.
  AssessmentUnlock: { 'of 1': seen(theOffice, by(team)), 'of 2': theOffice },
  SettlementVersion: { 'of 1': seen(theOffice, by(['examiner-1a', 'leader-1'])), 'of 2': theOffice },
  LedgerReviewVersion: { 'of 1': seen(theOffice, by(team)), 'of 2': theOffice },
  FeedbackVersion: { 'of 1': seen(theOffice, by(team)), 'of 2': theOffice },
  // Objections and what was ruled on them: the own unit, the leader of its team, the office.
  Objection: { 'of 1': seen(theOffice, by(unit), by(['leader-1'])), 'of 2': theOffice },
  ObjectionFile: { 'of 1': seen(theOffice, by(unit), by(['leader-1'])), 'of 2': theOffice },
  Ruling: { 'of 1': seen(theOffice, by(unit), by(['leader-1'])), 'of 2': theOffice },

  // Standings: own after preview, lists after publication. How one came about: the unit and the office.
  Standing: {
    'of 1': seen(theOffice, by(unit, fromPreview), by(['community-1', 'supervisor-1', ...team], oncePublished)),
    'of 2': seen(theOffice, by(inOffice, oncePublished)),
  },
  Explanation: { 'of 1': seen(theOffice, by(unit, fromPreview)), 'of 2': theOffice },
  Snapshot: { all: theOffice },
  // One's own; that there are others, and what became of them, the office's admin alone.
  Export: { ...Object.fromEntries(everybodyWritten.map((person) => [`of ${person}`, by([person, 'admin'])])), 'of clerk-2': by(['admin']) },
  Notice: { all: seen(theOffice, by(inOffice), by(['anyone'])) },
};

/** Whoever belongs to no office: the public, who sees every office's notices, and the platform's admin, who sees their names. */
export const beyondOffices: Partial<Record<Person, string>> = { anyone: 'Notice', root: 'Office' };

/** Fields that some people do not get of rows that they see. */
export const hidden: Readonly<Record<string, readonly Person[]>> = {
  'Unit.contactName': ['supervisor-1'],
  'Unit.contactPhone': ['community-1', 'supervisor-1'],
  'Mail.problem': [...unit, 'community-1', 'supervisor-1', ...team],
  'File.refusal': [...unit, 'community-1', 'supervisor-1', ...team],
  ...dutyHidden(unit),
  ...communityHidden(unit),
};

/** Query fields that are no list and no "one of a kind": who may ask them at all. */
export const questions: Readonly<Record<string, readonly Role[]>> = {
  viewer: [...signedIn, 'ANONYMOUS'],
  node: [...signedIn, 'ANONYMOUS'],
  office: signedIn,
  auditChain: ['AUDITOR'],
  ...communityQuestions([...clerk, ...unitLeader, ...community], office),
  reminderList: office,
  exportOffers: withinOffice,
  bulletinDraft: office,
  dutyDays: office,
  calendarYear: withinOffice,
};

/** Types that are part of an answer and no row: nobody gets them but with the field that gives them. */
export const parts: Readonly<Record<string, string>> = {
  Viewer: 'Query.viewer',
  SignInPayload: 'Mutation.signIn',
  OneTimeAccount: 'Mutation.createAccounts',
  CreateOfficePayload: 'Mutation.createOffice',
  AuditChain: 'Query.auditChain',
  CalendarYear: 'Query.calendarYear',
  ArchiveProgress: 'Archive.progress',
  SectionProgress: 'ArchiveProgress.sections',
  RuleProgress: 'ArchiveProgress.rules',
  EvidenceSlot: 'Rule.slots',
  VersionFile: 'EvidenceVersion.files',
  BatchResult: 'Mutation.remindUnits',
  RowResult: 'BatchResult.rows',
  ReminderList: 'Query.reminderList',
  ReminderListRow: 'ReminderList.rows',
  ExportOffer: 'Query.exportOffers',
  SubmissionCounts: 'Round.submissionCounts',
  Closing: 'Assessment.closing',
  ClosingBlocker: 'Closing.blockers',
  Difference: 'Closing.differences',
  RuleMarking: 'Round.marking',
  Task: 'Viewer.tasks',
  BulletinCounts: 'Bulletin.counts',
  BulletinDraft: 'Query.bulletinDraft',
  DutyDay: 'Query.dutyDays',
  PrintedEvent: 'BulletinEntry.events',
  ...communityParts,
  TakenPlace: 'File.takenPlace',
  RoundSetting: 'Round.settings',
  WorkbookRow: 'UnitImport.badRows',
  ExplanationDetail: 'Explanation.detail',
  PartResult: 'ExplanationDetail.parts',
  RuleResult: 'ExplanationDetail.rules',
  Annex: 'Notice.annexes',
  AnnexLine: 'Annex.lines',
  NoticeChange: 'Notice.changes',
  SignedMark: 'SheetSignature.marks',
};

/** Whether a person ever sees any row of a kind: who never does may not even ask. */
export const mayAsk = (person: Person, type: string): boolean => Object.values(reads[type] ?? {}).some((row) => (row[person] ?? '') !== '');
