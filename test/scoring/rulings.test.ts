import { scoreAssessment, type AssessmentInput } from '../../src/scoring/total.js';
import { defaultSettings } from '../../src/scoring/settings.js';

/** One rule of ten points, marked 6 and 8; a community rated 80 and reviewed 90; one absence. */
const recorded = (): AssessmentInput => ({
  assessmentId: 'a', unitNumber: 1,
  rules: [{ ruleId: 'r', code: 'A01', maximum: 1000, marks: [{ id: 'm1', sheetId: 's1', points: 600, notApplicable: false }, { id: 'm2', sheetId: 's2', points: 800, notApplicable: false }], settledPoints: null, notApplicable: false }],
  community: { ledgerReview: 9000, ratings: [{ id: 'c', score: 8000 }] },
  intersection: { events: [{ id: 'e', kind: 'ABSENT' }] },
});
const parts = (input: AssessmentInput): string[] => scoreAssessment(input, defaultSettings).parts.map(({ display }) => display);

describe('a ruling on an objection', () => {
  test('stands in place of the marks, of a settlement, and of a rule that was confirmed as not applicable', () => {
    const [rule] = recorded().rules;
    const ruled = (over: object) => ({ ...recorded(), rules: [{ ...rule!, ...over, ruling: { id: 'x', points: 900 } }] });
    expect(parts(recorded())).toEqual(['70.00', '85.00', '95.00']);
    for (const over of [{}, { settledPoints: 750 }, { notApplicable: true }]) expect(parts(ruled(over))).toEqual(['90.00', '85.00', '95.00']);
    const { rules: [score] } = scoreAssessment(ruled({ settledPoints: 750 }), defaultSettings);
    expect(score).toMatchObject({ applies: true, settled: true, pointsExact: '9/1', lostDisplay: '1.00', spread: 200, rulingId: 'x' });
    expect('rulingId' in scoreAssessment(recorded(), defaultSettings).rules[0]!).toBe(false);
  });

  test('stands in place of the ratings, not of the review of the ledger', () => {
    expect(parts({ ...recorded(), community: { ...recorded().community!, ruling: { id: 'x', points: 10000 } } })).toEqual(['70.00', '95.00', '95.00']);
  });

  test('above the maximum or of another kind of number is refused', () => {
    const [rule] = recorded().rules;
    for (const points of [-1, 1001, 0.5, Number.NaN]) expect(() => scoreAssessment({ ...recorded(), rules: [{ ...rule!, ruling: { id: 'x', points } }] }, defaultSettings)).toThrow(/POINTS|maximum|whole/);
    for (const points of [-1, 10001, 0.5]) expect(() => scoreAssessment({ ...recorded(), community: { ...recorded().community!, ruling: { id: 'x', points } } }, defaultSettings)).toThrow(/whole/);
  });

  test('that struck an event leaves it out, whatever it is kept beside', () => {
    const struck = { ...recorded(), intersection: { events: [], struck: [{ id: 'e', kind: 'ABSENT' as const, rulingId: 'x' }] } };
    expect(parts(struck)).toEqual(['70.00', '85.00', '100.00']);
    expect(scoreAssessment(struck, defaultSettings).absences).toBe(0);
  });
});
