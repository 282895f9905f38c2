import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../graph/ask';
import { ViewerDocument } from '../graph/documents';
import { endSession, idleMinutes, usedAt } from '../graph/session';

const Idle = lazy(() => import('./idle'));
/** People are told so many minutes before the end. */
const warnMinutes = 5;

/** Watches for how long nothing was asked of the server, and tells before it ends the session. */
export function IdleWatch({ onSignOut }: { readonly onSignOut: () => void }): ReactNode {
  const [left, setLeft] = useState(idleMinutes);
  const queries = useQueryClient();
  useEffect(() => {
    const look = (): void => {
      const minutes = Math.ceil(idleMinutes - (Date.now() - usedAt()) / 60_000);
      // The end comes by a question: another browser may have kept the session alive.
      if (minutes <= 0) void ask(ViewerDocument, {}).catch(() => endSession('ended'));
      setLeft(minutes);
    };
    const timer = setInterval(look, 10_000);
    document.addEventListener('visibilitychange', look);
    return () => { clearInterval(timer); document.removeEventListener('visibilitychange', look); };
  }, []);
  if (left > warnMinutes || left <= 0) return null;
  const stay = (): void => { setLeft(idleMinutes); void queries.invalidateQueries(); };
  return <Suspense><Idle minutes={left} onStay={stay} onLeave={onSignOut} /></Suspense>;
}
