/** The hand-written matrix of writing: see `matrix.ts`, whose words and people these are. */
import { by, everybodyWritten, inspecting, onceOpened, reads, seen, team, theOffice, unit, type Seen } from './matrix.js';
import { communityWrites } from './matrix-community.js';
import { dutyWrites } from './matrix-duty.js';

/** Rows of side 1 alone. */
const mine = (...parts: Seen[]): Readonly<Record<string, Seen>> => ({ 'of 1': seen(...parts) });
/** Rows of side 1, of what is submitted and of drafts alike. */
const evidence = (who: Seen): Readonly<Record<string, Seen>> => ({ 'of 1': who, 'of a draft of 1': who });
const officeWrites = { 'of 1': theOffice, 'of 2': theOffice, all: theOffice };
const computing = by(['office', 'admin'], 'RV');
const officeComputes = { 'of 1': computing, 'of 2': computing };
const correcting = seen(by(['office'], 'RV'), by(['admin'], 'RVP'));
const editions = { 'of 1': correcting, 'of 2': correcting };
const adminWrites = { 'of 1': by(['admin']), 'of 2': by(['admin']), all: by(['admin']) };
const everyAccount = (who: Seen): Readonly<Record<string, Seen>> => Object.fromEntries(Object.keys(reads['Account']!).map((row) => [row, who]));
/** What each person writes for themselves alone. */
const ownOf: Readonly<Record<string, Seen>> = Object.fromEntries(everybodyWritten.map((person) => [`of ${person}`, by([person])]));
const sheetsOf = { 'of 1, signed': by(['examiner-1a'], inspecting), 'of 1, begun by a colleague': by(['examiner-1b'], inspecting) };
/** The leader gives a signed sheet back. */
const sheetsReopened = { 'of 1, signed': by(['examiner-1a', 'leader-1'], inspecting), 'of 1, begun by a colleague': by(['examiner-1b', 'leader-1'], inspecting) };
const uploads = {
  'of evidence of 1': by(['clerk-1']), 'of a draft of 1': by(['clerk-1']), 'of the ledger of 1': by(['clerk-1']), 'of evidence and ledger of 1': by(['clerk-1']),
  'of nothing, for evidence of 1': by(['clerk-1']), 'of nothing, for the ledger of 1': by(['clerk-1']), 'of an import': by(['office']), 'begun for 1': by(['clerk-1']),
  'of community 1, in the ledger of 1': by(['community-1']), 'of community 1, of nothing': by(['community-1']), 'of supervisor 1': by(['supervisor-1']), 'of a line of 1': by(['supervisor-1']),
  'of an objection of 1': by(['clerk-1']),
};
const ownExports = Object.fromEntries(everybodyWritten.map((person) => [`of ${person}`, by([person])]));
const marking = { 'of 1': by(['leader-1'], inspecting) };

/**
 * How far the database itself lets each person write, whatever a deed forgets to ask: kind and verb, and the rows as in
 * `reads`; a row that is not named is nobody's to write. A row that is written anew is a copy of the one named.
 */
export const writes: Readonly<Record<string, Readonly<Record<string, Seen>>>> = {
  'insert Unit': officeWrites, 'update Unit': officeWrites,
  'insert Community': officeWrites,
  'insert Intersection': officeWrites,
  'insert CalendarDay': officeWrites, 'update CalendarDay': officeWrites, 'delete CalendarDay': officeWrites,
  // Each their own address; the admin those of new accounts. Nobody but the server writes letters.
  'insert MailAddress': Object.fromEntries(Object.keys(reads['MailAddress']!).map((row) => [row, seen(by(['admin']), ownOf[row] ?? {})])), 'update MailAddress': ownOf, 'delete MailAddress': ownOf,
  'insert Message': Object.fromEntries(Object.keys(reads['Message']!).map((row) => [row, theOffice])), 'update Message': { ...ownOf, 'of the reminder of 1': by(['clerk-1']) },
  'insert Reminder': officeWrites, 'insert AssessmentOpening': mine(by(['clerk-1'])),
  'insert UnitImport': officeWrites, 'update UnitImport': officeWrites,
  // The size of type is everybody's own.
  'insert Account': everyAccount(by(['admin'])), 'update Account': Object.fromEntries(Object.keys(reads['Account']!).map((row) => [row, seen(by(['admin']), ownOf[row] ?? {}, row === 'of auditor' ? by(['auditor']) : {})])),
  'insert RoleGrant': everyAccount(by(['admin'])), 'update RoleGrant': everyAccount(by(['admin'])),
  'insert RuleSet': adminWrites, 'insert Rule': adminWrites,
  // With the first mark an examiner freezes the settings.
  'insert Round': adminWrites, 'update Round': { all: seen(by(['admin']), by(['examiner-1a', 'examiner-1b'], onceOpened)) },
  'insert RoundRule': adminWrites, 'insert RoundStep': adminWrites,
  // The office assigns, the team's leader locks.
  'insert Assessment': adminWrites, 'update Assessment': { 'of 1': seen(theOffice, by(['leader-1'])), 'of 2': theOffice },
  'insert Archive': adminWrites, 'update Archive': { 'of 1': seen(theOffice, by(unit)), 'of 2': theOffice },
  'insert File': uploads, 'update File': uploads, 'delete File': { 'begun for 1': by(['clerk-1']) },
  'insert Evidence': evidence(by(['clerk-1'])), 'delete Evidence': evidence(by(['clerk-1'])),
  // The office returns and accepts. Both keep what a piece was, and nobody changes that.
  'update Evidence': { ...evidence(seen(theOffice, by(['clerk-1']))), 'of 2': theOffice },
  'insert EvidenceVersion': { ...evidence(seen(theOffice, by(['clerk-1']))), 'of 2': theOffice },
  'insert EvidenceFile': evidence(by(['clerk-1'])), 'delete EvidenceFile': evidence(by(['clerk-1'])),
  'insert ArchiveExtension': adminWrites,
  'insert Partnership': officeWrites, 'update Partnership': officeWrites,
  ...communityWrites({ by }),
  ...dutyWrites({ by, seen, theOffice, unit }),
  'insert Team': { '1': theOffice, '2': theOffice }, 'insert TeamMember': officeWrites,
  'insert Visit': officeWrites, 'update Visit': { 'of 1': seen(theOffice, by(team, inspecting)), 'of 2': theOffice },
  'insert ScoreSheet': sheetsOf, 'update ScoreSheet': sheetsReopened,
  'insert Mark': sheetsOf, 'update Mark': sheetsOf,
  'insert SheetSignature': mine(by(['examiner-1a'], inspecting)), 'update SheetSignature': marking,
  'insert Settlement': marking, 'insert LedgerReview': { 'of 1': by(team, inspecting) }, 'insert Feedback': marking,
  'update Feedback': mine(by(['unit-leader-1']), by(['leader-1'], inspecting)),
  'update Settlement': marking, 'delete Settlement': marking, 'update LedgerReview': { 'of 1': by(team, inspecting) },
  'insert AssessmentUnlock': { 'of 1': seen(by(['leader-1'], inspecting), by(['admin'])), 'of 2': by(['admin']) },
  'insert SettlementVersion': marking, 'insert LedgerReviewVersion': { 'of 1': by(team, inspecting) }, 'insert FeedbackVersion': marking,
  // The unit files and withdraws, the office's admin decides.
  'insert Objection': mine(by(['clerk-1'])), 'update Objection': { 'of 1': by(['clerk-1', 'admin']), 'of 2': by(['admin']) },
  'insert ObjectionFile': mine(by(['clerk-1'])),
  'insert Ruling': adminWrites, 'update Ruling': adminWrites,
  // A published standing never changes: it goes when a later edition has come, and one comes for the latest edition alone.
  'insert Standing': editions, 'delete Standing': officeComputes,
  'insert Explanation': editions, 'delete Explanation': officeComputes,
  'insert Export': ownExports, 'update Export': ownExports,
  'insert Snapshot': adminWrites, 'insert Notice': adminWrites,
};
