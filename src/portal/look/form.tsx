/** A short form in a dialog behind a button: named fields of text, days, numbers, one of several, or what a field draws itself. */
import { Button, Input, Modal, type ButtonProps } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Refused } from '../graph/refusal';
import { useWords } from '../words';
import { Field, type Wiring } from './field';
import { Remark } from './states';
import { stateWords } from './words';
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
  readonly deed: { readonly isPending: boolean; readonly error: Refused | null; readonly reset: () => void };
  /** Sends what was filled in and calls `close` when it is done. */
  readonly onSend: (values: FormValues, close: () => void) => void;
  readonly button?: Pick<ButtonProps, 'type' | 'size' | 'aria-label'>;
}

export function FormButton({ label, title, send, lead, fields, values = {}, deed, onSend, button }: Props): ReactNode {
  const t = useWords(stateWords);
  const [open, setOpen] = useState(false);
  const [filled, setFilled] = useState<FormValues>({});
  const show = (): void => { deed.reset(); setFilled(values); setOpen(true); };
  const lacking = fields.some(({ name, required }) => required && (filled[name] ?? '').trim() === '');
  return (
    <>
      <Button className="no-print" {...button} onClick={show}>{label}</Button>
      <Modal open={open} title={title} okText={send} cancelText={t.cancel} destroyOnHidden onCancel={() => setOpen(false)} confirmLoading={deed.isPending}
        okButtonProps={{ disabled: lacking }} onOk={() => onSend(filled, () => setOpen(false))}>
        <div className="stack">
          {lead}
          {fields.map((field) => <OneField key={field.name} field={field} value={filled[field.name] ?? ''} onChange={(value) => setFilled((now) => ({ ...now, [field.name]: value }))} />)}
          <Remark error={deed.error} />
        </div>
      </Modal>
    </>
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
