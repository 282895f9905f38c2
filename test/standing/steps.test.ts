import { aReview, aSheet, bothMark, compute, moveRound, openPreview, plainResults, publish, under } from '../builders/results.js';
import { moreUnits, setRound } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { outcomesOf } from '../support/waiting.js';
import { World, type Person, type Refused } from '../support/world.js';

const create = 'mutation ($input: CreateRoundInput!) { createRound(input: $input) { id phase } }';
const phases = ['DRAFT', 'OPEN', 'INSPECTION', 'REVIEW', 'PUBLISHED', 'CLOSED'];

describe('a step of a round', () => {
  let world: World;
  let town: Town;
  let admin: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    admin = await world.as('admin');
  });
  afterEach(() => world.close());

  const to = (phase: string, reason = '', roundId = town.roundId) => ({ input: { roundId, to: phase, reason } });
  const round = () => ({ input: { roundId: town.roundId } });
  const phaseNow = (roundId = town.roundId): Promise<string> => world.value('select phase from round where id = $1', [roundId]);
  /** What stands in the way: each code with what it is about. */
  const blockers = async (who: Person, document: string, variables: object): Promise<unknown[]> => {
    const [refused] = (await who.refused(document, variables)) as [Refused];
    expect(refused.code).toBe('ROUND_BLOCKED');
    for (const { message } of refused.blockers!.slice(0, 5)) expect(refused.message).toContain(message);
    return refused.blockers!.map(({ code, subjectId, message }) => [code, subjectId, message]);
  };
  const aDraft = async (input: object = {}): Promise<string> => (await admin.ask(create, { input: {
    titleZh: '年终考核', ruleSetId: town.ruleSetId, periodFrom: '2018-08-01', periodTo: '2018-12-31', submissionDeadline: '2018-12-31T10:00:00Z', inspectionFrom: '2019-01-02', inspectionTo: '2019-01-10', ...input,
  } })).createRound.id;
  /** How many rows each table has. */
  const counts = async (): Promise<Record<string, number>> => {
    const { rows } = await world.owner.query<{ name: string }>(`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('session', 'migration') order by 1`);
    const { rows: [found] } = await world.owner.query(`select ${rows.map(({ name }) => `(select count(*)::int from ${name}) as ${name}`).join(', ')}`);
    return found as Record<string, number>;
  };

  test('leads from each phase to the next one or back to the one before, and nowhere else', async () => {
    const steps: Record<string, string[]> = { DRAFT: ['OPEN'], OPEN: ['INSPECTION'], INSPECTION: ['OPEN', 'REVIEW'], REVIEW: ['INSPECTION'], PUBLISHED: ['CLOSED'], CLOSED: [] };
    for (const from of phases) {
      await setRound(world, town, `phase = '${from}'`);
      const { nextPhase, phaseBefore } = (await admin.ask('query ($id: ID!) { round(id: $id) { nextPhase phaseBefore } }', { id: town.roundId })).round;
      expect([phaseBefore, nextPhase].filter((one) => one !== null)).toEqual(steps[from]);
      for (const target of phases.filter((one) => !steps[from]!.includes(one))) {
        expect([from, target, (await admin.refused(moveRound, to(target, '理由')))[0]]).toEqual([from, target, expect.objectContaining({ code: 'WRONG_STATE', field: 'to' })]);
      }
      expect(await phaseNow()).toBe(from);
    }
  });

  test('is taken by the office\'s admin alone', async () => {
    await aTown(world, { code: 'other', home: false });
    await setRound(world, town, `phase = 'INSPECTION'`);
    for (const deed of [[moveRound, to('OPEN', '补充材料')], [openPreview, round()]] as [string, object][]) {
      for (const name of ['office', 'clerk-1', 'unit-leader-1', 'community-1', 'supervisor-1', 'examiner-1a', 'leader-1', 'auditor']) expect([name, await (await world.as(name)).code(...deed)]).toEqual([name, 'FORBIDDEN']);
      expect(await world.anyone().code(...deed)).toBe('UNAUTHENTICATED');
      expect((await (await world.as('admin@other')).refused(...deed))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'roundId' });
    }
    expect((await admin.ask(moveRound, to('OPEN', '补充材料'))).moveRound).toEqual({ id: town.roundId, phase: 'OPEN' });
  });

  test('to OPEN makes an assessment in its present category and an empty archive for every active unit', async () => {
    await moreUnits(world, town, 3, 2);
    await world.owner.query(`update unit set active = false where number = 4`);
    await world.owner.query(`update unit set category = 'NATIONAL' where number = 3`);
    const roundId = await aDraft();
    expect((await (await world.as('clerk-1')).ask('query ($id: ID!) { round(id: $id) { phase } }', { id: roundId })).round).toBeNull();
    await admin.ask(moveRound, to('OPEN', '', roundId));
    await world.owner.query(`update unit set category = 'PROVINCIAL' where number = 3`);
    const { round: opened } = await admin.ask('query ($id: ID!) { round(id: $id) { phase assessments(first: 10) { nodes { category lockedAt unit { number } archive { state } } } } }', { id: roundId });
    expect(opened.assessments.nodes.sort((a: any, b: any) => a.unit.number - b.unit.number)).toEqual([
      { category: 'MUNICIPAL', lockedAt: null, unit: { number: 1 }, archive: { state: 'DRAFT' } },
      { category: 'MUNICIPAL', lockedAt: null, unit: { number: 2 }, archive: { state: 'DRAFT' } },
      { category: 'NATIONAL', lockedAt: null, unit: { number: 3 }, archive: { state: 'DRAFT' } },
    ]);
    expect((await (await world.as('clerk-1')).ask('query ($id: ID!) { round(id: $id) { phase } }', { id: roundId })).round).toEqual({ phase: 'OPEN' });
  });

  test('to OPEN is refused without an active unit or after the deadline, for both at once', async () => {
    const roundId = await aDraft({ submissionDeadline: '2018-05-01T10:00:00Z' });
    await world.owner.query('update unit set active = false');
    expect(await blockers(admin, moveRound, to('OPEN', '', roundId))).toEqual([
      ['NO_UNITS', undefined, expect.any(String)], ['DEADLINE_PASSED', roundId, expect.any(String)],
    ]);
    expect(await phaseNow(roundId)).toBe('DRAFT');
    await world.owner.query('update unit set active = true where number = 1');
    await world.owner.query(`update round set submission_deadline = '2018-12-31' where id = $1`, [roundId]);
    await admin.ask(moveRound, to('OPEN', '', roundId));
  });

  test('to INSPECTION is refused while units may submit or have no team, each named', async () => {
    const [third] = await moreUnits(world, town, 3, 1);
    await world.owner.query('update assessment set team_id = null where id = any($1)', [[third, town.assessments[1]]]);
    expect(await blockers(admin, moveRound, to('INSPECTION'))).toEqual([
      ['DEADLINE_AHEAD', town.roundId, expect.stringContaining('2018-07-24')],
      ['NO_TEAM', town.assessments[1], expect.stringContaining('单位2')],
      ['NO_TEAM', third, expect.stringContaining('单位3')],
    ]);
    await world.owner.query('update assessment set team_id = $1', [town.teams[0]]);
    await setRound(world, town, `submission_deadline = '2018-05-01'`);
    await admin.ask(moveRound, to('INSPECTION'));
    expect(await phaseNow()).toBe('INSPECTION');
  });

  test('to REVIEW is refused while anything of the inspection is missing: each unit, rule and sheet by name', async () => {
    await setRound(world, town, `phase = 'INSPECTION'`);
    const [one, two] = town.assessments;
    const three = (await moreUnits(world, town, 3, 1))[0]!;
    // Unit 1 has a sheet that is not signed; unit 2 nothing; unit 3 has differences.
    await aSheet(world, town, one, 'examiner-1a', [300, 200, 500]);
    await aSheet(world, town, one, 'examiner-1b', [300], 'DRAFT');
    const unsigned = await world.value<string>(`select id from score_sheet where state = 'DRAFT'`);
    await bothMark(world, town, three, [300, null, 500], [100, 200, 500]);
    const [refused] = await admin.refused(moveRound, to('REVIEW'));
    expect(refused!.blockers!.map(({ about }) => about)).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+号 单位1$/), expect.stringMatching(/^\d+号 单位1：examiner-1b$/), expect.stringMatching(/^\d+号 单位3：A01 /)]));
    const found = await blockers(admin, moveRound, to('REVIEW'));
    expect(found).toEqual([
      ['NOT_LOCKED', one, expect.stringContaining('单位1')], ['NOT_LOCKED', two, expect.stringContaining('单位2')], ['NOT_LOCKED', three, expect.stringContaining('单位3')],
      ['SHEET_UNSIGNED', unsigned, expect.stringMatching(/单位1.*examiner-1b/)], ['LEDGER_REVIEW_MISSING', one, expect.stringContaining('单位1')], ['FEEDBACK_MISSING', one, expect.stringContaining('单位1')],
      ['SHEET_UNSIGNED', two, expect.stringMatching(/单位2.*examiner-2a/)], ['SHEET_UNSIGNED', two, expect.stringMatching(/单位2.*examiner-2b/)],
      ['LEDGER_REVIEW_MISSING', two, expect.stringContaining('单位2')], ['FEEDBACK_MISSING', two, expect.stringContaining('单位2')],
      ['DIFFERENCE_UNSETTLED', town.rules[0], expect.stringMatching(/单位3.*A01/)], ['NOT_APPLICABLE_UNSETTLED', town.rules[1], expect.stringMatching(/单位3.*A02/)], ['FEEDBACK_MISSING', three, expect.stringContaining('单位3')],
    ]);
    expect((await admin.refused(moveRound, to('REVIEW')))[0]!.message).toMatch(/and 8 more$/);
    expect(await phaseNow()).toBe('INSPECTION');
  });

  test('to REVIEW is taken once everything is there', async () => {
    await setRound(world, town, `phase = 'INSPECTION'`);
    for (const [at, assessment] of town.assessments.entries()) {
      for (const examiner of ['a', 'b']) await aSheet(world, town, assessment, `examiner-${at + 1}${examiner}`, [300, 200, 500]);
      await aReview(world, town, assessment, 8_000);
      await world.insert('feedback', town.officeId, { ...(await under(world, assessment)), strengths: '好', weaknesses: '少', advice: '', given_by: town.accounts['leader-1'], given_at: world.clock.now() });
    }
    expect((await blockers(admin, moveRound, to('REVIEW'))).map((one: any) => one[0])).toEqual(['NOT_LOCKED', 'NOT_LOCKED']);
    await world.owner.query('update assessment set locked_at = $1, locked_by = $2', [world.clock.now(), town.accounts['leader-1']]);
    await admin.ask(moveRound, to('REVIEW'));
    expect(await phaseNow()).toBe('REVIEW');
  });

  test('back needs a reason, is recorded, and drops nothing', async () => {
    await setRound(world, town, `phase = 'REVIEW'`);
    await plainResults(world, town);
    await admin.ask(compute, round());
    for (const reason of ['', ' \n ']) expect((await admin.refused(moveRound, to('INSPECTION', reason)))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    const before = await counts();
    await admin.ask(moveRound, to('INSPECTION', '第三组材料需复核'));
    await admin.ask(moveRound, to('OPEN', '补充材料'));
    expect(await counts()).toEqual({ ...before, round_step: before['round_step']! + 2, audit_entry: before['audit_entry']! + 2 });
    const { round: { steps } } = await (await world.as('office')).ask('query ($id: ID!) { round(id: $id) { steps(first: 10, orderBy: TAKEN_AT_ASC) { nodes { fromPhase toPhase reason takenBy { username } takenAt } } } }', { id: town.roundId });
    expect(steps.nodes).toEqual([
      { fromPhase: 'REVIEW', toPhase: 'INSPECTION', reason: '第三组材料需复核', takenBy: { username: 'admin' }, takenAt: expect.any(String) },
      { fromPhase: 'INSPECTION', toPhase: 'OPEN', reason: '补充材料', takenBy: { username: 'admin' }, takenAt: expect.any(String) },
    ]);
    for (const name of ['clerk-1', 'leader-1', 'community-1']) expect(await (await world.as(name)).code('query ($id: ID!) { round(id: $id) { steps(first: 10) { totalCount } } }', { id: town.roundId })).toBe('FORBIDDEN');
    await expect(world.source.query(`begin; set local role kaohe_office_admin; update round_step set reason = 'x'`)).rejects.toThrow(/permission denied/);
    await world.source.query('rollback').catch(() => undefined);
  });

  test('taken by two at once is taken once', async () => {
    await setRound(world, town, `phase = 'REVIEW'`);
    expect(outcomesOf(await Promise.allSettled([admin.ask(moveRound, to('INSPECTION', '甲')), admin.ask(moveRound, to('INSPECTION', '乙'))]))).toEqual(['WRONG_STATE', 'done']);
    expect(await world.value('select count(*) from round_step')).toBe(1);
  });

  test('towards publication: a rating that lacks a signature is named with what it lacks, and does not count until it has it', async () => {
    await setRound(world, town, `phase = 'REVIEW'`);
    await plainResults(world, town);
    const [one, two] = town.assessments;
    await world.owner.query(`update community_rating set state = 'DRAFT', signed_by = null, signed_at = null, countersigned_by = null, countersigned_at = null where assessment_id = $1`, [one]);
    await world.owner.query(`update community_rating set state = 'SIGNED_ONCE', countersigned_by = null, countersigned_at = null where assessment_id = $1`, [two]);
    expect(await blockers(admin, compute, round())).toEqual([
      ['RATING_UNSIGNED', one, expect.stringMatching(/社区1.*单位1 lacks both signatures/)], ['RATING_UNSIGNED', two, expect.stringMatching(/社区2.*单位2 lacks its second signature/)]]);
    await world.owner.query(`update community_rating set state = 'SIGNED', signed_by = $1, signed_at = now(), countersigned_by = $2, countersigned_at = now()`, [town.accounts['community-1'], town.accounts['community-1b']]);
    await admin.ask(compute, round());
  });

  test('towards publication: computing, preview and publication are each refused with all that is missing', async () => {
    await setRound(world, town, `phase = 'REVIEW'`);
    const [one, two] = town.assessments;
    await world.insert('duty_line', town.officeId, {
      duty_post_id: town.posts[0], unit_id: town.units[0], intersection_id: town.intersections[0], day: '2018-07-24', shift: 'MORNING', present: 2, leader_present: false, staff_kind: 'REGULAR', remark: '', recorded_by: town.accounts['supervisor-1'],
    });
    const missing = [
      ['RATING_MISSING', one, expect.stringMatching(/社区1.*单位1/)], ['RATING_MISSING', two, expect.stringMatching(/社区2.*单位2/)], ['BULLETIN_MISSING', undefined, expect.stringContaining('2018-07-24')],
    ];
    const publication = { input: { roundId: town.roundId, titleZh: '通报', bodyZh: '正文' } };
    expect(await blockers(admin, compute, round())).toEqual(missing);
    expect(await blockers(admin, openPreview, round())).toEqual([['NOT_COMPUTED', town.roundId, expect.any(String)]]);
    expect(await blockers(admin, publish, publication)).toEqual([['NO_PREVIEW', town.roundId, expect.any(String)], ...missing]);
    await world.owner.query('delete from duty_line');
    await plainResults(world, town);
    await admin.ask(compute, round());
    expect(await blockers(admin, publish, publication)).toEqual([['NO_PREVIEW', town.roundId, expect.any(String)]]);
    expect(await world.value('select count(*) from notice')).toBe(0);
    const { openPreview: opened } = await admin.ask(openPreview, round());
    expect(opened.previewOpenedAt).not.toBeNull();
    expect((await admin.ask(openPreview, round())).openPreview).toEqual(opened);
    await admin.ask(publish, publication);
    expect(await phaseNow()).toBe('PUBLISHED');
    // From here there is no way back, and one way on.
    for (const phase of phases.filter((phase) => phase !== 'CLOSED')) expect(await admin.code(moveRound, to(phase, '更正'))).toBe('WRONG_STATE');
    expect(await admin.code(openPreview, round())).toBe('WRONG_STATE');
    await admin.ask(moveRound, to('CLOSED'));
    expect(await phaseNow()).toBe('CLOSED');
  });

  test.each(['DRAFT', 'OPEN', 'INSPECTION', 'PUBLISHED', 'CLOSED'])('opens no preview in %s', async (phase) => {
    await setRound(world, town, `phase = '${phase}'`);
    expect((await admin.refused(openPreview, round()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'roundId' });
  });
});
