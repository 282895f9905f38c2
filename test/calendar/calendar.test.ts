import { asOperator } from '../../src/api/start.js';
import { createOffice } from '../../src/people/people.service.js';
import { makeTownCalendar } from '../builders/calendar.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { World, type Person } from '../support/world.js';

const set = 'mutation ($days: [CalendarDayInput!]!) { setCalendarDays(input: { days: $days }) { id day kind name source } }';
const remove = 'mutation ($ids: [ID!]!) { removeCalendarDays(input: { calendarDayIds: $ids }) { id day } }';
const fill = 'mutation ($year: Int!) { fillCalendarYear(input: { year: $year }) { day kind name source } }';
const list = '{ calendarDays(first: 100) { totalCount nodes { id day kind name } } }';
const year = 'query ($year: Int) { calendarYear(year: $year) { year known workingDays } }';
const rainDay = { day: '2018-05-17', kind: 'HOLIDAY', name: '停工' };

describe('the calendar of an office', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let office: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    office = await world.as('office');
  });
  afterEach(() => world.close());

  test('says of a year that it knows nothing until its holidays are entered, and counts them from then on', async () => {
    expect((await office.ask(year)).calendarYear).toEqual({ year: 2018, known: false, workingDays: 261 });
    const { fillCalendarYear } = await office.ask(fill, { year: 2018 });
    expect(fillCalendarYear.length).toBe(32);
    expect(fillCalendarYear[0]).toEqual({ day: '2018-01-01', kind: 'HOLIDAY', name: '元旦', source: '国办发明电〔2017〕12号' });
    expect((await office.ask(year)).calendarYear).toEqual({ year: 2018, known: true, workingDays: 250 });
    expect((await office.ask(year, { year: 2019 })).calendarYear).toEqual({ year: 2019, known: false, workingDays: 261 });
    expect(await office.refused(fill, { year: 2090 })).toMatchObject([{ code: 'INVALID_INPUT', field: 'year' }]);
    expect(await office.refused(year, { year: 99_999 })).toMatchObject([{ code: 'INVALID_INPUT', field: 'year' }]);
  });

  test('is set by the office, day by day, and what it set stays when the holidays are entered', async () => {
    const made = (await office.ask(set, { days: [{ day: '2018-05-01', kind: 'WORKDAY', name: '本地上班' }, rainDay] })).setCalendarDays;
    expect(made).toMatchObject([{ day: '2018-05-01', kind: 'WORKDAY', source: '' }, { day: '2018-05-17' }]);
    expect((await office.ask(fill, { year: 2018 })).fillCalendarYear.length).toBe(31);
    expect((await office.ask(fill, { year: 2018 })).fillCalendarYear).toEqual([]);
    const again = (await office.ask(set, { days: [{ day: '2018-05-01', kind: 'HOLIDAY', name: '劳动节' }] })).setCalendarDays;
    expect(again).toEqual([{ id: made[0].id, day: '2018-05-01', kind: 'HOLIDAY', name: '劳动节', source: '' }]);
    const { calendarDays } = await office.ask('{ calendarDays(first: 100, filter: { day: { from: "2018-05-01", to: "2018-05-31" } }) { totalCount nodes { day } } }');
    expect(calendarDays).toEqual({ totalCount: 2, nodes: [{ day: '2018-05-01' }, { day: '2018-05-17' }] });
  });

  test('a day that is taken out counts as its weekday again; all are taken out or none', async () => {
    const [one] = (await office.ask(set, { days: [rainDay] })).setCalendarDays;
    const foreign = await makeTownCalendar(world, other.officeId);
    expect(await office.refused(remove, { ids: [one.id, foreign] })).toMatchObject([{ code: 'NOT_FOUND', field: 'calendarDayIds.1' }]);
    expect(await office.refused(remove, { ids: [one.id, one.id] })).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await office.ask(list)).calendarDays.totalCount).toBe(1);
    expect((await office.ask(remove, { ids: [one.id] })).removeCalendarDays).toEqual([{ id: one.id, day: '2018-05-17' }]);
    expect((await office.ask(year)).calendarYear).toMatchObject({ known: false });
    expect(await world.value<number>('select count(*)::int from calendar_day where office_id = $1', [other.officeId])).toBeGreaterThan(0);
  });

  test('is read by everybody of the office and set by the office alone', async () => {
    await office.ask(set, { days: [rainDay] });
    for (const name of ['clerk-1', 'unit-leader-1', 'community-1', 'supervisor-1', 'examiner-1a', 'leader-1']) {
      const person = await world.as(name);
      expect((await person.ask(list)).calendarDays.totalCount).toBe(1);
      expect(await person.code(set, { days: [rainDay] })).toBe('FORBIDDEN');
    }
    expect(await (await world.as('auditor')).code(list)).toBe('FORBIDDEN');
    expect((await (await world.as('office@other')).ask(list)).calendarDays.totalCount).toBe(0);
  });

  test('input that makes no day is refused by its field', async () => {
    for (const days of [[], [rainDay, { ...rainDay, kind: 'WORKDAY' }], [{ ...rainDay, name: ' ' }], [{ ...rainDay, name: 'x'.repeat(51) }], Array.from({ length: 101 }, () => rainDay)]) {
      expect(await office.code(set, { days })).toBe('INVALID_INPUT');
    }
    for (const day of ['2018-02-30', '18-01-01', 'tomorrow']) expect((await office.refused(set, { days: [{ ...rainDay, day }] })).length).toBe(1);
  });

  test('of two who set the same day at once, both are done and the later one counts', async () => {
    const outcomes = await meetingAt(world, `insert into calendar_day (office_id, id, day, kind, name, created_at) select id, gen_random_uuid(), '2018-05-17', 'HOLIDAY', '先到', created_at from office where code = 'town'`, [
      () => office.ask(set, { days: [rainDay] }), () => office.ask(set, { days: [{ ...rainDay, kind: 'WORKDAY' }] })]);
    expect(outcomesOf(outcomes)).toEqual(['done', 'done']);
    expect((await office.ask(list)).calendarDays.totalCount).toBe(1);
  });

  test('a hundred days cost as many statements as one', async () => {
    const days = Array.from({ length: 100 }, (_, at) => ({ day: new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10), kind: 'HOLIDAY', name: '假' }));
    const one = await world.statements(() => office.ask(set, { days: days.slice(0, 1) }));
    expect(await world.statements(() => office.ask(set, { days }))).toBe(one);
  });

  test('an office from before there was a calendar gets the holidays of the years around now, and keeps what it set itself', async () => {
    await office.ask(set, { days: [{ day: '2017-03-03', kind: 'HOLIDAY', name: '本地' }] });
    await Promise.all([world.runChores('fill-calendar'), world.runChores('fill-calendar')]);
    await world.runChores('fill-calendar');
    const years = (officeId: string): Promise<string[]> => world.value("select array_agg(year || ' ' || days order by year) from (select left(day::text, 4) as year, count(*) as days from calendar_day where office_id = $1 group by 1) t", [officeId]);
    expect((await years(town.officeId))[0]).toBe('2017 1');
    expect((await years(town.officeId))[1]).toBe('2018 32');
    expect((await years(other.officeId)).map((line) => line.slice(0, 4))).toEqual(['2017', '2018', '2019']);
    expect((await office.ask(year)).calendarYear).toEqual({ year: 2018, known: true, workingDays: 250 });
  });

  test('a new office begins with the years around its beginning', async () => {
    const made = await asOperator({ source: world.source, clock: world.clock, close: async () => undefined }, (uow) =>
      createOffice(uow, { code: 'new-city', nameZh: '新市', nameEn: '', timeZone: 'Asia/Shanghai', adminUsername: 'admin', adminName: '管理员' }));
    expect(await world.value<string[]>("select array_agg(distinct left(day::text, 4) order by left(day::text, 4)) from calendar_day where office_id = $1", [made.office.id])).toEqual(['2017', '2018', '2019']);
    expect(town.officeId).not.toBe(made.office.id);
  });
});
