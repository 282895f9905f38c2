import { moreUnits } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { World, type Person } from '../support/world.js';

const remind = 'mutation ($roundId: ID!, $steps: [SubmissionStep!], $ids: [ID!], $remark: String, $key: ID) { remindUnits(input: { roundId: $roundId, steps: $steps, assessmentIds: $ids, remark: $remark, idempotencyKey: $key }) { done refused rows { at subjectId done code } } }';
const list = 'query ($steps: [SubmissionStep!]) { reminderList { counts { notOpened opened begun submitted } round { titleZh } rows(steps: $steps) { step unit { number } assessment { id } reminders(first: 5) { totalCount nodes { day sentBy { username } messages(first: 5) { nodes { account { username } readAt mail { state } } } } } } } }';
const open = 'mutation ($id: ID!) { openAssessment(input: { assessmentId: $id }) { id openedAt account { username } } }';
const inbox = '{ viewer { unreadMessages messages(first: 10) { totalCount nodes { id kind titleZh bodyZh dueDay readAt subjectId subjectType reminder { day remark sentBy { username } } } } } }';
const read = 'mutation ($ids: [ID!]!) { markMessagesRead(input: { messageIds: $ids }) { id readAt } }';
const firstThree = ['NOT_OPENED', 'OPENED', 'BEGUN'];

describe('reminders', () => {
  let world: World;
  let town: Town;
  let office: Person;
  let clerk: Person;
  beforeEach(async () => {
    world = await World.open();
    town = await aTown(world);
    office = await world.as('office');
    clerk = await world.as('clerk-1');
  });
  afterEach(() => world.close());

  const begin = (side: 0 | 1): Promise<string> => world.insert('evidence', town.officeId, {
    assessment_id: town.assessments[side], unit_id: town.units[side], round_id: town.roundId, archive_id: town.archives[side], rule_id: town.rules[0], title: '材料', note: '', about_from: '2018-03-01', about_to: '2018-03-02', created_by: town.accounts[`clerk-${side + 1}`], updated_at: world.clock.now(),
  });
  const steps = async (): Promise<string[]> => (await office.ask(list)).reminderList.rows.map((row: any) => row.step);

  test('the list says how far each unit has come, from the first look to the leader\'s signature', async () => {
    expect(await steps()).toEqual(['NOT_OPENED', 'NOT_OPENED']);
    await clerk.ask(open, { id: town.assessments[0] });
    expect(await steps()).toEqual(['OPENED', 'NOT_OPENED']);
    await begin(0);
    expect(await steps()).toEqual(['BEGUN', 'NOT_OPENED']);
    await clerk.ask('mutation ($id: ID!) { handInArchive(input: { archiveId: $id }) { state } }', { id: town.archives[0] });
    expect(await steps()).toEqual(['BEGUN', 'NOT_OPENED']);
    await (await world.as('unit-leader-1')).ask('mutation ($id: ID!) { signArchive(input: { archiveId: $id }) { state } }', { id: town.archives[0] });
    const { reminderList } = await office.ask(list, { steps: ['SUBMITTED'] });
    expect(reminderList).toMatchObject({ counts: { notOpened: 1, opened: 0, begun: 0, submitted: 1 }, round: { titleZh: '年中考核' }, rows: [{ step: 'SUBMITTED', unit: { number: 1 } }] });
    expect((await clerk.ask('{ rounds(first: 1) { nodes { submissionCounts { submitted notOpened } } } assessments(first: 5) { nodes { submissionStep } } }'))).toEqual({ rounds: { nodes: [{ submissionCounts: { submitted: 1, notOpened: 0 } }] }, assessments: { nodes: [{ submissionStep: 'SUBMITTED' }] } });
  });

  test('the first look stands, whoever looks again and however often', async () => {
    const first = (await clerk.ask(open, { id: town.assessments[0] })).openAssessment;
    world.clock.moveTo(new Date('2018-05-20T09:00:00+08:00'));
    clerk = await world.as('clerk-1');
    expect((await clerk.ask(open, { id: town.assessments[0] })).openAssessment).toEqual(first);
    await (await world.as('unit-leader-1')).ask(open, { id: town.assessments[0] });
    expect(await world.value('select count(*)::int from assessment_opening')).toBe(2);
    expect(await clerk.code(open, { id: town.assessments[1] })).toBe('NOT_FOUND');
    expect(await (await world.as('office')).code(open, { id: town.assessments[1] })).toBe('FORBIDDEN');
  });

  test('one click reminds the first three groups; each unit\'s people are told once, and the office sees who read it when', async () => {
    await begin(1);
    const { remindUnits } = await office.ask(remind, { roundId: town.roundId, steps: firstThree, remark: '请抓紧' });
    expect(remindUnits).toMatchObject({ done: 2, refused: 0, rows: [{ at: 0, done: true }, { at: 1, done: true }] });
    const { viewer } = await clerk.ask(inbox);
    expect(viewer).toMatchObject({ unreadMessages: 1, messages: { totalCount: 1, nodes: [{
      kind: 'REMINDER', titleZh: '催办:年中考核', bodyZh: '贵单位尚未打开本轮考核,截止时间为2018年7月24日18:00(还有71天)。\n请抓紧', dueDay: '2018-07-24', readAt: null, subjectId: town.assessments[0], subjectType: 'Assessment',
      // Who of the office sent it is not the unit's to know.
      reminder: { day: '2018-05-14', remark: '请抓紧', sentBy: null },
    }] } });
    expect((await (await world.as('clerk-2')).ask(inbox)).viewer.messages.nodes[0].bodyZh).toContain('尚未经负责人签字提交');
    await clerk.ask(read, { ids: [viewer.messages.nodes[0].id] });
    expect((await clerk.ask(inbox)).viewer).toMatchObject({ unreadMessages: 0, messages: { totalCount: 1 } });
    const [row] = (await office.ask(list)).reminderList.rows;
    expect(row.reminders).toMatchObject({ totalCount: 1, nodes: [{ day: '2018-05-14', sentBy: { username: 'office' } }] });
    expect(row.reminders.nodes[0].messages.nodes.map((message: any) => [message.account.username, message.readAt !== null, message.mail]).sort()).toEqual([['clerk-1', true, null], ['unit-leader-1', false, null]]);
  });

  test('ticked rows each have their own result: submitted, strange, without people, and reminded today already', async () => {
    await world.owner.query("update archive set state = 'SIGNED' where id = $1", [town.archives[0]]);
    const [lonely] = await moreUnits(world, town, 3, 1);
    const stranger = await aTown(world, { code: 'other', home: false });
    const ids = [town.assessments[0], town.assessments[1], lonely, stranger.assessments[0], 'no key'];
    const { remindUnits } = await office.ask(remind, { roundId: town.roundId, ids, key: 'k1' });
    expect(remindUnits.rows).toMatchObject([{ code: 'WRONG_STATE' }, { done: true }, { code: 'WRONG_STATE' }, { code: 'NOT_FOUND', subjectId: stranger.assessments[0] }, { code: 'NOT_FOUND' }]);
    expect((await office.ask(remind, { roundId: town.roundId, ids, key: 'k1' })).remindUnits).toEqual(remindUnits);
    expect((await office.ask(remind, { roundId: town.roundId, ids: [town.assessments[1]] })).remindUnits.rows).toMatchObject([{ done: false, code: 'ALREADY_EXISTS' }]);
    expect(await world.value('select count(*)::int from message')).toBe(2);
    world.clock.moveTo(new Date('2018-05-15T09:00:00+08:00'));
    office = await world.as('office');
    expect((await office.ask(remind, { roundId: town.roundId, ids: [town.assessments[1]] })).remindUnits.done).toBe(1);
    const auditor = await world.as('auditor');
    const { auditEntries } = await auditor.ask('{ auditEntries(first: 50, filter: { action: "reminder.send" }) { nodes { outcome } } }');
    expect(auditEntries.nodes.map(({ outcome }: any) => outcome).sort()).toEqual(['DONE', 'DONE', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED']);
  });

  test('of two of the office who remind at once, each unit is reminded by one', async () => {
    const admin = await world.as('admin');
    const ask = (person: Person) => () => person.ask(remind, { roundId: town.roundId, steps: firstThree });
    const outcomes = await meetingAt(world, 'lock table reminder in share mode', [ask(office), ask(admin)]);
    expect(outcomesOf(outcomes)).toEqual(['done', 'done']);
    expect(outcomes.reduce((sum, one) => sum + (one.status === 'fulfilled' ? (one.value as any).remindUnits.done : 0), 0)).toBe(2);
    expect(await world.value('select count(*)::int from message')).toBe(4);
  });

  test('what is said wrongly is refused, and so is reminding of a round that is not open', async () => {
    for (const asked of [{}, { steps: firstThree, ids: [town.assessments[0]] }, { steps: [] }, { ids: [] }, { ids: [town.assessments[0], town.assessments[0]] }, { steps: firstThree, remark: 'x'.repeat(501) }]) {
      expect(await office.code(remind, { roundId: town.roundId, ...asked })).toBe('INVALID_INPUT');
    }
    expect((await office.ask(remind, { roundId: town.roundId, steps: ['SUBMITTED'] })).remindUnits).toEqual({ done: 0, refused: 0, rows: [] });
    expect(await clerk.code(remind, { roundId: town.roundId, steps: firstThree })).toBe('FORBIDDEN');
    await world.owner.query("update round set phase = 'INSPECTION'");
    expect(await office.refused(remind, { roundId: town.roundId, steps: firstThree })).toMatchObject([{ code: 'ROUND_CLOSED', field: 'roundId' }]);
    expect((await office.ask(list)).reminderList).toBeNull();
  });

  test('a person reads and marks only what was written to that person', async () => {
    await office.ask(remind, { roundId: town.roundId, steps: firstThree });
    const [own] = (await clerk.ask(inbox)).viewer.messages.nodes;
    const colleague = await world.as('unit-leader-1');
    expect(await colleague.refused(read, { ids: [own.id] })).toMatchObject([{ code: 'NOT_FOUND', field: 'messageIds.0' }]);
    expect(await office.code(read, { ids: [own.id] })).toBe('NOT_FOUND');
    const [once] = (await clerk.ask(read, { ids: [own.id] })).markMessagesRead;
    world.clock.moveTo(new Date('2018-05-14T09:10:00+08:00'));
    expect((await clerk.ask(read, { ids: [own.id] })).markMessagesRead).toEqual([once]);
    expect((await colleague.ask('{ messages(first: 5) { totalCount } }')).messages.totalCount).toBe(1);
    expect((await (await world.as('community-1')).ask(inbox)).viewer.messages.totalCount).toBe(0);
  });

  test('people whose account is closed or whose role was taken away are told nothing', async () => {
    await world.owner.query('update account set disabled_at = created_at where id = $1', [town.accounts['clerk-1']]);
    await world.owner.query('update role_grant set revoked_at = created_at where account_id = $1', [town.accounts['clerk-2']]);
    await office.ask(remind, { roundId: town.roundId, steps: firstThree });
    expect(await world.value<string[]>('select array_agg(a.username order by a.username) from message m join account a on a.id = m.account_id')).toEqual(['unit-leader-1', 'unit-leader-2']);
  });

  test('thirty units cost as many statements as one, to remind and to list', async () => {
    const more = await moreUnits(world, town, 3, 30);
    for (const [at, assessment] of more.entries()) await world.account(town.officeId, `more-${at}`, 'UNIT_CLERK', { unit_id: await world.value('select unit_id from assessment where id = $1', [assessment]) });
    const cost = (ids: string[]): Promise<number> => world.statements(async () => { expect((await office.ask(remind, { roundId: town.roundId, ids })).remindUnits.done).toBe(ids.length); });
    const one = await cost([town.assessments[0]]);
    // A list of one, and one of thirty more.
    const listed = (): Promise<number> => world.statements(() => office.ask(list, { steps: ['NOT_OPENED'] }));
    await begin(1);
    const few = await listed();
    expect(await cost(more)).toBe(one);
    expect(await listed()).toBe(few);
  });
});
