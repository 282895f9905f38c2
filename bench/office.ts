/** An office of 147 units in the middle of its inspection, written by the owner's hands. The same every time but for its keys. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { newToken } from '../src/platform/auth/session.js';
import { newId } from '../src/platform/db/id.js';
import { tagByTable } from '../src/platform/graph/row.js';

/** What the questions to the office need. */
export interface FilledOffice {
  readonly roundId: string;
  /** A session of the examiner who has fifteen units and has marked each of them. */
  readonly examiner: string;
  /** A session of somebody who sees the whole office. */
  readonly staff: string;
  /** A supervisor who walks every intersection. */
  readonly supervisor: { readonly id: string; readonly token: string; readonly officeId: string };
}

export const unitCount = 147;
export const ruleCount = 42;
const unitsPerTeam = 15;
const entriesPerUnit = 10;
const categories = ['NATIONAL', 'NATIONAL_CANDIDATE', 'PROVINCIAL', 'PROVINCIAL_CANDIDATE', 'MUNICIPAL'];
const tasks = ['ATMOSPHERE', 'ENVIRONMENT', 'FACILITY', 'VOLUNTEER', 'CULTURE'];

type Line = Record<string, unknown>;

/** Writes rows past every policy, in one statement for each table; fills in what every row has. */
class Hands {
  readonly officeId = this.key('office');

  constructor(private readonly owner: pg.Client, readonly now: Date) {}

  key(table: string): string {
    return newId(tagByTable(table), this.now);
  }

  async write<L extends Line>(table: string, lines: readonly L[]): Promise<(L & { id: string })[]> {
    const { rows: columns } = await this.owner.query<{ name: string }>('select column_name as name from information_schema.columns where table_name = $1', [table]);
    const born = columns.some(({ name }) => name === 'created_at') ? { created_at: this.now } : {};
    const office = columns.some(({ name }) => name === 'office_id') ? { office_id: this.officeId } : {};
    const full = lines.map((line) => ({ id: this.key(table), ...office, ...born, ...line }));
    const names = Object.keys(full[0]!).join(', ');
    await this.owner.query(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(full)]);
    return full;
  }

  /** An account with one role, signed in; gives its key and its session's token. */
  async person(username: string, role: string): Promise<{ id: string; token: string }> {
    const [account] = await this.write('account', [{ username, name: username, password_hash: 'none', must_change_password: false, failed_attempts: 0 }]);
    const [grant] = await this.write('role_grant', [{ account_id: account!.id, role }]);
    const token = newToken();
    const hash = createHash('sha256').update(token).digest('hex');
    await this.write('session', [{ account_id: account!.id, role_grant_id: grant!.id, token_hash: `\\x${hash}`, last_seen_at: this.now }]);
    return { id: account!.id, token };
  }
}

const series = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const day = (at: number): string => new Date(Date.UTC(2018, 0, 1 + at)).toISOString().slice(0, 10);

/** Fills an empty database: people, units with partnerships and ledgers, a round with teams and marks, duty, standings. */
export async function fillOffice(owner: pg.Client, now: Date): Promise<FilledOffice> {
  const hands = new Hands(owner, now);
  await hands.write('office', [{ id: hands.officeId, code: 'bench', name_zh: '文明办', name_en: '', time_zone: 'Asia/Shanghai', is_home: true }]);
  const staff = await hands.person('office', 'OFFICE_STAFF');
  const [ruleSet] = await hands.write('rule_set', [{ code: 'rules', version: 1, title_zh: '考核细则', title_en: '' }]);
  const rules = await hands.write('rule', series(ruleCount, (at) => ({
    rule_set_id: ruleSet!.id, code: `A${String(at + 1).padStart(2, '0')}`, ordinal: at + 1, section_zh: '组织领导', section_en: '', title_zh: `条款${at + 1}`, title_en: '',
    requirement_zh: '有部署、有检查、有总结', maximum: 300, method: 'MATERIAL', evidence_slots: ['会议纪要'], source: '',
  })));
  const round = await fillRound(hands, ruleSet!.id);
  await hands.write('round_rule', rules.map((rule, at) => ({ round_id: round, rule_id: rule.id, ordinal: at + 1 })));
  const units = await fillTerritory(hands);
  const examiner = await fillInspection(hands, round, units, rules.map(({ id }) => id));
  const supervisor = await hands.person('supervisor', 'SUPERVISOR');
  await fillDuty(hands, units, staff.id, supervisor.id);
  await owner.query('vacuum analyze');
  return { roundId: round, examiner, staff: staff.token, supervisor: { ...supervisor, officeId: hands.officeId } };
}

async function fillRound(hands: Hands, ruleSetId: string): Promise<string> {
  const [round] = await hands.write('round', [{
    title_zh: '2018年年中考核', title_en: '', rule_set_id: ruleSetId, phase: 'REVIEW', period_from: '2018-01-01', period_to: '2018-07-24',
    submission_deadline: '2018-07-24T10:00:00Z', inspection_from: '2018-07-25', inspection_to: '2018-08-02',
    creation_weight: 4000, community_weight: 3000, intersection_weight: 3000, ledger_share: 5000, intersection_base: 10000, intersection_floor: 0, intersection_cap: 10000,
    absent_tariff: -500, late_tariff: -300, left_early_tariff: -300, careless_tariff: -200, conscientious_tariff: 200, spread_limit: 2000,
  }]);
  return round!.id;
}

async function fillTerritory(hands: Hands): Promise<{ id: string; category: string }[]> {
  const units = await hands.write('unit', series(unitCount, (at) => ({
    number: at + 1, code: `unit-${at + 1}`, name_zh: `聊城市第${at + 1}文明单位`, name_en: '', affiliation: 'MUNICIPAL', category: categories[at % 5]!,
    contact_name: '张三', contact_phone: '13800000001', active: true,
  })));
  const communities = await hands.write('community', series(unitCount, (at) => ({ code: `community-${at + 1}`, name_zh: `柳园街道第${at + 1}社区`, name_en: '', street: '柳园街道' })));
  const partnerships = await hands.write('partnership', units.map((unit, at) => ({ unit_id: unit.id, community_id: communities[at]!.id, from_day: '2018-01-01' })));
  const clerk = hands.key('account');
  await hands.write('ledger_entry', partnerships.flatMap((partnership) => series(entriesPerUnit, (at) => ({
    partnership_id: partnership.id, unit_id: partnership.unit_id, community_id: partnership.community_id, key_task: tasks[at % 5]!, title: `帮助社区整治环境第${at + 1}次`,
    note: '组织志愿者清理楼道杂物，更新宣传栏，走访困难群众。', done_on: day(at * 14), leaders: 1, staff: 6, volunteers: 12, minutes: 120, money: '1500.00', goods: [{ item: '垃圾桶', quantity: 4, unit: '个' }],
    asked_on: day(at * 14), answer: 'UNANSWERED', answer_remark: '', created_by: clerk,
  }))));
  return units;
}

/** Ten teams of three examiners, each with a signed sheet of every rule for every unit of the team, and the standings; gives the session of the first team's first examiner. */
async function fillInspection(hands: Hands, roundId: string, units: readonly { id: string; category: string }[], rules: readonly string[]): Promise<string> {
  const teams = await hands.write('team', series(Math.ceil(units.length / unitsPerTeam), (at) => ({ round_id: roundId, number: at + 1, name_zh: `第${at + 1}组` })));
  const examiners: { id: string; token: string }[] = [];
  for (const at of series(teams.length * 3, (one) => one)) examiners.push(await hands.person(`examiner-${at + 1}`, 'EXAMINER'));
  await hands.write('team_member', examiners.map(({ id }, at) => ({ team_id: teams[Math.trunc(at / 3)]!.id, round_id: roundId, account_id: id, is_leader: false })));
  const assessments = await hands.write('assessment', units.map((unit, at) => ({ round_id: roundId, unit_id: unit.id, category: unit.category, team_id: teams[Math.trunc(at / unitsPerTeam)]!.id })));
  const below = assessments.map(({ id, unit_id }) => ({ assessment_id: id, unit_id, round_id: roundId }));
  const sheets = await hands.write('score_sheet', below.flatMap((assessment, at) => series(3, (one) => (
    { ...assessment, examiner_id: examiners[Math.trunc(at / unitsPerTeam) * 3 + one]!.id, state: 'DRAFT' }))));
  await hands.write('mark', sheets.flatMap((sheet) => rules.map((rule_id, at) => (
    { assessment_id: sheet.assessment_id, unit_id: sheet.unit_id, round_id: roundId, examiner_id: sheet.examiner_id, score_sheet_id: sheet.id, rule_id, points: 300 - (at % 7) * 25, reason: at % 7 === 0 ? '' : '缺少会议纪要，照片没有日期', not_applicable: false, updated_at: hands.now }))));
  await fillStandings(hands, below, units);
  return examiners[0]!.token;
}

async function fillStandings(hands: Hands, below: readonly { assessment_id: string; unit_id: string; round_id: string }[], units: readonly { category: string }[]): Promise<void> {
  const standings = await hands.write('standing', below.map((one, at) => ({
    ...one, category: units[at]!.category, unit_number: at + 1, unit_name_zh: `聊城市第${at + 1}文明单位`, total: 9_900 - at, creation: 9_800, community: 9_900, intersection: 10_000,
    uncapped_intersection: 10_000, absences: 0, rank: Math.trunc(at / 5) + 1, computed_at: '2018-08-03T02:00:00Z',
  })));
  await hands.write('explanation', standings.map(({ id, assessment_id, unit_id, round_id }) => ({
    standing_id: id, assessment_id, unit_id, round_id, detail: { totalExact: '99/1', totalDisplay: '99.00', redistributed: false, absences: 0, ledgerShare: null, parts: [], rules: [] } })));
}

/** A post for every unit, ten days of the roll-call, and an event in every second line. */
async function fillDuty(hands: Hands, units: readonly { id: string }[], recorder: string, supervisor: string): Promise<void> {
  const intersections = await hands.write('intersection', series(30, (at) => ({ code: `intersection-${at + 1}`, name_zh: `东昌路第${at + 1}路口`, name_en: '' })));
  await hands.write('supervision', intersections.map(({ id }) => ({ account_id: supervisor, intersection_id: id })));
  const posts = await hands.write('duty_post', units.map((unit, at) => ({ unit_id: unit.id, intersection_id: intersections[at % 30]!.id, from_day: '2018-01-01' })));
  const bulletins = await hands.write('bulletin', series(10, (at) => ({ day: day(120 + at), number: at + 1, issued_by: recorder, issued_at: '2018-06-01T02:00:00Z' })));
  const lines = await hands.write('duty_line', posts.flatMap((post) => bulletins.map((bulletin) => ({
    duty_post_id: post.id, unit_id: post.unit_id, intersection_id: post.intersection_id, day: bulletin.day, shift: 'MORNING', present: 2, leader_present: false, staff_kind: 'REGULAR', remark: '',
    recorded_by: recorder, bulletin_id: bulletin.id, printed_state: 'COUNTS',
  }))));
  await hands.write('duty_event', lines.filter((_, at) => at % 2 === 0).map((line) => ({
    duty_line_id: line.id, unit_id: line.unit_id, day: line.day, kind: 'LATE', reason: '7时40分到岗', recorded_by: recorder, bulletin_id: line.bulletin_id, counts: true })));
}
