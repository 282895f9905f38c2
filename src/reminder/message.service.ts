import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { notFound } from '../platform/errors/errors.js';
import { Message } from './message.entity.js';
import type { MarkMessagesReadInput } from './message.input.js';

/** Marks own messages as read; the first time stands. Gives them in the order of the input. NOT_FOUND for somebody else's. */
export async function markMessagesRead(uow: UnitOfWork, { messageIds }: MarkMessagesReadInput): Promise<Message[]> {
  const own = await uow.rows.find(Message, { id: messageIds.filter(isId), accountId: uow.actor.accountId }, { order: ['id'], lock: true });
  if (own.length !== messageIds.length) throw notFound('message', `messageIds.${messageIds.findIndex((id) => own.every((message) => message.id !== id))}`);
  const unread = own.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  const read = unread.length === 0 ? [] : await uow.rows.update(Message, { id: unread }, { readAt: uow.now });
  const byId = new Map([...own, ...read].map((message) => [message.id, message]));
  return messageIds.map((id) => byId.get(id)!);
}

/** How many messages the actor has not read. */
export const unreadMessages = (uow: UnitOfWork): Promise<number> => uow.rows.count(Message, { accountId: uow.actor.accountId, readAt: null });
