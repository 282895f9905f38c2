import { createHash } from 'node:crypto';
import { aDutyEvent, aRating, aReview, aSettlement, bothMark, compute, openPreview, plainResults, publish } from '../builders/results.js';
import { moreUnits, setRound } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf } from '../support/waiting.js';
import { World, type Person } from '../support/world.js';
import { databaseRole, everyActor } from '../../src/policy/roles.js';
import { naiveCanonical, naiveRankings } from './naive.js';

/** Settings of which no two look alike, so that each is found in the notice as itself. */
const settings = `creation_weight = 4150, community_weight = 2825, intersection_weight = 3025, ledger_share = 3750, intersection_base = 9650, intersection_floor = 325, intersection_cap = 9875,
  absent_tariff = -550, late_tariff = -325, left_early_tariff = -275, careless_tariff = -125, conscientious_tariff = 175, spread_limit = 1750`;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hundredths = (text: string | null): number | null => (text === null ? null : Math.round(Number(text) * 100));

describe('a notice', () => {
  let world: World;
  let town: Town;
  let admin: Person;
  const notice = () => ({ input: { roundId: town.roundId, titleZh: '关于2018年年中考核情况的通报', bodyZh: '各文明单位:\n现将情况通报如下。' } });

  /** A town in all five categories whose standings are computed and previewed: with thirds, ties, and parts that do not apply. */
  const prepare = async (): Promise<void> => {
    town = await aTown(world, { phase: 'REVIEW' });
    await setRound(world, town, settings);
    await plainResults(world, town);
    const more = await moreUnits(world, town, 3, 8);
    const categories = ['NATIONAL', 'NATIONAL_CANDIDATE', 'PROVINCIAL', 'PROVINCIAL_CANDIDATE', 'PROVINCIAL', 'PROVINCIAL', 'MUNICIPAL', 'MUNICIPAL'];
    for (const [at, assessment] of more.entries()) {
      await world.owner.query('update assessment set category = $2 where id = $1', [assessment, categories[at]]);
      await bothMark(world, town, assessment, [240 + at, 160, at === 3 ? null : 401], [241, 160, at === 3 ? null : 400]);
      const unit_id = await world.value<string>('select unit_id from assessment where id = $1', [assessment]);
      if (at % 2 === 0) {
        await world.insert('duty_post', town.officeId, { unit_id, intersection_id: town.intersections[0], from_day: '2018-01-01' });
        for (const [day, kind] of ['ABSENT', 'LATE', 'LEFT_EARLY', 'CARELESS', 'CONSCIENTIOUS'].slice(0, at).entries()) await aDutyEvent(world, town, unit_id, `2018-03-0${day + 1}`, kind);
      }
      if (at % 3 === 0) {
        await world.insert('partnership', town.officeId, { unit_id, community_id: town.communities[0], from_day: '2018-01-01' });
        await aReview(world, town, assessment, 7_777);
        await aRating(world, town, assessment, 66 + at);
      }
    }
    await aSettlement(world, town, more[3]!, 2, null);
    await aSettlement(world, town, more[4]!, 1, 33);
    admin = await world.as('admin');
    await (await world.as('office')).ask(compute, { input: { roundId: town.roundId } });
    await admin.ask(openPreview, { input: { roundId: town.roundId } });
  };

  describe('once published', () => {
    let published: any;
    beforeAll(async () => {
      world = await World.open();
      await prepare();
      published = (await admin.ask(publish, notice())).publishRound;
    });
    afterAll(() => world.close());

    test('rests on a snapshot whose hash anybody can compute from its bytes', () => {
      const { canonicalJson, sha256, byteLength, recomputes, createdBy } = published.snapshot;
      expect(naiveCanonical(JSON.parse(canonicalJson))).toBe(canonicalJson);
      expect(hash(canonicalJson)).toBe(sha256);
      expect(published.sha256).toBe(sha256);
      expect(Buffer.byteLength(canonicalJson)).toBe(byteLength);
      expect([recomputes, createdBy, published.issuedBy, published.edition]).toEqual([true, { username: 'admin' }, { username: 'admin' }, 1]);
    });

    test('says the ranks and points that a program sharing no code computes from the snapshot', () => {
      const rankings = naiveRankings(published.snapshot.canonicalJson);
      expect(Object.values(rankings).map((lines) => lines.length)).toEqual([1, 1, 3, 1, 4]);
      for (const { category, lines } of published.annexes) {
        expect([category, lines.map((line: any) => ({ rank: line.rank, unitNumber: line.unitNumber, total: hundredths(line.total), creation: hundredths(line.creation), community: hundredths(line.community), intersection: hundredths(line.intersection) }))])
          .toEqual([category, rankings[category]]);
      }
      const { results } = JSON.parse(published.snapshot.canonicalJson);
      expect(results.map(({ category, ranking }: any) => [category, ranking.map(({ rank, unitNumber, score }: any) => [rank, unitNumber, score.totalHundredths])]))
        .toEqual(Object.entries(rankings).map(([category, lines]) => [category, lines.map(({ rank, unitNumber, total }) => [rank, unitNumber, total])]));
    });

    test('has the five annexes of the notice of 2018, each with its heading and its number of units', () => {
      expect(published.annexes.map(({ category, titleZh }: any) => [category, titleZh])).toEqual([
        ['NATIONAL', '(一)现有全国文明单位排名(1个)'], ['NATIONAL_CANDIDATE', '(二)新申报全国文明单位排名(1个)'], ['PROVINCIAL', '(三)省级文明单位排名(3个,除申报全国文明单位外)'],
        ['PROVINCIAL_CANDIDATE', '(四)新申报省级文明单位排名(1个)'], ['MUNICIPAL', '(五)市级文明单位排名(4个,除申报省级外)'],
      ]);
    });

    test('prints every setting of the round, the hash, the office and the day', () => {
      const { bodyZh, sha256, officeNameZh, titleZh } = published;
      expect([titleZh, officeNameZh]).toEqual(['关于2018年年中考核情况的通报', '文明办']);
      expect(bodyZh).toMatch(/^各文明单位:\n现将情况通报如下。\n\n/);
      for (const part of [
        '文明创建占总分:41.50%', '帮包社区占总分:28.25%', '帮包路口占总分:30.25%', '其余为社区评价:37.50%', '基础分:96.50分', '下限:3.25分', '公示):98.75分',
        '缺勤一次:-5.50分', '迟到一次:-3.25分', '早退一次:-2.75分', '工作不认真一次:-1.25分', '工作认真负责一次:1.75分', '17.50%', '权重按比例计入其余部分', '平均值', '四舍五入一次,保留两位小数', '名次并列', sha256,
      ]) expect(bodyZh).toContain(part);
      expect(bodyZh).toMatch(/文明办\n2018年5月14日$/);
    });

    test('no longer recomputes when one byte of its snapshot is another, whatever the byte says', async () => {
      const recomputes = async (): Promise<unknown> => (await admin.ask('{ rounds(first: 1) { nodes { snapshots(first: 1) { nodes { recomputes } } } } }')).rounds.nodes[0].snapshots.nodes;
      const original = published.snapshot.canonicalJson as string;
      const alter = async (from: string, into: string): Promise<void> => {
        expect(original).toContain(from);
        await world.owner.query('update snapshot set canonical_json = $1', [original.replace(from, into)]);
      };
      for (const [from, into] of [
        ['"points":240', '"points":241'], ['"unitNameZh":"单位1"', '"unitNameZh":"单位9"'], ['"titleZh":"年中考核"', '"titleZh":"年末考核"'], ['"totalDisplay":"', '"totalDisplay":"1'], ['"maximum":300', '"maximum":100'], ['{"form":1', '{"form":1,,'], ['{', ''],
      ] as const) {
        await alter(from, into);
        expect([from, into, await recomputes()]).toEqual([from, into, [{ recomputes: false }]]);
      }
      await world.owner.query('update snapshot set canonical_json = $1, sha256 = $2', [original.replace('"points":240', '"points":241'), hash(original.replace('"points":240', '"points":241'))]);
      expect(await recomputes()).toEqual([{ recomputes: false }]);
      await world.owner.query('update snapshot set canonical_json = $1, sha256 = $2', [original, hash(original)]);
      expect(await recomputes()).toEqual([{ recomputes: true }]);
    });

    test('is read by the public without signing in, but not who issued it nor what it was computed from', async () => {
      const anyone = world.anyone();
      const { notices } = await anyone.ask('{ notices(first: 5) { totalCount nodes { id titleZh bodyZh sha256 edition officeNameZh issuedAt annexes { titleZh lines { rank unitNameZh total } } } } }');
      expect(notices).toMatchObject({ totalCount: 1, nodes: [{ id: published.id, bodyZh: published.bodyZh, sha256: published.sha256 }] });
      expect((await anyone.ask('query ($id: ID!) { notice(id: $id) { titleZh } node(id: $id) { __typename } }', { id: published.id }))).toEqual({ notice: { titleZh: published.titleZh }, node: { __typename: 'Notice' } });
      for (const field of ['issuedBy { username }', 'snapshot { canonicalJson }', 'round { titleZh }']) expect(await anyone.code(`{ notices(first: 5) { nodes { ${field} } } }`)).toBe('UNAUTHENTICATED');
      expect((await anyone.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id: published.snapshot.id })).node).toBeNull();
      const clerk = await world.as('clerk-1');
      expect((await clerk.ask('{ notices(first: 5) { nodes { titleZh } } }')).notices.nodes).toEqual([{ titleZh: published.titleZh }]);
      for (const field of ['snapshot { canonicalJson }']) expect(await clerk.code(`{ notices(first: 5) { nodes { ${field} } } }`)).toBe('FORBIDDEN');
    });

    test('is not published again, and the standings under it are not computed again', async () => {
      expect((await admin.refused(publish, notice()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'roundId' });
      expect(await admin.code(compute, { input: { roundId: town.roundId } })).toBe('WRONG_STATE');
      expect(await world.value('select count(*) from notice')).toBe(1);
    });

    test('cannot be changed or removed at the database by any role, and neither can its snapshot, its steps or its standings', async () => {
      const before = await world.value('select md5(string_agg(t::text, $1 order by t::text)) from (select * from standing) t', ['|']);
      const attempt = async (role: string, text: string): Promise<string> => {
        await world.owner.query('begin');
        try {
          await world.owner.query(`select set_config('app.office_id', $1, true), set_config('app.account_id', $2, true), set_config('app.unit_id', $3, true)`, [town.officeId, town.accounts['admin'], town.units[0]]);
          await world.owner.query(`set local role ${role}`);
          return String((await world.owner.query(text)).rowCount);
        } catch (error) {
          return (error as Error).message.replace(/ for table.*/, '');
        } finally {
          await world.owner.query('rollback');
        }
      };
      const columns = { notice: 'body_zh', snapshot: 'canonical_json', round_step: 'reason', standing: 'rank', explanation: 'detail' };
      for (const role of everyActor.map(databaseRole)) {
        for (const [table, column] of Object.entries(columns)) {
          expect([role, table, await attempt(role, `update ${table} set ${column} = ${column}`)]).toEqual([role, table, expect.stringContaining('permission denied')]);
          const removed = await attempt(role, `delete from ${table}`);
          // The office may replace the standings of a round in REVIEW; of this one it reaches none.
          const office = /office_(staff|admin)$/.test(role) && ['standing', 'explanation'].includes(table);
          expect([role, table, removed]).toEqual([role, table, office ? '0' : expect.stringContaining('permission denied')]);
        }
        const inserted = await attempt(role, `insert into standing (id, round_id, assessment_id, unit_id, category, unit_number, unit_name_zh, total, creation, absences, rank, computed_at)
          select gen_random_uuid(), '${town.roundId}', '${town.assessments[0]}', '${town.units[0]}', 'MUNICIPAL', 1, '单位1', 10000, 10000, 0, 1, now()`);
        expect([role, inserted]).toEqual([role, expect.stringMatching(/permission denied|row-level security/)]);
      }
      expect(await world.value('select md5(string_agg(t::text, $1 order by t::text)) from (select * from standing) t', ['|'])).toBe(before);
      // The same hands reach the standings while the round is in REVIEW: the refusal is the phase's.
      await setRound(world, town, `phase = 'REVIEW'`);
      expect(await attempt('kaohe_office_staff', 'delete from standing')).toBe('10');
      await setRound(world, town, `phase = 'PUBLISHED'`);
    });
  });

  describe('that is being published', () => {
    beforeEach(async () => {
      world = await World.open();
      await prepare();
    });
    afterEach(() => world.close());

    test('by two at once is one notice', async () => {
      const outcomes = await meetingAt(world, `select from round where id = '${town.roundId}' for update`, [() => admin.ask(publish, notice()), () => admin.ask(publish, notice())]);
      expect(outcomesOf(outcomes)).toEqual(['WRONG_STATE', 'done']);
      expect([await world.value('select count(*) from notice'), await world.value('select count(*) from snapshot'), await world.value('select count(*) from round_step')]).toEqual([1, 1, 1]);
    });

    test('twice with one key is one notice and the same answer', async () => {
      const input = { input: { ...notice().input, idempotencyKey: 'publish-once' } };
      const answers = await Promise.all([admin.ask(publish, input), admin.ask(publish, input)]);
      expect(answers[1]).toEqual(answers[0]);
      expect(await world.value('select count(*) from notice')).toBe(1);
    });

    test('by anybody but the office\'s admin is refused', async () => {
      await aTown(world, { code: 'other', home: false, phase: 'REVIEW' });
      for (const name of ['office', 'clerk-1', 'unit-leader-1', 'community-1', 'supervisor-1', 'examiner-1a', 'leader-1', 'auditor']) expect([name, await (await world.as(name)).code(publish, notice())]).toEqual([name, 'FORBIDDEN']);
      expect(await world.anyone().code(publish, notice())).toBe('UNAUTHENTICATED');
      expect((await (await world.as('admin@other')).refused(publish, notice()))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'roundId' });
      for (const phase of ['DRAFT', 'OPEN', 'INSPECTION', 'CLOSED']) {
        await setRound(world, town, `phase = '${phase}'`);
        expect((await admin.refused(publish, notice()))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'roundId' });
      }
      expect(await world.value('select count(*) from notice')).toBe(0);
    });

    test('without a title or a text is refused at its field', async () => {
      for (const field of ['titleZh', 'bodyZh']) expect((await admin.refused(publish, { input: { ...notice().input, [field]: '' } }))[0]).toMatchObject({ code: 'INVALID_INPUT', field });
    });

    test('takes in what has come since the preview', async () => {
      await aDutyEvent(world, town, town.units[0], '2018-03-09', 'ABSENT');
      const { publishRound } = await admin.ask(publish, notice());
      const line = publishRound.annexes.find(({ category }: any) => category === 'MUNICIPAL').lines.find(({ unitNumber }: any) => unitNumber === 1);
      expect(line.intersection).toBe('91.00');
      expect((await admin.ask('{ standings(first: 100) { nodes { unitNumber intersection } } }')).standings.nodes).toContainEqual({ unitNumber: 1, intersection: '91.00' });
    });
  });
});
