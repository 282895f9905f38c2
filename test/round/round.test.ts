import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

const createRound = 'mutation ($input: CreateRoundInput!) { createRound(input: $input) { id phase creationWeight absentTariff intersectionCap rules(first: 100) { totalCount nodes { ordinal rule { code maximum } } } settings { name valueZh defaultZh origin } } }';
const changeSettings = 'mutation ($input: ChangeRoundSettingsInput!) { changeRoundSettings(input: $input) { communityWeight creationWeight lateTariff } }';
const createRuleSet = 'mutation ($input: CreateRuleSetInput!) { createRuleSet(input: $input) { id version rules(first: 10) { nodes { code maximum } } } }';

describe('setting up a round', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let admin: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    admin = await world.as('admin');
  });
  afterAll(() => world.close());

  let titles = 0;
  const input = (more: object = {}): object => ({
    titleZh: `年终考核${(titles += 1)}`, ruleSetId: town.ruleSetId, periodFrom: '2018-08-01', periodTo: '2018-12-10', submissionDeadline: '2018-12-10T10:00:00Z',
    inspectionFrom: '2018-12-17', inspectionTo: '2018-12-26', ...more,
  });

  test('an admin sets up a draft with every setting at its default, and says where each value comes from', async () => {
    const { createRound: round } = await admin.ask(createRound, { input: input() });
    expect(round).toMatchObject({ phase: 'DRAFT', creationWeight: '40.00', absentTariff: '-5.00', intersectionCap: '100.00', rules: { totalCount: 3 } });
    expect(round.rules.nodes[2]).toEqual({ ordinal: 3, rule: { code: 'A03', maximum: '5.00' } });
    expect(round.settings).toContainEqual({ name: 'creationWeight', valueZh: '40.00%', defaultZh: '40.00%', origin: 'DEFAULT' });
    expect(round.settings).toContainEqual({ name: 'absentTariff', valueZh: '-5.00分', defaultZh: '-5.00分', origin: 'NOTICE' });
    expect(round.settings).toHaveLength(21);
  });

  test('a round picks rules out of a version, and a setting that the office chose says so', async () => {
    const { createRound: round } = await admin.ask(createRound, { input: input({ ruleIds: [town.rules[2], town.rules[0]], settings: { lateTariff: -4, creationWeight: '50', communityWeight: 25, intersectionWeight: 25 } }) });
    expect(round.rules.nodes.map(({ rule }: any) => rule.code)).toEqual(['A01', 'A03']);
    expect(round.settings).toContainEqual({ name: 'lateTariff', valueZh: '-4.00分', defaultZh: '-3.00分', origin: 'CHOSEN' });
  });

  test.each([
    ['weights that do not add up to 100 %', { settings: { creationWeight: 50 } }, 'INVALID_INPUT', /weight/i],
    ['a floor above the base', { settings: { intersectionFloor: 90, intersectionBase: 80 } }, 'INVALID_INPUT', /floor|base/i],
    ['a tariff that rewards an absence', { settings: { absentTariff: 5 } }, 'INVALID_INPUT', /absentTariff/],
    ['three decimals', { settings: { lateTariff: '-3.005' } }, 'BAD_USER_INPUT', /decimals/],
    ['a period that ends before it begins', { periodTo: '2018-07-01' }, 'INVALID_INPUT', /periodTo/],
    ['an inspection that ends before it begins', { inspectionTo: '2018-12-01' }, 'INVALID_INPUT', /inspectionTo/],
    ['no rules', { ruleIds: [] }, 'INVALID_INPUT', /ruleIds/],
  ])('%s are refused by name', async (_, more, code, message) => {
    const [refusal] = await admin.refused(createRound, { input: input(more) });
    expect(refusal!.code).toBe(code);
    expect(refusal!.message).toMatch(message);
  });

  test('another office\'s rule set and rules are not found', async () => {
    expect(await admin.refused(createRound, { input: input({ ruleSetId: other.ruleSetId }) })).toMatchObject([{ code: 'NOT_FOUND', field: 'ruleSetId' }]);
    expect(await admin.refused(createRound, { input: input({ ruleIds: [town.rules[0], other.rules[1]] }) })).toMatchObject([{ code: 'NOT_FOUND', field: 'ruleIds' }]);
  });

  test('a title stands for one round', async () => {
    const same = input();
    await admin.ask(createRound, { input: same });
    expect(await admin.refused(createRound, { input: same })).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'titleZh' }]);
  });

  test('staff see a draft and cannot make one; units see a round from the day it opens', async () => {
    const [staff, clerk] = [await world.as('office'), await world.as('clerk-1')];
    expect(await staff.code(createRound, { input: input() })).toBe('FORBIDDEN');
    const count = async (person: Person): Promise<number> => (await person.ask('{ rounds(first: 100, filter: { phase: [DRAFT] }) { totalCount } }')).rounds.totalCount;
    expect(await count(staff)).toBeGreaterThan(1);
    expect(await count(clerk)).toBe(0);
    expect((await clerk.ask('{ rounds(first: 100) { nodes { phase settings { name } } } }')).rounds.nodes).toMatchObject([{ phase: 'OPEN' }]);
  });

  test('settings change until the first mark and are frozen from then on', async () => {
    const change = { input: { roundId: town.roundId, settings: { lateTariff: '-2.50' } } };
    expect((await admin.ask(changeSettings, change)).changeRoundSettings.lateTariff).toBe('-2.50');
    expect(await admin.code(changeSettings, { input: { roundId: town.roundId, settings: { communityWeight: 40 } } })).toBe('INVALID_INPUT');
    await world.owner.query('update round set settings_frozen_at = now() where id = $1', [town.roundId]);
    expect(await admin.code(changeSettings, change)).toBe('SETTINGS_FROZEN');
    expect(await admin.code(changeSettings, { input: { ...change.input, roundId: other.roundId } })).toBe('NOT_FOUND');
  });

  test('more time to submit comes with a reason, and what came too late is taken again', async () => {
    const save = 'mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { id } }';
    const evidence = { input: { archiveId: town.archives[0], evidence: [{ ruleId: town.rules[0], title: '会议纪要', aboutFrom: '2018-05-01', aboutTo: '2018-05-01' }] } };
    const extend = 'mutation ($input: ExtendSubmissionInput!) { extendSubmission(input: $input) { submissionDeadline steps(first: 5) { nodes { fromPhase toPhase reason takenBy { username } } } } }';
    const to = (submissionDeadline: string, more: object = {}): object => ({ input: { roundId: town.roundId, submissionDeadline, reason: '暴雨停电', ...more } });
    world.clock.moveTo(new Date('2018-07-24T18:00:01+08:00'));
    const [late, boss, staff] = [await world.as('clerk-1'), await world.as('admin'), await world.as('office')];
    expect(await late.code(save, evidence)).toBe('ROUND_CLOSED');
    expect(await staff.code(extend, to('2018-07-26T10:00:00Z'))).toBe('FORBIDDEN');
    for (const [deadline, more, field] of [['2018-07-24T09:00:00Z', {}, 'submissionDeadline'], ['2018-07-26T10:00:00Z', { reason: '' }, 'reason'], ['2018-07-26T10:00:00Z', { roundId: other.roundId }, 'roundId']] as const) {
      expect((await boss.refused(extend, to(deadline, more)))[0]!.field).toBe(field);
    }
    expect((await boss.ask(extend, to('2018-07-26T10:00:00Z'))).extendSubmission).toEqual({
      submissionDeadline: '2018-07-26T10:00:00.000Z', steps: { nodes: [{ fromPhase: 'OPEN', toPhase: 'OPEN', reason: '暴雨停电', takenBy: { username: 'admin' } }] } });
    await expect(late.ask(save, evidence)).resolves.toBeDefined();
    await world.owner.query("update round set phase = 'INSPECTION' where id = $1", [town.roundId]);
    expect(await boss.code(extend, to('2018-07-27T10:00:00Z'))).toBe('WRONG_STATE');
    await world.owner.query("update round set phase = 'OPEN' where id = $1", [town.roundId]);
    admin = boss;
  });

  test('a rule set is written whole, version by version', async () => {
    const rule = { code: 'B01', sectionZh: '道德建设', titleZh: '条款', maximum: '2.5', method: 'SITE' };
    const made = await admin.ask(createRuleSet, { input: { code: 'rules', version: 2, titleZh: '细则二', rules: [rule] } });
    expect(made.createRuleSet).toMatchObject({ version: 2, rules: { nodes: [{ code: 'B01', maximum: '2.50' }] } });
    expect(await admin.refused(createRuleSet, { input: { code: 'rules', version: 2, titleZh: '细则二', rules: [rule] } })).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'version' }]);
    expect(await admin.refused(createRuleSet, { input: { code: 'rules', version: 3, titleZh: '细则三', rules: [rule, rule] } })).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'rules' }]);
    expect(await world.value('select count(*)::int from rule_set where version = 3')).toBe(0);
  });
});
