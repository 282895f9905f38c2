import { communityScore } from '../../src/partnership/rating-form.service.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const shown = 'id state version atmosphere environment facility volunteer culture response attitude score remark returnReason signedAt signedBy { username } countersignedAt countersignedBy { username }';
const save = `mutation ($input: SaveCommunityRatingInput!) { saveCommunityRating(input: $input) { ${shown} assessment { unit { nameZh } } community { nameZh } } }`;
const sign = `mutation ($input: SignCommunityRatingInput!) { signCommunityRating(input: $input) { ${shown} } }`;
const countersign = `mutation ($input: SignCommunityRatingInput!) { countersignCommunityRating(input: $input) { ${shown} } }`;
const giveBack = `mutation ($input: ReturnCommunityRatingInput!) { returnCommunityRating(input: $input) { ${shown} } }`;
const everything = `${shown} community { nameZh }`;
const items = { atmosphere: 90, environment: 85, facility: 88, volunteer: 92, culture: 80, response: 95, attitude: 90 };

describe('the community rating', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let community: Person;
  let colleague: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    other = await aTown(world, { code: 'other', home: false });
    [community, colleague] = [await world.as('community-1'), await world.as('community-1b')];
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

  const saved = async (more: object = {}, who = community): Promise<{ communityRatingId: string; baseVersion: number }> => {
    const { saveCommunityRating: { id, version } } = await who.ask(save, rating(more));
    return { communityRatingId: id, baseVersion: version };
  };
  const signed = async (more: object = {}): Promise<{ communityRatingId: string; baseVersion: number }> => {
    const input = await saved(more);
    await community.ask(sign, { input });
    return input;
  };

  test('a community saves a draft as far as it has come, signs it, and a second person countersigns: then it counts', async () => {
    const { saveCommunityRating: draft } = await community.ask(save, { input: { assessmentId: town.assessments[0], partnershipId: town.partnerships[0], atmosphere: 90 } });
    expect(draft).toMatchObject({ state: 'DRAFT', version: 1, atmosphere: 90, culture: null, score: null, remark: '', signedAt: null, signedBy: null, assessment: { unit: { nameZh: '单位1' } }, community: { nameZh: '社区1' } });
    const input = await saved({ baseVersion: 1, remark: '尽心' }, colleague);
    expect(input).toEqual({ communityRatingId: draft.id, baseVersion: 2 });
    expect((await community.ask(sign, { input })).signCommunityRating).toMatchObject({ ...items, state: 'SIGNED_ONCE', score: '88.10', remark: '尽心', signedBy: { username: 'community-1' }, countersignedBy: null });
    expect((await colleague.ask(countersign, { input })).countersignCommunityRating).toMatchObject({ ...items, state: 'SIGNED', score: '88.10', signedBy: { username: 'community-1' }, countersignedBy: { username: 'community-1b' } });
    const office = await world.as('office');
    expect((await office.ask(`{ communityRatings(first: 5) { totalCount nodes { ${everything} } } }`)).communityRatings).toMatchObject({ totalCount: 1, nodes: [{ ...items, score: '88.10', remark: '尽心', signedBy: { username: 'community-1' }, countersignedBy: { username: 'community-1b' } }] });
  });

  test('two different people sign: the first is refused as the second, and a session of one person in two hands is one person', async () => {
    const input = await signed();
    expect(await community.refused(countersign, { input })).toMatchObject([{ code: 'WRONG_STATE', field: 'communityRatingId' }]);
    expect(await (await world.as('community-1')).code(countersign, { input })).toBe('WRONG_STATE');
    await expect(world.owner.query(`update community_rating set state = 'SIGNED', countersigned_by = signed_by, countersigned_at = now()`)).rejects.toThrow('community_rating_persons_check');
    await expect(world.owner.query(`update community_rating set state = 'SIGNED'`)).rejects.toThrow('community_rating_signed_check');
    expect(await colleague.code(sign, { input })).toBe('WRONG_STATE');
    await colleague.ask(countersign, { input });
  });

  test('of two who sign first at the same moment one does, and of two who countersign one does', async () => {
    const input = await saved();
    expect(outcomesOf(await meetingAt(world, 'select from community_rating for update', [() => community.ask(sign, { input }), () => colleague.ask(sign, { input })]))).toEqual(['WRONG_STATE', 'done']);
    await world.account(town.officeId, 'community-1c', 'COMMUNITY', { community_id: town.communities[0] });
    const third = await world.as('community-1c');
    const first = await world.value('select signed_by from community_rating');
    const second = first === town.accounts['community-1'] ? colleague : community;
    expect(outcomesOf(await meetingAt(world, 'select from community_rating for update', [() => second.ask(countersign, { input }), () => third.ask(countersign, { input })]))).toEqual(['WRONG_STATE', 'done']);
  });

  test('before the second signature either returns it to draft with a reason; what was signed then cannot be countersigned any more', async () => {
    const input = await signed();
    expect(await colleague.refused(giveBack, { input: { ...input, reason: '' } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'reason' }]);
    expect(await community.code(save, rating({ baseVersion: 1 }))).toBe('WRONG_STATE');
    expect((await colleague.ask(giveBack, { input: { ...input, reason: '评语太短' } })).returnCommunityRating).toMatchObject({ state: 'DRAFT', version: 2, signedBy: null, signedAt: null, returnReason: '评语太短' });
    expect(await colleague.code(countersign, { input })).toBe('STALE');
    expect(await colleague.code(countersign, { input: { ...input, baseVersion: 2 } })).toBe('WRONG_STATE');
    const again = await saved({ baseVersion: 2, remark: '评语' });
    await community.ask(sign, { input: again });
    await community.ask(giveBack, { input: { ...again, reason: '再看看' } });
    await colleague.ask(sign, { input: { ...again, baseVersion: again.baseVersion + 1 } });
    await community.ask(countersign, { input: { ...again, baseVersion: again.baseVersion + 1 } });
    expect(await community.code(giveBack, { input: { ...again, baseVersion: again.baseVersion + 1, reason: '晚了' } })).toBe('WRONG_STATE');
    expect(await community.code(save, rating({ baseVersion: again.baseVersion + 1 }))).toBe('WRONG_STATE');
  });

  test('of two who save one draft, or begin it, at the same moment, the later is refused with both versions at hand', async () => {
    await saved();
    const outcomes = await meetingAt(world, 'select from community_rating for update', [() => community.ask(save, rating({ baseVersion: 1, culture: 70 })), () => colleague.ask(save, rating({ baseVersion: 1, culture: 75 }))]);
    expect(outcomesOf(outcomes)).toEqual(['STALE', 'done']);
    expect(await colleague.refused(save, rating({ culture: 61 }))).toMatchObject([{ code: 'STALE', field: 'baseVersion', current: { version: 2, environment: 85 }, given: { culture: 61 } }]);
    expect(await world.value('select count(*) from community_rating')).toBe(1);
    await world.owner.query('delete from community_rating');
    const begun = await meetingAt(world, 'select from assessment for update', [() => community.ask(save, rating()), () => colleague.ask(save, rating())]);
    expect(outcomesOf(begun)).toEqual(['ALREADY_EXISTS', 'done']);
  });

  test('a draft with open items is not signed', async () => {
    const input = await saved({ response: null });
    expect(await community.refused(sign, { input })).toMatchObject([{ code: 'INVALID_INPUT', field: 'communityRatingId' }]);
    await community.ask(sign, { input: await saved({ baseVersion: 1 }) });
  });

  test.each([59, 96])('an item of %i needs a remark to be signed, and none to be saved', async (culture) => {
    expect(await community.refused(sign, { input: await saved({ culture }) })).toMatchObject([{ code: 'INVALID_INPUT', field: 'remark' }]);
    expect(await community.refused(sign, { input: await saved({ culture, remark: '  ', baseVersion: 1 }) })).toMatchObject([{ code: 'INVALID_INPUT', field: 'remark' }]);
    await community.ask(sign, { input: await saved({ culture, remark: '因为', baseVersion: 2 }) });
  });

  test.each([60, 95])('an item of %i needs none', async (culture) => {
    await signed({ culture, response: culture });
  });

  test('the form describes five levels of every item that cover 0 to 100, and asks for a remark at both ends', async () => {
    const { ratingForm } = await community.ask('{ ratingForm { items { item nameZh weight levels { nameZh from to descriptionZh remarkNeeded } } } }');
    expect(ratingForm.items.map((one: any) => one.item)).toEqual(Object.keys(items));
    expect(ratingForm.items.reduce((sum: number, one: any) => sum + Number(one.weight), 0)).toBe(100);
    for (const { levels } of ratingForm.items) {
      expect(levels.map((one: any) => [one.nameZh, one.to, one.from, one.remarkNeeded])).toEqual([['突出', 100, 96, true], ['优', 95, 90, false], ['良', 89, 75, false], ['中', 74, 60, false], ['差', 59, 0, true]]);
    }
    const texts = ratingForm.items.flatMap((one: any) => one.levels.map((level: any) => level.descriptionZh));
    expect(new Set(texts).size).toBe(35);
    expect((await (await world.as('clerk-1')).ask('{ ratingForm { items { item } } }')).ratingForm.items.length).toBe(7);
    expect(await (await world.as('examiner-1a')).code('{ ratingForm { items { item } } }')).toBe('FORBIDDEN');
  });

  test('an item lies between 0 and 100', async () => {
    expect(await community.refused(save, rating({ culture: 101, remark: '好' }))).toMatchObject([{ code: 'INVALID_INPUT', field: 'culture' }]);
    expect(await community.refused(save, rating({ attitude: -1, remark: '坏' }))).toMatchObject([{ code: 'INVALID_INPUT', field: 'attitude' }]);
    expect(await world.value('select count(*) from community_rating')).toBe(0);
  });

  test.each(['DRAFT', 'PUBLISHED', 'CLOSED'])('nothing of a rating is taken while the round is in %s', async (now) => {
    const input = await saved();
    await phase(now);
    expect(await community.refused(save, rating({ baseVersion: 1 }))).toMatchObject([{ code: 'ROUND_CLOSED', field: 'assessmentId' }]);
    expect(await community.refused(sign, { input })).toMatchObject([{ code: 'ROUND_CLOSED', field: 'communityRatingId' }]);
    await phase('OPEN');
    await community.ask(sign, { input });
    await phase(now);
    expect(await colleague.code(countersign, { input })).toBe('ROUND_CLOSED');
    expect(await colleague.code(giveBack, { input: { ...input, reason: '晚了' } })).toBe('ROUND_CLOSED');
  });

  test.each(['OPEN', 'INSPECTION', 'REVIEW'])('a rating is taken while the round is in %s, unless it was published before', async (now) => {
    await world.owner.query('update round set phase = $1, published_at = $2', [now, world.clock.now()]);
    expect(await community.code(save, rating())).toBe('ROUND_CLOSED');
    await world.owner.query('update round set published_at = null');
    await colleague.ask(countersign, { input: await signed() });
  });

  test('of a second signature and a publication at the same moment, the publication wins cleanly', async () => {
    await phase('REVIEW');
    const input = await signed();
    const outcomes = await meetingAt(world, `select pg_advisory_xact_lock(hashtextextended('${town.roundId}', 2))`, [() => colleague.ask(countersign, { input })], `update round set phase = 'PUBLISHED'`);
    expect(outcomesOf(outcomes)).toEqual(['ROUND_CLOSED']);
    expect(await world.value('select state from community_rating')).toBe('SIGNED_ONCE');
  });

  test("a partnership outside the round's period rates nothing", async () => {
    await world.owner.query(`update partnership set from_day = '2017-01-01', to_day = '2017-12-31'`);
    expect(await community.refused(save, rating())).toMatchObject([{ code: 'WRONG_STATE', field: 'partnershipId' }]);
    await world.owner.query(`update partnership set to_day = '2018-01-01'`);
    await community.ask(save, rating());
  });

  test('a community rates nobody but its own partner, and nobody signs for another community', async () => {
    const foreign = { code: 'NOT_FOUND', field: 'assessmentId' };
    expect(await community.refused(save, rating({ assessmentId: town.assessments[1] }))).toMatchObject([foreign]);
    expect(await community.refused(save, rating({ assessmentId: other.assessments[0] }))).toMatchObject([foreign]);
    expect(await community.refused(save, rating({ partnershipId: town.partnerships[1] }))).toMatchObject([{ code: 'NOT_FOUND', field: 'partnershipId' }]);
    expect(await (await world.as('community-2')).refused(save, rating())).toMatchObject([foreign]);
    expect(await (await world.as('community-1@other')).refused(save, rating())).toMatchObject([foreign]);
    const second = await world.insert('partnership', town.officeId, { unit_id: town.units[1], community_id: town.communities[0], from_day: '2018-01-01' });
    expect(await community.refused(save, rating({ partnershipId: second }))).toMatchObject([{ code: 'NOT_FOUND', field: 'partnershipId' }]);
    const input = await signed();
    for (const name of ['community-2', 'community-2b', 'community-1b@other']) {
      for (const deed of [sign, countersign]) expect(await (await world.as(name)).refused(deed, { input })).toMatchObject([{ code: 'NOT_FOUND', field: 'communityRatingId' }]);
      expect(await (await world.as(name)).code(giveBack, { input: { ...input, reason: '不该' } })).toBe('NOT_FOUND');
    }
    for (const name of ['clerk-1', 'unit-leader-1', 'office', 'admin', 'leader-1']) expect(await (await world.as(name)).code(save, rating())).toBe('FORBIDDEN');
    await community.ask(save, rating({ assessmentId: town.assessments[1], partnershipId: second }));
    await colleague.ask(countersign, { input });
  });

  describe('is a secret', () => {
    let id: string;
    beforeEach(async () => {
      const input = await signed({ remark: '机密的话' });
      await colleague.ask(countersign, { input });
      id = input.communityRatingId;
    });

    const ways = (): [string, object][] => [
      [`{ communityRatings(first: 100) { totalCount nodes { ${everything} } edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }`, {}],
      [`{ communityRatings(last: 100, orderBy: SCORE_DESC) { totalCount nodes { ${everything} } edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }`, {}],
      ...Object.entries({ assessmentId: town.assessments[0], unitId: town.units[0], roundId: town.roundId, communityId: town.communities[0] }).map(([field, value]): [string, object] =>
        [`query ($value: ID!) { communityRatings(first: 100, filter: { ${field}: $value }) { totalCount nodes { ${everything} } edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }`, { value }]),
    ];
    const nothing = { totalCount: 0, nodes: [], edges: [], pageInfo: { startCursor: null, endCursor: null, hasNextPage: false } };
    const byKey = (person: Person): Promise<unknown> => person.ask(`query ($id: ID!) { node(id: $id) { id ... on CommunityRating { ${everything} } } }`, { id }).then(({ node }) => node);
    const ofAssessment = (person: Person): Promise<any> => person.ask(`{ assessments(first: 5) { nodes { communityRatings(first: 5, orderBy: CREATED_AT_ASC) { totalCount nodes { ${everything} } } } } }`).then(({ assessments }) => assessments.nodes);

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
      const shown = { id, score: '88.10', atmosphere: null, environment: null, facility: null, volunteer: null, culture: null, response: null, attitude: null, remark: null, returnReason: null, signedBy: null, countersignedBy: null, community: { nameZh: '社区1' } };
      for (const name of ['clerk-1', 'unit-leader-1']) {
        const person = await world.as(name);
        for (const [document, variables] of ways()) expect((await person.ask(document, variables)).communityRatings).toMatchObject({ totalCount: 1, nodes: [shown] });
        expect(await byKey(person)).toMatchObject(shown);
        expect(await ofAssessment(person)).toMatchObject([{ communityRatings: { totalCount: 1, nodes: [shown] } }]);
      }
    });

    test('from its own unit as long as a signature is missing, even where the round is published', async () => {
      await world.owner.query(`update community_rating set state = 'SIGNED_ONCE', countersigned_by = null, countersigned_at = null`);
      await phase('PUBLISHED');
      for (const name of ['clerk-1', 'unit-leader-1']) {
        const person = await world.as(name);
        for (const [document, variables] of ways()) expect((await person.ask(document, variables)).communityRatings).toEqual(nothing);
        expect(await byKey(person)).toBeNull();
      }
      expect(await byKey(await world.as('office'))).not.toBeNull();
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
      expect(filter.inputFields.map((field: { name: string }) => field.name).sort()).toEqual(['assessmentId', 'communityId', 'roundId', 'state', 'unitId']);
      const { __type: order } = await (await world.as('clerk-1')).ask('{ __type(name: "CommunityRatingOrder") { enumValues { name } } }');
      expect(order.enumValues.map((value: { name: string }) => value.name).sort()).toEqual(['CREATED_AT_ASC', 'CREATED_AT_DESC', 'SCORE_ASC', 'SCORE_DESC']);
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
      for (const column of [...Object.keys(items), 'remark', 'signed_by', 'countersigned_by', 'saved_by', 'return_reason']) await expect(asClerk(`select count(*) from community_rating where ${column} is not null`)).rejects.toThrow('permission denied');
    });
  });
});
