import { phrases } from '../words';

export const archiveWords = phrases({
  title: ['整理创建档案', 'Fill the archive'],
  none: ['现在没有要整理的档案', 'There is no archive to fill now'],
  noneHint: ['文明办开始一次考核以后，这里会列出要准备的每一条材料。', 'When the office opens a round, all that is to be prepared stands here.'],
  round: ['考核', 'Round'],
  daysLeft: [(days: number) => `还剩 ${days} 天`, (days: number) => `${days} days left`],
  closed: ['报送已截止', 'Submission is over'],
  until: [(day: string) => `${day}截止`, (day: string) => `until ${day}`],
  complete: ['已齐的条款', 'Rules complete'],
  slots: ['已备的材料', 'Pieces answered'],
  of: [(done: number, all: number) => `${done} / ${all}`, (done: number, all: number) => `${done} / ${all}`],
  atStake: ['还没备齐的分数', 'Points at stake'],
  points: [(points: string) => `${points} 分`, (points: string) => `${points} points`],
  given: [(reason: string) => `档案已退回：${reason}`, (reason: string) => `The archive was returned: ${reason}`],
  drafts: [(count: number) => `有 ${count} 份草稿还没有写标题或日期，交给负责人之前请补全。`, (count: number) => `${count} drafts lack a title or their days: complete them before you hand in.`],
  returned: ['文明办退回、要修改的材料', 'Returned by the office, to be mended'],
  answerBy: [(day: string) => `${day}前改好`, (day: string) => `by ${day}`],
  show: ['显示', 'Show'],
  all: [(count: number) => `全部 ${count} 条`, (count: number) => `All ${count} rules`],
  lacking: [(count: number) => `还没备齐 ${count} 条`, (count: number) => `${count} not complete`],
  stale: [(count: number) => `材料陈旧 ${count} 条`, (count: number) => `${count} out of date`],
  nothingHere: ['这里没有条款了', 'No rules are left here'],
  sectionDone: [(done: number, all: number, points: string) => `${done} / ${all} 条已齐 · 还差 ${points} 分`, (done: number, all: number, points: string) => `${done} of ${all} complete · ${points} points at stake`],
  missing: ['还缺：', 'Missing: '],
  ready: ['已齐', 'Complete'],
  lack: [(count: number) => `缺 ${count} 项`, (count: number) => `${count} missing`],
  empty: ['没有材料', 'Nothing yet'],
  worth: [(points: string) => `${points} 分`, (points: string) => `${points} points`],
  requirement: ['要求', 'What is asked'],
  method: ['怎么考', 'How it is scored'],
  evidence: ['已有的材料', 'What is here already'],
  noEvidence: ['还没有材料。', 'Nothing yet.'],
  separator: ['；', '; '],
});

/** How many of a kind at least. */
export const slotWords = phrases({
  PHOTOS: [(least: number) => `照片 ${least} 张`, (least: number) => `${least} photos`],
  DOCUMENT: [(least: number) => `文件 ${least} 份`, (least: number) => `${least} documents`],
  LINK: [(least: number) => `链接或截图 ${least} 个`, (least: number) => `${least} links`],
  TEXT: [(least: number) => `文字说明 ${least} 份`, (least: number) => `${least} texts`],
});

export const freshnessNames = phrases({
  CURRENT: ['本季度有更新', 'Up to date'],
  QUIET: ['本季度没有新材料', 'Nothing new this quarter'],
  OLD: ['材料陈旧', 'Out of date'],
  NOTHING: ['无材料', 'Nothing'],
});

export const evidenceStateNames = phrases({
  DRAFT: ['草稿', 'Draft'],
  SUBMITTED: ['已提交', 'Submitted'],
  RETURNED: ['已退回', 'Returned'],
  ACCEPTED: ['已采纳', 'Accepted'],
});
