import { moreUnits, setRound } from '../builders/inspection.js';
import { decide, fileObjection, previewed, reopen, withdraw } from '../builders/objection.js';
import { aDutyEvent, bothMark, compute, openPreview, plainResults, publish } from '../builders/results.js';
import { aStoredFile } from '../builders/stored-file.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { World, type Person } from '../support/world.js';

const explained = `query ($id: ID!) { assessments(first: 5, filter: { unitId: $id }) { nodes { standing { total creation community intersection absences explanation { detail {
  rules { code applies settled pointsDisplay ruling { points upheld reason ruledBy { username } objection { reason } } marks { points } }
  parts { part display rulings { subject points reason rule { code } dutyEvent { day kind } ruledBy { username } } } } } } } } }`;

describe('an objection', () => {
  let world: World;
  let town: Town;
  let clerk: Person;
  let other: Person;
  let admin: Person;
  let office: Person;
  let late: string;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'REVIEW' });
    await aTown(world, { code: 'other', home: false, phase: 'REVIEW' });
    await plainResults(world, town);
    await aDutyEvent(world, town, town.units[0], '2018-03-01', 'LATE');
    late = await world.value('select id from duty_event');
    [clerk, other, admin, office] = await Promise.all(['clerk-1', 'clerk-2', 'admin', 'office'].map((name) => world.as(name))) as [Person, Person, Person, Person];
  });
  beforeEach(async () => {
    await world.owner.query('delete from ruling');
    await world.owner.query('delete from objection_file');
    await world.owner.query('delete from objection');
    await previewed(world, town);
  });
  afterAll(() => world.close());

  const mark = (input: object = {}) => ({ input: { assessmentId: town.assessments[0], subject: 'MARK', ruleId: town.rules[0], reason: '会议纪要已上传,未计分', ...input } });
  const event = (input: object = {}) => ({ input: { assessmentId: town.assessments[0], subject: 'EVENT', dutyEventId: late, reason: '当日临时调岗', ...input } });
  const rating = (input: object = {}) => ({ input: { assessmentId: town.assessments[0], subject: 'RATING', reason: '评分与台账不符', ...input } });
  const filed = async (variables: object = mark(), who = clerk): Promise<string> => (await who.ask(fileObjection, variables)).fileObjection.id;
  const decisions = (...each: object[]) => ({ input: { decisions: each.map((one) => ({ reason: '经复核', ...one })) } });
  const decided = async (...each: object[]): Promise<any> => (await admin.ask(decide, decisions(...each))).decideObjections;
  const computed = () => office.ask(compute, { input: { roundId: town.roundId } });
  const standingOf = async (who: Person, unit = town.units[0]): Promise<any> => (await who.ask(explained, { id: unit })).assessments.nodes[0].standing;

  test('is filed by the unit\'s clerk to a mark, an event that counts, or the rating, with files of the own unit', async () => {
    const file = await aStoredFile(world, town, 0, 'EVIDENCE', { name: '纪要.pdf' });
    expect((await clerk.ask(fileObjection, mark({ fileIds: [file] }))).fileObjection).toEqual({
      id: expect.any(String), subject: 'MARK', state: 'OPEN', reason: '会议纪要已上传,未计分', closedAt: null, rule: { code: 'A01' }, dutyEvent: null, filedBy: { username: 'clerk-1' }, files: { nodes: [{ file: { id: file } }] },
    });
    expect((await clerk.ask(fileObjection, event())).fileObjection).toMatchObject({ subject: 'EVENT', rule: null, dutyEvent: { day: '2018-03-01', kind: 'LATE' } });
    expect((await clerk.ask(fileObjection, rating())).fileObjection).toMatchObject({ subject: 'RATING', rule: null, dutyEvent: null });
    for (const name of ['unit-leader-1', 'community-1', 'supervisor-1', 'examiner-1a', 'leader-1', 'office', 'admin', 'auditor']) expect([name, await (await world.as(name)).code(fileObjection, mark())]).toEqual([name, 'FORBIDDEN']);
    expect(await world.anyone().code(fileObjection, mark())).toBe('UNAUTHENTICATED');
  });

  test('names what is wrong with it at its field, and leaves nothing behind', async () => {
    const foreign = await aStoredFile(world, town, 1, 'EVIDENCE', { name: '纪要.pdf' });
    await aDutyEvent(world, town, town.units[0], '2018-03-02', 'ABSENT', { duplicate: true });
    await aDutyEvent(world, town, town.units[0], '2018-03-03', 'CONSCIENTIOUS', { confirmed: false });
    await aDutyEvent(world, town, town.units[0], '2018-07-25', 'LATE');
    await aDutyEvent(world, town, town.units[1], '2018-03-04', 'LATE');
    const on = (day: string): Promise<string> => world.value('select id from duty_event where day = $1', [day]);
    const otherRule = await world.value<string>(`select id from rule where not id = any($1) limit 1`, [town.rules]);
    const lonely = (await moreUnits(world, town, 7, 1))[0]!;
    await world.account(town.officeId, 'clerk-7', 'UNIT_CLERK', { unit_id: await world.value('select unit_id from assessment where id = $1', [lonely]) });
    const cases: [object, string, string][] = [
      [mark({ reason: '' }), 'INVALID_INPUT', 'reason'], [mark({ reason: ' \n' }), 'INVALID_INPUT', 'reason'], [mark({ reason: '长'.repeat(501) }), 'INVALID_INPUT', 'reason'],
      [mark({ ruleId: null }), 'INVALID_INPUT', 'ruleId'], [mark({ dutyEventId: late }), 'INVALID_INPUT', 'dutyEventId'], [event({ dutyEventId: undefined }), 'INVALID_INPUT', 'dutyEventId'], [rating({ ruleId: town.rules[0] }), 'INVALID_INPUT', 'ruleId'],
      [mark({ ruleId: otherRule }), 'NOT_FOUND', 'ruleId'], [mark({ ruleId: 'x' }), 'NOT_FOUND', 'ruleId'], [event({ dutyEventId: await on('2018-03-02') }), 'NOT_FOUND', 'dutyEventId'], [event({ dutyEventId: await on('2018-03-04') }), 'NOT_FOUND', 'dutyEventId'],
      [event({ dutyEventId: await on('2018-03-03') }), 'WRONG_STATE', 'dutyEventId'], [event({ dutyEventId: await on('2018-07-25') }), 'WRONG_STATE', 'dutyEventId'],
      [mark({ assessmentId: town.assessments[1] }), 'NOT_FOUND', 'assessmentId'], [mark({ fileIds: [foreign] }), 'NOT_FOUND', 'fileIds'], [mark({ fileIds: Array.from({ length: 21 }, () => foreign) }), 'INVALID_INPUT', 'fileIds'],
    ];
    for (const [variables, code, field] of cases) expect([variables, (await clerk.refused(fileObjection, variables))[0]]).toEqual([variables, expect.objectContaining({ code, field })]);
    expect((await (await world.as('clerk-7')).refused(fileObjection, rating({ assessmentId: lonely })))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'subject' });
    expect((await (await world.as('clerk-1@other')).refused(fileObjection, mark()))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'assessmentId' });
    expect(await world.value('select count(*) from objection')).toBe(0);
    await world.owner.query(`delete from duty_event where day <> '2018-03-01'`);
  });

  test('is taken from the preview on and after publication, not before and not once the round is closed', async () => {
    const taken = async (): Promise<boolean> => (await clerk.ask('query ($id: ID!) { round(id: $id) { takesObjections } }', { id: town.roundId })).round.takesObjections;
    for (const [set, code] of [[`phase = 'INSPECTION', preview_opened_at = null`, 'WRONG_STATE'], [`phase = 'REVIEW', preview_opened_at = null`, 'WRONG_STATE'], [`phase = 'CLOSED'`, 'ROUND_CLOSED']] as const) {
      await previewed(world, town);
      await setRound(world, town, set);
      expect(await taken()).toBe(false);
      for (const variables of [mark(), event(), rating()]) expect([set, (await clerk.refused(fileObjection, variables))[0]]).toEqual([set, expect.objectContaining({ code, field: 'assessmentId' })]);
    }
    await previewed(world, town);
    expect(await taken()).toBe(true);
    await filed();
    await setRound(world, town, `phase = 'PUBLISHED'`);
    expect(await taken()).toBe(true);
    await filed(event());
  });

  test('to one thing is one at a time, also of two filed at once', async () => {
    const twice = () => clerk.ask(fileObjection, mark());
    expect(outcomesOf(await meetingAt(world, `select from assessment where id = '${town.assessments[0]}' for update`, [twice, twice]))).toEqual(['ALREADY_EXISTS', 'done']);
    expect((await clerk.refused(fileObjection, mark()))[0]).toMatchObject({ code: 'ALREADY_EXISTS' });
    await filed(mark({ ruleId: town.rules[1] }));
    await filed(event());
    expect((await clerk.refused(fileObjection, event()))[0]).toMatchObject({ code: 'ALREADY_EXISTS' });
    await filed(rating());
    expect((await clerk.refused(fileObjection, rating()))[0]).toMatchObject({ code: 'ALREADY_EXISTS' });
    await filed(mark({ assessmentId: town.assessments[1] }), other);
    expect(await world.value('select count(*) from objection')).toBe(5);
  });

  test('is withdrawn by the clerk while it is open, and can then be filed anew', async () => {
    const objectionId = await filed();
    const back = { input: { objectionId } };
    for (const name of ['unit-leader-1', 'office', 'admin', 'leader-1']) expect(await (await world.as(name)).code(withdraw, back)).toBe('FORBIDDEN');
    for (const name of ['clerk-2', 'clerk-1@other']) expect((await (await world.as(name)).refused(withdraw, back))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'objectionId' });
    expect((await clerk.ask(withdraw, back)).withdrawObjection).toEqual({ id: objectionId, state: 'WITHDRAWN', closedAt: expect.any(String), withdrawnBy: { username: 'clerk-1' } });
    expect((await clerk.refused(withdraw, back))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'objectionId' });
    expect(await decided({ objectionId, upheld: false })).toMatchObject({ refused: 1, rows: [{ code: 'WRONG_STATE' }] });
    await filed();
  });

  test('is seen by its unit, by the leader of its team and by the office, and by nobody else', async () => {
    const objectionId = await filed();
    const list = '{ objections(first: 5) { totalCount nodes { id } } }';
    for (const name of ['clerk-1', 'unit-leader-1', 'leader-1', 'office', 'admin']) {
      const who = await world.as(name);
      expect([name, (await who.ask(list)).objections]).toEqual([name, { totalCount: 1, nodes: [{ id: objectionId }] }]);
      expect((await who.ask('query ($id: ID!) { objection(id: $id) { reason } }', { id: objectionId })).objection).toEqual({ reason: '会议纪要已上传,未计分' });
    }
    for (const name of ['clerk-2', 'unit-leader-2', 'leader-2', 'clerk-1@other', 'office@other', 'leader-1@other']) {
      const who = await world.as(name);
      expect([name, (await who.ask(list)).objections]).toEqual([name, { totalCount: 0, nodes: [] }]);
      expect((await who.ask('query ($id: ID!) { objection(id: $id) { reason } node(id: $id) { id } }', { id: objectionId }))).toEqual({ objection: null, node: null });
    }
    for (const name of ['community-1', 'supervisor-1', 'examiner-1a', 'auditor']) expect([name, await (await world.as(name)).code(list)]).toEqual([name, 'FORBIDDEN']);
    // The leader is told what, not by whom; neither is the unit told who ruled.
    await decided({ objectionId, upheld: false });
    const whole = '{ objections(first: 5) { nodes { filedBy { username } rulings(first: 5) { nodes { upheld reason ruledBy { username } } } } } }';
    const names = async (name: string): Promise<unknown> => (await (await world.as(name)).ask(whole)).objections.nodes[0];
    expect(await names('leader-1')).toEqual({ filedBy: null, rulings: { nodes: [{ upheld: false, reason: '经复核', ruledBy: null }] } });
    expect(await names('clerk-1')).toEqual({ filedBy: { username: 'clerk-1' }, rulings: { nodes: [{ upheld: false, reason: '经复核', ruledBy: null }] } });
    expect(await names('office')).toEqual({ filedBy: { username: 'clerk-1' }, rulings: { nodes: [{ upheld: false, reason: '经复核', ruledBy: { username: 'admin' } }] } });
  });

  test('is decided by the office\'s admin, many at once with a result for each', async () => {
    const [one, two, three, four] = [await filed(), await filed(event()), await filed(rating()), await filed(mark({ assessmentId: town.assessments[1] }), other)];
    for (const name of ['office', 'clerk-1', 'unit-leader-1', 'leader-1', 'auditor']) expect([name, await (await world.as(name)).code(decide, decisions({ objectionId: one, upheld: false }))]).toEqual([name, 'FORBIDDEN']);
    expect((await (await world.as('admin@other')).ask(decide, decisions({ objectionId: one, upheld: false }))).decideObjections.rows).toEqual([expect.objectContaining({ done: false, code: 'NOT_FOUND', field: 'objectionId' })]);
    expect((await admin.refused(decide, decisions({ objectionId: one, upheld: false, reason: ' ' })))[0]).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await admin.refused(decide, decisions({ objectionId: one, upheld: true, points: '100.01' })))[0]).toMatchObject({ code: 'INVALID_INPUT' });
    const result = await decided(
      { objectionId: one, upheld: true }, { objectionId: one, upheld: true, points: '3.01' }, { objectionId: one, upheld: false, points: '1' }, { objectionId: one, upheld: true, points: '3' },
      { objectionId: two, upheld: true, points: '1' }, { objectionId: two, upheld: true }, { objectionId: three, upheld: true }, { objectionId: three, upheld: false }, { objectionId: four, upheld: false }, { objectionId: four, upheld: false }, { objectionId: 'x', upheld: false },
    );
    expect([result.done, result.refused]).toEqual([4, 7]);
    expect(result.rows.map(({ done, code, field }: any) => (done ? 'done' : `${code} ${field}`))).toEqual([
      'INVALID_INPUT points', 'INVALID_INPUT points', 'INVALID_INPUT points', 'done', 'INVALID_INPUT points', 'done', 'INVALID_INPUT points', 'done', 'done', 'WRONG_STATE objectionId', 'NOT_FOUND objectionId',
    ]);
    const states = await world.owner.query('select state from objection order by id');
    expect(states.rows.map(({ state }) => state)).toEqual(['UPHELD', 'UPHELD', 'REJECTED', 'REJECTED']);
    expect(await world.value(`select count(*) from audit_entry where action = 'objection.decide' and subject_id = any($1)`, [[one, two, three, four]])).toBeGreaterThanOrEqual(4);
    // Decided is decided, as long as the units see these results; after another review they may object again.
    expect((await clerk.refused(fileObjection, mark()))[0]).toMatchObject({ code: 'ALREADY_EXISTS', field: 'ruleId' });
    world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
    await previewed(world, town);
    await filed();
  });

  test('is decided in REVIEW and after publication, not once the round is closed', async () => {
    const objectionId = await filed();
    for (const [phase, code] of [['INSPECTION', 'WRONG_STATE'], ['CLOSED', 'ROUND_CLOSED']] as const) {
      await setRound(world, town, `phase = '${phase}'`);
      expect((await decided({ objectionId, upheld: false })).rows[0]).toMatchObject({ code, field: 'objectionId' });
    }
    await setRound(world, town, `phase = 'PUBLISHED'`);
    expect((await decided({ objectionId, upheld: false })).done).toBe(1);
  });

  test('that is decided by two at once, or decided and withdrawn, ends once', async () => {
    const objectionId = await filed();
    const by = (upheld: boolean) => () => admin.ask(decide, decisions(upheld ? { objectionId, upheld, points: '3' } : { objectionId, upheld })).then((answer: any) => answer.decideObjections.done);
    const outcomes = await meetingAt<any>(world, `select from objection where id = '${objectionId}' for update`, [by(true), by(false)]);
    expect(outcomes.map((one) => (one as PromiseFulfilledResult<number>).value).sort()).toEqual([0, 1]);
    expect(await world.value('select count(*) from ruling')).toBe(1);
    const second = await filed(event());
    const [back, ruled] = await meetingAt<any>(world, `select from objection where id = '${second}' for update`, [
      () => clerk.ask(withdraw, { input: { objectionId: second } }), () => admin.ask(decide, decisions({ objectionId: second, upheld: true })).then((answer: any) => answer.decideObjections.done),
    ]);
    const state = await world.value('select state from objection where id = $1', [second]);
    expect([back!.status, (ruled as PromiseFulfilledResult<number>).value, state]).toEqual(state === 'WITHDRAWN' ? ['fulfilled', 0, 'WITHDRAWN'] : ['rejected', 1, 'UPHELD']);
  });

  test('that is upheld counts in the next computation as it was ruled, beside what was recorded', async () => {
    await computed();
    expect(await standingOf(clerk)).toMatchObject({ total: '85.10', creation: '80.00', community: '80.00', intersection: '97.00' });
    const [one, two, three] = [await filed(), await filed(event()), await filed(rating())];
    await decided({ objectionId: one, upheld: true, points: '3', reason: '纪要有效' }, { objectionId: two, upheld: true, reason: '确已调岗' }, { objectionId: three, upheld: true, points: '90', reason: '按台账核定' });
    await computed();
    // (3.00 + 1.60 + 4.00) of 10 = 86; (80 + 90) / 2 = 85; 100. 34.40 + 25.50 + 30 = 89.90.
    const standing = await standingOf(clerk);
    expect(standing).toMatchObject({ total: '89.90', creation: '86.00', community: '85.00', intersection: '100.00' });
    const { rules, parts } = standing.explanation.detail;
    expect(rules[0]).toEqual({
      code: 'A01', applies: true, settled: false, pointsDisplay: '3.00', ruling: { points: '3.00', upheld: true, reason: '纪要有效', ruledBy: null, objection: { reason: '会议纪要已上传,未计分' } }, marks: [{ points: '2.40' }, { points: '2.40' }],
    });
    expect(rules[1]).toMatchObject({ pointsDisplay: '1.60', ruling: null });
    expect(parts.map(({ rulings }: any) => rulings)).toEqual([
      [{ subject: 'MARK', points: '3.00', reason: '纪要有效', rule: { code: 'A01' }, dutyEvent: null, ruledBy: null }],
      [{ subject: 'RATING', points: '90.00', reason: '按台账核定', rule: null, dutyEvent: null, ruledBy: null }],
      [{ subject: 'EVENT', points: null, reason: '确已调岗', rule: null, dutyEvent: { day: '2018-03-01', kind: 'LATE' }, ruledBy: null }],
    ]);
    expect((await standingOf(office)).explanation.detail.parts[2].rulings[0].ruledBy).toEqual({ username: 'admin' });
    expect((await standingOf(other, town.units[1])).explanation.detail.parts.map(({ rulings }: any) => rulings.length)).toEqual([0, 0, 0]);
    // The event itself stays as the bulletin has it, and says what was ruled on it.
    expect((await clerk.ask('{ dutyEvents(first: 5) { nodes { counts rulings(first: 5) { nodes { upheld } } } } }')).dutyEvents.nodes).toEqual([{ counts: true, rulings: { nodes: [{ upheld: true }] } }]);
    expect(await world.value('select min(points) from mark')).toBe(160);
    await world.owner.query('delete from standing');
  });

  test('that is rejected changes nothing', async () => {
    const ids = [await filed(), await filed(event()), await filed(rating())];
    await decided(...ids.map((objectionId) => ({ objectionId, upheld: false })));
    await computed();
    expect(await standingOf(clerk)).toMatchObject({ total: '85.10', creation: '80.00', community: '80.00', intersection: '97.00' });
    await world.owner.query('delete from standing');
  });

  test('that was decided is opened again with a reason, and its ruling stays readable and counts no more', async () => {
    const objectionId = await filed();
    const again = (reason = '裁定有误') => ({ input: { objectionId, reason } });
    expect((await admin.refused(reopen, again()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'objectionId' });
    await decided({ objectionId, upheld: true, points: '3' });
    for (const name of ['office', 'clerk-1', 'leader-1']) expect(await (await world.as(name)).code(reopen, again())).toBe('FORBIDDEN');
    expect((await (await world.as('admin@other')).refused(reopen, again()))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'objectionId' });
    expect((await admin.refused(reopen, again(' ')))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect((await admin.ask(reopen, again())).reopenObjection).toEqual({ id: objectionId, state: 'OPEN', closedAt: null });
    await computed();
    expect(await standingOf(clerk)).toMatchObject({ total: '85.10' });
    await decided({ objectionId, upheld: true, points: '2.7' });
    const { objection } = await clerk.ask('query ($id: ID!) { objection(id: $id) { state rulings(first: 5, orderBy: RULED_AT_ASC) { nodes { points supersededAt supersededReason supersededBy { username } } } } }', { id: objectionId });
    expect(objection).toEqual({ state: 'UPHELD', rulings: { nodes: [
      { points: '3.00', supersededAt: expect.any(String), supersededReason: '裁定有误', supersededBy: null }, { points: '2.70', supersededAt: null, supersededReason: null, supersededBy: null },
    ] } });
    await computed();
    expect(await standingOf(clerk)).toMatchObject({ creation: '83.00' });
    await world.owner.query('delete from standing');
  });

  test('to what was ruled on in an earlier review is ruled over', async () => {
    await decided({ objectionId: await filed(), upheld: true, points: '3' });
    world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
    await previewed(world, town);
    const second = await filed();
    await decided({ objectionId: second, upheld: true, points: '2.5' });
    const { rows } = await world.owner.query<{ points: number; stands: boolean }>('select points, superseded_at is null as stands from ruling order by id');
    expect(rows).toEqual([{ points: 300, stands: false }, { points: 250, stands: true }]);
    await computed();
    expect(await standingOf(clerk)).toMatchObject({ creation: '81.00' });
    await world.owner.query('delete from standing');
  });

  test('that nobody has decided blocks publication, by name', async () => {
    await computed();
    await setRound(world, town, 'preview_opened_at = null');
    await admin.ask(openPreview, { input: { roundId: town.roundId } });
    const objectionId = await filed();
    const publication = { input: { roundId: town.roundId, titleZh: '通报', bodyZh: '正文' } };
    const [refused] = await admin.refused(publish, publication);
    expect([refused!.code, refused!.blockers]).toEqual(['ROUND_BLOCKED', [{ code: 'OBJECTION_OPEN', subjectId: objectionId, message: expect.stringContaining('单位1'), about: '1号 单位1' }]]);
    await world.owner.query('delete from objection');
    // Filed while the round is being published: either it stands in the way, or it comes after and is the next edition's.
    const outcomes = await meetingAt(world, `select from assessment where id = '${town.assessments[0]}' for update`, [() => admin.ask(publish, publication), () => clerk.ask(fileObjection, mark())]);
    expect([['ROUND_BLOCKED', 'done'], ['done', 'done']]).toContainEqual(outcomesOf(outcomes));
    expect(outcomes[1]!.status).toBe('fulfilled');
    const phase = await world.value('select phase from round where id = $1', [town.roundId]);
    expect(phase).toBe(outcomes[0]!.status === 'fulfilled' ? 'PUBLISHED' : 'REVIEW');
    await world.owner.query('delete from notice');
    await world.owner.query('delete from snapshot');
    await world.owner.query('delete from standing');
  });

  test('in a list of ten costs as many statements as one', async () => {
    const whole = `query ($first: Int!) { objections(first: $first) { totalCount nodes { reason state round { titleZh } assessment { category } unit { nameZh } rule { code } dutyEvent { kind } filedBy { username }
      files(first: 5) { nodes { file { name } } } rulings(first: 5) { nodes { points ruledBy { username } } } } } }`;
    const ids = [await filed(mark({ fileIds: [await aStoredFile(world, town, 0, 'EVIDENCE', { name: '一.pdf' })] })), await filed(event())];
    await decided(...ids.map((objectionId) => ({ objectionId, upheld: false })));
    await office.ask(whole, { first: 10 });
    const one = await world.statements(() => office.ask(whole, { first: 1 }));
    for (const ruleId of town.rules) await filed(mark({ assessmentId: town.assessments[1], ruleId }), other);
    for (const assessmentId of await moreUnits(world, town, 30, 6)) {
      const { rows: [under] } = await world.owner.query('select id as assessment_id, unit_id, round_id from assessment where id = $1', [assessmentId]);
      await world.insert('objection', town.officeId, { ...under, subject: 'RATING', reason: '异议', state: 'OPEN', filed_by: town.accounts['clerk-1'] });
    }
    expect((await office.ask(whole, { first: 20 })).objections.totalCount).toBe(11);
    // The first of all has a rule and no event; more kinds of relation are one statement each.
    expect(await world.statements(() => office.ask(whole, { first: 20 }))).toBeLessThanOrEqual(one + 1);
  });
});

describe('standings with rulings', () => {
  test('of ten units cost as many statements as without', async () => {
    const world = await World.open();
    try {
      const town = await aTown(world, { phase: 'REVIEW' });
      await plainResults(world, town);
      for (const assessmentId of await moreUnits(world, town, 10, 8)) await bothMark(world, town, assessmentId, [240, 160, 400]);
      const office = await world.as('office');
      const [assessmentId] = town.assessments;
      const computing = () => world.statements(() => office.ask(compute, { input: { roundId: town.roundId } }));
      await computing();
      const without = await computing();
      const { rows: [under] } = await world.owner.query('select id as assessment_id, unit_id, round_id from assessment where id = $1', [assessmentId]);
      for (const rule_id of town.rules) {
        const objection_id = await world.insert('objection', town.officeId, { ...under, subject: 'MARK', rule_id, reason: '异议', state: 'UPHELD', filed_by: town.accounts['clerk-1'], closed_at: world.clock.now() });
        await world.insert('ruling', town.officeId, { ...under, objection_id, subject: 'MARK', rule_id, upheld: true, points: 200, reason: '裁定', ruled_by: town.accounts['admin'], ruled_at: world.clock.now() });
      }
      expect(await computing()).toBe(without);
    } finally {
      await world.close();
    }
  });
});
