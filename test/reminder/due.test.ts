import { OfficeWork } from '../../src/platform/chore.js';
import { dueChore } from '../../src/reminder/due.chore.js';
import { aDeed } from '../builders/deed.js';
import { aTown, type Town } from '../builders/town.js';
import { World } from '../support/world.js';

const inbox = '{ viewer { unreadMessages messages(first: 10, orderBy: CREATED_AT_ASC) { nodes { kind titleZh bodyZh dueDay subjectId } } } }';

describe('what is due', () => {
  let world: World;
  let town: Town;
  beforeEach(async () => {
    world = await World.open('2018-05-14T06:00:00+08:00');
    town = await aTown(world);
    const other = await aTown(world, { code: 'other', home: false });
    for (const one of [town, other]) for (const side of [0, 1] as const) await aDeed(world, one, side, { done_on: '2018-07-20' });
    await world.insert('evidence', town.officeId, {
      assessment_id: town.assessments[0], unit_id: town.units[0], round_id: town.roundId, archive_id: town.archives[0], rule_id: town.rules[0], title: '会议纪要', note: '', about_from: '2018-03-01', about_to: '2018-03-02', created_by: town.accounts['clerk-1'], updated_at: world.clock.now(),
      state: 'RETURNED', return_reason: '缺公章', return_due: '2018-05-16',
    });
  });
  afterEach(() => world.close());
  const told = async (name: string): Promise<any[]> => (await (await world.as(name)).ask(inbox)).viewer.messages.nodes;
  const at = (moment: string): void => world.clock.moveTo(new Date(`${moment}+08:00`));

  test('is told from the working day before, in the morning, to whom it concerns and nobody else', async () => {
    await world.runChores('due');
    at('2018-05-14T07:30:00');
    await world.runChores('due');
    expect(await world.value('select count(*)::int from message')).toBe(0);
    at('2018-05-15T06:59:00');
    await world.runChores('due');
    expect(await world.value('select count(*)::int from message')).toBe(0);
    at('2018-05-15T07:00:00');
    await world.runChores('due');
    expect(await told('clerk-1')).toEqual([{ kind: 'DUE', titleZh: '到期提醒:补正材料 会议纪要', bodyZh: '已退回:缺公章,5月16日到期(还有1天)。', dueDay: '2018-05-16', subjectId: await world.value('select id from evidence') }]);
    expect(await world.value('select count(*)::int from message')).toBe(1);
  });

  test('is told on the Friday where it is due on the Monday', async () => {
    await world.owner.query("update evidence set return_due = '2018-05-21'");
    at('2018-05-17T08:00:00');
    await world.runChores('due');
    expect(await world.value('select count(*)::int from message')).toBe(0);
    at('2018-05-18T08:00:00');
    await world.runChores('due');
    expect(await world.value('select count(*)::int from message')).toBe(1);
  });

  test('is told once, by however many servers and however often, and again when it is due on another day', async () => {
    at('2018-05-15T08:00:00');
    const work = (): OfficeWork => new OfficeWork({ source: world.source, clock: world.clock, files: undefined as never, log: () => undefined }, town.officeId, 'Asia/Shanghai', new AbortController().signal);
    await Promise.all([dueChore().run(work()), dueChore().run(work()), dueChore().run(work())]);
    await dueChore().run(work());
    at('2018-05-16T08:00:00');
    await world.runChores('due');
    expect(await told('clerk-1')).toHaveLength(1);
    await world.owner.query("update evidence set return_due = '2018-05-17'");
    at('2018-05-16T15:00:00');
    await world.runChores('due');
    expect((await told('clerk-1')).map(({ dueDay }) => dueDay)).toEqual(['2018-05-16', '2018-05-17']);
  });

  test('is not told to whom it is no concern any more', async () => {
    await world.owner.query('update account set disabled_at = created_at where id = $1', [town.accounts['clerk-1']]);
    await world.owner.query('update role_grant set revoked_at = created_at where account_id = $1', [town.accounts['clerk-2']]);
    at('2018-07-24T08:00:00');
    await world.runChores('due');
    const people = await world.value<string[]>('select array_agg(distinct a.username order by a.username) from message m join account a on a.id = m.account_id where m.office_id = $1', [town.officeId]);
    // Of the units' people nobody is left to be told; the office is, of the units that have not submitted.
    expect(people).toEqual(['admin', 'office']);
  });

  test('stays within its office', async () => {
    at('2018-07-24T08:00:00');
    await world.runChores('due');
    const offices = await world.value<number>('select count(distinct office_id)::int from message');
    expect(offices).toBe(2);
    expect(await world.value('select count(*)::int from message m join account a on a.id = m.account_id where a.office_id <> m.office_id')).toBe(0);
    expect((await told('clerk-2@other')).length).toBe(1);
  });
});
