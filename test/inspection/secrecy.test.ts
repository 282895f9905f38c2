import { giveMarks, marksOf, review, settle, setRound, sign, signedSheet } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

const lists = `{ scoreSheets(first: 50) { totalCount nodes { id marks(first: 100) { totalCount nodes { id } } } }
  assessments(first: 50) { nodes { ownScoreSheet { id } scoreSheets(first: 50) { totalCount nodes { id } } } } }`;
const node = 'query ($id: ID!) { node(id: $id) { id } }';

interface Seen { readonly sheets: string[]; readonly marks: number; readonly below: string[]; readonly own: string[] }

/** What somebody sees of sheets and marks through every list, which must agree among themselves. */
async function seenBy(who: Person): Promise<Seen> {
  const { scoreSheets, assessments } = await who.ask(lists);
  const sheets = scoreSheets.nodes.map(({ id }: { id: string }) => id).sort();
  expect(scoreSheets.totalCount).toBe(sheets.length);
  for (const { marks } of scoreSheets.nodes) expect(marks.totalCount).toBe(marks.nodes.length);
  for (const { scoreSheets: below } of assessments.nodes) expect(below.totalCount).toBe(below.nodes.length);
  return {
    sheets,
    marks: scoreSheets.nodes.reduce((sum: number, { marks }: { marks: { nodes: object[] } }) => sum + marks.nodes.length, 0),
    below: assessments.nodes.flatMap(({ scoreSheets: below }: { scoreSheets: { nodes: { id: string }[] } }) => below.nodes.map(({ id }) => id)).sort(),
    own: assessments.nodes.flatMap(({ ownScoreSheet }: { ownScoreSheet: { id: string } | null }) => (ownScoreSheet ? [ownScoreSheet.id] : [])),
  };
}

describe('who sees which marks', () => {
  let world: World;
  let town: Town;
  let first: Person;
  let second: Person;
  let stranger: Person;
  let leader: Person;
  let clerk: Person;
  let sheet: string;
  let strange: string;
  let markIds: string[];
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'INSPECTION' });
    await aTown(world, { code: 'other', home: false, phase: 'INSPECTION' });
    [first, second, stranger, leader, clerk] = await Promise.all(['examiner-1a', 'examiner-1b', 'examiner-2a', 'leader-1', 'clerk-1'].map((name) => world.as(name))) as [Person, Person, Person, Person, Person];
    sheet = await signedSheet(first, town, town.assessments[0], '3', '1', null);
    strange = await signedSheet(stranger, town, town.assessments[1], '2', '1', '4');
    markIds = (await world.owner.query<{ id: string }>('select id from mark where score_sheet_id = $1', [sheet])).rows.map(({ id }) => id);
  });
  afterAll(() => world.close());

  const seesNode = async (who: Person, id: string): Promise<boolean> => (await who.ask(node, { id })).node !== null;

  test('an examiner sees no colleague\'s sheet or mark before signing the own for that unit, though the colleague has signed', async () => {
    expect(await seenBy(second)).toEqual({ sheets: [], marks: 0, below: [], own: [] });
    for (const id of [sheet, ...markIds]) expect(await seesNode(second, id)).toBe(false);
    for (const id of [sheet, ...markIds]) expect(await seesNode(first, id)).toBe(true);
  });

  test('an own sheet that is not signed yet opens nothing, in no order and by no filter', async () => {
    const { giveMarks: own } = await second.ask(giveMarks, { input: { assessmentId: town.assessments[0], marks: marksOf(town, '2', '1', '4') } });
    expect(await seenBy(second)).toEqual({ sheets: [own.id], marks: 3, below: [own.id], own: [own.id] });
    for (const orderBy of ['CREATED_AT_ASC', 'CREATED_AT_DESC', 'STATE_ASC', 'STATE_DESC']) {
      expect((await second.ask(`{ scoreSheets(first: 5, orderBy: ${orderBy}) { nodes { id } } }`)).scoreSheets.nodes).toEqual([{ id: own.id }]);
    }
    expect((await second.ask('{ scoreSheets(first: 5, filter: { state: [SIGNED] }) { totalCount } }')).scoreSheets.totalCount).toBe(0);
    expect((await second.ask('{ assessments(first: 5) { nodes { settlements(first: 5) { totalCount } } } }')).assessments.nodes[0].settlements.totalCount).toBe(0);
  });

  test('the own signature opens the team\'s sheets of that unit, and of no other', async () => {
    const { own: [ownId] } = await seenBy(second);
    await second.ask(sign, { input: { scoreSheetId: ownId } });
    expect(await seenBy(second)).toEqual({ sheets: [sheet, ownId!].sort(), marks: 6, below: [sheet, ownId!].sort(), own: [ownId] });
    for (const id of [sheet, ...markIds]) expect(await seesNode(second, id)).toBe(true);
    expect((await second.ask('{ scoreSheets(first: 5) { nodes { examiner { username } } } }')).scoreSheets.nodes.map((one: { examiner: { username: string } }) => one.examiner.username).sort()).toEqual(['examiner-1a', 'examiner-1b']);
  });

  test('a colleague\'s signature is not shown, the own is, and the leader sees all of the team', async () => {
    const signatures = async (who: Person) => (await who.ask('{ scoreSheets(first: 5) { nodes { id signature { sha256 } } } }')).scoreSheets.nodes.filter(({ signature }: { signature: object | null }) => signature !== null).length;
    expect(await signatures(second)).toBe(1);
    expect(await signatures(leader)).toBe(2);
  });

  test('another team\'s sheet is never seen, whatever one has signed', async () => {
    for (const who of [first, second, leader]) {
      expect((await seenBy(who)).sheets).not.toContain(strange);
      expect(await seesNode(who, strange)).toBe(false);
    }
    expect((await seenBy(stranger)).sheets).toEqual([strange]);
    expect(await seesNode(stranger, sheet)).toBe(false);
  });

  test('the leader sees the team\'s sheets before anybody has signed', async () => {
    await world.owner.query("delete from sheet_signature where examiner_id = $1", [town.accounts['examiner-1b']]);
    expect((await seenBy(leader)).sheets).toHaveLength(2);
    expect((await seenBy(second)).sheets).toHaveLength(1);
    await world.owner.query('insert into sheet_signature (office_id, id, score_sheet_id, assessment_id, examiner_id, sha256, signed_at) select office_id, $2, id, assessment_id, examiner_id, repeat($3, 64), now() from score_sheet where examiner_id = $1',
      [town.accounts['examiner-1b'], sheet.replace(/.{4}$/, 'abcd'), '0']);
  });

  test('the office sees all sheets, and another office none of them', async () => {
    expect((await seenBy(await world.as('office'))).sheets).toHaveLength(3);
    expect(await seenBy(await world.as('office@other'))).toEqual({ sheets: [], marks: 0, below: [], own: [] });
    expect(await seesNode(await world.as('office@other'), sheet)).toBe(false);
    expect(await seesNode(await world.as('examiner-1a@other'), sheet)).toBe(false);
  });

  test('communities, supervisors and auditors may not ask for sheets at all', async () => {
    for (const name of ['community-1', 'supervisor-1', 'auditor']) {
      const who = await world.as(name);
      expect(await who.code('{ scoreSheets(first: 5) { totalCount } }')).toBe('FORBIDDEN');
      expect(await seesNode(who, sheet)).toBe(false);
    }
  });

  test('a unit sees its sheets, settlements and review from the preview on and not a day before', async () => {
    await leader.ask(settle, { input: { assessmentId: town.assessments[0], settlements: [{ ruleId: town.rules[0], points: '2.5', reason: '复核' }, { ruleId: town.rules[2], notApplicable: true, reason: '确无' }] } });
    await leader.ask(review, { input: { assessmentId: town.assessments[0], score: 88 } });
    const below = '{ assessments(first: 5) { nodes { settlements(first: 5) { totalCount nodes { id points settledBy { id } } } ledgerReview { id score reviewedBy { id } } } } }';
    const { assessments: before } = await clerk.ask(below);
    expect(before.nodes).toEqual([{ settlements: { totalCount: 0, nodes: [] }, ledgerReview: null }]);
    expect(await seenBy(clerk)).toEqual({ sheets: [], marks: 0, below: [], own: [] });
    for (const id of [sheet, ...markIds]) expect(await seesNode(clerk, id)).toBe(false);
    await setRound(world, town, "phase = 'REVIEW', preview_opened_at = now()");
    const seen = await seenBy(clerk);
    expect(seen).toMatchObject({ marks: 6, own: [] });
    expect(seen.sheets).toContain(sheet);
    for (const id of [sheet, ...markIds]) expect(await seesNode(clerk, id)).toBe(true);
    const { assessments: after } = await clerk.ask(below);
    expect(after.nodes[0]).toMatchObject({ settlements: { totalCount: 2 }, ledgerReview: { score: '88.00', reviewedBy: null } });
    expect(after.nodes[0].settlements.nodes.map(({ settledBy }: { settledBy: unknown }) => settledBy)).toEqual([null, null]);
    expect((await seenBy(await world.as('unit-leader-2'))).sheets).toEqual([strange]);
  });

  test('a unit never learns who marked: no name, no key, no signature, and nothing to group or filter by', async () => {
    for (const who of [clerk, await world.as('unit-leader-1')]) {
      const answer = await who.ask('{ scoreSheets(first: 5) { edges { cursor node { id state signedAt createdAt examiner { id name } marks(first: 9) { edges { cursor node { id points reason } } } } } } }');
      const text = JSON.stringify(answer) + answer.scoreSheets.edges.map(({ cursor }: { cursor: string }) => Buffer.from(cursor, 'base64url').toString()).join();
      for (const name of ['examiner-1a', 'examiner-1b', 'leader-1']) {
        expect(text).not.toContain(town.accounts[name]);
        expect(text).not.toContain(name);
      }
      expect(answer.scoreSheets.edges.map(({ node: { examiner } }: { node: { examiner: unknown } }) => examiner)).toEqual([null, null]);
      expect(await who.code('{ scoreSheets(first: 5) { nodes { signature { sha256 } } } }')).toBe('FORBIDDEN');
      expect(await who.code('{ scoreSheets(first: 5, filter: { examinerId: "x" }) { totalCount } }')).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(await who.code('{ scoreSheets(first: 5, orderBy: EXAMINER_ID_ASC) { totalCount } }')).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(await who.code('{ assessments(first: 5) { nodes { team { number } } } }')).toBe('FORBIDDEN');
      expect((await who.ask(node, { id: town.accounts['examiner-1a'] })).node).toBeNull();
    }
  });

  test('every role\'s list shows exactly what it finds by key', async () => {
    const sheets = (await world.owner.query<{ id: string }>('select id from score_sheet')).rows.map(({ id }) => id);
    for (const name of ['examiner-1a', 'examiner-1b', 'examiner-2a', 'examiner-2b', 'leader-1', 'leader-2', 'clerk-1', 'clerk-2', 'office', 'office@other']) {
      const who = await world.as(name);
      const { sheets: listed } = await seenBy(who);
      const found: string[] = [];
      for (const id of sheets) if (await seesNode(who, id)) found.push(id);
      expect([name, found.sort()]).toEqual([name, listed]);
    }
  });
});
