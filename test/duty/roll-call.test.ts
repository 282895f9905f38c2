import { aTown, type Town } from '../builders/town.js';
import { aLine, event, hasRecorded, issueBulletin, recordRollCall, type Line } from '../builders/roll-call.js';
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
  const refused = async (who: Person, ...lines: Line[]) => {
    const before = await written();
    const [refusal] = await who.refused(recordRollCall, { input: { lines: lines.map(aLine) } });
    expect(await written()).toBe(before);
    return refusal;
  };

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
    expect(await refused(supervisor, { dutyPostId, present: 0, events: [event('ABSENT'), event('LATE')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.events' });
    expect(await refused(supervisor, { dutyPostId, present: 1, events: [event('ABSENT')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.present' });
    expect(await refused(supervisor, { dutyPostId, present: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.present' });
    expect(await refused(supervisor, { dutyPostId, leaderPresent: true, events: [event('ABSENT')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.leaderPresent' });
    expect(await hasRecorded(supervisor, { dutyPostId, events: [event('ABSENT')] })).toMatchObject([{ present: 0, events: { nodes: [{ kind: 'ABSENT' }] } }]);
  });

  test('an event needs a reason and stands once in a line', async () => {
    const dutyPostId = posts[1]!;
    const good = { dutyPostId: posts[2]! };
    expect(await refused(supervisor, good, { dutyPostId, events: [event('LATE'), event('LATE', '又一次')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1.events.1.kind' });
    expect(await refused(supervisor, good, { dutyPostId, events: [event('LATE', '')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1.events.0.reason' });
    expect(await refused(supervisor, good, { dutyPostId, events: [event('LATE', '   ')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1.events.0.reason' });
    expect(await refused(supervisor, good, { dutyPostId, events: [event('LATE', '长'.repeat(201))] })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1.events.0.reason' });
    expect(await refused(supervisor, good, { dutyPostId, present: 201 })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1.present' });
    expect(await refused(supervisor, good, { dutyPostId, present: -1 })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1.present' });
    expect(await supervisor.refused(recordRollCall, { input: { lines: [] } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'lines' }]);
    expect(await supervisor.refused(recordRollCall, { input: { lines: Array.from({ length: 501 }, () => aLine(good)) } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'lines' }]);
  });

  test('a line arrives on its day or in the fourteen days after, in the time of the office', async () => {
    expect(await refused(supervisor, { dutyPostId: town.posts[0], day: '2018-05-15' })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.day' });
    expect(await refused(supervisor, { dutyPostId: town.posts[0], day: '2018-04-29' })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.day' });
    expect(await hasRecorded(supervisor, { dutyPostId: town.posts[0], day: '2018-04-30' })).toMatchObject([{ day: '2018-04-30' }]);
  });

  test('a post at another intersection, of other days, or of another office is no post to record', async () => {
    const good = { dutyPostId: posts[2]! };
    for (const dutyPostId of [town.posts[1], other.posts[0], 'nonsense', town.units[0]]) {
      expect(await refused(supervisor, good, { dutyPostId })).toMatchObject({ code: 'NOT_FOUND', field: 'lines.1.dutyPostId' });
    }
    expect(await refused(supervisor, { dutyPostId: posts[2]!, day: '2018-05-04' })).toMatchObject({ code: 'NOT_FOUND', field: 'lines.0.dutyPostId' });
    const ended = await world.insert('duty_post', town.officeId, { unit_id: town.units[1], intersection_id: town.intersections[0], from_day: '2018-05-01', to_day: '2018-05-10' });
    expect(await refused(supervisor, { dutyPostId: ended, day: '2018-05-11' })).toMatchObject({ code: 'NOT_FOUND', field: 'lines.0.dutyPostId' });
    expect(await hasRecorded(supervisor, { dutyPostId: ended, day: '2018-05-10' })).toHaveLength(1);
    // The twin: who walks the other intersection records there.
    expect(await hasRecorded(await world.as('supervisor-2'), { dutyPostId: town.posts[1] })).toHaveLength(1);
  });

  test('a shift that is recorded already is refused by name, though a colleague recorded it unseen', async () => {
    const day = '2018-05-13';
    await hasRecorded(colleague, { dutyPostId: posts[3]!, day }, { dutyPostId: posts[5]!, day });
    const refusal = await refused(supervisor, { dutyPostId: posts[4]!, day }, { dutyPostId: posts[3]!, day }, { dutyPostId: posts[5]!, day, events: [event('ABSENT')] });
    expect(refusal).toMatchObject({ code: 'ALREADY_EXISTS', field: 'lines.1', fields: [{ field: 'lines.1' }, { field: 'lines.2' }] });
    expect(refusal!.message).not.toContain('colleague');
    expect(await refused(supervisor, { dutyPostId: posts[4]!, day }, { dutyPostId: posts[4]!, day })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1' });
    expect(await hasRecorded(supervisor, { dutyPostId: posts[3]!, day, shift: 'EVENING' })).toHaveLength(1);
  });

  test('a day whose bulletin is issued is closed', async () => {
    const day = '2018-05-12';
    await hasRecorded(supervisor, { dutyPostId: posts[0]!, day });
    await office.ask(issueBulletin, { day });
    const refusal = await refused(supervisor, { dutyPostId: posts[1]!, day: '2018-05-11' }, { dutyPostId: posts[1]!, day });
    expect(refusal).toMatchObject({ code: 'WRONG_STATE', field: 'lines.1.day' });
    expect(refusal!.message).toContain(day);
  });

  test('only a supervisor records, and nobody for somebody else', async () => {
    for (const who of ['clerk-1', 'unit-leader-1', 'community-1', 'examiner-1a', 'leader-1', 'office', 'admin', 'auditor']) {
      expect(await refused(await world.as(who), { dutyPostId: posts[6]! })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await refused(world.anyone(), { dutyPostId: posts[6]! })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refused(await world.as('supervisor-1@other'), { dutyPostId: posts[6]! })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a phone that sends its roll-call again is answered as before', async () => {
    const input = { idempotencyKey: 'phone-1', lines: [aLine({ dutyPostId: posts[7]!, day: '2018-05-10', events: [event('LATE')] })] };
    const first = await supervisor.ask(recordRollCall, { input });
    const before = await written();
    expect(await supervisor.ask(recordRollCall, { input })).toEqual(first);
    expect(await written()).toBe(before);
  });

  test('of two supervisors who record the same posts at once exactly one does, in whatever order their lists stand', async () => {
    const day = '2018-05-09';
    const lines = posts.map((dutyPostId) => ({ dutyPostId, day, events: [event('CARELESS')] }));
    // Somebody's line in the middle holds both up half-way, so that without one order each would have what the other wants.
    await world.owner.query('begin');
    const [middle] = (await world.owner.query('select * from duty_post where id = $1', [posts[5]])).rows;
    await world.insert('duty_line', town.officeId, { duty_post_id: posts[5], unit_id: middle.unit_id, intersection_id: middle.intersection_id, day, shift: 'MORNING', present: 1, leader_present: false, staff_kind: 'REGULAR', remark: '', recorded_by: town.accounts['supervisor-1'] });
    const both = Promise.allSettled([hasRecorded(supervisor, ...lines), hasRecorded(colleague, ...[...lines].reverse())]);
    await new Promise((done) => setTimeout(done, 200));
    await world.owner.query('rollback');
    const ends = await both;
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { reason } = ends.find((end) => end.status === 'rejected') as PromiseRejectedResult;
    expect(reason.response.errors[0].extensions.code).toBe('ALREADY_EXISTS');
    expect(await world.value('select count(*)::int from duty_line where day = $1', [day])).toBe(10);
    expect(await world.value('select count(distinct recorded_by)::int from duty_event where day = $1', [day])).toBe(1);
  });

  test('ten lines cost as many statements as one', async () => {
    const lines = (day: string, list: string[]) => list.map((dutyPostId) => ({ dutyPostId, day, events: [event('LATE'), event('CARELESS')] }));
    const cost = (day: string, list: string[]) => world.statements(() => hasRecorded(supervisor, ...lines(day, list)));
    await cost('2018-05-08', posts.slice(0, 1));
    const one = await cost('2018-05-07', posts.slice(0, 1));
    expect(await cost('2018-05-06', posts)).toBe(one);
  });
});
