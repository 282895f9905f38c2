import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const item = 'id kind title state taken shares version closingReason';
const write = `mutation ($items: [NewCommunityItemInput!]!) { writeCommunityItems(input: { items: $items }) { ${item} community { nameZh } partnership { id } } }`;
const change = `mutation ($input: ChangeCommunityItemInput!) { changeCommunityItem(input: $input) { ${item} } }`;
const close = `mutation ($input: CloseCommunityItemInput!) { closeCommunityItem(input: $input) { ${item} takes(first: 9) { nodes { state } } } }`;
const take = `mutation ($input: TakeCommunityItemInput!) { takeCommunityItem(input: $input) { id state responsible item { ${item} } unit { nameZh } } }`;
const giveBack = `mutation ($input: GiveBackCommunityItemInput!) { giveBackCommunityItem(input: $input) { id state givenBackReason givenBackAt item { ${item} } } }`;
const record = 'mutation ($entries: [NewLedgerEntryInput!]!) { recordLedgerEntries(input: { entries: $entries }) { id communityItem { title } } }';
const answer = 'mutation ($answers: [LedgerAnswerInput!]!) { answerLedgerEntries(input: { answers: $answers }) { done rows { code } } }';

describe("a community's three lists", () => {
  let world: World;
  let town: Town;
  let community: Person;
  let clerk: Person;
  let second: Person;
  /** Unit 2 helps community 1 as well. */
  let also: string;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    also = await world.insert('partnership', town.officeId, { unit_id: town.units[1], community_id: town.communities[0], from_day: '2018-01-01' });
    [community, clerk, second] = [await world.as('community-1'), await world.as('clerk-1'), await world.as('clerk-2')];
  });
  afterEach(() => world.close());

  const need = (more: object = {}): object => ({ kind: 'NEED', keyTask: 'FACILITY', title: '充电棚', ...more });
  const written = async (...items: object[]): Promise<string[]> => (await community.ask(write, { items })).writeCommunityItems.map((one: { id: string }) => one.id);
  const taking = (communityItemId: string, partnershipId: string = town.partnerships[0]): object => ({ input: { communityItemId, partnershipId, responsible: '张三' } });
  const stateOf = async (id: string): Promise<string> => { const { node } = await community.ask('query ($id: ID!) { node(id: $id) { ... on CommunityItem { state taken shares } } }', { id }); return `${node.state} ${node.taken}/${node.shares}`; };
  const done = async (communityItemId: string, who = clerk, partnershipId: string = town.partnerships[0]): Promise<string> =>
    (await who.ask(record, { entries: [{ partnershipId, keyTask: 'FACILITY', title: '建棚', doneOn: '2018-05-10', communityItemId }] })).recordLedgerEntries[0].id;
  const answering = (entryId: string, baseVersion = 1, kind = 'CONFIRMED', more: object = {}): Promise<any> => community.ask(answer, { answers: [{ entryId, baseVersion, answer: kind, remark: kind === 'CONFIRMED' ? '' : '不对', ...more }] });

  test('are written by the community: needs for all or for one partner, and what falls to one partner', async () => {
    const { writeCommunityItems } = await community.ask(write, { items: [need({ shares: 2 }), need({ partnershipId: also }), { kind: 'SERVICE', keyTask: 'VOLUNTEER', title: '上门服务', partnershipId: town.partnerships[0] }, { kind: 'RESPONSIBILITY', keyTask: 'ENVIRONMENT', title: '包干路段', partnershipId: also }] });
    expect(writeCommunityItems).toMatchObject([{ kind: 'NEED', state: 'OPEN', taken: 0, shares: 2, version: 1, partnership: null, community: { nameZh: '社区1' } }, { partnership: { id: also } }, { kind: 'SERVICE' }, { kind: 'RESPONSIBILITY' }]);
    for (const [more, code, field] of [[{ kind: 'SERVICE' }, 'INVALID_INPUT', 'items.1.partnershipId'], [{ partnershipId: also, shares: 2 }, 'INVALID_INPUT', 'items.1.shares'], [{ shares: 0 }, 'INVALID_INPUT', 'items.1.shares'], [{ title: '' }, 'INVALID_INPUT', 'items.1.title'],
      [{ partnershipId: town.partnerships[1] }, 'NOT_FOUND', 'items.1.partnershipId'], [{ partnershipId: 'no key' }, 'NOT_FOUND', 'items.1.partnershipId']] as const) {
      expect(await community.refused(write, { items: [need(), need(more)] })).toMatchObject([{ code, field }]);
    }
    await world.owner.query(`update partnership set to_day = '2018-05-13' where id = $1`, [also]);
    expect(await community.refused(write, { items: [need({ partnershipId: also })] })).toMatchObject([{ code: 'INVALID_INPUT', field: 'items.0.partnershipId' }]);
    expect(await world.value('select count(*) from community_item')).toBe(4);
  });

  test('a unit takes a need, does it, and the confirmed deed fulfils it; a corrected answer takes that back', async () => {
    const [id] = await written(need());
    expect((await clerk.ask(take, taking(id!))).takeCommunityItem).toMatchObject({ state: 'TAKEN', responsible: '张三', unit: { nameZh: '单位1' }, item: { state: 'TAKEN', taken: 1 } });
    const entryId = await done(id!);
    expect(await stateOf(id!)).toBe('TAKEN 1/1');
    await answering(entryId);
    expect(await stateOf(id!)).toBe('DONE 1/1');
    expect((await clerk.ask('{ itemTakes(first: 2) { nodes { state } } ledgerEntries(first: 1) { nodes { completesItem communityItem { title } } } }'))).toEqual({ itemTakes: { nodes: [{ state: 'DONE' }] }, ledgerEntries: { nodes: [{ completesItem: true, communityItem: { title: '充电棚' } }] } });
    await answering(entryId, 2, 'DISPUTED');
    expect(await stateOf(id!)).toBe('TAKEN 1/1');
    await answering(entryId, 3, 'CONFIRMED', { completesItem: false });
    expect(await stateOf(id!)).toBe('TAKEN 1/1');
    await answering(entryId, 4);
    expect(await stateOf(id!)).toBe('DONE 1/1');
  });

  test('of two units that want one need at once, one gets it; a need for two is shared, and done when both have done theirs', async () => {
    const [one, two] = await written(need(), need({ shares: 2 }));
    const race = (id: string): Promise<PromiseSettledResult<unknown>[]> => meetingAt(world, 'select from community_item for update', [() => clerk.ask(take, taking(id)), () => second.ask(take, taking(id, also))]);
    expect(outcomesOf(await race(one!))).toEqual(['WRONG_STATE', 'done']);
    expect(await stateOf(one!)).toBe('TAKEN 1/1');
    expect(outcomesOf(await race(two!))).toEqual(['done', 'done']);
    expect(await stateOf(two!)).toBe('TAKEN 2/2');
    await answering(await done(two!));
    expect(await stateOf(two!)).toBe('TAKEN 2/2');
    await answering(await done(two!, second, also));
    expect(await stateOf(two!)).toBe('DONE 2/2');
  });

  test('a unit takes a thing once, gives it back with a reason, and another takes it then; the first may take it again', async () => {
    const [id] = await written(need());
    const { takeCommunityItem: { id: itemTakeId } } = await clerk.ask(take, taking(id!));
    expect(await clerk.refused(take, taking(id!))).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'communityItemId' }]);
    expect(await second.refused(take, taking(id!, also))).toMatchObject([{ code: 'WRONG_STATE', field: 'communityItemId' }]);
    expect(await clerk.refused(giveBack, { input: { itemTakeId, reason: '' } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'reason' }]);
    expect(await second.refused(giveBack, { input: { itemTakeId, reason: '别人的' } })).toMatchObject([{ code: 'NOT_FOUND', field: 'itemTakeId' }]);
    expect((await clerk.ask(giveBack, { input: { itemTakeId, reason: '没有预算' } })).giveBackCommunityItem).toMatchObject({ state: 'GIVEN_BACK', givenBackReason: '没有预算', item: { state: 'OPEN', taken: 0 } });
    expect(await clerk.code(giveBack, { input: { itemTakeId, reason: '再退' } })).toBe('WRONG_STATE');
    const { takeCommunityItem: again } = await second.ask(take, taking(id!, also));
    await second.ask(giveBack, { input: { itemTakeId: again.id, reason: '也没有' } });
    await clerk.ask(take, taking(id!));
    expect((await community.ask('query ($id: ID!) { node(id: $id) { ... on CommunityItem { takes(first: 9) { nodes { state unit { nameZh } } } } } }', { id })).node.takes.nodes).toEqual([
      { state: 'GIVEN_BACK', unit: { nameZh: '单位1' } }, { state: 'GIVEN_BACK', unit: { nameZh: '单位2' } }, { state: 'TAKEN', unit: { nameZh: '单位1' } }]);
    // Which other units took it is not a unit's to know.
    expect((await second.ask('{ itemTakes(first: 9) { totalCount } communityItems(first: 9) { nodes { taken takes(first: 9) { nodes { state } } } } }'))).toEqual({ itemTakes: { totalCount: 1 }, communityItems: { nodes: [{ taken: 1, takes: { nodes: [{ state: 'GIVEN_BACK' }] } }] } });
  });

  test('what is done is not given back', async () => {
    const [id] = await written(need());
    const { takeCommunityItem: { id: itemTakeId } } = await clerk.ask(take, taking(id!));
    await answering(await done(id!));
    expect(await clerk.code(giveBack, { input: { itemTakeId, reason: '晚了' } })).toBe('WRONG_STATE');
  });

  test('what is meant for one partner is taken by no other, though all partners see it', async () => {
    const [id] = await written({ kind: 'SERVICE', keyTask: 'VOLUNTEER', title: '上门服务', partnershipId: also });
    expect((await clerk.ask('{ communityItems(first: 9) { nodes { title } } }')).communityItems.nodes).toEqual([{ title: '上门服务' }]);
    expect(await clerk.refused(take, taking(id!))).toMatchObject([{ code: 'NOT_FOUND', field: 'communityItemId' }]);
    await second.ask(take, taking(id!, also));
  });

  test('a deed names only what its unit has taken, of the community that it is for', async () => {
    const [id] = await written(need());
    const entry = (more: object): object => ({ entries: [{ partnershipId: town.partnerships[0], keyTask: 'FACILITY', title: '建棚', doneOn: '2018-05-10', communityItemId: id, ...more }] });
    expect(await clerk.refused(record, entry({}))).toMatchObject([{ code: 'WRONG_STATE', field: 'entries.0.communityItemId' }]);
    await second.ask(take, taking(id!, also));
    expect(await clerk.refused(record, entry({}))).toMatchObject([{ code: 'WRONG_STATE', field: 'entries.0.communityItemId' }]);
    expect(await second.refused(record, entry({ partnershipId: town.partnerships[1] }))).toMatchObject([{ code: 'INVALID_INPUT', field: 'entries.0.communityItemId' }]);
    expect(await clerk.refused(record, entry({ communityItemId: 'no key' }))).toMatchObject([{ code: 'NOT_FOUND', field: 'entries.0.communityItemId' }]);
    await second.ask(record, entry({ partnershipId: also }));
  });

  test('an item changes while nobody has taken it, and never two ways at once', async () => {
    const [id] = await written(need());
    const input = (baseVersion: number, title = '新充电棚'): object => ({ input: { communityItemId: id, baseVersion, content: { keyTask: 'FACILITY', title } } });
    const outcomes = await meetingAt(world, 'select from community_item for update', [() => community.ask(change, input(1, '甲')), () => community.ask(change, input(1, '乙'))]);
    expect(outcomesOf(outcomes)).toEqual(['STALE', 'done']);
    expect(await community.refused(change, input(1))).toMatchObject([{ code: 'STALE', field: 'baseVersion', current: { version: 2 }, given: { title: '新充电棚' } }]);
    await clerk.ask(take, taking(id!));
    expect(await community.code(change, input(2))).toBe('WRONG_STATE');
  });

  test('an item is closed with a reason: withdrawn where nothing was done, done where some unit did its share; what others still had to do is cancelled', async () => {
    const [one, two] = await written(need(), need({ shares: 2 }));
    await clerk.ask(take, taking(one!));
    const { takeCommunityItem: { id: itemTakeId } } = await clerk.ask(take, taking(two!));
    await second.ask(take, taking(two!, also));
    const entryId = await done(two!);
    await answering(entryId);
    expect((await community.ask(close, { input: { communityItemId: one, reason: '上级已建' } })).closeCommunityItem).toMatchObject({ state: 'WITHDRAWN', closingReason: '上级已建', takes: { nodes: [{ state: 'CANCELLED' }] } });
    expect((await community.ask(close, { input: { communityItemId: two, reason: '一家已够' } })).closeCommunityItem).toMatchObject({ state: 'DONE', takes: { nodes: [{ state: 'DONE' }, { state: 'CANCELLED' }] } });
    expect(await community.code(close, { input: { communityItemId: one, reason: '再关' } })).toBe('WRONG_STATE');
    expect(await clerk.code(take, taking(one!))).toBe('WRONG_STATE');
    expect(await clerk.code(giveBack, { input: { itemTakeId, reason: '晚了' } })).toBe('WRONG_STATE');
    await answering(entryId, 2, 'DISPUTED');
    expect(await stateOf(two!)).toBe('DONE 2/2');
  });

  test('of a taking and a closing at the same moment, one finds the other', async () => {
    const [id] = await written(need());
    const outcomes = await meetingAt(world, 'select from community_item for update', [() => clerk.ask(take, taking(id!)), () => community.ask(close, { input: { communityItemId: id, reason: '不需要了' } })]);
    expect(outcomes[1]!.status).toBe('fulfilled');
    expect(await world.value(`select count(*) from item_take where state = 'TAKEN'`)).toBe(0);
  });

  test('each does only what is theirs, and strangers find nothing', async () => {
    const [id] = await written(need());
    for (const name of ['clerk-1', 'unit-leader-1', 'office', 'leader-1']) expect(await (await world.as(name)).code(write, { items: [need()] })).toBe('FORBIDDEN');
    for (const name of ['community-1', 'unit-leader-1', 'office']) expect(await (await world.as(name)).code(take, taking(id!))).toBe('FORBIDDEN');
    for (const name of ['community-2', 'community-1@other']) {
      expect(await (await world.as(name)).code(change, { input: { communityItemId: id, baseVersion: 1, content: { keyTask: 'FACILITY', title: '改' } } })).toBe('NOT_FOUND');
      expect(await (await world.as(name)).code(close, { input: { communityItemId: id, reason: '关' } })).toBe('NOT_FOUND');
      expect((await (await world.as(name)).ask('{ communityItems(first: 1) { totalCount } }')).communityItems.totalCount).toBe(0);
    }
    expect(await (await world.as('clerk-1@other')).code(take, taking(id!))).toBe('NOT_FOUND');
    expect(await clerk.refused(take, taking(id!, also))).toMatchObject([{ code: 'NOT_FOUND', field: 'partnershipId' }]);
    for (const name of ['examiner-1a', 'supervisor-1', 'auditor']) expect(await (await world.as(name)).code('{ communityItems(first: 1) { totalCount } }')).toBe('FORBIDDEN');
    for (const name of ['clerk-1', 'clerk-2', 'unit-leader-1', 'community-1', 'office', 'admin']) expect((await (await world.as(name)).ask('{ communityItems(first: 1, filter: { kind: [NEED], state: [OPEN], text: "充电" }) { totalCount } }')).communityItems.totalCount).toBe(1);
  });

  test('ten items cost as many statements as one, to write and to read', async () => {
    const writing = (count: number): Promise<number> => world.statements(() => written(...Array.from({ length: count }, () => need({ partnershipId: also }))));
    expect(await writing(10)).toBe(await writing(1));
    const office = await world.as('office');
    const read = (first: number): Promise<number> => world.statements(() => office.ask('query ($first: Int!) { communityItems(first: $first) { nodes { community { nameZh } partnership { fromDay } takes(first: 2) { nodes { unit { nameZh } } } ledger(first: 2) { totalCount } } } }', { first }));
    expect(await read(10)).toBe(await read(1));
  });
});
