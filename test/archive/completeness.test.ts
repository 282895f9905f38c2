import fc from 'fast-check';
import { completenessOf, freshnessOf, isAnswered, quarterOf, type Completeness, type Days, type Piece, type RuleAsked } from '../../src/archive/completeness.js';
import { slotOf } from '../../src/ruleset/slots.js';

const days: Days = { today: '2018-05-14', periodFrom: '2018-01-01', periodTo: '2018-07-24' };
const piece = (more: Partial<Piece> = {}): Piece => ({
  ruleId: 'A01', slot: 1, state: 'SUBMITTED', titled: true, aboutFrom: '2018-05-01', aboutTo: '2018-05-01', noted: false, numbered: false, characters: 0, links: [], files: [], photos: [], ...more,
});
const photos = (...contents: string[]): Partial<Piece> => ({ files: contents, photos: contents });
const slot = (words: string): ReturnType<typeof slotOf> => slotOf(words, 1);

describe('a slot', () => {
  test.each<[string, Partial<Piece>[], boolean]>([
    ['会议纪要', [], false],
    ['会议纪要', [{}], false],
    ['会议纪要', [{ files: ['a'] }], true],
    ['学习记录2次', [{ files: ['a'] }], false],
    ['学习记录2次', [{ files: ['a'] }, { files: ['a'] }], false],
    ['学习记录2次', [{ files: ['a'] }, { files: ['b'] }], true],
    ['正式文件(有文号)', [{ files: ['a'] }], false],
    ['正式文件(有文号)', [{ files: ['a'], numbered: true }], true],
    ['现场图片', [photos('a')], false],
    ['现场图片', [photos('a', 'b')], true],
    ['现场图片', [photos('a'), photos('a')], false],
    ['现场图片', [{ files: ['a', 'b'] }], false],
    ['平台截图', [photos('a')], true],
    ['活动图片及说明', [photos('a', 'b')], false],
    ['活动图片及说明', [photos('a', 'b'), { noted: true }], true],
    ['作品链接或截图', [{ noted: true }], false],
    ['作品链接或截图', [{ links: ['https://a.cn'] }], true],
    ['作品链接或截图', [photos('a')], true],
    ['品牌材料(500字以内)', [{}], false],
    ['品牌材料(500字以内)', [{ characters: 1 }], true],
    ['品牌材料(500字以内)', [{ files: ['a'] }], true],
    ['200字以上文字说明', [{ characters: 199 }], false],
    ['200字以上文字说明', [{ characters: 200 }], true],
  ])('%s, with %j: %s', (words, pieces, answered) => expect(isAnswered(slot(words), pieces.map(piece))).toBe(answered));
});

describe('freshness', () => {
  test.each([
    [null, '2018-05-14', 'NOTHING'],
    ['2018-05-01', '2018-05-14', 'CURRENT'],
    ['2018-04-01', '2018-05-14', 'CURRENT'],
    ['2018-03-31', '2018-05-14', 'QUIET'],
    ['2018-01-01', '2018-05-14', 'QUIET'],
    ['2017-12-31', '2018-05-14', 'OLD'],
    // Once the period is over, its last quarter is asked for: the third began on the first of July.
    ['2018-07-01', '2018-11-11', 'CURRENT'],
    ['2018-06-30', '2018-11-11', 'QUIET'],
    // A day that is still to come is new too.
    ['2018-06-30', '2018-05-14', 'CURRENT'],
  ] as const)('of %s, seen on %s, is %s', (newest, today, freshness) => expect(freshnessOf(newest, { ...days, today })).toBe(freshness));

  test('a quarter begins in January, April, July or October', () => {
    expect(['2018-01-31', '2018-03-01', '2018-04-01', '2018-06-30', '2018-09-09', '2018-12-31'].map(quarterOf)).toEqual(['2018-01-01', '2018-01-01', '2018-04-01', '2018-04-01', '2018-07-01', '2018-10-01']);
  });
});

describe('completeness', () => {
  const rule = (ruleId: string, sectionZh: string, maximum: number, ...words: string[]): RuleAsked => ({ ruleId, sectionZh, maximum, slots: words.map((one, at) => slotOf(one, at + 1)) });

  test('is told by rule, by section and in all, with the points of what lacks anything', () => {
    const asked = [rule('A01', '组织领导', 300, '汇报材料', '签到表'), rule('A02', '组织领导', 200, '会议纪要'), rule('B01', '学习教育', 500)];
    const { rules, sections, ...all } = completenessOf(asked, [piece({ files: ['a'] }), piece({ ruleId: 'A02', files: ['b'], aboutTo: '2018-02-01' }), piece({ ruleId: 'X', files: ['c'] })], days);
    expect(rules.map(({ ruleId, slotsAnswered, slotsAsked, missing, pointsAtStake, freshness }) => [ruleId, `${slotsAnswered} of ${slotsAsked}`, missing.map(({ titleZh }) => titleZh), pointsAtStake, freshness])).toEqual([
      ['A01', '1 of 2', ['签到表'], 300, 'CURRENT'], ['A02', '1 of 1', [], 0, 'QUIET'], ['B01', '0 of 1', [], 500, 'NOTHING'],
    ]);
    expect(sections.map(({ sectionZh, slotsAnswered, slotsAsked, rulesComplete, pointsAtStake, quietRules }) => [sectionZh, slotsAnswered, slotsAsked, rulesComplete, pointsAtStake, quietRules])).toEqual([
      ['组织领导', 2, 3, 1, 300, 1], ['学习教育', 0, 1, 0, 500, 0],
    ]);
    expect(all).toEqual({ rulesAsked: 3, rulesWithEvidence: 2, rulesComplete: 1, slotsAsked: 4, slotsAnswered: 2, pointsAtStake: 800, quietRules: 1, oldRules: 0, newestAbout: '2018-05-01' });
  });

  test('of nothing asked is nothing', () => {
    expect(completenessOf([], [piece()], days)).toMatchObject({ rulesAsked: 0, slotsAsked: 0, pointsAtStake: 0, newestAbout: null, sections: [], rules: [] });
  });

  test('does not count what is returned, has no title, or does not say what it is about', () => {
    const answered = (more: Partial<Piece>): number => completenessOf([rule('A01', '组织领导', 300)], [piece(more)], days).slotsAnswered;
    expect([{}, { state: 'DRAFT' as const }, { state: 'ACCEPTED' as const }].map(answered)).toEqual([1, 1, 1]);
    expect([{ state: 'RETURNED' as const }, { titled: false }, { aboutFrom: null }, { aboutTo: null }].map(answered)).toEqual([0, 0, 0, 0]);
  });

  // --- whatever is asked, and whatever is there
  const words = fc.constantFrom('会议纪要', '学习记录2次', '正式文件(有文号)', '现场图片', '活动图片(每次不少于3张)', '活动图片及说明', '作品链接或截图', '品牌材料(500字以内)', '200字以上文字说明');
  const someRules = fc.array(fc.record({ maximum: fc.integer({ min: 1, max: 1_000 }), section: fc.constantFrom('甲', '乙', '丙'), words: fc.array(words, { maxLength: 4 }) }), { maxLength: 8 })
    .map((rules) => rules.map((one, at) => rule(`R${at}`, one.section, one.maximum, ...one.words)));
  const contents = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
  const someDay = fc.constantFrom(null, '2017-06-01', '2018-02-01', '2018-05-02', '2018-07-01');
  const somePiece = fc.record<Piece>({
    ruleId: fc.integer({ min: 0, max: 8 }).map((at) => `R${at}`), slot: fc.constantFrom(null, 1, 2, 3, 4), state: fc.constantFrom('DRAFT' as const, 'SUBMITTED' as const, 'RETURNED' as const, 'ACCEPTED' as const),
    titled: fc.boolean(), aboutFrom: someDay, aboutTo: someDay, noted: fc.boolean(), numbered: fc.boolean(), characters: fc.constantFrom(0, 1, 200), links: fc.constantFrom([], ['https://a.cn']), files: contents, photos: contents,
  });
  const somePieces = fc.array(somePiece, { maxLength: 20 });
  const holds = (check: (asked: RuleAsked[], pieces: Piece[], whole: Completeness) => void): void =>
    fc.assert(fc.property(someRules, somePieces, (asked, pieces) => check(asked, pieces, completenessOf(asked, pieces, days))), { numRuns: 300 });

  test('an archive is the sum of its sections, and a section of its rules', () => {
    const sum = (of: readonly object[], key: string): number => of.reduce((all, one) => all + Number((one as Record<string, number>)[key]), 0);
    holds((asked, _, { rules, sections, ...all }) => {
      for (const key of ['rulesAsked', 'rulesWithEvidence', 'rulesComplete', 'slotsAsked', 'slotsAnswered', 'pointsAtStake', 'quietRules', 'oldRules'] as const) expect(sum(sections, key)).toBe(all[key]);
      for (const key of ['slotsAsked', 'slotsAnswered', 'pointsAtStake'] as const) expect(sum(rules, key)).toBe(all[key]);
      expect(rules.map(({ ruleId }) => ruleId)).toEqual(asked.map(({ ruleId }) => ruleId));
    });
  });

  test('a rule is at stake with all its points until every slot is answered, and never with more', () => {
    holds((asked, _, { rules, pointsAtStake }) => {
      for (const [at, { slotsAsked, slotsAnswered, missing, pointsAtStake: points }] of rules.entries()) {
        expect(slotsAnswered).toBeGreaterThanOrEqual(0);
        expect(slotsAnswered).toBeLessThanOrEqual(slotsAsked);
        expect(points).toBe(slotsAnswered === slotsAsked ? 0 : asked[at]!.maximum);
        if (asked[at]!.slots.length > 0) expect(missing.length).toBe(slotsAsked - slotsAnswered);
      }
      expect(pointsAtStake).toBeLessThanOrEqual(asked.reduce((all, { maximum }) => all + maximum, 0));
    });
  });

  test('the order of the pieces says nothing, nor do pieces of rules that are not asked for', () => {
    holds((asked, pieces, whole) => {
      expect(completenessOf(asked, [...pieces].reverse(), days)).toEqual(whole);
      expect(completenessOf(asked, pieces.filter(({ ruleId }) => asked.some((one) => one.ruleId === ruleId)), days)).toEqual(whole);
    });
  });

  test('another piece never makes an archive less complete, and a return never makes it more so', () => {
    fc.assert(fc.property(someRules, somePieces, somePiece, (asked, pieces, more) => {
      const [before, after] = [completenessOf(asked, pieces, days), completenessOf(asked, [...pieces, more], days)];
      expect(after.slotsAnswered).toBeGreaterThanOrEqual(before.slotsAnswered);
      expect(after.pointsAtStake).toBeLessThanOrEqual(before.pointsAtStake);
      expect((after.newestAbout ?? '') >= (before.newestAbout ?? '')).toBe(true);
      const returned = completenessOf(asked, [...pieces, { ...more, state: 'RETURNED' }], days);
      expect(returned).toEqual(before);
    }), { numRuns: 300 });
  });

  test('one piece with two files is as good as two pieces with one each', () => {
    holds((asked, pieces, whole) => {
      const apart = pieces.flatMap((one) => (one.files.length < 2 ? [one] : [{ ...one, files: one.files.slice(0, 1), photos: one.photos.slice(0, 1) }, { ...one, files: one.files.slice(1), photos: one.photos.slice(1) }]));
      expect(completenessOf(asked, apart, days)).toEqual(whole);
    });
  });
});
