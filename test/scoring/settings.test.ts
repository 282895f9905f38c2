import fc from 'fast-check';
import { defaultSettings, settingsProblems, type RoundSettings } from '../../src/scoring/settings.js';
import { scoreAssessment } from '../../src/scoring/total.js';
import { anAssessment, anySettings } from './assessments.js';

const weights = (CREATION: number, COMMUNITY: number, INTERSECTION: number): Partial<RoundSettings> => ({
  weights: { CREATION, COMMUNITY, INTERSECTION },
});

describe('the settings of a round', () => {
  test('are good as the notice of 2018 has them', () => {
    expect(settingsProblems(defaultSettings)).toEqual([]);
    expect(defaultSettings).toEqual({
      weights: { CREATION: 4000, COMMUNITY: 3000, INTERSECTION: 3000 },
      ledgerShare: 5000,
      base: 10000,
      floor: 0,
      cap: 10000,
      tariffs: { ABSENT: -500, LATE: -300, LEFT_EARLY: -300, CARELESS: -200, CONSCIENTIOUS: 200 },
      spreadLimit: 2000,
    });
  });

  test.each<[string, Partial<RoundSettings>, string[]]>([
    ['weights of 99 %', weights(3900, 3000, 3000), ['weights']],
    ['a negative weight', weights(-1000, 6000, 5000), ['weights.CREATION']],
    ['half a hundredth of a percent', weights(4000.5, 2999.5, 3000), ['weights.CREATION', 'weights.COMMUNITY']],
    ['a ledger share above one', { ledgerShare: 10001 }, ['ledgerShare']],
    ['a floor above the base', { floor: 6000, base: 5000 }, ['floor']],
    ['a cap below the base', { cap: 9000 }, ['cap']],
    ['a cap above 100 points', { cap: 12000 }, ['cap']],
    ['a floor below 0 points', { floor: -1 }, ['floor']],
    ['an absence that adds', { tariffs: { ...defaultSettings.tariffs, ABSENT: 500 } }, ['tariffs.ABSENT']],
    ['a commendation that deducts', { tariffs: { ...defaultSettings.tariffs, CONSCIENTIOUS: -200 } }, ['tariffs.CONSCIENTIOUS']],
    ['no spread limit', { spreadLimit: NaN }, ['spreadLimit']],
  ])('are not good with %s', (_what, change, fields) => {
    const settings = { ...defaultSettings, ...change };
    expect(settingsProblems(settings).map(({ field }) => field)).toEqual(fields);
    expect(() => scoreAssessment(anAssessment(), settings)).toThrow(expect.objectContaining({ code: 'SETTINGS_INVALID' }));
  });

  test('generated for the properties below are all good', () => {
    fc.assert(fc.property(anySettings, (settings) => expect(settingsProblems(settings)).toEqual([])));
  });
});
