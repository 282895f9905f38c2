/**
 * A whole round, from an empty server to the published notice, through the graph alone and by the people whose work it is.
 * Two units, two rules, two examiners: small enough for the ranking at the end to be checked with a pencil.
 */
import { createOffice } from '../../src/people/people.service.js';
import { platformOperator } from '../../src/platform/auth/current-actor.js';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { event, hasRecorded, issueBulletin } from '../builders/roll-call.js';
import { acknowledge, feedback, giveMarks, lock, review, settle, sign } from '../builders/inspection.js';
import { compute, moveRound, openPreview, publish } from '../builders/results.js';
import { Person, World } from '../support/world.js';

const password = 'a password of my own';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
const changePassword = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }';
const one = (deed: string, selection = 'id'): string => `mutation ($input: ${deed[0]!.toUpperCase()}${deed.slice(1)}Input!) { ${deed}(input: $input) { ${selection} } }`;

describe('a round', () => {
  let world: World;
  beforeAll(async () => { world = await World.open('2018-05-14T09:00:00+08:00'); });
  afterAll(() => world.close());

  /** Somebody who signs in, now, with a password chosen before. */
  const who = async (username: string, word = password): Promise<Person> => {
    const { signIn: { token } } = await world.anyone().ask(signIn, { input: { username, password: word } });
    return new Person(username, world.url, token);
  };
  const settleIn = async (username: string, oneTimePassword: string): Promise<Person> => {
    const person = await who(username, oneTimePassword);
    await person.ask(changePassword, { input: { currentPassword: oneTimePassword, newPassword: password } });
    return person;
  };
  const at = (instant: string): void => world.clock.moveTo(new Date(`${instant}+08:00`));

  test('goes from an empty server to a published ranking by the hands of the people whose work it is', async () => {
    // The platform's operator makes the office; its admin makes everything else.
    const uow = new UnitOfWork(world.source, platformOperator, world.clock.now(), 'write');
    const made = await createOffice(uow, { code: 'dongchang', nameZh: '东昌府文明办', nameEn: '', timeZone: 'Asia/Shanghai', adminUsername: 'admin', adminName: '王主任' });
    await uow.commit();
    await uow.close();
    let admin = await settleIn(made.adminUsername, made.oneTimePassword);
    const id = async (person: Person, deed: string, input: object): Promise<string> => {
      const result = (await person.ask(one(deed), { input }))[deed];
      return (Array.isArray(result) ? result[0] : result).id;
    };

    // The map: two units, one community that both help, one intersection where both stand.
    const units = [
      await id(admin, 'registerUnit', { number: 1, code: 'sjj', nameZh: '市审计局', affiliation: 'MUNICIPAL', category: 'NATIONAL' }),
      await id(admin, 'registerUnit', { number: 2, code: 'tsg', nameZh: '市图书馆', affiliation: 'MUNICIPAL', category: 'NATIONAL' }),
    ];
    const communityId = await id(admin, 'registerCommunity', { code: 'liuyuan', nameZh: '柳园社区' });
    const intersectionId = await id(admin, 'registerIntersection', { code: 'x-01', nameZh: '东昌路柳园路口' });
    const { createAccounts } = await admin.ask(one('createAccounts', 'oneTimePassword account { id username }'), { input: { accounts: [
      ...units.flatMap((unitId, n) => [{ username: `clerk-${n + 1}`, name: `联络员${n + 1}`, role: 'UNIT_CLERK', unitId }, { username: `head-${n + 1}`, name: `负责人${n + 1}`, role: 'UNIT_LEADER', unitId }]),
      { username: 'community', name: '赵书记', role: 'COMMUNITY', communityId }, { username: 'community-second', name: '郑主任', role: 'COMMUNITY', communityId }, { username: 'supervisor', name: '孙督查', role: 'SUPERVISOR' }, { username: 'staff', name: '周干事', role: 'OFFICE_STAFF' },
      { username: 'leader', name: '李组长', role: 'TEAM_LEADER' }, { username: 'examiner-a', name: '钱组员', role: 'EXAMINER' }, { username: 'examiner-b', name: '吴组员', role: 'EXAMINER' },
    ] } });
    const accounts: Record<string, string> = {};
    for (const { oneTimePassword, account } of createAccounts) {
      accounts[account.username] = account.id;
      await settleIn(account.username, oneTimePassword);
    }
    const partnerships = (await admin.ask(one('arrangePartnerships'), { input: { partnerships: units.map((unitId) => ({ unitId, communityId, fromDay: '2018-05-01' })) } })).arrangePartnerships.map((row: { id: string }) => row.id);
    const posts = (await admin.ask(one('arrangeDutyPosts'), { input: { posts: units.map((unitId) => ({ unitId, intersectionId, fromDay: '2018-05-01' })) } })).arrangeDutyPosts.map((row: { id: string }) => row.id);
    await admin.ask(one('assignSupervisor'), { input: { accountId: accounts['supervisor'], intersectionIds: [intersectionId] } });

    // What is asked: A01 for 6 points, A02 for 4. The round opens.
    const { createRuleSet } = await admin.ask(one('createRuleSet', 'id rules(first: 5) { nodes { id } }'), { input: { code: 'tiny', version: 1, titleZh: '考核细则', rules: [
      { code: 'A01', sectionZh: '组织领导', titleZh: '领导重视', maximum: 6, method: 'MATERIAL' }, { code: 'A02', sectionZh: '组织领导', titleZh: '工作机制', maximum: 4, method: 'MATERIAL' },
    ] } });
    const rules = createRuleSet.rules.nodes.map((rule: { id: string }) => rule.id);
    const roundId = await id(admin, 'createRound', {
      titleZh: '2018年5月考核', ruleSetId: createRuleSet.id, periodFrom: '2018-05-01', periodTo: '2018-05-20', submissionDeadline: '2018-05-20T18:00:00+08:00', inspectionFrom: '2018-05-21', inspectionTo: '2018-05-23',
    });
    const move = (to: string): Promise<unknown> => admin.ask(moveRound, { input: { roundId, to } });
    await move('OPEN');
    const { round } = await admin.ask('query ($id: ID!) { round(id: $id) { assessments(first: 5) { nodes { id unit { number } archive { id } } } } }', { id: roundId });
    const assessments = round.assessments.nodes.sort((a: any, b: any) => a.unit.number - b.unit.number) as { id: string; archive: { id: string } }[];
    const teamId = await id(admin, 'createTeams', { roundId, teams: [{ number: 1, leaderId: accounts['leader'], examinerIds: [accounts['examiner-a'], accounts['examiner-b']] }] });
    await admin.ask(one('assignUnits', 'done'), { input: { roundId, assignments: assessments.map((assessment, n) => ({ assessmentId: assessment.id, teamId, stage: 1, day: `2018-05-2${n + 1}` })) } });

    // Two days at the intersection. Unit 1 is late once: 100 − 3 = 97. Unit 2 is conscientious once, as the office
    // confirms, and absent once: 100 + 2 − 5 = 97.
    at('2018-05-15T19:00:00');
    const [, , good] = await hasRecorded(await who('supervisor'),
      { dutyPostId: posts[0], day: '2018-05-14', events: [event('LATE')] }, { dutyPostId: posts[0], day: '2018-05-15' },
      { dutyPostId: posts[1], day: '2018-05-14', events: [event('CONSCIENTIOUS')] }, { dutyPostId: posts[1], day: '2018-05-15', events: [event('ABSENT')] });
    const staff = await who('staff');
    await staff.ask(one('confirmDutyEvents'), { input: { eventIds: [good!.events.nodes[0]!.id] } });
    for (const day of ['2018-05-14', '2018-05-15']) await staff.ask(issueBulletin, { day });

    // The units' own work: a deed in the ledger that the community confirms, and an archive that clerk and leader hand in.
    for (const [n, assessment] of assessments.entries()) {
      const clerk = await who(`clerk-${n + 1}`);
      const entryId = await id(clerk, 'recordLedgerEntries', { entries: [{ partnershipId: partnerships[n], keyTask: 'ENVIRONMENT', title: '清理楼道', doneOn: '2018-05-12', staff: 5 }] });
      await (await who('community')).ask(one('answerLedgerEntries', 'done'), { input: { answers: [{ entryId, baseVersion: 1, answer: 'CONFIRMED' }] } });
      await clerk.ask(one('saveEvidence'), { input: { archiveId: assessment.archive.id, evidence: rules.map((ruleId: string) => ({ ruleId, title: '会议纪要', aboutFrom: '2018-05-02', aboutTo: '2018-05-02' })) } });
      await clerk.ask('mutation ($input: ArchiveInput!) { handInArchive(input: $input) { state } }', { input: { archiveId: assessment.archive.id } });
      await (await who(`head-${n + 1}`)).ask('mutation ($input: ArchiveInput!) { signArchive(input: $input) { state } }', { input: { archiveId: assessment.archive.id } });
      // The community rates unit 1 at 90 and unit 2 at 95 in everything.
      const item = 90 + 5 * n;
      const communityRatingId = await id(await who('community'), 'saveCommunityRating', {
        assessmentId: assessment.id, partnershipId: partnerships[n], atmosphere: item, environment: item, facility: item, volunteer: item, culture: item, response: item, attitude: item,
      });
      for (const [name, deed] of [['community', 'signCommunityRating'], ['community-second', 'countersignCommunityRating']] as const) {
        await (await who(name)).ask(`mutation ($input: SignCommunityRatingInput!) { ${deed}(input: $input) { id } }`, { input: { communityRatingId, baseVersion: 1 } });
      }
    }

    // The team at the units. Unit 1: A01 6.00 and 5.40 make 5.70; A02 4.00: 9.70 of 10 = 97. Unit 2: A01 6.00; A02 1.00 and 3.00
    // lie too far apart, and the leader settles them at 2.50: 8.50 of 10 = 85. The ledgers are worth 80 and 90.
    at('2018-05-21T08:00:00');
    admin = await who('admin');
    await move('INSPECTION');
    const marks = [[['6', '4'], ['5.4', '4']], [['6', '1'], ['6', '3']]];
    for (const [n, { id: assessmentId }] of assessments.entries()) {
      for (const [e, name] of ['examiner-a', 'examiner-b'].entries()) {
        const examiner = await who(name);
        const { giveMarks: sheet } = await examiner.ask(giveMarks, { input: { assessmentId, marks: marks[n]![e]!.map((points, r) => ({ ruleId: rules[r], points, reason: '材料不全' })) } });
        await examiner.ask(sign, { input: { scoreSheetId: sheet.id } });
      }
      const leader = await who('leader');
      if (n === 1) await leader.ask(settle, { input: { assessmentId, settlements: [{ ruleId: rules[1], points: '2.5', reason: '复核后裁定' }] } });
      await leader.ask(review, { input: { assessmentId, score: ['80', '90'][n] } });
      const { giveFeedback: given } = await leader.ask(feedback, { input: { assessmentId, strengths: '氛围好', weaknesses: '材料少' } });
      await (await who(`head-${n + 1}`)).ask(acknowledge, { input: { feedbackId: given.id } });
      await leader.ask(lock, { input: { assessmentId } });
    }

    // Review, preview, publication.
    at('2018-05-24T09:00:00');
    admin = await who('admin');
    await move('REVIEW');
    await (await who('staff')).ask(compute, { input: { roundId } });
    const clerk = await who('clerk-1');
    expect((await clerk.ask('{ standings(first: 5) { totalCount } }')).standings.totalCount).toBe(0);
    await admin.ask(openPreview, { input: { roundId } });
    expect((await clerk.ask('{ standings(first: 5) { nodes { unitNameZh total } } }')).standings.nodes).toEqual([{ unitNameZh: '市审计局', total: '93.40' }]);
    at('2018-05-28T10:00:00');
    admin = await who('admin');
    const { publishRound } = await admin.ask(publish, { input: { roundId, titleZh: '关于2018年5月考核情况的通报', bodyZh: '现将考核情况通报如下。' } });
    expect(publishRound.snapshot.recomputes).toBe(true);

    // 0.4 × 97 + 0.3 × (80 + 90)/2 + 0.3 × 97 = 38.80 + 25.50 + 29.10 = 93.40
    // 0.4 × 85 + 0.3 × (90 + 95)/2 + 0.3 × 97 = 34.00 + 27.75 + 29.10 = 90.85
    const { notices: { nodes: [notice] } } = await world.anyone().ask('{ notices(first: 1) { nodes { titleZh officeNameZh annexes { titleZh lines { rank unitNumber unitNameZh total creation community intersection } } } } }');
    expect(notice).toEqual({
      titleZh: '关于2018年5月考核情况的通报', officeNameZh: '东昌府文明办',
      annexes: [
        { titleZh: '(一)现有全国文明单位排名(2个)', lines: [
          { rank: 1, unitNumber: 1, unitNameZh: '市审计局', total: '93.40', creation: '97.00', community: '85.00', intersection: '97.00' },
          { rank: 2, unitNumber: 2, unitNameZh: '市图书馆', total: '90.85', creation: '85.00', community: '92.50', intersection: '97.00' },
        ] },
        { titleZh: '(二)新申报全国文明单位排名(0个)', lines: [] },
        { titleZh: '(三)省级文明单位排名(0个,除申报全国文明单位外)', lines: [] },
        { titleZh: '(四)新申报省级文明单位排名(0个)', lines: [] },
        { titleZh: '(五)市级文明单位排名(0个,除申报省级外)', lines: [] },
      ],
    });
    await move('CLOSED');
  });
});
