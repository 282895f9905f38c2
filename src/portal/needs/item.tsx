import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { CloseItemDocument, GiveBackItemDocument, type ItemPartnersQuery, type ItemShownFragment } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { ReasonButton } from '../look/confirm';
import { Tag, type Tone } from '../look/page';
import { itemStateNames, keyTaskNames, takeStateNames } from '../names';
import { useName, useWords } from '../words';
import { ItemForm } from './item-form';
import { TakeDialog } from './take';
import { needsWords } from './words';

export type Item = ItemShownFragment;
export type Partners = ItemPartnersQuery;
type Take = Item['takes']['nodes'][number];

const tones: Readonly<Record<Item['state'], Tone>> = { OPEN: 'warning', TAKEN: 'info', DONE: 'good', WITHDRAWN: 'plain' };

/** One item of the lists, with who has taken it and what one may do with it. */
export function ItemCard({ item, partners }: { readonly item: Item; readonly partners: Partners }): ReactNode {
  const t = useWords(needsWords);
  const [states, tasks] = [useWords(itemStateNames), useWords(keyTaskNames)];
  const nameOf = useName();
  const format = useFormat();
  const { actions, unit, today } = useViewer();
  const { title, state, keyTask, note, shares, taken, wantedBy, partnership, kind, closingReason, ledger, community, takes } = item;
  const late = wantedBy && wantedBy < today && (state === 'OPEN' || state === 'TAKEN');
  const facts = [
    unit && nameOf(community), partnership ? t.meantFor(nameOf(partnership.unit)) : kind === 'NEED' && (shares > 1 ? t.taken(taken, shares) : t.anyPartner),
    wantedBy && t.wantedBy(format.day(wantedBy)), ledger.totalCount > 0 && t.deeds(ledger.totalCount),
  ].filter(Boolean);
  return (
    <li className="card keep">
      <h2 lang="zh-CN">{title}</h2>
      <p className="row"><Tag tone={tones[state]}>{states[state]}</Tag><Tag>{tasks[keyTask]}</Tag>{late && <Tag tone="bad">{t.overdue}</Tag>}</p>
      <p className="soft">{facts.join(' · ')}</p>
      {note && <p lang="zh-CN">{note}</p>}
      {takes.nodes.length > 0 && <ul className="takes">{takes.nodes.map((take) => <TakeLine key={take.id} take={take} />)}</ul>}
      {closingReason && <p className="soft">{t.closing(closingReason)}</p>}
      {actions.includes('communityItem.write') && <Writing item={item} partners={partners} />}
      {actions.includes('communityItem.take') && <Taking item={item} partners={partners} />}
    </li>
  );
}

function TakeLine({ take: { state, responsible, note, createdAt, givenBackReason, unit } }: { readonly take: Take }): ReactNode {
  const t = useWords(needsWords);
  const states = useWords(takeStateNames);
  const nameOf = useName();
  const format = useFormat();
  const own = useViewer().unit !== null;
  return (
    <li><Tag tone={state === 'DONE' ? 'good' : state === 'TAKEN' ? 'info' : 'plain'}>{states[state]}</Tag> {own ? t.ownTake : nameOf(unit)} <span className="soft">{[responsible, format.dayOf(createdAt), note, givenBackReason && t.givenBack(givenBackReason)].filter(Boolean).join(' · ')}</span></li>
  );
}

/** What the community may do: change what nobody has taken, and close what is not at its end. */
function Writing({ item, partners }: { readonly item: Item; readonly partners: Partners }): ReactNode {
  const t = useWords(needsWords);
  const [changing, setChanging] = useState(false);
  const close = useDeed(CloseItemDocument);
  if (item.state !== 'OPEN' && item.state !== 'TAKEN') return null;
  return (
    <div className="row no-print">
      {item.state === 'OPEN' && item.taken === 0 && <Button size="small" aria-label={`${t.change}: ${item.title}`} onClick={() => setChanging(true)}>{t.change}</Button>}
      <ReasonButton label={t.close} title={t.closeTitle} hint={t.closeHint} deed={close} button={{ size: 'small' }} onSure={(reason, done) => close.mutate({ communityItemId: item.id, reason }, { onSuccess: done })} />
      {changing && <ItemForm kind={item.kind} item={item} partners={partners} onClose={() => setChanging(false)} />}
    </div>
  );
}

/** What a unit may do: take what is open, and give back what it has not done yet. */
function Taking({ item, partners }: { readonly item: Item; readonly partners: Partners }): ReactNode {
  const t = useWords(needsWords);
  const [taking, setTaking] = useState(false);
  const giveBack = useDeed(GiveBackItemDocument);
  const own = item.takes.nodes.find(({ state }) => state === 'TAKEN' || state === 'DONE');
  const partnership = item.partnership ?? partners.partnerships.nodes.find(({ community }) => community?.id === item.community?.id);
  return (
    <div className="row no-print">
      {!own && item.state === 'OPEN' && partnership && <Button type="primary" aria-label={`${t.take}: ${item.title}`} onClick={() => setTaking(true)}>{t.take}</Button>}
      {own?.state === 'TAKEN' && <ReasonButton label={t.giveBack} title={t.giveBackTitle} hint={t.giveBackHint} deed={giveBack} button={{ size: 'small' }} onSure={(reason, done) => giveBack.mutate({ itemTakeId: own.id, reason }, { onSuccess: done })} />}
      {taking && partnership && <TakeDialog item={item} partnershipId={partnership.id} onClose={() => setTaking(false)} />}
    </div>
  );
}
