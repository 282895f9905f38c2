import { isDoubtful } from '../../src/partnership/doubt.service.js';
import { aRating } from '../builders/results.js';
import { aTown, type Town } from '../builders/town.js';
import { World } from '../support/world.js';

const doubtful = '{ doubtfulRatings(first: 9) { totalCount nodes { score confirmedEntries community { nameZh } } } }';

describe('a rating that the office looks at twice', () => {
  let world: World;
  let town: Town;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
  });
  afterEach(() => world.close());

  const entry = (answer: string, more: object = {}): Promise<string> => world.insert('ledger_entry', town.officeId, {
    partnership_id: town.partnerships[0], unit_id: town.units[0], community_id: town.communities[0], kind: 'DEED', key_task: 'CULTURE', title: '宣传', note: '', done_on: '2018-05-01', asked_on: '2018-05-01', money: 0, goods: [],
    leaders: 0, staff: 0, volunteers: 0, minutes: 0, answer, answered_at: answer === 'UNANSWERED' ? null : world.clock.now(), answer_remark: '', created_by: town.accounts['clerk-1'], ...more });

  test('is above 95 with fewer than three confirmed deeds, to the hundredth and the deed', () => {
    expect([[9_500, 0], [9_501, 0], [9_501, 2], [9_501, 3], [null, 0]].map(([score, confirmed]) => isDoubtful(score as number | null, confirmed as number))).toEqual([false, true, true, false, false]);
  });

  test('is listed with what it rests on, until a third deed of the period is confirmed in full', async () => {
    await aRating(world, town, town.assessments[0], 97);
    await aRating(world, town, town.assessments[1], 95);
    const office = await world.as('office');
    for (const [answer, more] of [['CONFIRMED', {}], ['CONFIRMED', {}], ['PARTLY_CONFIRMED', {}], ['DISPUTED', {}], ['UNANSWERED', {}], ['CONFIRMED', { done_on: '2017-12-31' }], ['CONFIRMED', { kind: 'PLAN' }]] as const) await entry(answer, more);
    expect((await office.ask(doubtful)).doubtfulRatings).toEqual({ totalCount: 1, nodes: [{ score: '97.00', confirmedEntries: 2, community: { nameZh: '社区1' } }] });
    await entry('CONFIRMED');
    expect((await office.ask(doubtful)).doubtfulRatings).toEqual({ totalCount: 0, nodes: [] });
    expect((await office.ask('{ communityRatings(first: 9) { nodes { confirmedEntries } } }')).communityRatings.nodes).toEqual([{ confirmedEntries: 3 }, { confirmedEntries: 0 }]);
  });

  test('is the office\'s to know, and nobody else\'s', async () => {
    await aRating(world, town, town.assessments[0], 97);
    for (const name of ['clerk-1', 'unit-leader-1', 'community-1', 'examiner-1a', 'leader-1', 'auditor']) expect(await (await world.as(name)).code(doubtful)).toBe('FORBIDDEN');
    expect(await (await world.as('community-1')).code('{ communityRatings(first: 9) { nodes { confirmedEntries } } }')).toBe('FORBIDDEN');
    expect((await (await world.as('office@other')).ask(doubtful)).doubtfulRatings.totalCount).toBe(0);
    expect((await (await world.as('admin')).ask(doubtful)).doubtfulRatings.totalCount).toBe(1);
  });
});
