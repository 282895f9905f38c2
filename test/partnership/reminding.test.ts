import type { CurrentActor } from '../../src/platform/auth/current-actor.js';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { unansweredEntries } from '../../src/partnership/answer-state.service.js';
import { silentPartnerships } from '../../src/partnership/contact.service.js';
import { openNeeds } from '../../src/partnership/item.service.js';
import { awaitedRatings } from '../../src/partnership/rating.service.js';
import { Round } from '../../src/round/round.entity.js';
import { aRating } from '../builders/results.js';
import { aTown, type Town } from '../builders/town.js';
import { World } from '../support/world.js';

describe('what reminders and exports ask of the partnerships', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    const other = await aTown(world, { code: 'other', home: false });
    for (const one of [town, other]) {
      const whose = { unit_id: one.units[0], community_id: one.communities[0] };
      const entry = (title: string, asked_on: string, more: object = {}): Promise<string> => world.insert('ledger_entry', one.officeId, {
        ...whose, partnership_id: one.partnerships[0], kind: 'DEED', key_task: 'CULTURE', title, note: '', done_on: '2018-05-01', asked_on, money: 0, goods: [], leaders: 0, staff: 0, volunteers: 0, minutes: 0,
        answer: 'UNANSWERED', answer_remark: '', created_by: one.accounts['clerk-1'], ...more });
      await entry('新', '2018-05-11');
      await entry('旧', '2018-04-20');
      await entry('撤', '2018-04-20', { withdrawn_at: world.clock.now() });
      await entry('答', '2018-04-20', { answer: 'CONFIRMED', answered_at: world.clock.now() });
      for (const [kind, state] of [['NEED', 'OPEN'], ['NEED', 'TAKEN'], ['NEED', 'WITHDRAWN']]) await world.insert('community_item', one.officeId, { community_id: one.communities[0], kind, state, key_task: 'CULTURE', title: `${kind} ${state}`, note: '', shares: 1, taken: 0, closing_reason: '', created_by: one.accounts['community-1'] });
      await aRating(world, one, one.assessments[0], 90);
    }
    await world.owner.query(`update community_rating set state = 'SIGNED_ONCE', countersigned_by = null, countersigned_at = null`);
  });
  afterAll(() => world.close());

  const asking = async <T>(work: (uow: UnitOfWork) => Promise<T>, who: Partial<CurrentActor> = { as: 'OFFICE_STAFF' }): Promise<T> => {
    const uow = new UnitOfWork(world.source, { as: 'OFFICE_STAFF', officeId: town.officeId, timeZone: 'Asia/Shanghai', teamIds: [], intersectionIds: [], mustChangePassword: false, ...who }, world.clock.now(), 'read');
    try {
      return await work(uow);
    } finally {
      await uow.close();
    }
  };

  test('names the entries without an answer in the order in which they fall due, and which are lapsed', async () => {
    const shown = (rows: Awaited<ReturnType<typeof unansweredEntries>>): unknown[] => rows.map(({ title, dueOn, lapsed, communityId }) => [title, dueOn, lapsed, communityId]);
    const due = [['旧', '2018-05-04', true, town.communities[0]], ['新', '2018-05-25', false, town.communities[0]]];
    expect(shown(await asking(unansweredEntries))).toEqual(due);
    expect(shown(await asking(unansweredEntries, { as: 'COMMUNITY', communityId: town.communities[0] }))).toEqual(due);
    expect(shown(await asking(unansweredEntries, { as: 'COMMUNITY', communityId: town.communities[1] }))).toEqual([]);
  });

  test('names the partnerships that have been silent for thirty days', async () => {
    expect(await asking(silentPartnerships)).toEqual([{ partnershipId: town.partnerships[1], unitId: town.units[1], communityId: town.communities[1], state: 'NONE', lastDeedOn: null, silentDays: 133, silent: true }]);
  });

  test('names the ratings that a round waits for and how far they have come, to the office and to each community', async () => {
    const awaited = async (uow: UnitOfWork): Promise<unknown[]> => (await awaitedRatings(uow, await uow.rows.need(Round, town.roundId))).map(({ unitNameZh, communityNameZh, state }) => [unitNameZh, communityNameZh, state]);
    expect(await asking(awaited)).toEqual([['单位1', '社区1', 'SIGNED_ONCE'], ['单位2', '社区2', 'NONE']]);
    expect(await asking(awaited, { as: 'COMMUNITY', communityId: town.communities[1] })).toEqual([['单位2', '社区2', 'NONE']]);
  });

  test('names the needs that a unit may still take', async () => {
    expect((await asking(openNeeds)).map(({ title }) => title)).toEqual(['NEED OPEN']);
    expect((await asking(openNeeds, { as: 'UNIT_CLERK', unitId: town.units[0] })).map(({ title }) => title)).toEqual(['NEED OPEN']);
    expect(await asking(openNeeds, { as: 'UNIT_CLERK', unitId: town.units[1] })).toEqual([]);
  });
});
