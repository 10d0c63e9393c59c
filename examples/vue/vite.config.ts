import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// A tag with a hyphen is an element, not a component of Vue.
const isCustomElement = (tag: string) => tag.startsWith('quick-scan');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
