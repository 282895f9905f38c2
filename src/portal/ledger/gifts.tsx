import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { Uploads } from '../files/upload';
import { Field } from '../look/field';
import { useWords } from '../words';
import type { EntryForm, GoodsLine } from './form-state';
import { formWords } from './words';

const nothing: GoodsLine = { item: '', quantity: '', unit: '' };

/** Money with the paper that approves it, and goods: folded, since most deeds have neither. */
export function Gifts({ form: { money, paper, goods }, wrong, onChange }: { readonly form: EntryForm; readonly wrong: (field: keyof EntryForm) => string | undefined; readonly onChange: (part: Partial<EntryForm>) => void }): ReactNode {
  const t = useWords(formWords);
  const given = money !== '' || paper.length > 0 || goods.length > 0;
  const line = (at: number, part: Partial<GoodsLine>): void => onChange({ goods: goods.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <details className="gifts" open={given || wrong('money') !== undefined || wrong('goods') !== undefined || wrong('paper') !== undefined}>
      <summary>{t.gifts}</summary>
      <div className="stack">
        <Field label={t.money} error={wrong('money')}>{(wiring) => <Input {...wiring} inputMode="decimal" autoComplete="off" maxLength={13} value={money} onChange={({ target }) => onChange({ money: target.value })} />}</Field>
        <section aria-label={t.paper}><h3>{t.paper}</h3><p className="hint">{t.paperHint}</p>
          <Uploads purpose="LEDGER" files={paper} onChange={(files) => onChange({ paper: files })} place="approval" capture most={1} />
          {wrong('paper') && <p className="hint wrong" role="alert">{wrong('paper')}</p>}</section>
        {goods.map((one, at) => (
          <div className="goods-line" key={at} role="group" aria-label={`${t.goods} ${at + 1}`}>
            <Field label={t.item} error={at === 0 ? wrong('goods') : undefined}>{(wiring) => <Input {...wiring} maxLength={100} value={one.item} onChange={({ target }) => line(at, { item: target.value })} />}</Field>
            <Field label={t.quantity}>{(wiring) => <Input {...wiring} maxLength={20} value={one.quantity} onChange={({ target }) => line(at, { quantity: target.value })} />}</Field>
            <Field label={t.unit}>{(wiring) => <Input {...wiring} maxLength={10} value={one.unit} onChange={({ target }) => line(at, { unit: target.value })} />}</Field>
            <Button aria-label={t.removeGoods(one.item)} onClick={() => onChange({ goods: goods.filter((_, index) => index !== at) })}>×</Button>
          </div>
        ))}
        <Button onClick={() => onChange({ goods: [...goods, nothing] })}>{t.addGoods}</Button>
      </div>
    </details>
  );
}
