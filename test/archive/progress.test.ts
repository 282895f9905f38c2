import { openWorkOf } from '../../src/archive/progress.service.js';
import type { CurrentActor } from '../../src/platform/auth/current-actor.js';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { slotOf } from '../../src/ruleset/slots.js';
import { aStoredFile } from '../builders/stored-file.js';
import { moreUnits } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World } from '../support/world.js';

const progress = `{ rulesAsked rulesWithEvidence rulesComplete slotsAsked slotsAnswered pointsAtStake quietRules oldRules newestAbout unfinishedDrafts returned closesAt isOpen daysLeft
  sections { sectionZh slotsAnswered slotsAsked pointsAtStake } rules { rule { code } slotsAnswered slotsAsked pointsAtStake freshness newestAbout missing { number titleZh kind least } } }`;

describe('the progress of an archive', () => {
  let world: World;
  let town: Town;
  beforeEach(async () => {
    world = await World.open('2018-07-20T01:00:00Z');
    town = await aTown(world);
    for (const [at, words] of [['汇报材料', '现场图片'], ['正式文件(有文号)'], []].entries()) {
      await world.owner.query('update rule set slots = $2, section_zh = $3 where id = $1', [town.rules[at], JSON.stringify(words.map((one, n) => slotOf(one, n + 1))), at === 2 ? '学习教育' : '组织领导']);
    }
  });
  afterEach(() => world.close());
  const someone = (): CurrentActor => ({ as: 'OFFICE_STAFF', officeId: town.officeId, accountId: town.accounts['office'], timeZone: 'Asia/Shanghai', teamIds: [], intersectionIds: [], mustChangePassword: false });
  const asOffice = async <T>(work: (uow: UnitOfWork) => Promise<T>): Promise<T> => {
    const uow = new UnitOfWork(world.source, someone(), world.clock.now(), 'read');
    try {
      return await work(uow);
    } finally {
      await uow.close();
    }
  };
  const save = (name: string, ...evidence: object[]): Promise<any> => world.as(name).then((clerk) => clerk.ask('mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { id } }', {
    input: { archiveId: town.archives[0], evidence: evidence.map((one) => ({ title: '材料', aboutFrom: '2018-03-01', aboutTo: '2018-03-01', ...one })) } })).then(({ saveEvidence }) => saveEvidence.map(({ id }: { id: string }) => id));

  test('says what is missing, what is stale, what is at stake and how long there is', async () => {
    const photo = (sha256: string): Promise<string> => aStoredFile(world, town, 0, 'EVIDENCE', { name: '现场.jpg', media_type: 'image/jpeg', sha256: sha256.repeat(64) });
    const [a, b, sameAsA, pdf] = [await photo('a'), await photo('b'), await photo('a'), await aStoredFile(world, town, 0, 'EVIDENCE', { sha256: 'c'.repeat(64) })];
    const [photos] = await save('clerk-1', { ruleId: town.rules[0], slot: 2, fileIds: [a, sameAsA] }, { ruleId: town.rules[1], slot: 1, fileIds: [pdf], aboutFrom: '2017-12-01', aboutTo: '2017-12-30' }, { ruleId: town.rules[2], title: '' });
    const clerk = await world.as('clerk-1');
    const read = async (): Promise<any> => (await clerk.ask(`{ archives(first: 1) { nodes { progress ${progress} } } }`)).archives.nodes[0].progress;
    expect(await read()).toEqual({
      rulesAsked: 3, rulesWithEvidence: 2, rulesComplete: 0, slotsAsked: 4, slotsAnswered: 0, pointsAtStake: '10.00', quietRules: 1, oldRules: 1, newestAbout: '2018-03-01', unfinishedDrafts: 1, returned: 0,
      closesAt: '2018-07-24T10:00:00.000Z', isOpen: true, daysLeft: 4,
      sections: [{ sectionZh: '组织领导', slotsAnswered: 0, slotsAsked: 3, pointsAtStake: '5.00' }, { sectionZh: '学习教育', slotsAnswered: 0, slotsAsked: 1, pointsAtStake: '5.00' }],
      rules: [
        { rule: { code: 'A01' }, slotsAnswered: 0, slotsAsked: 2, pointsAtStake: '3.00', freshness: 'QUIET', newestAbout: '2018-03-01', missing: [{ number: 1, titleZh: '汇报材料', kind: 'DOCUMENT', least: 1 }, { number: 2, titleZh: '现场图片', kind: 'PHOTOS', least: 2 }] },
        { rule: { code: 'A02' }, slotsAnswered: 0, slotsAsked: 1, pointsAtStake: '2.00', freshness: 'OLD', newestAbout: '2017-12-30', missing: [{ number: 1, titleZh: '正式文件(有文号)', kind: 'DOCUMENT', least: 1 }] },
        { rule: { code: 'A03' }, slotsAnswered: 0, slotsAsked: 1, pointsAtStake: '5.00', freshness: 'NOTHING', newestAbout: null, missing: [] },
      ],
    });
    // A second photo that is another one, the number of the document, and anything for the rule that states no slot.
    await clerk.ask('mutation ($input: ChangeEvidenceInput!) { changeEvidence(input: $input) { id } }', { input: { evidenceId: photos, baseVersion: 1, fileIds: [a, b] } });
    await save('clerk-1', { ruleId: town.rules[0], slot: 1, fileIds: [pdf], aboutFrom: '2018-07-02', aboutTo: '2018-07-02' }, { ruleId: town.rules[1], slot: 1, documentNumber: '〔2018〕1号' }, { ruleId: town.rules[2] });
    expect(await read()).toMatchObject({ rulesComplete: 3, slotsAnswered: 4, pointsAtStake: '0.00', quietRules: 2, oldRules: 0, newestAbout: '2018-07-02' });
    await clerk.ask('mutation ($ids: [ID!]!) { submitEvidence(input: { evidenceIds: $ids }) { done } }', { ids: [photos] });
    await (await world.as('office')).ask('mutation ($ids: [ID!]!) { returnEvidence(input: { evidenceIds: $ids, reason: "看不清单位名称", due: "2018-07-22" }) { done } }', { ids: [photos] });
    expect(await read()).toMatchObject({ rulesComplete: 2, slotsAnswered: 3, pointsAtStake: '3.00', returned: 1 });
  });

  test('is the same for the unit and the office, and for examiners that of what was submitted', async () => {
    await save('clerk-1', { ruleId: town.rules[2] });
    const read = async (name: string): Promise<any> => (await (await world.as(name)).ask('query ($id: ID!) { archive(id: $id) { progress { slotsAnswered pointsAtStake daysLeft } } }', { id: town.archives[0] })).archive;
    const own = await read('clerk-1');
    expect(own).toEqual({ progress: { slotsAnswered: 1, pointsAtStake: '5.00', daysLeft: 4 } });
    for (const name of ['unit-leader-1', 'office', 'admin']) expect(await read(name)).toEqual(own);
    for (const name of ['clerk-2', 'examiner-1a']) expect(await read(name)).toBeNull();
    await world.owner.query(`update round set phase = 'INSPECTION'`);
    expect(await read('examiner-1a')).toEqual({ progress: { slotsAnswered: 0, pointsAtStake: '10.00', daysLeft: 0 } });
    await world.owner.query(`update evidence set state = 'SUBMITTED'`);
    expect(await read('examiner-1a')).toEqual({ progress: { slotsAnswered: 1, pointsAtStake: '5.00', daysLeft: 0 } });
  });

  test('counts the days that are left in the office\'s own time zone, to the last', async () => {
    const left = async (instant: string): Promise<[number, boolean]> => {
      world.clock.moveTo(new Date(instant));
      const { archives } = await (await world.as('office')).ask('{ archives(first: 1) { nodes { progress { daysLeft isOpen } } } }');
      return [archives.nodes[0].progress.daysLeft, archives.nodes[0].progress.isOpen];
    };
    expect(await left('2018-07-22T15:59:00Z')).toEqual([2, true]);
    expect(await left('2018-07-22T16:00:00Z')).toEqual([1, true]);
    expect(await left('2018-07-24T09:59:00Z')).toEqual([0, true]);
    expect(await left('2018-07-24T10:00:01Z')).toEqual([0, false]);
  });

  test('of fifty archives costs as many statements as that of one, and what is still to be done likewise', async () => {
    const assessments = await moreUnits(world, town, 3, 50);
    for (const [at, assessment_id] of assessments.entries()) {
      const unit_id = await world.value<string>('select unit_id from assessment where id = $1', [assessment_id]);
      const archive_id = await world.insert('archive', town.officeId, { assessment_id, unit_id, round_id: town.roundId, state: 'DRAFT' });
      if (at % 2 === 0) await world.insert('evidence', town.officeId, { archive_id, assessment_id, unit_id, round_id: town.roundId, rule_id: town.rules[at % 3], title: '材料', note: '', about_from: '2018-07-01', about_to: '2018-07-01', created_by: town.accounts['clerk-1'], updated_at: world.clock.now() });
    }
    const office = await world.as('office');
    const read = (first: number): Promise<number> => world.statements(() => office.ask(`query ($first: Int!) { archives(first: $first) { nodes { state progress ${progress} } } }`, { first }));
    expect(await read(50)).toBe(await read(1));
    const cost = (ids: readonly string[]): Promise<number> => asOffice(async (uow) => { await openWorkOf(uow, ids); return uow.sent; });
    expect(await cost(assessments)).toBe(await cost([town.assessments[0]]));
    expect(await asOffice(async (uow) => (await openWorkOf(uow, assessments)).length)).toBe(assessments.length);
  });

  test('is told to whatever reminds of it: what is missing, what was returned until when, and what waits for the leader', async () => {
    const [, returned] = await save('clerk-1', { ruleId: town.rules[2], aboutFrom: '2018-07-02', aboutTo: '2018-07-02' }, { ruleId: town.rules[1], slot: 1, title: '成立文件' });
    const clerk = await world.as('clerk-1');
    await clerk.ask('mutation ($id: ID!) { handInArchive(input: { archiveId: $id }) { id } }', { id: town.archives[0] });
    await (await world.as('office')).ask('mutation ($ids: [ID!]!) { returnEvidence(input: { evidenceIds: $ids, reason: "缺文号", due: "2018-07-26" }) { done } }', { ids: [returned] });
    const [one, two] = await asOffice((uow) => openWorkOf(uow, town.assessments));
    expect(one).toMatchObject({
      assessmentId: town.assessments[0], archiveId: town.archives[0], unitId: town.units[0], roundId: town.roundId, state: 'HANDED_IN', isBegun: true, isOpen: true, daysLeft: 4, slotsAsked: 4, slotsAnswered: 1, pointsAtStake: 500,
      lacking: [{ code: 'A01', missingZh: ['汇报材料', '现场图片'], slotsAsked: 2, slotsAnswered: 0, pointsAtStake: 300, freshness: 'NOTHING' }, { code: 'A02', missingZh: ['正式文件(有文号)'], pointsAtStake: 200 }],
      returned: [{ evidenceId: returned, ruleId: town.rules[1], title: '成立文件', reason: '缺文号', due: '2018-07-26' }], waitsForLeaderSince: expect.any(Date),
    });
    expect(two).toMatchObject({ isBegun: false, state: 'DRAFT', returned: [], waitsForLeaderSince: null, pointsAtStake: 1000 });
    expect(await asOffice((uow) => openWorkOf(uow, []))).toEqual([]);
  });
});
