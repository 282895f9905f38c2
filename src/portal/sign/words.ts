import { phrases } from '../words';

export const signWords = phrases({
  title: ['审阅签字', 'Read and sign'],
  lead: ['进度和风险都在这一页；没有问题就签字，有问题就写明原因退回联络员。', 'Progress and risks on one page. Sign, or send it back to the clerk with the reason.'],
  none: ['现在没有要签字的档案', 'There is no archive to sign'],
  noneHint: ['文明办开始一次考核以后，本单位的进度会显示在这里。', 'When the office opens a round, the progress of your unit stands here.'],
  sign: ['签字', 'Sign'],
  signTitle: ['在这份创建档案上签字？', 'Sign this archive?'],
  signHint: ['签字后档案报送文明办，联络员不能再改。', 'Once signed the archive is with the office, and the clerk can change nothing.'],
  lacking: [(rules: number, points: string) => `还有 ${rules} 条没有备齐，涉及 ${points} 分。`, (rules: number, points: string) => `${rules} rules are not complete, ${points} points at stake.`],
  back: ['退回联络员', 'Send back'],
  backTitle: ['退回联络员修改', 'Send back to the clerk'],
  backHint: ['联络员会看到您写的原因，改好后再送签。', 'The clerk reads your reason, mends it and hands it in again.'],
  backReason: ['哪里要改', 'What is to be done better'],
  waits: [(who: string, when: string) => `${who}于 ${when}送签，等您签字。`, (who: string, when: string) => `${who} handed it in ${when}. It waits for you.`],
  clerk: ['联络员', 'The clerk'],
  withClerk: ['联络员还在整理，送签以后您才能签字。', 'The clerk is still at it. You can sign once it is handed in.'],
  signed: [(when: string) => `已于 ${when}签字。`, (when: string) => `Signed ${when}.`],
  risks: ['需要留意的地方', 'What to look at'],
  noRisks: ['没有发现需要留意的地方。', 'Nothing stands out.'],
  // The archive
  rulesLacking: [(rules: number, points: string) => `创建档案：${rules} 条没有备齐，涉及 ${points} 分`, (rules: number, points: string) => `Archive: ${rules} rules are not complete, ${points} points at stake`],
  piecesReturned: [(count: number) => `创建档案：文明办退回 ${count} 份材料，还没有答复`, (count: number) => `Archive: ${count} returned pieces are not answered`],
  rulesOld: [(count: number) => `创建档案：${count} 条的材料都是考核期以前的`, (count: number) => `Archive: for ${count} rules all evidence is from before the period`],
  rulesQuiet: [(count: number) => `创建档案：${count} 条本季度没有新材料`, (count: number) => `Archive: nothing new this quarter for ${count} rules`],
  draftsOpen: [(count: number) => `创建档案：${count} 份草稿没有写完`, (count: number) => `Archive: ${count} drafts are not finished`],
  // Community and intersection
  contact: [(community: string, state: string) => `帮包${community}：${state}`, (community: string, state: string) => `${community}: ${state}`],
  silent: [(days: number) => `，已 ${days} 天没有活动`, (days: number) => `, silent for ${days} days`],
  noCommunity: ['没有帮包社区', 'No community is assigned'],
  awaited: [(count: number) => `工作台账：${count} 条等社区确认`, (count: number) => `Ledger: ${count} entries wait for the community`],
  disputed: [(count: number) => `工作台账：${count} 条社区认为不属实或部分属实`, (count: number) => `Ledger: the community disputes ${count} entries, wholly or partly`],
  paperless: [(count: number) => `工作台账：${count} 条有款项没有审批单`, (count: number) => `Ledger: ${count} entries with money lack their paper`],
  events: [(kind: string, count: number, day: string) => `路口值守：${kind} ${count} 次，最近一次 ${day}`, (kind: string, count: number, day: string) => `Duty: ${kind} ${count} times, the last on ${day}`],
  neverLed: [(all: number) => `路口值守：点名 ${all} 次，负责人没有到过场`, (all: number) => `Duty: in ${all} roll-calls no leader was there`],
  temporary: [(count: number, all: number) => `路口值守：${all} 次里有 ${count} 次由临时人员顶岗`, (count: number, all: number) => `Duty: ${count} of ${all} times hired people stood in`],
  next: [(day: string, shift: string, place: string, due: number) => `下一次值守：${day}${shift}，${place}，应到 ${due} 人`, (day: string, shift: string, place: string, due: number) => `Next duty: ${day}, ${shift}, ${place}, ${due} due`],
  sections: ['分项进度', 'Progress by section'],
  section: ['部分', 'Section'],
  rules: ['已齐条款', 'Complete'],
  slots: ['已备材料', 'Pieces'],
  stake: ['还差分数', 'At stake'],
  stale: ['陈旧条款', 'Out of date'],
  detail: [(rules: number) => `逐条查看 ${rules} 条的材料`, (rules: number) => `Read all ${rules} rules with their evidence`],
});

/** How loud a sign of risk is. */
export const loudnessNames = phrases({ bad: ['要紧', 'urgent'], warning: ['留意', 'look'], info: ['提醒', 'note'], plain: ['知悉', 'known'], good: ['良好', 'good'] });
