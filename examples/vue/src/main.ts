import { nl } from '@quick-scan/content';
import { define } from '@quick-scan/element/define';
import { createApp } from 'vue';
import App from './App.vue';
import './style.css';

define({ scan: nl, translations: { en: async () => (await import('@quick-scan/content/en')).en } });

createApp(App).mount('#app');
