import { useSyncExternalStore } from 'react';

const phone = window.matchMedia('(max-width: 40em)');
const listen = (tell: () => void): (() => void) => {
  phone.addEventListener('change', tell);
  return () => phone.removeEventListener('change', tell);
};

/** Whether the window is a phone's: for what is too much to be rendered and hidden. Everything else is for CSS. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => phone.matches);
