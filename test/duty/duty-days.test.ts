import { aTown, type Town } from '../builders/town.js';
import { event, hasRecorded, issueBulletin } from '../builders/roll-call.js';
import { World, type Person } from '../support/world.js';

const days = 'query ($from: LocalDate, $to: LocalDate) { dutyDays(from: $from, to: $to) { day state shifts suspended lines unrecorded duplicates unconfirmed unclosed contests pending counts { late conscientious } bulletin { number } } }';

describe('the days of duty', () => {
  let world: World;
  let town: Town;
  let office: Person;
  let one: Person;
  let two: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    [office, one, two] = [await world.as('office'), await world.as('supervisor-1'), await world.as('supervisor-2')];
    // Today is Monday, 14 May 2018.
    await office.ask('mutation { generateRoster(input: { fromDay: "2018-05-10", toDay: "2018-05-15" }) { made } }');
  });
  afterAll(() => world.close());

  const stateOn = async (day: string): Promise<any> => (await office.ask(days, { from: day, to: day })).dutyDays[0];

  test('a day comes from the roster over the roll-call and the close to its bulletin, and says what is open', async () => {
    expect(await stateOn('2018-05-15')).toMatchObject({ state: 'PLANNED', lines: 0, bulletin: null });
    expect(await stateOn('2018-05-12')).toMatchObject({ state: 'IDLE', shifts: 0, unclosed: 0 });
    const due = await stateOn('2018-05-10');
    expect(due).toMatchObject({ state: 'OPEN', suspended: 0, lines: 0, unclosed: 2 });
    expect(due.unrecorded).toBe(due.shifts);
    const [line] = await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-10', events: [event('LATE'), event('CONSCIENTIOUS')] });
    await hasRecorded(two, { dutyPostId: town.posts[1], day: '2018-05-10' });
    await office.ask('mutation { suspendDuty(input: { days: ["2018-05-10"], shift: EVENING, cause: RAIN, reason: "雨" }) { id } }');
    for (const supervisor of [one, two]) await supervisor.ask('mutation { closeDutyDay(input: { day: "2018-05-10" }) { id } }');
    expect(await stateOn('2018-05-10')).toMatchObject({ state: 'CLOSED', suspended: due.shifts / 2, lines: 2, unconfirmed: 1, pending: 2, unclosed: 0, counts: { late: 1, conscientious: 1 } });
    await office.ask(issueBulletin, { day: '2018-05-10' });
    expect(await stateOn('2018-05-10')).toMatchObject({ state: 'ISSUED', pending: 0, bulletin: { number: 1 } });
    const late = line!.events.nodes.find(({ kind }) => kind === 'LATE')!.id;
    await (await world.as('clerk-1')).ask('mutation ($line: ID!, $event: ID!) { contestDuty(input: { contests: [{ dutyLineId: $line, dutyEventId: $event, reason: "已到岗" }] }) { done } }', { line: line!.id, event: late });
    await office.ask('mutation ($ids: [ID!]!) { confirmDutyEvents(input: { eventIds: $ids }) { id } }', { ids: line!.events.nodes.filter(({ kind }) => kind === 'CONSCIENTIOUS').map(({ id }) => id) });
    expect(await stateOn('2018-05-10')).toMatchObject({ state: 'OUTDATED', contests: 1, unconfirmed: 0, pending: 1 });
  });

  test('a period is the last 31 days, or what is asked for, and no more than 62', async () => {
    const { dutyDays } = await office.ask(days);
    expect([dutyDays.length, dutyDays[0].day, dutyDays.at(-1).day]).toEqual([31, '2018-05-14', '2018-04-14']);
    expect(await office.refused(days, { from: '2018-03-01', to: '2018-05-02' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'to' }]);
    expect(await office.refused(days, { from: '2018-05-02', to: '2018-05-01' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'to' }]);
    expect((await office.ask(days, { from: '2018-03-01', to: '2018-05-01' })).dutyDays).toHaveLength(62);
  });

  test('they are the office\'s to see, and another office has its own', async () => {
    await aTown(world, { code: 'other', home: false });
    for (const who of ['clerk-1', 'supervisor-1', 'community-1', 'auditor']) expect(await (await world.as(who)).code(days)).toBe('FORBIDDEN');
    const { dutyDays } = await (await world.as('office@other')).ask(days, { from: '2018-05-10', to: '2018-05-10' });
    expect(dutyDays).toMatchObject([{ state: 'IDLE', lines: 0, bulletin: null }]);
  });
});
