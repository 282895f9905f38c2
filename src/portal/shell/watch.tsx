import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../graph/ask';
import { ViewerDocument } from '../graph/documents';
import { idleMinutes, usedAt } from '../graph/session';
import { useOnline } from '../offline/waiting';

const Idle = lazy(() => import('./idle'));
/** People are told so many minutes before the end. */
const warnMinutes = 5;

/** Watches for how long nothing was asked of the server, and tells before it ends the session. */
export function IdleWatch({ onSignOut }: { readonly onSignOut: () => void }): ReactNode {
  const [left, setLeft] = useState(idleMinutes);
  const queries = useQueryClient();
  const online = useOnline();
  useEffect(() => {
    const look = (): void => {
      const minutes = Math.ceil(idleMinutes - (Date.now() - usedAt()) / 60_000);
      // The end comes by the server's answer: another browser may have kept the session alive, and whoever is out of doors
      // without a connection goes on until there is one.
      if (minutes <= 0) void ask(ViewerDocument, {}).catch(() => undefined);
      setLeft(minutes);
    };
    const timer = setInterval(look, 10_000);
    document.addEventListener('visibilitychange', look);
    return () => { clearInterval(timer); document.removeEventListener('visibilitychange', look); };
  }, []);
  if (left > warnMinutes || left <= 0 || !online) return null;
  const stay = (): void => { setLeft(idleMinutes); void queries.invalidateQueries(); };
  return <Suspense><Idle minutes={left} onStay={stay} onLeave={onSignOut} /></Suspense>;
}
