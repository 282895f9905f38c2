import { feedback, moreUnits, settle, signedSheet } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

const closingOf = 'query ($id: ID!) { assessment(id: $id) { closing { ledgerAsked blockers { code subjectId about } differences { rule { code } tooFar saidNotApplicable settled } } } }';
const markingOf = 'query ($id: ID!) { round(id: $id) { marking { rule { code } team { number } marks notApplicable lowest lowerQuartile median upperQuartile highest mean differences settled } } }';

describe('how teams come along, and how they mark', () => {
  let world: World;
  let town: Town;
  let leader: Person;
  let assessmentId: string;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'INSPECTION' });
    leader = await world.as('leader-1');
    [assessmentId] = await moreUnits(world, town, 10, 1) as [string];
  });
  afterAll(() => world.close());

  const closing = async (who: Person): Promise<any> => (await who.ask(closingOf, { id: assessmentId })).assessment.closing;

  test('a leader reads what is still to be done for a unit, and what is to be settled', async () => {
    const codes = async (): Promise<string[]> => (await closing(leader)).blockers.map(({ code }: { code: string }) => code);
    expect(await codes()).toEqual(['SHEET_UNSIGNED', 'SHEET_UNSIGNED', 'FEEDBACK_MISSING']);
    await signedSheet(await world.as('examiner-1a'), town, assessmentId, '3', null, '5');
    await signedSheet(await world.as('examiner-1b'), town, assessmentId, '2.4', '2', '3.99');
    expect(await codes()).toEqual(['NOT_APPLICABLE_UNSETTLED', 'DIFFERENCE_UNSETTLED', 'FEEDBACK_MISSING']);
    await leader.ask(settle, { input: { assessmentId, settlements: [{ ruleId: town.rules[2], points: '4.5', reason: '复核后裁定' }] } });
    await leader.ask(feedback, { input: { assessmentId, strengths: '材料齐全', weaknesses: '缺少会议纪要' } });
    expect(await closing(leader)).toEqual({
      ledgerAsked: false,
      blockers: [expect.objectContaining({ code: 'NOT_APPLICABLE_UNSETTLED', subjectId: town.rules[1] })],
      differences: [
        { rule: { code: 'A02' }, tooFar: false, saidNotApplicable: true, settled: false },
        { rule: { code: 'A03' }, tooFar: true, saidNotApplicable: false, settled: true },
      ],
    });
  });

  test('the office reads how each team has marked each rule, exactly', async () => {
    const { round } = await (await world.as('office')).ask(markingOf, { id: town.roundId });
    expect(round.marking).toContainEqual({
      rule: { code: 'A03' }, team: { number: 1 }, marks: 2, notApplicable: 0, lowest: '3.99', lowerQuartile: '3.99', median: '3.99', upperQuartile: '5.00', highest: '5.00', mean: '4.50', differences: 1, settled: 1,
    });
    expect(round.marking).toContainEqual(expect.objectContaining({ rule: { code: 'A02' }, marks: 1, notApplicable: 1, mean: '2.00', differences: 1, settled: 0 }));
  });

  test('an examiner sees neither: it would tell of colleagues’ sheets', async () => {
    const examiner = await world.as('examiner-1a');
    expect((await examiner.refused(closingOf, { id: assessmentId })).map(({ code }) => code)).toEqual(['FORBIDDEN']);
    expect((await leader.refused(markingOf, { id: town.roundId })).map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});
