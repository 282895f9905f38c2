/** A published ranking is corrected: objected to, ruled on, and published again as a numbered edition, while the old one stays. */
import { createHash } from 'node:crypto';
import { moreUnits, setRound } from '../builders/inspection.js';
import { correct, decide, fileObjection, reopen } from '../builders/objection.js';
import { aDutyEvent, bothMark, compute, moveRound, openPreview, plainResults, publish } from '../builders/results.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { World, type Person } from '../support/world.js';
import { naiveCanonical, naiveRankings } from './naive.js';

describe('a correction', () => {
  let world: World;
  let town: Town;
  let admin: Person;
  let clerk: Person;
  let first: any;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'REVIEW' });
    await plainResults(world, town);
    await aDutyEvent(world, town, town.units[0], '2018-03-01', 'LATE');
    await aDutyEvent(world, town, town.units[0], '2018-03-02', 'CONSCIENTIOUS');
    await aDutyEvent(world, town, town.units[0], '2018-03-05', 'CARELESS');
    for (const [at, assessmentId] of (await moreUnits(world, town, 3, 2)).entries()) await bothMark(world, town, assessmentId, [250 + at, 200, 450]);
    [admin, clerk] = await Promise.all([world.as('admin'), world.as('clerk-1')]);
    await admin.ask(compute, round());
    await admin.ask(openPreview, round());
    first = (await admin.ask(publish, { input: { roundId: town.roundId, titleZh: '关于年中考核情况的通报', bodyZh: '各文明单位:现予通报。' } })).publishRound;
  });
  afterEach(() => world.close());

  const round = () => ({ input: { roundId: town.roundId } });
  const correction = (input: object = {}) => ({ input: { roundId: town.roundId, reason: '市级文明单位1号异议成立', ...input } });
  const objected = async (input: object): Promise<string> => (await clerk.ask(fileObjection, { input: { assessmentId: town.assessments[0], reason: '纪要已上传', ...input } })).fileObjection.id;
  const late = (): Promise<string> => world.value(`select id from duty_event where kind = 'LATE'`);
  const decided = (objectionId: string, decision: object) => admin.ask(decide, { input: { decisions: [{ objectionId, reason: '经复核', ...decision }] } });
  /** An objection to a mark that is upheld with so many points of three. */
  const upheld = async (points = '3'): Promise<string> => {
    const objectionId = await objected({ subject: 'MARK', ruleId: town.rules[0] });
    await decided(objectionId, { upheld: true, points });
    return objectionId;
  };
  const lines = (notice: any): unknown[] => notice.annexes.find(({ category }: any) => category === 'MUNICIPAL').lines.map(({ rank, unitNumber, total }: any) => [rank, unitNumber, total]);

  test('follows what was ruled after publication: a new edition with its reason and changes, and the old one as it was', async () => {
    expect(lines(first)).toEqual([[1, 4, '90.10'], [2, 3, '90.00'], [3, 2, '86.00'], [4, 1, '85.10']]);
    await upheld();
    await decided(await objected({ subject: 'EVENT', dutyEventId: await late() }), { upheld: true });
    await decided(await objected({ subject: 'RATING' }), { upheld: true, points: '90' });
    // Nothing moves by a ruling alone.
    expect((await clerk.ask('{ standings(first: 9, filter: { category: [MUNICIPAL] }, orderBy: RANK_ASC) { nodes { total edition } } }')).standings.nodes.map(({ total, edition }: any) => [total, edition]))
      .toEqual([['90.10', 1], ['90.00', 1], ['86.00', 1], ['85.10', 1]]);
    const pending = async (who: Person): Promise<any> => (await who.ask('query ($id: ID!) { round(id: $id) { pendingChanges { category unitNumber unitNameZh totalBefore total rankBefore rank } } }', { id: town.roundId })).round.pendingChanges;
    const foreseen = await pending(admin);
    expect(await clerk.code('query ($id: ID!) { round(id: $id) { pendingChanges { total } } }', { id: town.roundId })).toBe('FORBIDDEN');
    const { correctNotice: second } = await admin.ask(correct, correction());
    expect(second.changes).toEqual(foreseen);
    expect(await pending(admin)).toEqual([]);
    // 86 in creation, (80 + 90) / 2 = 85 of the community, 100 at the intersection: 89.90.
    expect(lines(second)).toEqual([[1, 4, '90.10'], [2, 3, '90.00'], [3, 1, '89.90'], [4, 2, '86.00']]);
    expect(second).toMatchObject({ edition: 2, titleZh: first.titleZh, correctionReason: '市级文明单位1号异议成立', issuedBy: { username: 'admin' }, snapshot: { edition: 2, recomputes: true } });
    expect(second.changes).toEqual([
      { category: 'MUNICIPAL', unitNumber: 1, unitNameZh: '单位1', totalBefore: '85.10', total: '89.90', rankBefore: 4, rank: 3 },
      { category: 'MUNICIPAL', unitNumber: 2, unitNameZh: '单位2', totalBefore: '86.00', total: '86.00', rankBefore: 3, rank: 4 },
    ]);
    expect(second.bodyZh).toMatch(/^各文明单位:现予通报。\n\n更正\(第2版\):市级文明单位1号异议成立\n1号 单位1:总分85.10更正为89.90,名次4更正为3。\n2号 单位2:总分86.00更正为86.00,名次3更正为4。\n\n计分办法:/);
    expect(second.bodyZh).toContain(second.sha256);
    // A program that shares no code computes the same from the new snapshot.
    expect(naiveCanonical(JSON.parse(second.snapshot.canonicalJson))).toBe(second.snapshot.canonicalJson);
    expect(createHash('sha256').update(second.snapshot.canonicalJson).digest('hex')).toBe(second.sha256);
    expect(naiveRankings(second.snapshot.canonicalJson)['MUNICIPAL']!.map(({ rank, unitNumber, total }) => [rank, unitNumber, total])).toEqual([[1, 4, 9010], [2, 3, 9000], [3, 1, 8990], [4, 2, 8600]]);
    expect([JSON.parse(first.snapshot.canonicalJson).form, JSON.parse(second.snapshot.canonicalJson).form]).toEqual([1, 2]);

    // The standings are the latest edition's, and open down to the rulings.
    const { standings } = await clerk.ask('{ standings(first: 9, filter: { category: [MUNICIPAL] }, orderBy: RANK_ASC) { totalCount nodes { unitNumber rank total edition explanation { detail { parts { rulings { points } } } } } } }');
    expect(standings.nodes.map(({ unitNumber, rank, total, edition }: any) => [rank, unitNumber, total, edition])).toEqual([[1, 4, '90.10', 2], [2, 3, '90.00', 2], [3, 1, '89.90', 2], [4, 2, '86.00', 2]]);
    expect(standings.nodes[2].explanation.detail.parts.map(({ rulings }: any) => rulings)).toEqual([[{ points: '3.00' }], [{ points: '90.00' }], [{ points: null }]]);

    // The old edition is read by the public as it was, and says which corrects it.
    const { notice, notices } = await world.anyone().ask('query ($id: ID!) { notice(id: $id) { edition sha256 bodyZh correctionReason changes { unitNumber } annexes { category lines { rank unitNumber total } } editions(first: 9, orderBy: ISSUED_AT_ASC) { nodes { edition } } correctedBy { edition correctedBy { edition } } } notices(first: 5) { nodes { edition } } }', { id: first.id });
    expect(notice.editions.nodes).toEqual([{ edition: 1 }, { edition: 2 }]);
    expect([notice.edition, notice.sha256, notice.bodyZh, notice.correctionReason, notice.changes, lines(notice)]).toEqual([1, first.sha256, first.bodyZh, null, [], lines(first)]);
    expect(notice.correctedBy).toEqual({ edition: 2, correctedBy: null });
    expect(notices.nodes.map(({ edition }: any) => edition).sort()).toEqual([1, 2]);
    const { rounds } = await admin.ask('{ rounds(first: 1) { nodes { snapshots(first: 5, orderBy: EDITION_ASC) { nodes { edition sha256 recomputes } } notices(first: 5, orderBy: EDITION_ASC) { nodes { edition } } } } }');
    expect(rounds.nodes[0]).toEqual({ snapshots: { nodes: [{ edition: 1, sha256: first.sha256, recomputes: true }, { edition: 2, sha256: second.sha256, recomputes: true }] }, notices: { nodes: [{ edition: 1 }, { edition: 2 }] } });
  });

  test('changes what was ruled and nothing else, whatever has become otherwise since', async () => {
    await upheld();
    await world.owner.query(`update unit set name_zh = '改名的单位' where id = $1`, [town.units[0]]);
    await world.owner.query(`update partnership set to_day = '2017-12-31', from_day = '2017-01-01' where id = $1`, [town.partnerships[1]]);
    await world.owner.query('update mark set points = 0 where assessment_id = $1', [town.assessments[1]]);
    await world.owner.query('delete from duty_event');
    const { correctNotice } = await admin.ask(correct, correction());
    expect(correctNotice.changes.map(({ unitNumber, unitNameZh, total }: any) => [unitNumber, unitNameZh, total])).toEqual([[1, '单位1', '87.50'], [2, '单位2', '86.00']]);
  });

  test('is refused where nothing would change, and taken for other words alone', async () => {
    expect((await admin.refused(correct, correction()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'roundId' });
    // The points that the mark has already.
    await upheld('2.4');
    await decided(await objected({ subject: 'RATING' }), { upheld: false });
    expect((await admin.refused(correct, correction()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'roundId' });
    expect((await admin.refused(correct, correction({ titleZh: first.titleZh, bodyZh: ' 各文明单位:现予通报。\n' })))[0]).toMatchObject({ code: 'WRONG_STATE' });
    const { correctNotice: second } = await admin.ask(correct, correction({ reason: '标题有误', titleZh: '关于2018年年中考核情况的通报' }));
    expect([second.edition, second.titleZh, second.changes, lines(second)]).toEqual([2, '关于2018年年中考核情况的通报', [], lines(first)]);
    const { correctNotice: third } = await admin.ask(correct, correction({ reason: '正文有误', bodyZh: '各文明单位:现将情况通报如下。' }));
    expect([third.edition, third.titleZh, third.bodyZh.startsWith('各文明单位:现将情况通报如下。\n\n更正(第3版):正文有误\n\n计分办法:')]).toEqual([3, second.titleZh, true]);
  });

  test('of a correction: a ruling that is taken back leads back to where it was, in a third edition', async () => {
    const objections = [await upheld(), await objected({ subject: 'EVENT', dutyEventId: await late() }), await objected({ subject: 'RATING' })];
    await decided(objections[1]!, { upheld: true });
    await decided(objections[2]!, { upheld: true, points: '90' });
    await admin.ask(correct, correction());
    for (const objectionId of objections) {
      await admin.ask(reopen, { input: { objectionId, reason: '裁定有误' } });
      await decided(objectionId, { upheld: false });
    }
    const { correctNotice: third } = await admin.ask(correct, correction({ reason: '更正第2版' }));
    expect([third.edition, lines(third), third.snapshot.recomputes, JSON.parse(third.snapshot.canonicalJson).inputs]).toEqual([3, lines(first), true, JSON.parse(first.snapshot.canonicalJson).inputs]);
  });

  test('is the admin\'s, of a published round, with a reason', async () => {
    await upheld();
    await aTown(world, { code: 'other', home: false, phase: 'PUBLISHED' });
    for (const name of ['office', 'clerk-1', 'unit-leader-1', 'community-1', 'supervisor-1', 'examiner-1a', 'leader-1', 'auditor']) expect([name, await (await world.as(name)).code(correct, correction())]).toEqual([name, 'FORBIDDEN']);
    expect(await world.anyone().code(correct, correction())).toBe('UNAUTHENTICATED');
    expect((await (await world.as('admin@other')).refused(correct, correction()))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'roundId' });
    for (const reason of ['', ' ', '长'.repeat(501)]) expect((await admin.refused(correct, correction({ reason })))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    for (const field of ['titleZh', 'bodyZh']) expect((await admin.refused(correct, correction({ [field]: '' })))[0]).toMatchObject({ code: 'INVALID_INPUT', field });
    for (const phase of ['DRAFT', 'OPEN', 'INSPECTION', 'REVIEW']) {
      await setRound(world, town, `phase = '${phase}'`);
      expect((await admin.refused(correct, correction()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'roundId' });
    }
    await setRound(world, town, `phase = 'CLOSED'`);
    expect((await admin.refused(correct, correction()))[0]).toMatchObject({ code: 'ROUND_CLOSED', field: 'roundId' });
    await setRound(world, town, `phase = 'PUBLISHED'`);
    await admin.ask(correct, correction());
  });

  test('by two at once is one edition; twice with one key is one edition and the same answer', async () => {
    await upheld();
    const twice = () => admin.ask(correct, correction());
    expect(outcomesOf(await meetingAt(world, `select from round where id = '${town.roundId}' for update`, [twice, twice]))).toEqual(['WRONG_STATE', 'done']);
    expect([await world.value('select count(*) from notice'), await world.value('select max(edition) from snapshot'), await world.value('select count(*) from standing')]).toEqual([2, 2, 4]);
    await decided(await objected({ subject: 'RATING' }), { upheld: true, points: '90' });
    const input = correction({ idempotencyKey: 'correct-once' });
    const answers = await Promise.all([admin.ask(correct, input), admin.ask(correct, input)]);
    expect(answers[1]).toEqual(answers[0]);
    expect(await world.value('select count(*) from notice')).toBe(3);
  });

  test('and a decision at once: the edition has the ruling whole, or the next one has', async () => {
    const objectionId = await objected({ subject: 'MARK', ruleId: town.rules[0] });
    await decided(await objected({ subject: 'RATING' }), { upheld: true, points: '90' });
    const outcomes = await meetingAt<any>(world, `select from round where id = '${town.roundId}' for update`, [() => admin.ask(correct, correction()), () => decided(objectionId, { upheld: true, points: '3' })]);
    expect(outcomesOf(outcomes)).toEqual(['done', 'done']);
    const total = (outcomes[0] as PromiseFulfilledResult<any>).value.correctNotice.changes[0].total;
    if (total !== '89.00') expect((await admin.ask(correct, correction())).correctNotice.changes[0]).toMatchObject({ totalBefore: total, total: '89.00' });
    expect(await world.value('select total from standing where assessment_id = $1', [town.assessments[0]])).toBe(8900);
  });

  test('is due before the round is closed, and so is every decision; also where an objection is filed while it is being closed', async () => {
    const close = { input: { roundId: town.roundId, to: 'CLOSED' } };
    const blockers = async (): Promise<unknown[]> => (await admin.refused(moveRound, close))[0]!.blockers!.map(({ code, subjectId }) => [code, subjectId]);
    const objectionId = await objected({ subject: 'MARK', ruleId: town.rules[0] });
    expect(await blockers()).toEqual([['OBJECTION_OPEN', objectionId]]);
    await decided(objectionId, { upheld: true, points: '3' });
    expect(await blockers()).toEqual([['CORRECTION_MISSING', town.assessments[0]], ['CORRECTION_MISSING', town.assessments[1]]]);
    await admin.ask(correct, correction());
    const outcomes = await meetingAt<any>(world, `select from assessment where id = '${town.assessments[0]}' for update`, [() => admin.ask(moveRound, close), () => clerk.ask(fileObjection, { input: { assessmentId: town.assessments[0], subject: 'RATING', reason: '异议' } })]);
    expect([['ROUND_BLOCKED', 'done'], ['ROUND_CLOSED', 'done']]).toContainEqual(outcomesOf(outcomes));
    const open = await world.value<number>(`select count(*)::int from objection where state = 'OPEN'`);
    expect(await world.value('select phase from round where id = $1', [town.roundId])).toBe(open === 0 ? 'CLOSED' : 'PUBLISHED');
  });

  test('and the closing of the round at once: it comes before, or finds the round closed', async () => {
    const outcomes = await meetingAt<any>(world, `select from round where id = '${town.roundId}' for update`, [
      () => admin.ask(moveRound, { input: { roundId: town.roundId, to: 'CLOSED' } }), () => admin.ask(correct, correction({ titleZh: '关于2018年年中考核情况的通报' })),
    ]);
    expect([['ROUND_CLOSED', 'done'], ['done', 'done']]).toContainEqual(outcomesOf(outcomes));
    expect(await world.value('select count(*) from notice')).toBe(outcomes[1]!.status === 'fulfilled' ? 2 : 1);
  });

  test('alone replaces published standings: at the database they go when a later edition has come, and not before', async () => {
    const attempt = async (role: string, ...texts: string[]): Promise<string> => {
      await world.owner.query('begin');
      try {
        await world.owner.query(`select set_config('app.office_id', $1, true), set_config('app.account_id', $2, true)`, [town.officeId, town.accounts['admin']]);
        await world.owner.query(`set local role ${role}`);
        let count = 0;
        for (const text of texts) count = (await world.owner.query(text)).rowCount ?? 0;
        return String(count);
      } catch (error) {
        return (error as Error).message.replace(/ for table.*/, '');
      } finally {
        await world.owner.query('rollback');
      }
    };
    const snapshot = `insert into snapshot (id, round_id, edition, canonical_json, byte_length, sha256, created_by, created_at) select gen_random_uuid(), round_id, 2, canonical_json, byte_length, sha256, created_by, created_at from snapshot`;
    const standing = (edition: number): string => `insert into standing (id, round_id, assessment_id, unit_id, category, unit_number, unit_name_zh, total, creation, absences, rank, edition, computed_at)
      select gen_random_uuid(), '${town.roundId}', '${town.assessments[0]}', '${town.units[0]}', 'MUNICIPAL', 1, '单位1', 10000, 10000, 0, 1, ${edition}, now()`;
    for (const table of ['standing', 'explanation']) {
      expect(await attempt('kaohe_office_admin', `delete from ${table}`)).toBe('0');
      expect(await attempt('kaohe_office_admin', snapshot, `delete from ${table}`)).toBe('4');
      expect(await attempt('kaohe_office_staff', `delete from ${table}`)).toBe('0');
    }
    expect(await attempt('kaohe_office_admin', snapshot, 'delete from standing', standing(2))).toBe('1');
    expect(await attempt('kaohe_office_admin', snapshot, 'delete from standing', standing(1))).toMatch(/row-level security/);
    await setRound(world, town, `phase = 'CLOSED'`);
    expect(await attempt('kaohe_office_admin', snapshot, 'delete from standing')).toBe('0');
  });
});
