import { aTown, type Town } from '../builders/town.js';
import { event, handsIn, hasRecorded, issueBulletin } from '../builders/roll-call.js';
import { World, type Person } from '../support/world.js';

const correct = 'mutation ($day: LocalDate!, $reason: String!) { correctBulletin(input: { day: $day, reason: $reason }) { edition reason changes entries(first: 100) { totalCount nodes { change changeReason state unit { code } events { kind counts } } } } }';
const confirm = 'mutation ($ids: [ID!]!) { confirmDutyEvents(input: { eventIds: $ids }) { id counts confirmedAt confirmedBy { username } } }';

describe('the daily bulletin', () => {
  let world: World;
  let town: Town;
  let office: Person;
  let one: Person;
  let two: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    [office, one, two] = [await world.as('office'), await world.as('supervisor-1'), await world.as('supervisor-2')];
  });
  afterAll(() => world.close());
  const numbers = () => world.value<number[]>('select array_agg(number order by number) from bulletin where office_id = $1', [town.officeId]);

  test('a bulletin takes in every line and event of its day, and no other', async () => {
    await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-10', events: [event('LATE'), event('LEFT_EARLY')] }, { dutyPostId: town.posts[0], day: '2018-05-10', shift: 'EVENING' }, { dutyPostId: town.posts[0], day: '2018-05-11' });
    await hasRecorded(two, { dutyPostId: town.posts[1], day: '2018-05-10', events: [event('ABSENT')] });
    const { issueBulletin: bulletin } = await office.ask(issueBulletin, { day: '2018-05-10' });
    expect(bulletin).toMatchObject({ day: '2018-05-10', number: 1, issuedBy: { username: 'office' }, lines: { totalCount: 3 }, events: { totalCount: 3 },
      counts: { absent: 1, late: 1, leftEarly: 1, careless: 0, conscientious: 0, conscientiousConfirmed: 0 } });
    const left = await office.ask('{ dutyLines(first: 10, filter: { bulletinIssued: false }) { nodes { day bulletin { number } } } }');
    expect(left.dutyLines.nodes).toEqual([{ day: '2018-05-11', bulletin: null }]);
  });

  test('a day to come, a day without a line and a day that has its bulletin are refused, and take no number', async () => {
    expect(await office.refused(issueBulletin, { day: '2018-05-15' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'day' }]);
    expect(await office.refused(issueBulletin, { day: '2018-05-09' })).toMatchObject([{ code: 'WRONG_STATE', field: 'day' }]);
    expect(await office.refused(issueBulletin, { day: '2018-05-10' })).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'day' }]);
    expect((await office.ask(issueBulletin, { day: '2018-05-11' })).issueBulletin.number).toBe(2);
  });

  test('only the office issues bulletins, each office its own numbers', async () => {
    for (const who of ['clerk-1', 'supervisor-1', 'leader-1', 'community-1', 'auditor']) expect(await (await world.as(who)).code(issueBulletin, { day: '2018-05-10' })).toBe('FORBIDDEN');
    const there = await world.as('office@other');
    expect(await there.code(issueBulletin, { day: '2018-05-10' })).toBe('WRONG_STATE');
    const supervisor = await world.as('supervisor-1@other');
    const { dutyPosts } = await supervisor.ask('{ dutyPosts(first: 1) { nodes { id } } }');
    await hasRecorded(supervisor, { dutyPostId: dutyPosts.nodes[0].id, day: '2018-05-10' });
    expect((await there.ask(issueBulletin, { day: '2018-05-10' })).issueBulletin).toMatchObject({ number: 1, lines: { totalCount: 1 } });
  });

  test('conscientious duty counts once confirmed, before the bulletin or after it, and is confirmed once', async () => {
    const day = '2018-05-12';
    const [line] = await hasRecorded(one, { dutyPostId: town.posts[0], day, events: [event('CONSCIENTIOUS', '主动搀扶老人')] });
    const [late] = await hasRecorded(two, { dutyPostId: town.posts[1], day, events: [event('CONSCIENTIOUS'), event('LATE')] });
    const ids = [line!.events.nodes[0]!.id];
    expect((await office.ask(confirm, { ids })).confirmDutyEvents).toMatchObject([{ id: ids[0], counts: false, confirmedBy: { username: 'office' } }]);
    expect((await office.ask(issueBulletin, { day })).issueBulletin.counts).toMatchObject({ late: 1, conscientious: 2, conscientiousConfirmed: 1 });
    const counting = 'query ($unit: ID) { dutyEvents(first: 10, filter: { unitId: $unit, day: { from: "2018-05-12" } }, orderBy: KIND_ASC) { nodes { kind counts } } }';
    expect((await office.ask(counting, { unit: town.units[0] })).dutyEvents.nodes).toEqual([{ kind: 'CONSCIENTIOUS', counts: true }]);
    expect((await office.ask(counting, { unit: town.units[1] })).dutyEvents.nodes).toEqual([{ kind: 'CONSCIENTIOUS', counts: false }, { kind: 'LATE', counts: true }]);
    const unconfirmed = late!.events.nodes.find(({ kind }) => kind === 'CONSCIENTIOUS')!.id;
    const other = late!.events.nodes.find(({ kind }) => kind === 'LATE')!.id;
    expect(await office.refused(confirm, { ids: [unconfirmed, other] })).toMatchObject([{ code: 'INVALID_INPUT', field: 'eventIds.1' }]);
    expect(await office.refused(confirm, { ids: [unconfirmed, ids[0]] })).toMatchObject([{ code: 'WRONG_STATE', field: 'eventIds.1' }]);
    expect(await office.refused(confirm, { ids: [unconfirmed, line!.id] })).toMatchObject([{ code: 'NOT_FOUND', field: 'eventIds.1' }]);
    expect(await office.refused(confirm, { ids: [] })).toMatchObject([{ code: 'INVALID_INPUT', field: 'eventIds' }]);
    expect(await (await world.as('office@other')).refused(confirm, { ids: [unconfirmed] })).toMatchObject([{ code: 'NOT_FOUND', field: 'eventIds.0' }]);
    expect(await two.code(confirm, { ids: [unconfirmed] })).toBe('FORBIDDEN');
    expect(await world.value('select count(*)::int from duty_event where confirmed_at is not null')).toBe(1);
    // What is confirmed after the bulletin counts from its correction on.
    expect((await office.ask(confirm, { ids: [unconfirmed] })).confirmDutyEvents).toMatchObject([{ counts: false }]);
    await office.ask(correct, { day, reason: '补充确认' });
    expect((await office.ask(counting, { unit: town.units[1] })).dutyEvents.nodes).toEqual([{ kind: 'CONSCIENTIOUS', counts: true }, { kind: 'LATE', counts: true }]);
  });

  test('once the rankings that a day counts for are published, nothing of it is recorded or confirmed any more', async () => {
    const [line] = await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-01', shift: 'EVENING', events: [event('CONSCIENTIOUS', '耐心劝导')] });
    const ids = [line!.events.nodes[0]!.id];
    await world.owner.query("update round set phase = 'PUBLISHED' where id = $1", [town.roundId]);
    expect(await office.refused(confirm, { ids })).toMatchObject([{ code: 'ROUND_CLOSED', field: 'eventIds.0' }]);
    await expect(hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-02', shift: 'EVENING', events: [] })).rejects.toThrow(/ROUND_CLOSED/);
    await world.owner.query("update round set phase = 'OPEN' where id = $1", [town.roundId]);
    expect((await office.ask(confirm, { ids })).confirmDutyEvents).toHaveLength(1);
  });

  test('of two who issue the same bulletin at once exactly one does, and two days at once get two numbers', async () => {
    await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-07' }, { dutyPostId: town.posts[0], day: '2018-05-08' }, { dutyPostId: town.posts[0], day: '2018-05-09' });
    const admin = await world.as('admin');
    const same = await Promise.allSettled([office.ask(issueBulletin, { day: '2018-05-07' }), admin.ask(issueBulletin, { day: '2018-05-07' })]);
    expect(same.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([office.ask(issueBulletin, { day: '2018-05-09' }), admin.ask(issueBulletin, { day: '2018-05-08' })]);
    expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('of two who confirm the same event at once exactly one does', async () => {
    const [line] = await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-06', events: [event('CONSCIENTIOUS')] });
    const ids = [line!.events.nodes[0]!.id];
    const admin = await world.as('admin');
    const ends = await Promise.allSettled([office.ask(confirm, { ids }), admin.ask(confirm, { ids })]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a roll-call that arrives with the bulletin is in it or waits for its correction, and never lost between', async () => {
    for (const day of ['2018-05-02', '2018-05-03', '2018-05-04', '2018-05-05']) {
      await hasRecorded(one, { dutyPostId: town.posts[0], day });
      const [absent, , late] = await Promise.all([
        handsIn(two, { dutyPostId: town.posts[1], day, events: [event('ABSENT')] }),
        office.ask(issueBulletin, { day }),
        handsIn(one, { dutyPostId: town.posts[0], day, shift: 'EVENING', events: [event('LATE')] }),
      ]);
      for (const [row] of [absent, late]) {
        const inBulletin = await world.value<boolean>('select bulletin_id is not null from duty_line where id = $1', [row!.subjectId]);
        expect([row!.done, row!.note]).toEqual([true, inBulletin ? null : 'AWAITS_CORRECTION']);
        expect(await world.value('select bool_and(counts = $2 and (bulletin_id is not null) = $2) from duty_event where duty_line_id = $1', [row!.subjectId, inBulletin])).toBe(true);
      }
    }
    expect(await world.value("select count(distinct day)::int from bulletin where day between '2018-05-02' and '2018-05-05'")).toBe(4);
  });

  test('a roll-call waits for a bulletin that is being issued, and a bulletin for a roll-call', async () => {
    const day = '2018-05-13';
    await hasRecorded(one, { dutyPostId: town.posts[0], day });
    const hold = async (how: string, waiting: () => Promise<unknown>): Promise<'waited' | 'passed'> => {
      await world.owner.query('begin');
      await world.owner.query(`select pg_advisory_xact_lock${how}(hashtextextended($1, 2))`, [`duty day ${town.officeId} ${day}`]);
      const work = waiting();
      const end = await Promise.race([work.then(() => 'passed' as const), new Promise<'waited'>((done) => setTimeout(() => done('waited'), 500))]);
      await world.owner.query('commit');
      await work;
      return end;
    };
    expect(await hold('_shared', () => hasRecorded(two, { dutyPostId: town.posts[1], day, events: [event('ABSENT')] }))).toBe('passed');
    expect(await hold('', () => hasRecorded(one, { dutyPostId: town.posts[0], day, shift: 'EVENING' }))).toBe('waited');
    expect(await hold('_shared', () => office.ask(issueBulletin, { day }))).toBe('waited');
    expect(await world.value('select count(*)::int from duty_line where day = $1 and bulletin_id is not null', [day])).toBe(3);
  });

  test('ten bulletins with their counts, lines and events cost as many statements as one', async () => {
    const list = 'query ($n: Int!) { bulletins(first: $n) { totalCount nodes { number counts { absent late } lines(first: 5) { totalCount nodes { bulletin { number } events(first: 5) { totalCount } } } events(first: 5) { totalCount nodes { line { shift } } } } } }';
    const cost = (n: number) => world.statements(() => office.ask(list, { n }));
    await cost(1);
    const all = await office.ask(list, { n: 100 });
    expect(all.bulletins.nodes.length).toBeGreaterThanOrEqual(10);
    expect(await cost(10)).toBe(await cost(1));
  });
});
