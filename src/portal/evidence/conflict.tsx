import { Button, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../format';
import { useWords } from '../words';
import type { Conflict, ValueField, Values } from './draft';
import { evidenceWords, fieldNames } from './words';

/** Both versions of what two people have changed at once, side by side, to be chosen from. */
export function ConflictChoice({ conflict: { fields, theirs, settle }, mine, nameOf }: { readonly conflict: Conflict; readonly mine: Values; readonly nameOf: (fileId: string) => string }): ReactNode {
  const t = useWords(evidenceWords);
  const names = useWords(fieldNames);
  const format = useFormat();
  const [own, setOwn] = useState<readonly ValueField[]>(fields);
  const said = (field: ValueField, values: Values): string => {
    const value = values[field];
    if (field === 'fileIds') return values.fileIds.map(nameOf).join('、') || t.empty;
    if (field === 'aboutFrom' || field === 'aboutTo') return typeof value === 'string' ? format.day(value) : t.empty;
    return (Array.isArray(value) ? value.join(' ') : String(value ?? '')) || t.empty;
  };
  return (
    <div className="note warning" role="alert">
      <p>{t.conflict}</p>
      {fields.map((field) => (
        <fieldset key={field} className="both">
          <legend>{names[field]}</legend>
          <Radio.Group value={own.includes(field) ? 'mine' : 'theirs'} onChange={({ target }) => setOwn(target.value === 'mine' ? [...own, field] : own.filter((one) => one !== field))}>
            <Radio value="theirs"><strong>{t.theirs}</strong> {said(field, theirs)}</Radio>
            <Radio value="mine"><strong>{t.mine}</strong> {said(field, mine)}</Radio>
          </Radio.Group>
        </fieldset>
      ))}
      <Button type="primary" onClick={() => settle(own)}>{t.saveChoice}</Button>
    </div>
  );
}
