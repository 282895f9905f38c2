import { Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAsk, useDeed, usePages } from '../graph/ask';
import { DecidableRoundsDocument, ObjectionsToDecideDocument, ReopenObjectionDocument, type DecidableRoundsQuery, type ObjectionsToDecideQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { ReasonButton } from '../look/confirm';
import { Card, Page } from '../look/page';
import { Asked, Empty, More } from '../look/states';
import { useLanguage, useName, useWords } from '../words';
import { DecideDialog } from './decide-dialog';
import { ObjectionBody, StateTag } from './shown';
import { useStake } from './stake';
import { useSubject } from './subject';
import { decideWords, objectionWords } from './words';

type Round = DecidableRoundsQuery['rounds']['nodes'][number];
export type Disputed = ObjectionsToDecideQuery['objections']['nodes'][number];

/** The objections of a round, to be decided one by one or several together. */
export default function Decide(): ReactNode {
  const t = useWords(decideWords);
  const rounds = useAsk(DecidableRoundsDocument, {});
  const [params, setParams] = useSearchParams();
  const english = useLanguage() === 'en';
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <Asked of={rounds}>
        {({ rounds: { nodes } }) => {
          if (nodes.length === 0) return <Empty title={t.none}><p>{t.noneHint}</p></Empty>;
          const round = nodes.find(({ id }) => id === params.get('round')) ?? nodes.find(({ open }) => open.totalCount > 0) ?? nodes[0]!;
          return (
            <>
              {nodes.length > 1 && (
                <div className="row" role="group" aria-label={t.round}>
                  {nodes.map((one) => <Button key={one.id} type={one === round ? 'primary' : 'default'} aria-pressed={one === round} onClick={() => setParams({ round: one.id }, { replace: true })}>{english ? one.titleEn || one.titleZh : one.titleZh}</Button>)}
                </div>
              )}
              <OfRound key={round.id} round={round} />
            </>
          );
        }}
      </Asked>
    </Page>
  );
}

function OfRound({ round }: { readonly round: Round }): ReactNode {
  const t = useWords(decideWords);
  const [all, setAll] = useState(round.open.totalCount === 0);
  const [picked, setPicked] = useState<readonly string[]>([]);
  // What waits longest stands first; of all, what is newest.
  const asked = usePages(ObjectionsToDecideDocument, { roundId: round.id, ...(all ? { state: null, order: 'CREATED_AT_DESC' as const } : { state: ['OPEN' as const], order: 'CREATED_AT_ASC' as const }) }, ({ objections }) => objections);
  const may = useViewer().actions.includes('objection.decide');
  const flip = (id: string): void => setPicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <>
      <Effect round={round} />
      <div className="row tabs" role="group" aria-label={t.state}>
        <Button type={all ? 'default' : 'primary'} aria-pressed={!all} onClick={() => setAll(false)}>{t.open(round.open.totalCount)}</Button>
        <Button type={all ? 'primary' : 'default'} aria-pressed={all} onClick={() => setAll(true)}>{t.all(round.all.totalCount)}</Button>
      </div>
      <Asked of={asked}>
        {({ nodes }) => {
          const open = nodes.filter(({ state }) => state === 'OPEN');
          const chosen = open.filter(({ id }) => picked.includes(id));
          if (nodes.length === 0) return <Empty title={t.noneOpen} />;
          return (
            <>
              {may && open.length > 1 && (
                <p className="row">
                  <Checkbox checked={chosen.length === open.length} indeterminate={chosen.length > 0 && chosen.length < open.length} onChange={({ target }) => setPicked(target.checked ? open.map(({ id }) => id) : [])}>{t.pickAll}</Checkbox>
                  <DecideDialog label={t.decideSome(chosen.length)} objections={chosen} />
                </p>
              )}
              {nodes.map((one) => <One key={one.id} objection={one} several={open.length > 1} picked={picked.includes(one.id)} onPick={() => flip(one.id)} />)}
              <More of={asked} />
            </>
          );
        }}
      </Asked>
    </>
  );
}

/** What has been ruled and is not published yet. */
function Effect({ round: { id, phase, pendingChanges } }: { readonly round: Round }): ReactNode {
  const t = useWords(decideWords);
  if (phase === 'REVIEW') return <p className="note info">{t.review} <Link to={`/publish?round=${id}`}>{t.toCompute}</Link></p>;
  if (pendingChanges.length === 0) return null;
  return (
    <div className="note warning">
      <p>{t.pending(pendingChanges.length)} <Link to={`/publish?round=${id}`}>{t.toCorrect}</Link></p>
    </div>
  );
}

function One({ objection, several, picked, onPick }: { readonly objection: Disputed; readonly several: boolean; readonly picked: boolean; readonly onPick: () => void }): ReactNode {
  const [t, words] = [useWords(decideWords), useWords(objectionWords)];
  const [format, nameOf, subjectOf, stakeOf] = [useFormat(), useName(), useSubject(), useStake()];
  const may = useViewer().actions.includes('objection.decide');
  const reopen = useDeed(ReopenObjectionDocument);
  const { id, unit, state, createdAt, filedBy, assessment, round } = objection;
  const what = `${unit?.number}. ${nameOf(unit)} — ${subjectOf(objection)}`;
  const standing = assessment?.standing;
  const title = may && several && state === 'OPEN' ? <Checkbox checked={picked} onChange={onPick} aria-label={t.pick(what)}>{what}</Checkbox> : what;
  return (
    <Card title={title} extra={<StateTag state={state} />}>
      <p className="soft">{words.filed(format.instant(createdAt))}{filedBy && ` · ${words.by(filedBy.name)}`}</p>
      <p><strong>{t.stake}</strong> {stakeOf(objection)}{standing && <span className="soft"> · {t.standing(standing.rank, standing.total)} · <Link to={`/standings/${standing.id}`}>{t.details}</Link></span>}</p>
      <ObjectionBody objection={objection} />
      {may && state === 'OPEN' && <DecideDialog label={t.decide} objections={[objection]} />}
      {may && (state === 'UPHELD' || state === 'REJECTED') && round?.phase !== 'CLOSED' && (
        <ReasonButton label={t.reopen} title={t.reopenTitle} hint={t.reopenHint} deed={reopen} onSure={(reason, close) => reopen.mutate({ objectionId: id, reason }, { onSuccess: close })} />
      )}
    </Card>
  );
}
