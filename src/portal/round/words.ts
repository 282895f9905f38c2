import { phrases } from '../words';

export const roundWords = phrases({
  title: ['设置和推进考核', 'Set up and move rounds'],
  lead: ['一次考核的时间、计分办法，以及进行到哪一步。', 'The windows of a round, how it is scored, and how far it has come.'],
  newRound: ['新建考核', 'New round'],
  none: ['还没有考核', 'There is no round yet'],
  noneHint: ['点"新建考核"，按提示填写时间和条款。', 'Press “New round” and fill in windows and rules.'],
  rounds: ['考核', 'Rounds'],
  pointsUnit: ['分', 'points'],
  phase: ['进行到', 'Stands at'],
  period: ['考核期', 'Period'],
  deadline: ['材料报送截止', 'Units submit until'],
  inspection: ['实地考核', 'Inspection'],
  range: [(from: string, to: string) => `${from}至${to}`, (from: string, to: string) => `${from} – ${to}`],
  ruleSet: ['考核细则', 'Rule set'],
  rulesOf: [(title: string, version: number, count: number) => `${title}（第 ${version} 版），${count} 条`, (title: string, version: number, count: number) => `${title} (version ${version}), ${count} rules`],
  units: ['参加单位', 'Units'],
  extend: ['延长报送时间', 'Give all units more time'],
  extendLead: ['对所有单位有效，理由会记在考核的步骤里。', 'Holds for all units; the reason stands among the steps of the round.'],
  newDay: ['新的截止日期', 'New last day'],
  newTime: ['几点', 'Time'],
  reason: ['理由', 'Reason'],

  steps: ['下一步', 'The next step'],
  forward: [(phase: string) => `进入"${phase}"`, (phase: string) => `Move on to “${phase}”`],
  forwardTitle: [(phase: string) => `把考核推进到"${phase}"？`, (phase: string) => `Move the round on to “${phase}”?`],
  back: [(phase: string) => `退回"${phase}"`, (phase: string) => `Back to “${phase}”`],
  backTitle: [(phase: string) => `把考核退回到"${phase}"？`, (phase: string) => `Take the round back to “${phase}”?`],
  backHint: ['已有的内容都保留。请写明理由，会记入考核的步骤。', 'Nothing is dropped. The reason stands among the steps of the round.'],
  toPublish: ['计算、预览和公布成绩在另一页办理。', 'Computing, preview and publication have a screen of their own.'],
  publish: ['去计算和公布成绩', 'Compute and publish'],
  over: ['这次考核已经结束。', 'This round is over.'],
  history: ['走过的步骤', 'The steps so far'],
  step: [(from: string, to: string) => `${from} → ${to}`, (from: string, to: string) => `${from} → ${to}`],
  noSteps: ['还没有走过。', 'None yet.'],

  settings: ['计分办法', 'How it is scored'],
  settingsOpen: ['打出第一个分数以前都可以改。所有人都看得到，通报里也会写明。', 'They may change until the first mark is given. Everybody sees them, and the notice prints them.'],
  settingsFrozen: [(when: string) => `${when} 打出了第一个分数，计分办法从那时起不能再改。`, (when: string) => `The first mark was given on ${when}; nothing of this changes since.`],
  default: ['默认', 'Default'],
  save: ['保存计分办法', 'Save the settings'],
  saved: ['已保存。', 'Saved.'],
  fixed: ['固定不变的办法', 'What holds in every round'],
});

export const newRoundWords = phrases({
  title: ['新建考核', 'New round'],
  lead: ['填好四步就建成草稿。草稿只有文明办看得到，计分办法可以在建好以后再改。', 'Four steps make a draft. Only the office sees a draft; its settings can be changed afterwards.'],
  back: ['回到考核列表', 'Back to the rounds'],
  name: ['1. 考核的名称', '1. What it is called'],
  titleZh: ['名称', 'Title in Chinese'],
  titleZhHint: ['例如 2019年年中集中考核', 'Such as 2019年年中集中考核'],
  titleEn: ['英文名称（可以不填）', 'Title in English (optional)'],
  windows: ['2. 时间', '2. Windows'],
  periodFrom: ['考核期从哪天开始', 'First day that counts'],
  periodTo: ['考核期到哪天为止', 'Last day that counts'],
  periodHint: ['这段时间里的台账和路口值勤计入本次考核。', 'Deeds and duty of these days count.'],
  deadlineDay: ['材料报送截止日期', 'Last day to submit'],
  deadlineTime: ['截止时间', 'At what time'],
  deadlineHint: ['到这个时间各单位不能再提交材料；需要时可以延长。', 'Units submit until then; it can be extended.'],
  inspectionFrom: ['实地考核从哪天开始', 'First day of inspection'],
  inspectionTo: ['实地考核到哪天为止', 'Last day of inspection'],
  rules: ['3. 条款', '3. Rules'],
  ruleSet: ['考核细则', 'Rule set'],
  version: [(title: string, version: number) => `${title}（第 ${version} 版）`, (title: string, version: number) => `${title} (version ${version})`],
  picked: [(count: number, all: number) => `已选 ${count} / ${all} 条`, (count: number, all: number) => `${count} of ${all} rules`],
  allRules: ['全部条款', 'All rules'],
  points: [(points: string) => `${points} 分`, (points: string) => `${points} points`],
  make: ['4. 建成草稿', '4. Make the draft'],
  makeHint: ['建成以后会给出计分办法，每一项都写明默认值和后果。', 'Its settings come next, each with its default and what it brings about.'],
  create: ['建成草稿', 'Make the draft'],
  lacking: ['请先填好名称、时间，并至少选一条。', 'Give it a title and its windows, and pick at least one rule.'],
});

/** What each setting is called in English; the graph names it in Chinese. */
export const settingTitles: Readonly<Record<string, string>> = {
  creationWeight: 'Weight of the creation part', communityWeight: 'Weight of the community part', intersectionWeight: 'Weight of the intersection part',
  ledgerShare: 'Share of the ledger within the community part', intersectionBase: 'Intersection part: begins with', intersectionFloor: 'Intersection part: not below', intersectionCap: 'Intersection part: not above',
  absentTariff: 'An absence', lateTariff: 'Being late', leftEarlyTariff: 'Leaving early', carelessTariff: 'Careless duty', conscientiousTariff: 'Conscientious duty', spreadLimit: 'How far marks may lie apart',
  unassignedPart: 'A unit without a community or an intersection', examiners: 'Several examiners of one unit', rounding: 'Rounding', ties: 'Equal totals', conscientiousOnce: 'Conscientious duty',
  lateAndLeftEarly: 'Late and left early in one shift', notApplicable: 'A rule that does not apply', fifthKeyTask: 'The fifth key task',
};

/** What follows from a setting, in one sentence. */
export const settingConsequences = phrases({
  creationWeight: ['调高，档案和实地考核的得分就更要紧；三项合计必须是 100%。', 'Higher, archives and inspection decide more; the three add up to 100 %.'],
  communityWeight: ['调高，帮包社区的台账和社区评价就更要紧。', 'Higher, the ledger and the communities’ ratings decide more.'],
  intersectionWeight: ['调高，路口缺岗、迟到就更影响名次。', 'Higher, absences and lateness weigh more.'],
  ledgerShare: ['调高，考核组看台账的分数更要紧；调低，社区评价更要紧。', 'Higher, the team’s review of the ledger decides more; lower, the community’s rating.'],
  intersectionBase: ['每个单位的路口部分从这个分数开始加减。', 'Every unit’s intersection part begins here.'],
  intersectionFloor: ['扣得再多，也不会低于这个分数。', 'However much is lost, it does not fall below.'],
  intersectionCap: ['加得再多，计入总分时也不会高于这个分数；不封顶的分数另外保留，用来比较同分。', 'However much is gained, no more than this counts; the uncapped value is kept and breaks ties.'],
  absentTariff: ['每缺岗一次，路口部分加减这么多分（扣分写负数）。', 'Each absence changes the intersection part by this (negative takes away).'],
  lateTariff: ['每迟到一次，路口部分加减这么多分（扣分写负数）。', 'Each lateness changes the intersection part by this (negative takes away).'],
  leftEarlyTariff: ['每早退一次，路口部分加减这么多分（扣分写负数）。', 'Each early leave changes the intersection part by this (negative takes away).'],
  carelessTariff: ['每次不认真，路口部分加减这么多分（扣分写负数）。', 'Each careless duty changes the intersection part by this (negative takes away).'],
  conscientiousTariff: ['每次认真负责（经文明办确认），路口部分加这么多分。', 'Each conscientious duty, confirmed by the office, adds this.'],
  spreadLimit: ['调低，组员之间稍有差距就要组长裁定；调高，直接取平均的就多。', 'Lower, leaders settle more differences; higher, more is simply averaged.'],
});

export const originNames = phrases({
  DEFAULT: ['默认', 'Default'],
  NOTICE: ['通报规定', 'Fixed by the notice'],
  CHOSEN: ['本次自定', 'Chosen here'],
});

/** What a step forward brings about. */
export const stepHints = phrases({
  DRAFT: ['', ''],
  OPEN: ['所有参加考核的单位马上可以看到并开始报送材料，类别从此固定。', 'All active units see the round and begin to submit; their categories are fixed from here on.'],
  INSPECTION: ['各单位的档案就此锁定，考核组开始打分。', 'Archives are locked, and teams begin to score.'],
  REVIEW: ['打分结束，可以计算成绩、开始预览。', 'Scoring ends; standings can be computed and previewed.'],
  PUBLISHED: ['', ''],
  CLOSED: ['考核归档，不再接受异议，也不再更正。', 'The round is over: no objection and no correction is taken any more.'],
});
