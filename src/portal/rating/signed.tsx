import type { ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { CountersignRatingDocument, ReturnRatingDocument } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { ReasonButton, SureButton } from '../look/confirm';
import { Card, Tag } from '../look/page';
import { ratingStateNames } from '../names';
import { useWords } from '../words';
import { isItemKey } from './draft';
import type { RatedItem, Rating } from './rating';
import { itemNames, levelNames, ratingWords } from './words';

/** A rating with its signatures: the second person signs it or returns it. */
export function SignedRating({ rating, items, open }: { readonly rating: Rating; readonly items: readonly RatedItem[]; readonly open: boolean }): ReactNode {
  const t = useWords(ratingWords);
  const states = useWords(ratingStateNames);
  const format = useFormat();
  const { state, score, remark, signedBy, signedAt, countersignedBy, countersignedAt } = rating;
  return (
    <>
      <Card title={score ? t.score(score) : t.total} extra={<Tag tone={state === 'SIGNED' ? 'good' : 'warning'}>{states[state]}</Tag>}>
        <Points rating={rating} items={items} />
        {remark && <p lang="zh-CN"><strong>{t.remark}</strong> {remark}</p>}
        <dl className="signatures">
          {signedAt && <div><dt>{t.signedBy}</dt><dd>{t.by(signedBy?.name ?? '', format.instant(signedAt))}</dd></div>}
          {countersignedAt && <div><dt>{t.countersignedBy}</dt><dd>{t.by(countersignedBy?.name ?? '', format.instant(countersignedAt))}</dd></div>}
        </dl>
      </Card>
      {state === 'SIGNED' && <p className="note good">{t.done}</p>}
      {state === 'SIGNED_ONCE' && open && <Second rating={rating} />}
    </>
  );
}

function Points({ rating, items }: { readonly rating: Rating; readonly items: readonly RatedItem[] }): ReactNode {
  const t = useWords(ratingWords);
  const [names, levels] = [useWords(itemNames), useWords(levelNames)];
  return (
    <table className="table cards">
      <thead><tr><th scope="col">{t.item}</th><th scope="col">{t.level}</th><th scope="col" className="number">{t.points}</th></tr></thead>
      <tbody>
        {items.map((one) => {
          const points = isItemKey(one.item) ? rating[one.item] ?? null : null;
          const level = points === null ? undefined : one.levels.find(({ from, to }) => points >= from && points <= to);
          return (
            <tr key={one.item}><th scope="row">{isItemKey(one.item) ? names[one.item] : one.nameZh}</th>
              <td data-label={t.level}>{level && <span><strong>{levels[level.nameZh as keyof typeof levels]}</strong> <span className="soft wide-only" lang="zh-CN">{level.descriptionZh}</span></span>}</td>
              <td className="number" data-label={t.points}>{points}</td></tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Second({ rating: { id, version, signedBy } }: { readonly rating: Rating }): ReactNode {
  const t = useWords(ratingWords);
  const own = useViewer().account?.id === signedBy?.id;
  const countersign = useDeed(CountersignRatingDocument);
  const giveBack = useDeed(ReturnRatingDocument);
  return (
    <section className="card no-print">
      <p>{own ? t.waits : t.yourTurn(signedBy?.name ?? '')}</p>
      <div className="row">
        {!own && <SureButton label={t.signSecond} title={t.signSecondTitle} hint={t.signSecondHint} deed={countersign} button={{ type: 'primary' }} onSure={(close) => countersign.mutate({ communityRatingId: id, baseVersion: version }, { onSuccess: close })} />}
        <ReasonButton label={t.giveBack} title={t.giveBackTitle} hint={t.giveBackHint} deed={giveBack} onSure={(reason, close) => giveBack.mutate({ communityRatingId: id, baseVersion: version, reason }, { onSuccess: close })} />
      </div>
    </section>
  );
}
