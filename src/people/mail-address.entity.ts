import { instant, text, unshown } from '../platform/graph/columns.js';
import { Node, Row } from '../platform/graph/row.js';

@Row({ table: 'mail_address', tag: 79, action: 'mailAddress.read', says: 'Where mail for a person goes. The person and the office see it.' })
export class MailAddress extends Node {
  @unshown() accountId: string;
  @text('The address.') address: string;
  @instant('When it was given.') createdAt: Date;
}
