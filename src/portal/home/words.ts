import { phrases } from '../words';

export const homeWords = phrases({
  title: ['我的待办', 'My tasks'],
  hello: [(name: string) => `${name}，您好。`, (name: string) => `Hello, ${name}.`],
  nothing: ['现在没有等您办的事', 'Nothing waits for you now'],
  todo: ['等您办的事', 'What waits for you'],
  until: [(days: number, day: string) => `还剩 ${days} 天 · ${day}截止`, (days: number, day: string) => `${days} days left · until ${day}`],
  fill: [(round: string) => `整理《${round}》创建档案`, (round: string) => `Fill the archive of “${round}”`],
  filled: [(done: number, all: number) => `${all} 条里已备齐 ${done} 条`, (done: number, all: number) => `${done} of ${all} rules complete`],
  atStake: [(points: string) => `还有 ${points} 分没有备齐`, (points: string) => `${points} points at stake`],
  returned: [(reason: string) => `已退回：${reason}`, (reason: string) => `Returned: ${reason}`],
  pieces: [(count: number) => `有 ${count} 份材料被退回，请修改`, (count: number) => `${count} pieces were returned, to be mended`],
  sign: [(round: string) => `《${round}》创建档案等您签字`, (round: string) => `The archive of “${round}” waits for your signature`],
  answer: [(count: number) => `${count} 条台账等社区确认`, (count: number) => `${count} ledger entries wait for the community’s answer`],
  confirm: [(count: number) => `${count} 个"认真负责"等文明办确认`, (count: number) => `${count} reports of conscientious duty wait to be confirmed`],
  rounds: ['考核进行到哪一步', 'Where the rounds stand'],
  submission: [(day: string) => `材料报送截止 ${day}`, (day: string) => `Units submit until ${day}`],
  inspection: [(from: string, to: string) => `实地考核 ${from}至${to}`, (from: string, to: string) => `Inspection ${from} – ${to}`],
  published: [(day: string) => `通报于 ${day}`, (day: string) => `Published ${day}`],
  latest: ['最新通报', 'Latest notice'],
  canDo: ['您可以在这里', 'What you can do here'],
});
