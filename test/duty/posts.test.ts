import { aTown, type Town } from '../builders/town.js';
import { hasRecorded } from '../builders/roll-call.js';
import { World, type Person } from '../support/world.js';

const arrange = 'mutation ($input: ArrangeDutyPostsInput!) { arrangeDutyPosts(input: $input) { id fromDay toDay unit { code } intersection { code } } }';
const end = 'mutation ($id: ID!, $day: LocalDate!) { endDutyPost(input: { dutyPostId: $id, toDay: $day }) { id toDay } }';
const assign = 'mutation ($account: ID!, $ids: [ID!]!) { assignSupervisor(input: { accountId: $account, intersectionIds: $ids }) { id account { username } intersection { code } } }';
const posts = 'query ($filter: DutyPostFilter) { dutyPosts(first: 100, filter: $filter) { totalCount nodes { id unit { code } } } }';

describe('duty posts and who walks them', () => {
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
  const count = () => world.value<string>('select count(*) from duty_post');
  const post = (unit = 0, intersection = 1, fromDay = '2018-05-01') => ({ unitId: town.units[unit], intersectionId: town.intersections[intersection], fromDay });

  test('the office begins posts and the units find them', async () => {
    const { arrangeDutyPosts: made } = await office.ask(arrange, { input: { posts: [post(0, 1), post(1, 0)] } });
    expect(made).toMatchObject([
      { fromDay: '2018-05-01', toDay: null, unit: { code: 'unit-001' }, intersection: { code: 'intersection-02' } },
      { unit: { code: 'unit-002' }, intersection: { code: 'intersection-01' } },
    ]);
    const clerk = await world.as('clerk-1');
    const { viewer } = await clerk.ask('{ viewer { unit { dutyPosts(first: 10) { totalCount nodes { intersection { code } } } } } }');
    expect(viewer.unit.dutyPosts).toEqual({ totalCount: 2, nodes: [{ intersection: { code: 'intersection-01' } }, { intersection: { code: 'intersection-02' } }] });
  });

  test('a unit sees its own posts, a supervisor those at the own intersections, a team those of its units, the office all', async () => {
    const seen = async (who: string): Promise<string[]> => (await (await world.as(who)).ask(posts)).dutyPosts.nodes.map((node: { unit: { code: string } }) => node.unit.code).sort();
    expect(await seen('clerk-2')).toEqual(['unit-002', 'unit-002']);
    expect(await seen('supervisor-1')).toEqual(['unit-001', 'unit-002']);
    expect(await seen('examiner-1a')).toEqual(['unit-001', 'unit-001']);
    expect(await seen('office')).toHaveLength(4);
    expect(await (await world.as('community-1')).code(posts)).toBe('FORBIDDEN');
    expect(await seen('clerk-1@other')).toEqual(['unit-001']);
  });

  test('a post that overlaps another of the same place is refused by name, and nothing of its list is written', async () => {
    const before = await count();
    const [again] = await office.refused(arrange, { input: { posts: [{ ...post(0, 0), intersectionId: town.intersections[0], fromDay: '2017-01-01' }] } });
    expect(again).toMatchObject({ code: 'ALREADY_EXISTS', field: 'posts.0' });
    const third = await world.insert('intersection', town.officeId, { code: 'intersection-03', name_zh: '路口3', name_en: '' });
    const [twice] = await office.refused(arrange, { input: { posts: [{ ...post(), intersectionId: third }, { ...post(), intersectionId: third, fromDay: '2019-01-01' }] } });
    expect(twice).toMatchObject({ code: 'ALREADY_EXISTS', field: 'posts.1' });
    expect(await count()).toBe(before);
  });

  test('units and intersections of another office are not found, each named', async () => {
    const before = await count();
    const [unit] = await office.refused(arrange, { input: { posts: [post(0, 0), { ...post(), unitId: other.units[0] }] } });
    expect(unit).toMatchObject({ code: 'NOT_FOUND', field: 'posts.1.unitId' });
    const [intersection] = await office.refused(arrange, { input: { posts: [{ ...post(), intersectionId: other.intersections[0] }] } });
    expect(intersection).toMatchObject({ code: 'NOT_FOUND', field: 'posts.0.intersectionId' });
    const [nonsense] = await office.refused(arrange, { input: { posts: [{ ...post(), unitId: 'nonsense' }] } });
    expect(nonsense).toMatchObject({ code: 'NOT_FOUND', field: 'posts.0.unitId' });
    expect(await office.code(end, { id: other.posts[0], day: '2018-06-01' })).toBe('NOT_FOUND');
    expect(await count()).toBe(before);
  });

  test('only the office arranges posts, and at least one and at most a hundred at a time', async () => {
    for (const who of ['clerk-1', 'supervisor-1', 'leader-1', 'community-1', 'auditor']) expect(await (await world.as(who)).code(arrange, { input: { posts: [post()] } })).toBe('FORBIDDEN');
    expect(await world.anyone().code(arrange, { input: { posts: [post()] } })).toBe('UNAUTHENTICATED');
    expect(await office.refused(arrange, { input: { posts: [] } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'posts' }]);
    expect(await office.refused(arrange, { input: { posts: Array.from({ length: 101 }, () => post()) } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'posts' }]);
  });

  test('of two who begin the same post at once exactly one does', async () => {
    const place = { unitId: town.units[0], intersectionId: await world.insert('intersection', town.officeId, { code: 'intersection-09', name_zh: '路口9', name_en: '' }) };
    const ends = await Promise.allSettled(['2018-05-01', '2018-05-02'].map((fromDay) => office.ask(arrange, { input: { posts: [{ ...place, fromDay }] } })));
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.value('select count(*)::int from duty_post where intersection_id = $1', [place.intersectionId])).toBe(1);
  });

  test('a post ends once, not before it began and not before duty that was recorded there', async () => {
    await hasRecorded(await world.as('supervisor-2'), { dutyPostId: town.posts[1], day: '2018-05-12' });
    expect(await office.refused(end, { id: town.posts[1], day: '2018-05-11' })).toMatchObject([{ code: 'WRONG_STATE', field: 'toDay' }]);
    expect(await office.refused(end, { id: town.posts[1], day: '2017-12-31' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'toDay' }]);
    expect((await office.ask(end, { id: town.posts[1], day: '2018-05-12' })).endDutyPost.toDay).toBe('2018-05-12');
    expect(await office.refused(end, { id: town.posts[1], day: '2018-05-20' })).toMatchObject([{ code: 'WRONG_STATE', field: 'dutyPostId' }]);
    const again = await office.ask(arrange, { input: { posts: [{ unitId: town.units[1], intersectionId: town.intersections[1], fromDay: '2018-05-13' }] } });
    const on = async (day: string): Promise<string[]> =>
      (await office.ask(posts, { filter: { onDay: day, unitId: town.units[1], intersectionId: town.intersections[1] } })).dutyPosts.nodes.map((node: { id: string }) => node.id);
    expect(await on('2018-05-12')).toEqual([town.posts[1]]);
    expect(await on('2018-05-13')).toEqual([again.arrangeDutyPosts[0].id]);
    expect(await on('2017-12-31')).toEqual([]);
  });

  test('of the end of a post and duty after it, at once, exactly one is done', async () => {
    const supervisor = await world.as('supervisor-1');
    for (let n = 10; n < 15; n += 1) {
      const unit = await world.insert('unit', town.officeId, { number: n, code: `unit-0${n}`, name_zh: `单位${n}`, affiliation: 'MUNICIPAL', category: 'MUNICIPAL', contact_name: '', contact_phone: '', name_en: '', active: true });
      const id = await world.insert('duty_post', town.officeId, { unit_id: unit, intersection_id: town.intersections[0], from_day: '2018-01-01' });
      const ends = await Promise.allSettled([office.ask(end, { id, day: '2018-05-10' }), hasRecorded(supervisor, { dutyPostId: id, day: '2018-05-11' })]);
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  test('ten posts cost as many statements as one', async () => {
    const places = [];
    for (let n = 20; n < 31; n += 1) places.push(await world.insert('intersection', town.officeId, { code: `intersection-${n}`, name_zh: `路口${n}`, name_en: '' }));
    const many = (ids: string[]) => world.statements(() => office.ask(arrange, { input: { posts: ids.map((intersectionId) => ({ unitId: town.units[0], intersectionId, fromDay: '2018-05-01' })) } }));
    const one = await many(places.slice(0, 1));
    expect(await many(places.slice(1))).toBe(one);
  });

  test('a supervisor is given the intersections that are missing, and walks them with the next request', async () => {
    const { assignSupervisor: first } = await office.ask(assign, { account: town.accounts['supervisor-1'], ids: [town.intersections[0], town.intersections[1], town.intersections[1]] });
    expect(first).toMatchObject([{ account: { username: 'supervisor-1' }, intersection: { code: 'intersection-01' } }, { intersection: { code: 'intersection-02' } }]);
    const { assignSupervisor: again } = await office.ask(assign, { account: town.accounts['supervisor-1'], ids: [...town.intersections] });
    expect(again).toEqual(first);
    const own = '{ supervisions(first: 10) { totalCount nodes { account { username } } } }';
    expect((await (await world.as('supervisor-1')).ask(own)).supervisions.totalCount).toBe(2);
    expect((await (await world.as('supervisor-2')).ask(own)).supervisions).toEqual({ totalCount: 1, nodes: [{ account: { username: 'supervisor-2' } }] });
    expect(await (await world.as('clerk-1')).code(own)).toBe('FORBIDDEN');
  });

  test('who does not hold the role of a supervisor, or no longer, gets no intersection', async () => {
    const ids = [town.intersections[1]];
    expect(await office.refused(assign, { account: town.accounts['clerk-1'], ids })).toMatchObject([{ code: 'WRONG_STATE', field: 'accountId' }]);
    const former = await world.account(town.officeId, 'former', 'SUPERVISOR');
    await world.owner.query('update role_grant set revoked_at = created_at where account_id = $1', [former]);
    expect(await office.code(assign, { account: former, ids })).toBe('WRONG_STATE');
    expect(await office.refused(assign, { account: other.accounts['supervisor-1'], ids })).toMatchObject([{ code: 'NOT_FOUND', field: 'accountId' }]);
    expect(await office.refused(assign, { account: town.accounts['supervisor-2'], ids: [...ids, other.intersections[0]] })).toMatchObject([{ code: 'NOT_FOUND', field: 'intersectionIds.1' }]);
    expect(await (await world.as('supervisor-2')).code(assign, { account: town.accounts['supervisor-2'], ids })).toBe('FORBIDDEN');
    expect(await world.value('select count(*)::int from supervision where account_id = any($1)', [[former, town.accounts['clerk-1'], town.accounts['supervisor-2']]])).toBe(1);
  });
});
