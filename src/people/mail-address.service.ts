import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { tagByTable } from '../platform/graph/row.js';
import { MailAddress } from './mail-address.entity.js';
import type { SetMailAddressInput } from './mail-address.input.js';
import { Account } from './people.entity.js';

/** Sets where the own mail goes, or that it goes nowhere. A letter that is under way goes to where it was sent. */
export async function setMailAddress(uow: UnitOfWork, { address }: SetMailAddressInput): Promise<Account> {
  if (address == null) await uow.rows.remove(MailAddress, { accountId: uow.actor.accountId });
  else {
    await uow.query(
      `insert into mail_address (id, account_id, address, created_at) values ($1, $2, $3, $4)
       on conflict (office_id, account_id) do update set address = excluded.address, created_at = excluded.created_at`,
      [newId(tagByTable('mail_address'), uow.now), uow.actor.accountId, address, uow.now]);
  }
  return uow.rows.need(Account, uow.actor.accountId ?? '');
}
