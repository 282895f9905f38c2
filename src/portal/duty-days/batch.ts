import { useState } from 'react';
import { useDeed } from '../graph/ask';
import type { TypedDocumentString } from '../graph/documents';
import { Refused, type Code } from '../graph/refusal';

export interface Row { readonly at: number; readonly done: boolean; readonly code?: string | null; readonly message?: string | null; readonly field?: string | null }

export const refusalOfRow = ({ code, message, field }: Row): Refused => new Refused((code ?? 'INTERNAL_SERVER_ERROR') as Code, message ?? '', { field: field ?? undefined });

/** A batch of one as a deed like any other: what its row was refused for stands beside its button. */
export function useSingle<Data, Variables extends { readonly input: { readonly idempotencyKey?: string | null } }>(document: TypedDocumentString<Data, Variables>, rowsOf: (data: Data) => readonly Row[]): {
  readonly isPending: boolean; readonly error: Refused | null; readonly reset: () => void; readonly run: (input: Omit<Variables['input'], 'idempotencyKey'>, done: () => void) => void;
} {
  const deed = useDeed(document);
  const [refused, setRefused] = useState<Refused | null>(null);
  return {
    isPending: deed.isPending, error: refused ?? deed.error,
    reset: () => { setRefused(null); deed.reset(); },
    run: (input, done) => {
      setRefused(null);
      deed.mutate(input, { onSuccess: (data) => { const bad = rowsOf(data).find((row) => !row.done); if (bad) setRefused(refusalOfRow(bad)); else done(); } });
    },
  };
}
