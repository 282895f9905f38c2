import { phrases } from '../words';

export const feedbackWords = phrases({
  title: ['考核组的反馈意见', 'The team’s feedback'],
  lead: ['考核组到场考核以后给本单位的意见，请负责人看后确认。', 'What the team told your unit at the end of its visit; your leader confirms having read it.'],
  none: ['还没有反馈意见', 'There is no feedback yet'],
  noneHint: ['考核组考核结束时给出意见，会显示在这里。', 'It stands here when the team has ended its visit.'],
  heading: [(round: string) => `${round} 意见反馈`, (round: string) => `${round}: feedback`],
  visited: [(day: string) => `${day} 到场考核`, (day: string) => `Visited ${day}`],
  strengths: ['好的方面', 'What is good'],
  weaknesses: ['存在的不足', 'What is missing'],
  advice: ['改进建议', 'What to do about it'],
  given: [(who: string, when: string) => `考核组长${who && ` ${who}`} 于 ${when} 签字`, (who: string, when: string) => `Signed by the team leader${who && ` ${who}`}, ${when}`],
  acknowledged: [(who: string, when: string) => `单位负责人${who && ` ${who}`} 于 ${when} 确认`, (who: string, when: string) => `Acknowledged by the unit’s leader${who && ` ${who}`}, ${when}`],
  waiting: ['等单位负责人确认', 'Awaiting the unit’s leader'],
  leaderConfirms: ['请负责人登录后确认。', 'Your leader signs in and acknowledges it.'],
  acknowledge: ['已阅，确认签字', 'I have read it: sign'],
  acknowledgeTitle: ['确认考核组的反馈意见', 'Acknowledge the feedback'],
  acknowledgeHint: ['确认表示本单位已经收到并知道这些意见，不表示对得分没有异议。确认后不能撤回。', 'You confirm that your unit has received it; you may still object to points later. It cannot be taken back.'],
  unitLeader: ['单位负责人签字', 'Leader of the unit'],
  teamLeader: ['考核组长签字', 'Team leader'],
});
