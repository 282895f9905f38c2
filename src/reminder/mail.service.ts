/**
 * The letters of a digest, and their way out. A letter is written with the messages that it tells, in one transaction, so that
 * no message is told twice. It is claimed before it is sent and marked after: a server that dies between the mail server's
 * yes and the mark leaves a letter that is sent again when the claim is over, with the same Message-ID, by which mail servers
 * and readers know it for the same letter. No protocol for mail can promise more.
 */
import type { OfficeWork } from '../platform/chore.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { MailRefused, type Mailer } from '../platform/mailer.js';
import { Office } from '../territory/territory.entity.js';
import { Mail } from './message.entity.js';
import { digestText } from './words.js';

/** What is older than this when mail comes to be sent is not news any more; it stands in the portal. */
const freshDays = 3;
/** How long a server may take for one letter before another may try it. */
const claimMinutes = 5;
/** Minutes to wait after each failure; after the last one the letter is given up. */
const patience = [1, 5, 30, 120, 480] as const;

const later = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

interface Untold { readonly id: string; readonly account_id: string; readonly address: string; readonly title_zh: string; readonly body_zh: string }

/**
 * Writes one letter to each person who has unread messages that no letter told yet, and an address. Two servers at once: the
 * second passes over what the first holds. Gives how many letters it wrote.
 */
export async function writeDigests(uow: UnitOfWork): Promise<number> {
  const untold = await uow.query<Untold>(`
    select message.id, message.account_id, mail_address.address, message.title_zh, message.body_zh
    from message join mail_address on mail_address.account_id = message.account_id join account on account.id = message.account_id and account.disabled_at is null
    where message.mail_id is null and message.read_at is null and message.created_at > $1
    order by message.created_at, message.id limit 2000 for update of message skip locked`, [later(uow.now, -freshDays * 1_440)]);
  if (untold.length === 0) return 0;
  const [office] = await uow.query<Pick<Office, 'nameZh'>>('select name_zh as "nameZh" from office');
  const byPerson = new Map<string, Untold[]>();
  for (const message of untold) byPerson.set(message.account_id, [...(byPerson.get(message.account_id) ?? []), message]);
  const letters = [...byPerson.values()];
  const written = await uow.rows.insert(Mail, letters.map((messages) => ({
    accountId: messages[0]!.account_id, address: messages[0]!.address, ...digestText(office?.nameZh ?? '', messages), state: 'QUEUED' as const, attempts: 0, problem: '', nextAttemptAt: uow.now,
  })));
  const told = letters.flatMap((messages, at) => messages.map(({ id }) => ({ id, mail_id: written[at]!.id })));
  await uow.query('update message set mail_id = told.mail_id from jsonb_to_recordset($1::jsonb) as told (id uuid, mail_id uuid) where message.id = told.id', [JSON.stringify(told)]);
  return written.length;
}

/** Sends what waits, letter by letter, each claimed by one server. Leaves the rest for the next time when the server is stopping. */
export async function sendMail(work: OfficeWork, mailer: Mailer): Promise<void> {
  // A bound, so that one office's mail does not keep all other chores waiting.
  for (let sent = 0; sent < 500 && !work.signal.aborted; sent += 1) {
    const letter = await work.transact('write', claim);
    if (!letter) return;
    const failure = await mailer.send({ to: letter.address, subject: letter.subject, text: letter.body, messageId: `<${letter.id}@${mailer.domain}>` }).then(() => null, (error: unknown) => error);
    if (failure !== null && !(failure instanceof MailRefused)) throw failure;
    await work.transact('write', (uow) => settle(uow, letter, failure));
  }
}

/** Takes the letter that has waited longest, for some minutes. The attempt counts from here on. */
async function claim(uow: UnitOfWork): Promise<Mail | null> {
  const [taken] = await uow.query<{ id: string }>(`
    update mail set attempts = attempts + 1, claimed_until = $2
    where id = (select id from mail where state = 'QUEUED' and next_attempt_at <= $1 and (claimed_until is null or claimed_until <= $1) order by next_attempt_at, id limit 1 for update skip locked)
    returning id`, [uow.now, later(uow.now, claimMinutes)]);
  return taken ? uow.rows.one(Mail, { id: taken.id }) : null;
}

async function settle(uow: UnitOfWork, { id, attempts }: Mail, failure: MailRefused | null): Promise<void> {
  const wait = patience[attempts - 1];
  const result: Partial<Mail> = failure === null ? { state: 'SENT', sentAt: uow.now, problem: '' }
    : failure.final || wait === undefined ? { state: 'FAILED', problem: failure.message }
    : { nextAttemptAt: later(uow.now, wait), problem: failure.message };
  // Only what still waits: a letter that another server has settled meanwhile stays as that one said.
  await uow.rows.update(Mail, { id, state: 'QUEUED', attempts }, { ...result, claimedUntil: null });
}
