import { rowBy } from '../platform/db/loader.js';
import { equals, listOf } from '../platform/graph/list.js';
import { MailAddress } from './mail-address.entity.js';

export const mailAddressByAccountId = rowBy(MailAddress, 'accountId');

export const mailAddresses = listOf(MailAddress, {
  says: 'mail addresses',
  filter: { address: equals<MailAddress>('address', () => String, 'With this address.') },
  order: ['address', 'createdAt'],
});
