import { aDutyEvent, aRating, aReview, aSheet, bothMark, compute, openPreview, plainResults, publish } from '../builders/results.js';
import { moreUnits, setRound } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

/**
 * What the portals ask most. Each costs the same for one row as for ten: one statement to know who asks, two to begin as them
 * and one to end, and one for each list and each relation that is followed, counts included.
 */
const operations: readonly (readonly [string, string, string, number])[] = [
  ['office', 'units', 'units(first: $first) { nodes { number nameZh category } }', 1],
  ['office', 'units with their count', 'units(first: $first) { totalCount nodes { number } }', 2],
  ['office', 'units with who helps whom and stands where', 'units(first: $first) { nodes { nameZh partnerships(first: 5) { nodes { community { nameZh } } } dutyPosts(first: 5) { nodes { intersection { nameZh } } } } }', 5],
  ['office', 'the progress wall', 'assessments(first: $first) { nodes { category lockedAt unit { number nameZh } archive { state } } }', 3],
  ['office', 'sheets with their marks', 'assessments(first: $first) { nodes { scoreSheets(first: 5) { nodes { state examiner { username } marks(first: 10) { nodes { points rule { code } } } } } } }', 5],
  ['office', 'the ledger', 'ledgerEntries(first: $first) { nodes { title doneOn unit { nameZh } community { nameZh } } }', 3],
  ['office', 'ratings', 'communityRatings(first: $first) { nodes { score community { nameZh } signedBy { name } assessment { unit { nameZh } } } }', 5],
  ['office', 'duty events', 'dutyEvents(first: $first) { nodes { day kind reason counts unit { nameZh } } }', 2],
  ['office', 'bulletins', 'bulletins(first: $first) { nodes { day number lines(first: 10) { nodes { unit { nameZh } shift } } events(first: 10) { nodes { kind } } } }', 4],
  ['office', 'accounts with their roles', 'accounts(first: $first) { nodes { username name roles(first: 5) { nodes { role } } } }', 2],
  ['office', 'a ranking', 'standings(first: $first, filter: { category: [MUNICIPAL] }, orderBy: RANK_ASC) { nodes { rank unitNumber unitNameZh total creation community intersection } }', 1],
  ['office', 'a ranking with its reasons', 'standings(first: $first) { nodes { total explanation { detail { parts { part display } rules { code pointsDisplay rule { titleZh } marks { points } } } } } }', 4],
  ['leader-1', 'the board of a team', 'assessments(first: $first) { nodes { unit { nameZh } visit { day } scoreSheets(first: 5) { nodes { state } } feedback { acknowledgedAt } } }', 5],
  ['clerk-1', 'a ranking, to a unit', 'standings(first: $first, orderBy: RANK_ASC) { nodes { rank unitNameZh total } }', 1],
  ['auditor', 'the log', 'auditEntries(first: $first) { nodes { at action outcome role } }', 1],
];

describe('statements of', () => {
  let world: World;
  let town: Town;
  const people = new Map<string, Person>();
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'REVIEW' });
    await plainResults(world, town);
    const unitOf = (assessmentId: string): Promise<string> => world.value('select unit_id from assessment where id = $1', [assessmentId]);
    for (const [at, assessment] of (await moreUnits(world, town, 3, 10)).entries()) {
      const unit_id = await unitOf(assessment);
      await world.insert('archive', town.officeId, { assessment_id: assessment, unit_id, round_id: town.roundId, state: 'SIGNED' });
      const partnership_id = await world.insert('partnership', town.officeId, { unit_id, community_id: town.communities[at % 2], from_day: '2018-01-01' });
      await world.insert('ledger_entry', town.officeId, {
        partnership_id, unit_id, community_id: town.communities[at % 2], key_task: 'ENVIRONMENT', title: `清理${at}`, note: '', done_on: '2018-05-01', asked_on: '2018-05-02', leaders: 0, staff: 3, volunteers: 0, minutes: 60, money: '0', goods: [], answer: 'UNANSWERED', answer_remark: '', created_by: town.accounts['clerk-1'],
      });
      await world.insert('duty_post', town.officeId, { unit_id, intersection_id: town.intersections[at % 2], from_day: '2018-01-01' });
      await aDutyEvent(world, town, unit_id, `2018-03-${10 + at}`, 'LATE');
      await bothMark(world, town, assessment, [240, 160, 400]);
      await aSheet(world, town, assessment, 'examiner-2a', [240, 160, 400]);
      await aReview(world, town, assessment, 8_000);
      await aRating(world, town, assessment, 80);
    }
    for (const name of ['office', 'admin', 'leader-1', 'clerk-1', 'auditor']) people.set(name, await world.as(name));
    for (let at = 0; at < 10; at += 1) await people.get('clerk-1')!.code('{ auditEntries(first: 1) { totalCount } }');
    const round = { input: { roundId: town.roundId } };
    await people.get('office')!.ask(compute, round);
    await people.get('admin')!.ask(openPreview, round);
    await people.get('admin')!.ask(publish, { input: { roundId: town.roundId, titleZh: '通报', bodyZh: '正文' } });
    await setRound(world, town, 'spread_limit = 2000');
  });
  afterAll(() => world.close());

  test.each(operations)('%s: %s are as many for ten as for one', async (name, _, selection, relations) => {
    const person = people.get(name)!;
    const rows: number[] = [];
    const cost = (first: number): Promise<number> => world.statements(async () => {
      const answer = await person.ask(`query ($first: Int!) { ${selection} }`, { first });
      rows.push((Object.values(answer)[0] as { nodes: unknown[] }).nodes.length);
    });
    const [one, ten] = [await cost(1), await cost(10)];
    expect(rows).toEqual([1, 10]);
    expect([one, ten]).toEqual([4 + relations, 4 + relations]);
  });

  test('a page that asks several things at once are those of its parts, in one transaction', async () => {
    const office = people.get('office')!;
    const cost = (query: string): Promise<number> => world.statements(() => office.ask(`{ ${query} }`));
    expect(await cost('units(first: 5) { nodes { nameZh } } communities(first: 5) { nodes { nameZh } } rounds(first: 5) { nodes { phase } }')).toBe(4 + 3);
  });

  test('a question that needs no rows are none but to know who asks', async () => {
    expect(await world.statements(() => people.get('office')!.ask('{ viewer { role } }'))).toBe(1);
    expect(await world.statements(() => world.anyone().ask('{ viewer { role } }'))).toBe(0);
  });
});
