import { aTown, type Town } from '../builders/town.js';
import { event, handsIn, hasRecorded, issueBulletin, linesSeen } from '../builders/roll-call.js';
import { World, type Person } from '../support/world.js';

const generate = 'mutation ($input: GenerateRosterInput!) { generateRoster(input: $input) { id posts made changed removed kept weekdays shifts(first: 1) { totalCount } } }';
const suspend = 'mutation ($input: SuspendDutyInput!) { suspendDuty(input: $input) { id day shift cause reason intersection { code } suspendedBy { username } } }';
const lift = 'mutation ($ids: [ID!]!) { liftSuspensions(input: { suspensionIds: $ids, reason: "天晴" }) { rows { done code field } } }';
const shifts = 'query ($filter: DutyShiftFilter) { dutyShifts(first: 100, filter: $filter) { totalCount nodes { day shift due startsAt endsAt unit { code } intersection { code } suspension { reason suspendedBy { username } } } } }';

describe('the roster', () => {
  let world: World;
  let town: Town;
  let office: Person;
  let one: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    [office, one] = [await world.as('office'), await world.as('supervisor-1')];
    await office.ask('mutation { setCalendarDays(input: { days: [{ day: "2018-06-18", kind: HOLIDAY, name: "端午节" }, { day: "2018-06-23", kind: WORKDAY, name: "调休" }] }) { id } }');
  });
  afterAll(() => world.close());
  const days = async (filter: object): Promise<string[]> => [...new Set((await office.ask(shifts, { filter })).dutyShifts.nodes.map(({ day }: { day: string }) => day))] as string[];
  const make = async (input: object) => (await office.ask(generate, { input })).generateRoster;

  test('takes the working days of the office\'s calendar: no holiday, and the Saturday that is worked', async () => {
    const june = { fromDay: '2018-06-15', toDay: '2018-06-25', dutyPostIds: [town.posts[0]] };
    expect(await make({ ...june, weekdays: [1, 2, 3, 4, 5], due: 3 })).toMatchObject({ posts: 1, made: 14, changed: 0, removed: 0, kept: 0, shifts: { totalCount: 14 } });
    expect(await days({ unitId: town.units[0] })).toEqual(['2018-06-15', '2018-06-19', '2018-06-20', '2018-06-21', '2018-06-22', '2018-06-23', '2018-06-25']);
    const { dutyShifts } = await office.ask(shifts, { filter: { day: { from: '2018-06-15', to: '2018-06-15' } } });
    expect(dutyShifts.nodes).toMatchObject([{ shift: 'MORNING', due: 3, startsAt: '07:30', endsAt: '08:30', unit: { code: 'unit-001' }, suspension: null }, { shift: 'EVENING', startsAt: '17:30', endsAt: '18:30' }]);
    // Without the calendar the weekdays alone decide.
    expect(await make({ ...june, workingDaysOnly: false, weekdays: [1], eveningFrom: null })).toMatchObject({ made: 1, changed: 1, removed: 13, kept: 0 });
    expect(await days({ unitId: town.units[0] })).toEqual(['2018-06-18', '2018-06-25']);
  });

  test('made again it is the same; a changed pattern changes it, and what has been recorded stays', async () => {
    const pattern = { fromDay: '2018-05-07', toDay: '2018-05-11', due: 2 };
    expect(await make(pattern)).toMatchObject({ posts: 2, made: 20 });
    expect(await make(pattern)).toMatchObject({ made: 0, changed: 0, removed: 0, kept: 0 });
    await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-09' });
    expect(await make({ ...pattern, due: 4, everyNth: 2, dutyPostIds: [town.posts[0]] })).toMatchObject({ made: 0, changed: 5, removed: 4, kept: 1 });
    const { dutyShifts } = await office.ask(shifts, { filter: { unitId: town.units[0], day: { from: '2018-05-07', to: '2018-05-11' } } });
    expect(dutyShifts.nodes.map(({ day, shift, due }: Record<string, unknown>) => `${day} ${shift} ${due}`)).toEqual([
      '2018-05-07 MORNING 4', '2018-05-07 EVENING 4', '2018-05-09 MORNING 2', '2018-05-09 EVENING 4', '2018-05-11 MORNING 4', '2018-05-11 EVENING 4']);
    expect(await world.value('select count(*)::int from duty_shift where unit_id = $1', [town.units[1]])).toBe(10);
  });

  test('of two who make the same roster at once each shift is there once', async () => {
    const pattern = { fromDay: '2018-09-03', toDay: '2018-09-14' };
    const ends = await Promise.all([make(pattern), make(pattern), make(pattern)]);
    expect(ends.map(({ made }) => made).sort((a, b) => a - b)).toEqual([0, 0, 40]);
    expect(await world.value("select count(*)::int from duty_shift where day between '2018-09-03' and '2018-09-14'")).toBe(40);
  });

  test('a pattern without a day or a shift, or that turns time round, is refused by its field', async () => {
    const input = { fromDay: '2018-07-02', toDay: '2018-07-06' };
    const refused = async (more: object) => (await office.refused(generate, { input: { ...input, ...more } }))[0];
    expect(await refused({ toDay: '2018-07-01' })).toMatchObject({ code: 'INVALID_INPUT', field: 'toDay' });
    expect(await refused({ toDay: '2019-07-04' })).toMatchObject({ code: 'INVALID_INPUT', field: 'toDay' });
    expect(await refused({ morningFrom: null, eveningFrom: null })).toMatchObject({ code: 'INVALID_INPUT', field: 'morningFrom' });
    expect(await refused({ morningTo: '07:30' })).toMatchObject({ code: 'INVALID_INPUT', field: 'morningTo' });
    expect(await refused({ weekdays: [6, 7], workingDaysOnly: false })).toMatchObject({ code: 'INVALID_INPUT', field: 'weekdays' });
    expect(await refused({ weekdays: [0] })).toMatchObject({ code: 'INVALID_INPUT', field: 'weekdays' });
    expect(await refused({ due: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'due' });
    expect(await refused({ dutyPostIds: [town.units[0]] })).toMatchObject({ code: 'NOT_FOUND', field: 'dutyPostIds.0' });
    for (const who of ['clerk-1', 'supervisor-1', 'leader-1', 'community-1', 'auditor']) expect(await (await world.as(who)).code(generate, { input })).toBe('FORBIDDEN');
    expect(await (await world.as('office@other')).refused(generate, { input: { ...input, dutyPostIds: [town.posts[0]] } })).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await office.ask(generate, { input })).generateRoster.made).toBe(20);
  });

  test('a unit sees its own roster at once, a supervisor the day at the own intersections', async () => {
    await make({ fromDay: '2018-08-01', toDay: '2018-08-01' });
    const filter = { day: { from: '2018-08-01', to: '2018-08-01' } };
    for (const who of ['clerk-1', 'unit-leader-1', 'supervisor-1']) {
      expect((await (await world.as(who)).ask('query ($filter: DutyShiftFilter) { dutyShifts(first: 10, filter: $filter) { totalCount nodes { unit { code } } } }', { filter })).dutyShifts)
        .toEqual({ totalCount: 2, nodes: [{ unit: { code: 'unit-001' } }, { unit: { code: 'unit-001' } }] });
    }
    expect((await office.ask(shifts, { filter })).dutyShifts.totalCount).toBe(4);
    expect((await (await world.as('clerk-1@other')).ask(shifts, { filter })).dutyShifts.totalCount).toBe(0);
    for (const who of ['community-1', 'examiner-1a', 'auditor']) expect(await (await world.as(who)).code(shifts)).toBe('FORBIDDEN');
  });

  test('a line takes what was due from the roster, and the minutes from its times', async () => {
    await make({ fromDay: '2018-05-14', toDay: '2018-05-14', due: 4 });
    const [line] = await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-14', present: 3, arrivedAt: '07:42', leftAt: '08:25', events: [{ kind: 'LATE', reasonCode: 'LATE_AFTER_START' }, { kind: 'LEFT_EARLY', reasonCode: 'LEFT_EARLY_BEFORE_END' }] });
    expect(line).toMatchObject({ due: 4, events: { nodes: [{ kind: 'LATE', minutes: 12 }, { kind: 'LEFT_EARLY', minutes: 5 }] } });
  });

  test('for rain nobody is expected: absences there are struck, and not taken any more, until the suspension is lifted', async () => {
    const day = '2018-05-07';
    const [absent] = await hasRecorded(one, { dutyPostId: town.posts[0], day, events: [event('ABSENT')] });
    await hasRecorded(one, { dutyPostId: town.posts[0], day, shift: 'EVENING', events: [event('CARELESS'), event('LATE')] });
    const { suspendDuty: [made] } = await office.ask(suspend, { input: { days: [day], intersectionIds: [town.intersections[0]], cause: 'RAIN', reason: '暴雨橙色预警' } });
    expect(made).toMatchObject({ day, shift: null, cause: 'RAIN', reason: '暴雨橙色预警', intersection: { code: 'intersection-01' }, suspendedBy: { username: 'office' } });
    const struck = async () => (await world.owner.query("select kind, struck_at is not null as struck, strike_reason as why from duty_event where day = $1 order by kind", [day])).rows;
    expect(await struck()).toEqual([{ kind: 'ABSENT', struck: true, why: '暴雨橙色预警' }, { kind: 'CARELESS', struck: false, why: '' }, { kind: 'LATE', struck: true, why: '暴雨橙色预警' }]);
    const clerk = await world.as('clerk-1');
    expect((await clerk.ask(shifts, { filter: { suspended: true } })).dutyShifts.nodes).toEqual(['MORNING', 'EVENING'].map((shift) => expect.objectContaining({ day, shift, suspension: { reason: '暴雨橙色预警', suspendedBy: null } })));
    // Nobody came and nobody was to: that is a plain line, and an absence is refused. At the other intersection all is as ever.
    const two = await world.as('supervisor-2');
    expect(await handsIn(one, { dutyPostId: town.posts[0], day, events: [event('ABSENT')] })).toMatchObject([{ done: false, code: 'WRONG_STATE', field: 'events.0.kind' }]);
    const [nobody] = await handsIn(one, { dutyPostId: town.posts[0], day, present: 0 });
    expect(await linesSeen(one, [nobody!.subjectId])).toMatchObject([{ state: 'DUPLICATE', present: 0 }]);
    expect(await handsIn(two, { dutyPostId: town.posts[1], day, events: [event('ABSENT')] })).toMatchObject([{ done: true }]);
    // The bulletin prints the absence, and that it does not count.
    await office.ask(issueBulletin, { day });
    expect(await linesSeen(clerk, [absent!.id])).toMatchObject([{ state: 'COUNTS', events: { nodes: [{ kind: 'ABSENT', counts: false }] } }]);
    const all = await office.ask(suspend, { input: { days: [day], shift: 'MORNING', cause: 'OTHER', reason: '全市停岗' } });
    expect((await office.ask(lift, { ids: [made.id, made.id, town.posts[0]] })).liftSuspensions.rows).toEqual([{ done: true, code: null, field: null }, { done: false, code: 'WRONG_STATE', field: 'suspensionIds' }, { done: false, code: 'NOT_FOUND', field: 'suspensionIds' }]);
    // The morning is still suspended, for the other reason; the evening is not.
    expect(await struck()).toMatchObject([{ kind: 'ABSENT', struck: true }, { kind: 'ABSENT', struck: true, why: '全市停岗' }, { kind: 'CARELESS', struck: false }, { kind: 'LATE', struck: false, why: '' }]);
    await office.ask(lift, { ids: [all.suspendDuty[0].id] });
    expect((await struck()).map(({ struck: is }) => is)).toEqual([false, false, false, false]);
  });

  test('shifts that are made for a suspended day are suspended from the start', async () => {
    await office.ask(suspend, { input: { days: ['2018-10-10', '2018-10-11'], shift: 'EVENING', cause: 'HOLIDAY', reason: '节日' } });
    await make({ fromDay: '2018-10-09', toDay: '2018-10-12', dutyPostIds: [town.posts[0]] });
    const { dutyShifts } = await office.ask(shifts, { filter: { suspended: true, day: { from: '2018-10-01' } } });
    expect(dutyShifts.nodes.map(({ day, shift }: Record<string, string>) => `${day} ${shift}`)).toEqual(['2018-10-10 EVENING', '2018-10-11 EVENING']);
  });

  test('suspensions need a reason, and a day whose rankings are published takes none', async () => {
    const input = { days: ['2018-05-02'], cause: 'RAIN', reason: '雨' };
    expect(await office.refused(suspend, { input: { ...input, reason: ' ' } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'reason' }]);
    expect(await office.refused(suspend, { input: { ...input, days: [] } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'days' }]);
    expect(await office.refused(suspend, { input: { ...input, intersectionIds: [town.units[0]] } })).toMatchObject([{ code: 'NOT_FOUND', field: 'intersectionIds.0' }]);
    for (const who of ['clerk-1', 'supervisor-1', 'auditor']) expect(await (await world.as(who)).code(suspend, { input })).toBe('FORBIDDEN');
    await world.owner.query("update round set phase = 'PUBLISHED' where id = $1", [town.roundId]);
    expect(await office.refused(suspend, { input })).toMatchObject([{ code: 'ROUND_CLOSED', field: 'days.0' }]);
    await world.owner.query("update round set phase = 'OPEN' where id = $1", [town.roundId]);
    expect((await office.ask(suspend, { input })).suspendDuty).toHaveLength(1);
  });

  test('a supervisor closes the day, and brings nothing more until the office opens it again', async () => {
    const close = 'mutation ($day: LocalDate!) { closeDutyDay(input: { day: $day, remark: "无其他情况" }) { id day account { username } reopenedAt } }';
    const reopen = 'mutation ($id: ID!) { reopenDutyDay(input: { dutyDayCloseId: $id, reason: "补录" }) { id reopenedAt reopenReason reopenedBy { username } } }';
    const day = '2018-05-10';
    const { closeDutyDay: closed } = await one.ask(close, { day });
    expect(closed).toMatchObject({ day, account: { username: 'supervisor-1' }, reopenedAt: null });
    expect((await one.ask(close, { day })).closeDutyDay.id).toBe(closed.id);
    expect(await handsIn(one, { dutyPostId: town.posts[0], day })).toMatchObject([{ done: false, code: 'WRONG_STATE', field: 'day' }]);
    expect(await handsIn(await world.as('supervisor-2'), { dutyPostId: town.posts[1], day })).toMatchObject([{ done: true }]);
    expect(await one.refused(close, { day: '2018-05-15' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'day' }]);
    expect(await one.refused(close, { day: '2018-04-29' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'day' }]);
    for (const who of ['clerk-1', 'supervisor-1', 'auditor']) expect(await (await world.as(who)).code(reopen, { id: closed.id })).toBe('FORBIDDEN');
    expect((await office.ask(reopen, { id: closed.id })).reopenDutyDay).toMatchObject({ reopenReason: '补录', reopenedBy: { username: 'office' } });
    expect(await office.code(reopen, { id: closed.id })).toBe('WRONG_STATE');
    expect(await handsIn(one, { dutyPostId: town.posts[0], day })).toMatchObject([{ done: true }]);
    expect((await one.ask(close, { day })).closeDutyDay.id).not.toBe(closed.id);
  });

  test('fifty shifts with all that belongs to them cost as many statements as one', async () => {
    const list = 'query ($n: Int!) { dutyShifts(first: $n) { nodes { unit { code } intersection { code } dutyPost { id } suspension { reason } pattern { id } } } }';
    const cost = (n: number) => world.statements(() => office.ask(list, { n }));
    await cost(1);
    expect(await cost(50)).toBe(await cost(1));
    // A pattern for one day costs as many as one for a month.
    const making = (toDay: string) => world.statements(() => make({ fromDay: '2018-11-01', toDay }));
    const single = await making('2018-11-01');
    expect(await making('2018-11-30')).toBe(single);
  });
});
