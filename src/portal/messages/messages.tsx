import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useAsk, useDeed, usePages } from '../graph/ask';
import { MarkMessagesReadDocument, MessagesDocument, UnreadMessagesDocument, type MessagesQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { Page, Tag } from '../look/page';
import { Asked, Empty, More, Remark } from '../look/states';
import { useWords } from '../words';
import { messageKindNames, messageWords } from './words';

/** As many as the graph marks by one deed. */
const mostAtOnce = 100;

type Message = MessagesQuery['viewer']['messages']['nodes'][number];

/** What the office and the system have written to the viewer; what is read stays. */
export default function Messages(): ReactNode {
  const t = useWords(messageWords);
  const [unread, setUnread] = useState(false);
  const count = useAsk(UnreadMessagesDocument, {}).data?.viewer.unreadMessages;
  const asked = usePages(MessagesDocument, { unread: unread ? false : null }, ({ viewer }) => viewer.messages);
  const mark = useDeed(MarkMessagesReadDocument);
  const may = useViewer().actions.includes('message.mark');
  return (
    <Page title={t.title} lead={count !== undefined && t.lead(count)}>
      <div className="row" role="group" aria-label={t.show}>
        {[false, true].map((one) => <Button key={String(one)} type={one === unread ? 'primary' : 'default'} aria-pressed={one === unread} onClick={() => setUnread(one)}>{one ? t.unread : t.all}</Button>)}
      </div>
      <Asked of={asked}>
        {({ nodes }) => {
          const fresh = nodes.filter(({ readAt }) => readAt === null).slice(0, mostAtOnce);
          if (nodes.length === 0) return <Empty title={unread ? t.noneUnread : t.none} />;
          return (
            <section className="card">
              <Remark error={mark.error} />
              {may && fresh.length > 1 && <Button loading={mark.isPending} onClick={() => mark.mutate({ messageIds: fresh.map(({ id }) => id) })}>{t.markAll}</Button>}
              <ul className="links">
                {nodes.map((message) => <li key={message.id}><MessageLine message={message} onRead={may ? () => mark.mutate({ messageIds: [message.id] }) : undefined} /></li>)}
              </ul>
              <More of={asked} />
            </section>
          );
        }}
      </Asked>
    </Page>
  );
}

function MessageLine({ message: { kind, titleZh, bodyZh, dueDay, createdAt, readAt, mail }, onRead }: { readonly message: Message; readonly onRead: (() => void) | undefined }): ReactNode {
  const t = useWords(messageWords);
  const kinds = useWords(messageKindNames);
  const format = useFormat();
  return (
    <div className="item">
      <div className="grow">
        <p><Tag tone={readAt ? 'plain' : 'info'}>{kinds[kind]}</Tag> <strong lang="zh-CN">{titleZh}</strong></p>
        <p lang="zh-CN" className="lines">{bodyZh}</p>
        <p className="soft">{[format.instant(createdAt), dueDay && t.due(format.shortDay(dueDay)), mail?.sentAt && t.mailed(format.instant(mail.sentAt)), readAt && t.read(format.instant(readAt))].filter(Boolean).join(' · ')}</p>
      </div>
      {readAt === null && onRead && <Button onClick={onRead}>{t.mark}</Button>}
    </div>
  );
}
