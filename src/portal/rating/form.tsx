import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { SignRatingDocument } from '../graph/documents';
import { useFormat } from '../format';
import { SureButton } from '../look/confirm';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { isItemKey, readWhole, useRatingDraft, type ItemKey, type RatingDraft } from './draft';
import type { RatedItem, Rating } from './rating';
import { itemNames, levelNames, ratingWords } from './words';

interface Props { readonly items: readonly RatedItem[]; readonly rating: Rating | undefined; readonly assessmentId: string; readonly partnershipId: string; readonly onTheirs: () => void }

/** The rating form: for each item the described levels, and the points within one. */
export function RatingForm({ items, rating: begun, assessmentId, partnershipId, onTheirs }: Props): ReactNode {
  const t = useWords(ratingWords);
  const draft = useRatingDraft(begun, assessmentId, partnershipId);
  const [tried, setTried] = useState(false);
  const rated = items.flatMap((item) => (isItemKey(item.item) ? [{ ...item, item: item.item }] : []));
  const atAnEnd = rated.some(({ item, levels }) => { const points = readWhole(draft.text[item]); return points != null && levels.some(({ from, to, remarkNeeded }) => remarkNeeded && points >= from && points <= to); });
  const remarkMissing = atAnEnd && draft.text.remark.trim() === '';
  return (
    <>
      {begun?.returnReason && <p className="note warning">{t.returned(begun.returnReason)}</p>}
      {rated.map((item) => <RatedItemForm key={item.item} item={item} value={draft.text[item.item]} onChange={(points) => draft.set({ [item.item]: points })} />)}
      <section className="card">
        <Field label={t.remark} hint={t.remarkHint} error={remarkMissing && (tried || draft.isSaved) ? t.remarkNeeded : undefined}>
          {(wiring) => <Input.TextArea {...wiring} rows={4} maxLength={500} value={draft.text.remark} onChange={({ target }) => draft.set({ remark: target.value })} />}
        </Field>
      </section>
      <Signing draft={draft} items={rated} remarkMissing={remarkMissing} onTried={() => setTried(true)} onTheirs={onTheirs} />
    </>
  );
}

function RatedItemForm({ item: { item, weight, levels }, value, onChange }: { readonly item: RatedItem & { readonly item: ItemKey }; readonly value: string; readonly onChange: (points: string) => void }): ReactNode {
  const t = useWords(ratingWords);
  const [items, names] = [useWords(itemNames), useWords(levelNames)];
  const points = readWhole(value);
  const chosen = points == null ? undefined : levels.find(({ from, to }) => points >= from && points <= to);
  return (
    <section className="card rating-item" aria-label={items[item]}>
      <header className="card-head"><h2>{items[item]}</h2><span className="soft">{t.weight(weight.replace(/\.0+$/, ''))}</span></header>
      <fieldset className="levels">
        <legend className="sr-only">{t.levels}</legend>
        {levels.map((level) => (
          <label key={level.nameZh} className={level === chosen ? 'chosen' : undefined}>
            <input type="radio" name={item} checked={level === chosen} onChange={() => onChange(String(Math.floor((level.from + level.to) / 2)))} />
            <span className="level-name"><strong>{names[level.nameZh as keyof typeof names]}</strong> <span className="soft nowrap">{t.range(level.from, level.to)}</span></span>
            <span className="level-says" lang="zh-CN">{level.descriptionZh}</span>
          </label>
        ))}
      </fieldset>
      <Field label={t.points} hint={t.pointsHint} error={points === undefined ? t.wrongPoints : undefined}>
        {(wiring) => <Input {...wiring} className="rating-points" inputMode="numeric" maxLength={3} autoComplete="off" value={value} onChange={({ target }) => onChange(target.value)} />}
      </Field>
    </section>
  );
}

function Signing({ draft: { text, isSaved, isSaving, rating, error, again }, items, remarkMissing, onTried, onTheirs }: {
  readonly draft: RatingDraft; readonly items: readonly { readonly item: ItemKey }[]; readonly remarkMissing: boolean; readonly onTried: () => void; readonly onTheirs: () => void;
}): ReactNode {
  const t = useWords(ratingWords);
  const names = useWords(itemNames);
  const format = useFormat();
  const sign = useDeed(SignRatingDocument);
  const missing = items.filter(({ item }) => readWhole(text[item]) == null);
  return (
    <section className="card signing">
      <p role="status" className="soft">{isSaving ? t.saving : !isSaved ? t.unsaved : rating?.savedAt ? t.saved(format.instant(rating.savedAt)) : t.notBegun}{isSaved && rating?.score && <> · <strong>{t.score(rating.score)}</strong></>}</p>
      {error && <><Remark error={error} /><div className="row">{error.code === 'STALE' || error.code === 'WRONG_STATE' ? <Button onClick={onTheirs}>{t.takeTheirs}</Button> : <Button onClick={again}>{t.saveAgain}</Button>}</div></>}
      {missing.length > 0 && <p>{t.missing(missing.map(({ item }) => names[item]).join(t.separator))}</p>}
      <div onFocus={onTried}>
        <SureButton label={t.sign} title={t.signTitle} hint={t.signHint} deed={sign} button={{ type: 'primary', disabled: missing.length > 0 || remarkMissing || !isSaved || isSaving || !rating }}
          onSure={(close) => rating && sign.mutate({ communityRatingId: rating.id, baseVersion: rating.version }, { onSuccess: close })} />
      </div>
    </section>
  );
}
