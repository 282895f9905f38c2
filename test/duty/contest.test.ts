import { aTown, type Town } from '../builders/town.js';
import { event, handsIn, hasRecorded, issueBulletin, linesSeen, type Recorded } from '../builders/roll-call.js';
import { World, type Person } from '../support/world.js';

const contest = 'mutation ($contests: [NewContestInput!]!) { contestDuty(input: { contests: $contests }) { done refused rows { subjectId done code field } } }';
const decide = 'mutation ($decisions: [ContestDecisionInput!]!) { decideContests(input: { decisions: $decisions }) { done refused rows { subjectId done code field } } }';
const correct = 'mutation ($day: LocalDate!, $reason: String!) { correctBulletin(input: { day: $day, reason: $reason }) { edition reason changes issuedBy { username } } }';
const editions = `query ($day: LocalDate!) { bulletins(first: 1, filter: { day: { from: $day, to: $day } }) { nodes { editions(first: 10, orderBy: EDITION_ASC) { totalCount nodes { edition reason changes issuedBy { username }
  entries(first: 20) { nodes { state change changeReason unit { code } events { kind counts } } } } } } } }`;
const contests = 'query ($filter: DutyContestFilter) { dutyContests(first: 20, filter: $filter) { totalCount nodes { id state reason decisionReason unit { code } line { id } event { kind } contestedBy { username } decidedBy { username } } } }';
const strikeDuty = 'mutation ($strikes: [StrikeInput!]!) { strikeDuty(input: { strikes: $strikes }) { rows { done code field } } }';

describe('what a unit contests', () => {
  let world: World;
  let town: Town;
  let office: Person;
  let clerk: Person;
  let one: Person;
  let two: Person;
  beforeAll(async () => {
    // Monday, 14 May, in the morning.
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    await world.insert('calendar_day', town.officeId, { day: '2018-05-15', kind: 'HOLIDAY', name: '停电', source: '' });
    [office, clerk, one, two] = [await world.as('office'), await world.as('clerk-1'), await world.as('supervisor-1'), await world.as('supervisor-2')];
  });
  afterAll(() => world.close());
  const raised = async (who: Person, ...items: object[]) => (await who.ask(contest, { contests: items.map((item) => ({ reason: '当时已到岗', ...item })) })).contestDuty.rows;
  const decided = async (...decisions: object[]) => (await office.ask(decide, { decisions })).decideContests.rows;
  const issued = async (day: string, ...kinds: string[]): Promise<Recorded> => {
    const [line] = await hasRecorded(one, { dutyPostId: town.posts[0], day, events: kinds.map((kind) => event(kind)) });
    await office.ask(issueBulletin, { day });
    return line!;
  };
  const eventOf = (line: Recorded, kind: string): string => line.events.nodes.find((one) => one.kind === kind)!.id;

  test('is upheld or struck with a reason; what is struck counts no more from the correction on, and the first edition stays readable', async () => {
    const day = '2018-05-10';
    await hasRecorded(two, { dutyPostId: town.posts[1], day });
    const line = await issued(day, 'CARELESS', 'LATE');
    const rows = await raised(clerk, { dutyLineId: line.id, dutyEventId: eventOf(line, 'LATE') }, { dutyLineId: line.id, dutyEventId: eventOf(line, 'CARELESS'), reason: '没有玩手机' });
    expect(rows.map(({ done }: { done: boolean }) => done)).toEqual([true, true]);
    expect((await clerk.ask(contests)).dutyContests).toMatchObject({ totalCount: 2, nodes: [{ state: 'OPEN', event: { kind: 'CARELESS' }, contestedBy: { username: 'clerk-1' }, decidedBy: null }, { event: { kind: 'LATE' } }] });
    expect(await decided({ contestId: rows[0].subjectId, decision: 'STRIKE', reason: '监控属实' }, { contestId: rows[1].subjectId, decision: 'UPHOLD', reason: '照片清楚' }, { contestId: rows[0].subjectId, decision: 'UPHOLD', reason: '又' }))
      .toMatchObject([{ done: true }, { done: true }, { done: false, code: 'WRONG_STATE', field: 'contestId' }]);
    expect((await clerk.ask(contests)).dutyContests.nodes).toMatchObject([{ state: 'UPHELD', decisionReason: '照片清楚', decidedBy: null }, { state: 'STRUCK', decisionReason: '监控属实' }]);
    // Until the correction the bulletin says what it said.
    expect(await linesSeen(clerk, [line.id])).toMatchObject([{ events: { nodes: [{ kind: 'CARELESS', counts: true }, { kind: 'LATE', counts: true }] } }]);
    expect((await office.ask(correct, { day, reason: '异议成立' })).correctBulletin).toEqual({ edition: 2, reason: '异议成立', changes: 1, issuedBy: { username: 'office' } });
    expect(await linesSeen(clerk, [line.id])).toMatchObject([{ state: 'COUNTS', events: { nodes: [{ kind: 'CARELESS', counts: true }, { kind: 'LATE', counts: false }] } }]);
    const { editions: { nodes: [first, second] } } = (await clerk.ask(editions, { day })).bulletins.nodes[0];
    expect(first).toEqual({ edition: 1, reason: '', changes: 0, issuedBy: null, entries: { nodes: [{ state: 'COUNTS', change: null, changeReason: '', unit: { code: 'unit-001' }, events: [{ kind: 'CARELESS', counts: true }, { kind: 'LATE', counts: true }] }] } });
    expect(second).toMatchObject({ edition: 2, reason: '异议成立', changes: 1, entries: { nodes: [{ state: 'COUNTS', change: 'CHANGED', changeReason: '监控属实', events: [{ kind: 'CARELESS', counts: true }, { kind: 'LATE', counts: false }] }] } });
    // The office reads the whole edition, the other unit its own unchanged line.
    expect((await office.ask(editions, { day })).bulletins.nodes[0].editions.nodes[1].entries.nodes).toHaveLength(2);
    expect((await (await world.as('clerk-2')).ask(editions, { day })).bulletins.nodes[0].editions.nodes[1].entries.nodes).toMatchObject([{ change: null, unit: { code: 'unit-002' } }]);
    expect(await office.refused(correct, { day, reason: '再来' })).toMatchObject([{ code: 'WRONG_STATE', field: 'day' }]);
    expect(await office.refused(correct, { day: '2018-05-01', reason: '没有' })).toMatchObject([{ code: 'WRONG_STATE', field: 'day' }]);
    for (const who of ['clerk-1', 'supervisor-1', 'auditor']) expect(await (await world.as(who)).code(correct, { day, reason: '我' })).toBe('FORBIDDEN');
  });

  test('a whole line may be contested; struck, it stays visible as struck and none of its events counts', async () => {
    const day = '2018-05-09';
    const line = await issued(day, 'LATE', 'LEFT_EARLY');
    const [row] = await raised(clerk, { dutyLineId: line.id });
    await decided({ contestId: row.subjectId, decision: 'STRIKE', reason: '记错单位' });
    await office.ask(correct, { day, reason: '记错单位' });
    expect(await linesSeen(clerk, [line.id])).toMatchObject([{ state: 'STRUCK', events: { nodes: [{ counts: false }, { counts: false }] } }]);
    expect((await clerk.ask(editions, { day })).bulletins.nodes[0].editions.nodes[1].entries.nodes).toMatchObject([{ state: 'STRUCK', change: 'STRUCK', changeReason: '记错单位' }]);
    expect((await clerk.ask('query ($day: LocalDate!) { dutyEvents(first: 5, filter: { day: { from: $day, to: $day }, counts: true }) { totalCount } dutyLines(first: 5, filter: { state: [STRUCK] }) { totalCount } }', { day }))).toEqual({ dutyEvents: { totalCount: 0 }, dutyLines: { totalCount: 1 } });
  });

  test('may be contested on the second working day after the bulletin, and on the third no more', async () => {
    const day = '2018-05-08';
    const line = await issued(day, 'LATE', 'CARELESS');
    // The fifteenth is a holiday here: sixteenth and seventeenth are the two days.
    expect(await linesSeen(clerk, [line.id])).toMatchObject([{ contestUntil: '2018-05-17' }]);
    world.clock.moveTo(new Date('2018-05-17T23:59:00+08:00'));
    const late = await world.as('clerk-1');
    expect(await raised(late, { dutyLineId: line.id, dutyEventId: eventOf(line, 'LATE') })).toMatchObject([{ done: true }]);
    world.clock.moveTo(new Date('2018-05-18T00:00:00+08:00'));
    expect(await raised(late, { dutyLineId: line.id, dutyEventId: eventOf(line, 'CARELESS') })).toMatchObject([{ done: false, code: 'WRONG_STATE', field: 'dutyLineId' }]);
    [office, clerk, one, two] = [await world.as('office'), await world.as('clerk-1'), await world.as('supervisor-1'), await world.as('supervisor-2')];
  });

  test('nobody contests for another unit, twice, before the bulletin, or what has been struck; one bad row keeps no other from it', async () => {
    const day = '2018-05-17';
    const [unissued] = await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-16', events: [event('LATE')] });
    const line = await issued(day, 'LATE', 'CARELESS', 'CONSCIENTIOUS');
    const [other] = await hasRecorded(two, { dutyPostId: town.posts[1], day: '2018-05-11', events: [event('ABSENT')] });
    await office.ask(issueBulletin, { day: '2018-05-11' });
    await office.ask(strikeDuty, { strikes: [{ dutyLineId: line.id, dutyEventId: eventOf(line, 'CARELESS'), reason: '不实' }] });
    const rows = await raised(clerk, { dutyLineId: other!.id }, { dutyLineId: unissued!.id }, { dutyLineId: line.id, dutyEventId: eventOf(line, 'CARELESS') },
      { dutyLineId: line.id, dutyEventId: other!.events.nodes[0]!.id }, { dutyLineId: 'nonsense' }, { dutyLineId: line.id, dutyEventId: eventOf(line, 'LATE') }, { dutyLineId: line.id, dutyEventId: eventOf(line, 'LATE') });
    expect(rows.map(({ done, code, field }: Record<string, unknown>) => [done, code, field])).toEqual([
      [false, 'NOT_FOUND', 'dutyLineId'], [false, 'NOT_FOUND', 'dutyLineId'], [false, 'WRONG_STATE', 'dutyEventId'], [false, 'NOT_FOUND', 'dutyEventId'], [false, 'NOT_FOUND', 'dutyLineId'], [true, null, null], [false, 'ALREADY_EXISTS', 'dutyEventId']]);
    for (const who of ['unit-leader-1', 'supervisor-1', 'community-1', 'office', 'auditor']) expect(await (await world.as(who)).code(contest, { contests: [{ dutyLineId: line.id, reason: '我' }] })).toBe('FORBIDDEN');
    expect(await raised(await world.as('clerk-1@other'), { dutyLineId: line.id })).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await clerk.code(decide, { decisions: [{ contestId: rows[5].subjectId, decision: 'STRIKE', reason: '我' }] })).toBe('FORBIDDEN');
    expect((await (await world.as('office@other')).ask(decide, { decisions: [{ contestId: rows[5].subjectId, decision: 'STRIKE', reason: '我' }] })).decideContests.rows).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await clerk.refused(contest, { contests: [{ dutyLineId: line.id, reason: '  ' }] })).toMatchObject([{ code: 'INVALID_INPUT', field: 'contests.0.reason' }]);
  });

  test('of two who answer the same contests at once, in whatever order, each is answered once', async () => {
    const lines: Recorded[] = [];
    for (const day of ['2018-05-04', '2018-05-07', '2018-05-14']) lines.push(await issued(day, 'LATE'));
    const rows = await raised(clerk, ...lines.map((line) => ({ dutyLineId: line.id, dutyEventId: eventOf(line, 'LATE') })));
    const decisions = rows.map(({ subjectId }: { subjectId: string }) => ({ contestId: subjectId, decision: 'STRIKE', reason: '属实' }));
    const admin = await world.as('admin');
    const ends = await Promise.all([office.ask(decide, { decisions }), admin.ask(decide, { decisions: [...decisions].reverse() })]);
    expect(ends.map(({ decideContests }) => decideContests.done).sort()).toEqual([0, 3]);
  });

  test('the draft of a correction shows what it would change, and a late line or another choice goes into it', async () => {
    const day = '2018-05-18';
    const [first] = await hasRecorded(one, { dutyPostId: town.posts[0], day, events: [event('LATE')] });
    await office.ask(issueBulletin, { day });
    await world.insert('supervision', town.officeId, { account_id: town.accounts['supervisor-2'], intersection_id: town.intersections[0] });
    const [second, late] = await handsIn(await world.as('supervisor-2'), { dutyPostId: town.posts[0], day }, { dutyPostId: town.posts[1], day, events: [event('ABSENT')] });
    await office.ask('mutation ($id: ID!) { chooseDutyLine(input: { dutyLineId: $id, reason: "以现场为准" }) { id } }', { id: second!.subjectId });
    const draft = 'query ($day: LocalDate!) { bulletinDraft(day: $day) { bulletin { number } counts { late absent } lines(first: 10) { totalCount } pending(first: 10) { nodes { id } } unresolvedDuplicates(first: 5) { totalCount } } }';
    const { bulletinDraft } = await office.ask(draft, { day });
    expect(bulletinDraft).toMatchObject({ counts: { late: 0, absent: 1 }, lines: { totalCount: 3 }, unresolvedDuplicates: { totalCount: 0 } });
    expect(bulletinDraft.pending.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([first!.id, second!.subjectId, late!.subjectId].sort());
    await office.ask(correct, { day, reason: '补录并更换' });
    const { editions: { nodes } } = (await office.ask(editions, { day })).bulletins.nodes[0];
    expect(nodes[1].entries.nodes.map(({ change, changeReason, state }: Record<string, string>) => `${change} ${state} ${changeReason}`).sort()).toEqual(['ADDED COUNTS ', 'ADDED COUNTS 以现场为准', 'WITHDRAWN WITHDRAWN 以现场为准']);
    // The unit reads the line that took the place, and no longer the one that was withdrawn; both editions it reads.
    expect((await clerk.ask('query ($day: LocalDate!) { dutyLines(first: 5, filter: { day: { from: $day, to: $day } }) { nodes { id } } }', { day })).dutyLines.nodes).toEqual([{ id: second!.subjectId }]);
    expect((await clerk.ask(editions, { day })).bulletins.nodes[0].editions.nodes.map(({ entries }: { entries: { nodes: unknown[] } }) => entries.nodes.length)).toEqual([1, 2]);
    expect((await office.ask(draft, { day })).bulletinDraft.pending.nodes).toEqual([]);
  });

  test('the draft of a day names shifts without a line, supervisors who have not closed, and conscientious duty that nobody has confirmed', async () => {
    const day = '2018-05-16';
    await office.ask('mutation ($day: LocalDate!) { generateRoster(input: { fromDay: $day, toDay: $day }) { made } }', { day });
    await hasRecorded(two, { dutyPostId: town.posts[1], day, events: [event('CONSCIENTIOUS')] });
    const draft = 'query ($day: LocalDate!) { bulletinDraft(day: $day) { bulletin { number } unrecorded(first: 10) { nodes { shift unit { code } } } unclosed(first: 10) { nodes { username } } unconfirmed(first: 10) { nodes { kind } } openContests(first: 5) { totalCount } } }';
    const names = ({ unclosed }: { unclosed: { nodes: { username: string }[] } }): string[] => unclosed.nodes.map(({ username }) => username).sort();
    const { bulletinDraft: before } = await office.ask(draft, { day });
    expect(before).toMatchObject({ bulletin: null, unrecorded: { nodes: [{ shift: 'EVENING', unit: { code: 'unit-001' } }, { shift: 'EVENING', unit: { code: 'unit-002' } }] }, unconfirmed: { nodes: [{ kind: 'CONSCIENTIOUS' }] }, openContests: { totalCount: 0 } });
    expect(names(before)).toEqual(['supervisor-1', 'supervisor-2']);
    await one.ask('mutation ($day: LocalDate!) { closeDutyDay(input: { day: $day }) { id } }', { day });
    await office.ask('mutation ($day: LocalDate!) { suspendDuty(input: { days: [$day], shift: EVENING, cause: RAIN, reason: "雨" }) { id } }', { day });
    const { bulletinDraft: after } = await office.ask(draft, { day });
    expect([names(after), after.unrecorded.nodes]).toEqual([['supervisor-2'], []]);
    for (const who of ['clerk-1', 'supervisor-1', 'auditor']) expect(await (await world.as(who)).code(draft, { day })).toBe('FORBIDDEN');
  });

  test('an open contest and a decision without its correction stand in the way of results', async () => {
    await world.owner.query("update duty_contest set state = 'UPHELD', decided_at = created_at where state = 'OPEN'");
    const compute = 'mutation ($id: ID!) { computeStandings(input: { roundId: $id }) { id } }';
    await world.owner.query("update round set phase = 'REVIEW' where id = $1", [town.roundId]);
    const blockers = async () => ((await office.refused(compute, { id: town.roundId }))[0]!.blockers ?? []).filter(({ code }) => code !== 'RATING_MISSING').map(({ code, message }) => `${code} ${/\d{4}-\d\d-\d\d/.exec(message)?.[0]}`);
    expect(await blockers()).toEqual(['BULLETIN_MISSING 2018-05-16', 'BULLETIN_OUTDATED 2018-05-04', 'BULLETIN_OUTDATED 2018-05-07', 'BULLETIN_OUTDATED 2018-05-14', 'BULLETIN_OUTDATED 2018-05-17']);
    for (const day of ['2018-05-04', '2018-05-07', '2018-05-14', '2018-05-17']) await office.ask(correct, { day, reason: '异议' });
    await office.ask(issueBulletin, { day: '2018-05-16' });
    const { dutyLines } = await clerk.ask('{ dutyLines(first: 1, filter: { day: { from: "2018-05-16", to: "2018-05-16" } }) { nodes { id } } }');
    await raised(clerk, { dutyLineId: dutyLines.nodes[0].id });
    expect(await blockers()).toEqual(['CONTEST_OPEN 2018-05-16']);
    await world.owner.query("update round set phase = 'OPEN' where id = $1", [town.roundId]);
  });

  test('nothing of a published day is contested, decided, struck, chosen or corrected', async () => {
    await world.owner.query("update round set phase = 'PUBLISHED' where id = $1", [town.roundId]);
    const { dutyContests: { nodes: [open] } } = await office.ask(contests, { filter: { state: ['OPEN'] } });
    expect(await raised(clerk, { dutyLineId: open.line.id })).toMatchObject([{ code: 'ROUND_CLOSED' }]);
    expect(await decided({ contestId: open.id, decision: 'STRIKE', reason: '晚了' })).toMatchObject([{ code: 'ROUND_CLOSED', field: 'contestId' }]);
    expect((await office.ask(strikeDuty, { strikes: [{ dutyLineId: open.line.id, reason: '晚了' }] })).strikeDuty.rows).toMatchObject([{ code: 'ROUND_CLOSED', field: 'dutyLineId' }]);
    expect(await office.code('mutation ($id: ID!) { chooseDutyLine(input: { dutyLineId: $id, reason: "晚了" }) { id } }', { id: open.line.id })).toBe('ROUND_CLOSED');
    expect(await office.code(correct, { day: '2018-05-16', reason: '晚了' })).toBe('ROUND_CLOSED');
    await world.owner.query("update round set phase = 'OPEN' where id = $1", [town.roundId]);
    expect(await decided({ contestId: open.id, decision: 'UPHOLD', reason: '在时' })).toMatchObject([{ done: true }]);
  });

  test('who confirms, strikes or records while a round is being published comes before it or is refused', async () => {
    const [line] = await hasRecorded(one, { dutyPostId: town.posts[0], day: '2018-05-05', events: [event('CONSCIENTIOUS')] });
    const hold = async (deed: () => Promise<unknown>): Promise<unknown> => {
      // A publication in its last moment: it has the lock and has read, and the round is published when it lets go.
      await world.owner.query('begin');
      await world.owner.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [`publication ${town.officeId}`]);
      await world.owner.query("update round set phase = 'PUBLISHED' where id = $1", [town.roundId]);
      const under = deed().then((done) => done, (error: { response: { errors: { extensions: { code: string } }[] } }) => error.response.errors[0]!.extensions.code);
      const waits = await Promise.race([under.then(() => false), new Promise<boolean>((done) => setTimeout(() => done(true), 500))]);
      await world.owner.query('commit');
      const end = await under;
      await world.owner.query("update round set phase = 'OPEN' where id = $1", [town.roundId]);
      expect(waits).toBe(true);
      return end;
    };
    expect(await hold(() => office.ask('mutation ($ids: [ID!]!) { confirmDutyEvents(input: { eventIds: $ids }) { id } }', { ids: [line!.events.nodes[0]!.id] }))).toBe('ROUND_CLOSED');
    expect(await hold(() => handsIn(one, { dutyPostId: town.posts[0], day: '2018-05-05', shift: 'EVENING' }))).toMatchObject([{ done: false, code: 'ROUND_CLOSED', field: 'day' }]);
    expect(await hold(async () => (await office.ask(strikeDuty, { strikes: [{ dutyLineId: line!.id, reason: '撤' }] })).strikeDuty.rows)).toMatchObject([{ done: false, code: 'ROUND_CLOSED' }]);
  });

  test('ten contests cost a list as many statements as one', async () => {
    const cost = (n: number) => world.statements(() => office.ask('query ($n: Int!) { dutyContests(first: $n, orderBy: CREATED_AT_ASC) { nodes { line { day } event { kind } unit { code } contestedBy { username } } } }', { n }));
    await cost(1);
    expect(await cost(10)).toBe(await cost(1));
  });
});
