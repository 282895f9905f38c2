import { aDeed } from '../builders/deed.js';
import { setRound } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

const tasks = '{ viewer { tasks { kind whatZh whyZh count dueDay daysLeft workingDaysLeft subjectId subjectType } } }';
const save = 'mutation ($input: SaveCommunityRatingInput!) { saveCommunityRating(input: $input) { id version } }';
const sign = 'mutation ($id: ID!, $version: Int!) { signCommunityRating(input: { communityRatingId: $id, baseVersion: $version }) { id version } }';
const all = { atmosphere: 90, environment: 90, facility: 90, volunteer: 90, culture: 90, response: 90, attitude: 90 };

describe('what there is to do between units and communities', () => {
  let world: World;
  let town: Town;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
  });
  afterEach(() => world.close());
  const ask = async (person: Person): Promise<any[]> => (await person.ask(tasks)).viewer.tasks;
  const of = async (name: string, ...kinds: string[]): Promise<any[]> => (await ask(await world.as(name))).filter(({ kind }) => kinds.includes(kind));
  const open = { answer: 'UNANSWERED', answered_by: null, answered_at: null, version: 1 };

  test('a community is told what it has not answered, by unit, and by when of ten working days', async () => {
    const first = await aDeed(world, town, 0, { ...open, asked_on: '2018-05-08' });
    await aDeed(world, town, 0, { ...open, asked_on: '2018-05-11' });
    await aDeed(world, town, 0);
    await aDeed(world, town, 1, { ...open, asked_on: '2018-05-02' });
    // Ten working days after Tuesday, 8 May.
    expect(await of('community-1', 'LEDGER_ANSWER')).toEqual([{ kind: 'LEDGER_ANSWER', whatZh: '单位1', whyZh: '2条台账待确认,逾期视为未确认', count: 2, dueDay: '2018-05-22', daysLeft: 8, workingDaysLeft: 6, subjectId: first, subjectType: 'LedgerEntry' }]);
    await world.insert('calendar_day', town.officeId, { day: '2018-05-16', kind: 'HOLIDAY', name: '假', source: '' });
    expect(await of('community-1', 'LEDGER_ANSWER')).toMatchObject([{ dueDay: '2018-05-23', workingDaysLeft: 6 }]);
    world.clock.moveTo(new Date('2018-05-18T09:00:00+08:00'));
    // What has run out counts as unconfirmed, and is nobody's to hurry for.
    expect(await of('community-2', 'LEDGER_ANSWER')).toEqual([]);
    expect(await of('clerk-1', 'LEDGER_ANSWER')).toEqual([]);
  });

  test('a community is told to rate, to sign, and somebody else of it to sign again', async () => {
    const kinds = ['RATING_BEGIN', 'RATING_SIGN', 'RATING_COUNTERSIGN'];
    await world.account(town.officeId, 'colleague', 'COMMUNITY', { community_id: town.communities[0] });
    const [one, other] = [await world.as('community-1'), await world.as('colleague')];
    const now = async (person: Person): Promise<string[]> => (await ask(person)).map(({ kind }) => kind).filter((kind) => kinds.includes(kind));
    expect(await of('community-1', ...kinds)).toMatchObject([{ kind: 'RATING_BEGIN', whatZh: '单位1', whyZh: '年中考核:尚未评分', dueDay: '2018-08-02', subjectId: town.assessments[0] }]);
    const { saveCommunityRating: draft } = await one.ask(save, { input: { assessmentId: town.assessments[0], partnershipId: town.partnerships[0], ...all, remark: '' } });
    expect([await now(one), await now(other)]).toEqual([['RATING_SIGN'], ['RATING_SIGN']]);
    await one.ask(sign, { id: draft.id, version: draft.version });
    expect([await now(one), await now(other)]).toEqual([[], ['RATING_COUNTERSIGN']]);
    await other.ask('mutation ($id: ID!, $version: Int!) { countersignCommunityRating(input: { communityRatingId: $id, baseVersion: $version }) { id } }', { id: draft.id, version: draft.version });
    expect([await now(one), await now(other)]).toEqual([[], []]);
  });

  test('thirty days without a deed are told to the unit and the office, from the thirtieth on, and end with a deed', async () => {
    for (const side of [0, 1] as const) await aDeed(world, town, side, { done_on: '2018-04-15' });
    expect([await of('clerk-1', 'PARTNERSHIP_SILENT'), await of('office', 'PARTNERSHIP_SILENT')]).toEqual([[], []]);
    world.clock.moveTo(new Date('2018-05-15T09:00:00+08:00'));
    expect(await of('clerk-1', 'PARTNERSHIP_SILENT')).toMatchObject([{ whatZh: '社区1', whyZh: '已30天没有帮包记录', dueDay: '2018-05-15', daysLeft: 0, subjectType: 'Partnership' }]);
    expect(await of('office', 'PARTNERSHIP_SILENT')).toMatchObject([{ count: 2, whatZh: '2对帮包关系' }]);
    world.clock.moveTo(new Date('2018-05-20T09:00:00+08:00'));
    // The day stays the one on which it became silent, so that it is told once.
    expect(await of('clerk-1', 'PARTNERSHIP_SILENT')).toMatchObject([{ dueDay: '2018-05-15', daysLeft: -5 }]);
    await aDeed(world, town, 0, { done_on: '2018-05-19' });
    expect(await of('clerk-1', 'PARTNERSHIP_SILENT')).toEqual([]);
    expect(await of('office', 'PARTNERSHIP_SILENT')).toMatchObject([{ count: 1 }]);
  });

  test('silence is told once, however long it lasts', async () => {
    await aDeed(world, town, 0, { done_on: '2018-04-15' });
    for (const day of ['15', '16', '17']) {
      world.clock.moveTo(new Date(`2018-05-${day}T08:00:00+08:00`));
      await world.runChores('due');
    }
    const told = (title: string): Promise<number> => world.value("select count(*)::int from message where account_id = $1 and title_zh like $2", [town.accounts['clerk-1'], `%${title}%`]);
    expect(await told('久未联系')).toBe(1);
  });

  test('the office is told of ratings that a round waits for, and of those to look at twice', async () => {
    const kinds = ['RATINGS_AWAITED', 'RATINGS_DOUBTFUL'];
    expect(await of('office', ...kinds)).toEqual([]);
    const rating = await world.as('community-1');
    const high = Object.fromEntries(Object.keys(all).map((item) => [item, 99]));
    const { saveCommunityRating: draft } = await rating.ask(save, { input: { assessmentId: town.assessments[0], partnershipId: town.partnerships[0], ...high, remark: '很好' } });
    await rating.ask(sign, { id: draft.id, version: draft.version });
    await setRound(world, town, "phase = 'INSPECTION'");
    expect((await of('office', ...kinds)).map(({ kind, count }) => [kind, count]).sort()).toEqual([['RATINGS_AWAITED', 2], ['RATINGS_DOUBTFUL', 1]]);
    await setRound(world, town, "phase = 'PUBLISHED'");
    expect(await of('office', ...kinds)).toEqual([]);
  });
});
