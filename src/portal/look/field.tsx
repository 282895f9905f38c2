import { useId, type ReactNode } from 'react';

export interface Wiring { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true; readonly status?: 'error' }

/** A labelled input. The label stands above, what to write below, and what is wrong in place of that; screen readers hear all three. */
export function Field({ label, hint, error, children }: {
  readonly label: string; readonly hint?: string; readonly error?: string; readonly children: (field: Wiring) => ReactNode;
}): ReactNode {
  const id = useId();
  const said = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(said ? { 'aria-describedby': `${id}-said` } : {}), ...(error ? { 'aria-invalid': true, status: 'error' } : {}) })}
      {said && <p id={`${id}-said`} className={error ? 'hint wrong' : 'hint'} role={error ? 'alert' : undefined}>{said}</p>}
    </div>
  );
}
