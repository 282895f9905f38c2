import fc from 'fast-check';
import { fromPackage, nationalDays } from '../../src/calendar/national.js';
import { addDays, daysBetween, workingDaysOf, type Exception } from '../../src/calendar/working-days.js';

const day = fc.integer({ min: 0, max: 1_200 }).map((n) => addDays('2017-01-01', n));
const exceptions = fc.array(fc.record({ day, kind: fc.constantFrom<Exception['kind']>('HOLIDAY', 'WORKDAY') }), { maxLength: 60 });
const count = fc.integer({ min: 0, max: 60 });

/** The same by the machine's own calendar, day by day. */
const plainly = (list: readonly Exception[], one: string): boolean => {
  const said = list.filter((exception) => exception.day === one).at(-1);
  return said ? said.kind === 'WORKDAY' : !['Sat', 'Sun'].includes(new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'short' }).format(new Date(`${one}T12:00:00Z`)));
};

describe('working days', () => {
  test('a day is worked as its exception says, else by its weekday', () => {
    fc.assert(fc.property(exceptions, day, (list, one) => { expect(workingDaysOf(list).isWorkingDay(one)).toBe(plainly(list, one)); }));
  });

  test('n working days later there is a working day, n are counted up to it, and one fewer up to the day before', () => {
    fc.assert(fc.property(exceptions, day, fc.integer({ min: 1, max: 60 }), (list, from, n) => {
      const days = workingDaysOf(list);
      const to = days.plus(from, n);
      expect([days.isWorkingDay(to), days.between(from, to), days.between(from, addDays(to, -1))]).toEqual([true, n, n - 1]);
      expect(days.plus(days.plus(from, n), 1)).toBe(days.plus(from, n + 1));
    }));
  });

  test('from a working day, n later and n earlier are each other\'s way back', () => {
    fc.assert(fc.property(exceptions, day, count, (list, from, n) => {
      const days = workingDaysOf(list);
      const start = days.plus(from, 1);
      expect(days.plus(days.plus(start, n), -n)).toBe(start);
    }));
  });

  test('counts add up along the way and turn their sign the other way round', () => {
    fc.assert(fc.property(exceptions, day, day, day, (list, a, b, c) => {
      const days = workingDaysOf(list);
      expect(days.between(a, b) + days.between(b, c)).toBe(days.between(a, c));
      expect(days.between(a, b) + days.between(b, a)).toBe(0);
      expect(Math.abs(days.between(a, b))).toBeLessThanOrEqual(Math.abs(daysBetween(a, b)));
    }));
  });

  test('a later deadline is never the earlier day', () => {
    fc.assert(fc.property(exceptions, day, count, count, (list, from, n, more) => {
      const days = workingDaysOf(list);
      expect(days.plus(from, n) <= days.plus(from, n + more)).toBe(true);
      expect(days.plus(from, n) <= days.plus(addDays(from, 1), n)).toBe(true);
    }));
  });

  test('what is no day and no number is refused, not counted with', () => {
    const days = workingDaysOf([]);
    for (const wrong of ['', '2018-02-30T', '2018-13-01', '20180101', '2018-1-1']) expect(() => days.isWorkingDay(wrong)).toThrow();
    for (const wrong of [0.5, Number.NaN, Infinity, 10_001]) expect(() => days.plus('2018-01-01', wrong)).toThrow();
    expect(days.plus('2018-05-12', 0)).toBe('2018-05-12');
  });
});

describe('the national calendar', () => {
  const year = workingDaysOf(nationalDays(2018));

  test('2018 is as the notices say', () => {
    for (const rest of ['2018-01-01', '2018-02-15', '2018-02-21', '2018-04-05', '2018-04-06', '2018-04-30', '2018-05-01', '2018-06-18', '2018-09-24', '2018-10-05', '2018-12-31']) expect([rest, year.isWorkingDay(rest)]).toEqual([rest, false]);
    for (const worked of ['2018-02-11', '2018-02-24', '2018-04-08', '2018-04-28', '2018-09-29', '2018-09-30', '2018-12-29', '2018-05-02']) expect([worked, year.isWorkingDay(worked)]).toEqual([worked, true]);
    // 365 days less 104 of weekends, seven of them worked, and 18 holidays on weekdays.
    expect(year.between('2017-12-31', '2018-12-31')).toBe(365 - 104 + 7 - 18);
    // Ten working days from the last one before the Spring Festival: the 11th is not among them, the 24th, a Saturday, is.
    expect(year.plus('2018-02-14', 10)).toBe('2018-03-06');
  });

  test('2018 by its notices is 2018 by the package', () => {
    const plain = (days: readonly Exception[]): string[] => days.map(({ day: one, kind }) => `${one} ${kind}`).sort();
    expect(plain(nationalDays(2018))).toEqual(plain(fromPackage(2018)));
    expect(nationalDays(2018).every(({ source }) => /^国办发明电〔201[78]〕\d+号$/.test(source))).toBe(true);
  });

  test('a year is known where it is published, and nothing is guessed where it is not', () => {
    for (const known of [2017, 2019, 2024, 2025]) expect(nationalDays(known).length).toBeGreaterThan(25);
    for (const unknown of [1999, 2003, 2060]) expect(nationalDays(unknown)).toEqual([]);
    expect([year.known('2018-07-01'), year.known('2019-07-01')]).toEqual([true, false]);
    expect(year.isWorkingDay('2060-10-01')).toBe(true);
  });
});
