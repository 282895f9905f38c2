import { createHash } from 'node:crypto';
import { acknowledge, feedback, giveMarks, lock, marksOf, moreUnits, review, setRound, settle, sign, signedSheet } from '../builders/inspection.js';
import { reopenSheet, reviseFeedback, reviseReview, reviseSettlement, unlock, withdrawSettlement } from '../builders/objection.js';
import { aRating, compute, moveRound, openPreview, publish } from '../builders/results.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { World, type Person } from '../support/world.js';
import { canonicalJson } from '../../src/scoring/canonical.js';

describe('what an inspection has done is undone', () => {
  let world: World;
  let town: Town;
  let first: Person;
  let second: Person;
  let leader: Person;
  let admin: Person;
  let units = 10;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'INSPECTION' });
    await aTown(world, { code: 'other', home: false, phase: 'INSPECTION' });
    [first, second, leader, admin] = await Promise.all(['examiner-1a', 'examiner-1b', 'leader-1', 'admin'].map((name) => world.as(name))) as [Person, Person, Person, Person];
  });
  afterEach(() => setRound(world, town, `phase = 'INSPECTION', preview_opened_at = null`));
  afterAll(() => world.close());

  const unit = async (): Promise<string> => (await moreUnits(world, town, (units += 1), 1))[0]!;
  /** A unit that both examiners have marked; the first rule three points and one apart. */
  const differing = async (): Promise<{ assessmentId: string; sheets: [string, string] }> => {
    const assessmentId = await unit();
    return { assessmentId, sheets: [await signedSheet(first, town, assessmentId, '3', '2', '5'), await signedSheet(second, town, assessmentId, '1', '2', '5')] };
  };
  const settled = async (assessmentId: string): Promise<string> => (await leader.ask(settle, { input: { assessmentId, settlements: [{ ruleId: town.rules[0], points: '2', reason: '复核后裁定' }] } })).settleRules[0].id;
  const given = async (assessmentId: string): Promise<string> => (await leader.ask(feedback, { input: { assessmentId, strengths: '氛围好', weaknesses: '材料少', advice: '补充' } })).giveFeedback.id;
  const locked = async (): Promise<string> => {
    const { assessmentId } = await differing();
    await settled(assessmentId);
    await given(assessmentId);
    await leader.ask(lock, { input: { assessmentId } });
    return assessmentId;
  };
  const why = (assessmentId: string) => ({ input: { assessmentId, reason: '漏看一份材料' } });
  const outsiders = ['examiner-1a', 'clerk-1', 'unit-leader-1', 'community-1', 'supervisor-1', 'office', 'auditor'];

  test('the lock: by the leader in INSPECTION, with a reason, and then it can be locked anew', async () => {
    const assessmentId = await locked();
    for (const reason of ['', ' ']) expect((await leader.refused(unlock, { input: { assessmentId, reason } }))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect((await leader.refused(unlock, { input: { assessmentId, reason: '长'.repeat(501) } }))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    for (const name of outsiders) expect([name, await (await world.as(name)).code(unlock, why(assessmentId))]).toEqual([name, 'FORBIDDEN']);
    for (const name of ['leader-2', 'leader-1@other', 'admin@other']) expect((await (await world.as(name)).refused(unlock, why(assessmentId)))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'assessmentId' });
    const lockedAt = await world.value<Date>('select locked_at from assessment where id = $1', [assessmentId]);
    expect((await leader.ask(unlock, why(assessmentId))).unlockAssessment).toEqual({ id: assessmentId, lockedAt: null, lockedBy: null });
    expect((await leader.refused(unlock, why(assessmentId)))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'assessmentId' });
    const history = 'query ($id: ID!) { node(id: $id) { ... on Assessment { unlocks(first: 5) { nodes { lockedAt lockedBy { username } reason unlockedBy { username } unlockedAt } } } } }';
    for (const name of ['leader-1', 'examiner-1b', 'office']) {
      expect((await (await world.as(name)).ask(history, { id: assessmentId })).node.unlocks.nodes).toEqual([
        { lockedAt: lockedAt.toISOString(), lockedBy: { username: 'leader-1' }, reason: '漏看一份材料', unlockedBy: { username: 'leader-1' }, unlockedAt: expect.any(String) },
      ]);
    }
    expect(await (await world.as('clerk-1')).code('{ assessments(first: 5) { nodes { unlocks(first: 5) { totalCount } } } }')).toBe('FORBIDDEN');
    await leader.ask(lock, { input: { assessmentId } });
  });

  test('the lock: in REVIEW by the office\'s admin alone, and by nobody while units see the preview', async () => {
    const assessmentId = await locked();
    await setRound(world, town, `phase = 'REVIEW'`);
    expect((await leader.refused(unlock, why(assessmentId)))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'assessmentId' });
    await setRound(world, town, `phase = 'REVIEW', preview_opened_at = now()`);
    for (const who of [leader, admin]) expect((await who.refused(unlock, why(assessmentId)))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'assessmentId' });
    for (const phase of ['PUBLISHED', 'CLOSED']) {
      await setRound(world, town, `phase = '${phase}', preview_opened_at = null`);
      for (const who of [leader, admin]) expect((await who.refused(unlock, why(assessmentId)))[0]).toMatchObject({ code: 'ROUND_CLOSED', field: 'assessmentId' });
    }
    await setRound(world, town, `phase = 'REVIEW', preview_opened_at = null`);
    await admin.ask(unlock, why(assessmentId));
    // After a step back the admin may as well.
    await leader.ask(lock, { input: { assessmentId } });
    await setRound(world, town, `phase = 'INSPECTION'`);
    await admin.ask(unlock, why(assessmentId));
  });

  test('the lock: by two at once, once', async () => {
    const assessmentId = await locked();
    const outcomes = await meetingAt(world, `select from assessment where id = '${assessmentId}' for update`, [() => leader.ask(unlock, why(assessmentId)), () => admin.ask(unlock, why(assessmentId))]);
    expect(outcomesOf(outcomes)).toEqual(['WRONG_STATE', 'done']);
    expect(await world.value('select count(*) from assessment_unlock where assessment_id = $1', [assessmentId])).toBe(1);
  });

  test('a signed sheet: the leader gives it back, and the signature stays with its hash and the marks that it stood for', async () => {
    const { assessmentId, sheets: [sheet] } = await differing();
    const before = await world.value<string>('select sha256 from sheet_signature where score_sheet_id = $1', [sheet]);
    const input = { input: { scoreSheetId: sheet, reason: '组员要求复评' } };
    for (const name of [...outsiders, 'admin']) expect([name, await (await world.as(name)).code(reopenSheet, input)]).toEqual([name, 'FORBIDDEN']);
    for (const name of ['leader-2', 'leader-1@other']) expect((await (await world.as(name)).refused(reopenSheet, input))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'scoreSheetId' });
    expect((await leader.ask(reopenSheet, input)).reopenScoreSheet).toEqual({ id: sheet, state: 'DRAFT', signedAt: null, signature: null });
    expect((await leader.refused(reopenSheet, input))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'scoreSheetId' });
    // Until it is signed again its examiner sees no colleague's sheet.
    const sees = async (who: Person): Promise<number> => (await who.ask('query ($id: ID!) { scoreSheets(first: 5, filter: { assessmentId: $id }) { totalCount } }', { id: assessmentId })).scoreSheets.totalCount;
    expect([await sees(first), await sees(second)]).toEqual([1, 2]);
    await first.ask(giveMarks, { input: { assessmentId, marks: marksOf(town, '2') } });
    await first.ask(sign, { input: { scoreSheetId: sheet } });
    expect(await sees(first)).toBe(2);
    const history = 'query ($id: ID!) { node(id: $id) { ... on ScoreSheet { examiner { id } signature { sha256 supersededAt marks { points } } signatures(first: 5) { nodes { sha256 supersededAt supersededReason supersededBy { username } marks { points reason notApplicable rule { id code } } } } } } }';
    const { node } = await leader.ask(history, { id: sheet });
    expect(node.signatures.nodes).toEqual([
      { sha256: before, supersededAt: expect.any(String), supersededReason: '组员要求复评', supersededBy: { username: 'leader-1' }, marks: ['3.00', '2.00', '5.00'].map((points, at) => ({ points, reason: '缺少会议纪要', notApplicable: false, rule: { id: town.rules[at], code: `A0${at + 1}` } })) },
      { sha256: node.signature.sha256, supersededAt: null, supersededReason: null, supersededBy: null, marks: null },
    ]);
    expect([node.signature.supersededAt, node.signature.sha256 === before]).toEqual([null, false]);
    // Anybody who sees it can make the superseded hash again.
    const marks = node.signatures.nodes[0].marks.map(({ points, reason, notApplicable, rule }: any) => ({ ruleId: rule.id, points: Math.round(Number(points) * 100), reason, notApplicable }));
    expect(createHash('sha256').update(canonicalJson({ id: sheet, assessmentId, examinerId: node.examiner.id, marks })).digest('hex')).toBe(before);
    await given(assessmentId);
    await settled(assessmentId);
    await leader.ask(lock, { input: { assessmentId } });
    expect((await leader.refused(reopenSheet, input))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'scoreSheetId' });
  });

  test('a signed sheet: by two requests at once, once', async () => {
    const { assessmentId, sheets: [sheet] } = await differing();
    const again = () => leader.ask(reopenSheet, { input: { scoreSheetId: sheet, reason: '复评' } });
    expect(outcomesOf(await meetingAt(world, `select from assessment where id = '${assessmentId}' for update`, [again, again]))).toEqual(['WRONG_STATE', 'done']);
    expect(await world.value('select count(*) from sheet_signature where score_sheet_id = $1', [sheet])).toBe(1);
  });

  test('a settlement: revised within what a settlement may say, the former ruling stays readable', async () => {
    const { assessmentId } = await differing();
    const settlementId = await settled(assessmentId);
    const revise = (input: object = {}) => ({ input: { settlementId, points: '1.5', reason: '材料不全', revisionReason: '核对有误', ...input } });
    for (const name of [...outsiders, 'admin']) expect([name, await (await world.as(name)).code(reviseSettlement, revise())]).toEqual([name, 'FORBIDDEN']);
    for (const name of ['leader-2', 'leader-1@other']) expect((await (await world.as(name)).refused(reviseSettlement, revise()))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'settlementId' });
    for (const [input, field, code] of [
      [{ points: '3.01' }, 'points', 'INVALID_INPUT'], [{ points: null }, 'points', 'INVALID_INPUT'], [{ notApplicable: true }, 'points', 'INVALID_INPUT'], [{ reason: ' ' }, 'reason', 'INVALID_INPUT'],
      [{ revisionReason: '' }, 'revisionReason', 'INVALID_INPUT'], [{ points: null, notApplicable: true }, 'notApplicable', 'WRONG_STATE'],
    ] as const) expect((await leader.refused(reviseSettlement, revise(input)))[0]).toMatchObject({ code, field });
    expect((await leader.ask(reviseSettlement, revise())).reviseSettlement).toEqual({ id: settlementId, points: '1.50', notApplicable: false, reason: '材料不全', settledBy: { username: 'leader-1' } });
    const history = 'query ($id: ID!) { node(id: $id) { ... on Assessment { settlements(first: 5) { nodes { points } } settlementVersions(first: 5) { nodes { points reason withdrawn revisionReason rule { code } settledBy { username } revisedBy { username } } } } } }';
    const former = { points: '2.00', reason: '复核后裁定', withdrawn: false, revisionReason: '核对有误', rule: { code: 'A01' }, settledBy: { username: 'leader-1' }, revisedBy: { username: 'leader-1' } };
    expect((await first.ask(history, { id: assessmentId })).node).toEqual({ settlements: { nodes: [{ points: '1.50' }] }, settlementVersions: { nodes: [former] } });
    // Once a sheet was marked again and the marks agree, there is nothing to settle: the settlement goes, and stays readable.
    const sheet = await world.value<string>('select id from score_sheet where assessment_id = $1 and examiner_id = $2', [assessmentId, town.accounts['examiner-1b']]);
    await leader.ask(reopenSheet, { input: { scoreSheetId: sheet, reason: '看错条款' } });
    expect((await leader.refused(reviseSettlement, revise()))[0]).toMatchObject({ code: 'ROUND_BLOCKED', blockers: [{ code: 'SHEET_UNSIGNED' }] });
    await signedSheet(second, town, assessmentId, '3', '2', '5');
    expect((await leader.refused(reviseSettlement, revise()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'settlementId' });
    const back = { input: { settlementId, revisionReason: '两人一致' } };
    expect((await leader.ask(withdrawSettlement, back)).withdrawSettlement).toEqual({ id: assessmentId, settlements: { totalCount: 0 } });
    expect((await leader.refused(withdrawSettlement, back))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'settlementId' });
    expect((await leader.ask(history, { id: assessmentId })).node.settlementVersions.nodes.map(({ points, withdrawn, revisionReason }: any) => [points, withdrawn, revisionReason])).toEqual([['2.00', false, '核对有误'], ['1.50', true, '两人一致']]);
    await given(assessmentId);
    await leader.ask(lock, { input: { assessmentId } });
  });

  test('a settlement: withdrawn by two at once, once; revised by two at once, nothing is lost', async () => {
    const { assessmentId } = await differing();
    const settlementId = await settled(assessmentId);
    const held = `select from assessment where id = '${assessmentId}' for update`;
    const revise = (points: string) => () => leader.ask(reviseSettlement, { input: { settlementId, points, reason: '复核', revisionReason: '更正' } });
    expect(outcomesOf(await meetingAt(world, held, [revise('1'), revise('1.5')]))).toEqual(['done', 'done']);
    const versions = async (): Promise<number[]> => (await world.owner.query<{ points: number }>('select points from settlement_version where settlement_id = $1 order by id', [settlementId])).rows.map(({ points }) => points);
    const last = await world.value<number>('select points from settlement where id = $1', [settlementId]);
    expect([...(await versions()), last].sort()).toEqual([100, 150, 200]);
    const back = () => leader.ask(withdrawSettlement, { input: { settlementId, revisionReason: '更正' } });
    expect(outcomesOf(await meetingAt(world, held, [back, back]))).toEqual(['NOT_FOUND', 'done']);
    expect((await versions()).length).toBe(3);
  });

  test('the review of the ledger: by anybody of the team, with the remark that a review needs', async () => {
    const assessmentId = town.assessments[0];
    const { reviewLedger: { id } } = await leader.ask(review, { input: { assessmentId, score: 80 } });
    const revise = (input: object = {}) => ({ input: { ledgerReviewId: id, score: '90', remark: '', revisionReason: '补看两册', ...input } });
    for (const name of ['clerk-1', 'office', 'admin', 'community-1']) expect([name, await (await world.as(name)).code(reviseReview, revise())]).toEqual([name, 'FORBIDDEN']);
    for (const name of ['leader-2', 'examiner-2a', 'leader-1@other']) expect((await (await world.as(name)).refused(reviseReview, revise()))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'ledgerReviewId' });
    expect((await leader.refused(reviseReview, revise({ score: '97' })))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'remark' });
    expect((await leader.refused(reviseReview, revise({ score: '100.01', remark: '好' })))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'score' });
    expect((await leader.refused(reviseReview, revise({ revisionReason: ' ' })))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'revisionReason' });
    expect((await first.ask(reviseReview, revise())).reviseLedgerReview).toEqual({ id, score: '90.00', remark: '', reviewedBy: { username: 'examiner-1a' } });
    const both = await meetingAt(world, `select from ledger_review where id = '${id}' for update`, [() => first.ask(reviseReview, revise({ score: '91' })), () => second.ask(reviseReview, revise({ score: '92' }))]);
    expect(outcomesOf(both)).toEqual(['done', 'done']);
    const { node } = await second.ask('query ($id: ID!) { node(id: $id) { ... on Assessment { ledgerReview { score } ledgerReviewVersions(first: 5) { nodes { score revisionReason reviewedBy { username } revisedBy { username } } } } } }', { id: assessmentId });
    expect(node.ledgerReviewVersions.nodes[0]).toEqual({ score: '80.00', revisionReason: '补看两册', reviewedBy: { username: 'leader-1' }, revisedBy: { username: 'examiner-1a' } });
    expect([...node.ledgerReviewVersions.nodes, node.ledgerReview].map(({ score }: any) => score).sort()).toEqual(['80.00', '90.00', '91.00', '92.00']);
  });

  test('the feedback: until the unit\'s leader has signed it, who signs what was read', async () => {
    const assessmentId = town.assessments[0];
    const feedbackId = await given(assessmentId);
    const revise = (input: object = {}) => ({ input: { feedbackId, strengths: '组织有力', weaknesses: '台账不全', revisionReason: '漏写一条', ...input } });
    for (const name of [...outsiders, 'admin']) expect([name, await (await world.as(name)).code(reviseFeedback, revise())]).toEqual([name, 'FORBIDDEN']);
    for (const name of ['leader-2', 'leader-1@other']) expect((await (await world.as(name)).refused(reviseFeedback, revise()))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'feedbackId' });
    for (const field of ['strengths', 'weaknesses', 'revisionReason']) expect((await leader.refused(reviseFeedback, revise({ [field]: ' ' })))[0]).toMatchObject({ code: 'INVALID_INPUT', field });
    expect((await leader.ask(reviseFeedback, revise())).reviseFeedback).toEqual({ id: feedbackId, version: 2, strengths: '组织有力', acknowledgedAt: null });
    const head = await world.as('unit-leader-1');
    expect((await head.ask('{ assessments(first: 5) { nodes { feedback { version strengths advice } } } }')).assessments.nodes).toEqual([{ feedback: { version: 2, strengths: '组织有力', advice: '' } }]);
    const [stale] = await head.refused(acknowledge, { input: { feedbackId, baseVersion: 1 } }) as any[];
    expect(stale).toMatchObject({ code: 'STALE', field: 'baseVersion', given: { version: 1 } });
    expect(stale.current).toEqual({ version: 2, strengths: '组织有力', weaknesses: '台账不全', advice: '' });
    const outcomes = await meetingAt(world, `select from feedback where id = '${feedbackId}' for update`, [() => head.ask(acknowledge, { input: { feedbackId, baseVersion: 2 } }), () => leader.ask(reviseFeedback, revise({ strengths: '又改' }))]);
    const [signed, revised] = outcomes.map(({ status }) => status);
    // Whoever came first: what is signed is what was read.
    expect([signed === 'fulfilled', revised === 'fulfilled'].sort()).toEqual([false, true]);
    if (revised === 'fulfilled') await head.ask(acknowledge, { input: { feedbackId, baseVersion: 3 } });
    expect((await leader.refused(reviseFeedback, revise()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'feedbackId' });
    const { node } = await first.ask('query ($id: ID!) { node(id: $id) { ... on Assessment { feedbackVersions(first: 5, orderBy: VERSION_ASC) { nodes { version strengths weaknesses advice revisionReason givenBy { username } } } } } }', { id: assessmentId });
    expect(node.feedbackVersions.nodes[0]).toEqual({ version: 1, strengths: '氛围好', weaknesses: '材料少', advice: '补充', revisionReason: '漏写一条', givenBy: { username: 'leader-1' } });
    expect(await (await world.as('unit-leader-1')).code('{ assessments(first: 5) { nodes { feedbackVersions(first: 5) { totalCount } } } }')).toBe('FORBIDDEN');
  });

  test('nothing after publication, and nothing of a locked unit', async () => {
    const { assessmentId, sheets: [scoreSheetId] } = await differing();
    const settlementId = await settled(assessmentId);
    const feedbackId = await given(assessmentId);
    const deeds: [string, object][] = [
      [reopenSheet, { scoreSheetId, reason: '复评' }], [reviseSettlement, { settlementId, points: '1', reason: '复核', revisionReason: '更正' }], [withdrawSettlement, { settlementId, revisionReason: '更正' }],
      [reviseFeedback, { feedbackId, strengths: '好', weaknesses: '少', revisionReason: '更正' }],
    ];
    for (const phase of ['PUBLISHED', 'CLOSED']) {
      await setRound(world, town, `phase = '${phase}'`);
      for (const [deed, input] of deeds) expect([deed, await leader.code(deed, { input })]).toEqual([deed, 'ROUND_CLOSED']);
    }
    await setRound(world, town, `phase = 'INSPECTION'`);
    await leader.ask(lock, { input: { assessmentId } });
    for (const [deed, input] of deeds) expect([deed, await leader.code(deed, { input })]).toEqual([deed, 'WRONG_STATE']);
    await leader.ask(unlock, why(assessmentId));
    for (const [deed, input] of deeds.slice(1, 2)) await leader.ask(deed, { input });
  });
});

describe('a step back from REVIEW', () => {
  let world: World;
  let town: Town;
  let admin: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'INSPECTION' });
    admin = await world.as('admin');
    for (const [at, assessmentId] of town.assessments.entries()) {
      const n = at + 1;
      for (const letter of ['a', 'b']) await signedSheet(await world.as(`examiner-${n}${letter}`), town, assessmentId, '3', '2', '5');
      const leader = await world.as(`leader-${n}`);
      await leader.ask(review, { input: { assessmentId, score: 80 } });
      await leader.ask(feedback, { input: { assessmentId, strengths: '好', weaknesses: '少' } });
      await leader.ask(lock, { input: { assessmentId } });
      await aRating(world, town, assessmentId, 80);
    }
    await admin.ask(moveRound, { input: { roundId: town.roundId, to: 'REVIEW' } });
    await admin.ask(compute, round());
  });
  afterEach(() => world.close());
  const round = () => ({ input: { roundId: town.roundId } });
  const blockers = async (document: string, variables: object): Promise<unknown[]> => (await admin.refused(document, variables))[0]!.blockers!.map(({ code, subjectId }) => [code, subjectId]);

  test('makes another score possible, after which the old standings are no preview any more', async () => {
    await admin.ask(openPreview, round());
    await admin.ask(moveRound, { input: { roundId: town.roundId, to: 'INSPECTION', reason: '第一组复评' } });
    const [assessmentId] = town.assessments;
    const leader = await world.as('leader-1');
    await leader.ask(unlock, { input: { assessmentId, reason: '复评' } });
    expect(await blockers(moveRound, { input: { roundId: town.roundId, to: 'REVIEW' } })).toEqual([['NOT_LOCKED', assessmentId]]);
    const sheet = await world.value<string>('select id from score_sheet where assessment_id = $1 and examiner_id = $2', [assessmentId, town.accounts['examiner-1a']]);
    await leader.ask(reopenSheet, { input: { scoreSheetId: sheet, reason: '复评' } });
    await signedSheet(await world.as('examiner-1a'), town, assessmentId, '2.8', '2', '5');
    await leader.ask(lock, { input: { assessmentId } });
    await admin.ask(moveRound, { input: { roundId: town.roundId, to: 'REVIEW' } });
    expect(await blockers(openPreview, round())).toEqual([['STANDING_STALE', assessmentId]]);
    await admin.ask(compute, round());
    await admin.ask(openPreview, round());
    // Of 10 points 9.90: (2.80 + 3.00) / 2 = 2.90.
    expect((await admin.ask('{ standings(first: 5, orderBy: UNIT_NUMBER_ASC) { nodes { creation edition } } }')).standings.nodes).toEqual([{ creation: '99.00', edition: 0 }, { creation: '100.00', edition: 0 }]);
  });

  test('without a change leaves the standings as good as they were', async () => {
    await admin.ask(moveRound, { input: { roundId: town.roundId, to: 'INSPECTION', reason: '复核' } });
    await admin.ask(moveRound, { input: { roundId: town.roundId, to: 'REVIEW' } });
    await admin.ask(openPreview, round());
  });

  test('is not needed before the preview: the admin unlocks, and nothing is computed, previewed or published until it is locked again', async () => {
    const [assessmentId] = town.assessments;
    await admin.ask(unlock, { input: { assessmentId, reason: '组长发现笔误' } });
    expect(await blockers(compute, round())).toEqual([['NOT_LOCKED', assessmentId]]);
    expect(await blockers(openPreview, round())).toEqual([['NOT_LOCKED', assessmentId]]);
    expect(await blockers(publish, { input: { roundId: town.roundId, titleZh: '通报', bodyZh: '正文' } })).toEqual([['NO_PREVIEW', town.roundId], ['NOT_LOCKED', assessmentId]]);
    await (await world.as('leader-1')).ask(lock, { input: { assessmentId } });
    await admin.ask(compute, round());
    await admin.ask(openPreview, round());
  });

  test('forward to REVIEW and an unlock at once: the unlock comes before and is named, or finds the round in REVIEW', async () => {
    await admin.ask(moveRound, { input: { roundId: town.roundId, to: 'INSPECTION', reason: '复核' } });
    const [assessmentId] = town.assessments;
    const leader = await world.as('leader-1');
    const outcomes = await meetingAt(world, `select from assessment where id = '${assessmentId}' for update`, [
      () => admin.ask(moveRound, { input: { roundId: town.roundId, to: 'REVIEW' } }), () => leader.ask(unlock, { input: { assessmentId, reason: '复评' } }),
    ]);
    expect([['ROUND_BLOCKED', 'done'], ['WRONG_STATE', 'done']]).toContainEqual(outcomesOf(outcomes));
    const phase = await world.value('select phase from round where id = $1', [town.roundId]);
    expect(await world.value<Date | null>('select locked_at from assessment where id = $1', [assessmentId]) === null).toBe(phase === 'INSPECTION');
  });

  test('an unlock and the opening of the preview at once: one of them is refused', async () => {
    const [assessmentId] = town.assessments;
    const other = await world.as('admin');
    const outcomes = await meetingAt(world, `select from round where id = '${town.roundId}' for update`, [() => admin.ask(openPreview, round()), () => other.ask(unlock, { input: { assessmentId, reason: '笔误' } })]);
    expect([['ROUND_BLOCKED', 'done'], ['WRONG_STATE', 'done']]).toContainEqual(outcomesOf(outcomes));
  });
});
