import { aDeed } from '../builders/deed.js';
import { moreUnits, setRound, signedSheet, feedback, review } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

const tasks = '{ viewer { tasks { kind whatZh whyZh count dueDay due daysLeft workingDaysLeft pointsAtStake subjectId subjectType } } }';

describe('what one has to do', () => {
  let world: World;
  let town: Town;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    // Units and communities are in touch, which is another test's question.
    for (const side of [0, 1] as const) await aDeed(world, town, side, { done_on: '2018-07-20' });
  });
  afterEach(() => world.close());

  const of = async (name: string): Promise<any[]> => (await (await world.as(name)).ask(tasks)).viewer.tasks;
  const kinds = async (name: string): Promise<string[]> => (await of(name)).map(({ kind }) => kind);
  const piece = (rule: 0 | 1 | 2, set: Record<string, unknown> = {}): Promise<string> => world.insert('evidence', town.officeId, {
    assessment_id: town.assessments[0], unit_id: town.units[0], round_id: town.roundId, archive_id: town.archives[0], rule_id: town.rules[rule], title: `材料${rule + 1}`, note: '', about_from: '2018-04-03', about_to: '2018-05-02', created_by: town.accounts['clerk-1'], updated_at: world.clock.now(), ...set,
  });

  test('a clerk is told what is missing, by how many rules and points, and until when', async () => {
    expect(await of('clerk-1')).toEqual([expect.objectContaining({
      kind: 'EVIDENCE_MISSING', whatZh: '年中考核', count: 3, dueDay: '2018-07-24', due: '2018-07-24T10:00:00.000Z', daysLeft: 71, workingDaysLeft: 51, pointsAtStake: '10.00', subjectId: town.archives[0], subjectType: 'Archive',
    })]);
    // The office knows the holiday of 18 June, and one working day fewer is left.
    await world.insert('calendar_day', town.officeId, { day: '2018-06-18', kind: 'HOLIDAY', name: '端午节', source: '' });
    expect(await of('clerk-1')).toMatchObject([{ daysLeft: 71, workingDaysLeft: 50 }]);
  });

  test('the task is the archive\'s own rule: what the archive says is missing is what is to be done', async () => {
    const clerk = await world.as('clerk-1');
    const { archives } = await clerk.ask('{ archives(first: 1) { nodes { progress { pointsAtStake slotsAsked slotsAnswered daysLeft } } } }');
    const [task] = (await clerk.ask(tasks)).viewer.tasks;
    expect(task.pointsAtStake).toBe(archives.nodes[0].progress.pointsAtStake);
    expect(task.daysLeft).toBe(archives.nodes[0].progress.daysLeft);
    expect(task.whyZh).toContain(`${archives.nodes[0].progress.slotsAnswered}/${archives.nodes[0].progress.slotsAsked}`);
  });

  test('a returned piece comes before the rest, and an archive that is given back says why', async () => {
    await piece(0, { state: 'RETURNED', return_reason: '缺公章', return_due: '2018-05-16' });
    await world.owner.query("update archive set return_reason = '请补充' where id = $1", [town.archives[0]]);
    const own = await of('clerk-1');
    expect(own.map(({ kind }) => kind)).toEqual(['EVIDENCE_RETURNED', 'ARCHIVE_RETURNED', 'EVIDENCE_MISSING']);
    expect(own[0]).toMatchObject({ whatZh: '材料1', whyZh: '已退回:缺公章', dueDay: '2018-05-16', daysLeft: 2, subjectType: 'Evidence' });
    expect(own[1].whyZh).toBe('已退回:请补充');
  });

  test('what is handed in is the leader\'s to sign, and the clerk\'s no more', async () => {
    await piece(0);
    await world.owner.query("update archive set state = 'HANDED_IN', handed_in_at = $2 where id = $1", [town.archives[0], world.clock.now()]);
    expect(await kinds('clerk-1')).toEqual([]);
    expect(await of('unit-leader-1')).toMatchObject([{ kind: 'ARCHIVE_SIGN', subjectId: town.archives[0], daysLeft: 71 }]);
    expect(await kinds('unit-leader-2')).toEqual([]);
    const leader = await world.as('unit-leader-1');
    await leader.ask('mutation ($id: ID!) { signArchive(input: { archiveId: $id }) { state } }', { id: town.archives[0] });
    expect((await leader.ask(tasks)).viewer.tasks).toEqual([]);
  });

  test('examiners are told of their visits until they have signed, and the leader of what stands before the lock', async () => {
    await setRound(world, town, "phase = 'INSPECTION'");
    await world.owner.query("update archive set state = 'SIGNED'");
    world.clock.moveTo(new Date('2018-07-23T09:00:00+08:00'));
    expect([await kinds('examiner-1a'), await kinds('leader-1')]).toEqual([[], []]);
    world.clock.moveTo(new Date('2018-07-24T09:00:00+08:00'));
    expect(await of('examiner-1a')).toMatchObject([{ kind: 'SHEET_SIGN', whatZh: '单位1', dueDay: '2018-07-25', daysLeft: 1, subjectId: town.assessments[0] }]);
    expect(await kinds('leader-1')).toEqual([]);
    world.clock.moveTo(new Date('2018-07-25T09:00:00+08:00'));
    const [one, two, leader] = [await world.as('examiner-1a'), await world.as('examiner-1b'), await world.as('leader-1')];
    expect((await leader.ask(tasks)).viewer.tasks.map(({ kind, count }: any) => [kind, count])).toEqual([['SHEETS_AWAITED', 2], ['LEDGER_REVIEW', 1], ['FEEDBACK_GIVE', 1]]);
    await signedSheet(one, town, town.assessments[0], '3', '2', '5');
    expect((await one.ask(tasks)).viewer.tasks).toEqual([]);
    expect((await two.ask(tasks)).viewer.tasks).toHaveLength(1);
    await signedSheet(two, town, town.assessments[0], '0', '2', '5');
    expect((await leader.ask(tasks)).viewer.tasks.map(({ kind, count }: any) => [kind, count])).toEqual([['DIFFERENCE_SETTLE', 1], ['LEDGER_REVIEW', 1], ['FEEDBACK_GIVE', 1]]);
    await leader.ask('mutation ($input: SettleRulesInput!) { settleRules(input: $input) { id } }', { input: { assessmentId: town.assessments[0], settlements: [{ ruleId: town.rules[0], points: '2', reason: '复核' }] } });
    await leader.ask(review, { input: { assessmentId: town.assessments[0], score: '80', remark: '' } });
    await leader.ask(feedback, { input: { assessmentId: town.assessments[0], strengths: '好', weaknesses: '台账不全', advice: '补' } });
    expect((await leader.ask(tasks)).viewer.tasks).toMatchObject([{ kind: 'ASSESSMENT_LOCK', whatZh: '单位1' }]);
    expect(await of('unit-leader-1')).toMatchObject([{ kind: 'FEEDBACK_ACKNOWLEDGE', whyZh: '考核组指出:台账不全', dueDay: null, daysLeft: null }]);
    expect(await kinds('leader-2')).toEqual(['SHEETS_AWAITED', 'LEDGER_REVIEW', 'FEEDBACK_GIVE']);
  });

  test('the office is told whom to remind in the last week, what to check, and when the round may go on', async () => {
    expect(await kinds('office')).toEqual([]);
    world.clock.moveTo(new Date('2018-07-19T09:00:00+08:00'));
    expect((await of('office')).map(({ kind, count, whyZh }) => [kind, count, whyZh])).toEqual([['UNITS_REMIND', 2, '2家单位未提交(未打开2、已打开0、已开始0),还有5天']]);
    await piece(0, { state: 'SUBMITTED' });
    await world.owner.query("update archive set state = 'SIGNED' where id = $1", [town.archives[0]]);
    await world.owner.query('update assessment set team_id = null where id = $1', [town.assessments[1]]);
    expect((await of('admin')).map(({ kind, count }) => [kind, count])).toEqual([['UNITS_REMIND', 1], ['ARCHIVES_CHECK', 1], ['UNITS_ASSIGN', 1]]);
    world.clock.moveTo(new Date('2018-07-24T18:01:00+08:00'));
    expect((await of('office')).map(({ kind }) => kind)).toEqual(['ARCHIVES_CHECK', 'ROUND_MOVE', 'UNITS_ASSIGN']);
    await setRound(world, town, "phase = 'INSPECTION'");
    expect(await kinds('office')).toEqual(['UNITS_ASSIGN', 'RATINGS_AWAITED']);
    world.clock.moveTo(new Date('2018-07-31T09:00:00+08:00'));
    expect((await of('office')).map(({ kind, count }) => [kind, count])).toEqual([['UNITS_ASSIGN', 1], ['UNITS_UNLOCKED', 2], ['RATINGS_AWAITED', 2]]);
    await world.owner.query('update assessment set locked_at = $1, locked_by = $2', [world.clock.now(), town.accounts['leader-1']]);
    expect(await kinds('office')).toContain('ROUND_MOVE');
  });

  test('nobody is told of a draft or a round that is over, and the auditor and the public of nothing at all', async () => {
    for (const phase of ['DRAFT', 'PUBLISHED', 'CLOSED']) {
      await setRound(world, town, `phase = '${phase}'`);
      for (const name of ['clerk-1', 'unit-leader-1', 'examiner-1a', 'leader-1', 'office']) expect([phase, name, await kinds(name)]).toEqual([phase, name, []]);
    }
    expect(await (await world.as('auditor')).code(tasks)).toBe('FORBIDDEN');
    expect(await world.anyone().code(tasks)).toBe('UNAUTHENTICATED');
    expect(await (await world.as('clerk-1')).code('{ viewer { tasks(first: 101) { kind } } }')).toBe('PAGE_SIZE_REQUIRED');
  });

  test('thirty units cost the leader and the office as many statements as one', async () => {
    await setRound(world, town, "phase = 'INSPECTION'");
    world.clock.moveTo(new Date('2018-07-31T09:00:00+08:00'));
    const people: Person[] = [await world.as('leader-1'), await world.as('examiner-1a'), await world.as('office')];
    const cost = async (): Promise<number[]> => {
      const counts: number[] = [];
      for (const person of people) counts.push(await world.statements(() => person.ask(tasks)));
      return counts;
    };
    const few = await cost();
    for (const [at, assessment_id] of (await moreUnits(world, town, 3, 30)).entries()) {
      await world.insert('visit', town.officeId, { assessment_id, unit_id: await world.value('select unit_id from assessment where id = $1', [assessment_id]), round_id: town.roundId, stage: 1, day: `2018-07-${25 + (at % 5)}` });
    }
    expect(await cost()).toEqual(few);
    expect(Math.max(...few)).toBeLessThan(25);
    process.stdout.write(`statements for the tasks of a leader, an examiner and the office: ${few.join(', ')}\n`);
  });
});
