import { rankCategory } from '../../src/scoring/ranking.js';
import { defaultSettings } from '../../src/scoring/settings.js';
import { scoreAssessment, type AssessmentInput } from '../../src/scoring/total.js';
import { anAssessment, aRule, events } from './assessments.js';

const ranked = (...units: Partial<AssessmentInput>[]): [unit: number, rank: number, total: string][] =>
  rankCategory(units.map((unit) => scoreAssessment(anAssessment(unit), defaultSettings))).map(({ score, rank }) => [
    score.unitNumber,
    rank,
    score.totalDisplay,
  ]);
const community = (points: number): AssessmentInput['community'] => ({ ledgerReview: points, ratings: [{ id: 'r', score: points }] });
const absent = (times: number): AssessmentInput['intersection'] => events(...Array<'ABSENT'>(times).fill('ABSENT'));

describe('a ranking', () => {
  test('gives equal units one rank, skips the next and lists them by unit number: 1, 2, 2, 4', () => {
    const second = { rules: [aRule([900])] };
    const last = { unitNumber: 1, rules: [aRule([500])] };
    expect(ranked({ unitNumber: 9, ...second }, last, { unitNumber: 4, ...second }, { unitNumber: 7 })).toEqual([
      [7, 1, '100.00'],
      [4, 2, '96.00'],
      [9, 2, '96.00'],
      [1, 4, '80.00'],
    ]);
  });

  test('puts the higher total first', () => {
    expect(ranked({ unitNumber: 1, rules: [aRule([998])] }, { unitNumber: 2, rules: [aRule([999])] })).toEqual([
      [2, 1, '99.96'],
      [1, 2, '99.92'],
    ]);
  });

  test('breaks a tie by creation', () => {
    // 0.4 × 94 + 0.3 × 92 + 30 = 95.2 = 0.4 × 91 + 0.3 × 96 + 30
    const one = { unitNumber: 1, rules: [aRule([910])], community: community(9600) };
    const two = { unitNumber: 2, rules: [aRule([940])], community: community(9200) };
    expect(ranked(one, two)).toEqual([
      [2, 1, '95.20'],
      [1, 2, '95.20'],
    ]);
  });

  test('breaks a further tie by community', () => {
    // 95 and 100 change places between two parts of the same weight
    expect(ranked({ unitNumber: 1, community: community(9500) }, { unitNumber: 2, intersection: events('ABSENT') })).toEqual([
      [2, 1, '98.50'],
      [1, 2, '98.50'],
    ]);
  });

  test('breaks a further tie by the uncapped intersection', () => {
    expect(ranked({ unitNumber: 1 }, { unitNumber: 2, intersection: events('CONSCIENTIOUS') })).toEqual([
      [2, 1, '100.00'],
      [1, 2, '100.00'],
    ]);
  });

  test('breaks the last tie by fewer absences', () => {
    // −5 −2 −2 = −3 −3 −3
    const one = { unitNumber: 1, intersection: events('ABSENT', 'CARELESS', 'CARELESS') };
    expect(ranked(one, { unitNumber: 2, intersection: events('LATE', 'LATE', 'LATE') })).toEqual([
      [2, 1, '97.30'],
      [1, 2, '97.30'],
    ]);
  });

  test('compares totals as displayed, so creation may put the exactly lower total first', () => {
    // exactly 99.996 and 99.9955, both shown 100.00; the lower one has the higher creation
    const low = { unitNumber: 2, community: { ledgerReview: 9997, ratings: [{ id: 'r', score: 10000 }] } };
    const high = { unitNumber: 1, rules: [aRule([99990], { maximum: 100000 })] };
    expect(ranked(high, low)).toEqual([
      [2, 1, '100.00'],
      [1, 2, '100.00'],
    ]);
  });

  test('puts a part that was never assigned below an earned one', () => {
    const nothing = { rules: [aRule([0])], community: community(0) };
    expect(ranked({ unitNumber: 1, ...nothing, intersection: null }, { unitNumber: 2, ...nothing, intersection: absent(21) })).toEqual([
      [2, 1, '0.00'],
      [1, 2, '0.00'],
    ]);
    const idle = { rules: [aRule([0])], intersection: absent(20) };
    expect(ranked({ unitNumber: 1, ...idle, community: null }, { unitNumber: 2, ...idle, community: community(0) })).toEqual([
      [2, 1, '0.00'],
      [1, 2, '0.00'],
    ]);
    const evened = { unitNumber: 2, intersection: events('CONSCIENTIOUS', 'CARELESS') };
    expect(ranked({ unitNumber: 1, intersection: null }, evened)).toEqual([
      [2, 1, '100.00'],
      [1, 2, '100.00'],
    ]);
  });

  test('of nobody is empty', () => {
    expect(ranked()).toEqual([]);
  });
});
