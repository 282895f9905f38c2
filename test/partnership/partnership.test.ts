import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const arrange = 'mutation ($partnerships: [NewPartnershipInput!]!) { arrangePartnerships(input: { partnerships: $partnerships }) { id fromDay toDay unit { nameZh } community { nameZh } } }';
const end = 'mutation ($id: ID!, $toDay: LocalDate!) { endPartnership(input: { partnershipId: $id, toDay: $toDay }) { id toDay } }';
const list = '{ partnerships(first: 100) { totalCount nodes { id unit { nameZh } community { nameZh } } } }';

describe('partnerships', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let office: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    office = await world.as('office');
  });
  afterEach(() => world.close());

  const between = (unit: 0 | 1, community: 0 | 1, fromDay = '2018-03-01'): object => ({ unitId: town.units[unit], communityId: town.communities[community], fromDay });
  const entry = (doneOn: string): Promise<string> => world.insert('ledger_entry', town.officeId, {
    partnership_id: town.partnerships[0], unit_id: town.units[0], community_id: town.communities[0], key_task: 'CULTURE', title: '宣传', note: '', done_on: doneOn, asked_on: doneOn,
    leaders: 0, staff: 0, volunteers: 0, minutes: 0, money: 0, goods: [], answer: 'UNANSWERED', answer_remark: '', created_by: town.accounts['clerk-1'] });

  test('the office begins several at once, given back in order', async () => {
    const { arrangePartnerships } = await office.ask(arrange, { partnerships: [between(0, 1), between(1, 0)] });
    expect(arrangePartnerships).toMatchObject([
      { fromDay: '2018-03-01', toDay: null, unit: { nameZh: '单位1' }, community: { nameZh: '社区2' } }, { unit: { nameZh: '单位2' }, community: { nameZh: '社区1' } }]);
  });

  test('a unit helps a community once at a time: again only after the end', async () => {
    expect(await office.refused(arrange, { partnerships: [between(0, 1), between(0, 0)] })).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'partnerships.1.fromDay' }]);
    expect(await office.refused(arrange, { partnerships: [between(0, 1), between(0, 1, '2018-04-01')] })).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'partnerships.1.fromDay' }]);
    expect((await office.ask(list)).partnerships.totalCount).toBe(2);
    expect((await office.ask(end, { id: town.partnerships[0], toDay: '2018-02-28' })).endPartnership).toEqual({ id: town.partnerships[0], toDay: '2018-02-28' });
    await office.ask(arrange, { partnerships: [between(0, 1), between(0, 0)] });
  });

  test('of two who begin the same partnership at once, one succeeds', async () => {
    const outcomes = await meetingAt(world, 'select from unit for update', [
      () => office.ask(arrange, { partnerships: [between(0, 1)] }), () => office.ask(arrange, { partnerships: [between(0, 1, '2018-03-02')] })]);
    expect(outcomesOf(outcomes)).toEqual(['ALREADY_EXISTS', 'done']);
  });

  test('a partnership does not end before it begins, nor before its last deed', async () => {
    await entry('2018-04-01');
    expect(await office.refused(end, { id: town.partnerships[0], toDay: '2017-12-31' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'toDay' }]);
    expect(await office.refused(end, { id: town.partnerships[0], toDay: '2018-03-31' })).toMatchObject([{ code: 'WRONG_STATE', field: 'toDay' }]);
    await office.ask(end, { id: town.partnerships[0], toDay: '2018-04-01' });
  });

  test('of the end of a partnership and a deed after it that is written at the same moment, the deed wins cleanly', async () => {
    const outcomes = await meetingAt(world, `insert into ledger_entry (office_id, id, partnership_id, unit_id, community_id, key_task, title, done_on, asked_on, created_by, created_at)
      select office_id, gen_random_uuid(), id, unit_id, community_id, 'CULTURE', '宣传', '2018-05-01', '2018-05-01', gen_random_uuid(), created_at from partnership`,
      [() => office.ask(end, { id: town.partnerships[0], toDay: '2018-04-30' })]);
    expect(outcomesOf(outcomes)).toEqual(['WRONG_STATE']);
  });

  test("only the office arranges, and another office's rows are not there", async () => {
    for (const name of ['clerk-1', 'unit-leader-1', 'community-1', 'leader-1']) {
      const person = await world.as(name);
      expect(await person.code(arrange, { partnerships: [between(0, 1)] })).toBe('FORBIDDEN');
      expect(await person.code(end, { id: town.partnerships[0], toDay: '2018-04-01' })).toBe('FORBIDDEN');
    }
    const stranger = await world.as('office@other');
    expect(await stranger.refused(end, { id: town.partnerships[0], toDay: '2018-04-01' })).toMatchObject([{ code: 'NOT_FOUND', field: 'partnershipId' }]);
    expect(await stranger.refused(arrange, { partnerships: [between(0, 1)] })).toMatchObject([{ code: 'NOT_FOUND', field: 'partnerships.0.unitId' }]);
    expect(await office.refused(arrange, { partnerships: [between(0, 1), { ...between(0, 1), communityId: other.communities[0] }] })).toMatchObject([{ code: 'NOT_FOUND', field: 'partnerships.1.communityId' }]);
    expect(await office.refused(arrange, { partnerships: [{ ...between(0, 1), unitId: 'no key' }] })).toMatchObject([{ code: 'NOT_FOUND', field: 'partnerships.0.unitId' }]);
    expect((await office.ask(list)).partnerships.totalCount).toBe(2);
    expect((await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id: town.partnerships[0] })).node).toBeNull();
  });

  test('each sees the partnerships that are theirs, from the unit and from the community alike', async () => {
    for (const name of ['clerk-1', 'unit-leader-1', 'community-1', 'examiner-1a', 'leader-1']) {
      const person = await world.as(name);
      expect((await person.ask(list)).partnerships).toMatchObject({ totalCount: 1, nodes: [{ id: town.partnerships[0] }] });
      expect((await person.ask('query ($id: ID!) { node(id: $id) { id } }', { id: town.partnerships[1] })).node).toBeNull();
      const { units } = await person.ask('{ units(first: 5) { nodes { nameZh partnerships(first: 5) { nodes { community { nameZh partnerships(first: 5) { totalCount } } } } } } }');
      expect(units.nodes).toEqual([{ nameZh: '单位1', partnerships: { nodes: [{ community: { nameZh: '社区1', partnerships: { totalCount: 1 } } }] } }]);
    }
    expect(await (await world.as('supervisor-1')).code(list)).toBe('FORBIDDEN');
    const filtered = await office.ask('query ($id: ID!) { partnerships(first: 5, filter: { communityId: $id }, orderBy: FROM_DAY_DESC) { totalCount nodes { id } } }', { id: town.communities[1] });
    expect(filtered.partnerships).toEqual({ totalCount: 1, nodes: [{ id: town.partnerships[1] }] });
  });

  test('two cost as many statements as one, to write and to read', async () => {
    const write = (...partnerships: object[]): Promise<number> => world.statements(() => office.ask(arrange, { partnerships }));
    const one = await write(between(0, 1));
    await office.ask(end, { id: (await office.ask('{ partnerships(last: 1, orderBy: CREATED_AT_ASC) { nodes { id } } }')).partnerships.nodes[0].id, toDay: '2018-03-01' });
    expect(await write(between(0, 1, '2018-03-02'), between(1, 0))).toBe(one);
    const read = (first: number): Promise<number> => world.statements(() => office.ask('query ($first: Int!) { partnerships(first: $first) { nodes { unit { nameZh } community { nameZh partnerships(first: 3) { totalCount } } ledger(first: 3) { totalCount nodes { title } } } } }', { first }));
    expect(await read(2)).toBe(await read(1));
  });
});
