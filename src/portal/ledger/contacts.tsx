import type { ReactNode } from 'react';
import { useFormat } from '../format';
import { useAsk } from '../graph/ask';
import { ContactsDocument, type ContactShownFragment } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Card, Tag } from '../look/page';
import { Pages, usePaging } from '../look/pages';
import { Asked, Empty } from '../look/states';
import { contactNames } from '../names';
import { useName, useWords } from '../words';
import { ledgerWords } from './words';

/** How much there is between the own unit and its communities, or the own community and its units, and for how long there has been silence. */
export function Contacts(): ReactNode {
  const t = useWords(ledgerWords);
  const paging = usePaging('');
  const asked = useAsk(ContactsDocument, { after: paging.after });
  return (
    <Card title={useViewer().unit ? t.contacts : t.contactsOfCommunity}>
      <Asked of={asked}>
        {({ partnerships }) => (partnerships.totalCount === 0 ? <Empty title={t.noPartner} /> : (
          <>
            <ul className="links">{partnerships.nodes.map((partnership) => <Contact key={partnership.id} partnership={partnership} />)}</ul>
            <Pages of={partnerships} at={paging} size={20} />
          </>
        ))}
      </Asked>
    </Card>
  );
}

function Contact({ partnership: { unit, community, contact, fromDay, toDay } }: { readonly partnership: ContactShownFragment }): ReactNode {
  const t = useWords(ledgerWords);
  const states = useWords(contactNames);
  const nameOf = useName();
  const format = useFormat();
  const own = useViewer().unit !== null;
  return (
    <li>
      <div className="item">
        <span className="grow"><strong>{own ? nameOf(community) : nameOf(unit)}</strong><br />
          <span className="soft">{[t.since(format.day(fromDay)), toDay && t.until(format.day(toDay)), contact?.lastDeedOn ? t.lastDeed(format.day(contact.lastDeedOn)) : t.noDeed].filter(Boolean).join(' · ')}</span></span>
        {contact?.silent && <Tag tone="bad">{t.silent(contact.silentDays)}</Tag>}
        {contact && <Tag tone={contact.state === 'ACTIVE' ? 'good' : contact.state === 'PLAN_ONLY' ? 'warning' : 'bad'}>{states[contact.state]}</Tag>}
      </div>
    </li>
  );
}
