import { phrases } from '../words';

export const messageWords = phrases({
  title: ['消息', 'Messages'],
  lead: [(count: number) => (count === 0 ? '都读过了。' : `有 ${count} 条没有读过。`), (count: number) => (count === 0 ? 'All are read.' : `${count} are not read yet.`)],
  none: ['还没有消息', 'There are no messages yet'],
  noneUnread: ['没有未读的消息', 'No message is unread'],
  show: ['显示哪些', 'Which to show'],
  all: ['全部', 'All'],
  unread: ['未读', 'Not read'],
  read: [(at: string) => `${at} 已读`, (at: string) => `Read ${at}`],
  mailed: [(at: string) => `${at} 已发邮件`, (at: string) => `Mailed ${at}`],
  due: [(day: string) => `${day}前办理`, (day: string) => `Until ${day}`],
  mark: ['标为已读', 'Mark as read'],
  markAll: ['下面的全部标为已读', 'Mark all below as read'],
});

export const messageKindNames = phrases({ DUE: ['到期提醒', 'Due'], REMINDER: ['催办', 'Reminder'] });
