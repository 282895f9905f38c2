import { Button, Input } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAsk } from '../graph/ask';
import { PublishedRoundsDocument, RankingsDocument, type PublishedRoundsQuery, type RankingsQuery, type UnitCategory } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Page, PrintButton, Scroll } from '../look/page';
import { Asked, Empty } from '../look/states';
import { categoryNames, partNames } from '../names';
import { useLanguage, useWords } from '../words';
import { Unpublished } from '../look/unpublished';
import './rankings.css';
import { rankingWords } from './words';

/** The plot is fetched by those who may see how results came about, and by nobody else. */
const Parts = lazy(() => import('./parts'));
const categories = Object.keys(categoryNames) as UnitCategory[];
type Round = PublishedRoundsQuery['rounds']['nodes'][number];
type Line = RankingsQuery['standings']['nodes'][number];

/** The five lists of a round. Which round and which list stand in the address, so that a link shows the same. */
export default function Rankings(): ReactNode {
  const t = useWords(rankingWords);
  const rounds = useAsk(PublishedRoundsDocument, {});
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<PrintButton />}>
      <Asked of={rounds}>
        {({ rounds: { nodes } }) => (nodes.length === 0 ? <Empty title={t.none}><p>{t.noneHint}</p></Empty> : <Lists rounds={nodes} />)}
      </Asked>
    </Page>
  );
}

function Lists({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  const t = useWords(rankingWords);
  const names = useWords(categoryNames);
  const english = useLanguage() === 'en';
  const { actions, unit } = useViewer();
  const explained = actions.includes('explanation.read') && unit === null;
  const [params, setParams] = useSearchParams();
  const round = rounds.find(({ id }) => id === params.get('round')) ?? rounds.find(({ publishedAt }) => publishedAt) ?? rounds[0]!;
  const category = categories.find((one) => one === params.get('list')) ?? categories[0]!;
  const titleOf = ({ titleZh, titleEn }: Round): string => (english && titleEn ? titleEn : titleZh);
  const show = (name: string, value: string): void => setParams((now) => { now.set(name, value); return now; }, { replace: true });
  return (
    <>
      {rounds.length > 1 && (
        <div className="row no-print" role="group" aria-label={t.round}>
          {rounds.map((one) => <Button key={one.id} type={one === round ? 'primary' : 'default'} aria-pressed={one === round} onClick={() => show('round', one.id)}>{titleOf(one)}</Button>)}
        </div>
      )}
      <div className="row tabs no-print" role="group" aria-label={t.list}>
        {categories.map((one) => <button key={one} type="button" aria-pressed={one === category} onClick={() => show('list', one)}>{names[one]}</button>)}
      </div>
      {!round.publishedAt && <p className="note warning">{t.preview}</p>}
      <Unpublished published={round.publishedAt !== null}>
        {explained && <Suspense fallback={null}><Parts key={`parts ${round.id} ${category}`} roundId={round.id} category={category} title={`${titleOf(round)} · ${names[category]}`} /></Suspense>}
        <List key={`${round.id} ${category}`} roundId={round.id} category={category} caption={`${titleOf(round)} · ${names[category]}`} />
      </Unpublished>
    </>
  );
}

function List({ roundId, category, caption }: { readonly roundId: string; readonly category: UnitCategory; readonly caption: string }): ReactNode {
  const t = useWords(rankingWords);
  const asked = useAsk(RankingsDocument, { roundId, category });
  const [sought, setSought] = useState('');
  return (
    <Asked of={asked}>
      {({ standings: { nodes, totalCount } }) => (nodes.length === 0 ? <Empty title={t.emptyList} /> : (
        <div className="card">
          <div className="row no-print">
            <Input className="finder" aria-label={t.find} placeholder={t.find} allowClear value={sought} onChange={(event) => setSought(event.target.value)} />
            <span className="soft">{t.count(totalCount)}</span>
          </div>
          <Table caption={caption} lines={nodes.filter(({ unitNameZh }) => unitNameZh.includes(sought.trim()))} />
        </div>
      ))}
    </Asked>
  );
}

function Table({ caption, lines }: { readonly caption: string; readonly lines: readonly Line[] }): ReactNode {
  const t = useWords(rankingWords);
  const parts = useWords(partNames);
  const { unit, actions, role } = useViewer();
  const explains = (line: Line): boolean => actions.includes('explanation.read') && (unit ? line.unit?.id === unit.id : role !== null);
  return (
    <Scroll label={caption}>
      <table className="table cards ranking">
        <caption>{caption}</caption>
        <thead><tr>
          <th scope="col" className="number">{t.rank}</th><th scope="col">{t.unit}</th><th scope="col" className="number">{t.total}</th>
          <th scope="col" className="number">{parts.CREATION}</th><th scope="col" className="number">{parts.COMMUNITY}</th><th scope="col" className="number">{parts.INTERSECTION}</th>
        </tr></thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className={unit && line.unit?.id === unit.id ? 'own' : ''}>
              <td className="number rank">{line.rank}</td>
              <th scope="row" lang="zh-CN">{explains(line) ? <Link to={`/standings/${line.id}`} title={t.open(line.unitNameZh)}>{line.unitNameZh}</Link> : line.unitNameZh}</th>
              <td className="number total"><strong>{line.total}</strong></td>
              <td className="number" data-label={parts.CREATION}>{line.creation}</td>
              <td className="number" data-label={parts.COMMUNITY}>{line.community ?? '—'}</td>
              <td className="number" data-label={parts.INTERSECTION}>{line.intersection ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
