import { giveMarks, marksOf, moreUnits, setRound, sign, signedSheet } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';
import { waitingForLock } from '../support/waiting.js';
import { sheetHash } from '../../src/inspection/score-sheet.service.js';

describe('marks and score sheets', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let examiner: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'INSPECTION' });
    other = await aTown(world, { code: 'other', home: false, phase: 'INSPECTION' });
    examiner = await world.as('examiner-1a');
  });
  afterAll(() => world.close());

  const give = (who: Person, assessmentId: string, marks: object[]) => who.ask(giveMarks, { input: { assessmentId, marks } });
  const refusal = async (who: Person, assessmentId: string, marks: object[]): Promise<unknown> => {
    const [refused] = await who.refused(giveMarks, { input: { assessmentId, marks } });
    return [refused!.code, refused!.field];
  };
  const unit = async (number: number): Promise<string> => (await moreUnits(world, town, number, 1))[0]!;

  test('the first marks of a round begin a sheet and freeze the settings, and later ones do not freeze them anew', async () => {
    expect(await world.value('select settings_frozen_at from round where id = $1', [town.roundId])).toBeNull();
    const { giveMarks: sheet } = await give(examiner, town.assessments[0], marksOf(town, '2.5', '1'));
    expect(sheet).toMatchObject({ state: 'DRAFT', examiner: { username: 'examiner-1a' }, marks: { totalCount: 2 } });
    const frozen = await world.value<Date>('select settings_frozen_at from round where id = $1', [town.roundId]);
    expect(frozen).not.toBeNull();
    world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
    await give(await world.as('examiner-1b'), town.assessments[0], marksOf(town, '2'));
    expect(await world.value('select settings_frozen_at from round where id = $1', [town.roundId])).toEqual(frozen);
    expect(await (await world.as('admin')).code('mutation ($id: ID!) { changeRoundSettings(input: { roundId: $id, settings: { spreadLimit: 30 } }) { id } }', { id: town.roundId })).toBe('SETTINGS_FROZEN');
  });

  test('a rule that is marked anew keeps one mark, with the new points', async () => {
    const { giveMarks: sheet } = await give(examiner, town.assessments[0], marksOf(town, '3', '0', '4.25'));
    expect(sheet.marks.totalCount).toBe(3);
    expect(sheet.marks.nodes).toEqual(expect.arrayContaining([expect.objectContaining({ points: '3.00', rule: { code: 'A01' } }), expect.objectContaining({ points: '4.25', rule: { code: 'A03' } })]));
  });

  test('full marks need no reason, fewer do, and a rule that does not apply needs its ground and no points', async () => {
    const assessmentId = await unit(10);
    const [first, second] = town.rules;
    await give(examiner, assessmentId, [{ ruleId: first, points: '3' }, { ruleId: second, points: 0, notApplicable: true, reason: '无食堂' }]);
    const good = { ruleId: first, points: '3' };
    expect(await refusal(examiner, assessmentId, [good, { ruleId: second, points: '1.99' }])).toEqual(['INVALID_INPUT', 'marks.1.reason']);
    expect(await refusal(examiner, assessmentId, [good, { ruleId: second, points: '1.99', reason: '  ' }])).toEqual(['INVALID_INPUT', 'marks.1.reason']);
    expect(await refusal(examiner, assessmentId, [good, { ruleId: second, points: '0', notApplicable: true }])).toEqual(['INVALID_INPUT', 'marks.1.reason']);
    expect(await refusal(examiner, assessmentId, [good, { ruleId: second, points: '1', notApplicable: true, reason: '无食堂' }])).toEqual(['INVALID_INPUT', 'marks.1.points']);
  });

  test('bad marks are refused each at its field, and nothing of the good ones is written', async () => {
    const assessmentId = await unit(11);
    const good = { ruleId: town.rules[0], points: '3' };
    expect(await refusal(examiner, assessmentId, [good, { ruleId: town.rules[1], points: '2.01', reason: '好' }])).toEqual(['INVALID_INPUT', 'marks.1.points']);
    expect(await refusal(examiner, assessmentId, [good, { ruleId: town.rules[1], points: '-1', reason: '差' }])).toEqual(['INVALID_INPUT', 'marks.1.points']);
    expect(await refusal(examiner, assessmentId, [good, good])).toEqual(['INVALID_INPUT', 'marks.1.ruleId']);
    expect(await refusal(examiner, assessmentId, [good, { ruleId: other.rules[1], points: '1', reason: '差' }])).toEqual(['NOT_FOUND', 'marks.1.ruleId']);
    expect(await refusal(examiner, assessmentId, [good, { ruleId: town.rules[1], points: '1', reason: '长'.repeat(501) }])).toEqual(['INVALID_INPUT', 'marks.1.reason']);
    expect(await refusal(examiner, assessmentId, [])).toEqual(['INVALID_INPUT', 'marks']);
    const [all] = await examiner.refused(giveMarks, { input: { assessmentId, marks: [{ ruleId: town.rules[0], points: '1' }, { ruleId: town.rules[1], points: '9' }] } });
    expect((all as unknown as { fields: { field: string }[] }).fields.map(({ field }) => field)).toEqual(['marks.0.reason', 'marks.1.points']);
    expect(await world.value('select count(*) from score_sheet where assessment_id = $1', [assessmentId])).toBe(0);
  });

  test('only an examiner of the assigned team may give marks', async () => {
    const marks = marksOf(town, '2');
    expect(await refusal(await world.as('examiner-2a'), town.assessments[0], marks)).toEqual(['NOT_FOUND', 'assessmentId']);
    expect(await refusal(examiner, other.assessments[0], marks)).toEqual(['NOT_FOUND', 'assessmentId']);
    expect((await refusal(await world.as('examiner-1a@other'), town.assessments[0], marks))).toEqual(['NOT_FOUND', 'assessmentId']);
    for (const name of ['leader-1', 'clerk-1', 'office', 'admin', 'community-1']) {
      expect(await (await world.as(name)).code(giveMarks, { input: { assessmentId: town.assessments[0], marks } })).toBe('FORBIDDEN');
    }
    await expect(give(await world.as('examiner-2a'), town.assessments[1], marks)).resolves.toBeDefined();
  });

  test('marks are refused before the inspection, after publication, and when the scoring is locked', async () => {
    const assessmentId = await unit(12);
    const marks = marksOf(town, '2');
    await setRound(world, town, "phase = 'OPEN'");
    expect(await refusal(examiner, assessmentId, marks)).toEqual(['WRONG_STATE', 'assessmentId']);
    await setRound(world, town, "phase = 'PUBLISHED'");
    expect(await refusal(examiner, assessmentId, marks)).toEqual(['ROUND_CLOSED', 'assessmentId']);
    await setRound(world, town, "phase = 'REVIEW'");
    await world.owner.query('update assessment set locked_at = now() where id = $1', [assessmentId]);
    expect(await refusal(examiner, assessmentId, marks)).toEqual(['WRONG_STATE', 'assessmentId']);
    await world.owner.query('update assessment set locked_at = null where id = $1', [assessmentId]);
    await expect(give(examiner, assessmentId, marks)).resolves.toBeDefined();
    await setRound(world, town, "phase = 'INSPECTION'");
  });

  test('a sheet is signed when every rule has its mark, and the refusal names every rule that has none', async () => {
    const assessmentId = await unit(13);
    const { giveMarks: sheet } = await give(examiner, assessmentId, marksOf(town, '2'));
    const [refused] = await examiner.refused(sign, { input: { scoreSheetId: sheet.id } });
    expect(refused).toMatchObject({ code: 'ROUND_BLOCKED', field: 'scoreSheetId' });
    expect(refused!.blockers!.map(({ subjectId }) => subjectId)).toEqual([town.rules[1], town.rules[2]]);
    expect(refused!.blockers![0]!.message).toContain('A02');
    await give(examiner, assessmentId, marksOf(town, '2', '1', '5'));
    const { signScoreSheet: signed } = await examiner.ask(sign, { input: { scoreSheetId: sheet.id } });
    expect(signed).toMatchObject({ state: 'SIGNED', signedAt: expect.any(String) });
    const { rows } = await world.owner.query<{ ruleId: string; points: number; reason: string; notApplicable: boolean }>(
      'select rule_id as "ruleId", points, reason, not_applicable as "notApplicable" from mark where score_sheet_id = $1', [sheet.id]);
    expect(signed.signature.sha256).toBe(sheetHash({ id: sheet.id, assessmentId, examinerId: town.accounts['examiner-1a']! }, rows));
    expect(await examiner.code(sign, { input: { scoreSheetId: sheet.id } })).toBe('WRONG_STATE');
    expect(await refusal(examiner, assessmentId, marksOf(town, '1'))).toEqual(['WRONG_STATE', 'assessmentId']);
  });

  test('nobody signs for somebody else', async () => {
    const assessmentId = await unit(14);
    const { giveMarks: sheet } = await give(examiner, assessmentId, marksOf(town, '2', '1', '5'));
    const colleague = await world.as('examiner-1b');
    expect(await colleague.code(sign, { input: { scoreSheetId: sheet.id } })).toBe('NOT_FOUND');
    await signedSheet(colleague, town, assessmentId, '3', '2', '5');
    expect(await colleague.code(sign, { input: { scoreSheetId: sheet.id } })).toBe('FORBIDDEN');
    expect(await (await world.as('examiner-2a')).code(sign, { input: { scoreSheetId: sheet.id } })).toBe('NOT_FOUND');
    expect(await (await world.as('leader-1')).code(sign, { input: { scoreSheetId: sheet.id } })).toBe('FORBIDDEN');
    await expect(examiner.ask(sign, { input: { scoreSheetId: sheet.id } })).resolves.toBeDefined();
  });

  test('of two signatures at once exactly one is written', async () => {
    const assessmentId = await unit(15);
    const { giveMarks: sheet } = await give(examiner, assessmentId, marksOf(town, '2', '1', '5'));
    const tries = await Promise.allSettled([1, 2, 3].map(() => examiner.ask(sign, { input: { scoreSheetId: sheet.id } })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.value('select count(*) from sheet_signature where score_sheet_id = $1', [sheet.id])).toBe(1);
  });

  test('a mark that is given while the sheet is being signed is in the hash or refused', async () => {
    for (let n = 0; n < 6; n += 1) {
      const assessmentId = await unit(20 + n);
      const { giveMarks: sheet } = await give(examiner, assessmentId, marksOf(town, '2', '1', '5'));
      const [given, signed] = await Promise.allSettled(n % 2 === 0
        ? [give(examiner, assessmentId, marksOf(town, '0')), examiner.ask(sign, { input: { scoreSheetId: sheet.id } })]
        : [examiner.ask(sign, { input: { scoreSheetId: sheet.id } }), give(examiner, assessmentId, marksOf(town, '0'))].reverse());
      expect(signed!.status).toBe('fulfilled');
      const { rows } = await world.owner.query<{ ruleId: string; points: number; reason: string; notApplicable: boolean }>(
        'select rule_id as "ruleId", points, reason, not_applicable as "notApplicable" from mark where score_sheet_id = $1', [sheet.id]);
      expect(rows.find(({ ruleId }) => ruleId === town.rules[0])!.points).toBe(given!.status === 'fulfilled' ? 0 : 200);
      expect(await world.value('select sha256 from sheet_signature where score_sheet_id = $1', [sheet.id])).toBe(sheetHash({ id: sheet.id, assessmentId, examinerId: town.accounts['examiner-1a']! }, rows));
    }
  });

  test('marks that wait while the sheet is being signed are refused when it is', async () => {
    const assessmentId = await unit(29);
    const { giveMarks: sheet } = await give(examiner, assessmentId, marksOf(town, '2', '1', '5'));
    // The owner's hands hold the sheet as a signature would.
    await world.owner.query('begin');
    await world.owner.query("update score_sheet set state = 'SIGNED', signed_at = now() where id = $1", [sheet.id]);
    const waiting = refusal(examiner, assessmentId, marksOf(town, '0'));
    await waitingForLock(world);
    await world.owner.query('commit');
    expect(await waiting).toEqual(['WRONG_STATE', 'assessmentId']);
  });

  test('first marks that one examiner sends twice at once stand on one sheet, and both are kept', async () => {
    const assessmentId = await unit(30);
    await setRound(world, town, 'settings_frozen_at = null');
    await Promise.all([give(examiner, assessmentId, marksOf(town, '2')), give(examiner, assessmentId, [{ ruleId: town.rules[1], points: 2 }])]);
    expect(await world.value('select count(*) from score_sheet where assessment_id = $1', [assessmentId])).toBe(1);
    expect(await world.value('select count(*) from mark where assessment_id = $1', [assessmentId])).toBe(2);
    expect(await world.value('select settings_frozen_at from round where id = $1', [town.roundId])).not.toBeNull();
  });

  test('the first marks of a round by two examiners at once are both given', async () => {
    const assessmentId = await unit(31);
    const colleague = await world.as('examiner-1b');
    await setRound(world, town, 'settings_frozen_at = null');
    await Promise.all([give(examiner, assessmentId, marksOf(town, '2')), give(colleague, assessmentId, marksOf(town, '1'))]);
    expect(await world.value('select count(*) from score_sheet where assessment_id = $1', [assessmentId])).toBe(2);
  });

  test('three marks cost as many statements as one, given first and given anew', async () => {
    const [one, all] = await moreUnits(world, town, 32, 2) as [string, string];
    const counted = (assessmentId: string, ...points: string[]) => world.statements(() => give(examiner, assessmentId, marksOf(town, ...points)));
    expect(await counted(all, '1', '1', '1')).toBe(await counted(one, '1'));
    expect(await counted(all, '2', '0', '2')).toBe(await counted(one, '2'));
  });

  test('the examiner\'s working page costs as many statements for ten units as for one', async () => {
    const page = `query ($first: Int!) { assessments(first: $first) { nodes { unit { nameZh } visit { day } team { number }
      scoreSheets(first: 1) { nodes { state marks(first: 50) { nodes { points reason rule { code } } } } } } } }`;
    const colleague = await world.as('examiner-1b');
    for (const assessmentId of await moreUnits(world, town, 40, 10)) await give(colleague, assessmentId, marksOf(town, '2', '1', '4'));
    const one = await world.statements(() => colleague.ask(page, { first: 1 }));
    expect(await world.statements(() => colleague.ask(page, { first: 11 }))).toBe(one);
    expect(one).toBeLessThanOrEqual(12);
    const { assessments } = await colleague.ask(page, { first: 40 });
    expect(assessments.nodes.filter(({ scoreSheets }: { scoreSheets: { nodes: { marks: { nodes: object[] } }[] } }) => scoreSheets.nodes[0]?.marks.nodes.length === 3).length).toBeGreaterThanOrEqual(10);
  });

  test('a repeated request with its key is one deed', async () => {
    const assessmentId = await unit(60);
    const input = { assessmentId, marks: marksOf(town, '2'), idempotencyKey: 'tablet-1' };
    const first = await examiner.ask(giveMarks, { input });
    expect(await examiner.ask(giveMarks, { input })).toEqual(first);
    expect(await examiner.code(giveMarks, { input: { ...input, marks: marksOf(town, '1') } })).toBe('KEY_REUSED');
  });
});
