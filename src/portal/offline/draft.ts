/** What one has begun to fill in and not sent: kept on this device for its own person, whatever becomes of the page or the session, until it is sent or thrown away. */
import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../graph/viewer';
import { shelf } from './store';

const drafts = shelf<unknown>('drafts');

export interface Draft<Value> {
  /** What is kept; `undefined` while that is still looked up, `null` where there is nothing. */
  readonly kept: Value | null | undefined;
  readonly keep: (value: Value) => void;
  readonly forget: () => Promise<void>;
}

/** A form's draft, by a name for the form. */
export function useDraft<Value>(form: string): Draft<Value> {
  const key = `${useViewer().account?.id}/${form}`;
  const [found, setFound] = useState<{ key: string; value: Value | null }>();
  // Once sent, what was still on its way into the memory of the device must not come back.
  const over = useRef(false);
  useEffect(() => {
    let gone = false;
    over.current = false;
    const show = (value: unknown): void => { if (!gone) setFound({ key, value: (value ?? null) as Value | null }); };
    void drafts.read(key).then(show, () => show(null));
    return () => { gone = true; };
  }, [key]);
  return {
    kept: found?.key === key ? found.value : undefined,
    keep: (value) => { if (!over.current) void drafts.write(key, value).catch(() => undefined); },
    forget: () => { over.current = true; return drafts.remove(key).catch(() => undefined); },
  };
}
