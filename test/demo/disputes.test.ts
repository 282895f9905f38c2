import { planDisputes } from '../../src/demo/city/disputes.js';
import { TARIFF } from '../../src/demo/city/duty.js';
import { planLiaocheng } from '../../src/demo/city/plan.js';

describe('what the demo undoes and disputes', () => {
  const plan = planLiaocheng();
  const { struck, rejected, slip } = planDisputes(plan);

  test('strikes the one deduction of a unit that stands at the cap with it and without it', () => {
    const events = plan.duty.flatMap(({ day, lines }) => lines.filter(({ unit }) => unit === struck.unit).flatMap(({ shift, events: happened }) => happened.map((event) => ({ day, shift, ...event }))));
    const sum = events.reduce((total, { kind }) => total + TARIFF[kind], 0);
    expect(events.filter(({ kind }) => TARIFF[kind] < 0)).toEqual([{ day: struck.day, shift: struck.shift, ...struck.event }]);
    expect([sum >= 0, sum - TARIFF[struck.event.kind] >= 0]).toEqual([true, true]);
  });

  test('speaks of three units, and of marks below the maximum that stand in the plan', () => {
    expect(new Set([struck.unit, rejected.unit, slip.sheet.unit]).size).toBe(3);
    const mark = plan.sheets.find(({ unit }) => unit === rejected.unit)!.marks.find(({ ruleCode }) => ruleCode === rejected.ruleCode)!;
    expect([typeof mark.points, mark.reason === null, slip.mark.points === null, slip.reason.startsWith(slip.mark.reason!)]).toEqual(['number', false, false, true]);
    for (const text of [struck.reason, struck.ruling, rejected.reason, rejected.ruling, slip.reason, slip.why]) expect(text.length).toBeLessThanOrEqual(500);
  });

  test('is the same whenever it is planned', () => {
    expect(planDisputes(planLiaocheng())).toEqual({ struck, rejected, slip });
  });
});
