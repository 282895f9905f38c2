import { aTown, type Town } from '../builders/town.js';
import { aLine, event, handsIn, hasRecorded, issueBulletin, linesSeen, recordRollCall, type Line } from '../builders/roll-call.js';
import { World, type Person } from '../support/world.js';

describe('the roll-call', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let office: Person;
  let supervisor: Person;
  let colleague: Person;
  /** Ten posts of ten units at the supervisor's intersection, which the colleague walks too. */
  const posts: string[] = [];
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    for (let n = 3; n <= 12; n += 1) {
      const unit = await world.insert('unit', town.officeId, { number: n, code: `unit-0${n}`, name_zh: `单位${n}`, affiliation: 'MUNICIPAL', category: 'MUNICIPAL', contact_name: '', contact_phone: '', name_en: '', active: true });
      posts.push(await world.insert('duty_post', town.officeId, { unit_id: unit, intersection_id: town.intersections[0], from_day: '2018-05-05' }));
    }
    await world.insert('supervision', town.officeId, { account_id: await world.account(town.officeId, 'colleague', 'SUPERVISOR'), intersection_id: town.intersections[0] });
    office = await world.as('office');
    supervisor = await world.as('supervisor-1');
    colleague = await world.as('colleague');
  });
  afterAll(() => world.close());

  const written = () => world.value<string>("select (select count(*) from duty_line) || ' lines, ' || (select count(*) from duty_event) || ' events'");
  /** A line that is refused, with nothing of it written. */
  const refused = async (who: Person, line: Line) => {
    const before = await written();
    const rows = await handsIn(who, line);
    expect([rows[0]!.done, await written()]).toEqual([false, before]);
    return rows[0]!;
  };
  const code = async (who: Person, line: Line) => (await who.refused(recordRollCall, { input: { lines: [aLine(line)] } }))[0];

  test('a supervisor records who stood duty, and what was not plain duty', async () => {
    const [normal, bad] = await hasRecorded(supervisor,
      { dutyPostId: town.posts[0], leaderPresent: true, remark: '着装统一' },
      { dutyPostId: town.posts[0], shift: 'EVENING', staffKind: 'TEMPORARY', events: [event('LATE', '迟到十分钟'), event('LEFT_EARLY', '  提前二十分钟  ')] });
    expect(normal).toMatchObject({ day: '2018-05-14', shift: 'MORNING', present: 2, leaderPresent: true, staffKind: 'REGULAR', remark: '着装统一', unit: { code: 'unit-001' }, intersection: { code: 'intersection-01' },
      dutyPost: { id: town.posts[0] }, bulletin: null, recordedBy: { username: 'supervisor-1' }, events: { totalCount: 0 } });
    expect(bad).toMatchObject({ staffKind: 'TEMPORARY', events: { totalCount: 2, nodes: [{ kind: 'LATE', reason: '迟到十分钟', counts: false }, { kind: 'LEFT_EARLY', reason: '提前二十分钟' }] } });
  });

  test('an absence stands alone, with nobody present', async () => {
    const dutyPostId = posts[0]!;
    expect(await refused(supervisor, { dutyPostId, present: 0, events: [event('ABSENT'), event('LATE')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'events' });
    expect(await refused(supervisor, { dutyPostId, present: 1, events: [event('ABSENT')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'present' });
    expect(await refused(supervisor, { dutyPostId, present: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'present' });
    expect(await refused(supervisor, { dutyPostId, leaderPresent: true, events: [event('ABSENT')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'leaderPresent' });
    expect(await hasRecorded(supervisor, { dutyPostId, events: [event('ABSENT')] })).toMatchObject([{ present: 0, events: { nodes: [{ kind: 'ABSENT' }] } }]);
  });

  test('an event needs a reason and stands once in a line', async () => {
    const dutyPostId = posts[1]!;
    const good = { dutyPostId: posts[2]! };
    expect(await refused(supervisor, { dutyPostId, events: [event('LATE'), event('LATE', '又一次')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'events.1.kind' });
    expect(await refused(supervisor, { dutyPostId, events: [event('LATE', '')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'events.0.reason' });
    expect(await refused(supervisor, { dutyPostId, events: [event('LATE', '   ')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'events.0.reason' });
    expect(await refused(supervisor, { dutyPostId, events: [event('LATE', '长'.repeat(201))] })).toMatchObject({ code: 'INVALID_INPUT', field: 'events.0.reason' });
    expect(await refused(supervisor, { dutyPostId, present: 201 })).toMatchObject({ code: 'INVALID_INPUT', field: 'present' });
    expect(await refused(supervisor, { dutyPostId, present: -1 })).toMatchObject({ code: 'INVALID_INPUT', field: 'present' });
    expect(await supervisor.refused(recordRollCall, { input: { lines: [] } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'lines' }]);
    expect(await supervisor.refused(recordRollCall, { input: { lines: Array.from({ length: 501 }, () => aLine(good)) } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'lines' }]);
  });

  test('a line arrives on its day or in the fourteen days after, in the time of the office', async () => {
    expect(await refused(supervisor, { dutyPostId: town.posts[0], day: '2018-05-15' })).toMatchObject({ code: 'INVALID_INPUT', field: 'day' });
    expect(await refused(supervisor, { dutyPostId: town.posts[0], day: '2018-04-29' })).toMatchObject({ code: 'INVALID_INPUT', field: 'day' });
    expect(await hasRecorded(supervisor, { dutyPostId: town.posts[0], day: '2018-04-30' })).toMatchObject([{ day: '2018-04-30' }]);
  });

  test('a post at another intersection, of other days, or of another office is no post to record', async () => {
    for (const dutyPostId of [town.posts[1], other.posts[0], 'nonsense', town.units[0]]) {
      expect(await refused(supervisor, { dutyPostId })).toMatchObject({ code: 'NOT_FOUND', field: 'dutyPostId' });
    }
    expect(await refused(supervisor, { dutyPostId: posts[2]!, day: '2018-05-04' })).toMatchObject({ code: 'NOT_FOUND', field: 'dutyPostId' });
    const ended = await world.insert('duty_post', town.officeId, { unit_id: town.units[1], intersection_id: town.intersections[0], from_day: '2018-05-01', to_day: '2018-05-10' });
    expect(await refused(supervisor, { dutyPostId: ended, day: '2018-05-11' })).toMatchObject({ code: 'NOT_FOUND', field: 'dutyPostId' });
    expect(await hasRecorded(supervisor, { dutyPostId: ended, day: '2018-05-10' })).toHaveLength(1);
    // The twin: who walks the other intersection records there.
    expect(await hasRecorded(await world.as('supervisor-2'), { dutyPostId: town.posts[1] })).toHaveLength(1);
  });

  test('a second line of a shift is kept and named a duplicate, though a colleague recorded the first unseen', async () => {
    const day = '2018-05-13';
    const [first] = await hasRecorded(colleague, { dutyPostId: posts[3]!, day });
    const rows = await handsIn(supervisor, { dutyPostId: posts[4]!, day }, { dutyPostId: posts[3]!, day, events: [event('ABSENT')] }, { dutyPostId: posts[4]!, day });
    expect(rows.map(({ done, note }) => [done, note])).toEqual([[true, null], [true, 'DUPLICATE'], [true, 'DUPLICATE']]);
    const [, second, third] = rows.map(({ subjectId }) => subjectId);
    // Its recorder sees it as what it is, and nothing of the colleague's; the office sees which line counts.
    expect(await linesSeen(supervisor, [second!, third!])).toMatchObject([{ state: 'DUPLICATE', duplicateOf: null, events: { nodes: [{ kind: 'ABSENT', counts: false }] } }, { state: 'DUPLICATE', duplicateOf: { id: rows[0]!.subjectId } }]);
    expect(await linesSeen(office, [second!])).toMatchObject([{ state: 'DUPLICATE', duplicateOf: { id: first!.id }, recordedBy: { username: 'supervisor-1' } }]);
    expect(await hasRecorded(supervisor, { dutyPostId: posts[3]!, day, shift: 'EVENING' })).toHaveLength(1);
  });

  test('the office chooses which of two lines counts, with a reason, and may choose again', async () => {
    const day = '2018-05-11';
    const choose = 'mutation ($id: ID!, $reason: String!) { chooseDutyLine(input: { dutyLineId: $id, reason: $reason }) { id state choiceReason chosenBy { username } } }';
    const open = async () => (await office.ask('query ($day: LocalDate!) { bulletinDraft(day: $day) { unresolvedDuplicates(first: 10) { nodes { id } } } }', { day })).bulletinDraft.unresolvedDuplicates.nodes.map(({ id }: { id: string }) => id);
    const [first] = await hasRecorded(colleague, { dutyPostId: posts[3]!, day, events: [event('LATE')] });
    const [row] = await handsIn(supervisor, { dutyPostId: posts[3]!, day });
    const second = row!.subjectId;
    expect(await open()).toEqual([second]);
    expect(await office.refused(choose, { id: second, reason: ' ' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'reason' }]);
    expect((await office.ask(choose, { id: second, reason: '督查员在场' })).chooseDutyLine).toMatchObject({ state: 'COUNTS', choiceReason: '督查员在场', chosenBy: { username: 'office' } });
    expect(await linesSeen(office, [first!.id])).toMatchObject([{ state: 'DUPLICATE', duplicateOf: { id: second } }]);
    expect(await open()).toEqual([]);
    await office.ask(choose, { id: first!.id, reason: '以先到为准' });
    expect(await linesSeen(office, [first!.id, second])).toMatchObject([{ state: 'COUNTS' }, { state: 'DUPLICATE', duplicateOf: { id: first!.id } }]);
    // Choosing the one that counts already says that somebody has looked.
    const [third] = await handsIn(supervisor, { dutyPostId: posts[3]!, day });
    expect(await open()).toEqual([third!.subjectId]);
    await office.ask(choose, { id: first!.id, reason: '看过了' });
    expect(await open()).toEqual([]);
    for (const who of ['supervisor-1', 'clerk-1', 'auditor']) expect(await (await world.as(who)).code(choose, { id: second, reason: '我' })).toBe('FORBIDDEN');
    expect(await (await world.as('office@other')).code(choose, { id: second, reason: '我' })).toBe('NOT_FOUND');
  });

  test('one bad line never keeps the others from being recorded, and each is answered by itself', async () => {
    const day = '2018-05-04';
    const rows = await handsIn(supervisor,
      { dutyPostId: town.posts[0], day }, { dutyPostId: town.posts[1], day }, { dutyPostId: town.posts[0], day, shift: 'EVENING', present: 0 },
      { dutyPostId: town.posts[0], day, shift: 'EVENING', remark: '坏\u0000的' }, { dutyPostId: town.posts[0], day, shift: 'EVENING', remark: '\ud800' }, { dutyPostId: town.posts[0], day, shift: 'EVENING' });
    expect(rows.map(({ at, done, code: refusal, field }) => [at, done, refusal, field])).toEqual([
      [0, true, null, null], [1, false, 'NOT_FOUND', 'dutyPostId'], [2, false, 'INVALID_INPUT', 'present'], [3, false, 'INVALID_INPUT', 'remark'], [4, false, 'INVALID_INPUT', 'remark'], [5, true, null, null]]);
    // Each has its own line in the log.
    const log = await world.owner.query("select outcome, subject_id from audit_entry where action = 'dutyLine.record' order by sequence desc limit 6");
    expect(log.rows.map(({ outcome }) => outcome).reverse()).toEqual(['DONE', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'DONE']);
    expect(log.rows[0].subject_id).toBe(rows[5]!.subjectId);
  });

  test('a line that arrives after the bulletin of its day is kept and waits for the correction', async () => {
    const day = '2018-05-12';
    await hasRecorded(supervisor, { dutyPostId: posts[0]!, day });
    await office.ask(issueBulletin, { day });
    const [late, on] = await handsIn(supervisor, { dutyPostId: posts[1]!, day, events: [event('ABSENT')] }, { dutyPostId: posts[1]!, day: '2018-05-10' });
    expect([late!.done, late!.note, on!.note]).toEqual([true, 'AWAITS_CORRECTION', null]);
    expect(await linesSeen(supervisor, [late!.subjectId])).toMatchObject([{ state: 'COUNTS', bulletin: null, events: { nodes: [{ counts: false }] } }]);
  });

  test('lines carry what was due, when people came and went, why, and two clocks', async () => {
    const sent = { sentAtClient: '2018-05-14T08:55:00+08:00', lines: [aLine({
      dutyPostId: posts[8]!, due: 3, present: 2, arrivedAt: '07:45', leftAt: '08:20', source: 'PAPER', recordedAtClient: '2018-05-14T07:50:00+08:00',
      events: [{ kind: 'LATE', reasonCode: 'LATE_AFTER_START', minutes: 15 }, { kind: 'LEFT_EARLY', reasonCode: 'LEFT_EARLY_OTHER', reason: '接孩子' }] })] };
    const { recordRollCall: { rows: [row] } } = await supervisor.ask(recordRollCall, { input: sent });
    const [line] = await linesSeen(supervisor, [row.subjectId]) as unknown as Record<string, unknown>[];
    expect(line).toMatchObject({ due: 3, present: 2, arrivedAt: '07:45', leftAt: '08:20', source: 'PAPER', recordedAtClient: '2018-05-13T23:50:00.000Z',
      events: { nodes: [{ kind: 'LATE', reasonCode: 'LATE_AFTER_START', minutes: 15, reason: '' }, { kind: 'LEFT_EARLY', reasonCode: 'LEFT_EARLY_OTHER', minutes: null, reason: '接孩子' }] } });
    // The phone was five minutes behind, give or take the test's own seconds.
    expect(line!['clockOffsetSeconds']).toBeGreaterThanOrEqual(300);
    expect(line!['clockOffsetSeconds']).toBeLessThan(360);
    const dutyPostId = posts[9]!;
    const wrong = async (line: Partial<Line>) => (await refused(supervisor, { dutyPostId, ...line })).field;
    expect(await wrong({ events: [{ kind: 'LATE', reasonCode: 'ABSENT_NOBODY_CAME' }] })).toBe('events.0.reasonCode');
    expect(await wrong({ events: [{ kind: 'LATE', reasonCode: 'LATE_OTHER' }] })).toBe('events.0.reason');
    expect(await wrong({ events: [{ kind: 'CARELESS', reasonCode: 'CARELESS_PHONE', minutes: 5 }] })).toBe('events.0.minutes');
    expect(await wrong({ events: [{ kind: 'LATE', reasonCode: 'LATE_AFTER_START', minutes: 601 }] })).toBe('events.0.minutes');
    expect(await wrong({ arrivedAt: '08:00', leftAt: '07:59' })).toBe('leftAt');
    expect(await wrong({ due: 0, events: [event('ABSENT')] })).toBe('events');
    expect(await supervisor.refused(recordRollCall, { input: { lines: [aLine({ dutyPostId, source: 'IMPORT' })] } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'lines.0.source' }]);
  });

  test('photos are stored files that the same supervisor uploaded for duty', async () => {
    const file = (row: Record<string, unknown>) => world.insert('file', town.officeId, { unit_id: null, purpose: 'DUTY', name: '路口.jpg', media_type: 'image/jpeg', byte_length: 7, sha256: 'a'.repeat(64), state: 'STORED', ticket_expires_at: world.clock.now(), uploaded_by: town.accounts['supervisor-1'], uploaded_at: world.clock.now(), ...row });
    const own = await file({});
    const day = '2018-05-03';
    for (const row of [{ uploaded_by: town.accounts['supervisor-2'] }, { state: 'TICKETED' }, { purpose: 'LEDGER' }]) {
      expect(await refused(supervisor, { dutyPostId: town.posts[0], day, fileIds: [own, await file(row)] })).toMatchObject({ code: 'NOT_FOUND', field: 'fileIds.1' });
    }
    expect(await refused(supervisor, { dutyPostId: town.posts[0], day, fileIds: [own, own] })).toMatchObject({ code: 'INVALID_INPUT', field: 'fileIds' });
    const [line] = await hasRecorded(supervisor, { dutyPostId: town.posts[0], day, fileIds: [own] });
    expect(line).toMatchObject({ files: { nodes: [{ file: { id: own } }] } });
    // The unit sees the photo with its line, from the bulletin on.
    const clerk = await world.as('clerk-1');
    const seen = async () => (await clerk.ask('query ($id: ID!) { file(id: $id) { id } }', { id: own })).file;
    expect(await seen()).toBeNull();
    await office.ask(issueBulletin, { day });
    expect(await seen()).toEqual({ id: own });
    expect((await (await world.as('clerk-2')).ask('query ($id: ID!) { file(id: $id) { id } }', { id: own })).file).toBeNull();
  });

  test('only a supervisor records, and nobody for somebody else', async () => {
    for (const who of ['clerk-1', 'unit-leader-1', 'community-1', 'examiner-1a', 'leader-1', 'office', 'admin', 'auditor']) {
      expect(await code(await world.as(who), { dutyPostId: posts[6]! })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await code(world.anyone(), { dutyPostId: posts[6]! })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refused(await world.as('supervisor-1@other'), { dutyPostId: posts[6]! })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a phone that sends its roll-call again is answered as before', async () => {
    const input = { idempotencyKey: 'phone-1', lines: [aLine({ dutyPostId: posts[7]!, day: '2018-05-10', events: [event('LATE')] })] };
    const first = await supervisor.ask(recordRollCall, { input });
    const before = await written();
    expect(await supervisor.ask(recordRollCall, { input })).toEqual(first);
    expect(await written()).toBe(before);
  });

  test('a line that is sent again under its own key is done already, whatever became of its day; another under that key is refused', async () => {
    const line = { dutyPostId: posts[7]!, day: '2018-05-09', clientKey: 'line-1', events: [event('LATE')] };
    const [first] = await handsIn(supervisor, line);
    const before = await written();
    const rows = await handsIn(supervisor, { dutyPostId: posts[7]!, day: '2018-05-09', shift: 'EVENING', clientKey: 'line-2' }, line, { ...line, present: 3 }, { dutyPostId: posts[7]!, day: '2018-05-09', shift: 'EVENING', clientKey: 'line-2' });
    expect(rows.map(({ done, note, code: refusal, field }) => [done, note, refusal, field])).toEqual([[true, null, null, null], [true, 'REPEATED', null, null], [false, null, 'KEY_REUSED', 'clientKey'], [true, 'REPEATED', null, null]]);
    expect(rows[1]!.subjectId).toBe(first!.subjectId);
    expect(await written()).not.toBe(before);
    await supervisor.ask('mutation { closeDutyDay(input: { day: "2018-05-09" }) { id } }');
    expect(await handsIn(supervisor, line)).toMatchObject([{ done: true, note: 'REPEATED' }]);
    // The key is the supervisor's own: a colleague's phone may have made the same.
    expect(await handsIn(colleague, { dutyPostId: posts[6]!, day: '2018-05-09', clientKey: 'line-1' })).toMatchObject([{ done: true, note: null }]);
  });

  test('of the same lines that a phone sends twice at once, each is recorded once', async () => {
    const lines = posts.map((dutyPostId, at) => ({ dutyPostId, day: '2018-05-08', shift: 'EVENING' as const, clientKey: `twice-${at}` }));
    const ends = await Promise.all([handsIn(supervisor, ...lines), handsIn(supervisor, ...[...lines].reverse())]);
    expect(ends.flat().map(({ done }) => done)).not.toContain(false);
    expect(ends.flat().filter(({ note }) => note === 'REPEATED')).toHaveLength(10);
    expect(new Set(ends.flat().map(({ subjectId }) => subjectId)).size).toBe(10);
  });

  test('of two supervisors who record the same posts at once one counts at each, in whatever order their lists stand, and both are kept', async () => {
    const day = '2018-05-07';
    const lines = posts.map((dutyPostId) => ({ dutyPostId, day, events: [event('CARELESS')] }));
    // Somebody's line in the middle holds both up half-way, so that without one order each would have what the other wants.
    await world.owner.query('begin');
    const [middle] = (await world.owner.query('select * from duty_post where id = $1', [posts[5]])).rows;
    await world.insert('duty_line', town.officeId, { duty_post_id: posts[5], unit_id: middle.unit_id, intersection_id: middle.intersection_id, day, shift: 'MORNING', present: 1, leader_present: false, staff_kind: 'REGULAR', remark: '', recorded_by: town.accounts['supervisor-1'] });
    const both = Promise.all([handsIn(supervisor, ...lines), handsIn(colleague, ...[...lines].reverse())]);
    await new Promise((done) => setTimeout(done, 200));
    await world.owner.query('rollback');
    const rows = (await both).flat();
    expect([rows.length, rows.filter(({ done }) => done).length, rows.filter(({ note }) => note === 'DUPLICATE').length]).toEqual([20, 20, 10]);
    expect(await world.value("select count(*)::int from duty_line where day = $1 and state = 'COUNTS'", [day])).toBe(10);
    expect(await world.value('select count(*)::int from duty_event where day = $1', [day])).toBe(20);
  });

  test('who no longer walks an intersection still brings the lines of the days when it was walked', async () => {
    const former = await world.account(town.officeId, 'former-supervisor', 'SUPERVISOR');
    await office.ask('mutation ($input: AssignSupervisorInput!) { assignSupervisor(input: $input) { id } }', { input: { accountId: former, intersectionIds: [town.intersections[0]], fromDay: '2018-05-06' } });
    const { supervisions } = await office.ask('query ($id: ID!) { supervisions(first: 1, filter: { accountId: $id }) { nodes { id } } }', { id: former });
    const end = 'mutation ($id: ID!, $day: LocalDate!) { endSupervision(input: { supervisionId: $id, toDay: $day }) { toDay } }';
    expect(await office.refused(end, { id: supervisions.nodes[0].id, day: '2018-05-05' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'toDay' }]);
    expect((await office.ask(end, { id: supervisions.nodes[0].id, day: '2018-05-08' })).endSupervision.toDay).toBe('2018-05-08');
    expect(await office.code(end, { id: supervisions.nodes[0].id, day: '2018-05-08' })).toBe('WRONG_STATE');
    const person = await world.as('former-supervisor');
    const rows = await handsIn(person, ...['2018-05-05', '2018-05-06', '2018-05-08', '2018-05-09'].map((day) => ({ dutyPostId: posts[2]!, day })));
    expect(rows.map(({ done, code: refusal }) => [done, refusal])).toEqual([[false, 'NOT_FOUND'], [true, null], [true, null], [false, 'NOT_FOUND']]);
    // After two weeks the intersection is out of reach altogether.
    await world.owner.query("update supervision set from_day = '2018-04-01', to_day = '2018-04-29' where account_id = $1", [former]);
    expect((await person.ask('{ dutyPosts(first: 5) { totalCount } }')).dutyPosts.totalCount).toBe(0);
  });

  test('ten lines cost as many statements as one', async () => {
    const lines = (day: string, list: string[]) => list.map((dutyPostId) => ({ dutyPostId, day, shift: 'EVENING' as const, events: [event('LATE'), event('CARELESS')] }));
    const cost = (day: string, list: string[]) => world.statements(() => hasRecorded(supervisor, ...lines(day, list)));
    await cost('2018-05-05', posts.slice(0, 1));
    const one = await cost('2018-05-06', posts.slice(0, 1));
    expect(await cost('2018-05-07', posts)).toBe(one);
  });
});
