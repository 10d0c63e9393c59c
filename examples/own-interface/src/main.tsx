import { nl } from '@quick-scan/content';
import { createSession, type Store } from '@quick-scan/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './style.css';

/** Answers stay in this browser, and are there again after a reload. Full or blocked storage stops nobody. */
const store: Store = {
  read: () => localStorage.getItem('own-interface'),
  write: (text) => localStorage.setItem('own-interface', text),
  remove: () => localStorage.removeItem('own-interface'),
};

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App session={createSession({ scan: nl, store })} />
  </StrictMode>,
);
