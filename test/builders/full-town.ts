import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoundPhase } from '../../src/round/round.entity.js';
import { everybodyWritten } from '../policy/matrix.js';
import type { World } from '../support/world.js';
import { disputedKinds, disputes } from './disputes.js';
import { aStoredFile, aStoredPaper } from './stored-file.js';
import { aFullDuty } from './full-duty.js';
import { aTown, type Town, type TownOptions } from './town.js';

/** The rows of a full town: by kind, and within it by what sets them apart. */
export type RowsOf = Record<string, Record<string, string[]>>;

export interface FullTown extends Town { readonly rows: RowsOf }

export interface FullTownOptions extends TownOptions { readonly preview?: boolean }

const phases: readonly RoundPhase[] = ['DRAFT', 'OPEN', 'INSPECTION', 'REVIEW', 'PUBLISHED', 'CLOSED'];
const hash = 'a'.repeat(64);
/** The rest of a piece of evidence, and of a version of it. */
const submitted = { state: 'SUBMITTED', text: '', document_number: '', links: [], version: 1 };

/**
 * A town with one row of everything for unit 1 and for unit 2, whatever its round has come to: what a state shows is the
 * question, so no row may be missing because the state would not have made it. For unit 1, examiner 1a has signed and 1b has
 * only begun. Supervisor 2 has recorded one line at intersection 1. Texts end in the town's canary. The bytes of stored files are there.
 */
export async function aFullTown(world: World, options: FullTownOptions = {}): Promise<FullTown> {
  const { phase = 'OPEN', preview = phases.indexOf(phase) > 3, canary = '' } = options;
  const town = await aTown(world, options);
  const { officeId, roundId, accounts } = town;
  const put = (table: string, row: Record<string, unknown>): Promise<string> => world.insert(table, officeId, row);
  const now = world.clock.now();
  const publication = phases.indexOf(phase) > 3 ? 1 : 0;
  if (preview) await world.owner.query('update round set preview_opened_at = $2 where id = $1', [roundId, now]);

  const calendarDay = await put('calendar_day', { day: '2018-06-18', kind: 'HOLIDAY', name: `端午节${canary}`, source: '' });
  const bulletin = await put('bulletin', { day: '2018-05-10', number: 1, issued_by: accounts['office'], issued_at: now });
  const edition = await put('bulletin_edition', { bulletin_id: bulletin, day: '2018-05-10', edition: 1, reason: `更正${canary}`, changes: 0, issued_by: accounts['office'], issued_at: now });
  const pattern = await put('duty_pattern', { from_day: '2018-05-01', to_day: '2018-05-31', working_days_only: true, weekdays: [1, 2, 3, 4, 5], every_nth: 1, due: 2, morning_from: '07:30', morning_to: '08:30', posts: 2, made: 2, changed: 0, removed: 0, kept: 0, created_by: accounts['office'] });
  const suspension = await put('duty_suspension', { day: '2018-05-09', cause: 'RAIN', reason: `大雨${canary}`, suspended_by: accounts['office'] });
  const sides: Record<string, string>[] = [];
  const disputeRows: RowsOf = {};
  for (const at of [0, 1] as const) {
    const n = at + 1;
    const unit_id = town.units[at];
    const under = { assessment_id: town.assessments[at], unit_id, round_id: roundId };
    const whose = { unit_id, community_id: town.communities[at] };
    const file = (purpose: 'EVIDENCE' | 'LEDGER'): Promise<string> => aStoredFile(world, town, at, purpose, { name: `文件${canary}.pdf` });
    const ofEvidence = await file('EVIDENCE');
    const ofLedger = await file('LEDGER');
    const ofBoth = await file('EVIDENCE');
    const ofNoEvidence = await aStoredFile(world, town, at, 'EVIDENCE', { name: `文件${canary}.pdf`, refusal: `理由${canary}` });
    const ofNoLedger = await file('LEDGER');
    const ofObjection = await file('EVIDENCE');
    const ofCommunity = await aStoredPaper(world, town, at, 'community', { name: `签收${canary}.pdf` });
    const ofNoEntry = await aStoredPaper(world, town, at, 'community', { name: `签收${canary}.pdf` });
    const begun = await aStoredFile(world, town, at, 'EVIDENCE', { name: `文件${canary}.pdf`, state: 'TICKETED', media_type: null, byte_length: null, sha256: null, uploaded_at: null, announced_length: 7 });
    const ofSupervisor = await aStoredPaper(world, town, at, 'supervisor', { name: `路口${canary}.jpg` });
    const evidence = await put('evidence', { ...under, archive_id: town.archives[at], rule_id: town.rules[0], title: `材料${canary}`, note: `说明${canary}`, about_from: '2018-03-01', about_to: '2018-03-02', created_by: accounts[`clerk-${n}`], updated_at: now, ...submitted });
    const ofDraft = await file('EVIDENCE');
    const draft = await put('evidence', { ...under, archive_id: town.archives[at], rule_id: town.rules[0], title: `草稿${canary}`, note: '', created_by: accounts[`clerk-${n}`], updated_at: now, ...submitted, state: 'DRAFT' });
    const draftFile = await put('evidence_file', { evidence_id: draft, file_id: ofDraft, unit_id, assessment_id: town.assessments[at] });
    const version = (of: string, state: string): Promise<string> => put('evidence_version', {
      ...under, ...submitted, evidence_id: of, archive_id: town.archives[at], deed: 'ADDED', changed: [], state, rule_id: town.rules[0], title: `材料${canary}`, note: '', files: [{ fileId: ofEvidence, name: `文件${canary}.pdf`, sha256: hash }],
      made_by: accounts[`clerk-${n}`], made_as: 'UNIT_CLERK', made_at: now,
    });
    const [versionSubmitted, versionDraft] = [await version(evidence, 'SUBMITTED'), await version(draft, 'DRAFT')];
    const extension = await put('archive_extension', { ...under, archive_id: town.archives[at], until: now, reason: `理由${canary}`, signed_by: accounts['admin'], signer_name: `王主任${canary}`, signed_at: now });
    const evidenceFiles = [];
    for (const file_id of [ofEvidence, ofBoth]) evidenceFiles.push(await put('evidence_file', { evidence_id: evidence, file_id, unit_id, assessment_id: town.assessments[at] }));
    const past = at === 0 ? await put('partnership', { ...whose, from_day: '2017-01-01', to_day: '2017-12-31' }) : '';
    const item = await put('community_item', { community_id: town.communities[at], kind: 'NEED', key_task: 'FACILITY', title: `需求${canary}`, note: `详情${canary}`, shares: 2, taken: 1, closing_reason: `缘由${canary}`, created_by: accounts[`community-${n}`] });
    const take = await put('item_take', { ...whose, item_id: item, partnership_id: town.partnerships[at], state: 'TAKEN', responsible: `责任人${canary}`, note: `承诺${canary}`, taken_by: accounts[`clerk-${n}`] });
    const entry = await put('ledger_entry', { ...whose, partnership_id: town.partnerships[at], item_id: item, approval_file_id: ofLedger, asked_on: '2018-05-02', version: 2, hand_over_to: `接收人${canary}`, hand_over_on: '2018-05-01', withdrawal_reason: `撤回${canary}`, key_task: 'FACILITY', title: `台账${canary}`, note: `经过${canary}`, done_on: '2018-05-01', leaders: 1, staff: 2, volunteers: 3, minutes: 60, money: 100, goods: [{ item: `电脑${canary}` }],
      answer: 'CONFIRMED', answer_remark: `属实${canary}`, answered_by: accounts[`community-${n}`], answered_at: now, created_by: accounts[`clerk-${n}`] });
    const entryFiles = [];
    for (const file_id of [ofLedger, ofBoth, ofCommunity]) entryFiles.push(await put('ledger_entry_file', { ...whose, ledger_entry_id: entry, file_id, of_community: file_id === ofCommunity }));
    const entryVersion = await put('ledger_entry_version', { ...whose, ledger_entry_id: entry, version: 2, act: 'ANSWERED', answer: 'CONFIRMED', answer_remark: `属实${canary}`, hand_over_to: `接收人${canary}`, hand_over_on: '2018-05-01', reason: `理由${canary}`, done_by: accounts[`community-${n}`],
      content: { kind: 'DEED', keyTask: 'FACILITY', title: `台账${canary}`, note: `经过${canary}`, doneOn: '2018-05-01', leaders: 1, staff: 2, volunteers: 3, minutes: 60, money: '100.00', goods: [{ item: `电脑${canary}` }], fileIds: [ofBoth] } });
    const ratingDraft = at === 0 ? await put('community_rating', { ...under, partnership_id: past, community_id: town.communities[at], state: 'DRAFT', atmosphere: 80, remark: `草稿${canary}`, return_reason: `退回${canary}`, saved_by: accounts['community-1'], saved_at: now }) : '';
    const rating = await put('community_rating', { ...under, partnership_id: town.partnerships[at], community_id: town.communities[at], state: 'SIGNED', return_reason: `退回${canary}`, countersigned_by: accounts[`community-${n}b`], countersigned_at: now, atmosphere: 90, environment: 90, facility: 90, volunteer: 90, culture: 90, response: 90, attitude: 90, score: 9000, remark: `评语${canary}`, signed_by: accounts[`community-${n}`], signed_at: now });
    const ofDuty = await aStoredPaper(world, town, at, 'supervisor', { name: `路口${canary}.jpg` });
    const line = async (day: string, shift: string, recorder: string, bulletin_id: string | null): Promise<[string, string]> => {
      const recorded_by = accounts[recorder];
      const printing = bulletin_id === null ? {} : { bulletin_id, printed_state: 'COUNTS', contest_until: '2018-05-16' };
      const made = await put('duty_line', { duty_post_id: town.posts[at], unit_id, intersection_id: town.intersections[at], day, shift, present: 2, leader_present: true, staff_kind: 'REGULAR', remark: `备注${canary}`, client_key: `键${day}${shift}${canary}`, recorded_at_client: now, clock_offset_seconds: 3, recorded_by, ...printing });
      return [made, await put('duty_event', { duty_line_id: made, unit_id, day, kind: 'CONSCIENTIOUS', reason: `认真${canary}`, recorded_by, confirmed_by: accounts['office'], confirmed_at: now, ...(bulletin_id === null ? {} : { bulletin_id, counts: true }) })];
    };
    const [issuedLine, issuedEvent] = await line('2018-05-10', 'MORNING', `supervisor-${n}`, bulletin);
    const [openLine, openEvent] = await line('2018-05-11', 'MORNING', `supervisor-${n}`, null);
    const [colleagueLine, colleagueEvent] = at === 0 ? await line('2018-05-10', 'EVENING', 'supervisor-2', bulletin) : ['', ''];
    const duty = await aFullDuty(world, town, at, { bulletin, edition, pattern, issuedLine, issuedEvent, openLine, colleagueLine, photo: ofDuty }, canary);
    const sheet = async (examiner: string, signed: boolean): Promise<[string, string]> => {
      const examiner_id = accounts[examiner];
      const made = await put('score_sheet', { ...under, examiner_id, state: signed ? 'SIGNED' : 'DRAFT', signed_at: signed ? now : null });
      return [made, await put('mark', { ...under, score_sheet_id: made, examiner_id, rule_id: town.rules[0], points: 200, reason: `缺少${canary}`, not_applicable: false, updated_at: now })];
    };
    const [signedSheet, signedMark] = await sheet(`examiner-${n}a`, true);
    const signature = await put('sheet_signature', { score_sheet_id: signedSheet, assessment_id: town.assessments[at], examiner_id: accounts[`examiner-${n}a`], sha256: hash, signed_at: now });
    const [begunSheet, begunMark] = at === 0 ? await sheet('examiner-1b', false) : ['', ''];
    const leader = accounts[`leader-${n}`];
    const settlement = await put('settlement', { ...under, rule_id: town.rules[0], points: 150, not_applicable: false, reason: `复核${canary}`, settled_by: leader, settled_at: now });
    const review = await put('ledger_review', { ...under, score: 9000, remark: `台账评审${canary}`, reviewed_by: leader, reviewed_at: now });
    const feedback = await put('feedback', { ...under, strengths: `优点${canary}`, weaknesses: `不足${canary}`, advice: `建议${canary}`, given_by: leader, given_at: now, acknowledged_by: accounts[`unit-leader-${n}`], acknowledged_at: now });
    const disputed = await disputes(put, under, { town, n, now, canary, dutyEvent: issuedEvent, file: ofObjection, settlement, review, feedback });
    for (const kind of disputedKinds) (disputeRows[kind] ??= {})[`of ${n}`] = disputed[kind];
    await world.owner.query('update assessment set locked_at = $2, locked_by = $3 where id = $1', [town.assessments[at], now, leader]);
    await world.owner.query('update archive set handed_in_at = $2, handed_in_by = $3, signed_at = $2, signed_by = $4 where id = $1', [town.archives[at], now, accounts[`clerk-${n}`], accounts[`unit-leader-${n}`]]);
    const standing = await put('standing', { ...under, category: 'MUNICIPAL', unit_number: n, unit_name_zh: `单位${n}${canary}`, total: 9000, creation: 9000, community: 9000, intersection: 10000, uncapped_intersection: 10200, absences: 0, rank: n, edition: publication, computed_at: now });
    const explanation = await put('explanation', { ...under, standing_id: standing, edition: publication, detail: { totalExact: `9000/100${canary}`, totalDisplay: '90.00', redistributed: false, absences: 0, ledgerShare: 5000, parts: partsOf(under.assessment_id, unit_id, disputed.Ruling), rules: [ruleOf(under.assessment_id, town.rules[0], canary, disputed.Ruling[0]!)] } });
    sides.push({
      ofEvidence, ofLedger, ofBoth, ofDraft, draft, draftFile, versionSubmitted, versionDraft, extension, ofNoEvidence, ofNoLedger, ofObjection, ofCommunity, ofNoEntry, ofSupervisor, begun, ofDuty, ...duty, evidence, evidenceFiles: evidenceFiles.join(), entry, entryFiles: entryFiles.join(), rating, ratingDraft, past, item, take, entryVersion, issuedLine, issuedEvent, openLine, openEvent, colleagueLine, colleagueEvent,
      signedSheet, signedMark, signature, begunSheet, begunMark, settlement, review, feedback, standing, explanation,
    });
  }
  const match = (file_id: string, other_file_id: string, unit_id: string | null): Promise<string> => put('photo_match', { file_id, other_file_id, unit_id, distance: 3, found_at: now });
  const [one, two] = [sides[0]!, sides[1]!] as const;
  const photoMatches = {
    'inside 1, of evidence': [await match(one['ofEvidence']!, one['ofBoth']!, town.units[0])],
    'inside 1, of the ledger': [await match(one['ofLedger']!, one['ofBoth']!, town.units[0])],
    'inside 1, of nothing': [await match(one['ofNoEvidence']!, one['ofEvidence']!, town.units[0]), await match(one['ofNoLedger']!, one['ofLedger']!, town.units[0])],
    'inside 2': [await match(two['ofEvidence']!, two['ofBoth']!, town.units[1])],
    'across 1 and 2': [await match(one['ofBoth']!, two['ofBoth']!, null), await match(two['ofEvidence']!, one['ofEvidence']!, null)],
    'of supervisor 1 and unit 1': [await match(one['ofSupervisor']!, one['ofEvidence']!, null)],
  };
  const importFile = await put('file', { unit_id: null, purpose: 'IMPORT', name: `单位${canary}.xlsx`, media_type: 'application/octet-stream', byte_length: 7, sha256: hash, state: 'STORED', ticket_expires_at: now, uploaded_by: accounts['office'], uploaded_at: now });
  const unitImport = await put('unit_import', { file_id: importFile, state: 'PREVIEWED', rows: { columns: [`名称${canary}`], good: [], bad: [] }, good: 0, bad: 0, unchanged: 0, created_by: accounts['office'] });
  const dutyImport = await put('duty_import', { file_id: importFile, rows: { columns: [`日期${canary}`], rows: [] }, good: 0, bad: 0, unchanged: 0, created_by: accounts['office'] });
  const step = await put('round_step', { round_id: roundId, from_phase: 'DRAFT', to_phase: 'OPEN', reason: `理由${canary}`, taken_by: accounts['admin'], taken_at: now });
  const snapshot = await put('snapshot', { round_id: roundId, edition: 1, canonical_json: JSON.stringify({ inputs: { units: [], settings: {} }, canary }), byte_length: 7, sha256: hash, created_by: accounts['admin'] });
  const notice = await put('notice', { round_id: roundId, snapshot_id: snapshot, edition: 1, office_name_zh: `文明办${canary}`, title_zh: `通报${canary}`, body_zh: `正文${canary}`, annexes: [], sha256: hash, issued_by: accounts['admin'], issued_at: now });

  const exported: Record<string, string[]> = {};
  for (const person of [...everybodyWritten, 'clerk-2']) {
    exported[`of ${person}`] = [await put('export', {
      kind: 'UNITS', format: 'CSV', round_id: roundId, unit_ids: [], file_name: `单位名册${canary}.csv`, state: 'READY', failure: `原因${canary}`, done: 1, total: 1, requested_by: accounts[person], attempts: 1, claim: officeId, bytes_removed: false,
      role_grant_id: await world.value('select id from role_grant where account_id = $1', [accounts[person]]), reach: { unitId: null, communityId: null, teamIds: [], intersectionIds: [] }, holds: [],
      byte_length: 7, sha256: hash, finished_at: now, expires_at: new Date(now.getTime() + 7 * 86_400_000),
    })];
  }
  const written: Record<'MailAddress' | 'Mail' | 'Message' | 'Reminder' | 'AssessmentOpening', Record<string, string[]>> = { MailAddress: {}, Mail: {}, Message: { 'of the reminder of 1': [], 'of the reminder of 2': [] }, Reminder: {}, AssessmentOpening: {} };
  for (const one of [...everybodyWritten, 'clerk-2']) {
    const line = one === 'clerk-2' ? 'of others' : `of ${one}`;
    const account_id = accounts[one];
    written.MailAddress[line] = [await put('mail_address', { account_id, address: `${one}${canary}@example.org` })];
    const mail = await put('mail', { account_id, address: `${one}${canary}@example.org`, subject: `提醒${canary}`, body: '正文', state: 'QUEUED', attempts: 1, next_attempt_at: now, problem: `不通${canary}` });
    written.Mail[line] = [mail];
    if (one !== 'clerk-2') written.Message[line] = [await put('message', { account_id, kind: 'DUE', title_zh: `到期${canary}`, body_zh: `内容${canary}`, subject_id: roundId, once_key: 'due' })];
  }
  for (const at of [0, 1] as const) {
    const under = { assessment_id: town.assessments[at], unit_id: town.units[at], round_id: roundId };
    const reminder = await put('reminder', { ...under, day: '2018-05-12', step: 'BEGUN', remark: `请尽快${canary}`, sent_by: accounts['office'] });
    written.Reminder[`of ${at + 1}`] = [reminder];
    written.AssessmentOpening[`of ${at + 1}`] = [await put('assessment_opening', { ...under, account_id: accounts[`clerk-${at + 1}`], opened_at: now })];
    written.Message[`of the reminder of ${at + 1}`] = [await put('message', { account_id: accounts[`clerk-${at + 1}`], kind: 'REMINDER', title_zh: `催办${canary}`, body_zh: `内容${canary}`, subject_id: town.assessments[at], reminder_id: reminder, once_key: 'reminder', mail_id: written.Mail[at === 0 ? 'of clerk-1' : 'of others']![0] })];
  }

  const idsOf = async (table: string, where = 'true', values: unknown[] = []): Promise<string[]> =>
    (await world.owner.query<{ id: string }>(`select id from ${table} where office_id = $1 and ${where} order by id`, [officeId, ...values])).rows.map(({ id }) => id);
  const pair = (key: string): Record<string, string[]> => ({ 'of 1': sides[0]![key]!.split(','), 'of 2': sides[1]![key]!.split(',') });
  const both = (ids: readonly [string, string]): Record<string, string[]> => ({ 'of 1': [ids[0]], 'of 2': [ids[1]] });
  const ones = ['clerk-1', 'unit-leader-1', 'community-1', 'community-1b', 'supervisor-1', 'examiner-1a', 'examiner-1b', 'leader-1', 'office', 'admin', 'auditor'];
  const named = async (table: string, column: string): Promise<Record<string, string[]>> => ({
    ...Object.fromEntries(await Promise.all(ones.map(async (one) => [`of ${one}`, await idsOf(table, `${column} = $2`, [accounts[one]])]))),
    'of others': await idsOf(table, `not ${column} = any($2)`, [ones.map((one) => accounts[one])]),
  });
  const drafted = (key: string, draft: string): Record<string, string[]> => ({ 'of 1': one[key]!.split(','), 'of a draft of 1': [one[draft]!], 'of 2': [...two[key]!.split(','), two[draft]!] });
  const duty = (kind: 'Line' | 'Event'): Record<string, string[]> => ({
    'of 1, in a bulletin': [one[`issued${kind}`]!], 'of 1, in no bulletin yet': [one[`open${kind}`]!], 'of 1, in a bulletin, by a colleague': [one[`colleague${kind}`]!],
    'of 2, in a bulletin': [two[`issued${kind}`]!], 'of 2, in no bulletin yet': [two[`open${kind}`]!],
  });
  const sheets = (kind: 'Sheet' | 'Mark'): Record<string, string[]> => ({ 'of 1, signed': [one[`signed${kind}`]!], 'of 1, begun by a colleague': [one[`begun${kind}`]!], 'of 2, signed': [two[`signed${kind}`]!] });
  const rows: RowsOf = {
    Office: { own: [officeId] }, Unit: both(town.units), Community: both(town.communities), Intersection: both(town.intersections), CalendarDay: { all: [calendarDay] }, ...written, ...disputeRows,
    Account: await named('account', 'id'), RoleGrant: await named('role_grant', 'account_id'), Session: { 'of everybody': [] }, AuditEntry: { all: [] },
    RuleSet: { all: [town.ruleSetId] }, Rule: { all: [...town.rules] }, Round: { all: [roundId] }, RoundRule: { all: await idsOf('round_rule') }, RoundStep: { all: [step] },
    Assessment: both(town.assessments), UnitImport: { all: [unitImport] }, Archive: both(town.archives), ArchiveExtension: pair('extension'),
    Evidence: drafted('evidence', 'draft'), EvidenceFile: drafted('evidenceFiles', 'draftFile'), EvidenceVersion: drafted('versionSubmitted', 'versionDraft'),
    File: {
      'of evidence of 1': [one['ofEvidence']!], 'of a draft of 1': [one['ofDraft']!], 'of evidence of 2': [two['ofEvidence']!, two['ofDraft']!], 'of the ledger of 1': [one['ofLedger']!], 'of the ledger of 2': [two['ofLedger']!, two['ofBoth']!, two['ofNoEvidence']!, two['ofNoLedger']!],
      'of evidence and ledger of 1': [one['ofBoth']!], 'of nothing, for evidence of 1': [one['ofNoEvidence']!], 'of nothing, for the ledger of 1': [one['ofNoLedger']!], 'of an import': [importFile],
      'of community 1, in the ledger of 1': [one['ofCommunity']!], 'of community 1, of nothing': [one['ofNoEntry']!], 'of community 2': [two['ofCommunity']!, two['ofNoEntry']!],
      'of supervisor 1': [one['ofSupervisor']!], 'of supervisor 2': [two['ofSupervisor']!, two['begun']!], 'begun for 1': [one['begun']!], 'of an objection of 1': [one['ofObjection']!], 'of an objection of 2': [two['ofObjection']!],
      'of a line of 1': [one['ofDuty']!], 'of a line of 2': [two['ofDuty']!],
    },
    PhotoMatch: photoMatches,
    Partnership: { 'of 1': [town.partnerships[0], one['past']!], 'of 2': [town.partnerships[1]] }, LedgerEntry: pair('entry'), LedgerEntryFile: pair('entryFiles'), LedgerEntryVersion: pair('entryVersion'),
    CommunityItem: pair('item'), ItemTake: pair('take'), CommunityRating: { 'of 1, signed': [one['rating']!], 'of 1, a draft': [one['ratingDraft']!], 'of 2, signed': [two['rating']!] },
    DutyPost: both(town.posts), Supervision: { 'of 1': await idsOf('supervision', 'account_id = $2', [accounts['supervisor-1']]), 'of 2': await idsOf('supervision', 'account_id = $2', [accounts['supervisor-2']]) },
    DutyPattern: { all: [pattern] }, DutySuspension: { all: [suspension] }, DutyShift: pair('shift'), DutyDayClose: pair('close'), DutyContest: pair('contest'), DutyImport: { all: [dutyImport] },
    BulletinEdition: { all: [edition] }, BulletinEntry: { 'of 1': [one['printed']!], 'of 1, by a colleague': [one['colleaguePrinted']!], 'of 2': [two['printed']!] },
    DutyLineFile: { 'of 1, in a bulletin': [one['issuedPhoto']!], 'of 1, in no bulletin yet': [one['openPhoto']!], 'of 1, in a bulletin, by a colleague': [one['colleaguePhoto']!], 'of 2, in a bulletin': [two['issuedPhoto']!], 'of 2, in no bulletin yet': [two['openPhoto']!] },
    Bulletin: { all: [bulletin] }, DutyLine: duty('Line'), DutyEvent: duty('Event'), Team: { '1': [town.teams[0]], '2': [town.teams[1]] },
    TeamMember: { 'of 1': await idsOf('team_member', 'team_id = $2', [town.teams[0]]), 'of 2': await idsOf('team_member', 'team_id = $2', [town.teams[1]]) },
    Visit: both(town.visits), ScoreSheet: sheets('Sheet'), Mark: sheets('Mark'), SheetSignature: pair('signature'), Settlement: pair('settlement'), LedgerReview: pair('review'), Feedback: pair('feedback'),
    Standing: pair('standing'), Explanation: pair('explanation'), Snapshot: { all: [snapshot] }, Notice: { all: [notice] }, Export: exported,
  };
  for (const id of Object.values(rows['File']!).flat()) writeFileSync(join(world.folder, 'stored', id), 'x'.repeat(7));
  for (const id of Object.values(exported).flat()) writeFileSync(join(world.folder, 'made', `${id}.${officeId}`), 'x'.repeat(7));
  return { ...town, rows };
}

/** What a stored explanation says of one rule, and of the three parts; enough to go from there to what they rest on. */
const ruleOf = (assessmentId: string, ruleId: string, canary: string, rulingId: string): object =>
  ({ ruleId, assessmentId, rulingId, code: `A01${canary}`, maximum: 300, applies: true, settled: true, pointsExact: '150', pointsDisplay: '1.50', lostDisplay: '1.50', spread: 0 });
const partsOf = (assessmentId: string, unitId: string, rulingIds: string[]): object[] => ['CREATION', 'COMMUNITY', 'INTERSECTION'].map((part) =>
  ({ unitId, assessmentId, rulingIds, periodFrom: '2018-01-01', periodTo: '2018-07-24', part, applies: true, exact: '90', display: '90.00', weightDisplay: '30.00', contributionExact: '27', contributionDisplay: '27.00' }));
