import { aDutyEvent, aRating, aReview, aSettlement, aSheet, bothMark, compute, openPreview, plainResults, publish } from '../builders/results.js';
import { moreUnits, setRound } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { World, type Person } from '../support/world.js';

const ranking = `query ($roundId: ID, $category: UnitCategory!) { standings(first: 100, filter: { roundId: $roundId, category: [$category] }, orderBy: RANK_ASC) {
  totalCount nodes { rank unitNumber total creation community intersection uncappedIntersection absences } } }`;
const explained = `query ($roundId: ID!) { standings(first: 100, filter: { roundId: $roundId }, orderBy: UNIT_NUMBER_ASC) { nodes { unitNumber explanation { detail {
  totalExact totalDisplay redistributed absences ledgerShare
  parts { part applies exact display weightDisplay contributionExact contributionDisplay events(first: 20, orderBy: DAY_ASC) { nodes { day kind counts } } ledgerReview { score } ratings(first: 5) { nodes { score } } }
  rules { code maximum applies settled pointsExact pointsDisplay lostDisplay spread rule { titleZh } marks { points scoreSheet { state examiner { username } } } settlement { points notApplicable reason } evidence { title } } } } } } }`;

/** rank, number, total, creation, community, intersection, uncapped, absences */
const row = (node: Record<string, unknown>): unknown[] => [node['rank'], node['unitNumber'], node['total'], node['creation'], node['community'], node['intersection'], node['uncappedIntersection'], node['absences']];

describe('the standings of a round', () => {
  let world: World;
  let town: Town;
  let office: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'REVIEW' });
    office = await world.as('office');
  });
  afterEach(() => world.close());

  const round = () => ({ input: { roundId: town.roundId } });
  const list = async (who: Person, category = 'MUNICIPAL'): Promise<unknown[][]> => (await who.ask(ranking, { roundId: town.roundId, category })).standings.nodes.map(row);
  const unitOf = (assessmentId: string): Promise<string> => world.value('select unit_id from assessment where id = $1', [assessmentId]);

  test('are what a hand computes from the rows', async () => {
    const [one, two] = town.assessments;
    const [three, four, five, six] = await moreUnits(world, town, 3, 4) as [string, string, string, string];
    const days = { from_day: '2018-07-24' };
    // Unit 1, creation. A01 (3 points): 2.40 and 3.00 lie 0.60 apart, exactly 20 %, so their mean counts: 2.70. A02 (2): 1.00 and
    // 2.00 were settled at 1.25. A03 (5): 4.00 and 4.33 make 4.165. Together 8.115 of 10 = 81.15. A sheet that is not signed counts nothing.
    await bothMark(world, town, one, [240, 100, 400], [300, 200, 433]);
    await aSettlement(world, town, one, 1, 125);
    await aSheet(world, town, one, 'leader-1', [0, 0, 0], 'DRAFT');
    // Community: (91.00 + 88.00) / 2 = 89.50.
    await aReview(world, town, one, 9_100);
    await aRating(world, town, one, 88);
    // Intersection: 100 − 5 − 3 − 3 − 2 + 2 = 89, the first and the last day of the period included.
    await aDutyEvent(world, town, town.units[0], '2018-01-01', 'ABSENT');
    await aDutyEvent(world, town, town.units[0], '2018-03-01', 'LEFT_EARLY');
    await aDutyEvent(world, town, town.units[0], '2018-03-02', 'CARELESS');
    await aDutyEvent(world, town, town.units[0], '2018-03-03', 'CONSCIENTIOUS');
    await aDutyEvent(world, town, town.units[0], '2018-07-24', 'LATE');
    // None of these counts: the days around the period, a duplicate, not confirmed.
    await aDutyEvent(world, town, town.units[0], '2017-12-31', 'ABSENT');
    await aDutyEvent(world, town, town.units[0], '2018-07-25', 'ABSENT');
    await aDutyEvent(world, town, town.units[0], '2018-03-04', 'ABSENT', { duplicate: true });
    await aDutyEvent(world, town, town.units[0], '2018-03-05', 'CONSCIENTIOUS', { confirmed: false });
    // Total: 0.4 × 81.15 + 0.3 × 89.50 + 0.3 × 89 = 32.46 + 26.85 + 26.70 = 86.01.

    // Unit 2. A01: (3.00 + 2.50) / 2 = 2.75. A02: one examiner's 1.75; the other says that it does not apply, the leader does not
    // follow and nothing is settled: 1.75. A03 does not apply, as the leader confirmed. 4.50 of 5 = 90.
    await bothMark(world, town, two, [300, 175, null], [250, null, null]);
    await aSettlement(world, town, two, 2, null);
    // Community: (70 + 80) / 2 = 75. Intersection: 102, capped at 100. Total: 36 + 22.5 + 30 = 88.5.
    await aReview(world, town, two, 7_000);
    await aRating(world, town, two, 80);
    await aDutyEvent(world, town, town.units[1], '2018-03-03', 'CONSCIENTIOUS');

    // Unit 3 has neither: a partnership that ended before the period and a post that began after it are none. 8.005 of 10 = 80.05.
    await bothMark(world, town, three, [240, 160, 400], [240, 160, 401]);
    await world.insert('partnership', town.officeId, { unit_id: await unitOf(three), community_id: town.communities[0], from_day: '2017-01-01', to_day: '2017-12-31' });
    await world.insert('duty_post', town.officeId, { unit_id: await unitOf(three), intersection_id: town.intersections[0], from_day: '2018-07-25' });

    // Unit 4 has no community: (4 × 80 + 3 × 95) / 7 = 605/7 = 86.428…
    await bothMark(world, town, four, [240, 160, 400]);
    await world.insert('duty_post', town.officeId, { unit_id: await unitOf(four), intersection_id: town.intersections[0], ...days });
    await aDutyEvent(world, town, await unitOf(four), '2018-07-24', 'ABSENT');

    // Unit 5 has no intersection: community (90 + 71) / 2 = 80.5; (4 × 80 + 3 × 80.5) / 7 = 1123/14 = 80.214…
    await bothMark(world, town, five, [240, 160, 400]);
    await world.insert('partnership', town.officeId, { unit_id: await unitOf(five), community_id: town.communities[0], ...days });
    await aReview(world, town, five, 9_000);
    await aRating(world, town, five, 71);

    // Unit 6 is ranked in another list. It stands duty, idle, and is rated but not reviewed: (0 + 60) / 2 = 30.
    await world.owner.query(`update assessment set category = 'PROVINCIAL' where id = $1`, [six]);
    await world.insert('partnership', town.officeId, { unit_id: await unitOf(six), community_id: town.communities[0], ...days });
    await world.insert('duty_post', town.officeId, { unit_id: await unitOf(six), intersection_id: town.intersections[0], ...days });
    await aRating(world, town, six, 60);

    await office.ask(compute, round());
    expect(await list(office)).toEqual([
      [1, 2, '88.50', '90.00', '75.00', '100.00', '102.00', 0],
      [2, 4, '86.43', '80.00', null, '95.00', '95.00', 1],
      [3, 1, '86.01', '81.15', '89.50', '89.00', '89.00', 1],
      [4, 5, '80.21', '80.00', '80.50', null, null, 0],
      [5, 3, '80.05', '80.05', null, null, null, 0],
    ]);
    // Nobody has marked unit 6: 0.4 × 0 + 0.3 × 30 + 0.3 × 100 = 39.
    expect(await list(office, 'PROVINCIAL')).toEqual([[1, 6, '39.00', '0.00', '30.00', '100.00', '100.00', 0]]);

    const details = (await office.ask(explained, { roundId: town.roundId })).standings.nodes.map((node: any) => node.explanation.detail);
    expect(details.map(({ totalExact, redistributed, ledgerShare }: any) => [totalExact, redistributed, ledgerShare])).toEqual([
      ['8601/100', false, '50.00'], ['177/2', false, '50.00'], ['1601/20', true, null], ['605/7', true, null], ['1123/14', true, '50.00'], ['39/1', false, '50.00'],
    ]);
    expect(details[0].parts.map(({ part, exact, weightDisplay, contributionExact }: any) => [part, exact, weightDisplay, contributionExact])).toEqual([
      ['CREATION', '1623/20', '40.00', '1623/50'], ['COMMUNITY', '179/2', '30.00', '537/20'], ['INTERSECTION', '89/1', '30.00', '267/10'],
    ]);
    expect(details[3].parts.map(({ applies, display, weightDisplay }: any) => [applies, display, weightDisplay])).toEqual([[true, '80.00', '57.14'], [false, '—', '0.00'], [true, '95.00', '42.86']]);
    expect(details[2].parts.map(({ weightDisplay }: any) => weightDisplay)).toEqual(['100.00', '0.00', '0.00']);
    expect(details[0].rules.map(({ code, applies, settled, pointsExact, pointsDisplay, lostDisplay, spread }: any) => [code, applies, settled, pointsExact, pointsDisplay, lostDisplay, spread])).toEqual([
      ['A01', true, false, '27/10', '2.70', '0.30', '0.60'], ['A02', true, true, '5/4', '1.25', '0.75', '1.00'], ['A03', true, false, '833/200', '4.17', '0.83', '0.33'],
    ]);
    expect(details[1].rules[2]).toMatchObject({ applies: false, pointsDisplay: '—', settlement: { points: null, notApplicable: true } });
  });

  test('open down to the marks with who gave them, the ruling, the ratings, and which events count', async () => {
    await plainResults(world, town);
    await aSettlement(world, town, town.assessments[0], 1, 160);
    await aDutyEvent(world, town, town.units[0], '2018-03-03', 'CONSCIENTIOUS', { confirmed: false });
    await aDutyEvent(world, town, town.units[0], '2018-03-04', 'LATE');
    await aDutyEvent(world, town, town.units[0], '2018-07-25', 'LATE');
    await office.ask(compute, round());
    const [{ explanation: { detail } }] = (await office.ask(explained, { roundId: town.roundId })).standings.nodes;
    expect(detail.rules[1]).toMatchObject({ rule: { titleZh: '条款2' }, settlement: { points: '1.60', notApplicable: false }, evidence: [] });
    expect(detail.rules[0].settlement).toBeNull();
    expect(detail.rules[0].marks.map(({ points, scoreSheet }: any) => [points, scoreSheet.examiner.username, scoreSheet.state]).sort()).toEqual([['2.40', 'examiner-1a', 'SIGNED'], ['2.40', 'examiner-1b', 'SIGNED']]);
    expect(detail.parts[1]).toMatchObject({ ledgerReview: { score: '80.00' }, ratings: { nodes: [{ score: '80.00' }] }, events: null });
    expect(detail.parts[2]).toMatchObject({ ledgerReview: null, ratings: null, events: { nodes: [{ day: '2018-03-03', kind: 'CONSCIENTIOUS', counts: false }, { day: '2018-03-04', kind: 'LATE', counts: true }] } });
  });

  test('equal units share a rank, the next one is skipped, and they are listed by their numbers', async () => {
    await plainResults(world, town);
    await world.owner.query(`update assessment set category = 'NATIONAL' where id = any($1)`, [town.assessments]);
    // Eight of one total, so that an order by chance would show; one above and one below.
    const made = await moreUnits(world, town, 10, 10);
    for (const [at, assessment] of made.entries()) await bothMark(world, town, assessment, at === 4 ? [270, 180, 450] : at === 7 ? [210, 140, 350] : [240, 160, 400]);
    await office.ask(compute, round());
    expect((await list(office)).map(([rank, number, total]) => [rank, number, total])).toEqual([
      [1, 14, '90.00'], ...[10, 11, 12, 13, 15, 16, 18, 19].map((number) => [2, number, '80.00']), [10, 17, '70.00'],
    ]);
    const { standings } = await office.ask(`{ standings(last: 4, filter: { category: [MUNICIPAL] }, orderBy: RANK_ASC) { nodes { unitNumber } } }`);
    expect(standings.nodes.map(({ unitNumber }: any) => unitNumber)).toEqual([16, 18, 19, 17]);
    expect((await list(office, 'NATIONAL')).map(([rank, number]) => [rank, number])).toEqual([[1, 1], [1, 2]]);
  });

  test('of equal totals the better creation part comes first', async () => {
    await plainResults(world, town);
    await world.owner.query(`update assessment set category = 'NATIONAL' where id = any($1)`, [town.assessments]);
    const [ten, eleven] = await moreUnits(world, town, 10, 2) as [string, string];
    for (const one of [ten, eleven]) await world.insert('duty_post', town.officeId, { unit_id: await unitOf(one), intersection_id: town.intersections[0], from_day: '2018-01-01' });
    // (4 × 80 + 3 × 100) / 7 = (4 × 95 + 3 × 80) / 7 = 620/7.
    await bothMark(world, town, ten, [240, 160, 400]);
    await bothMark(world, town, eleven, [285, 190, 475]);
    for (const day of [1, 2, 3, 4]) await aDutyEvent(world, town, await unitOf(eleven), `2018-03-0${day}`, 'ABSENT');
    await office.ask(compute, round());
    expect((await list(office)).map(([rank, number, total]) => [rank, number, total])).toEqual([[1, 11, '88.57'], [2, 10, '88.57']]);
  });

  test('computed again are replaced as a whole', async () => {
    await plainResults(world, town);
    await office.ask(compute, round());
    const before = await world.value('select array_agg(id order by id) from standing');
    await aDutyEvent(world, town, town.units[0], '2018-03-04', 'LATE');
    await world.owner.query('delete from community_rating where assessment_id = $1', [town.assessments[1]]);
    await world.owner.query('update partnership set to_day = $1 where id = $2', ['2018-01-01', town.partnerships[1]]);
    expect((await office.refused(compute, round()))[0]).toMatchObject({ code: 'ROUND_BLOCKED' });
    expect(await world.value('select array_agg(id order by id) from standing')).toEqual(before);
    await aRating(world, town, town.assessments[1], 80);
    await office.ask(compute, round());
    expect(await list(office)).toEqual([[1, 2, '86.00', '80.00', '80.00', '100.00', '100.00', 0], [2, 1, '85.10', '80.00', '80.00', '97.00', '97.00', 0]]);
    expect(await world.value('select count(*) from standing')).toBe(2);
    expect(await world.value('select count(*) from explanation')).toBe(2);
  });

  test('computed by two at once are one whole list', async () => {
    await plainResults(world, town);
    await office.ask(compute, round());
    const admin = await world.as('admin');
    const outcomes = await meetingAt(world, 'select from standing for update', [() => office.ask(compute, round()), () => admin.ask(compute, round())]);
    expect(outcomesOf(outcomes)).toEqual(['done', 'done']);
    expect(await world.value('select count(*) from standing')).toBe(2);
    expect(await world.value('select count(*) from explanation')).toBe(2);
  });

  test.each(['select from standing for update', 'select from assessment for update'])('computed while the round is published are those of the publication (meeting at: %s)', async (lock) => {
    await plainResults(world, town);
    const admin = await world.as('admin');
    await office.ask(compute, round());
    await admin.ask(openPreview, round());
    const input = { input: { roundId: town.roundId, titleZh: '通报', bodyZh: '正文' } };
    const outcomes = await meetingAt(world, lock, [() => office.ask(compute, round()), () => admin.ask(publish, input)]);
    expect(outcomes[1]!.status).toBe('fulfilled');
    expect(outcomesOf(outcomes).every((outcome) => ['done', 'WRONG_STATE'].includes(outcome))).toBe(true);
    expect(await world.value('select count(*) from notice')).toBe(1);
    expect(await office.code(compute, round())).toBe('WRONG_STATE');
    const { notices: { nodes: [notice] } } = await office.ask('{ notices(first: 1) { nodes { annexes { category lines { rank unitNumber total creation community intersection } } snapshot { recomputes } } } }');
    const published = notice.annexes.find(({ category }: any) => category === 'MUNICIPAL').lines;
    expect(published.map(({ rank, unitNumber, total }: any) => [rank, unitNumber, total])).toEqual((await list(office)).map(([rank, unitNumber, total]) => [rank, unitNumber, total]));
    expect(notice.snapshot.recomputes).toBe(true);
  });

  test('are computed by the office alone, and only in REVIEW', async () => {
    await plainResults(world, town);
    for (const name of ['clerk-1', 'unit-leader-1', 'community-1', 'supervisor-1', 'examiner-1a', 'leader-1', 'auditor']) expect(await (await world.as(name)).code(compute, round())).toBe('FORBIDDEN');
    expect(await world.anyone().code(compute, round())).toBe('UNAUTHENTICATED');
    await aTown(world, { code: 'other', home: false, phase: 'REVIEW' });
    expect((await (await world.as('office@other')).refused(compute, round()))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'roundId' });
    for (const phase of ['DRAFT', 'OPEN', 'INSPECTION', 'PUBLISHED', 'CLOSED']) {
      await setRound(world, town, `phase = '${phase}'`);
      expect((await office.refused(compute, round()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'roundId' });
    }
    expect(await world.value('select count(*) from standing')).toBe(0);
    await setRound(world, town, `phase = 'REVIEW'`);
    await office.ask(compute, round());
  });

  test('are seen by the unit itself from the preview on, by all once published, and explained to nobody but the unit and the office', async () => {
    await plainResults(world, town);
    await aTown(world, { code: 'other', home: false, phase: 'REVIEW' });
    await office.ask(compute, round());
    const admin = await world.as('admin');
    const standingIds: string[] = (await office.ask('{ standings(first: 5, orderBy: UNIT_NUMBER_ASC) { nodes { id } } }')).standings.nodes.map(({ id }: any) => id);
    const explanationIds: string[] = await world.value('select array_agg(e.id order by s.unit_number) from explanation e join standing s on s.id = e.standing_id');
    const unitPeople = ['clerk-1', 'unit-leader-1'];
    const outsiders = ['community-1', 'supervisor-1', 'examiner-1a', 'leader-1'];
    const strangers = ['office@other', 'admin@other', 'clerk-1@other'];
    const whole = '{ standings(first: 5, orderBy: UNIT_NUMBER_ASC) { totalCount nodes { unitNumber explanation { detail { totalDisplay } } } } }';
    const plain = '{ standings(first: 5, orderBy: UNIT_NUMBER_ASC) { totalCount nodes { unitNumber } } }';
    const byKey = 'query ($id: ID!) { node(id: $id) { __typename } }';
    /** Which units' standings somebody sees, listed and by key, and which explanations. */
    const seen = async (name: string): Promise<[number[], number[]]> => {
      const who = await world.as(name);
      const { totalCount, nodes } = (await who.ask(plain)).standings;
      expect(totalCount).toBe(nodes.length);
      const listed = nodes.map(({ unitNumber }: any) => unitNumber);
      const found = async (ids: string[]): Promise<number[]> => {
        const numbers: number[] = [];
        for (const [at, id] of ids.entries()) if ((await who.ask(byKey, { id })).node !== null) numbers.push(at + 1);
        return numbers;
      };
      expect(await found(standingIds)).toEqual(listed);
      return [listed, await found(explanationIds)];
    };
    const expectAll = async (people: string[], expected: [number[], number[]]): Promise<void> => {
      for (const name of people) expect([name, ...(await seen(name))]).toEqual([name, ...expected]);
    };

    await expectAll(['office', 'admin'], [[1, 2], [1, 2]]);
    await expectAll([...unitPeople, ...outsiders, ...strangers], [[], []]);
    await admin.ask(openPreview, round());
    await expectAll(unitPeople, [[1], [1]]);
    await expectAll(['clerk-2'], [[2], [2]]);
    await expectAll([...outsiders, ...strangers], [[], []]);
    await admin.ask(publish, { input: { roundId: town.roundId, titleZh: '通报', bodyZh: '正文' } });
    standingIds.splice(0, 2, ...(await office.ask('{ standings(first: 5, orderBy: UNIT_NUMBER_ASC) { nodes { id } } }')).standings.nodes.map(({ id }: any) => id));
    explanationIds.splice(0, 2, ...(await world.value<string[]>('select array_agg(e.id order by s.unit_number) from explanation e join standing s on s.id = e.standing_id')));
    await expectAll(unitPeople, [[1, 2], [1]]);
    await expectAll(outsiders, [[1, 2], []]);
    await expectAll(strangers, [[], []]);
    const clerk = await world.as('clerk-1');
    expect((await clerk.ask(whole)).standings.nodes).toEqual([{ unitNumber: 1, explanation: { detail: { totalDisplay: '86.00' } } }, { unitNumber: 2, explanation: null }]);
    expect((await clerk.ask('{ assessments(first: 5) { nodes { standing { rank } } } }')).assessments.nodes).toEqual([{ standing: { rank: 1 } }]);
    for (const name of outsiders) expect(await (await world.as(name)).code(whole)).toBe('FORBIDDEN');
    expect(await (await world.as('auditor')).code(plain)).toBe('FORBIDDEN');
    expect(await world.anyone().code(plain)).toBe('UNAUTHENTICATED');
    for (const name of [...unitPeople, ...outsiders]) expect(await (await world.as(name)).code('{ rounds(first: 1) { nodes { snapshots(first: 1) { totalCount } } } }')).toBe('FORBIDDEN');
  });

  test('show the unit its marks without the examiners\' names', async () => {
    await plainResults(world, town);
    await office.ask(compute, round());
    await (await world.as('admin')).ask(openPreview, round());
    const clerk = await world.as('clerk-1');
    const [{ explanation }] = (await clerk.ask('{ standings(first: 5) { nodes { explanation { detail { rules { marks { points reason scoreSheet { state examiner { username } } } settlement { settledBy { username } } } } } } } }')).standings.nodes;
    expect(explanation.detail.rules[0].marks).toEqual(Array.from({ length: 2 }, () => ({ points: '2.40', reason: '缺少会议纪要', scoreSheet: { state: 'SIGNED', examiner: null } })));
  });

  test('of ten units cost as many statements as those of one, computed or read', async () => {
    await plainResults(world, town);
    const full = `query ($first: Int!) { standings(first: $first, orderBy: UNIT_NUMBER_ASC) { totalCount nodes { unit { code } assessment { category } round { titleZh } explanation { detail {
      parts { ledgerReview { score } ratings(first: 5) { nodes { score community { code } } } events(first: 5) { nodes { kind } } }
      rules { rule { code } marks { points scoreSheet { examiner { username } } } settlement { points } evidence { title } } } } } } }`;
    const computing = () => world.statements(() => office.ask(compute, round()));
    await computing();
    const [one, ofTwo] = [await world.statements(() => office.ask(full, { first: 1 })), await computing()];
    for (const assessment of await moreUnits(world, town, 10, 8)) {
      await bothMark(world, town, assessment, [240, 160, 400]);
      await world.insert('partnership', town.officeId, { unit_id: await unitOf(assessment), community_id: town.communities[0], from_day: '2018-01-01' });
      await aRating(world, town, assessment, 80);
    }
    expect(await computing()).toBe(ofTwo);
    expect(await world.statements(() => office.ask(full, { first: 10 }))).toBe(one);
    expect((await list(office)).length).toBe(10);
  });
});
