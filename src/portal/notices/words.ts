import { phrases } from '../words';

/** A line of a notice that is a heading, as offices number them. */
export const isHeading = (line: string): boolean => /^[一二三四五六七八九十]+、.{0,40}$/.test(line);

export const noticeWords = phrases({
  title: ['通报', 'Notices'],
  lead: ['市文明办已经发布的考核通报，任何人都可以看。', 'Published notices of the Civilization Office, open to everybody.'],
  none: ['还没有发布过通报', 'No notice has been published yet'],
  edition: [(number: number) => `第 ${number} 版`, (number: number) => `Edition ${number}`],
  editions: ['各版', 'Editions'],
  corrected: ['这一版已经更正。', 'This edition has been corrected.'],
  toLatest: [(number: number) => `看第 ${number} 版`, (number: number) => `See edition ${number}`],
  correction: [(number: number, reason: string) => `第 ${number} 版更正：${reason}`, (number: number, reason: string) => `Edition ${number} corrects: ${reason}`],
  changes: ['更正了什么', 'What is shown otherwise'],
  before: ['原来', 'Before'],
  now: ['更正后', 'Now'],
  rankAndTotal: [(rank: number, total: string) => `第 ${rank} 名，${total} 分`, (rank: number, total: string) => `rank ${rank}, ${total}`],
  issued: [(when: string) => `${when} 发布`, (when: string) => `Published ${when}`],
  annexes: ['附件', 'Annexes'],
  rank: ['名次', 'Rank'],
  unit: ['单位', 'Unit'],
  total: ['总分', 'Total'],
  none1: ['—', '—'],
  fingerprint: ['校验码', 'Fingerprint'],
  fingerprintHint: [
    '以下校验码(SHA-256)由本次公布的全部数据算出。数据改动一个字，校验码就会不同，可用来核对手中的通报是不是原件。',
    'This SHA-256 is computed from all data of the publication. A single changed character changes it: compare it to tell an original from a copy.',
  ],
  back: ['所有通报', 'All notices'],
  inChinese: ['', 'The notice itself is published in Chinese.'],
});
