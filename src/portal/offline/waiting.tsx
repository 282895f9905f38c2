import { Button } from 'antd';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useWords } from '../words';
import { flush, useWaiting } from './outbox';
import { offlineWords } from './words';

const listen = (tell: () => void): (() => void) => {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => { window.removeEventListener('online', tell); window.removeEventListener('offline', tell); };
};

/** Whether the device believes itself to be connected; the component follows. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine);

/** A line at the top of screens that work offline: what waits to be sent, and whether there is a connection. Nothing when all has arrived. */
export function WaitingNote(): ReactNode {
  const t = useWords(offlineWords);
  const online = useOnline();
  const items = useWaiting().filter((item) => !item.arrived);
  const refused = items.filter((item) => item.refused).length;
  const waiting = items.length - refused;
  return (
    <div role="status" className="waiting">
      {!online && <p className="note warning">{t.offline}</p>}
      {waiting > 0 && <p className="note info">{t.waiting(waiting)} {online && <Button size="small" onClick={() => void flush()}>{t.sendNow}</Button>}</p>}
      {refused > 0 && <p className="note error">{t.refused(refused)}</p>}
    </div>
  );
}
