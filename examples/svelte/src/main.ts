import { nl } from '@quick-scan/content';
import { define } from '@quick-scan/element/define';
import { mount } from 'svelte';
import App from './App.svelte';
import './style.css';

define({ scan: nl, translations: { en: async () => (await import('@quick-scan/content/en')).en } });

mount(App, { target: document.getElementById('app')! });
