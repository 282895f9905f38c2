import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { isObjectType } from 'graphql';
import { assembleSchema } from '../../src/api/schema.js';
import { aFullTown, type FullTown } from '../builders/full-town.js';
import { aPiece, exported, hashOf, makeAll, asked, one, request, rowsOf } from '../builders/exporting.js';
import { moreUnits, setRound } from '../builders/inspection.js';
import { aTown } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

const people = ['clerk-1', 'unit-leader-1', 'community-1', 'supervisor-1', 'examiner-1a', 'leader-1', 'office', 'admin'] as const;
type Who = (typeof people)[number];
const rounds = ['ARCHIVE_PROGRESS', 'EVIDENCE', 'EVIDENCE_VERSIONS', 'EXTENSIONS', 'RATINGS', 'TEAMS', 'VISITS', 'SCORE_SHEETS', 'OBJECTIONS', 'STANDINGS', 'REMINDERS', 'RULES'];

/**
 * How many lines each sees, or that they may not ask: written by hand from product.md, for a town with one row of everything for
 * each of two units, in INSPECTION without preview. Three more lines of the roll-call are: one of each unit in no bulletin, one of
 * unit 1 by a colleague. Unit 1 has a partnership of the past as well, with a rating that is a draft of its community. Of each unit's two pieces of evidence one is a draft, which examiners do not see.
 */
const no = 'FORBIDDEN';
const inInspection: Readonly<Record<string, Readonly<Record<Who, number | typeof no>>>> = {
  UNITS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': 1, 'supervisor-1': 1, 'examiner-1a': 1, 'leader-1': 1, office: 2, admin: 2 },
  ARCHIVE_PROGRESS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': no, 'supervisor-1': no, 'examiner-1a': 1, 'leader-1': 1, office: 2, admin: 2 },
  LEDGER: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': 1, 'supervisor-1': no, 'examiner-1a': 1, 'leader-1': 1, office: 2, admin: 2 },
  ROLL_CALL: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': no, 'supervisor-1': 2, 'examiner-1a': no, 'leader-1': no, office: 5, admin: 5 },
  DUTY_EVENTS: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': no, 'supervisor-1': 2, 'examiner-1a': no, 'leader-1': no, office: 5, admin: 5 },
  DUTY_POSTS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': no, 'supervisor-1': 1, 'examiner-1a': 1, 'leader-1': 1, office: 2, admin: 2 },
  PARTNERSHIPS: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': 2, 'supervisor-1': no, 'examiner-1a': 2, 'leader-1': 2, office: 3, admin: 3 },
  RATINGS: { 'clerk-1': 0, 'unit-leader-1': 0, 'community-1': 2, 'supervisor-1': no, 'examiner-1a': no, 'leader-1': no, office: 3, admin: 3 },
  COMMUNITY_ITEMS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': 1, 'supervisor-1': no, 'examiner-1a': no, 'leader-1': no, office: 2, admin: 2 },
  ITEM_TAKES: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': 1, 'supervisor-1': no, 'examiner-1a': no, 'leader-1': no, office: 2, admin: 2 },
  OBJECTIONS: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': no, 'supervisor-1': no, 'examiner-1a': no, 'leader-1': 2, office: 4, admin: 4 },
  STANDINGS: { 'clerk-1': 0, 'unit-leader-1': 0, 'community-1': 0, 'supervisor-1': 0, 'examiner-1a': 0, 'leader-1': 0, office: 2, admin: 2 },
  COMMUNITIES: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': 2, 'supervisor-1': 2, 'examiner-1a': 2, 'leader-1': 2, office: 2, admin: 2 },
  INTERSECTIONS: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': 2, 'supervisor-1': 2, 'examiner-1a': 2, 'leader-1': 2, office: 2, admin: 2 },
  RULES: { 'clerk-1': 3, 'unit-leader-1': 3, 'community-1': 3, 'supervisor-1': 3, 'examiner-1a': 3, 'leader-1': 3, office: 3, admin: 3 },
  EVIDENCE: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': no, 'supervisor-1': no, 'examiner-1a': 1, 'leader-1': 1, office: 4, admin: 4 },
  EVIDENCE_VERSIONS: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': no, 'supervisor-1': no, 'examiner-1a': 1, 'leader-1': 1, office: 4, admin: 4 },
  EXTENSIONS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': no, 'supervisor-1': no, 'examiner-1a': no, 'leader-1': no, office: 2, admin: 2 },
  TEAMS: { 'clerk-1': no, 'unit-leader-1': no, 'community-1': no, 'supervisor-1': no, 'examiner-1a': 1, 'leader-1': 1, office: 2, admin: 2 },
  VISITS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': no, 'supervisor-1': no, 'examiner-1a': 1, 'leader-1': 1, office: 2, admin: 2 },
  SCORE_SHEETS: { 'clerk-1': 0, 'unit-leader-1': 0, 'community-1': no, 'supervisor-1': no, 'examiner-1a': 2, 'leader-1': 2, office: 3, admin: 3 },
  ROSTER: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': no, 'supervisor-1': 1, 'examiner-1a': no, 'leader-1': no, office: 2, admin: 2 },
  SUSPENSIONS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': no, 'supervisor-1': 1, 'examiner-1a': no, 'leader-1': no, office: 1, admin: 1 },
  BULLETIN_ENTRIES: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': no, 'supervisor-1': 1, 'examiner-1a': no, 'leader-1': no, office: 3, admin: 3 },
  CONTESTS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': no, 'supervisor-1': no, 'examiner-1a': no, 'leader-1': no, office: 2, admin: 2 },
  DAY_CLOSES: { 'clerk-1': no, 'unit-leader-1': no, 'community-1': no, 'supervisor-1': 1, 'examiner-1a': no, 'leader-1': no, office: 2, admin: 2 },
  BULLETINS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': no, 'supervisor-1': 1, 'examiner-1a': no, 'leader-1': no, office: 1, admin: 1 },
  SUPERVISIONS: { 'clerk-1': no, 'unit-leader-1': no, 'community-1': no, 'supervisor-1': 1, 'examiner-1a': no, 'leader-1': no, office: 2, admin: 2 },
  CALENDAR: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': 1, 'supervisor-1': 1, 'examiner-1a': 1, 'leader-1': 1, office: 1, admin: 1 },
  REMINDERS: { 'clerk-1': 1, 'unit-leader-1': 1, 'community-1': no, 'supervisor-1': no, 'examiner-1a': no, 'leader-1': no, office: 2, admin: 2 },
  ACCOUNTS: { 'clerk-1': 2, 'unit-leader-1': 2, 'community-1': 2, 'supervisor-1': 1, 'examiner-1a': 3, 'leader-1': 3, office: 19, admin: 19 },
};

/** Lists of the graph that are no kind of export, and why. */
const notExported: Readonly<Record<string, string>> = {
  exports: 'the list of exports itself',
  auditEntries: 'the auditor reads the log in its place',
  dutyImports: 'each gives its own workbook back, with the reasons',
  dutyPatterns: 'what came of them is the ROSTER',
  bulletinEditions: 'what each of them prints stands in BULLETIN_ENTRIES',
  photoMatches: 'a hint to look at two photos, which a table does not show',
  notices: 'a published document with its annexes, not a table',
  unitImports: 'each gives its own workbook back, with the reasons',
  rounds: 'what a round is made of is exported round by round',
  mailAddresses: "a person's own setting",
  messages: "a person's own; what became of a reminder stands in REMINDERS",
  mails: "a person's own letters and the office's way of sending them",
  assessmentOpenings: 'the step that they lead to stands in REMINDERS and ARCHIVE_PROGRESS',
};
/** The kind that holds what a list of the graph shows. */
const exportedAs: Readonly<Record<string, string>> = {
  units: 'UNITS', communities: 'COMMUNITIES', intersections: 'INTERSECTIONS', accounts: 'ACCOUNTS', archives: 'ARCHIVE_PROGRESS', evidence: 'EVIDENCE', files: 'ARCHIVE_ZIP', ledgerEntries: 'LEDGER', partnerships: 'PARTNERSHIPS',
  communityRatings: 'RATINGS', doubtfulRatings: 'RATINGS', communityItems: 'COMMUNITY_ITEMS', itemTakes: 'ITEM_TAKES', objections: 'OBJECTIONS', dutyLines: 'ROLL_CALL', dutyEvents: 'DUTY_EVENTS', dutyPosts: 'DUTY_POSTS', standings: 'STANDINGS', ruleSets: 'RULES', assessments: 'ARCHIVE_PROGRESS', evidenceVersions: 'EVIDENCE_VERSIONS', archiveExtensions: 'EXTENSIONS',
  teams: 'TEAMS', visits: 'VISITS', scoreSheets: 'SCORE_SHEETS', bulletins: 'BULLETINS', supervisions: 'SUPERVISIONS', dutyShifts: 'ROSTER', dutySuspensions: 'SUSPENSIONS', bulletinEntries: 'BULLETIN_ENTRIES', dutyContests: 'CONTESTS', dutyDayCloses: 'DAY_CLOSES', calendarDays: 'CALENDAR', reminders: 'REMINDERS',
};

describe('a list as an export', () => {
  let world: World;
  let town: FullTown;
  const clients = {} as Record<Who, Person>;
  const input = (kind: string, more: object = {}): object => ({ kind, format: 'CSV', ...(rounds.includes(kind) ? { roundId: town.roundId } : {}), ...more });
  beforeAll(async () => {
    world = await World.open('2018-07-26T09:00:00+08:00');
    town = await aFullTown(world, { phase: 'INSPECTION' });
    await aFullTown(world, { code: 'other', home: false, phase: 'INSPECTION', canary: 'qvzxcanary' });
    for (const name of people) clients[name] = await world.as(name);
  }, 60_000);
  afterAll(() => world.close());

  test.each(Object.keys(inInspection))('%s holds what each person sees, and no word of another office', async (kind) => {
    const seen: Record<string, number | string> = {};
    for (const name of people) {
      if (inInspection[kind]![name] === no) {
        seen[name] = await clients[name].code(request, { input: input(kind) });
        continue;
      }
      const rows = await rowsOf(world, clients[name], input(kind));
      expect(JSON.stringify(rows)).not.toContain('qvzxcanary');
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      seen[name] = rows.length - 1;
      const numbers = rows[0]!.indexOf('单位编号');
      if (numbers !== -1 && name !== 'office' && name !== 'admin') for (const row of rows.slice(1)) expect([kind, name, row[numbers]]).toEqual([kind, name, '1']);
    }
    expect(seen).toEqual(inInspection[kind]);
  });

  test('each person is offered what they may ask for, and by what', async () => {
    for (const name of people) {
      const { exportOffers } = await clients[name].ask('{ exportOffers { kind needsRound takesRound } }');
      const offered = exportOffers.filter(({ kind }: { kind: string }) => kind in inInspection);
      expect([name, ...offered.map(({ kind }: { kind: string }) => kind).sort()]).toEqual([name, ...Object.keys(inInspection).filter((kind) => inInspection[kind]![name] !== no).sort()]);
      for (const { kind, needsRound, takesRound } of offered) expect([kind, needsRound, takesRound || !needsRound]).toEqual([kind, rounds.includes(kind), true]);
    }
  });

  test('each is the same as a workbook and as a text', async () => {
    for (const kind of Object.keys(inInspection)) {
      const plain = (await rowsOf(world, clients.office, input(kind))).map((row) => row.map((cell) => cell.replace(/^['\t]/, '')));
      const read: any = await readWorkbook(await exported(world, clients.office, input(kind, { format: 'XLSX' })));
      const sheet = (read[0]?.data ?? read) as (string | number | null)[][];
      const same = (cell: string | number | null): string => (typeof cell === 'number' ? String(cell) : cell ?? '');
      const trimmed = (cell: string): string => cell.trim().replace(/^(-?\d+)\.00$|^(-?\d+\.\d)0$/, '$1$2');
      expect([kind, sheet.map((row) => row.map((cell) => trimmed(same(cell))))]).toEqual([kind, plain.map((row) => row.map(trimmed))]);
    }
  });

  test('says what is in a line in the words of the office', async () => {
    const line = async (kind: string, person: Person = clients.office, more: object = {}): Promise<Record<string, string>> => {
      const [headings, first] = await rowsOf(world, person, input(kind, more));
      return Object.fromEntries(headings!.map((heading, at) => [heading, first![at]!]));
    };
    expect(await line('LEDGER')).toMatchObject({ 单位编号: '1', 单位: '单位1', 社区: '社区1', 日期: '2018-05-01', 重点任务: '社区功能完善', 事项: '台账', 领导人数: '1', 志愿者人数: '3', '资金(元)': '100.00', 物品: '电脑', 社区答复: '属实', 答复时间: '2018-07-26 09:00' });
    expect(await line('ROLL_CALL')).toMatchObject({ 日期: '2018-05-10', 班次: '早班', 路口: '路口1', 单位: '单位1', 实到: '2', 领导到岗: '是', 人员: '正式职工', 事件: '工作认真负责', 认真负责: '认真', 状态: '有效', 通报期号: '1' });
    expect(await line('STANDINGS')).toMatchObject({ 类别: '市级文明单位', 名次: '1', 单位: '单位1', 总分: '90.00', 帮包路口: '100.00', 缺勤: '0' });
    expect(await line('ARCHIVE_PROGRESS')).toMatchObject({ 单位: '单位1', 类别: '市级文明单位', 状态: '已签', 应报条款: '3' });
    expect(await line('ACCOUNTS')).toMatchObject({ 用户名: 'admin', 角色: '文明办负责人', 待改密码: '否' });
  });

  test('keeps its hidden columns empty: a unit reads its score, and neither how it came about nor what was said', async () => {
    try {
      await setRound(world, town, "phase = 'PUBLISHED'");
      const [headings, line] = await rowsOf(world, clients['clerk-1'], input('RATINGS'));
      const of = (heading: string): string => line![headings!.indexOf(heading)]!;
      expect([of('总分'), of('氛围营造'), of('态度'), of('评语')]).toEqual(['90.00', '', '', '']);
      expect((await rowsOf(world, clients['supervisor-1'], input('STANDINGS'))).length).toBe(3);
    } finally {
      await setRound(world, town, "phase = 'INSPECTION'");
    }
    const [headings, line] = await rowsOf(world, clients['community-1'], input('UNITS'));
    expect([line![headings!.indexOf('联络员')], line![headings!.indexOf('电话')]]).toEqual(['联络员', '']);
    expect((await rowsOf(world, clients['supervisor-1'], input('UNITS')))[1]!.slice(-2)).toEqual(['', '']);
  });

  test('is cut by units and by days, or by the days of a round', async () => {
    const days = async (more: object): Promise<string[]> => (await rowsOf(world, clients.office, input('ROLL_CALL', more))).slice(1).map(([day]) => day!);
    expect(await days({ fromDay: '2018-05-11' })).toEqual(['2018-05-11', '2018-05-11']);
    expect(await days({ toDay: '2018-05-10', unitIds: [town.units[0]] })).toEqual(['2018-05-10', '2018-05-10']);
    expect(await days({ roundId: town.roundId })).toHaveLength(5);
    await setRound(world, town, "period_from = '2018-05-11'");
    expect(await days({ roundId: town.roundId })).toEqual(['2018-05-11', '2018-05-11']);
    await setRound(world, town, "period_from = '2018-01-01'");
  });

  const both = [['CSV', 'text/csv'], ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']] as const;
  /** An export as the office uploads it again. */
  const anImport = async (bytes: Buffer, mediaType: string): Promise<string> => {
    const fileId = await world.insert('file', town.officeId, {
      unit_id: null, purpose: 'IMPORT', name: mediaType === 'text/csv' ? 'a.csv' : 'a.xlsx', media_type: mediaType, byte_length: bytes.length, sha256: hashOf(bytes), state: 'STORED', ticket_expires_at: world.clock.now(),
      uploaded_by: town.accounts['office'], uploaded_at: world.clock.now(),
    });
    writeFileSync(join(world.folder, 'stored', fileId), bytes);
    return fileId;
  };

  test('of a day of the roll-call goes in again, every row of it', async () => {
    for (const [format, mediaType] of both) {
      const bytes = await exported(world, clients.office, { kind: 'ROLL_CALL', format, fromDay: '2018-05-10', toDay: '2018-05-10' });
      const { previewDutyImport } = await clients.office.ask('mutation ($input: PreviewDutyImportInput!) { previewDutyImport(input: $input) { good bad unchanged badRows { reasons } } }', { input: { fileId: await anImport(bytes, mediaType) } });
      expect([format, previewDutyImport]).toEqual([format, { good: 3, bad: 0, unchanged: 0, badRows: [] }]);
    }
  });

  test('of the units goes in again and changes nothing, however nasty its texts', async () => {
    await world.owner.query(`update unit set contact_phone = '+8613800000001', contact_name = '=1+1', name_en = '-2', name_zh = '@单位二' where id = $1`, [town.units[1]]);
    await world.owner.query(`update unit set contact_phone = '13800000001', contact_name = '007', name_en = '1-2' where id = $1`, [town.units[0]]);
    for (const [format, mediaType] of both) {
      const bytes = await exported(world, clients.office, { kind: 'UNITS', format });
      const fileId = await anImport(bytes, mediaType!);
      const { previewUnitImport } = await clients.office.ask('mutation ($input: PreviewUnitImportInput!) { previewUnitImport(input: $input) { good bad unchanged badRows { reasons } } }', { input: { fileId } });
      expect([format, previewUnitImport]).toEqual([format, { good: 0, bad: 0, unchanged: 2, badRows: [] }]);
    }
  });

  test('every list of the graph has its kind, or says why it has none', async () => {
    const schema = await assembleSchema();
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => /Connection!?$/.test(String(type))).map(({ name }) => name);
    const kinds = schema.getType('ExportKind');
    const known = kinds && 'getValues' in kinds ? kinds.getValues().map(({ name }) => name) : [];
    expect(isObjectType(schema.getType('Export'))).toBe(true);
    expect(lists.filter((name) => !(name in exportedAs) && !(name in notExported))).toEqual([]);
    expect(Object.values(exportedAs).filter((kind) => !known.includes(kind))).toEqual([]);
  });
});

describe('the cost of an export', () => {
  let world: World;
  beforeAll(async () => { world = await World.open(); });
  afterAll(() => world.close());

  test('grows by pages of a hundred lines, never by lines', async () => {
    const town = await aTown(world);
    const office = await world.as('office');
    const cost = async (kind: string): Promise<number> => {
      const id = await asked(office, { kind, format: 'CSV', ...(rounds.includes(kind) ? { roundId: town.roundId } : {}) });
      const statements = await world.statements(() => makeAll(world));
      expect((await office.ask(one, { id })).export.state).toBe('READY');
      return statements;
    };
    const kinds = ['UNITS', 'EVIDENCE', 'LEDGER', 'ROLL_CALL', 'DUTY_EVENTS', 'PARTNERSHIPS', 'ARCHIVE_PROGRESS', 'ACCOUNTS'];
    const grow = async (from: number, count: number): Promise<void> => {
      for (const [at, assessment] of (await moreUnits(world, town, from, count)).entries()) {
        const unit_id = await world.value<string>('select unit_id from assessment where id = $1', [assessment]);
        const archive_id = await world.insert('archive', town.officeId, { assessment_id: assessment, unit_id, round_id: town.roundId, state: 'DRAFT' });
        await aPiece(world, town, 0, '会议纪要', [], { archive_id, assessment_id: assessment, unit_id });
        const community_id = town.communities[at % 2];
        const partnership_id = await world.insert('partnership', town.officeId, { unit_id, community_id, from_day: '2018-01-01' });
        await world.insert('ledger_entry', town.officeId, { unit_id, community_id, partnership_id, key_task: 'FACILITY', title: '一', note: '', done_on: '2018-05-01', leaders: 0, staff: 0, volunteers: 0, minutes: 0, money: 0, goods: [], answer: 'UNANSWERED', answer_remark: '', kind: 'DEED', asked_on: '2018-05-01', completes_item: false, hand_over_to: '', version: 1, withdrawal_reason: '', created_by: town.accounts['clerk-1'] });
        const duty_post_id = await world.insert('duty_post', town.officeId, { unit_id, intersection_id: town.intersections[0], from_day: '2018-01-01' });
        const line = await world.insert('duty_line', town.officeId, { duty_post_id, unit_id, intersection_id: town.intersections[0], day: '2018-05-01', shift: 'MORNING', present: 1, leader_present: false, staff_kind: 'REGULAR', remark: '', recorded_by: town.accounts['supervisor-1'], bulletin_id: null });
        await world.insert('duty_event', town.officeId, { duty_line_id: line, unit_id, day: '2018-05-01', kind: 'LATE', reason: '迟到', recorded_by: town.accounts['supervisor-1'], bulletin_id: null });
        await world.account(town.officeId, `more-${from + at}`, 'UNIT_CLERK', { unit_id });
      }
    };
    const all = async (): Promise<number[]> => { const costs: number[] = []; for (const kind of kinds) costs.push(await cost(kind)); return costs; };
    await grow(3, 20);
    const few = await all();
    await grow(23, 40);
    expect(await all()).toEqual(few);
    await grow(63, 100);
    const more = await all();
    const perPage = more.map((statements, at) => statements - few[at]!);
    expect(perPage.every((statements) => statements > 0 && statements <= 12)).toBe(true);
    await grow(163, 100);
    expect((await all()).map((statements, at) => statements - more[at]!)).toEqual(perPage);
  }, 120_000);
});
