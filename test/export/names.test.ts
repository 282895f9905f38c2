import fc from 'fast-check';
import { endingOf, fileName, NumberedNames } from '../../src/export/names.js';

describe('names of files', () => {
  test('are those of the paper: rule, day, unit, title, number', () => {
    const names = new NumberedNames();
    expect(names.next('A02_20180516_市财政局_班子会议纪要', '.pdf')).toBe('A02_20180516_市财政局_班子会议纪要_01.pdf');
    expect(names.next('A02_20180516_市财政局_班子会议纪要', '.pdf')).toBe('A02_20180516_市财政局_班子会议纪要_02.pdf');
    expect(names.next('A02_20180516_市财政局_班子会议纪要', '.jpg')).toBe('A02_20180516_市财政局_班子会议纪要_01.jpg');
    expect(names.next('a02_20180516_市财政局_班子会议纪要', '.pdf')).toBe('a02_20180516_市财政局_班子会议纪要_03.pdf');
  });

  test.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j.pdf'], ['..\\..\\boot', '_.._boot.pdf'], ['CON', '_CON.pdf'], ['con.txt', '_con.txt.pdf'], ['COM¹', '_COM¹.pdf'], ['  a   b  ', 'a b.pdf'], ['a. . .', 'a.pdf'], ['', '_.pdf'], ['...', '_.pdf'],
    ['报\u202Efdp.exe', '报_fdp.exe.pdf'], ['a\u0000\n\tb', 'a_b.pdf'], ['\ud800x', '_x.pdf'], ['零\u200b宽', '零_宽.pdf'],
  ])('%j becomes %s', (text, name) => { expect(fileName(text, '.pdf')).toBe(name); });

  test('stay within what Windows and Linux take, and cut no character in two', () => {
    const long = fileName('长'.repeat(300), '.pdf');
    expect([long.length <= 120, Buffer.byteLength(long) <= 240, long.endsWith('长.pdf')]).toEqual([true, true, true]);
    expect(fileName('a'.repeat(300), '.pdf')).toHaveLength(120);
    expect(fileName('👩'.repeat(200), '.pdf')).not.toMatch(/\p{Cs}/u);
    const names = new NumberedNames();
    expect(new Set(Array.from({ length: 120 }, (_, at) => names.next(`${'长'.repeat(100)}${at}`, '.pdf'))).size).toBe(120);
  });

  test('whatever the texts, all names differ for a system that does not tell capitals, and all are taken everywhere', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 40 }), (texts) => {
      const names = new NumberedNames();
      const given = texts.map((text) => names.next(text, '.pdf'));
      expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
      for (const name of given) {
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+_\d{2,}\.pdf$/u);
        expect(name.length <= 120 && Buffer.byteLength(name) <= 240).toBe(true);
      }
    }));
  });

  test('end as the content says', () => {
    expect(['image/jpeg', 'application/pdf', 'video/mp4', 'application/x-unknown', null].map(endingOf)).toEqual(['.jpg', '.pdf', '.mp4', '.bin', '.bin']);
  });
});
