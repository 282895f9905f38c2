import type { Waiting } from '../offline/outbox';
import type { refusedWords } from './words';

/** Which of our own sentences says best why the server would not have a line; undefined where the general one does. */
export function refusedAs({ code, particulars: { field = '' } }: NonNullable<Waiting['refused']>): keyof typeof refusedWords | undefined {
  if (code === 'ROUND_CLOSED') return 'published';
  if (code === 'FILE_REFUSED' || code === 'FILE_TOO_LARGE' || code === 'TICKET_EXPIRED' || field.startsWith('fileIds')) return 'photo';
  if (code === 'NOT_FOUND') return 'notYours';
  if (code === 'WRONG_STATE') return field === 'day' ? 'closed' : 'suspended';
  return code === 'INVALID_INPUT' && field === 'day' ? 'tooOld' : undefined;
}
