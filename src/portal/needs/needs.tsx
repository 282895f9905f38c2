import { PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../graph/ask';
import { ItemCountsDocument, ItemPartnersDocument, ItemsDocument, type CommunityItemKind } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Page } from '../look/page';
import { Pages, usePaging } from '../look/pages';
import { Asked, Empty } from '../look/states';
import { itemKindNames } from '../names';
import { useWords } from '../words';
import { ItemCard } from './item';
import { ItemForm } from './item-form';
import './needs.css';
import { needsWords } from './words';

const kinds = { NEED: 'needs', SERVICE: 'services', RESPONSIBILITY: 'responsibilities' } as const;

/** The three lists of a community: it writes them, and the units that help it take what they can do. */
export default function Needs(): ReactNode {
  const t = useWords(needsWords);
  const writes = useViewer().actions.includes('communityItem.write');
  const [params, setParams] = useSearchParams();
  const kind = (Object.keys(kinds) as CommunityItemKind[]).find((one) => one === params.get('list')) ?? 'NEED';
  const [text, setText] = useState('');
  const [writing, setWriting] = useState(false);
  const paging = usePaging(`${kind} ${text}`);
  const asked = useAsk(ItemsDocument, { kind: [kind], text: text.trim() || null, after: paging.after });
  const start = useAsk(ItemPartnersDocument, {});
  return (
    <Page title={writes ? t.titleCommunity : t.titleUnit} lead={writes ? t.leadCommunity : t.leadUnit} width="wide"
      actions={writes && <Button type="primary" size="large" icon={<PlusOutlined />} disabled={!start.data} onClick={() => setWriting(true)}>{t.add}</Button>}>
      <div className="row no-print lists">
        <Lists shown={kind} onShow={(list) => setParams({ list }, { replace: true })} />
        <Input.Search className="list-search" aria-label={t.search} placeholder={t.search} allowClear onSearch={setText} />
      </div>
      <Asked of={start}>
        {(partners) => (
          <Asked of={asked}>
            {({ communityItems }) => (
              <>
                {communityItems.nodes.length === 0 ? <Empty title={text === '' ? t.none : t.notFound}>{text === '' && <p>{writes ? t.noneCommunity : t.noneUnit}</p>}</Empty>
                  : <ul className="items">{communityItems.nodes.map((item) => <ItemCard key={item.id} item={item} partners={partners} />)}</ul>}
                <Pages of={communityItems} at={paging} size={30} />
              </>
            )}
          </Asked>
        )}
      </Asked>
      {writing && start.data && <ItemForm kind={kind} partners={start.data} onClose={() => setWriting(false)} />}
    </Page>
  );
}

function Lists({ shown, onShow }: { readonly shown: CommunityItemKind; readonly onShow: (kind: CommunityItemKind) => void }): ReactNode {
  const t = useWords(needsWords);
  const names = useWords(itemKindNames);
  const { data } = useAsk(ItemCountsDocument, {});
  return (
    <div className="row" role="group" aria-label={t.lists}>
      {(Object.keys(kinds) as CommunityItemKind[]).map((kind) => (
        <Button key={kind} type={kind === shown ? 'primary' : 'default'} aria-pressed={kind === shown} onClick={() => onShow(kind)}>{data ? t.counted(names[kind], data[kinds[kind]].totalCount) : names[kind]}</Button>
      ))}
    </div>
  );
}
