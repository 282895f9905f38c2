/** Reading that works without a connection: what was read last is kept on this device until the session ends. */
import { useEffect, useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useAsk } from '../graph/ask';
import type { TypedDocumentString } from '../graph/documents';
import type { Refused } from '../graph/refusal';
import { tokenNow } from '../graph/session';
import { shelf } from './store';

interface Kept { readonly token: string; readonly data: unknown }

const kept = shelf<Kept>('kept');

/** Like `useAsk`, and without a connection gives what this session read last. For the screens that are used out of doors. */
export function useKept<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, when = true): UseQueryResult<Data, Refused> {
  const asked = useAsk(document, variables, when);
  const key = `${document.toString()} ${JSON.stringify(variables)}`;
  const [found, setFound] = useState<{ key: string; data: Data | undefined }>();
  useEffect(() => {
    let gone = false;
    // Another person's session reads nothing of the last one's, whatever has stayed behind.
    void kept.read(key).then((entry) => { if (!gone) setFound({ key, data: entry && entry.token === tokenNow() ? entry.data as Data : undefined }); }, () => undefined);
    return () => { gone = true; };
  }, [key]);
  const { data } = asked;
  useEffect(() => {
    const token = tokenNow();
    if (data !== undefined && token !== undefined) void kept.write(key, { token, data }).catch(() => undefined);
  }, [key, data]);
  return data === undefined && found?.key === key && found.data !== undefined ? { ...asked, data: found.data } as UseQueryResult<Data, Refused> : asked;
}

/** Forgets all that was read; called when a session ends. */
export const forgetKept = (): Promise<void> => kept.empty().catch(() => undefined);
