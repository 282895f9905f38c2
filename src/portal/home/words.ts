import { phrases } from '../words';

export const homeWords = phrases({
  title: ['我的待办', 'My tasks'],
  hello: [(name: string) => `${name}，您好。`, (name: string) => `Hello, ${name}.`],
  nothing: ['现在没有等您办的事', 'Nothing waits for you now'],
  todo: ['等您办的事', 'What waits for you'],
  count: [(count: number) => `${count} 件`, (count: number) => `${count}`],
  until: [(days: number, day: string) => `还剩 ${days} 天 · ${day}截止`, (days: number, day: string) => `${days} days left · until ${day}`],
  today: ['今天截止', 'Due today'],
  overdue: [(days: number, day: string) => `已超过 ${days} 天 · ${day}截止`, (days: number, day: string) => `${days} days overdue · since ${day}`],
  atStake: [(points: string) => `涉及 ${points} 分`, (points: string) => `${points} points at stake`],
  letters: ['没有读过的消息', 'Messages not read yet'],
  allLetters: [(count: number) => `查看全部（${count} 条未读）`, (count: number) => `See all (${count} not read)`],
  rounds: ['考核进行到哪一步', 'Where the rounds stand'],
  submission: [(day: string) => `材料报送截止 ${day}`, (day: string) => `Units submit until ${day}`],
  inspection: [(from: string, to: string) => `实地考核 ${from}至${to}`, (from: string, to: string) => `Inspection ${from} – ${to}`],
  published: [(day: string) => `通报于 ${day}`, (day: string) => `Published ${day}`],
  latest: ['最新通报', 'Latest notice'],
});
