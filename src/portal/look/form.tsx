/** A short form in a dialog behind a button: named fields of text, days, numbers, one of several, or what a field draws itself. */
import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { AskedOnceButton, type AskedOnce } from './confirm';
import { Field, type Wiring } from './field';
import { Select } from './select';

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Draws the field where neither text nor choice will do. */
  readonly draw?: (wiring: Wiring, value: string, onChange: (value: string) => void) => ReactNode;
}

export type FormValues = Readonly<Record<string, string>>;

interface Props {
  readonly label: string;
  readonly title: string;
  readonly send: string;
  readonly lead?: ReactNode;
  readonly fields: readonly FormField[];
  /** What the fields hold when the dialog is opened. */
  readonly values?: FormValues;
  readonly deed: AskedOnce['deed'];
  /** Sends what was filled in and calls `close` when it is done. */
  readonly onSend: (values: FormValues, close: () => void) => void;
  readonly button?: AskedOnce['button'];
}

export function FormButton({ lead, fields, values = {}, onSend, ...asked }: Props): ReactNode {
  const [filled, setFilled] = useState<FormValues>({});
  const lacking = fields.some(({ name, required }) => required && (filled[name] ?? '').trim() === '');
  return (
    <AskedOnceButton {...asked} ready={!lacking} onOpen={() => setFilled(values)} onSure={(close) => onSend(filled, close)}>
      {lead}
      {fields.map((field) => <OneField key={field.name} field={field} value={filled[field.name] ?? ''} onChange={(value) => setFilled((now) => ({ ...now, [field.name]: value }))} />)}
    </AskedOnceButton>
  );
}

/** One field of such a form, for forms that stand in a page. */
export function OneField({ field: { label, hint, type = 'text', choices, draw }, value, onChange }: { readonly field: FormField; readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (draw ? draw(wiring, value, onChange)
        : choices ? <Select {...wiring} className="full" value={value === '' ? undefined : value} options={choices} onChange={onChange} />
          : <Input {...wiring} type={type === 'number' ? 'text' : type} inputMode={type === 'number' ? 'numeric' : undefined} autoComplete="off" value={value} onChange={({ target }) => onChange(target.value)} />)}
    </Field>
  );
}
