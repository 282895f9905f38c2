import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Page } from '../look/page';
import { useWords } from '../words';
import { Communities, Intersections } from './places';
import { DutyPosts, Partnerships } from './ties';
import { Units } from './units';
import { registryWords } from './words';

const lists = { units: Units, communities: Communities, intersections: Intersections, partnerships: Partnerships, posts: DutyPosts } as const;
type List = keyof typeof lists;
const names = Object.keys(lists) as List[];

/** Everything that the office has registered. Which list is shown stands in the address. */
export default function Registry(): ReactNode {
  const t = useWords(registryWords);
  const [params, setParams] = useSearchParams();
  const list = names.find((one) => one === params.get('list')) ?? 'units';
  const Shown = lists[list];
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<Link to="/registry/import">{t.toImport}</Link>}>
      <div className="row no-print" role="group" aria-label={t.list}>
        {names.map((one) => <Button key={one} type={one === list ? 'primary' : 'default'} aria-pressed={one === list} onClick={() => setParams({ list: one }, { replace: true })}>{t[one]}</Button>)}
      </div>
      <Shown />
    </Page>
  );
}
