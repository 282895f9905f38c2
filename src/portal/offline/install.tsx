/** The portal on the home screen of a phone. The browser offers it once, early, and to whom it likes. */
import { Button } from 'antd';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useWords } from '../words';
import { offlineWords } from './words';

interface InstallPrompt extends Event { readonly prompt: () => Promise<unknown> }

const listeners = new Set<() => void>();
let offered: InstallPrompt | undefined;
const set = (next: InstallPrompt | undefined): void => { offered = next; for (const tell of listeners) tell(); };

window.addEventListener('beforeinstallprompt', (event) => { event.preventDefault(); set(event as InstallPrompt); });
window.addEventListener('appinstalled', () => set(undefined));

/** A line that offers to install the portal, where the browser does. */
export function InstallHint(): ReactNode {
  const t = useWords(offlineWords);
  const prompt = useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, () => offered);
  if (!prompt) return null;
  return <p className="row no-print"><Button onClick={() => { set(undefined); void prompt.prompt(); }}>{t.install}</Button><span className="soft">{t.installHint}</span></p>;
}
