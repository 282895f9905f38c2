import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findSession } from './graph/session';
import './look/look.css';
import { Portal } from './portal';

void findSession().then(() => {
  createRoot(document.getElementById('portal')!).render(<StrictMode><Portal /></StrictMode>);
});

// Only where the browser lets it: over https, and on this machine itself.
if ('serviceWorker' in navigator && import.meta.env.PROD) window.addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));
