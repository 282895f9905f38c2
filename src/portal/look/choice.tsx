import { useId, type ReactNode } from 'react';
import './choice.css';

export interface Option<Value extends string> { readonly value: Value; readonly name: ReactNode }

/** One of a few, each a button as large as a thumb. */
export function Choice<Value extends string>({ label, options, value, onChange, error, hint, disabled }: {
  readonly label: string; readonly options: readonly Option<Value>[]; readonly value: Value | ''; readonly onChange: (value: Value) => void; readonly error?: string; readonly hint?: string; readonly disabled?: boolean;
}): ReactNode {
  const id = useId();
  const said = error ?? hint;
  return (
    <fieldset className="choice" aria-describedby={said ? `${id}-said` : undefined} disabled={disabled}>
      <legend>{label}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className={option.value === value ? 'chosen' : undefined}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} /><span>{option.name}</span>
          </label>
        ))}
      </div>
      {said && <p id={`${id}-said`} className={error ? 'hint wrong' : 'hint'} role={error ? 'alert' : undefined}>{said}</p>}
    </fieldset>
  );
}
