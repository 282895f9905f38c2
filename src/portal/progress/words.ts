import { phrases } from '../words';

export const wallWords = phrases({
  title: ['看各单位进度', 'How the units come along'],
  lead: ['每一行是一个单位；点一格，打开这个单位的档案。', 'Each line is a unit; a cell opens its archive at that rule.'],
  none: ['还没有已开始的考核', 'No round has begun yet'],
  round: ['考核', 'Round'],
  view: ['怎么看', 'View'],
  rules: ['按条款看', 'By rule'],
  steps: ['按步骤看', 'By step'],
  search: ['单位名称', 'Name of the unit'],
  searchHint: ['汉字、全拼或首字母，例如 sjj', 'Chinese, pinyin or initials, such as sjj'],
  category: ['类别', 'Category'],
  step: ['报送进度', 'How far'],
  section: ['条款板块', 'Section'],
  all: ['全部', 'All'],
  shown: [(shown: number, all: number) => `显示 ${shown} 个，共 ${all} 个单位`, (shown: number, all: number) => `${shown} of ${all} units`],
  nobody: ['没有这样的单位', 'No such unit'],
  unit: ['单位', 'Unit'],
  tick: [(name: string) => `选择 ${name}`, (name: string) => `Choose ${name}`],
  tickAll: ['选择显示的全部单位', 'Choose all units shown'],
  complete: ['已齐', 'Ready'],
  completeOf: [(done: number, all: number) => `${all} 条已齐 ${done} 条`, (done: number, all: number) => `${done} of ${all} rules complete`],
  atStake: ['还差分', 'At stake'],
  atStakeOf: [(points: string) => `还差 ${points} 分`, (points: string) => `${points} points at stake`],
  left: ['剩余天数', 'Days left'],
  leftOf: [(days: number) => `剩 ${days} 天`, (days: number) => `${days} days left`],
  over: ['已截止', 'Over'],
  extended: ['已延期', 'Extended'],
  sent: ['退回未改', 'Returned'],
  sentOf: [(count: number) => `退回未改 ${count} 份`, (count: number) => `${count} returned`],
  archive: ['档案', 'Archive'],
  team: ['考核组', 'Team'],
  teamOf: [(number: number) => `第 ${number} 组`, (number: number) => `Team ${number}`],
  visit: ['到场日期', 'Visit'],
  report: ['听取汇报', 'Report'],
  read: ['查阅档案', 'Archives'],
  site: ['实地考察', 'Site'],
  sheets: ['评分表签字', 'Sheets signed'],
  given: ['意见反馈', 'Feedback'],
  acknowledged: ['单位签收', 'Acknowledged'],
  locked: ['锁定', 'Locked'],
  yes: ['✓', '✓'],
  no: ['–', '–'],
  // The marks of the cells, and what they mean.
  done: ['✓', '✓'],
  old: ['旧', 'old'],
  nothing: ['–', '–'],
  legendDone: ['已齐', 'complete'],
  legendSome: ['备了一部分（已有/应有）', 'begun (has/asked)'],
  legendNone: ['没有材料', 'nothing yet'],
  legendOld: ['材料陈旧', 'out of date'],
  cellOf: [(unit: string, rule: string, said: string) => `${unit}\n${rule}\n${said}`, (unit: string, rule: string, said: string) => `${unit}\n${rule}\n${said}`],
  has: [(has: number, asked: number) => `已备 ${has} / ${asked} 项`, (has: number, asked: number) => `${has} of ${asked} pieces`],
});

export const batchWords = phrases({
  ticked: [(count: number) => `已选 ${count} 个单位`, (count: number) => `${count} units chosen`],
  clear: ['取消选择', 'Choose none'],
  remind: ['催办', 'Remind'],
  remindTitle: [(count: number) => `催办 ${count} 个单位`, (count: number) => `Remind ${count} units`],
  remindHint: ['每个单位一天最多催办一次；单位的人会在消息里看到。', 'A unit is reminded once a day at most; its people find it among their messages.'],
  remark: ['要补充的话（可不填）', 'What to add (may be left empty)'],
  extend: ['延期', 'Extend'],
  extendTitle: [(count: number) => `给 ${count} 个单位延期`, (count: number) => `More time for ${count} units`],
  extendHint: ['单位会看到理由和您的姓名。', 'The units see the reason and your name.'],
  until: ['延到哪一天', 'Until which day'],
  untilAt: [(at: string) => `到 ${at} 截止`, (at: string) => `closes ${at}`],
  later: ['请选考核截止日以后的日期', 'Choose a day after the deadline of the round'],
  send: ['退回档案', 'Return the archive'],
  sendTitle: [(count: number) => `退回 ${count} 个单位的档案`, (count: number) => `Return the archives of ${count} units`],
  sendHint: ['每份档案只能退回一次；单位会看到理由。', 'An archive can be returned once; the unit reads the reason.'],
  due: ['最迟哪天改好', 'To be mended by'],
  dueHint: ['不填就是考核截止日', 'Left empty: the deadline of the round'],
  reason: ['理由', 'Reason'],
  close: ['知道了', 'Close'],
  cancel: ['取消', 'Cancel'],
});

/** Why a unit was not reminded, extended or returned; other codes have their general words. */
export const remindRefusals = phrases<Record<string, string>>({
  ALREADY_EXISTS: ['今天已经催办过', 'Was reminded today'],
  WRONG_STATE: ['已提交，或者没有账号', 'Has submitted, or has no account'],
});
export const extendRefusals = phrases<Record<string, string>>({
  INVALID_INPUT: ['不在考核截止日以后', 'Not beyond the deadline of the round'],
});
export const returnRefusals = phrases<Record<string, string>>({
  WRONG_STATE: ['还没有交，或者已经退回过一次', 'Not handed in, or returned once already'],
  INVALID_INPUT: ['已过截止日，请写最迟哪天改好', 'The deadline is over: say by when it is to be mended'],
});

/** What stands in a cell of the wall. */
export const markWords = phrases({ done: ['✓', '✓'], none: ['–', '–'], old: ['旧', 'old'] });
