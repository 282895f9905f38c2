import { needsSettlement, spreadExceeded } from '../../src/scoring/creation.js';
import { defaultSettings } from '../../src/scoring/settings.js';
import { scoreAssessment, type AssessmentInput, type AssessmentScore } from '../../src/scoring/total.js';
import { anAssessment, aRule, events, partOf } from './assessments.js';

const score = (change: Partial<AssessmentInput>, settings = defaultSettings): AssessmentScore =>
  scoreAssessment(anAssessment(change), settings);

describe('a total', () => {
  test('is 40 % creation, 30 % community and 30 % intersection', () => {
    // creation 100 × (8.50 + 4.00) / (10 + 5) = 83.333…; community ½ × 90 + ½ × 80 = 85; intersection 100 − 5 − 3 + 2 = 94
    // total 33.333… + 25.5 + 28.2 = 87.0333… = 2611/30
    const result = score({
      rules: [aRule([850]), aRule([400], { code: 'A02', maximum: 500 })],
      community: { ledgerReview: 9000, ratings: [{ id: 'r', score: 8000 }] },
      intersection: events('ABSENT', 'LATE', 'CONSCIENTIOUS'),
    });
    expect(result).toMatchObject({ totalExact: '2611/30', totalDisplay: '87.03', totalHundredths: 8703, redistributed: false });
    expect(result.parts).toMatchObject([
      { part: 'CREATION', exact: '250/3', display: '83.33', weightExact: '2/5', weightDisplay: '40.00', contributionDisplay: '33.33' },
      { part: 'COMMUNITY', exact: '85/1', display: '85.00', weightExact: '3/10', weightDisplay: '30.00', contributionDisplay: '25.50' },
      { part: 'INTERSECTION', exact: '94/1', display: '94.00', weightExact: '3/10', weightDisplay: '30.00', contributionDisplay: '28.20' },
    ]);
    expect(result.eventCounts).toEqual({ ABSENT: 1, LATE: 1, LEFT_EARLY: 0, CARELESS: 0, CONSCIENTIOUS: 1 });
    expect(result.absences).toBe(1);
  });

  test('is rounded half up at .005, and only once', () => {
    // creation 100 × 0.64 / 51.20 = 1.25, total 0.4 × 1.25 + 0.3 × 0.05 = 0.515, shown 0.52
    const once = score({
      rules: [aRule([64], { maximum: 5120 })],
      community: { ledgerReview: 10, ratings: [] },
      intersection: events(...Array(20).fill('ABSENT')),
    });
    expect(once).toMatchObject({ totalExact: '103/200', totalDisplay: '0.52' });
    // creation 100 × 0.67 / 200 = 0.335, total 0.4 × 0.335 = 0.134, shown 0.13; from the part as shown, 0.34, it would be 0.14
    const low = score({
      rules: [aRule([67], { maximum: 20000 })],
      community: { ledgerReview: 0, ratings: [] },
      intersection: events(...Array(20).fill('ABSENT')),
    });
    expect(low).toMatchObject({ totalExact: '67/500', totalDisplay: '0.13', parts: [{ display: '0.34' }, {}, {}] });
    // creation 99.9875 %: 0.4 × 99.9875 = 39.995, with 60 from the others 99.995, shown 100.00 while the exact stays below
    expect(score({ rules: [aRule([7999], { maximum: 8000 })] })).toMatchObject({ totalExact: '19999/200', totalDisplay: '100.00' });
  });

  test('goes without a community that was never assigned, whose weight goes to the others in proportion', () => {
    // weights 4/7 and 3/7; creation 70, intersection 95: (280 + 285) / 7 = 565/7 = 80.714…
    const result = score({ rules: [aRule([700])], community: null, intersection: events('ABSENT') });
    expect(result).toMatchObject({ totalExact: '565/7', totalDisplay: '80.71', redistributed: true });
    expect(result.parts).toMatchObject([
      { applies: true, weightExact: '4/7', weightDisplay: '57.14', contributionDisplay: '40.00' },
      { applies: false, exact: '0/1', display: '—', displayHundredths: 0, weightExact: '0/1', weightDisplay: '0.00', contributionDisplay: '0.00' },
      { applies: true, weightExact: '3/7', weightDisplay: '42.86', contributionDisplay: '40.71' },
    ]);
  });

  test('is the creation part alone where neither community nor intersection was assigned', () => {
    const result = score({ rules: [aRule([725])], community: null, intersection: null });
    expect(result).toMatchObject({ totalDisplay: '72.50', uncapped: null, absences: 0, redistributed: true });
  });

  test('is the creation part alone where the parts that were assigned weigh nothing', () => {
    const settings = { ...defaultSettings, weights: { CREATION: 0, COMMUNITY: 10000, INTERSECTION: 0 } };
    const result = score({ rules: [aRule([725])], community: null }, settings);
    expect(result.totalDisplay).toBe('72.50');
    expect(result.parts.map((part) => part.weightExact)).toEqual(['1/1', '0/1', '0/1']);
  });

  test('is not marked as redistributed where the part that was not assigned weighs nothing anyway', () => {
    const settings = { ...defaultSettings, weights: { CREATION: 7000, COMMUNITY: 0, INTERSECTION: 3000 } };
    expect(score({ community: null }, settings)).toMatchObject({ totalDisplay: '100.00', redistributed: false });
  });

  test('counts a community that was assigned but stayed idle as what it earned', () => {
    // ledger 0, no rating: 0.4 × 100 + 0.3 × 0 + 0.3 × 100
    expect(score({ community: { ledgerReview: 0, ratings: [] } })).toMatchObject({ totalDisplay: '70.00', redistributed: false });
  });
});

describe('the creation part', () => {
  test('takes the mean of three examiners with its thirds', () => {
    // (8.00 + 8.00 + 9.00) / 3 = 25/3 of 10: 83.333…; 0.4 × 250/3 + 60 = 280/3 = 93.333…
    const result = score({ rules: [aRule([800, 800, 900])] });
    expect(result.rules).toMatchObject([{ pointsExact: '25/3', pointsDisplay: '8.33', lostDisplay: '1.67', spread: 100, settled: false }]);
    expect(result.totalExact).toBe('280/3');
  });

  test('adds thirds and halves exactly', () => {
    // 10/3 + 15/2 = 65/6 of 20: 100 × 65/120 = 325/6
    const result = score({ rules: [aRule([0, 500, 500]), aRule([700, 800], { code: 'A02' })] });
    expect(partOf(result, 'CREATION').exact).toBe('325/6');
  });

  test('leaves a rule that does not apply out of numerator and denominator', () => {
    // 9.00 of 10; counted as 0 of 5 it would be 60
    const result = score({ rules: [aRule([900]), aRule([null], { code: 'A02', maximum: 500, notApplicable: true })] });
    expect(partOf(result, 'CREATION').display).toBe('90.00');
    expect(result.rules[1]).toMatchObject({ applies: false, pointsExact: '0/1', pointsDisplay: '—', lostDisplay: '—' });
  });

  test('only leaves the mark out while the leader has not confirmed that a rule does not apply', () => {
    expect(partOf(score({ rules: [aRule([600, null])] }), 'CREATION').display).toBe('60.00');
    expect(partOf(score({ rules: [aRule([1000]), aRule([null, null], { code: 'A02' })] }), 'CREATION').display).toBe('50.00');
    expect(partOf(score({ rules: [aRule([1000]), aRule([], { code: 'A02' })] }), 'CREATION').display).toBe('50.00');
  });

  test("takes the leader's settlement in place of the mean", () => {
    const result = score({ rules: [aRule([300, 900], { settledPoints: 800 })] });
    expect(result.rules).toMatchObject([{ pointsExact: '8/1', settled: true, spread: 600, spreadExceeded: true }]);
    expect(partOf(result, 'CREATION').display).toBe('80.00');
  });

  test('shows points and lost points that add up to the maximum', () => {
    // (1.00 + 1.01) / 2 = 1.005, shown 1.01; 10 − 1.005 = 8.995 would be shown 9.00
    expect(score({ rules: [aRule([100, 101])] }).rules).toMatchObject([{ pointsDisplay: '1.01', lostDisplay: '8.99' }]);
  });

  test('lists its rules by code', () => {
    const rules = ['B01', 'A10', 'A02'].map((code) => aRule([1000], { code }));
    expect(score({ rules }).rules.map(({ code }) => code)).toEqual(['A02', 'A10', 'B01']);
  });

  test('needs a settlement only strictly above a fifth of the maximum', () => {
    expect(spreadExceeded(aRule([600, 800]), defaultSettings)).toBe(false);
    expect(spreadExceeded(aRule([600, 700, 801]), defaultSettings)).toBe(true);
    expect(spreadExceeded(aRule([900, null]), defaultSettings)).toBe(false);
    expect(spreadExceeded(aRule([0, 900], { notApplicable: true }), defaultSettings)).toBe(false);
    expect(spreadExceeded(aRule([]), defaultSettings)).toBe(false);
    expect(needsSettlement(aRule([0, 900]), defaultSettings)).toBe(true);
    expect(needsSettlement(aRule([0, 900], { settledPoints: 500 }), defaultSettings)).toBe(false);
  });

  test('is refused where no rule applies, naming the unit', () => {
    const refusal = { code: 'NO_RULE_APPLIES', message: expect.stringContaining('unit 17') };
    const none = { unitNumber: 17, rules: [aRule([], { notApplicable: true })] };
    expect(() => score(none)).toThrow(expect.objectContaining(refusal));
    expect(() => score({ rules: [] })).toThrow(expect.objectContaining({ code: 'NO_RULE_APPLIES' }));
  });

  test.each([
    ['a mark above the maximum', aRule([1001])],
    ['a negative mark', aRule([-1])],
    ['half a hundredth', aRule([0.5])],
    ['a settlement above the maximum', aRule([900], { settledPoints: 1001 })],
    ['a maximum of nothing', aRule([0], { maximum: 0 })],
  ])('is refused with %s', (_what, rule) => {
    expect(() => score({ rules: [rule] })).toThrow(expect.objectContaining({ code: 'POINTS_OUT_OF_RANGE' }));
  });
});

describe('the community part', () => {
  test('takes the mean of several ratings', () => {
    // ½ × 80 + ½ × (90 + 91 + 91) / 3 = 40 + 136/3 = 256/3
    const ratings = [9000, 9100, 9100].map((points, index) => ({ id: `r${index}`, score: points }));
    expect(partOf(score({ community: { ledgerReview: 8000, ratings } }), 'COMMUNITY').exact).toBe('256/3');
  });

  test("earns nothing on the rating's side without a rating", () => {
    expect(partOf(score({ community: { ledgerReview: 8000, ratings: [] } }), 'COMMUNITY').display).toBe('40.00');
  });

  test('weighs the ledger by its share', () => {
    // 0.7 × 80 + 0.3 × 100
    const settings = { ...defaultSettings, ledgerShare: 7000 };
    const community = { ledgerReview: 8000, ratings: [{ id: 'r', score: 10000 }] };
    expect(partOf(score({ community }, settings), 'COMMUNITY').display).toBe('86.00');
  });

  test('is refused with a review or rating outside 0–100', () => {
    const outside = expect.objectContaining({ code: 'POINTS_OUT_OF_RANGE' });
    expect(() => score({ community: { ledgerReview: 10001, ratings: [] } })).toThrow(outside);
    expect(() => score({ community: { ledgerReview: 0, ratings: [{ id: 'r', score: -1 }] } })).toThrow(outside);
  });
});

describe('the intersection part', () => {
  test('adds the five tariffs of the notice', () => {
    // 100 − 5 − 3 − 3 − 2 + 2 = 89
    const all = events('ABSENT', 'LATE', 'LEFT_EARLY', 'CARELESS', 'CONSCIENTIOUS');
    expect(partOf(score({ intersection: all }), 'INTERSECTION').display).toBe('89.00');
  });

  test('stops at the cap and keeps the uncapped value', () => {
    const result = score({ intersection: events('CONSCIENTIOUS', 'CONSCIENTIOUS') });
    expect(partOf(result, 'INTERSECTION').display).toBe('100.00');
    expect(result.uncapped).toEqual({ display: '104.00', hundredths: 10400 });
  });

  test('stops at the floor and keeps the uncapped value', () => {
    const result = score({ intersection: events(...Array(21).fill('ABSENT')) });
    expect(partOf(result, 'INTERSECTION').display).toBe('0.00');
    expect(result.uncapped).toEqual({ display: '-5.00', hundredths: -500 });
    expect(result.absences).toBe(21);
  });

  test('meets the cap only at the end, so a commendation first still makes up for lateness', () => {
    // 100 + 2 − 3 + 2 = 101; capped after each event it would be 99
    expect(score({ intersection: events('CONSCIENTIOUS', 'LATE', 'CONSCIENTIOUS') }).uncapped?.display).toBe('101.00');
  });
});
