import { event, hasRecorded, issueBulletin } from '../builders/roll-call.js';
import { aTown, type Town } from '../builders/town.js';
import { World } from '../support/world.js';

const tasks = '{ viewer { tasks { kind whatZh whyZh count dueDay daysLeft pointsAtStake subjectId subjectType } } }';

describe('what there is to do at the intersections', () => {
  let world: World;
  let town: Town;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    await (await world.as('office')).ask('mutation { generateRoster(input: { fromDay: "2018-05-14", toDay: "2018-05-15" }) { made } }');
  });
  afterEach(() => world.close());
  const of = async (name: string): Promise<any[]> => (await (await world.as(name)).ask(tasks)).viewer.tasks.filter(({ kind }: any) => kind !== 'EVIDENCE_MISSING' && kind !== 'PARTNERSHIP_SILENT');
  const kinds = async (name: string): Promise<string[]> => (await of(name)).map(({ kind }) => kind);

  test('a unit is told of tomorrow\'s shifts, unless nobody is expected', async () => {
    expect(await of('clerk-1')).toMatchObject([
      { kind: 'DUTY_TOMORROW', whatZh: '路口1', whyZh: '明日早班 07:30–08:30,应到2人', count: 2, dueDay: '2018-05-15', daysLeft: 1, subjectType: 'DutyShift' },
      { kind: 'DUTY_TOMORROW', whyZh: '明日晚班 17:30–18:30,应到2人' },
    ]);
    await (await world.as('office')).ask('mutation { suspendDuty(input: { days: ["2018-05-15"], cause: RAIN, reason: "暴雨" }) { id } }');
    expect(await kinds('clerk-1')).toEqual([]);
    expect(await kinds('clerk-2')).toEqual([]);
  });

  test('a supervisor is told of today until the day is closed, and of days that were left open', async () => {
    expect(await of('supervisor-1')).toMatchObject([{ kind: 'ROLL_CALL', whatZh: '5月14日路口点名', dueDay: '2018-05-14', daysLeft: 0 }]);
    world.clock.moveTo(new Date('2018-05-15T09:00:00+08:00'));
    expect((await of('supervisor-1')).map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([['DAY_CLOSE', -1], ['ROLL_CALL', 0]]);
    const supervisor = await world.as('supervisor-1');
    for (const day of ['2018-05-14', '2018-05-15']) await supervisor.ask('mutation ($day: LocalDate!) { closeDutyDay(input: { day: $day }) { id } }', { day });
    expect((await supervisor.ask(tasks)).viewer.tasks).toEqual([]);
    expect(await kinds('supervisor-2')).toEqual(['DAY_CLOSE', 'ROLL_CALL']);
  });

  test('what counts against a unit may be contested while there is time, with the points that it costs; then it is the office\'s to answer', async () => {
    await hasRecorded(await world.as('supervisor-1'), { dutyPostId: town.posts[0], events: [event('ABSENT')] });
    expect(await kinds('office')).toEqual([]);
    world.clock.moveTo(new Date('2018-05-15T09:00:00+08:00'));
    expect(await of('office')).toMatchObject([{ kind: 'BULLETIN_ISSUE', whatZh: '5月14日', count: 1, dueDay: '2018-05-15' }]);
    await (await world.as('office')).ask(issueBulletin, { day: '2018-05-14' });
    expect(await kinds('office')).toEqual([]);
    const [contest] = (await of('clerk-1')).filter(({ kind }) => kind === 'DUTY_CONTEST');
    expect(contest).toMatchObject({ whatZh: '5月14日 缺勤', dueDay: '2018-05-17', daysLeft: 2, pointsAtStake: '5.00', subjectType: 'DutyEvent' });
    expect(await kinds('clerk-2')).toEqual([]);
    const line = await world.value('select id from duty_line');
    await (await world.as('clerk-1')).ask('mutation ($line: ID!, $event: ID!) { contestDuty(input: { contests: [{ dutyLineId: $line, dutyEventId: $event, reason: "在岗,有照片" }] }) { done } }', { line, event: contest.subjectId });
    expect((await of('clerk-1')).map(({ kind }) => kind)).not.toContain('DUTY_CONTEST');
    expect(await of('office')).toMatchObject([{ kind: 'CONTESTS_DECIDE', count: 1, subjectType: 'DutyContest' }]);
  });
});
