import { nl } from '@quick-scan/content';
import { define } from '@quick-scan/element/define';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './style.css';

define({ scan: nl, translations: { en: async () => (await import('@quick-scan/content/en')).en } });

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
