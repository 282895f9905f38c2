import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

const registerUnit = 'mutation ($input: RegisterUnitInput!) { registerUnit(input: $input) { id number contactPhone } }';
const changeUnit = 'mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { nameZh category active } }';

describe('the map of an office', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let office: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    office = await world.as('office');
  });
  afterAll(() => world.close());
  const unit = { number: 3, code: 'unit-003', nameZh: '单位三', affiliation: 'CENTRAL', category: 'NATIONAL', contactPhone: '13800138000' };

  test('staff register a unit, and each thing that another unit has already is refused by its field', async () => {
    await office.ask(registerUnit, { input: unit });
    for (const [field, mine] of [['number', { code: 'x', nameZh: '新' }], ['code', { number: 9, nameZh: '新' }], ['nameZh', { number: 9, code: 'x' }]] as const) {
      expect(await office.refused(registerUnit, { input: { ...unit, ...mine } })).toMatchObject([{ code: 'ALREADY_EXISTS', field }]);
    }
  });

  test('another office may have the same numbers, codes and names, and learns nothing of ours', async () => {
    const there = await world.as('office@other');
    await there.ask(registerUnit, { input: unit });
    expect(await there.refused(changeUnit, { input: { unitId: town.units[0], nameZh: '改名' } })).toMatchObject([{ code: 'NOT_FOUND', field: 'unitId' }]);
    expect(await world.value('select name_zh from unit where id = $1', [town.units[0]])).toBe('单位1');
  });

  test('a name is found by its characters, its pinyin, its initials and its English, whoever looks', async () => {
    await office.ask(registerUnit, { input: { ...unit, number: 40, code: 'audit', nameZh: '市审计局', nameEn: 'Audit Bureau', contactPhone: null } });
    const found = async (name: string, who = office): Promise<string[]> =>
      (await who.ask('query ($name: String!) { units(first: 10, filter: { name: $name }) { nodes { nameZh } } }', { name })).units.nodes.map((one: { nameZh: string }) => one.nameZh);
    for (const text of ['审计', 'sjj', 'SJJ', 'shenji', 'audit b']) expect(await found(text)).toEqual(['市审计局']);
    expect(await found('sjx')).toEqual([]);
    expect(await found('sjj', await world.as('office@other'))).toEqual([]);
    await office.ask(changeUnit, { input: { unitId: (await office.ask('{ units(first: 1, filter: { code: "audit" }) { nodes { id } } }')).units.nodes[0].id, nameZh: '市水利局' } });
    expect(await found('sjj')).toEqual([]);
    expect(await found('slj')).toEqual(['市水利局']);
  });

  test('names from before the search by pinyin are spelt by the server itself', async () => {
    const found = async (): Promise<unknown[]> => (await office.ask('{ units(first: 10, filter: { name: "danwei1" }) { nodes { id } } }')).units.nodes;
    expect(await found()).toEqual([]);
    await world.runChores('spell-names');
    expect(await found()).toEqual([{ id: town.units[0] }]);
  });

  test('a telephone number that is none, a number below one and a code with capitals are refused', async () => {
    const [refusal] = await office.refused(registerUnit, { input: { ...unit, contactPhone: '12', number: 0, code: 'Unit' } });
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT' });
    for (const field of ['contactPhone', 'number', 'code']) expect(refusal!.message).toContain(field);
  });

  test('a telephone number is masked until it is asked for, and who has asked is in the log', async () => {
    const reveal = 'mutation ($unitId: ID!) { revealUnitPhone(input: { unitId: $unitId }) }';
    const shown = 'query ($id: ID!) { unit(id: $id) { contactPhone } }';
    const clerk = await world.as('clerk-1');
    const [own, others] = town.units as [string, string];
    for (const who of [clerk, office]) expect((await who.ask(shown, { id: own })).unit.contactPhone).toBe('138****0001');
    const asked = async (): Promise<number> => world.value<number>("select count(*)::integer from audit_entry where action = 'unit.revealPhone' and outcome = 'DONE' and detail->'input'->>'unitId' = $1", [own]);
    expect(await asked()).toBe(0);
    expect((await office.ask(reveal, { unitId: own })).revealUnitPhone).toBe('13800000001');
    expect((await clerk.ask(reveal, { unitId: own })).revealUnitPhone).toBe('13800000001');
    expect(await asked()).toBe(2);
    expect(await clerk.code(reveal, { unitId: others })).toBe('NOT_FOUND');
    expect(await (await world.as('office@other')).code(reveal, { unitId: own })).toBe('NOT_FOUND');
    for (const who of ['community-1', 'supervisor-1', 'auditor']) expect([who, await (await world.as(who)).code(reveal, { unitId: own })]).toEqual([who, 'FORBIDDEN']);
    await office.ask('mutation ($unitId: ID!) { changeUnit(input: { unitId: $unitId, contactPhone: "0635-8420000" }) { id } }', { unitId: own });
    expect((await office.ask(shown, { id: own })).unit.contactPhone).toBe('063****0000');
    expect((await office.ask(reveal, { unitId: own })).revealUnitPhone).toBe('0635-8420000');
  });

  test('two at once with one code: one unit is registered', async () => {
    const outcomes = await Promise.allSettled([4, 5].map((number) => office.ask(registerUnit, { input: { ...unit, number, code: 'race', nameZh: `赛跑${number}` } })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a promoted unit keeps the list in which an open round ranks it', async () => {
    const { changeUnit: changed } = await office.ask(changeUnit, { input: { unitId: town.units[0], category: 'PROVINCIAL' } });
    expect(changed).toEqual({ nameZh: '单位1', category: 'PROVINCIAL', active: true });
    expect(await world.value('select category from assessment where unit_id = $1', [town.units[0]])).toBe('MUNICIPAL');
  });

  test('a change of nothing changes nothing, even with a key', async () => {
    expect((await office.ask(changeUnit, { input: { unitId: town.units[1], idempotencyKey: 'nothing' } })).changeUnit.nameZh).toBe('单位2');
  });

  test('a filter and its opposite together give what is visible', async () => {
    const count = async (filter: string): Promise<number> => (await office.ask(`{ units(first: 1, filter: ${filter}) { totalCount } }`)).units.totalCount;
    expect((await count('{ category: [MUNICIPAL] }')) + (await count('{ category: [NATIONAL, NATIONAL_CANDIDATE, PROVINCIAL, PROVINCIAL_CANDIDATE] }'))).toBe(await count('{}'));
    expect(await count('{ name: "%" }')).toBe(0);
    expect(await count('{ name: "单位" }')).toBe(await count('{}') - 2);
  });

  test('units, communities and intersections of another office are not found in any way', async () => {
    const ids = [...other.units, ...other.communities, ...other.intersections];
    for (const id of ids) expect((await office.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    const { units, communities, intersections } = await office.ask('{ units(first: 100) { nodes { id } } communities(first: 100) { nodes { id } } intersections(first: 100) { nodes { id } } }');
    const seen = [units, communities, intersections].flatMap(({ nodes }) => nodes.map(({ id }: { id: string }) => id));
    expect(seen.filter((id) => ids.includes(id))).toEqual([]);
  });

  test('the office says which day it is where it is', async () => {
    world.clock.moveTo(new Date('2018-05-14T23:59:00+08:00'));
    expect(await (await world.as('clerk-1')).ask('{ viewer { today } }')).toEqual({ viewer: { today: '2018-05-14' } });
    world.clock.moveTo(new Date('2018-05-15T00:00:00+08:00'));
    expect(await (await world.as('clerk-1')).ask('{ viewer { today } }')).toEqual({ viewer: { today: '2018-05-15' } });
  });
});
