import { contestable, openContests, shiftsOfUnit, unclosedDays } from '../../src/duty/agenda.service.js';
import type { CurrentActor } from '../../src/platform/auth/current-actor.js';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { aTown, type Town } from '../builders/town.js';
import { event, hasRecorded, issueBulletin } from '../builders/roll-call.js';
import { World, type Person } from '../support/world.js';

describe('what is due at the intersections', () => {
  let world: World;
  let town: Town;
  let office: Person;
  let one: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    [office, one] = [await world.as('office'), await world.as('supervisor-1')];
    await office.ask('mutation { generateRoster(input: { fromDay: "2018-05-10", toDay: "2018-05-15" }) { made } }');
  });
  afterAll(() => world.close());

  /** Reads as somebody of the town, past the graph. */
  async function as<T>(actor: Partial<CurrentActor> & Pick<CurrentActor, 'as'>, read: (uow: UnitOfWork) => Promise<T>): Promise<T> {
    const uow = new UnitOfWork(world.source, { officeId: town.officeId, timeZone: 'Asia/Shanghai', teamIds: [], intersectionIds: [], mustChangePassword: false, ...actor } as CurrentActor, world.clock.now(), 'read');
    try {
      return await read(uow);
    } finally {
      await uow.close();
    }
  }
  const clerk = { as: 'UNIT_CLERK' } as const;

  test('a unit has its shifts of tomorrow, suspended ones left out, and nobody else\'s', async () => {
    await office.ask('mutation { suspendDuty(input: { days: ["2018-05-15"], shift: EVENING, cause: RAIN, reason: "雨" }) { id } }');
    const own = { ...clerk, unitId: town.units[0] };
    expect(await as(own, (uow) => shiftsOfUnit(uow, town.units[0], '2018-05-15'))).toMatchObject([{ shift: 'MORNING', due: 2 }]);
    expect(await as(own, (uow) => shiftsOfUnit(uow, town.units[1], '2018-05-15'))).toEqual([]);
  });

  test('a supervisor has days that are not closed: those with shifts or lines, and not the closed ones', async () => {
    const days = () => as({ as: 'SUPERVISOR', accountId: town.accounts['supervisor-1'], intersectionIds: [town.intersections[0]] }, (uow) => unclosedDays(uow, town.accounts['supervisor-1']!, '2018-05-01', '2018-05-14'));
    expect(await days()).toEqual(['2018-05-10', '2018-05-11', '2018-05-14']);
    await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-06' });
    await one.ask('mutation { closeDutyDay(input: { day: "2018-05-11" }) { id } }');
    expect(await days()).toEqual(['2018-05-06', '2018-05-10', '2018-05-14']);
  });

  test('a unit has the events that it may still contest with their last day, and the office what is open', async () => {
    const [line] = await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-10', events: [event('LATE'), event('CARELESS'), event('CONSCIENTIOUS')] });
    const own = () => as({ ...clerk, unitId: town.units[0] }, (uow) => contestable(uow, town.units[0], '2018-05-14'));
    expect(await own()).toEqual([]);
    await office.ask(issueBulletin, { day: '2018-05-10' });
    expect((await own()).map(({ kind, lastDay, lineId }) => [kind, lastDay, lineId]).sort()).toEqual([['CARELESS', '2018-05-16', line!.id], ['LATE', '2018-05-16', line!.id]]);
    const late = line!.events.nodes.find(({ kind }) => kind === 'LATE')!.id;
    await (await world.as('clerk-1')).ask('mutation ($line: ID!, $event: ID!) { contestDuty(input: { contests: [{ dutyLineId: $line, dutyEventId: $event, reason: "已到岗" }] }) { done } }', { line: line!.id, event: late });
    expect((await own()).map(({ kind }) => kind)).toEqual(['CARELESS']);
    expect(await as({ ...clerk, unitId: town.units[0] }, (uow) => contestable(uow, town.units[0], '2018-05-17'))).toEqual([]);
    expect(await as({ as: 'OFFICE_STAFF', accountId: town.accounts['office'] }, openContests)).toMatchObject([{ dutyEventId: late, reason: '已到岗', state: 'OPEN' }]);
  });
});
