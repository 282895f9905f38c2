/**
 * A scope says which rows of a table an actor reaches: a sentence for people and an SQL predicate for the database,
 * side by side, so that one cannot change without the other being read.
 *
 * In a predicate `{unit}`, `{round}` … name the table's own column for it, and `$unit`, `$teams` … the actor's settings.
 * A subquery may only ask tables whose own policies ask nothing back, or the database refuses the circle.
 */
export interface Scope {
  readonly says: string;
  readonly sql: string;
}

const published = `('PUBLISHED', 'CLOSED')`;
const inspecting = `('INSPECTION', 'REVIEW')`;

const ledgerFilesOfAssigned = 'select f.file_id from ledger_entry_file f where f.unit_id in (select a.unit_id from assessment a where a.team_id = any($teams))';
const evidenceFilesDuringInspection = `select f.file_id from evidence_file f where f.assessment_id in (select a.id from assessment a
      join round r on r.office_id = a.office_id and r.id = a.round_id
      where a.team_id = any($teams) and r.phase in ${inspecting})`;
const filesOfAssigned = `${ledgerFilesOfAssigned} union all ${evidenceFilesDuringInspection}`;

export const scopes = {
  everything: { says: 'everything of the office', sql: 'true' },
  ownAccount: { says: 'their own', sql: '{account} = $account' },
  teamColleagues: {
    says: 'their own team',
    sql: '{account} in (select m.account_id from team_member m where m.team_id = any($teams))',
  },
  unitColleagues: {
    says: 'the own unit\'s people',
    sql: '{account} in (select g.account_id from role_grant g where g.unit_id = $unit)',
  },
  communityColleagues: {
    says: 'the own community\'s people',
    sql: '{account} in (select g.account_id from role_grant g where g.community_id = $community)',
  },
  ownUnit: { says: 'own unit', sql: '{unit} = $unit' },
  ownUnitInOwnName: { says: 'own unit, in their own name', sql: '{unit} = $unit and {account} = $account' },
  ofReminders: { says: 'what the office has sent', sql: 'reminder_id is not null' },
  ownUnitFromPreview: {
    says: 'own unit, from the preview on',
    sql: '{unit} = $unit and {round} in (select r.id from round r where r.preview_opened_at is not null)',
  },
  signedForOwnUnitOncePublished: {
    says: 'those signed for the own unit, once published',
    sql: `{unit} = $unit and state = 'SIGNED' and {round} in (select r.id from round r where r.phase in ${published})`,
  },
  ownUnitFromBulletin: { says: 'own unit, from the bulletin on', sql: '{unit} = $unit and bulletin_id is not null' },
  oncePublished: { says: 'once published', sql: `{round} in (select r.id from round r where r.phase in ${published})` },
  inReview: { says: 'while the round is in REVIEW', sql: `{round} in (select r.id from round r where r.phase = 'REVIEW')` },
  correctedEdition: {
    says: 'what a later edition has corrected',
    sql: `edition < (select max(s.edition) from snapshot s where s.round_id = {round}) and {round} in (select r.id from round r where r.phase = 'PUBLISHED')`,
  },
  latestEdition: {
    says: 'of the latest edition of a published round',
    sql: `edition = (select max(s.edition) from snapshot s where s.round_id = {round}) and {round} in (select r.id from round r where r.phase = 'PUBLISHED')`,
  },
  opened: { says: 'once opened', sql: `phase <> 'DRAFT'` },
  openedRound: { says: 'once opened', sql: `{round} in (select r.id from round r where r.phase <> 'DRAFT')` },
  ownCommunity: { says: 'own community', sql: '{community} = $community' },
  partnerUnit: {
    says: 'the partner units',
    sql: '{unit} in (select p.unit_id from partnership p where p.community_id = $community)',
  },
  listsOfPartner: {
    says: 'the communities that the own unit helps',
    sql: '{community} in (select p.community_id from partnership p where p.unit_id = $unit)',
  },
  listsForOwnUnit: {
    says: 'the communities that the own unit helps, where it is open to all or for the own unit',
    sql: '({unit} is null or {unit} = $unit) and {community} in (select p.community_id from partnership p where p.unit_id = $unit)',
  },
  ledgerFilesOfPartner: {
    says: "files of the partner units' ledger",
    sql: 'id in (select f.file_id from ledger_entry_file f where f.community_id = $community)',
  },
  ownIntersections: { says: 'own intersections', sql: 'intersection_id = any($intersections)' },
  unitsAtOwnIntersections: {
    says: 'units that stand duty at their intersections',
    sql: '{unit} in (select d.unit_id from duty_post d where d.intersection_id = any($intersections))',
  },
  ownRecords: { says: 'their own entries', sql: 'recorded_by = $account' },
  ownRollCall: {
    says: 'their own entries at their own intersections',
    sql: 'recorded_by = $account and intersection_id = any($intersections)',
  },
  ownExports: { says: 'their own exports', sql: 'requested_by = $account' },
  dutyLinesSeen: {
    says: 'of lines that one sees',
    sql: 'duty_line_id in (select l.id from duty_line l)',
  },
  ownUploads: { says: 'their own uploads', sql: 'uploaded_by = $account' },
  photosOfDutyLines: {
    says: 'photos of the own roll-call, from the bulletin on',
    sql: 'id in (select f.file_id from duty_line_file f where f.unit_id = $unit)',
  },
  ledgerFilesOfOwnUnit: {
    says: "files of the own unit's ledger",
    sql: 'id in (select f.file_id from ledger_entry_file f where f.unit_id = $unit)',
  },
  ownCommunityUploads: { says: 'own community', sql: '{community} = $community and uploaded_by = $account' },
  ownOpenUploads: { says: 'their own unfinished uploads', sql: `uploaded_by = $account and state = 'TICKETED'` },
  ownUnitOpenUploads: { says: 'their own unfinished uploads', sql: `{unit} = $unit and uploaded_by = $account and state = 'TICKETED'` },
  matchesOfAssigned: {
    says: 'inside assigned units, of files that they see',
    sql: `{unit} is not null and file_id in (${filesOfAssigned}) and other_file_id in (${filesOfAssigned})`,
  },
  ownUnitUploads: { says: 'own unit', sql: '{unit} = $unit and uploaded_by = $account' },
  ownTeam: { says: 'own team', sql: '{team} = any($teams)' },
  assignedUnit: {
    says: 'assigned units',
    sql: '{unit} in (select a.unit_id from assessment a where a.team_id = any($teams))',
  },
  assigned: {
    says: 'assigned units',
    sql: '{assessment} in (select a.id from assessment a where a.team_id = any($teams))',
  },
  assignedDuringInspection: {
    says: 'assigned units, while the round is in INSPECTION or REVIEW',
    sql: `{assessment} in (select a.id from assessment a join round r on r.office_id = a.office_id and r.id = a.round_id
      where a.team_id = any($teams) and r.phase in ${inspecting})`,
  },
  submittedDuringInspection: {
    says: 'what assigned units have submitted, while the round is in INSPECTION or REVIEW',
    sql: `state <> 'DRAFT' and {assessment} in (select a.id from assessment a join round r on r.office_id = a.office_id and r.id = a.round_id
      where a.team_id = any($teams) and r.phase in ${inspecting})`,
  },
  filesSubmittedDuringInspection: {
    says: 'what assigned units have submitted, while the round is in INSPECTION or REVIEW',
    sql: `{assessment} in (select a.id from assessment a join round r on r.office_id = a.office_id and r.id = a.round_id
      where a.team_id = any($teams) and r.phase in ${inspecting}) and exists (select from evidence e where e.office_id = evidence_file.office_id and e.id = evidence_file.evidence_id and e.state <> 'DRAFT')`,
  },
  ledgerFilesOfAssigned: {
    says: "files of assigned units' ledger",
    sql: `id in (${ledgerFilesOfAssigned})`,
  },
  evidenceFilesDuringInspection: {
    says: "files of assigned units' evidence, while the round is in INSPECTION or REVIEW",
    sql: `id in (${evidenceFilesDuringInspection})`,
  },
  objectionFilesOfAssigned: {
    says: "files of assigned units' objections",
    sql: 'id in (select f.file_id from objection_file f where f.assessment_id in (select a.id from assessment a where a.team_id = any($teams)))',
  },
  ownSheet: { says: 'their own sheets', sql: 'examiner_id = $account' },
  ownSheetOfAssigned: {
    says: 'their own sheets of assigned units, while the round is in INSPECTION or REVIEW',
    sql: `examiner_id = $account and {assessment} in (select a.id from assessment a
      join round r on r.office_id = a.office_id and r.id = a.round_id
      where a.team_id = any($teams) and r.phase in ${inspecting})`,
  },
  onceOwnSigned: {
    says: "the team's, after signing their own",
    sql: '{assessment} in (select s.assessment_id from sheet_signature s where s.examiner_id = $account and s.superseded_at is null)',
  },
} satisfies Record<string, Scope>;

export type ScopeName = keyof typeof scopes;

/** The actor's settings as a unit of work writes them; unset and empty read alike as null, so a lost scope sees nothing. */
const setting = (name: string, type: string): string => `(select nullif(current_setting('app.${name}', true), '')::${type})`;

const settings: Record<string, string> = {
  $office: setting('office_id', 'uuid'),
  $account: setting('account_id', 'uuid'),
  $unit: setting('unit_id', 'uuid'),
  $community: setting('community_id', 'uuid'),
  $teams: `${setting('team_ids', 'uuid[]')}::uuid[]`,
  $intersections: `${setting('intersection_ids', 'uuid[]')}::uuid[]`,
};

/** The tables whose own key is the thing that a scope speaks of; elsewhere it is the column `<thing>_id`. */
const things = ['unit', 'community', 'intersection', 'round', 'assessment', 'account', 'team'];

/** The predicate of a scope, or of any text with the same marks, for one table. */
export function predicate(table: string, sql: string): string {
  return sql
    .replace(/\{(\w+)\}/g, (_, thing: string) => {
      if (!things.includes(thing)) throw new Error(`No scope speaks of {${thing}}`);
      return `${table}.${thing === table ? 'id' : `${thing}_id`}`;
    })
    .replace(/\$\w+/g, (name) => settings[name] ?? fail(name))
    .replace(/\s+/g, ' ');
}

function fail(name: string): never {
  throw new Error(`No setting is called ${name}`);
}
