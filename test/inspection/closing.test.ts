import { acknowledge, feedback, giveMarks, lock, marksOf, moreUnits, review, setRound, settle, sign, signedSheet } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person, type Refused } from '../support/world.js';
import { blockersOfAssessments } from '../../src/inspection/blockers.service.js';
import { Assessment } from '../../src/round/round.entity.js';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.js';

describe('closing an inspection', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let first: Person;
  let second: Person;
  let leader: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'INSPECTION' });
    other = await aTown(world, { code: 'other', home: false, phase: 'INSPECTION' });
    [first, second, leader] = await Promise.all(['examiner-1a', 'examiner-1b', 'leader-1'].map((name) => world.as(name))) as [Person, Person, Person];
  });
  afterAll(() => world.close());

  const unit = async (number: number): Promise<string> => (await moreUnits(world, town, number, 1))[0]!;
  const partnered = async (number: number): Promise<string> => {
    const assessmentId = await unit(number);
    await world.insert('partnership', town.officeId, { unit_id: await world.value('select unit_id from assessment where id = $1', [assessmentId]), community_id: town.communities[0], from_day: '2018-07-24' });
    return assessmentId;
  };
  const both = async (assessmentId: string, one: (string | null)[], two: (string | null)[]): Promise<void> => {
    await signedSheet(first, town, assessmentId, ...one);
    await signedSheet(second, town, assessmentId, ...two);
  };
  const settleInput = (assessmentId: string, ...settlements: object[]) => ({ input: { assessmentId, settlements: settlements.map((one) => ({ reason: '复核后裁定', ...one })) } });
  const settleRefusal = async (assessmentId: string, ...settlements: object[]): Promise<unknown> => {
    const [refused] = await leader.refused(settle, settleInput(assessmentId, ...settlements));
    return [refused!.code, refused!.field];
  };
  const blockersOf = async (who: Person, assessmentId: string): Promise<Refused> => (await who.refused(lock, { input: { assessmentId } }))[0]!;
  const codes = ({ blockers }: Refused): string[] => blockers!.map(({ code }) => code);

  test('the leader settles what lies too far apart and what is said not to apply', async () => {
    const assessmentId = await unit(10);
    // 20 % of 3 points is 0.6: exactly the limit in the first rule, above it in the third.
    await both(assessmentId, ['3', null, '5'], ['2.4', '2', '3.99']);
    const { settleRules } = await leader.ask(settle, settleInput(assessmentId, { ruleId: town.rules[2], points: '4.5' }, { ruleId: town.rules[1], notApplicable: true }));
    expect(settleRules).toEqual([
      expect.objectContaining({ points: '4.50', notApplicable: false, rule: { code: 'A03' }, settledBy: { username: 'leader-1' } }),
      expect.objectContaining({ points: null, notApplicable: true, rule: { code: 'A02' } }),
    ]);
    expect(await settleRefusal(assessmentId, { ruleId: town.rules[0], points: '3' })).toEqual(['WRONG_STATE', 'settlements.0.ruleId']);
    expect(await settleRefusal(assessmentId, { ruleId: town.rules[2], points: '4' })).toEqual(['ALREADY_EXISTS', 'settlements.0.ruleId']);
  });

  test('a rule that does apply although an examiner said otherwise is settled with points', async () => {
    const assessmentId = await unit(11);
    await both(assessmentId, ['3', null, '5'], ['3', null, '5']);
    const { settleRules: [settled] } = await leader.ask(settle, settleInput(assessmentId, { ruleId: town.rules[1], points: '0.5' }));
    expect(settled).toMatchObject({ points: '0.50', notApplicable: false });
  });

  test('a settlement that cannot be is refused at its element, and nothing of the good ones is written', async () => {
    const assessmentId = await unit(12);
    await both(assessmentId, ['3', '2', null], ['1', '0', '5']);
    const good = { ruleId: town.rules[2], notApplicable: true };
    const [one, two] = town.rules;
    expect(await settleRefusal(assessmentId, good, { ruleId: one, points: '1', notApplicable: true })).toEqual(['INVALID_INPUT', 'settlements.1.points']);
    expect(await settleRefusal(assessmentId, good, { ruleId: one })).toEqual(['INVALID_INPUT', 'settlements.1.points']);
    expect(await settleRefusal(assessmentId, good, { ruleId: one, points: '3.01' })).toEqual(['INVALID_INPUT', 'settlements.1.points']);
    expect(await settleRefusal(assessmentId, good, { ruleId: one, points: '1', reason: ' ' })).toEqual(['INVALID_INPUT', 'settlements.1.reason']);
    expect(await settleRefusal(assessmentId, good, good)).toEqual(['INVALID_INPUT', 'settlements.1.ruleId']);
    expect(await settleRefusal(assessmentId, good, { ruleId: two, notApplicable: true })).toEqual(['WRONG_STATE', 'settlements.1.notApplicable']);
    expect(await settleRefusal(assessmentId, good, { ruleId: other.rules[0], points: '1' })).toEqual(['WRONG_STATE', 'settlements.1.ruleId']);
    expect(await world.value('select count(*) from settlement where assessment_id = $1', [assessmentId])).toBe(0);
    await expect(leader.ask(settle, settleInput(assessmentId, good, { ruleId: one, points: '2' }))).resolves.toBeDefined();
  });

  test('nothing is settled before all of the team have signed, and the refusal names who has not', async () => {
    const assessmentId = await unit(13);
    await signedSheet(first, town, assessmentId, '3', '2', null);
    await second.ask(giveMarks, { input: { assessmentId, marks: marksOf(town, '0') } });
    const [refused] = await leader.refused(settle, settleInput(assessmentId, { ruleId: town.rules[2], notApplicable: true }));
    expect(refused).toMatchObject({ code: 'ROUND_BLOCKED', blockers: [{ code: 'SHEET_UNSIGNED', message: 'examiner-1b has not signed the score sheet' }] });
  });

  test('of two settlements of one rule at once exactly one is written', async () => {
    const assessmentId = await unit(14);
    await both(assessmentId, ['3', '2', '5'], ['0', '2', '5']);
    const tries = await Promise.allSettled(['1', '2'].map((points) => leader.ask(settle, settleInput(assessmentId, { ruleId: town.rules[0], points }))));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.value('select count(*) from settlement where assessment_id = $1', [assessmentId])).toBe(1);
  });

  test('a ledger review needs a remark below 60 and above 95, is given once, and only where there was a community', async () => {
    const give = (assessmentId: string, score: string, remark = '') => ({ input: { assessmentId, score, remark } });
    const assessmentId = town.assessments[0];
    for (const score of ['59.99', '95.01', '0', '100']) expect((await leader.refused(review, give(assessmentId, score)))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'remark' });
    for (const score of ['-1', '100.01']) expect((await leader.refused(review, give(assessmentId, score, '好')))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'score' });
    expect((await leader.refused(review, give(await unit(15), '80')))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'assessmentId' });
    const { reviewLedger } = await leader.ask(review, give(assessmentId, '60'));
    expect(reviewLedger).toMatchObject({ score: '60.00', remark: '', reviewedBy: { username: 'leader-1' } });
    expect(await leader.code(review, give(assessmentId, '70'))).toBe('ALREADY_EXISTS');
    const examiner = await world.as('examiner-1a');
    expect((await examiner.ask(review, give(await partnered(29), '80'))).reviewLedger).toMatchObject({ score: '80.00' });
    expect(await (await world.as('examiner-2a')).code(review, give(assessmentId, '80'))).toBe('NOT_FOUND');
    await expect(leader.ask(review, give(await partnered(16), '97', '台账齐全'))).resolves.toBeDefined();
    await expect(leader.ask(review, give(await partnered(17), '95'))).resolves.toBeDefined();
  });

  test('feedback is given once by the leader and acknowledged once by the unit\'s leader', async () => {
    const input = { assessmentId: town.assessments[0], strengths: '氛围好', weaknesses: '材料少', advice: '补充' };
    expect((await leader.refused(feedback, { input: { ...input, strengths: ' ' } }))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'strengths' });
    const { giveFeedback: given } = await leader.ask(feedback, { input });
    expect(given).toMatchObject({ givenBy: { username: 'leader-1' }, acknowledgedAt: null });
    expect(await leader.code(feedback, { input })).toBe('ALREADY_EXISTS');
    const feedbackId = { input: { feedbackId: given.id } };
    expect(await (await world.as('clerk-1')).code(acknowledge, feedbackId)).toBe('FORBIDDEN');
    expect(await (await world.as('unit-leader-2')).code(acknowledge, feedbackId)).toBe('NOT_FOUND');
    expect(await (await world.as('unit-leader-1@other')).code(acknowledge, feedbackId)).toBe('NOT_FOUND');
    const head = await world.as('unit-leader-1');
    const tries = await Promise.allSettled([head.ask(acknowledge, feedbackId), head.ask(acknowledge, feedbackId)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await head.code(acknowledge, feedbackId)).toBe('WRONG_STATE');
    const { assessments } = await head.ask('{ assessments(first: 5) { nodes { feedback { strengths advice acknowledgedAt acknowledgedBy { username } givenBy { id } } } } }');
    expect(assessments.nodes).toEqual([{ feedback: { strengths: '氛围好', advice: '补充', acknowledgedAt: expect.any(String), acknowledgedBy: { username: 'unit-leader-1' }, givenBy: null } }]);
  });

  test('the lock is refused with all that stands in the way, and holds when nothing does', async () => {
    const assessmentId = await partnered(18);
    const nothing = await blockersOf(leader, assessmentId);
    expect(nothing.code).toBe('ROUND_BLOCKED');
    expect(codes(nothing)).toEqual(['SHEET_UNSIGNED', 'SHEET_UNSIGNED', 'LEDGER_REVIEW_MISSING', 'FEEDBACK_MISSING']);
    expect(nothing.blockers!.map(({ message }) => message)).toEqual(expect.arrayContaining(['Unit 18 单位18: examiner-1a has not begun the score sheet']));
    await both(assessmentId, ['3', null, '5'], ['1', '2', '5']);
    const marked = await blockersOf(leader, assessmentId);
    expect(codes(marked)).toEqual(['DIFFERENCE_UNSETTLED', 'NOT_APPLICABLE_UNSETTLED', 'LEDGER_REVIEW_MISSING', 'FEEDBACK_MISSING']);
    expect(marked.blockers!.map(({ subjectId }) => subjectId)).toEqual([town.rules[0], town.rules[1], assessmentId, assessmentId]);
    expect(marked.blockers![0]!.message).toContain('A01');
    await leader.ask(settle, settleInput(assessmentId, { ruleId: town.rules[0], points: '2' }, { ruleId: town.rules[1], notApplicable: true }));
    await leader.ask(review, { input: { assessmentId, score: 80 } });
    expect(codes(await blockersOf(leader, assessmentId))).toEqual(['FEEDBACK_MISSING']);
    await leader.ask(feedback, { input: { assessmentId, strengths: '好', weaknesses: '少' } });
    const { lockAssessment: locked } = await leader.ask(lock, { input: { assessmentId } });
    expect(locked).toMatchObject({ lockedAt: expect.any(String), lockedBy: { username: 'leader-1' } });
  });

  test('after the lock nothing of the scoring changes any more', async () => {
    const assessmentId = await unit(19);
    await both(assessmentId, ['3', '2', '5'], ['3', '2', '5']);
    await leader.ask(feedback, { input: { assessmentId, strengths: '好', weaknesses: '少' } });
    const tries = await Promise.allSettled([leader.ask(lock, { input: { assessmentId } }), leader.ask(lock, { input: { assessmentId } })]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await leader.code(lock, { input: { assessmentId } })).toBe('WRONG_STATE');
    expect(await leader.code(settle, settleInput(assessmentId, { ruleId: town.rules[0], points: '2' }))).toBe('WRONG_STATE');
    expect(await leader.code(review, { input: { assessmentId, score: 80 } })).toBe('WRONG_STATE');
    expect(await leader.code(feedback, { input: { assessmentId, strengths: '好', weaknesses: '少' } })).toBe('WRONG_STATE');
    expect(await first.code(giveMarks, { input: { assessmentId, marks: marksOf(town, '1') } })).toBe('WRONG_STATE');
    expect((await (await world.as('office')).ask('mutation ($input: AssignUnitsInput!) { assignUnits(input: $input) { rows { code field } } }', { input: { roundId: town.roundId, assignments: [{ assessmentId, teamId: town.teams[0], stage: 1, day: '2018-07-25' }] } })).assignUnits.rows)
      .toEqual([{ code: 'WRONG_STATE', field: 'assessmentId' }]);
  });

  test('a lock and a last signature at once both hold in one order or the other: the sheet is signed, and the lock waits for it or is refused', async () => {
    for (let n = 0; n < 4; n += 1) {
      const assessmentId = await unit(20 + n);
      await signedSheet(first, town, assessmentId, '3', '2', '5');
      const { giveMarks: sheet } = await second.ask(giveMarks, { input: { assessmentId, marks: marksOf(town, '3', '2', '5') } });
      await leader.ask(feedback, { input: { assessmentId, strengths: '好', weaknesses: '少' } });
      await Promise.allSettled([second.ask(sign, { input: { scoreSheetId: sheet.id } }), leader.ask(lock, { input: { assessmentId } })]);
      const locked = await world.value('select locked_at from assessment where id = $1', [assessmentId]);
      const signed = await world.value("select count(*) from score_sheet where assessment_id = $1 and state = 'SIGNED'", [assessmentId]);
      expect([locked === null, signed]).toEqual([locked === null, 2]);
      if (locked === null) await expect(leader.ask(lock, { input: { assessmentId } })).resolves.toBeDefined();
    }
  });

  test('only the leader of the assigned team closes an inspection', async () => {
    const assessmentId = await unit(30);
    await both(assessmentId, ['3', '2', '5'], ['0', '2', '5']);
    const deeds: [string, object][] = [
      [settle, settleInput(assessmentId, { ruleId: town.rules[0], points: '2' })],
      [review, { input: { assessmentId, score: 80 } }],
      [feedback, { input: { assessmentId, strengths: '好', weaknesses: '少' } }],
      [lock, { input: { assessmentId } }],
    ];
    for (const [deed, variables] of deeds) {
      for (const name of ['leader-2', 'leader-1@other']) expect((await (await world.as(name)).refused(deed, variables))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'assessmentId' });
      // An examiner may review the ledger too; the rest is the leader's.
      for (const name of [...(deed === review ? [] : ['examiner-1a']), 'clerk-1', 'unit-leader-1', 'office', 'admin', 'auditor']) expect(await (await world.as(name)).code(deed, variables)).toBe('FORBIDDEN');
    }
    await expect(leader.ask(settle, deeds[0]![1])).resolves.toBeDefined();
    await setRound(world, town, "phase = 'PUBLISHED'");
    for (const [deed, variables] of deeds) expect(await leader.code(deed, variables)).toBe('ROUND_CLOSED');
    await setRound(world, town, "phase = 'OPEN'");
    for (const [deed, variables] of deeds) expect(await leader.code(deed, variables)).toBe('WRONG_STATE');
    await setRound(world, town, "phase = 'REVIEW'");
    await expect(leader.ask(feedback, deeds[2]![1])).resolves.toBeDefined();
    await setRound(world, town, "phase = 'INSPECTION'");
  });

  test('the blockers of all units of a round cost as many statements as those of one, and name each unit by its number', async () => {
    const uow = new UnitOfWork(world.source, { as: 'OFFICE_ADMIN', officeId: town.officeId, accountId: town.accounts['admin'], timeZone: 'Asia/Shanghai', teamIds: [], intersectionIds: [], mustChangePassword: false }, world.clock.now(), 'read');
    try {
      const all = await uow.rows.find(Assessment, {});
      const counted = async (some: readonly Assessment[]): Promise<number> => {
        const before = uow.sent;
        await blockersOfAssessments(uow, some);
        return uow.sent - before;
      };
      expect(await counted(all)).toBe(await counted(all.slice(0, 1)));
      const unassigned = await unit(40);
      await world.owner.query('update assessment set team_id = null where id = $1', [unassigned]);
      const blockers = await blockersOfAssessments(uow, await uow.rows.find(Assessment, { id: [town.assessments[0], unassigned, town.assessments[1]] }, { order: ['-createdAt'] }));
      expect(blockers.map(({ code, message }) => `${code} ${message.slice(0, 8)}`)).toEqual([
        'SHEET_UNSIGNED Unit 1 单', 'SHEET_UNSIGNED Unit 1 单', 'SHEET_UNSIGNED Unit 2 单', 'SHEET_UNSIGNED Unit 2 单', 'LEDGER_REVIEW_MISSING Unit 2 单', 'FEEDBACK_MISSING Unit 2 单',
        'TEAM_MISSING Unit 40 ', 'FEEDBACK_MISSING Unit 40 ',
      ]);
      expect(await blockersOfAssessments(uow, [])).toEqual([]);
    } finally {
      await uow.close();
    }
  });

  test('settling two rules costs as many statements as settling one', async () => {
    const [one, two] = [await unit(50), await unit(51)];
    await both(one, ['3', '2', '5'], ['0', '0', '5']);
    await both(two, ['3', '2', '5'], ['0', '0', '5']);
    const settlements = town.rules.slice(0, 2).map((ruleId) => ({ ruleId, points: '1' }));
    const counted = (assessmentId: string, some: object[]) => world.statements(() => leader.ask(settle, settleInput(assessmentId, ...some)));
    expect(await counted(two, settlements)).toBe(await counted(one, settlements.slice(0, 1)));
  });
});
