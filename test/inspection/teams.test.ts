import { giveMarks, marksOf, moreUnits, setRound, signedSheet } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';
import { waitingForLock } from '../support/waiting.js';

const createTeams = 'mutation ($input: CreateTeamsInput!) { createTeams(input: $input) { id number nameZh members(first: 20) { nodes { isLeader account { username } } } } }';
const assignUnits = 'mutation ($input: AssignUnitsInput!) { assignUnits(input: $input) { done refused rows { at subjectId done code field } } }';
const recordVisit = 'mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { reportHeardAt archivesReadAt siteSeenAt } }';

describe('teams and visits', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let office: Person;
  let leader: Person;
  let examiner: Person;
  const newcomer = (name: string, role: string): Promise<string> => world.account(town.officeId, name, role);
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world, { phase: 'INSPECTION' });
    other = await aTown(world, { code: 'other', home: false, phase: 'INSPECTION' });
    [office, leader, examiner] = await Promise.all(['office', 'leader-1', 'examiner-1a'].map((name) => world.as(name))) as [Person, Person, Person];
  });
  afterAll(() => world.close());

  test('the office sets up teams with their leaders and examiners', async () => {
    const [leaderId, first, second] = [await newcomer('leader-3', 'TEAM_LEADER'), await newcomer('examiner-3a', 'EXAMINER'), await newcomer('examiner-3b', 'EXAMINER')];
    const { createTeams: [team] } = await office.ask(createTeams, { input: { roundId: town.roundId, teams: [{ number: 3, nameZh: '第三组', leaderId, examinerIds: [first, second] }] } });
    expect(team).toMatchObject({ number: 3, nameZh: '第三组' });
    expect(team.members.nodes.map((one: { isLeader: boolean; account: { username: string } }) => [one.account.username, one.isLeader]))
      .toEqual(expect.arrayContaining([['leader-3', true], ['examiner-3a', false], ['examiner-3b', false]]));
  });

  test('a team that cannot be is refused at its element, and nothing of the others is written', async () => {
    const [leaderId, free, fresh] = [await newcomer('leader-4', 'TEAM_LEADER'), await newcomer('examiner-4a', 'EXAMINER'), await newcomer('examiner-4b', 'EXAMINER')];
    const good = { number: 4, leaderId, examinerIds: [free] };
    const before = await world.value('select count(*) from team');
    const refusal = async (bad: object): Promise<unknown> => {
      const [refused] = await office.refused(createTeams, { input: { roundId: town.roundId, teams: [good, { number: 5, leaderId: fresh, examinerIds: [fresh], ...bad }] } });
      return [refused!.code, refused!.field];
    };
    const lead = await newcomer('leader-5', 'TEAM_LEADER');
    expect(await refusal({ leaderId: free })).toEqual(['INVALID_INPUT', 'teams.1.leaderId']);
    expect(await refusal({ leaderId: lead, examinerIds: [lead] })).toEqual(['INVALID_INPUT', 'teams.1.examinerIds.0']);
    expect(await refusal({ leaderId: lead, examinerIds: [free] })).toEqual(['ALREADY_EXISTS', 'teams.1.examinerIds.0']);
    expect(await refusal({ leaderId: lead, examinerIds: [town.accounts['examiner-2a']] })).toEqual(['ALREADY_EXISTS', 'teams.1.examinerIds.0']);
    expect(await refusal({ leaderId: lead, number: 4 })).toEqual(['ALREADY_EXISTS', 'teams.1.number']);
    expect(await refusal({ leaderId: lead, number: 1 })).toEqual(['ALREADY_EXISTS', 'teams.1.number']);
    expect(await refusal({ leaderId: lead, examinerIds: [other.accounts['examiner-1a']] })).toEqual(['NOT_FOUND', 'teams.1.examinerIds.0']);
    expect(await refusal({ leaderId: lead, examinerIds: ['nobody'] })).toEqual(['NOT_FOUND', 'teams.1.examinerIds.0']);
    await world.owner.query("update role_grant set revoked_at = now() where account_id = $1", [fresh]);
    expect(await refusal({ leaderId: lead })).toEqual(['INVALID_INPUT', 'teams.1.examinerIds.0']);
    expect(await office.code(createTeams, { input: { roundId: other.roundId, teams: [good] } })).toBe('NOT_FOUND');
    expect(await leader.code(createTeams, { input: { roundId: town.roundId, teams: [good] } })).toBe('FORBIDDEN');
    expect(await world.value('select count(*) from team')).toBe(before);
  });

  test('one person asked into two teams at once sits in exactly one', async () => {
    const [one, two, wanted] = [await newcomer('leader-6', 'TEAM_LEADER'), await newcomer('leader-7', 'TEAM_LEADER'), await newcomer('examiner-6', 'EXAMINER')];
    const tries = await Promise.allSettled([[6, one], [7, two]].map(([number, leaderId]) => office.ask(createTeams, { input: { roundId: town.roundId, teams: [{ number, leaderId, examinerIds: [wanted] }] } })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.value('select count(*) from team_member where account_id = $1', [wanted])).toBe(1);
  });

  test('a team is seen by its own people and the office, never by another team, a unit or another office', async () => {
    const list = '{ teams(first: 10) { totalCount nodes { id number members(first: 5) { nodes { account { name } } } } } }';
    const { teams } = await examiner.ask(list);
    expect(teams.nodes.map(({ number }: { number: number }) => number)).toEqual([1]);
    expect(teams.nodes[0].members.nodes.map((one: { account: { name: string } }) => one.account.name).sort()).toEqual(['examiner-1a', 'examiner-1b', 'leader-1']);
    expect((await examiner.ask('query ($id: ID!) { node(id: $id) { id } }', { id: town.teams[1] })).node).toBeNull();
    expect((await office.ask('query ($id: ID!) { node(id: $id) { id } }', { id: town.teams[1] })).node).toEqual({ id: town.teams[1] });
    expect(await (await world.as('clerk-1')).code(list)).toBe('FORBIDDEN');
    expect((await (await world.as('office@other')).ask(list)).teams.nodes.map(({ id }: { id: string }) => id)).toEqual([...other.teams]);
  });

  test('who leads one team and marks in another reaches each only in the role that is meant', async () => {
    const both = town.accounts['examiner-2a']!;
    const grant = await world.insert('role_grant', town.officeId, { account_id: both, role: 'TEAM_LEADER' });
    const person = await world.as('examiner-2a');
    const seen = '{ assessments(first: 5) { totalCount } scoreSheets(first: 5) { totalCount } }';
    expect((await person.ask(seen)).assessments.totalCount).toBe(1);
    await person.ask('mutation ($id: ID!) { actAs(input: { roleGrantId: $id }) { role } }', { id: grant });
    expect(await person.ask(seen)).toEqual({ assessments: { totalCount: 0 }, scoreSheets: { totalCount: 0 } });
    await world.owner.query('update role_grant set revoked_at = now() where id = $1', [grant]);
  });

  test('the office assigns a unit to a team, makes its visit and moves it', async () => {
    const [assessmentId] = await moreUnits(world, town, 100, 1);
    const assign = (teamId: string, stage: number, day: string) => office.ask(assignUnits, { input: { roundId: town.roundId, assignments: [{ assessmentId, teamId, stage, day }] } });
    const planned = async () => (await office.ask('query ($id: ID!) { assessment(id: $id) { team { number } visit { id stage day } } }', { id: assessmentId })).assessment;
    expect((await assign(town.teams[0], 1, '2018-07-26')).assignUnits).toEqual({ done: 1, refused: 0, rows: [{ at: 0, subjectId: assessmentId, done: true, code: null, field: null }] });
    const made = await planned();
    expect(made).toMatchObject({ team: { number: 1 }, visit: { stage: 1, day: '2018-07-26' } });
    await assign(town.teams[1], 2, '2018-08-02');
    const moved = await planned();
    expect(moved).toMatchObject({ team: { number: 2 }, visit: { id: made.visit.id, stage: 2, day: '2018-08-02' } });
    const { visits } = await office.ask('{ visits(first: 10, filter: { day: { from: "2018-08-01" } }) { nodes { day assessment { id } } } }');
    expect(visits.nodes).toEqual([{ day: '2018-08-02', assessment: { id: assessmentId } }]);
  });

  test('an assignment that cannot be is refused by itself, says why, and leaves the others be', async () => {
    const [first, second] = await moreUnits(world, town, 110, 2) as [string, string];
    const good = { assessmentId: first, teamId: town.teams[1], stage: 1, day: '2018-07-25' };
    const before = Number(await world.value('select count(*) from visit'));
    const refusal = async (bad: object): Promise<unknown> => {
      const { assignUnits: { done, rows } } = await office.ask(assignUnits, { input: { roundId: town.roundId, assignments: [good, { ...good, assessmentId: second, ...bad }] } });
      expect([done, rows[0].done]).toEqual([1, true]);
      return [rows[1].code, rows[1].field];
    };
    expect(await refusal({ day: '2018-08-03' })).toEqual(['INVALID_INPUT', 'day']);
    expect(await refusal({ day: '2018-07-24' })).toEqual(['INVALID_INPUT', 'day']);
    expect(await refusal({ assessmentId: first })).toEqual(['INVALID_INPUT', 'assessmentId']);
    expect(await refusal({ assessmentId: other.assessments[0] })).toEqual(['NOT_FOUND', 'assessmentId']);
    expect(await refusal({ assessmentId: 'no key' })).toEqual(['NOT_FOUND', 'assessmentId']);
    expect(await refusal({ teamId: other.teams[0] })).toEqual(['NOT_FOUND', 'teamId']);
    expect(await office.refused(assignUnits, { input: { roundId: town.roundId, assignments: [good, { ...good, assessmentId: second, stage: 3 }] } })).toMatchObject([{ code: 'INVALID_INPUT', field: 'assignments.1.stage' }]);
    const round = await world.insert('round', town.officeId, { ...(await world.owner.query('select * from round where id = $1', [town.roundId])).rows[0] as object, id: town.roundId.replace(/.{4}$/, 'abcd'), title_zh: '年末' });
    const elsewhere = await world.insert('team', town.officeId, { round_id: round, number: 1, name_zh: '' });
    expect(await refusal({ teamId: elsewhere })).toEqual(['NOT_FOUND', 'teamId']);
    expect(Number(await world.value('select count(*) from visit'))).toBe(before + 1);
    expect(await world.value('select array[(select team_id from assessment where id = $1), (select team_id from assessment where id = $2)]', [first, second])).toEqual([town.teams[1], town.teams[0]]);
    expect(await leader.code(assignUnits, { input: { roundId: town.roundId, assignments: [{ assessmentId: first, teamId: town.teams[0], stage: 1, day: '2018-07-25' }] } })).toBe('FORBIDDEN');
  });

  test('a unit that a team has begun to judge stays with it, though its visit may still be moved', async () => {
    const [assessmentId] = await moreUnits(world, town, 120, 1) as [string];
    await signedSheet(examiner, town, assessmentId, '2', '1', '4');
    const to = (teamId: string) => ({ input: { roundId: town.roundId, assignments: [{ assessmentId, teamId, stage: 1, day: '2018-07-27' }] } });
    expect((await office.ask(assignUnits, to(town.teams[1]))).assignUnits.rows).toMatchObject([{ done: false, code: 'WRONG_STATE', field: 'teamId' }]);
    expect((await office.ask(assignUnits, to(town.teams[0]))).assignUnits.done).toBe(1);
    expect(await world.value('select day::text from visit where assessment_id = $1', [assessmentId])).toBe('2018-07-27');
  });

  test('a first mark and a new team at once leave no sheet under a team that the unit has left', async () => {
    for (const [at, assessmentId] of (await moreUnits(world, town, 130, 4)).entries()) {
      await Promise.allSettled([
        examiner.ask('mutation ($input: GiveMarksInput!) { giveMarks(input: $input) { id } }', { input: { assessmentId, marks: [{ ruleId: town.rules[0], points: 3 }] } }),
        (await (at % 2 === 0 ? office : world.as('admin'))).ask(assignUnits, { input: { roundId: town.roundId, assignments: [{ assessmentId, teamId: town.teams[1], stage: 1, day: '2018-07-27' }] } }),
      ]);
      const sheets = await world.value<number>('select count(*) from score_sheet where assessment_id = $1', [assessmentId]);
      expect(await world.value('select team_id from assessment where id = $1', [assessmentId])).toBe(sheets === 1 ? town.teams[0] : town.teams[1]);
    }
  });

  test('a first mark that waits while its unit is given to another team is refused, and leaves no sheet', async () => {
    const [assessmentId] = await moreUnits(world, town, 135, 1) as [string];
    // The owner's hands hold the unit as an assignment would.
    await world.owner.query('begin');
    await world.owner.query('select from assessment where id = $1 for update', [assessmentId]);
    await world.owner.query('update assessment set team_id = $2 where id = $1', [assessmentId, town.teams[1]]);
    const waiting = examiner.refused(giveMarks, { input: { assessmentId, marks: marksOf(town, '2') } });
    await waitingForLock(world);
    await world.owner.query('commit');
    expect((await waiting)[0]).toMatchObject({ code: 'NOT_FOUND', field: 'assessmentId' });
    expect(await world.value('select count(*) from score_sheet where assessment_id = $1', [assessmentId])).toBe(0);
  });

  test('assigning ten units costs as many statements as assigning one', async () => {
    const ids = await moreUnits(world, town, 140, 11);
    const assign = (some: string[]) => office.ask(assignUnits, { input: { roundId: town.roundId, assignments: some.map((assessmentId) => ({ assessmentId, teamId: town.teams[1], stage: 1, day: '2018-07-25' })) } });
    await world.as('office');
    const one = await world.statements(() => assign(ids.slice(0, 1)));
    expect(await world.statements(() => assign(ids.slice(1)))).toBe(one);
  });

  test('a step of a visit is recorded once, by whoever of the team is first', async () => {
    const record = (who: Person, step: string) => who.ask(recordVisit, { input: { visitId: town.visits[0], step } });
    const tries = await Promise.allSettled([record(leader, 'REPORT_HEARD'), record(examiner, 'REPORT_HEARD')]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await leader.refused(recordVisit, { input: { visitId: town.visits[0], step: 'REPORT_HEARD' } }))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'step' });
    const { recordVisit: visit } = await record(examiner, 'SITE_SEEN');
    expect(visit).toMatchObject({ reportHeardAt: expect.any(String), archivesReadAt: null, siteSeenAt: expect.any(String) });
  });

  test('another team\'s visit and another office\'s is not found; a unit sees its own and records nothing', async () => {
    const input = (visitId: string) => ({ input: { visitId, step: 'ARCHIVES_READ' } });
    expect(await examiner.code(recordVisit, input(town.visits[1]))).toBe('NOT_FOUND');
    expect(await examiner.code(recordVisit, input(other.visits[0]))).toBe('NOT_FOUND');
    expect((await (await world.as('examiner-2a')).ask(recordVisit, input(town.visits[1]))).recordVisit.archivesReadAt).not.toBeNull();
    const clerk = await world.as('clerk-1');
    expect(await clerk.code(recordVisit, input(town.visits[0]))).toBe('FORBIDDEN');
    expect((await clerk.ask('{ visits(first: 10) { nodes { id } } }')).visits.nodes).toEqual([{ id: town.visits[0] }]);
    expect((await clerk.ask('{ assessments(first: 1) { nodes { visit { day } } } }')).assessments.nodes[0].visit.day).toBe('2018-07-25');
  });

  test('before the inspection a visit cannot be recorded, and after publication nothing can be arranged', async () => {
    await setRound(world, town, "phase = 'OPEN'");
    expect(await leader.code(recordVisit, { input: { visitId: town.visits[0], step: 'ARCHIVES_READ' } })).toBe('WRONG_STATE');
    await setRound(world, town, "phase = 'PUBLISHED'");
    expect(await leader.code(recordVisit, { input: { visitId: town.visits[0], step: 'ARCHIVES_READ' } })).toBe('ROUND_CLOSED');
    expect(await office.code(createTeams, { input: { roundId: town.roundId, teams: [{ number: 9, leaderId: town.accounts['leader-1'], examinerIds: [town.accounts['examiner-1a']] }] } })).toBe('ROUND_CLOSED');
    expect(await office.code(assignUnits, { input: { roundId: town.roundId, assignments: [{ assessmentId: town.assessments[0], teamId: town.teams[0], stage: 1, day: '2018-07-25' }] } })).toBe('ROUND_CLOSED');
    await setRound(world, town, "phase = 'INSPECTION'");
  });
});
