import { contactOf, silenceDays } from '../../src/partnership/contact.service.js';
import { aTown, type Town } from '../builders/town.js';
import { type Person, World } from '../support/world.js';

describe('how much there is between a unit and its community', () => {
  const facts = { fromDay: '2018-01-01', toDay: null, lastDeedOn: null, planned: false };

  test('is nothing, a plan only, or a deed; and a plan breaks no silence', () => {
    expect(contactOf(facts, '2018-01-05')).toEqual({ state: 'NONE', lastDeedOn: null, silentDays: 4, silent: false });
    expect(contactOf({ ...facts, planned: true }, '2018-03-01')).toEqual({ state: 'PLAN_ONLY', lastDeedOn: null, silentDays: 59, silent: true });
    expect(contactOf({ ...facts, planned: true, lastDeedOn: '2018-02-20' }, '2018-03-01')).toEqual({ state: 'ACTIVE', lastDeedOn: '2018-02-20', silentDays: 9, silent: false });
  });

  test('is silence from the thirtieth day on, and never once it is over or before it begins', () => {
    expect(silenceDays).toBe(30);
    expect(contactOf(facts, '2018-01-30').silent).toBe(false);
    expect(contactOf(facts, '2018-01-31')).toMatchObject({ silentDays: 30, silent: true });
    expect(contactOf({ ...facts, toDay: '2018-03-01' }, '2018-03-01').silent).toBe(true);
    expect(contactOf({ ...facts, toDay: '2018-03-01' }, '2018-05-02')).toMatchObject({ silentDays: 59, silent: false });
    expect(contactOf({ ...facts, fromDay: '2018-06-01' }, '2018-05-01')).toMatchObject({ silentDays: 0, silent: false });
  });

  describe('is asked of the graph', () => {
    let world: World;
    let town: Town;
    let clerk: Person;
    let community: Person;
    beforeEach(async () => {
      world = await World.open('2018-01-20T09:00:00+08:00');
      town = await aTown(world);
      await aTown(world, { code: 'other', home: false });
      [clerk, community] = [await world.as('clerk-1'), await world.as('community-1')];
    });
    afterEach(() => world.close());

    const at = async (day: string): Promise<void> => {
      world.clock.moveTo(new Date(`${day}T09:00:00+08:00`));
      [clerk, community] = [await world.as('clerk-1'), await world.as('community-1')];
    };
    const recorded = async (more: object): Promise<string> => (await clerk.ask('mutation ($entries: [NewLedgerEntryInput!]!) { recordLedgerEntries(input: { entries: $entries }) { id } }', { entries: [{ partnershipId: town.partnerships[0], keyTask: 'CULTURE', title: '活动', doneOn: '2018-01-15', ...more }] })).recordLedgerEntries[0].id;
    const contactFor = async (name: string): Promise<object> => (await (await world.as(name)).ask('{ partnerships(first: 1) { nodes { contact { state lastDeedOn silentDays silent } } } }')).partnerships.nodes[0].contact;
    const listed = async (filter: object, who = 'office'): Promise<string[]> => (await (await world.as(who)).ask('query ($filter: PartnershipFilter) { partnerships(first: 9, filter: $filter) { totalCount nodes { unit { nameZh } } } }', { filter })).partnerships.nodes.map((one: any) => one.unit.nameZh);

    test('alike by the unit, the community and the office, at each step', async () => {
      const all = async (): Promise<object> => {
        const [one, ...others] = [await contactFor('clerk-1'), await contactFor('unit-leader-1'), await contactFor('community-1'), await contactFor('office')];
        for (const other of others) expect(other).toEqual(one);
        return one;
      };
      expect(await all()).toMatchObject({ state: 'NONE', silentDays: 19, silent: false });
      await recorded({ kind: 'PLAN' });
      expect(await all()).toMatchObject({ state: 'PLAN_ONLY', silentDays: 19 });
      const id = await recorded({});
      expect(await all()).toMatchObject({ state: 'ACTIVE', lastDeedOn: '2018-01-15', silentDays: 5 });
      await community.ask('mutation ($answers: [LedgerAnswerInput!]!) { answerLedgerEntries(input: { answers: $answers }) { done } }', { answers: [{ entryId: id, baseVersion: 1, answer: 'DISPUTED', remark: '没有来' }] });
      expect(await all()).toMatchObject({ state: 'PLAN_ONLY', lastDeedOn: null });
      const other = await recorded({ doneOn: '2018-01-16' });
      await clerk.ask('mutation ($input: WithdrawLedgerEntryInput!) { withdrawLedgerEntry(input: $input) { id } }', { input: { entryId: other, baseVersion: 1, reason: '记错' } });
      expect(await all()).toMatchObject({ state: 'PLAN_ONLY', lastDeedOn: null });
      await at('2018-01-31');
      expect(await all()).toMatchObject({ silentDays: 30, silent: true });
    });

    test('by a filter that agrees with the rows, at the top and below', async () => {
      await recorded({});
      await at('2018-02-10');
      expect(await listed({ contact: 'ACTIVE' })).toEqual(['单位1']);
      expect(await listed({ contact: 'NONE' })).toEqual(['单位2']);
      expect(await listed({ contact: 'PLAN_ONLY' })).toEqual([]);
      expect(await listed({ silent: true })).toEqual(['单位2']);
      expect(await listed({ silent: false })).toEqual(['单位1']);
      expect(await listed({ silent: true, contact: 'ACTIVE' })).toEqual([]);
      expect(await listed({ silent: false }, 'clerk-1')).toEqual(['单位1']);
      expect(await listed({ silent: true }, 'community-1')).toEqual([]);
      expect(await listed({ contact: 'ACTIVE' }, 'office@other')).toEqual([]);
      const { units } = await (await world.as('office')).ask('{ units(first: 2) { nodes { partnerships(first: 2, filter: { silent: true }) { totalCount } } } }');
      expect(units.nodes).toEqual([{ partnerships: { totalCount: 0 } }, { partnerships: { totalCount: 1 } }]);
    });

    test('by nobody who inspects, neither by the field nor by the filter', async () => {
      const examiner = await world.as('examiner-1a');
      expect(await examiner.code('{ partnerships(first: 1) { nodes { contact { state } } } }')).toBe('FORBIDDEN');
      expect(await examiner.code('{ partnerships(first: 1, filter: { silent: true }) { totalCount } }')).toBe('FORBIDDEN');
      expect(await listed({}, 'examiner-1a')).toEqual(['单位1']);
    });

    test('in as many statements for two as for one', async () => {
      const office = await world.as('office');
      const cost = (first: number): Promise<number> => world.statements(() => office.ask('query ($first: Int!) { partnerships(first: $first, filter: { contact: NONE }) { nodes { contact { state silent } } } }', { first }));
      expect(await cost(2)).toBe(await cost(1));
    });
  });
});
