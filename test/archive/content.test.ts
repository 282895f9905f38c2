import fc from 'fast-check';
import { contentFields, isHttpsLink, merge, type Content } from '../../src/archive/content.js';

const content = (more: Partial<Content> = {}): Content => ({
  ruleId: 'a', slot: 1, title: '会议纪要', note: '', text: '', documentNumber: '', aboutFrom: '2018-03-01', aboutTo: '2018-03-01', links: [], fileIds: ['x'], ...more,
});

describe('two saves of one piece', () => {
  const base = content();

  test('of different fields are both kept', () => {
    expect(merge(base, content({ title: '新标题' }), { note: '附注' })).toEqual({ content: content({ title: '新标题', note: '附注' }), changed: ['note'], conflicts: [] });
  });

  test('of the same field to different values are in conflict, and to the same value are not', () => {
    expect(merge(base, content({ title: '甲' }), { title: '乙' }).conflicts).toEqual(['title']);
    expect(merge(base, content({ title: '甲' }), { title: '甲' })).toEqual({ content: content({ title: '甲' }), changed: [], conflicts: [] });
  });

  test('of a whole form leave alone what the form shows as it was in its base', () => {
    expect(merge(base, content({ title: '甲' }), content({ note: '附注' }))).toEqual({ content: content({ title: '甲', note: '附注' }), changed: ['note'], conflicts: [] });
  });

  test('of the files are in conflict whatever their order', () => {
    expect(merge(content({ fileIds: ['x', 'y'] }), content({ fileIds: ['x', 'y'] }), { fileIds: ['y', 'x'] }).changed).toEqual([]);
    expect(merge(base, content({ fileIds: ['x', 'y'] }), { fileIds: ['x', 'z'] }).conflicts).toEqual(['fileIds']);
  });

  const some = fc.record<Content>({
    ruleId: fc.constantFrom('a', 'b'), slot: fc.constantFrom(null, 1, 2), title: fc.constantFrom('', '甲', '乙'), note: fc.constantFrom('', '丙'), text: fc.constantFrom('', '丁'), documentNumber: fc.constant(''),
    aboutFrom: fc.constantFrom(null, '2018-03-01'), aboutTo: fc.constantFrom(null, '2018-03-02'), links: fc.constantFrom([], ['https://a.cn']), fileIds: fc.constantFrom([], ['x'], ['x', 'y']),
  });

  test('never lose what either of them wrote, unless the conflict is named', () => {
    fc.assert(fc.property(some, some, some, (from, current, given) => {
      const { content: merged, conflicts } = merge(from, current, given);
      const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
      for (const field of contentFields) {
        if (conflicts.includes(field)) continue;
        if (!same(given[field], from[field])) expect(merged[field]).toEqual(given[field]);
        else expect(merged[field]).toEqual(current[field]);
      }
    }), { numRuns: 500 });
  });

  test('of which nobody else has saved are never in conflict', () => {
    fc.assert(fc.property(some, some, (from, given) => {
      expect(merge(from, from, given)).toMatchObject({ content: given, conflicts: [] });
    }));
  });
});

describe('a link', () => {
  test.each(['https://www.dzwww.com/liaocheng/2018/a.htm', 'https://mp.weixin.qq.com/s?__biz=1&mid=2#rd', 'HTTPS://例子.中国/路径', 'https://a.cn:8443/'])('may be %s', (link) => expect(isHttpsLink(link)).toBe(true));

  test.each([
    'http://a.cn', 'ftp://a.cn', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//a.cn', 'a.cn', '', 'https://', 'https:///a', 'https:a.cn', ' https://a.cn', 'https://a.cn ', 'https://a.cn/\nx', 'https://a.cn/"onclick="',
    'https://a.cn/<script>', 'https://user:word@a.cn', 'https://user@a.cn', 'https://a.cn/\u202egpj', 'https://a.cn\\@b.cn', 'https://[::1',
  ])('is not %j', (link) => expect(isHttpsLink(link)).toBe(false));
});
