/** The hand-written matrix of duty: see `matrix.ts`, whose words and people these are. */
import type { Person, Role, Seen } from './matrix.js';

interface Words {
  readonly by: (who: readonly Person[], when?: string) => Seen;
  readonly seen: (...parts: Seen[]) => Seen;
  readonly theOffice: Seen;
  readonly unit: readonly Person[];
}

/** Who sees what of duty. Source: product.md, "duty events: own, from the bulletin on; own entries; all". */
export function dutyReads({ by, seen, theOffice, unit }: Words): Record<string, Record<string, Seen>> {
  const ownFromBulletin = {
    'of 1, in a bulletin': seen(theOffice, by(unit), by(['supervisor-1'])),
    'of 1, in no bulletin yet': seen(theOffice, by(['supervisor-1'])),
    'of 1, in a bulletin, by a colleague': seen(theOffice, by(unit)),
    'of 2, in a bulletin': theOffice,
    'of 2, in no bulletin yet': theOffice,
  };
  const toAllOfDuty = { all: seen(theOffice, by(unit), by(['supervisor-1'])) };
  return {
    Supervision: { 'of 1': seen(theOffice, by(['supervisor-1'])), 'of 2': theOffice },
    // How the office makes its rosters is its own; the roster is the unit's from when it is made, and the supervisor's who walks there.
    DutyPattern: { all: theOffice },
    DutyShift: { 'of 1': seen(theOffice, by(unit), by(['supervisor-1'])), 'of 2': theOffice },
    // That nobody is expected is said to everybody who might come.
    DutySuspension: toAllOfDuty,
    DutyDayClose: { 'of 1': seen(theOffice, by(['supervisor-1'])), 'of 2': theOffice },
    // The daily list itself, and that it was corrected, goes to units and supervisors; what stands in it, to each its own.
    Bulletin: toAllOfDuty,
    BulletinEdition: toAllOfDuty,
    BulletinEntry: { 'of 1': seen(theOffice, by(unit), by(['supervisor-1'])), 'of 1, by a colleague': seen(theOffice, by(unit)), 'of 2': theOffice },
    DutyLine: ownFromBulletin,
    DutyEvent: ownFromBulletin,
    DutyLineFile: ownFromBulletin,
    DutyContest: { 'of 1': seen(theOffice, by(unit)), 'of 2': theOffice },
    DutyImport: { all: theOffice },
  };
}

/** Who may do what of duty, beyond what every office arranges. */
export const dutyDeeds = (office: readonly Role[], supervisor: readonly Role[], clerk: readonly Role[]): Record<string, readonly Role[]> => ({
  arrangeDutyPosts: office,
  endDutyPost: office,
  assignSupervisor: office,
  endSupervision: office,
  generateRoster: office,
  suspendDuty: office,
  liftSuspensions: office,
  recordRollCall: supervisor,
  closeDutyDay: supervisor,
  reopenDutyDay: office,
  confirmDutyEvents: office,
  strikeDuty: office,
  chooseDutyLine: office,
  issueBulletin: office,
  correctBulletin: office,
  // Objections are the clerk's.
  contestDuty: clerk,
  decideContests: office,
  previewDutyImport: office,
  confirmDutyImport: office,
});

/** Fields of duty that some people do not get of rows that they see. */
export const dutyHidden = (unit: readonly Person[]): Record<string, readonly Person[]> => ({
  'DutyLine.recordedAtClient': unit,
  'DutyLine.clockOffsetSeconds': unit,
});

/** How far the database lets each person write of duty. */
export function dutyWrites({ by, seen, theOffice }: Words): Record<string, Record<string, Seen>> {
  const office = { 'of 1': theOffice, 'of 2': theOffice, all: theOffice };
  const lines = ['of 1, in a bulletin', 'of 1, in no bulletin yet', 'of 1, in a bulletin, by a colleague', 'of 2, in a bulletin', 'of 2, in no bulletin yet'];
  const everyLine = Object.fromEntries(lines.map((line) => [line, theOffice]));
  // A supervisor records for nobody else; the office reads in what comes on paper or as a workbook.
  const recording = { ...everyLine, ...Object.fromEntries(lines.slice(0, 2).map((line) => [line, seen(theOffice, by(['supervisor-1']))])) };
  return {
    'insert DutyPost': office, 'update DutyPost': office,
    'insert Supervision': office, 'update Supervision': office,
    'insert DutyPattern': office, 'update DutyPattern': office,
    'insert DutyShift': office, 'update DutyShift': office, 'delete DutyShift': office,
    'insert DutySuspension': office, 'update DutySuspension': office,
    'insert DutyDayClose': { 'of 1': by(['supervisor-1']) }, 'update DutyDayClose': office,
    'insert Bulletin': office, 'insert BulletinEdition': office,
    'insert BulletinEntry': { ...office, 'of 1, by a colleague': theOffice },
    'insert DutyLine': recording, 'update DutyLine': everyLine,
    'insert DutyEvent': recording, 'update DutyEvent': everyLine,
    'insert DutyLineFile': recording,
    'insert DutyContest': { 'of 1': by(['clerk-1']) }, 'update DutyContest': office,
    'insert DutyImport': office, 'update DutyImport': office,
  };
}
