import { defaultSettings, dutyEventKinds } from '../src/scoring/settings.js';
import type { RoundInputs, UnitInputs } from '../src/standing/ruling.service.js';
import { annexOrder, resultsOf } from '../src/standing/results.service.js';
import { ruleCount } from './office.js';
import { median, printTable } from './table.js';

const sizes = [147, 1_470, 14_700];

/** Promise 15: computing and ranking a round takes under 50 ms for 147 units, and grows with their number and no faster. */
export function measureScoring(): void {
  resultsOf(inputsOfSize(sizes[1]!));
  const medians = sizes.map((size, at) => {
    // One size after the other: collecting what a larger one has left would be charged to a smaller one.
    const inputs = inputsOfSize(size);
    const times = Array.from({ length: at === 2 ? 3 : 15 }, () => {
      const began = performance.now();
      resultsOf(inputs);
      return performance.now() - began;
    });
    return median(times);
  });
  printTable('Computing and ranking a round (42 rules, 3 examiners). Promise: 147 under 50 ms, then linear', ['units', 'ms', 'µs for each unit', 'to 147'],
    medians.map((ms, at) => [String(sizes[at]), ms.toFixed(1), (ms / sizes[at]! * 1_000).toFixed(0), ((ms / sizes[at]!) / (medians[0]! / sizes[0]!)).toFixed(2)]));
}

/** A round that nobody has lived: three examiners who differ a little, some rules settled, some units without a community or an intersection. */
function inputsOfSize(count: number): RoundInputs {
  let seed = 20_180_514;
  const below = (bound: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.trunc((seed / 2_147_483_648) * bound);
  };
  const units = Array.from({ length: count }, (_, number): UnitInputs => ({
    assessmentId: `assessment-${number}`, unitId: `unit-${number}`, unitNumber: number + 1, unitNameZh: `单位${number}`, category: annexOrder[number % annexOrder.length]!,
    rules: Array.from({ length: ruleCount }, (_, at) => ({
      ruleId: `rule-${at}`, code: `A${at}`, maximum: 300, settledPoints: below(20) === 0 ? 150 : null, notApplicable: false,
      marks: ['a', 'b', 'c'].map((examiner) => ({ id: `mark-${number}-${at}-${examiner}`, sheetId: `sheet-${number}-${examiner}`, points: 270 + below(31), notApplicable: false })),
    })),
    community: below(10) === 0 ? null : { ledgerReview: below(10_001), ratings: [{ id: `rating-${number}`, score: below(10_001) }] },
    intersection: below(10) === 0 ? null : { events: Array.from({ length: below(12) }, (_, at) => ({ id: `event-${number}-${at}`, kind: dutyEventKinds[below(dutyEventKinds.length)]! })) },
  }));
  return { round: { id: 'round', titleZh: '考核', periodFrom: '2018-01-01', periodTo: '2018-07-24' }, settings: defaultSettings, units };
}
