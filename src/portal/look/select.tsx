import type { ReactNode, SelectHTMLAttributes } from 'react';

interface Props<Value extends string | number> extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange'> {
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly status?: 'error';
}

/** One of a list, by the browser's own means: a wheel on a phone, read out by everything. Where one must search in the list, antd's. */
export function Select<Value extends string | number>({ value, options, onChange, status, className = '', ...rest }: Props<Value>): ReactNode {
  return (
    <select {...rest} className={`select ${status === 'error' ? 'faulty' : ''} ${className}`} value={value ?? ''} onChange={({ target }) => { const picked = options.find((one) => String(one.value) === target.value); if (picked) onChange(picked.value); }}>
      {value === undefined && <option value="" disabled hidden>—</option>}
      {options.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
    </select>
  );
}
