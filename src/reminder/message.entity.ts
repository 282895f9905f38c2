import { Field, ID } from 'type-graphql';
import { choice, day, instant, integer, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const MessageKind = enumOf('MessageKind', 'Why somebody is written to.', {
  REMINDER: '催办: the office reminds.',
  DUE: '到期: something that one has to do is due.',
});
export type MessageKind = keyof typeof MessageKind;

@Row({ table: 'message', tag: 82, action: 'message.read', says: '消息: what one person was told. It stays when it is read.' })
export class Message extends Node {
  @unshown() accountId: string;
  @choice(() => MessageKind, 'Why one is written to.') kind: MessageKind;
  @text('What it is about.') titleZh: string;
  @text('What there is to say.') bodyZh: string;
  @unshown() @Field(() => ID, { description: 'The key of what it is about; `node(id)` finds it.' }) subjectId: string;
  @day('Until when something is to be done.', { nullable: true }) dueDay: string | null;
  @unshown('uuid', { nullable: true }) reminderId: string | null;
  @unshown('text') onceKey: string;
  @unshown('uuid', { nullable: true }) mailId: string | null;
  @instant('When the person marked it as read.', { nullable: true }) readAt: Date | null;
  @instant('When it was written.') createdAt: Date;
}

export const MailState = enumOf('MailState', 'How far a letter has come.', {
  QUEUED: '待发送: it waits to be sent, for the first time or again.',
  SENT: '已发送: the mail server has taken it.',
  FAILED: '发送失败: it was refused, or given up after the last attempt.',
});
export type MailState = keyof typeof MailState;

@Row({ table: 'mail', tag: 83, action: 'mail.read', says: '邮件: one letter to one person with everything that was new, and how far it has come.' })
export class Mail extends Node {
  @unshown() accountId: string;
  @text('Where it goes.') address: string;
  @text('Its subject.') subject: string;
  @unshown('text') body: string;
  @choice(() => MailState, 'How far it has come.') state: MailState;
  @integer('How often it was tried.') attempts: number;
  @instant('When it is tried next, while it waits.') nextAttemptAt: Date;
  @unshown('timestamptz', { nullable: true }) claimedUntil: Date | null;
  @text('What went wrong the last time; empty where nothing did. For the office.', { nullable: true }) problem: string | null;
  @instant('When the mail server took it.', { nullable: true }) sentAt: Date | null;
  @instant('When it was written.') createdAt: Date;
}
