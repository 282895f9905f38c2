import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../src/platform/db/id.js';
import { projectRoot } from '../../src/platform/root.js';
import { slotOf } from '../../src/ruleset/slots.js';
import { withOldDatabase } from '../support/old-database.js';
import { aTown } from '../builders/town.js';
import { World } from '../support/world.js';

const rules = JSON.parse(readFileSync(join(projectRoot, 'src/demo/data/rules-42.json'), 'utf8')) as { code: string; evidence_zh: string[] }[];
/** What the words of rules say, and what they could. */
const words = [...rules.flatMap(({ evidence_zh }) => evidence_zh), '1000字以上文字说明', '800字以内', '参考网址', '学员感悟2-3份', '抽查3个条目', '名单(不少于3人)', '', '照片1张及说明(有文号)'];

describe('an evidence slot', () => {
  test.each([
    ['班子会议纪要', { kind: 'DOCUMENT', least: 1, needsNumber: false }],
    ['成立或调整领导小组的正式文件(有文号)', { kind: 'DOCUMENT', least: 1, needsNumber: true }],
    ['中心组学习记录2次', { kind: 'DOCUMENT', least: 2 }],
    ['学员感悟2~3份', { kind: 'DOCUMENT', least: 2 }],
    ['年度规划和宣讲员名单(不少于3人)', { kind: 'DOCUMENT', least: 1 }],
    ['会议现场图片(能体现单位名称,不少于2张)', { kind: 'PHOTOS', least: 2, showsUnitName: true, needsNote: false }],
    ['活动图片(每次不少于3张)', { kind: 'PHOTOS', least: 3 }],
    ['现场照片', { kind: 'PHOTOS', least: 2, showsUnitName: true }],
    ['活动图片(不少于2张)及说明', { kind: 'PHOTOS', least: 2, needsNote: true }],
    ['注册平台截图', { kind: 'PHOTOS', least: 1, showsUnitName: false }],
    ['上半年作品链接或截图', { kind: 'LINK', least: 1 }],
    ['品牌材料(500字以内)', { kind: 'TEXT', leastCharacters: 1, mostCharacters: 500 }],
    ['200字以上文字说明', { kind: 'TEXT', leastCharacters: 200, mostCharacters: 500 }],
  ])('%s is %j', (titleZh, slot) => expect(slotOf(titleZh, 3)).toMatchObject({ number: 3, titleZh, ...slot }));

  test('is what the office states, and what its words say in all else', () => {
    expect(slotOf('现场照片', 1, { least: 5, needsNote: true })).toMatchObject({ kind: 'PHOTOS', least: 5, needsNote: true, showsUnitName: true });
    expect(slotOf('现场照片', 1, { kind: 'TEXT', mostCharacters: 300 })).toMatchObject({ kind: 'TEXT', least: 1, leastCharacters: 1, mostCharacters: 300, showsUnitName: false });
  });

  test('of the rules that are asked for is of every kind', () => {
    const kinds = rules.flatMap(({ evidence_zh }) => evidence_zh.map((one) => slotOf(one, 1).kind));
    expect(Object.fromEntries(['DOCUMENT', 'PHOTOS', 'LINK', 'TEXT'].map((kind) => [kind, kinds.filter((one) => one === kind).length]))).toEqual({ DOCUMENT: 52, PHOTOS: 34, LINK: 1, TEXT: 2 });
  });
});

describe('a rule set', () => {
  let world: World;
  beforeAll(async () => { world = await World.open(); await aTown(world); });
  afterAll(() => world.close());
  const create = 'mutation ($input: CreateRuleSetInput!) { createRuleSet(input: $input) { rules(first: 5) { nodes { code evidenceSlots slots { number titleZh kind least needsNumber } } } } }';
  const input = (...rules: object[]): object => ({ input: { code: 'slots', version: 1, titleZh: '细则', rules: rules.map((rule, at) => ({ code: `A0${at + 1}`, sectionZh: '组织领导', titleZh: '条款', maximum: 3, method: 'MATERIAL', ...rule })) } });

  test('gets its slots from the words of its rules, or as the office states them', async () => {
    const admin = await world.as('admin');
    const { createRuleSet } = await admin.ask(create, input({ evidenceSlots: ['会议纪要', '现场图片'] }, { slots: [{ titleZh: '批复', needsNumber: true }, { titleZh: '照片', least: 4 }] }, {}));
    expect(createRuleSet.rules.nodes).toEqual([
      { code: 'A01', evidenceSlots: ['会议纪要', '现场图片'], slots: [{ number: 1, titleZh: '会议纪要', kind: 'DOCUMENT', least: 1, needsNumber: false }, { number: 2, titleZh: '现场图片', kind: 'PHOTOS', least: 2, needsNumber: false }] },
      { code: 'A02', evidenceSlots: ['批复', '照片'], slots: [{ number: 1, titleZh: '批复', kind: 'DOCUMENT', least: 1, needsNumber: true }, { number: 2, titleZh: '照片', kind: 'PHOTOS', least: 4, needsNumber: false }] },
      { code: 'A03', evidenceSlots: [], slots: [] },
    ]);
    expect(await admin.refused(create, input({ slots: [{ titleZh: '文', kind: 'TEXT', leastCharacters: 300, mostCharacters: 200 }] }))).toMatchObject([{ code: 'INVALID_INPUT', field: 'rules.0.slots.0.mostCharacters' }]);
    expect(await admin.refused(create, input({ slots: [{ titleZh: '照片', least: 0 }] }))).toMatchObject([{ code: 'INVALID_INPUT', field: 'rules.0.slots.0.least' }]);
  });
});

test('a database of the first release is upgraded: its rules get the same slots, its evidence a state and a first version', () => withOldDatabase(async (old, upgrade) => {
  const now = new Date('2018-05-14T01:00:00Z');
  const officeId = newId(1, now);
  const put = async (table: string, tag: number, row: Record<string, unknown>): Promise<string> => {
    const full = { id: newId(tag, now), ...(table === 'office' ? {} : { office_id: officeId }), ...(['evidence_file', 'round_rule'].includes(table) ? {} : { created_at: now }), ...row };
    await old.query(`insert into ${table} (${Object.keys(full).join()}) select ${Object.keys(full).join()} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(full)]);
    return (full as { id: string }).id;
  };
  await put('office', 1, { id: officeId, code: 'old', name_zh: '老文明办', time_zone: 'Asia/Shanghai', is_home: true });
  const created_by = await put('account', 5, { username: 'clerk', name: '联络员', password_hash: 'x', must_change_password: false });
  const unit_id = await put('unit', 2, { number: 1, code: 'one', name_zh: '单位', affiliation: 'MUNICIPAL', category: 'MUNICIPAL', name_en: '', contact_name: '', contact_phone: '', active: true });
  const rule_set_id = await put('rule_set', 9, { code: 'r', version: 1, title_zh: '细则' });
  const single = await put('rule', 10, { rule_set_id, code: 'ONE', ordinal: 1, section_zh: '节', title_zh: '条', maximum: 100, method: 'MATERIAL', evidence_slots: ['会议纪要'] });
  await put('rule', 10, { rule_set_id, code: 'ALL', ordinal: 2, section_zh: '节', title_zh: '条', maximum: 100, method: 'MATERIAL', evidence_slots: words });
  const under = async (phase: string, state: string, at: number): Promise<void> => {
    const round_id = await put('round', 11, { title_zh: `考核${at}`, rule_set_id, phase, period_from: '2018-01-01', period_to: '2018-07-24', submission_deadline: now, inspection_from: '2018-07-25', inspection_to: '2018-08-02' });
    await put('round_rule', 12, { round_id, rule_id: single, ordinal: 1 });
    const assessment_id = await put('assessment', 14, { round_id, unit_id, category: 'MUNICIPAL' });
    const archive_id = await put('archive', 17, { assessment_id, unit_id, round_id, state });
    await put('evidence', 18, { archive_id, assessment_id, unit_id, round_id, rule_id: single, title: `${phase} ${state}`, note: '', about_from: '2018-03-01', about_to: '2018-03-01', created_by, updated_at: now });
  };
  for (const [at, [phase, state]] of ([['OPEN', 'DRAFT'], ['OPEN', 'HANDED_IN'], ['OPEN', 'SIGNED'], ['INSPECTION', 'DRAFT'], ['PUBLISHED', 'SIGNED']] as const).entries()) await under(phase, state, at);
  await upgrade();
  expect((await old.query("select slots from rule where code = 'ALL'")).rows).toEqual([{ slots: words.map((one, at) => slotOf(one, at + 1)) }]);
  expect((await old.query('select e.title, e.state, e.slot, e.version, v.version as first, v.deed, v.state as was, substr(v.id::text, 17, 2) as tag from evidence e join evidence_version v on v.evidence_id = e.id order by e.id')).rows).toEqual(
    [['OPEN DRAFT', 'DRAFT'], ['OPEN HANDED_IN', 'SUBMITTED'], ['OPEN SIGNED', 'SUBMITTED'], ['INSPECTION DRAFT', 'SUBMITTED'], ['PUBLISHED SIGNED', 'SUBMITTED']]
      .map(([title, state]) => ({ title, state, slot: 1, version: 1, first: 1, deed: 'ADDED', was: state, tag: '2a' })));
  expect((await old.query("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration' and not relforcerowsecurity")).rows).toEqual([]);
}));
