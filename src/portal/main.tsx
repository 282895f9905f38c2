import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findSession } from './graph/session';
import './look/look.css';
import { Portal } from './portal';

void findSession().then(() => {
  createRoot(document.getElementById('portal')!).render(<StrictMode><Portal /></StrictMode>);
});
