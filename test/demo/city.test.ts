import places from '../../src/demo/data/places.json' with { type: 'json' };
import { mustSettle } from '../../src/demo/city/sheets.js';
import { planLiaocheng, planSecondCity, type CityPlan } from '../../src/demo/city/plan.js';
import { TARIFF } from '../../src/demo/city/duty.js';
import { dutyStoryOf, rosterOf } from '../../src/demo/city/duty-story.js';
import { typeset } from '../../src/demo/city/typeset.js';
import { isWorkingDay, workingDays } from '../../src/demo/city/calendar.js';
import { KEY_TASKS } from '../../src/demo/city/deeds.js';

const plan = planLiaocheng();
const second = planSecondCity();

function count<T>(list: readonly T[], key: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of list) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
  return counts;
}

function repeated(list: readonly string[]): string[] {
  return list.filter((one, index) => list.indexOf(one) !== index);
}

function people(city: CityPlan): { account: string; name: string; phone: string }[] {
  return [
    ...city.officePeople, ...city.supervisors,
    ...city.units.flatMap((unit) => [unit.clerk, unit.leader]),
    ...city.communities.flatMap((community) => [community.staff, community.colleague]),
    ...city.teams.flatMap((team) => [team.leader, ...team.examiners]),
  ];
}

describe('the plan as a whole', () => {
  test('the same seed gives the same plan', () => {
    expect(planLiaocheng()).toEqual(plan);
    expect(JSON.stringify(planLiaocheng())).toBe(JSON.stringify(plan));
  });

  test('another seed gives another city with the same numbers', () => {
    const other = planLiaocheng(7);
    expect(other.ledger).not.toEqual(plan.ledger);
    expect(count(other.units, (unit) => unit.category)).toEqual(count(plan.units, (unit) => unit.category));
    expect(other.teams.flatMap((team) => team.units).sort((a, b) => a - b)).toEqual(other.units.map((unit) => unit.number));
  });

  test('it takes well under a second', () => {
    const before = process.hrtime.bigint();
    planLiaocheng(3);
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(1000);
  });

  test('all points and amounts are whole numbers', () => {
    const fractions: number[] = [];
    JSON.stringify(plan, (_key, value: unknown) => {
      if (typeof value === 'number' && !Number.isInteger(value)) fractions.push(value);
      return value;
    });
    expect(fractions).toEqual([]);
  });

  test('the second city is small, and shares nothing with the first', () => {
    expect([second.units.length, second.communities.length, second.intersections.length]).toEqual([8, 3, 2]);
    expect(second.units.every((unit) => unit.invented)).toBe(true);
    const accounts = new Set(people(plan).map((person) => person.account));
    expect(people(second).filter((person) => accounts.has(person.account))).toEqual([]);
    expect(second.evidence.slice(0, 40).map((one) => one.aboutDay)).not.toEqual(plan.evidence.slice(0, 40).map((one) => one.aboutDay));
  });
});

describe('the registry', () => {
  test('147 units stand in the five categories of the notice', () => {
    expect(plan.units.map((unit) => unit.number)).toEqual(Array.from({ length: 147 }, (_, index) => index + 1));
    expect(count(plan.units, (unit) => unit.category)).toEqual({
      NATIONAL: 7, NATIONAL_CANDIDATE: 3, PROVINCIAL: 86, PROVINCIAL_CANDIDATE: 15, MUNICIPAL: 36,
    });
    expect(plan.units.filter((unit) => !unit.invented)).toHaveLength(20);
  });

  test.each([['Liaocheng', plan], ['the second city', second]])('no name, account or phone occurs twice in %s', (_name, city) => {
    expect(repeated(city.units.map((unit) => unit.nameZh))).toEqual([]);
    expect(repeated(city.units.map((unit) => unit.nameEn))).toEqual([]);
    expect(repeated(city.communities.map((community) => community.nameZh))).toEqual([]);
    expect(repeated(city.intersections.map((intersection) => intersection.nameZh))).toEqual([]);
    expect(repeated(people(city).map((person) => person.account))).toEqual([]);
    expect(repeated(people(city).map((person) => person.name))).toEqual([]);
    expect(repeated(people(city).map((person) => person.phone))).toEqual([]);
    expect(people(city).every((person) => /^138000\d{5}$/.test(person.phone))).toBe(true);
  });

  test('60 communities and 40 intersections all have somebody, and three units no community, two no intersection', () => {
    expect(new Set(plan.partnerships.map((one) => one.community)).size).toBe(60);
    expect(new Set(plan.posts.map((one) => one.intersection)).size).toBe(40);
    expect(new Set(plan.partnerships.map((one) => one.unit)).size).toBe(144);
    expect(new Set(plan.posts.map((one) => one.unit)).size).toBe(145);
    expect(plan.supervisors.flatMap((supervisor) => supervisor.intersections)).toHaveLength(40);
  });

  test('the partners that the sources name are partners', () => {
    for (const community of places.communities) {
      const number = plan.communities.find((one) => one.placesId === community.id)?.number;
      const partners = plan.partnerships.filter((one) => one.community === number).map((one) => plan.units[one.unit - 1]?.placesId);
      expect(partners).toEqual(expect.arrayContaining(community.partner_units));
    }
  });

  test('the 42 rules are worth 100 points', () => {
    expect(plan.rules).toHaveLength(42);
    expect(plan.rules.reduce((sum, rule) => sum + rule.maxHundredths, 0)).toBe(10_000);
  });
});

describe('the ledger', () => {
  const told = places.units.flatMap((unit) => unit.entries.map((entry) => ({ unit: unit.id, ...entry })));

  test('every deed that the sources tell is there with its goods and money, at its unit and community', () => {
    const deeds = told.filter((entry) => entry.use === 'LEDGER');
    expect(deeds).toHaveLength(24);
    expect(plan.ledger.filter((entry) => !entry.invented)).toHaveLength(24);
    for (const deed of deeds) {
      const unit = plan.units.find((one) => one.placesId === deed.unit)?.number;
      const found = plan.ledger.find((entry) => entry.unit === unit && entry.titleZh === typeset(deed.title_zh));
      expect(found).toMatchObject({ task: deed.category, amountYuan: deed.amount_cny, dateInvented: true, invented: false });
      expect(found?.goods.map((goods) => goods.quantity)).toEqual(deed.goods.map((goods) => goods.qty));
      expect(found?.communityInvented).toBe(deed.community === null);
      const community = plan.communities[(found?.community ?? 0) - 1];
      if (deed.community !== null) expect(community?.placesId).toBe(deed.community);
      if (deed.period === '2018-07') expect(found?.day).toMatch(/^2018-07-/);
      if (deed.period === '2018-06') expect(found?.day).toMatch(/^2018-06-/);
      if (deed.period === '2018-H1') expect(found?.day.localeCompare('2018-06-30')).toBeLessThanOrEqual(0);
    }
  });

  test('what the notice tells of archives is evidence with a file', () => {
    const archived = told.filter((entry) => entry.use === 'ARCHIVE');
    expect(archived).toHaveLength(4);
    for (const entry of archived) {
      const found = plan.evidence.find((one) => one.titleZh === typeset(entry.title_zh));
      expect(found).toMatchObject({ ruleCode: entry.rule_code, invented: false });
      expect(found?.file).not.toBeNull();
    }
  });

  test('about two thousand entries, each inside its partnership and the period', () => {
    expect(plan.ledger.length).toBeGreaterThan(1800);
    expect(plan.ledger.length).toBeLessThan(2300);
    const from = new Map(plan.partnerships.map((one) => [`${one.unit}/${one.community}`, one.from]));
    for (const entry of [...plan.ledger, ...plan.yearEnd.ledger]) {
      const start = from.get(`${entry.unit}/${entry.community}`) ?? '9999';
      expect(start <= entry.day).toBe(true);
      expect(KEY_TASKS).toContain(entry.task);
    }
    const { period } = plan.round;
    expect(plan.ledger.filter((entry) => entry.day < period.from || entry.day > period.to)).toEqual([]);
    expect(plan.ledger.filter((entry) => entry.answer !== null && (entry.answer.day < entry.day || entry.answer.day > period.to))).toEqual([]);
  });

  test('the community says why when it does not simply confirm', () => {
    const answers = plan.ledger.flatMap((entry) => (entry.answer === null ? [] : [entry.answer]));
    expect(answers.every((answer) => (answer.kind === 'CONFIRMED') === (answer.remark === null))).toBe(true);
    expect(new Set(answers.map((answer) => answer.kind))).toEqual(new Set(['CONFIRMED', 'PARTLY', 'DISPUTED']));
  });

  test('who was never in contact has nothing, and who only planned has the plan', () => {
    const entries = (unit: number): string[] => plan.ledger.filter((entry) => entry.unit === unit).map((entry) => entry.kind);
    const by = (contact: string): number[] => plan.partnerships.filter((one) => one.contact === contact).map((one) => one.unit);
    expect(by('NEVER').map(entries)).toEqual([[], [], []]);
    expect(by('PLAN_ONLY').map(entries)).toEqual([['PLAN'], ['PLAN'], ['PLAN'], ['PLAN'], ['PLAN']]);
    expect(by('ACTIVE').every((unit) => entries(unit).includes('DEED'))).toBe(true);
  });
});

describe('duty', () => {
  const lines = plan.duty.flatMap((day) => day.lines.map((line) => ({ day: day.day, ...line })));

  test('working days follow the holidays and make-up days of 2018', () => {
    expect(['2018-02-11', '2018-02-24', '2018-04-08', '2018-04-28'].every(isWorkingDay)).toBe(true);
    expect(['2018-01-01', '2018-02-15', '2018-02-21', '2018-04-06', '2018-04-30', '2018-06-18', '2018-07-21'].some(isWorkingDay)).toBe(false);
    expect(plan.duty.map((day) => day.day)).toEqual(workingDays('2018-01-08', '2018-07-24'));
  });

  test('about 7,500 lines, most of them without an event', () => {
    expect(lines.length).toBeGreaterThan(7000);
    expect(lines.length).toBeLessThan(8000);
    const quiet = lines.filter((line) => line.events.length === 0).length / lines.length;
    expect(quiet).toBeGreaterThan(0.9);
    expect(quiet).toBeLessThan(0.96);
    expect(repeated(lines.map((line) => `${line.unit} ${line.day} ${line.shift}`))).toEqual([]);
  });

  test('each unit stands where its post is, and an absent unit has nobody there', () => {
    const post = new Map(plan.posts.map((one) => [one.unit, one]));
    expect(lines.filter((line) => post.get(line.unit)?.intersection !== line.intersection)).toEqual([]);
    expect(lines.filter((line) => (post.get(line.unit)?.from ?? '9999') > line.day)).toEqual([]);
    expect(lines.filter((line) => (line.present === 0) !== line.events.some((event) => event.kind === 'ABSENT'))).toEqual([]);
    expect(lines.flatMap((line) => line.events).every((event) => event.reason !== '')).toBe(true);
  });

  test('the scenes at the intersections change nothing that counts: the rain and the mistake meet lines without an event', () => {
    const { rain, twice, mistaken, contested } = dutyStoryOf(plan.duty);
    const suspended = lines.filter((line) => line.day === rain.day && line.shift === rain.shift && rain.intersections.includes(line.intersection));
    expect(suspended.length).toBeGreaterThan(10);
    expect(suspended.filter(({ events }) => events.length > 0)).toEqual([]);
    expect([twice.events, mistaken.events]).toEqual([[], []]);
    expect(contested.events.map(({ kind }) => kind)).not.toContain('CONSCIENTIOUS');
    expect(new Set([twice.unit, mistaken.unit, contested.unit]).size).toBe(3);
  });

  test('the roster has every line of the plan, and each unit twice on each of its days', () => {
    const patterns = rosterOf({ from: plan.duty[0]!.day, to: plan.duty.at(-1)!.day }, plan.posts, plan.intersections);
    const days = plan.duty.map(({ day }) => day);
    const shifts = new Set(patterns.flatMap(({ from, everyNth, posts }) => days.slice(days.indexOf(from)).filter((_, at) => at % everyNth === 0)
      .flatMap((day) => posts.filter((post) => post.from <= day).map((post) => `${day} ${post.unit}`))));
    expect(lines.filter(({ day, unit }) => !shifts.has(`${day} ${unit}`))).toEqual([]);
    expect(new Set(lines.map(({ day, unit }) => `${day} ${unit}`)).size).toBe(shifts.size);
  });

  test('by the tariff the units spread from weak to more than full', () => {
    const scores = plan.posts.map(({ unit }) =>
      lines.filter((line) => line.unit === unit).flatMap((line) => line.events).reduce((sum, event) => sum + TARIFF[event.kind], 10_000));
    expect(Math.min(...scores)).toBeLessThan(6000);
    expect(Math.min(...scores)).toBeGreaterThan(2000);
    expect(Math.max(...scores)).toBeGreaterThan(10_000);
  });
});

describe('the inspection', () => {
  const rules = new Map(plan.rules.map((rule) => [rule.code, rule]));

  test('ten teams of a leader and two examiners visit every unit once, in the two phases', () => {
    expect(plan.teams.map((team) => team.units.length).sort()).toEqual([14, 14, 14, 15, 15, 15, 15, 15, 15, 15]);
    expect(plan.visits.map((visit) => visit.unit).sort((a, b) => a - b)).toEqual(plan.units.map((unit) => unit.number));
    expect(repeated(plan.visits.map((visit) => `${visit.team} ${visit.day} ${visit.start}`))).toEqual([]);
    for (const visit of plan.visits) {
      const phase = plan.round.phases.find((one) => one.number === visit.phase);
      expect(phase !== undefined && phase.from <= visit.day && visit.day <= phase.to).toBe(true);
    }
  });

  test('two sheets for each unit make 12,348 marks', () => {
    expect(plan.sheets).toHaveLength(294);
    expect(plan.sheets.flatMap((sheet) => sheet.marks)).toHaveLength(12_348);
    expect(repeated(plan.sheets.map((sheet) => `${sheet.unit} ${sheet.examiner}`))).toEqual([]);
  });

  test.each([['Liaocheng', plan], ['the second city', second]])('every mark in %s is a half point inside its rule, with a reason below the maximum', (_name, city) => {
    const wrong = city.sheets.flatMap((sheet) => sheet.marks).filter(({ ruleCode, points, reason, ground }) => {
      const max = rules.get(ruleCode)?.maxHundredths ?? -1;
      if (points === null) return ground === null || ground === '' || reason !== null;
      if (points < 0 || points > max || points % 50 !== 0 || ground !== null) return true;
      return points < max ? reason === null || reason === '' : reason !== null;
    });
    expect(wrong).toEqual([]);
  });

  test.each([['Liaocheng', plan, 10, 8], ['the second city', second, 1, 1]])(
    'in %s exactly the wide spreads are settled, and exactly the rules without object confirmed',
    (_name, city, settled, confirmed) => {
      const wide: string[] = [];
      const without: string[] = [];
      for (const unit of city.units) {
        const [first, other] = city.sheets.filter((sheet) => sheet.unit === unit.number);
        first?.marks.forEach((mark, index) => {
          const mate = other?.marks[index];
          const key = `${unit.number} ${mark.ruleCode}`;
          expect(mate?.ruleCode).toBe(mark.ruleCode);
          expect(mate?.points === null).toBe(mark.points === null);
          if (mark.points === null || mate === undefined || mate.points === null) without.push(key);
          else if (mustSettle(mark.points, mate.points, rules.get(mark.ruleCode)?.maxHundredths ?? 0)) wide.push(key);
        });
      }
      expect(city.settlements.map((one) => `${one.unit} ${one.ruleCode}`).sort()).toEqual(wide.sort());
      expect(city.notApplicableConfirmations.map((one) => `${one.unit} ${one.ruleCode}`).sort()).toEqual(without.sort());
      expect([wide.length, without.length]).toEqual([settled, confirmed]);
      expect(city.settlements.every((one) => one.reason !== '' && one.points % 50 === 0)).toBe(true);
    },
  );

  test('each partnership has a rating of seven items and a ledger review, and each unit a feedback', () => {
    expect(plan.ratings).toHaveLength(144);
    expect(plan.ledgerReviews).toHaveLength(144);
    expect(plan.feedback).toHaveLength(147);
    const items = plan.ratings.flatMap((rating) => rating.items);
    expect(items).toHaveLength(144 * 7);
    expect(items.filter((item) => item.points < 0 || item.points > 10_000)).toEqual([]);
    expect(items.filter((item) => (item.points <= 6000 || item.points >= 9500) !== (item.remark !== null))).toEqual([]);
    expect(plan.feedback.every((one) => one.strengths !== '' && one.weaknesses !== '' && one.advice !== '')).toBe(true);
  });
});

test('the year-end round has begun for about half of the units', () => {
  const begun = new Set(plan.yearEnd.evidence.map((one) => one.unit)).size;
  expect(begun).toBeGreaterThan(55);
  expect(begun).toBeLessThan(95);
  expect(plan.yearEnd.ledger.every((entry) => '2018-08-01' <= entry.day && entry.day <= plan.yearEnd.standsAt)).toBe(true);
});
