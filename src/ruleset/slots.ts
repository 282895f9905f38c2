/**
 * The evidence slots of a rule, from the words in which the rule asks for them. The same words give the same slots, always:
 * `班子会议纪要` is a document, `成立…正式文件(有文号)` one that bears its number, `现场图片(不少于3张)` three photos that show the unit's
 * name, `作品链接或截图` a link, `品牌材料(500字以内)` a text. Where the words give no number it is one, and two for photos.
 * migrations/0902-evidence.sql says the same in SQL for the rules that were there before.
 */
import type { EvidenceSlot, SlotKind } from './ruleset.entity.js';

/** What somebody states of a slot; the rest is read from its words. */
type Stated = { readonly [K in keyof EvidenceSlot]?: EvidenceSlot[K] | null };

/** The longest text that a slot may ask for. */
const longestText = 500;

/** The slot that these words ask for, as far as it is not stated otherwise. */
export function slotOf(titleZh: string, number: number, stated: Stated = {}): EvidenceSlot {
  const kind = stated.kind ?? kindOf(titleZh);
  const isScreenshot = titleZh.includes('截图');
  const said = (pattern: RegExp): number | undefined => {
    const [, digits] = pattern.exec(titleZh) ?? [];
    return digits === undefined ? undefined : Number(digits);
  };
  const least = kind === 'PHOTOS' ? said(/(\d+)张/) ?? (isScreenshot ? 1 : 2) : kind === 'DOCUMENT' ? said(/(\d+)(?:[~-]\d+)?[次份个]/) ?? 1 : 1;
  return {
    number, titleZh, kind,
    least: stated.least ?? least,
    needsNumber: kind === 'DOCUMENT' && (stated.needsNumber ?? titleZh.includes('文号')),
    showsUnitName: kind === 'PHOTOS' && (stated.showsUnitName ?? !isScreenshot),
    needsNote: kind === 'PHOTOS' && (stated.needsNote ?? titleZh.includes('说明')),
    leastCharacters: kind === 'TEXT' ? stated.leastCharacters ?? Math.min(said(/(\d+)字以上/) ?? 1, longestText) : 0,
    mostCharacters: kind === 'TEXT' ? stated.mostCharacters ?? Math.min(said(/(\d+)字以内/) ?? longestText, longestText) : 0,
  };
}

function kindOf(words: string): SlotKind {
  if (/链接|网址/.test(words)) return 'LINK';
  if (/\d+字以[上内]/.test(words)) return 'TEXT';
  return /图片|照片|截图/.test(words) ? 'PHOTOS' : 'DOCUMENT';
}
