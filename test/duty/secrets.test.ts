import { aTown, type Town } from '../builders/town.js';
import { event, hasRecorded, issueBulletin, type Recorded } from '../builders/roll-call.js';
import { World, type Person } from '../support/world.js';

const lines = `query ($filter: DutyLineFilter, $order: DutyLineOrder) { dutyLines(first: 100, filter: $filter, orderBy: $order) { totalCount nodes {
  id day remark unit { code } recordedBy { username } bulletin { number issuedBy { username } } events(first: 10, orderBy: KIND_ASC) { totalCount nodes { kind reason confirmedBy { username } } } } } }`;
const events = 'query ($filter: DutyEventFilter, $order: DutyEventOrder) { dutyEvents(first: 100, filter: $filter, orderBy: $order) { totalCount nodes { id kind reason unit { code } line { id } confirmedBy { username } } } }';
const bulletins = '{ bulletins(first: 100) { totalCount nodes { day number issuedBy { username } counts { absent late careless conscientious conscientiousConfirmed } lines(first: 10) { totalCount nodes { unit { code } } } events(first: 10) { totalCount } } } }';
const node = 'query ($id: ID!) { node(id: $id) { id } }';

describe('who sees what of duty', () => {
  let world: World;
  let town: Town;
  let office: Person;
  let clerk: Person;
  let clerkTwo: Person;
  let one: Person;
  let two: Person;
  /** Of 10 May, whose bulletin is out, and of 11 May, whose is not: the lines of unit 1, then of unit 2. */
  let out: [Recorded, Recorded];
  let open: [Recorded, Recorded];
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    [office, clerk, clerkTwo, one, two] = [await world.as('office'), await world.as('clerk-1'), await world.as('clerk-2'), await world.as('supervisor-1'), await world.as('supervisor-2')];
    const record = async (day: string): Promise<[Recorded, Recorded]> => [
      (await hasRecorded(one, { dutyPostId: town.posts[0], day, remark: '秘一', events: [event('CARELESS', '秘一'), event('CONSCIENTIOUS', '秘一')] }))[0]!,
      (await hasRecorded(two, { dutyPostId: town.posts[1], day, remark: '秘二', events: [event('ABSENT', '秘二')] }))[0]!,
    ];
    out = await record('2018-05-10');
    open = await record('2018-05-11');
    const ids = out[0].events.nodes.filter(({ kind }) => kind === 'CONSCIENTIOUS').map(({ id }) => id);
    await office.ask('mutation ($ids: [ID!]!) { confirmDutyEvents(input: { eventIds: $ids }) { id } }', { ids });
    await office.ask(issueBulletin, { day: '2018-05-10' });
  });
  afterAll(() => world.close());

  test('a unit sees its own lines from the bulletin on, without who recorded, confirmed or issued', async () => {
    for (const who of [clerk, await world.as('unit-leader-1')]) {
      const { dutyLines } = await who.ask(lines);
      expect(dutyLines).toEqual({ totalCount: 1, nodes: [{
        id: out[0].id, day: '2018-05-10', remark: '秘一', unit: { code: 'unit-001' }, recordedBy: null, bulletin: { number: 1, issuedBy: null },
        events: { totalCount: 2, nodes: [{ kind: 'CARELESS', reason: '秘一', confirmedBy: null }, { kind: 'CONSCIENTIOUS', reason: '秘一', confirmedBy: null }] },
      }] });
      expect((await who.ask(events)).dutyEvents).toMatchObject({ totalCount: 2, nodes: [{ unit: { code: 'unit-001' }, line: { id: out[0].id }, confirmedBy: null }, { confirmedBy: null }] });
    }
    // The twin: the office sees both days of both units, with the names.
    const { dutyLines } = await office.ask(lines, { order: 'DAY_ASC' });
    expect(dutyLines.totalCount).toBe(4);
    expect(dutyLines.nodes.map((line: { recordedBy: { username: string } }) => line.recordedBy.username).sort()).toEqual(['supervisor-1', 'supervisor-1', 'supervisor-2', 'supervisor-2']);
    expect(dutyLines.nodes.find((line: { id: string }) => line.id === out[0].id)).toMatchObject({ bulletin: { issuedBy: { username: 'office' } }, events: { nodes: [{ confirmedBy: null }, { confirmedBy: { username: 'office' } }] } });
  });

  test('no filter and no order shows or counts a line that one does not see', async () => {
    const filters = [{ unitId: town.units[1] }, { bulletinIssued: false }, { day: { from: '2018-05-11' } }, { intersectionId: town.intersections[1] }];
    for (const filter of filters) {
      expect((await clerk.ask(lines, { filter })).dutyLines).toEqual({ totalCount: 0, nodes: [] });
      expect((await office.ask(lines, { filter })).dutyLines.totalCount).toBeGreaterThan(0);
    }
    for (const order of ['DAY_ASC', 'DAY_DESC', 'PRESENT_ASC', 'CREATED_AT_DESC']) expect((await clerk.ask(lines, { order })).dutyLines.totalCount).toBe(1);
    for (const filter of [{ kind: ['ABSENT'] }, { unitId: town.units[1] }, { bulletinIssued: false }]) expect((await clerk.ask(events, { filter })).dutyEvents).toEqual({ totalCount: 0, nodes: [] });
    // A filter and its negation together are all that one sees.
    for (const [who, all] of [[clerk, 2], [one, 4], [office, 6]] as const) {
      const [yes, no] = [await who.ask(events, { filter: { confirmed: true } }), await who.ask(events, { filter: { confirmed: false } })];
      expect(yes.dutyEvents.totalCount + no.dutyEvents.totalCount).toBe(all);
    }
  });

  test('a bulletin counts for each reader what that reader sees', async () => {
    const bulletin = async (who: Person) => (await who.ask(bulletins)).bulletins.nodes[0];
    expect(await bulletin(clerk)).toEqual({ day: '2018-05-10', number: 1, issuedBy: null, counts: { absent: 0, late: 0, careless: 1, conscientious: 1, conscientiousConfirmed: 1 }, lines: { totalCount: 1, nodes: [{ unit: { code: 'unit-001' } }] }, events: { totalCount: 2 } });
    expect(await bulletin(clerkTwo)).toMatchObject({ counts: { absent: 1, careless: 0, conscientious: 0 }, lines: { totalCount: 1, nodes: [{ unit: { code: 'unit-002' } }] }, events: { totalCount: 1 } });
    expect(await bulletin(two)).toMatchObject({ issuedBy: null, counts: { absent: 1, careless: 0 }, lines: { totalCount: 1 } });
    expect(await bulletin(office)).toMatchObject({ issuedBy: { username: 'office' }, counts: { absent: 1, careless: 1, conscientious: 1 }, lines: { totalCount: 2 }, events: { totalCount: 3 } });
  });

  test('a supervisor sees the own entries, before the bulletin too, and no colleague\'s at the same intersection', async () => {
    await world.insert('supervision', town.officeId, { account_id: town.accounts['supervisor-2'], intersection_id: town.intersections[0] });
    const { dutyLines } = await two.ask(lines, { order: 'DAY_ASC' });
    expect(dutyLines).toMatchObject({ totalCount: 2, nodes: [{ id: out[1].id, recordedBy: { username: 'supervisor-2' } }, { id: open[1].id, bulletin: null }] });
    const { dutyPosts } = await two.ask('{ dutyPosts(first: 10) { nodes { unit { code } lines(first: 10) { totalCount } } } }');
    expect(dutyPosts.nodes).toEqual(expect.arrayContaining([{ unit: { code: 'unit-001' }, lines: { totalCount: 0 } }, { unit: { code: 'unit-002' }, lines: { totalCount: 2 } }]));
  });

  test('below its unit, too, one sees only what one sees', async () => {
    const below = '{ units(first: 10) { nodes { code dutyLines(first: 10, filter: { day: { to: "2018-05-31" } }) { totalCount } dutyEvents(first: 10) { totalCount } dutyPosts(first: 10) { totalCount } } } }';
    expect((await clerk.ask(below)).units.nodes).toEqual([{ code: 'unit-001', dutyLines: { totalCount: 1 }, dutyEvents: { totalCount: 2 }, dutyPosts: { totalCount: 1 } }]);
    expect((await office.ask(below)).units.nodes).toEqual([
      { code: 'unit-001', dutyLines: { totalCount: 2 }, dutyEvents: { totalCount: 4 }, dutyPosts: { totalCount: 1 } },
      { code: 'unit-002', dutyLines: { totalCount: 2 }, dutyEvents: { totalCount: 2 }, dutyPosts: { totalCount: 1 } },
    ]);
    expect((await one.ask(below)).units.nodes).toMatchObject([{ code: 'unit-001', dutyLines: { totalCount: 2 } }]);
  });

  test('by its key one finds a line or an event exactly where one sees it', async () => {
    const find = async (who: Person, id: string): Promise<boolean> => (await who.ask(node, { id })).node !== null;
    const [seen, unissued, foreign] = [out[0], open[0], out[1]].map((line) => [line.id, line.events.nodes[0]!.id]) as [string[], string[], string[]];
    for (const id of seen) expect(await find(clerk, id)).toBe(true);
    for (const id of [...unissued, ...foreign]) {
      expect(await find(clerk, id)).toBe(false);
      expect(await find(office, id)).toBe(true);
    }
    expect(await find(one, unissued[0]!)).toBe(true);
    expect(await find(one, foreign[0]!)).toBe(false);
    expect((await clerk.ask('query ($id: ID!) { dutyLine(id: $id) { id } }', { id: open[0].id })).dutyLine).toBeNull();
    for (const who of ['community-1', 'examiner-1a', 'leader-1', 'auditor', 'office@other', 'clerk-1@other']) {
      const person = await world.as(who);
      for (const id of [...seen, ...unissued]) expect(await find(person, id)).toBe(false);
    }
  });

  test('communities, inspectors, auditors and the public see nothing of the roll-call', async () => {
    for (const who of ['community-1', 'examiner-1a', 'leader-1', 'auditor']) {
      const person = await world.as(who);
      for (const query of [lines, events, bulletins]) expect(await person.code(query)).toBe('FORBIDDEN');
    }
    for (const query of [lines, events, bulletins]) expect(await world.anyone().code(query)).toBe('UNAUTHENTICATED');
    // The unit that they may read does not open the way to its lines.
    const community = await world.as('community-1');
    const refusals = await community.refused('{ units(first: 10) { nodes { code dutyLines(first: 10) { totalCount } } } }');
    expect(refusals[0]).toMatchObject({ code: 'FORBIDDEN' });
    expect((await community.ask('{ units(first: 10) { nodes { code } } }')).units.nodes).toEqual([{ code: 'unit-001' }]);
  });

  test('another office\'s lines, events and bulletins are not there', async () => {
    const there = await world.as('office@other');
    expect((await there.ask(lines)).dutyLines.totalCount).toBe(0);
    expect((await there.ask(lines, { filter: { unitId: town.units[0] } })).dutyLines.totalCount).toBe(0);
    expect((await there.ask(events)).dutyEvents.totalCount).toBe(0);
    expect((await there.ask(bulletins)).bulletins.totalCount).toBe(0);
  });

  test('lists of ten lines with all that belongs to them cost as many statements as lists of one', async () => {
    const list = 'query ($n: Int!, $unit: ID) { dutyLines(first: $n, filter: { unitId: $unit }) { totalCount nodes { unit { code } intersection { code } dutyPost { id } bulletin { number } recordedBy { username } events(first: 5) { totalCount nodes { counts unit { code } confirmedBy { username } } } } } }';
    for (const shift of ['MORNING', 'EVENING'] as const) for (let day = 1; day <= 5; day += 1) await hasRecorded(one, { dutyPostId: town.posts[0], day: `2018-05-0${day}`, shift, events: [event('LATE')] });
    const cost = (n: number) => world.statements(() => office.ask(list, { n, unit: town.units[0] }));
    // The latest line has all that a line may have, so that a list of it alone asks everything.
    await office.ask(issueBulletin, { day: '2018-05-11' });
    await office.ask('mutation ($ids: [ID!]!) { confirmDutyEvents(input: { eventIds: $ids }) { id } }', { ids: open[0].events.nodes.filter(({ kind }) => kind === 'CONSCIENTIOUS').map(({ id }) => id) });
    expect(await cost(10)).toBe(await cost(1));
  });
});
