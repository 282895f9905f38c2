import { pinyin } from 'pinyin-pro';

/**
 * What a Chinese name is searched by besides itself: the initials of its pinyin and the whole of it, without tones. Letters
 * and digits stay as they are. 审计局 gives `sjj shenjiju`, and 市第1中学 `sd1zx shidi1zhongxue`.
 */
export function pinyinOf(name: string): string {
  const spell = (pattern: 'first' | 'pinyin'): string =>
    pinyin(name, { pattern, toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase().replace(/[^a-z0-9]/g, '');
  const [initials, whole] = [spell('first'), spell('pinyin')];
  return initials === whole ? whole : `${initials} ${whole}`;
}
