import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useAsk, useDeed } from '../graph/ask';
import { MarkMessagesReadDocument, MessagesDocument, type MessagesQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { Page, Tag } from '../look/page';
import { Asked, Empty, Remark } from '../look/states';
import { useWords } from '../words';
import { messageKindNames, messageWords } from './words';

type Message = MessagesQuery['viewer']['messages']['nodes'][number];

/** What the office and the system have written to the viewer; what is read stays. */
export default function Messages(): ReactNode {
  const t = useWords(messageWords);
  const [unread, setUnread] = useState(false);
  const first = useAsk(MessagesDocument, { unread: unread ? false : null, after: null });
  return (
    <Page title={t.title} lead={first.data && t.lead(first.data.viewer.unreadMessages)}>
      <div className="row" role="group" aria-label={t.show}>
        {[false, true].map((one) => <Button key={String(one)} type={one === unread ? 'primary' : 'default'} aria-pressed={one === unread} onClick={() => setUnread(one)}>{one ? t.unread : t.all}</Button>)}
      </div>
      <Shown key={String(unread)} unread={unread} />
    </Page>
  );
}

function Shown({ unread }: { readonly unread: boolean }): ReactNode {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return <>{pages.map((after, at) => <MessagesPage key={after} unread={unread} after={after} onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined} />)}</>;
}

function MessagesPage({ unread, after, onMore }: { readonly unread: boolean; readonly after: string | null; readonly onMore: ((after: string) => void) | undefined }): ReactNode {
  const t = useWords(messageWords);
  const asked = useAsk(MessagesDocument, { unread: unread ? false : null, after });
  const mark = useDeed(MarkMessagesReadDocument);
  const may = useViewer().actions.includes('message.mark');
  return (
    <Asked of={asked}>
      {({ viewer: { messages: { nodes, pageInfo } } }) => {
        const fresh = nodes.filter(({ readAt }) => readAt === null);
        if (nodes.length === 0) return <Empty title={unread ? t.noneUnread : t.none} />;
        return (
          <section className="card">
            <Remark error={mark.error} />
            {may && fresh.length > 1 && <Button loading={mark.isPending} onClick={() => mark.mutate({ messageIds: fresh.map(({ id }) => id) })}>{t.markAll}</Button>}
            <ul className="links">
              {nodes.map((message) => <li key={message.id}><MessageLine message={message} onRead={may ? () => mark.mutate({ messageIds: [message.id] }) : undefined} /></li>)}
            </ul>
            {onMore && pageInfo.hasNextPage && pageInfo.endCursor && <Button onClick={() => onMore(pageInfo.endCursor!)}>{t.more}</Button>}
          </section>
        );
      }}
    </Asked>
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
