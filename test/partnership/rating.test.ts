import { communityScore } from '../../src/partnership/rating-form.service.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const sign = `mutation ($input: SignCommunityRatingInput!) { signCommunityRating(input: $input) {
  id atmosphere environment facility volunteer culture response attitude score remark signedAt signedBy { username } assessment { unit { nameZh } } community { nameZh } } }`;
const everything = 'id atmosphere environment facility volunteer culture response attitude score remark signedAt signedBy { username } community { nameZh }';
const items = { atmosphere: 90, environment: 85, facility: 88, volunteer: 92, culture: 80, response: 95, attitude: 90 };

describe('the community rating', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let community: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    community = await world.as('community-1');
  });
  afterEach(() => world.close());

  const rating = (more: object = {}): object => ({ input: { assessmentId: town.assessments[0], partnershipId: town.partnerships[0], ...items, ...more } });
  const phase = (now: string): Promise<unknown> => world.owner.query('update round set phase = $1', [now]);

  test('the score is exact in hundredths: 16 for each point of a key task, 10 for each of response and attitude', () => {
    expect(communityScore(items)).toBe(8810);
    const all = (points: number): number => communityScore({ atmosphere: points, environment: points, facility: points, volunteer: points, culture: points, response: points, attitude: points });
    expect([all(0), all(1), all(100)]).toEqual([0, 100, 10_000]);
    expect(communityScore({ ...items, culture: 81 }) - communityScore(items)).toBe(16);
    expect(communityScore({ ...items, attitude: 91 }) - communityScore(items)).toBe(10);
  });

  test('a community rates its unit and signs', async () => {
    const { signCommunityRating } = await community.ask(sign, rating({ remark: '尽心' }));
    expect(signCommunityRating).toMatchObject({ ...items, score: '88.10', remark: '尽心', signedBy: { username: 'community-1' }, assessment: { unit: { nameZh: '单位1' } }, community: { nameZh: '社区1' } });
    const office = await world.as('office');
    expect((await office.ask(`{ communityRatings(first: 5) { totalCount nodes { ${everything} } } }`)).communityRatings).toMatchObject({ totalCount: 1, nodes: [{ ...items, score: '88.10', remark: '尽心', signedBy: { username: 'community-1' } }] });
  });

  test('a rating is given once, also by two at the same moment', async () => {
    const outcomes = await meetingAt(world, 'select from assessment for update', [() => community.ask(sign, rating()), () => community.ask(sign, rating({ culture: 70 }))]);
    expect(outcomesOf(outcomes)).toEqual(['ALREADY_EXISTS', 'done']);
    expect(await community.refused(sign, rating())).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'assessmentId' }]);
    expect(await world.value('select count(*) from community_rating')).toBe(1);
  });

  test.each([59, 96])('an item of %i needs a remark', async (culture) => {
    expect(await community.refused(sign, rating({ culture }))).toMatchObject([{ code: 'INVALID_INPUT', field: 'remark' }]);
    expect(await community.refused(sign, rating({ culture, remark: '  ' }))).toMatchObject([{ code: 'INVALID_INPUT', field: 'remark' }]);
    await community.ask(sign, rating({ culture, remark: '因为' }));
  });

  test.each([60, 95])('an item of %i needs none', async (culture) => {
    await community.ask(sign, rating({ culture, response: culture }));
  });

  test('an item lies between 0 and 100', async () => {
    expect(await community.refused(sign, rating({ culture: 101, remark: '好' }))).toMatchObject([{ code: 'INVALID_INPUT', field: 'culture' }]);
    expect(await community.refused(sign, rating({ attitude: -1, remark: '坏' }))).toMatchObject([{ code: 'INVALID_INPUT', field: 'attitude' }]);
    expect(await world.value('select count(*) from community_rating')).toBe(0);
  });

  test.each(['DRAFT', 'PUBLISHED', 'CLOSED'])('no rating is taken while the round is in %s', async (now) => {
    await phase(now);
    expect(await community.refused(sign, rating())).toMatchObject([{ code: 'ROUND_CLOSED', field: 'assessmentId' }]);
    expect(await world.value('select count(*) from community_rating')).toBe(0);
  });

  test.each(['OPEN', 'INSPECTION', 'REVIEW'])('a rating is taken while the round is in %s, unless it was published before', async (now) => {
    await world.owner.query('update round set phase = $1, published_at = $2', [now, world.clock.now()]);
    expect(await community.code(sign, rating())).toBe('ROUND_CLOSED');
    await world.owner.query('update round set published_at = null');
    await community.ask(sign, rating());
  });

  test('of a rating and a publication at the same moment, the publication wins cleanly', async () => {
    await phase('REVIEW');
    const outcomes = await meetingAt(world, 'select from assessment for update', [() => community.ask(sign, rating())], `update round set phase = 'PUBLISHED'`);
    expect(outcomesOf(outcomes)).toEqual(['ROUND_CLOSED']);
    expect(await world.value('select count(*) from community_rating')).toBe(0);
  });

  test("a partnership outside the round's period rates nothing", async () => {
    await world.owner.query(`update partnership set from_day = '2017-01-01', to_day = '2017-12-31'`);
    expect(await community.refused(sign, rating())).toMatchObject([{ code: 'WRONG_STATE', field: 'partnershipId' }]);
    await world.owner.query(`update partnership set to_day = '2018-01-01'`);
    await community.ask(sign, rating());
  });

  test('a community rates nobody but its own partner', async () => {
    const foreign = { code: 'NOT_FOUND', field: 'assessmentId' };
    expect(await community.refused(sign, rating({ assessmentId: town.assessments[1] }))).toMatchObject([foreign]);
    expect(await community.refused(sign, rating({ assessmentId: other.assessments[0] }))).toMatchObject([foreign]);
    expect(await community.refused(sign, rating({ partnershipId: town.partnerships[1] }))).toMatchObject([{ code: 'NOT_FOUND', field: 'partnershipId' }]);
    expect(await (await world.as('community-2')).refused(sign, rating())).toMatchObject([foreign]);
    expect(await (await world.as('community-1@other')).refused(sign, rating())).toMatchObject([foreign]);
    const second = await world.insert('partnership', town.officeId, { unit_id: town.units[1], community_id: town.communities[0], from_day: '2018-01-01' });
    expect(await community.refused(sign, rating({ partnershipId: second }))).toMatchObject([{ code: 'NOT_FOUND', field: 'partnershipId' }]);
    for (const name of ['clerk-1', 'unit-leader-1', 'office', 'admin', 'leader-1']) expect(await (await world.as(name)).code(sign, rating())).toBe('FORBIDDEN');
    await community.ask(sign, rating({ assessmentId: town.assessments[1], partnershipId: second }));
  });

  describe('is a secret', () => {
    let id: string;
    beforeEach(async () => {
      id = (await community.ask(sign, rating({ remark: '机密的话' }))).signCommunityRating.id;
    });

    const ways = (): [string, object][] => [
      [`{ communityRatings(first: 100) { totalCount nodes { ${everything} } edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }`, {}],
      [`{ communityRatings(last: 100, orderBy: SCORE_DESC) { totalCount nodes { ${everything} } edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }`, {}],
      ...Object.entries({ assessmentId: town.assessments[0], unitId: town.units[0], roundId: town.roundId, communityId: town.communities[0] }).map(([field, value]): [string, object] =>
        [`query ($value: ID!) { communityRatings(first: 100, filter: { ${field}: $value }) { totalCount nodes { ${everything} } edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }`, { value }]),
    ];
    const nothing = { totalCount: 0, nodes: [], edges: [], pageInfo: { startCursor: null, endCursor: null, hasNextPage: false } };
    const byKey = (person: Person): Promise<unknown> => person.ask(`query ($id: ID!) { node(id: $id) { id ... on CommunityRating { ${everything} } } }`, { id }).then(({ node }) => node);
    const ofAssessment = (person: Person): Promise<any> => person.ask(`{ assessments(first: 5) { nodes { communityRatings(first: 5, orderBy: SCORE_ASC) { totalCount nodes { ${everything} } } } } }`).then(({ assessments }) => assessments.nodes);

    test.each(['OPEN', 'INSPECTION', 'REVIEW'])('from its own unit in %s, the preview included: not listed, not counted, not found', async (now) => {
      await world.owner.query('update round set phase = $1, preview_opened_at = $2', [now, world.clock.now()]);
      for (const name of ['clerk-1', 'unit-leader-1']) {
        const person = await world.as(name);
        for (const [document, variables] of ways()) expect((await person.ask(document, variables)).communityRatings).toEqual(nothing);
        expect(await byKey(person)).toBeNull();
        expect(await ofAssessment(person)).toEqual([{ communityRatings: { totalCount: 0, nodes: [] } }]);
      }
      const office = await world.as('office');
      for (const [document, variables] of ways()) expect((await office.ask(document, variables)).communityRatings.totalCount).toBe(1);
      expect(await byKey(office)).toMatchObject({ score: '88.10', remark: '机密的话' });
    });

    test.each(['PUBLISHED', 'CLOSED'])('from its own unit in %s but for the score', async (now) => {
      await phase(now);
      const shown = { id, score: '88.10', atmosphere: null, environment: null, facility: null, volunteer: null, culture: null, response: null, attitude: null, remark: null, signedBy: null, community: { nameZh: '社区1' } };
      for (const name of ['clerk-1', 'unit-leader-1']) {
        const person = await world.as(name);
        for (const [document, variables] of ways()) expect((await person.ask(document, variables)).communityRatings).toMatchObject({ totalCount: 1, nodes: [shown] });
        expect(await byKey(person)).toMatchObject(shown);
        expect(await ofAssessment(person)).toMatchObject([{ communityRatings: { totalCount: 1, nodes: [shown] } }]);
      }
    });

    test('from other units, communities and offices for ever, and from everybody else altogether', async () => {
      for (const now of ['REVIEW', 'PUBLISHED']) {
        await phase(now);
        for (const name of ['clerk-2', 'unit-leader-2', 'community-2', 'clerk-1@other', 'community-1@other', 'office@other', 'admin@other']) {
          const person = await world.as(name);
          for (const [document, variables] of ways()) expect((await person.ask(document, variables)).communityRatings).toEqual(nothing);
          expect(await byKey(person)).toBeNull();
        }
        for (const name of ['supervisor-1', 'examiner-1a', 'leader-1', 'auditor']) {
          const person = await world.as(name);
          expect(await person.code(ways()[0]![0])).toBe('FORBIDDEN');
          expect(await byKey(person)).toBeNull();
        }
        expect(await world.anyone().code(ways()[0]![0])).toBe('UNAUTHENTICATED');
      }
    });

    test('from a filter or an order: no hidden item can be asked for', async () => {
      const { __type: filter } = await (await world.as('clerk-1')).ask('{ __type(name: "CommunityRatingFilter") { inputFields { name } } }');
      expect(filter.inputFields.map((field: { name: string }) => field.name).sort()).toEqual(['assessmentId', 'communityId', 'roundId', 'unitId']);
      const { __type: order } = await (await world.as('clerk-1')).ask('{ __type(name: "CommunityRatingOrder") { enumValues { name } } }');
      expect(order.enumValues.map((value: { name: string }) => value.name).sort()).toEqual(['SCORE_ASC', 'SCORE_DESC', 'SIGNED_AT_ASC', 'SIGNED_AT_DESC']);
    });

    test('from a statement of the unit itself: the database gives neither the row before publication nor the items after it', async () => {
      const asClerk = async (text: string): Promise<unknown[]> => {
        await world.owner.query('begin');
        try {
          await world.owner.query(`select set_config('app.office_id', $1, true), set_config('app.unit_id', $2, true)`, [town.officeId, town.units[0]]);
          await world.owner.query('set local role kaohe_unit_clerk');
          return (await world.owner.query(text)).rows;
        } finally {
          await world.owner.query('rollback');
        }
      };
      expect(await asClerk('select score from community_rating')).toEqual([]);
      await phase('PUBLISHED');
      expect(await asClerk('select score from community_rating')).toEqual([{ score: 8810 }]);
      for (const column of [...Object.keys(items), 'remark', 'signed_by']) await expect(asClerk(`select count(*) from community_rating where ${column} is not null`)).rejects.toThrow('permission denied');
    });
  });
});
